"""Tables that answer yes or no, and lists that say what is trained on."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.model import Audience, Clause, Default, Scope
from monitor.core.reader import read_text

ASKED = "Are your sketches used to train our AI models?"


def table(*rows: str) -> str:
    """Rows of a Markdown table, the first one its header."""
    lines = [f"| {row} |" for row in rows]
    return "\n".join([lines[0], f"|{' --- |' * (rows[0].count('|') + 1)}", *lines[1:]])


def answers(text: str) -> list[Clause]:
    """The clauses of a text, each of which stands where it says."""
    found = read_text(text).clauses
    assert all(text[clause.start : clause.end] == clause.text for clause in found)
    return list(found)


def test_a_header_cell_asks_and_each_row_answers() -> None:
    """The plan in the first cell is whose answer it is; the question by itself claims nothing."""
    free, business = answers(table(f"Plan | {ASKED}", "Free | Yes, unless you opt out", "Business | No"))
    assert (free.text, free.stance, free.audience) == (
        "Yes, unless you opt out",
        Default.OPT_OUT,
        Audience.CONSUMER,
    )
    assert (business.text, business.stance, business.audience) == ("No", Default.NEVER, Audience.BUSINESS)
    assert free.context == f"Free: {ASKED}"
    assert free.control is not None


def test_a_first_cell_asks_and_each_column_answers() -> None:
    """The plan in the header is whose answer it is."""
    rows = ("| Free | Pro | Enterprise", "Sketches are used to train AI | Yes | Yes (opt-out available) | No")
    found = answers(table(*rows, "Storage | 5 GB | 1 TB | No limit"))
    assert [clause.stance for clause in found] == [Default.ALWAYS, Default.OPT_OUT, Default.NEVER]
    assert read_text(table(*rows)).default is Default.ALWAYS
    assert read_text(table(*rows), business=True).default is Default.OPT_OUT


def test_a_header_is_asked_of_each_kind_of_data() -> None:
    """Columns about something else answer nothing, and public data is told apart."""
    found = answers(
        table(
            "Data | Used for AI training | Used for billing",
            "Your sketches | No | Yes",
            "Your chats | Yes | No",
            "Public web pages | Yes | No",
        )
    )
    assert [(clause.stance, clause.scope) for clause in found] == [
        (Default.NEVER, Scope.USER),
        (Default.ALWAYS, Scope.USER),
        (Default.ALWAYS, Scope.PUBLIC),
    ]
    assert len({clause.fingerprint for clause in found}) == 3


@pytest.mark.parametrize(
    ("question", "answer", "stance"),
    [
        pytest.param(ASKED, "✓", Default.ALWAYS, id="tick"),
        pytest.param(ASKED, "❌", Default.NEVER, id="cross"),
        pytest.param(ASKED, "**Never**", Default.NEVER, id="never"),
        pytest.param(ASKED, "Off by default", Default.OPT_IN, id="off by default"),
        pytest.param(ASKED, "Opt-out available", Default.OPT_OUT, id="a way out"),
        pytest.param("No training on your sketches", "✓", Default.NEVER, id="a promise that is ticked"),
        pytest.param("No training on your sketches", "✗", Default.UNCLEAR, id="a promise that is not ticked"),
        pytest.param(
            "Sketches are used to train AI by default", "Yes", Default.OPT_OUT, id="by default: yes"
        ),
        pytest.param("Sketches are used to train AI by default", "No", Default.OPT_IN, id="by default: no"),
        pytest.param("You can opt out of AI training on sketches", "Yes", Default.OPT_OUT, id="way out: yes"),
        pytest.param("You can opt out of AI training on sketches", "No", Default.ALWAYS, id="way out: no"),
        pytest.param("Sketches train AI only if you opt in", "Yes", Default.OPT_IN, id="only if: yes"),
    ],
)
def test_an_answer_is_read_with_what_is_asked(question: str, answer: str, stance: Default) -> None:
    """A denial that is ticked is a promise; one that is not leaves open what holds."""
    assert [clause.stance for clause in answers(table(f"Plan | {question}", f"Free | {answer}"))] == [stance]


def test_a_row_that_says_more_than_its_answers_is_read_whole() -> None:
    """A sentence in another cell is not lost."""
    found = answers(table(f"Plan | {ASKED} | Notes", "Free | Yes | We train AI on your chats too"))
    assert any("chats" in clause.text for clause in found)


def test_an_answer_for_a_region_holds_there() -> None:
    """The other cell may name a region."""
    inside, outside = answers(table(f"Where | {ASKED}", "European Union | No", "Elsewhere | Yes"))
    assert inside.regions
    assert not outside.regions


def test_questions_with_their_answers_in_two_columns_stay_what_they_are() -> None:
    """Each row is a question of its own."""
    (clause,) = answers(table("Are sketches used to train AI? | No. We never do.", "Is it free? | Yes."))
    assert (clause.text, clause.stance) == ("No. We never do.", Default.NEVER)


def test_a_table_answers_in_german() -> None:
    """What asks and what answers are cues of the language."""
    text = table(
        "Tarif | Werden Ihre Skizzen zum Training unserer KI-Modelle verwendet?",
        "Privat | Ja, sofern Sie nicht widersprechen",
        "Unternehmen | Nein",
    )
    intro = "Diese Übersicht zeigt, was wir mit den Skizzen tun, die Sie bei uns ablegen und teilen.\n\n"
    found = read_text(intro + text).clauses
    assert [clause.stance for clause in found] == [Default.OPT_OUT, Default.NEVER]


@pytest.mark.parametrize(
    ("language", "rows"),
    [
        pytest.param(
            "de",
            ("Tarif | Werden Ihre Daten zum Training unserer KI verwendet?", "Kostenlos | ✓", "Business | ✗"),
            id="de",
        ),
        pytest.param(
            "fr",
            (
                "Offre | Vos données servent-elles à entraîner nos modèles ?",
                "Gratuite | ✓",
                "Entreprise | ✗",
            ),
            id="fr",
        ),
        pytest.param(
            "es",
            ("Plan | ¿Se usan tus datos para entrenar nuestros modelos?", "Gratuito | ✓", "Empresa | ✗"),
            id="es",
        ),
    ],
)
def test_a_tick_says_yes_and_a_plan_has_its_name_in_every_language(
    language: str, rows: tuple[str, ...]
) -> None:
    """A tick is a word of no language; a plan's name is."""
    free, business = find(table(*rows), language)
    assert (free.stance, free.audience) == (Default.ALWAYS, Audience.CONSUMER)
    assert (business.stance, business.audience) == (Default.NEVER, Audience.BUSINESS)


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("* your sketches;\n* licensed books;", id="list"),
        pytest.param(
            table("What | Example", "Your sketches | a cat", "Licensed books | a novel"), id="table"
        ),
    ],
)
def test_what_is_trained_on_may_be_told_below(below: str) -> None:
    """The sentence leaves it to its list or table whose data it is."""
    _, listed = answers(f"We use the following to train our AI models:\n\n{below}")
    assert (listed.stance, listed.scope) == (Default.ALWAYS, Scope.USER)
    assert listed.context == "We use the following to train our AI models:"
    assert (
        read_text("We use the following to train our AI models:\n\n* licensed books").default
        is Default.SILENT
    )
