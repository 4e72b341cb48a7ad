"""Rows whose use another cell qualifies, by what stands above that cell."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.model import ControlKind, Default

CLAIM = "Drafts and photos | train our AI models"


def stance(head: str, cell: str, claim: str = CLAIM, language: str = "en") -> Default:
    """The stance of the claim in a row whose last cell stands below `head`."""
    text = f"# Uses\n\n| What | What for | {head} |\n| --- | --- | --- |\n| {claim} | {cell} |\n"
    (clause,) = find(text, language)
    assert text[clause.start : clause.end] == clause.text
    return clause.stance


@pytest.mark.parametrize(
    ("head", "cell", "expected"),
    [
        pytest.param("Can you stop it?", "Yes, under Privacy", Default.OPT_OUT, id="can you stop it: yes"),
        pytest.param("Can you stop it?", "No", Default.ALWAYS, id="can you stop it: no"),
        pytest.param("May I object?", "Yes", Default.OPT_OUT, id="may I object"),
        pytest.param("Can I refuse?", "Yes", Default.OPT_OUT, id="can I refuse"),
        pytest.param("How to stop it", "Opt out in your profile", Default.OPT_OUT, id="how to stop it"),
        pytest.param("Default", "off", Default.OPT_IN, id="default: off"),
        pytest.param("Default", "on", Default.OPT_OUT, id="default: on"),
        pytest.param("Initially", "no", Default.OPT_IN, id="initially: no"),
        pytest.param("Until you tick it", "nothing happens", Default.OPT_IN, id="until you tick it"),
        pytest.param("Kept for", "30 days", Default.ALWAYS, id="how long"),
        pytest.param("Where", "On our servers", Default.ALWAYS, id="where"),
        pytest.param("Default", "30 days", Default.ALWAYS, id="default of something else"),
    ],
)
def test_a_cell_says_of_its_row_what_stands_above_it(head: str, cell: str, expected: Default) -> None:
    """A way out, a state or a condition; a column on anything else changes nothing."""
    assert stance(head, cell) is expected


@pytest.mark.parametrize(
    ("language", "head", "cell", "claim", "expected"),
    [
        pytest.param(
            "de",
            "Voreinstellung",
            "aus",
            "Ihre Entwürfe | Training unserer KI-Modelle",
            Default.OPT_IN,
            id="de, off",
        ),
        pytest.param(
            "de",
            "Voreinstellung",
            "ein",
            "Ihre Entwürfe | Training unserer KI-Modelle",
            Default.OPT_OUT,
            id="de, on",
        ),
        pytest.param(
            "fr",
            "Par défaut",
            "désactivé",
            "Vos brouillons | entraîner nos modèles d’IA",
            Default.OPT_IN,
            id="fr, off",
        ),
        pytest.param(
            "es",
            "Por defecto",
            "desactivado",
            "Sus borradores | entrenar nuestros modelos de IA",
            Default.OPT_IN,
            id="es, off",
        ),
    ],
)
def test_states_are_read_in_every_language(
    language: str, head: str, cell: str, claim: str, expected: Default
) -> None:
    """What stands above the column is known in all of them."""
    assert stance(head, cell, claim, language) is expected


def test_the_way_out_in_a_cell_is_the_control() -> None:
    """The path is told where it stands."""
    (clause,) = find(
        "| What | What for | Can you stop it? |\n| --- | --- | --- |\n"
        "| Drafts | train our AI models | Yes: Profile > Privacy > Learning > off |\n"
    )
    assert clause.stance is Default.OPT_OUT
    assert clause.control is not None
    assert clause.control.kind is ControlKind.SETTING
    assert clause.control.path[:2] == ("Profile", "Privacy")


def test_what_decided_stands_in_the_context() -> None:
    """Where the row by itself claims, the cell and what stands above it are shown beside it."""
    (clause,) = find(
        f"| What | What for | Can you stop it? |\n| --- | --- | --- |\n| {CLAIM} | Yes, of course |\n"
    )
    assert (clause.stance, clause.context) == (Default.OPT_OUT, "Can you stop it? Yes, of course")


def test_a_plan_called_standard_is_no_state() -> None:
    """Cells that answer for plans of their own stay what they are."""
    text = (
        "| Use | Free | Standard |\n| --- | --- | --- |\n| Train our AI models on your chats | Yes | No |\n"
    )
    assert [clause.stance for clause in find(text)] == [Default.ALWAYS, Default.NEVER]
