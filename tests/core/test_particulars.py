"""German, French and Spanish: the way out, regions, trainers and attributes."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.clauses.attributes import attributes_of
from monitor.core.clauses.control import control_of
from monitor.core.clauses.regions import regions_of
from monitor.core.clauses.trainer import trainer_of
from monitor.core.model import ControlKind, Holder, Trainer
from tests.core.particulars import TABLES

CONTROLS = [
    pytest.param(language, *case, id=f"{language}: {name}")
    for language, table in TABLES.items()
    for name, case in table.controls.items()
]
Stated = tuple[ControlKind, tuple[str, ...], str | None]


@pytest.mark.parametrize(("language", "sentence", "stated"), CONTROLS)
def test_control(language: str, sentence: str, stated: Stated) -> None:
    """The place is found wherever the verb stands."""
    found = control_of(sentence, language=language)
    assert found is not None
    assert (found.kind, found.path, found.target) == stated


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, one) for language in TABLES for one in TABLES[language].no_control]
)
def test_no_control(language: str, sentence: str) -> None:
    """A sentence that states no way out has no control."""
    assert control_of(sentence, language=language) is None


@pytest.mark.parametrize("language", TABLES)
def test_holder(language: str) -> None:
    """Administrators hold the switch where they act, people where they are spoken to."""
    acts = (TABLES[language].administrator, TABLES[language].person)
    found = [control_of(sentence, language=language) for sentence in acts]
    assert [control and control.holder for control in found] == [Holder.ADMINISTRATOR, Holder.PERSON]


@pytest.mark.parametrize(
    ("language", "sentence", "regions"),
    [(language, *case) for language in TABLES for case in TABLES[language].regions],
)
def test_regions(language: str, sentence: str, regions: tuple[str, ...]) -> None:
    """Regions limit where people are, not where data goes."""
    assert regions_of(sentence, language=language) == regions


@pytest.mark.parametrize(
    ("language", "sentence", "trainer"),
    [(language, *case) for language in TABLES for case in TABLES[language].trainers],
)
def test_trainer(language: str, sentence: str, trainer: Trainer) -> None:
    """The one who acts trains."""
    assert trainer_of(sentence, language) is trainer


@pytest.mark.parametrize(
    ("language", "sentence", "name", "value"),
    [(language, *case) for language in TABLES for case in TABLES[language].attributes],
)
def test_attribute(language: str, sentence: str, name: str, value: str) -> None:
    """An attribute is told with its words."""
    found = {one.name: one.value for one in attributes_of(sentence, language=language)}
    assert found.get(name) == value


@pytest.mark.parametrize("language", TABLES)
def test_clause(language: str) -> None:
    """A clause carries what the sentence after it says of the way out."""
    text, path = TABLES[language].page
    control = find(text, language)[0].control
    assert control is not None
    assert control.path == path
