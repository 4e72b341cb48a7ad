"""German: the way out, regions, trainers and attributes."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.clauses.attributes import attributes_of
from monitor.core.clauses.control import control_of
from monitor.core.clauses.regions import regions_of
from monitor.core.clauses.trainer import trainer_of
from monitor.core.model import ControlKind, Holder, Trainer

K = ControlKind
CONTROLS = {
    "settings and a part of them": (
        "Sie können dem in den Einstellungen unter „Datenschutz“ widersprechen.",
        (K.SETTING, ("Einstellungen", "Datenschutz"), None),
    ),
    "arrows": (
        "Gehen Sie zu Einstellungen > Datenschutz > Modelltraining, um das Training zu deaktivieren.",
        (K.SETTING, ("Einstellungen", "Datenschutz", "Modelltraining"), None),
    ),
    "a compound noun": (
        "Sie können in Ihren Kontoeinstellungen jederzeit widersprechen.",
        (K.SETTING, ("Kontoeinstellungen",), None),
    ),
    "a switch with a name": (
        "Schalten Sie die Option „Mitlernen“ in den Einstellungen aus.",
        (K.SETTING, ("Einstellungen", "Mitlernen"), None),
    ),
    "a form": (
        "Widersprechen können Sie über [dieses Formular](https://f.example/w).",
        (K.FORM, (), "https://f.example/w"),
    ),
    "an address": (
        "Schreiben Sie an datenschutz@lumen.example, wenn Sie das nicht möchten.",
        (K.EMAIL, (), "datenschutz@lumen.example"),
    ),
    "a right without a place": ("Wir nutzen Ihre Chats, sofern Sie nicht widersprechen.", (K.OBJECTION, (), None)),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "stated"), CONTROLS.values(), ids=CONTROLS)
def test_control(sentence: str, stated: tuple[ControlKind, tuple[str, ...], str | None]) -> None:
    """The place is found wherever the verb stands."""
    found = control_of(sentence, language="de")
    assert found is not None
    assert (found.kind, found.path, found.target) == stated


@pytest.mark.parametrize(
    "sentence",
    [
        "Wir haben das Training bei unseren Lieferanten deaktiviert.",
        "Sie können den Newsletter in den Einstellungen abbestellen.",
        "Wir trainieren damit unsere Modelle.",
        "Auch wenn Sie widersprechen, bleiben Meldungen erhalten.",
    ],
)
def test_no_control(sentence: str) -> None:
    """A sentence that states no way out has no control."""
    assert control_of(sentence, language="de") is None


def test_holder() -> None:
    """Administrators hold the switch where they act."""
    found = control_of(
        "Administratoren können es in den Organisationseinstellungen abschalten.", language="de"
    )
    assert found is not None
    assert found.holder is Holder.ADMINISTRATOR


@pytest.mark.parametrize(
    ("sentence", "regions"),
    [
        ("Nutzer in der EU werden vor dem Training gefragt.", ("EU",)),
        ("Außerhalb der Europäischen Union nutzen wir Beiträge zum Training.", ("not EU",)),
        ("Daten werden zum Training auf Server in den USA übertragen.", ()),
        ("Wir trainieren mit Ihren Beiträgen.", ()),
    ],
)
def test_regions(sentence: str, regions: tuple[str, ...]) -> None:
    """Regions limit where people are, not where data goes."""
    assert regions_of(sentence, language="de") == regions


@pytest.mark.parametrize(
    ("sentence", "trainer"),
    [
        ("Wir nutzen Ihre Beiträge, um unsere Modelle zu trainieren.", Trainer.SERVICE),
        ("Wir erlauben Dritten nicht, mit Ihren Beiträgen zu trainieren.", Trainer.THIRD_PARTIES),
        ("Verbundene Unternehmen nutzen Ihre Beiträge, um eigene Modelle zu trainieren.", Trainer.AFFILIATES),
        ("Wir kaufen Texte von Dritten, um damit unsere Modelle zu trainieren.", Trainer.SERVICE),
    ],
)
def test_trainer(sentence: str, trainer: Trainer) -> None:
    """The one who acts trains."""
    assert trainer_of(sentence, "de") is trainer


@pytest.mark.parametrize(
    ("sentence", "name", "value"),
    [
        ("Auch wenn Sie widersprechen, nutzen wir Rückmeldungen.", "exception", "feedback"),
        ("Nach dem Widerspruch bleiben neue Gespräche außen vor.", "past data", "excluded"),
        ("Im kostenlosen Tarif nutzen wir Ihre Entwürfe.", "plan", "free"),
        ("Das ist standardmäßig eingeschaltet.", "asked", "preset"),
        ("Wir stützen uns auf unser berechtigtes Interesse.", "legal basis", "legitimate interests"),
        ("Die Chats werden vorher anonymisiert.", "de-identified", "yes"),
        ("Daten von Minderjährigen nutzen wir nicht.", "minors", "excluded"),
    ],
)
def test_attribute(sentence: str, name: str, value: str) -> None:
    """An attribute is told with its words."""
    found = {one.name: one.value for one in attributes_of(sentence, language="de")}
    assert found.get(name) == value


def test_clause() -> None:
    """A German clause carries what the sentence after it says of the way out."""
    text = (
        "Wir nutzen Ihre Chats, um unsere KI-Modelle zu trainieren. "
        "Dem können Sie in den Einstellungen widersprechen."
    )
    control = find(text, "de")[0].control
    assert control is not None
    assert control.path == ("Einstellungen",)
