"""Spanish: the way out, regions, trainers and attributes."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.clauses.attributes import attributes_of
from monitor.core.clauses.control import control_of
from monitor.core.clauses.lexicon.es import notes, places, trainers, ways
from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.regions import regions_of
from monitor.core.clauses.trainer import trainer_of
from monitor.core.model import ControlKind, Holder, Trainer

K = ControlKind
CONTROLS = {
    "settings and a part of them": (
        "Puedes desactivarlo en la configuración, en el apartado «Privacidad».",
        (K.SETTING, ("Configuración", "Privacidad"), None),
    ),
    "arrows": (
        "Ve a Configuración > Privacidad > Mejora del modelo y desactiva la opción.",
        (K.SETTING, ("Configuración", "Privacidad", "Mejora del modelo"), None),
    ),
    "arrows in the other word": (
        "Para oponerte, abre Ajustes → Datos → Entrenamiento.",
        (K.SETTING, ("Ajustes", "Datos", "Entrenamiento"), None),
    ),
    "settings of the account": (
        "Puede oponerse en cualquier momento en la configuración de su cuenta.",
        (K.SETTING, ("Configuración de su cuenta",), None),
    ),
    "a switch with a name": (
        "Desactiva la opción «Ayudar a mejorar» en los ajustes.",
        (K.SETTING, ("Ajustes", "Ayudar a mejorar"), None),
    ),
    "a centre": (
        "Puedes excluirte desde el centro de privacidad.", (K.SETTING, ("Centro de privacidad",), None),
    ),
    "a form": (
        "Puede oponerse mediante [este formulario](https://f.example/o).",
        (K.FORM, (), "https://f.example/o"),
    ),
    "a link": (
        "Puedes desactivarlo [aquí](https://f.example/x).", (K.LINK, (), "https://f.example/x"),
    ),
    "an address": (
        "Si no lo desea, escriba a privacidad@lumen.example.", (K.EMAIL, (), "privacidad@lumen.example"),
    ),
    "an office": ("Puede oponerse escribiendo al delegado de protección de datos.", (K.FORM, (), None)),
    "a right without a place": ("Usamos tus chats, salvo que te opongas.", (K.OBJECTION, (), None)),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "stated"), CONTROLS.values(), ids=CONTROLS)
def test_control(sentence: str, stated: tuple[ControlKind, tuple[str, ...], str | None]) -> None:
    """The place is found before and after the act."""
    found = control_of(sentence, language="es")
    assert found is not None
    assert (found.kind, found.path, found.target) == stated


@pytest.mark.parametrize(
    "sentence",
    [
        "Hemos desactivado el entrenamiento en los sistemas de nuestros proveedores.",
        "Puedes darte de baja del boletín en la configuración.",
        "Así entrenamos nuestros modelos.",
        "Aunque te opongas, conservamos las denuncias.",
    ],
)
def test_no_control(sentence: str) -> None:
    """A sentence that states no way out has no control."""
    assert control_of(sentence, language="es") is None


def test_holder() -> None:
    """Administrators hold the switch where they act."""
    found = control_of(
        "Los administradores pueden desactivarlo en la configuración de la organización.", language="es"
    )
    assert found is not None
    assert found.holder is Holder.ADMINISTRATOR


def test_person_holds() -> None:
    """A verb that addresses a person names the person."""
    found = control_of("Puedes desactivarlo en los ajustes.", language="es")
    assert found is not None
    assert found.holder is Holder.PERSON


@pytest.mark.parametrize(
    ("sentence", "regions"),
    [
        ("A los usuarios de la Unión Europea se les pregunta antes del entrenamiento.", ("EU",)),
        ("Si resides en el EEE o en el Reino Unido, puedes oponerte.", ("EEA", "UK")),
        ("Si vive en el Espacio Económico Europeo, puede oponerse.", ("EEA",)),
        ("Fuera de la UE, usamos las publicaciones para el entrenamiento.", ("not EU",)),
        ("En Suiza, no entrenamos nuestros modelos con tus textos.", ("CH",)),
        ("Se pregunta a los usuarios mexicanos.", ("MX",)),
        ("Solo en España y Portugal pedimos permiso.", ("ES", "PT")),
        ("Los residentes de EE. UU. pueden excluirse.", ("US",)),
        ("Los datos se transfieren a servidores situados en Estados Unidos.", ()),
        ("Entrenamos nuestros modelos con tus textos.", ()),
    ],
)
def test_regions(sentence: str, regions: tuple[str, ...]) -> None:
    """Regions limit where people are, not where data goes."""
    assert regions_of(sentence, language="es") == regions


@pytest.mark.parametrize(
    ("sentence", "trainer"),
    [
        ("Usamos tus textos para entrenar nuestros modelos.", Trainer.SERVICE),
        ("No permitimos que terceros entrenen sus modelos con tus textos.", Trainer.THIRD_PARTIES),
        ("Nuestras filiales usan tus textos para entrenar sus modelos.", Trainer.AFFILIATES),
        ("Compramos textos a terceros para entrenar nuestros modelos.", Trainer.SERVICE),
        ("Nosotros y nuestros socios usamos tus textos para el entrenamiento.", Trainer.SERVICE),
        ("El entrenamiento por parte de terceros queda excluido.", Trainer.THIRD_PARTIES),
        ("Tus textos no entrenan los modelos de nuestros proveedores.", Trainer.THIRD_PARTIES),
    ],
)
def test_trainer(sentence: str, trainer: Trainer) -> None:
    """The one who acts trains."""
    assert trainer_of(sentence, "es") is trainer


@pytest.mark.parametrize(
    ("sentence", "name", "value"),
    [
        ("Aunque te opongas, usamos tus sugerencias.", "exception", "feedback"),
        (
            "Incluso si te opones, usamos las conversaciones marcadas por seguridad.",
            "exception",
            "safety review",
        ),
        ("Tras tu oposición, las nuevas conversaciones quedan fuera.", "past data", "excluded"),
        ("Las conversaciones anteriores también se usan.", "past data", "included"),
        ("En la versión gratuita usamos tus textos.", "plan", "free"),
        ("Para los clientes empresariales no lo hacemos.", "plan", "business"),
        ("Este ajuste viene activado por defecto.", "asked", "preset"),
        ("Antes te preguntamos qué prefieres.", "asked", "asked"),
        ("Esto requiere tu consentimiento.", "asked", "consent"),
        ("Los compartimos con terceros.", "recipients", "third parties"),
        ("Nos basamos en nuestro interés legítimo.", "legal basis", "legitimate interests"),
        ("Tienes derecho a oponerte a este tratamiento.", "right to object", "stated"),
        ("Las conversaciones se anonimizan antes.", "de-identified", "yes"),
        ("Algunos textos son revisados por personas.", "human review", "stated"),
        ("Se eliminan después de 30 días.", "retention", "limited"),
        ("No usamos los datos de menores.", "minors", "excluded"),
    ],
)
def test_attribute(sentence: str, name: str, value: str) -> None:
    """An attribute is told with its words."""
    found = {one.name: one.value for one in attributes_of(sentence, language="es")}
    assert found.get(name) == value


def test_clause() -> None:
    """A Spanish clause carries what the sentence after it says of the way out."""
    text = (
        "Usamos tus textos para entrenar nuestros modelos de IA. "
        "Puedes oponerte en cualquier momento en la configuración."
    )
    control = find(text, "es")[0].control
    assert control is not None
    assert control.path == ("Configuración",)


MARKS = [
    pytest.param(marks, mark, id=f"{mark.role}: {mark.value}")
    for marks in (notes.NOTES, places.PLACES.marks, trainers.MARKS, ways.WAYS.marks)
    for mark in marks.entries
]


@pytest.mark.parametrize(("marks", "mark"), MARKS)
def test_every_mark_is_in_its_own_example(marks: Marks, mark: Mark) -> None:
    """The example of a mark shows what it is for."""
    assert (mark.role, mark.value) in {(found.role, found.value) for found in marks.scan(mark.example)}
