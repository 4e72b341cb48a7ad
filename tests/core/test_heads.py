"""Lists that a heading introduces: when it speaks for its items, and when it only says where one is."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.model import Audience, Default, Scope


def said(text: str, language: str = "en") -> list[tuple[str, Default, Scope]]:
    """What the clauses of a text say."""
    return [(clause.text, clause.stance, clause.scope) for clause in find(text, language)]


@pytest.mark.parametrize(
    ("heading", "stance"),
    [
        pytest.param("### What we train our AI models on", Default.ALWAYS, id="what we train on"),
        pytest.param("### Data used for AI training", Default.ALWAYS, id="data used for"),
        pytest.param("**What we use to train our models**", Default.ALWAYS, id="a title in bold"),
        pytest.param("### What data do you use to train your AI?", Default.ALWAYS, id="a question that asks which"),
        pytest.param("### We do not use the following to train AI", Default.NEVER, id="the following"),
        pytest.param("### What we don’t use to train AI", Default.NEVER, id="what we do not"),
        pytest.param("### We train our AI models on:", Default.ALWAYS, id="broken off"),
    ],
)  # fmt: skip
def test_the_items_are_what_the_heading_speaks_of(heading: str, stance: Default) -> None:
    """Each item that names data is a clause, with the heading as its context."""
    text = f"## AI\n\n{heading}\n\n*   Your sketches\n*   Your notes\n\nThat is all."
    assert said(text) == [("Your sketches", stance, Scope.USER), ("Your notes", stance, Scope.USER)]
    assert all(clause.context == heading.strip("#* :?").replace("’", "'") for clause in find(text))


@pytest.mark.parametrize(
    "heading",
    [
        pytest.param("### How we use your sketches", id="no word on training"),
        pytest.param("### What AI training means for you", id="tells what it is"),
        pytest.param("### How we train our models:", id="tells how"),
        pytest.param("### AI training: your rights", id="a subject"),
        pytest.param("### What we do to train AI responsibly", id="what is done"),
        pytest.param("### You may not use the following to train AI", id="a rule for the user"),
        pytest.param("### AI training and privacy", id="two subjects"),
    ],
)
def test_other_headings_say_nothing_of_their_lists(heading: str) -> None:
    """They say only where one is."""
    assert said(f"{heading}\n\n*   Your sketches\n*   Your notes\n") == []


def test_an_item_that_is_a_sentence_speaks_for_itself() -> None:
    """So does one that names no data."""
    items = "*   Your sketches are kept for a year\n*   Never your letters\n*   Fairness\n*   Is it safe?"
    assert said(f"### What we train our AI models on\n\n{items}") == []


def test_an_item_may_add_a_way_out_or_be_public() -> None:
    """The heading and the item are read as one sentence, and the data is the item's own."""
    items = "*   Your notes, unless you opt out\n*   Publicly available information"
    assert said(f"### Data we use to train our models\n\n{items}") == [
        ("Your notes, unless you opt out", Default.OPT_OUT, Scope.USER),
        ("Publicly available information", Default.ALWAYS, Scope.PUBLIC),
    ]


@pytest.mark.parametrize(
    ("heading", "stance"),
    [
        pytest.param("### We never:", Default.NEVER, id="a colon"),
        pytest.param("**We do not:**", Default.NEVER, id="in bold"),
        pytest.param("### We may use your sketches to", Default.ALWAYS, id="no end"),
    ],
)
def test_an_item_ends_the_sentence_that_a_heading_begins(heading: str, stance: Default) -> None:
    """What the heading denies or claims holds for the item."""
    text = f"{heading}\n\n*   train our AI models on your sketches\n*   print them\n"
    assert said(text) == [("train our AI models on your sketches", stance, Scope.USER)]


def test_a_purpose_may_begin_with_an_act_of_several_words() -> None:
    """“Make our language models better” is an act from its first word to its last, however short the item is."""
    text = "We use your sketches to:\n\n*   make all our language models better\n*   make the app better\n"
    assert said(text) == [("make all our language models better", Default.ALWAYS, Scope.USER)]


def test_a_list_of_exceptions_is_no_claim() -> None:
    """What a sentence leaves out is not what it trains on."""
    text = "We train our models on your sketches, except:\n\n*   private notes\n*   letters\n"
    assert [clause for clause, _, _ in said(text)] == ["We train our models on your sketches, except:"]


def test_a_link_below_a_heading_leads_elsewhere() -> None:
    """It names a text, and no data."""
    assert (
        said("### Data used for AI training\n\n*   [Your data and you](https://www.example.org/you)\n") == []
    )


def test_the_heading_may_limit_whose_data_it_is() -> None:
    """A claim on business customers is one of theirs."""
    (clause,) = find("### Data used to train AI for business customers\n\n*   Your sketches\n")
    assert clause.audience is Audience.BUSINESS


@pytest.mark.parametrize(
    ("label", "stance"),
    [
        ("(opt-in)", Default.OPT_IN),
        ("(off by default)", Default.OPT_IN),
        ("(on by default)", Default.OPT_OUT),
        ("(opt-out)", Default.OPT_OUT),
        ("(new)", Default.ALWAYS),
    ],
)
def test_a_label_behind_the_heading_says_how_it_is_set(label: str, stance: Default) -> None:
    """What stands below holds on that condition."""
    (clause,) = find(f"### Help us draw {label}\n\nYour sketches may be used to improve our AI models.\n")
    assert clause.stance is stance


def test_a_paragraph_between_ends_what_a_heading_opens() -> None:
    """A list is introduced by what stands right above it."""
    assert said("### What we train AI on\n\nWe care about drawing.\n\n*   Your sketches\n") == []


@pytest.mark.parametrize(
    ("language", "heading", "item", "stance"),
    [
        pytest.param("de", "Womit wir unsere KI-Modelle trainieren", "Ihre Zeichnungen", Default.ALWAYS, id="de"),
        pytest.param("de", "Was wir nicht zum Training von KI verwenden", "Ihre Notizen", Default.NEVER, id="de, not"),
        pytest.param("fr", "Ce que nous utilisons pour entraîner l'IA", "Vos dessins", Default.ALWAYS, id="fr"),
        pytest.param("fr", "Données utilisées pour entraîner l'IA", "Vos dessins", Default.ALWAYS, id="fr, data"),
        pytest.param("es", "Lo que usamos para entrenar la IA", "Sus dibujos", Default.ALWAYS, id="es"),
        pytest.param("es", "Lo que no usamos para entrenar la IA", "Sus dibujos", Default.NEVER, id="es, not"),
    ],
)  # fmt: skip
def test_in_other_languages(language: str, heading: str, item: str, stance: Default) -> None:
    """The words that announce a list are data of each language."""
    assert said(f"## {heading}\n\n*   {item}\n", language) == [(item, stance, Scope.USER)]


def test_a_condition_in_the_heading_above_the_heading() -> None:
    """What a section is only for those who opted in, its parts are as well."""
    page = (
        "## AI training (opt-in only)\n\n### What happens\n\n- Your notes are used to improve our AI models\n"
    )
    (clause,) = find(page)
    assert clause.stance is Default.OPT_IN


@pytest.mark.parametrize("number", ["3. ", "3.1 ", "IV. ", "(b) ", "B) "])
def test_the_number_of_a_heading_changes_nothing(number: str) -> None:
    """A numbered heading introduces its list as it does without a number."""
    found = said(
        f"# Pledge\n\n## {number}What we never do\n\n- sell data\n- train AI models on your sketches\n"
    )
    assert [stance for _, stance, _ in found] == [Default.NEVER]
