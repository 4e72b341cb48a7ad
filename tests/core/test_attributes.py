"""What else a clause says."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.clauses.attributes import NAMES, attributes_of
from monitor.core.clauses.lexicon.details import NOTES
from monitor.core.clauses.lexicon.notes import Hint
from monitor.core.clauses.plain import plain

SAID = {
    "feedback survives": ("Even if you opt out, we train on feedback you send.", "exception", "feedback"),
    "flagged chats survive": ("Unless they are flagged, chats are not used.", "exception", "safety review"),
    "the law survives": ("We do not use it, except where required by law.", "exception", "law"),
    "previews survive": ("Your opt-out does not apply to beta features.", "exception", "preview features"),
    "only new chats": ("Once you opt out, new conversations will not be used.", "past data", "excluded"),
    "from now on": ("The choice applies only to future uploads.", "past data", "excluded"),
    "old posts too": ("We train on existing posts as well.", "past data", "included"),
    "not the old ones": ("We do not use past recordings.", "past data", "excluded"),
    "the free plan": ("Drafts written on the free plan train our models.", "plan", "free"),
    "paid plans": ("Customers on a paid plan are left out.", "plan", "paid"),
    "a way out for payers": (
        "You can opt out, an option available only to our paying customers.",
        "way out",
        "paid",
    ),
    "a way out with the paid version": (
        "We use drafts for training unless you use the paid version and you have opted out.",
        "way out",
        "paid",
    ),
    "business plans": ("Enterprise customers are left out.", "plan", "business"),
    "the API": ("We do not train on what is sent through the API.", "plan", "API"),
    "a preset": ("Learning is switched on by default.", "asked", "preset"),
    "a question": ("We will ask you before we train.", "asked", "asked"),
    "consent": ("We train on recordings with your explicit consent.", "asked", "consent"),
    "affiliates receive it": ("We share posts with affiliates for training.", "recipients", "affiliates"),
    "third parties receive it": ("We license posts to third parties.", "recipients", "third parties"),
    "legitimate interests": ("We rely on our legitimate interest.", "legal basis", "legitimate interests"),
    "consent in a cell": ("| To train our models | Posts | Consent |", "legal basis", "consent"),
    "a right to object": ("You have the right to object to this use.", "right to object", "stated"),
    "names are removed": ("We remove names before training.", "de-identified", "yes"),
    "names are not removed": ("The chats are not anonymised first.", "de-identified", "no"),
    "people read it": ("Some chats are reviewed by trained staff.", "human review", "stated"),
    "nobody reads it": ("No chat is ever read by our human reviewers.", "human review", "excluded"),
    "kept for years": ("Chats used for training are kept for up to five years.", "retention", "limited"),
    "nothing kept": ("With zero data retention nothing is used for training.", "retention", "none"),
    "minors are left out": ("We do not train on chats of people under 18.", "minors", "excluded"),
    "minors are meant": ("Chats of teens train our models as well.", "minors", "included"),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "name", "value"), SAID.values(), ids=SAID)
def test_said(sentence: str, name: str, value: str) -> None:
    """An attribute is told with its words, which stand in the sentence."""
    found = [attribute for attribute in attributes_of(sentence) if attribute.name == name]
    assert [attribute.value for attribute in found] == [value]
    assert found[0].words
    assert found[0].words in plain(sentence)


UNSAID = {
    "feedback that survives nothing": ("We use feedback to train our models.", "exception"),
    "a denied recipient": ("We never sell or license posts to third parties.", "recipients"),
    "texts from others": ("We train on texts provided by third parties.", "recipients"),
    "new content as such": ("Models that create new content learn from posts.", "past data"),
    "free of charge": ("The product is free of charge and learns from drafts.", "plan"),
    "nothing": ("We use your posts to train our models.", "asked"),
}


@pytest.mark.parametrize(("sentence", "name"), UNSAID.values(), ids=UNSAID)
def test_unsaid(sentence: str, name: str) -> None:
    """No attribute is concluded from words that do not say it."""
    assert name not in {attribute.name for attribute in attributes_of(sentence)}


def test_lead_in() -> None:
    """The lead-in adds what the item does not say itself."""
    found = attributes_of("to train our models;", context="If you use the free plan, we use your drafts:")
    assert [(attribute.name, attribute.value) for attribute in found] == [("plan", "free")]


def test_once() -> None:
    """The same thing said twice is one attribute, with the words that came first."""
    found = attributes_of("With your consent, and only with your consent, we train on recordings.")
    assert [(one.value, one.words) for one in found if one.name == "asked"] == [
        ("consent", "With your consent")
    ]


@pytest.mark.parametrize("language", NOTES)
def test_examples(language: str) -> None:
    """Every mark fires on its own example, and is an attribute or a hint."""
    for mark in NOTES[language].entries:
        found = {(hit.role, hit.value) for hit in NOTES[language].scan(plain(mark.example))}
        assert (mark.role, mark.value) in found, mark.example
        assert mark.role in NAMES or mark.role in set(Hint)


@pytest.mark.parametrize("piece", ["x", "a ", "even if ", "flagged ", "under the ", ","])
def test_hostile_text(piece: str) -> None:
    """Endless text gives no endless words."""
    for attribute in attributes_of("Even if you opt out, feedback stays " + piece * 20_000):
        assert len(attribute.words) <= 260


def test_what_survives_an_opt_out_may_be_told_by_the_next_sentence() -> None:
    """It is an exception of the clause before it, and no clause of its own."""
    text = "We train AI on your notes unless you opt out. Even if you opt out, notes that you flag are still used."
    (clause,) = find(text)
    assert [(one.name, one.value) for one in clause.attributes] == [("exception", "safety review")]
    (alone,) = find("We never train AI on your notes. Feedback helps us to answer you.")
    assert not alone.attributes
