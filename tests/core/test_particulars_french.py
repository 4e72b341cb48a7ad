"""French: the way out, regions, trainers and attributes."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.clauses.attributes import attributes_of
from monitor.core.clauses.control import control_of
from monitor.core.clauses.lexicon.fr import notes, places, trainers, ways
from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.regions import regions_of
from monitor.core.clauses.trainer import trainer_of
from monitor.core.model import ControlKind, Holder, Trainer

K = ControlKind
CONTROLS = {
    "settings and a part of them": (
        "Vous pouvez vous y opposer dans les paramètres, sous « Confidentialité ».",
        (K.SETTING, ("Paramètres", "Confidentialité"), None),
    ),
    "arrows": (
        "Allez dans Paramètres > Confidentialité > Entraînement des modèles pour désactiver l'entraînement.",
        (K.SETTING, ("Paramètres", "Confidentialité", "Entraînement des modèles"), None),
    ),
    "the settings of an account": (
        "Vous pouvez désactiver cette utilisation dans les paramètres de votre compte.",
        (K.SETTING, ("Paramètres de votre compte",), None),
    ),
    "a switch with a name": (
        "Désactivez l'option « Améliorer le modèle » dans vos paramètres.",
        (K.SETTING, ("Paramètres", "Améliorer le modèle"), None),
    ),
    "a form": (
        "Vous pouvez vous opposer au moyen de [ce formulaire](https://f.example/o).",
        (K.FORM, (), "https://f.example/o"),
    ),
    "an address": (
        "Si vous ne le souhaitez pas, écrivez à vie-privee@lumen.example.",
        (K.EMAIL, (), "vie-privee@lumen.example"),
    ),
    "a link to the settings": (
        "Vous pouvez refuser dans vos [paramètres de confidentialité](https://f.example/p).",
        (K.SETTING, ("Paramètres de confidentialité",), "https://f.example/p"),
    ),
    "a right without a place": (
        "Nous utilisons vos textes, sauf si vous vous y opposez.",
        (K.OBJECTION, (), None),
    ),
    "a letter": ("Vous pouvez refuser en nous écrivant.", (K.FORM, (), None)),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "stated"), CONTROLS.values(), ids=CONTROLS)
def test_control(sentence: str, stated: tuple[ControlKind, tuple[str, ...], str | None]) -> None:
    """The place is found wherever the verb stands."""
    found = control_of(sentence, language="fr")
    assert found is not None
    assert (found.kind, found.path, found.target) == stated


@pytest.mark.parametrize(
    "sentence",
    [
        "Nous avons désactivé l'entraînement chez nos fournisseurs.",
        "Vous pouvez vous désinscrire de la newsletter dans les paramètres.",
        "Nous entraînons nos modèles avec vos textes.",
        "Même si vous vous y opposez, les signalements sont conservés.",
    ],
)
def test_no_control(sentence: str) -> None:
    """A sentence that states no way out has no control."""
    assert control_of(sentence, language="fr") is None


def test_holder() -> None:
    """Administrators hold the switch where they act."""
    found = control_of(
        "Les administrateurs peuvent le désactiver dans les paramètres de l'organisation.", language="fr"
    )
    assert found is not None
    assert found.holder is Holder.ADMINISTRATOR


@pytest.mark.parametrize(
    ("sentence", "regions"),
    [
        ("Les utilisateurs de l'Union européenne sont consultés avant l'entraînement.", ("EU",)),
        ("Si vous résidez dans l'EEE ou au Royaume-Uni, vous pouvez vous y opposer.", ("EEA", "UK")),
        ("En dehors de l'UE, nous utilisons les publications pour l'entraînement.", ("not EU",)),
        ("En Suisse, nous n'entraînons pas nos modèles avec vos textes.", ("CH",)),
        ("Les utilisateurs français sont consultés.", ("FR",)),
        ("Les données sont transférées vers des serveurs situés aux États-Unis.", ()),
        ("Nous entraînons nos modèles avec vos textes.", ()),
    ],
)
def test_regions(sentence: str, regions: tuple[str, ...]) -> None:
    """Regions limit where people are, not where data goes."""
    assert regions_of(sentence, language="fr") == regions


@pytest.mark.parametrize(
    ("sentence", "trainer"),
    [
        ("Nous utilisons vos textes pour entraîner nos modèles.", Trainer.SERVICE),
        ("Nous n'autorisons pas des tiers à entraîner leurs modèles avec vos textes.", Trainer.THIRD_PARTIES),
        ("Nos sociétés affiliées utilisent vos textes pour entraîner leurs modèles.", Trainer.AFFILIATES),
        ("Nous achetons des textes à des tiers pour entraîner nos modèles.", Trainer.SERVICE),
        ("Nous et nos partenaires utilisons vos textes pour l'entraînement.", Trainer.SERVICE),
        ("L'entraînement par des tiers est exclu.", Trainer.THIRD_PARTIES),
    ],
)
def test_trainer(sentence: str, trainer: Trainer) -> None:
    """The one who acts trains."""
    assert trainer_of(sentence, "fr") is trainer


@pytest.mark.parametrize(
    ("sentence", "name", "value"),
    [
        ("Même si vous refusez, nous utilisons vos suggestions.", "exception", "feedback"),
        ("Après votre refus, les nouvelles conversations sont laissées de côté.", "past data", "excluded"),
        ("Les conversations passées sont également utilisées.", "past data", "included"),
        ("Dans la version gratuite, nous utilisons vos textes.", "plan", "free"),
        ("Ce réglage est activé par défaut.", "asked", "preset"),
        ("Nous vous demandons d'abord ce que vous voulez.", "asked", "asked"),
        ("Cela demande votre consentement.", "asked", "consent"),
        ("Nous nous fondons sur notre intérêt légitime.", "legal basis", "legitimate interests"),
        ("Vous avez le droit de vous opposer à ce traitement.", "right to object", "stated"),
        ("Les conversations sont d'abord anonymisées.", "de-identified", "yes"),
        ("Certains textes sont relus par des personnes.", "human review", "stated"),
        ("Ils sont supprimés après 30 jours.", "retention", "limited"),
        ("Nous n'utilisons pas les données des mineurs.", "minors", "excluded"),
    ],
)
def test_attribute(sentence: str, name: str, value: str) -> None:
    """An attribute is told with its words."""
    found = {one.name: one.value for one in attributes_of(sentence, language="fr")}
    assert found.get(name) == value


def test_clause() -> None:
    """A French clause carries what the sentence after it says of the way out."""
    text = (
        "Nous utilisons vos textes pour entraîner nos modèles d'IA. "
        "Vous pouvez vous y opposer dans les paramètres."
    )
    control = find(text, "fr")[0].control
    assert control is not None
    assert control.path == ("Paramètres",)


MARKS = [
    pytest.param(marks, mark, id=f"{mark.role}: {mark.value}")
    for marks in (notes.NOTES, places.PLACES.marks, trainers.MARKS, ways.WAYS.marks)
    for mark in marks.entries
]


@pytest.mark.parametrize(("marks", "mark"), MARKS)
def test_every_mark_is_in_its_own_example(marks: Marks, mark: Mark) -> None:
    """The example of a mark shows what it is for."""
    assert (mark.role, mark.value) in {(found.role, found.value) for found in marks.scan(mark.example)}
