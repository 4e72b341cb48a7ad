"""What another document is told by, and what a page that came in part is told by."""

from __future__ import annotations

from itertools import product

import pytest

from monitor.core import resemblance
from monitor.core.model import Default, EventKind, Reading, Vocabulary
from monitor.core.reader import read_text
from tests.core.sightings import PROMISE, TRAINS, Story

POLICY = f"""# Privacy Policy

Inkwell sends paper letters that you write on a screen. We collect the letters, the address of whoever gets
them, and the colour of the paper that you chose.

## What happens to letters

Letters are printed in a quiet house beside the harbour, folded by machine, stamped and carried to the station
every evening. {PROMISE}

## How long things are kept

Printed letters leave us; their copies vanish after ninety days. Invoices stay for ten years, because the tax
office wants to see them.

## Who carries letters

Postal companies of each country carry them; customs officers may open parcels that cross a border. Stamps show
a lighthouse in spring, a heron in summer, a pear tree in autumn and a sledge in winter.

## Whom to ask

Write to our officer for data protection, whose door is open on Mondays, or complain to the authority of the
country where you live.
"""
TERMS = f"""# Terms of Service

You must be sixteen to open an account. Payments are due within fourteen days; whoever pays late owes interest.
We may close accounts that break these rules, after a warning and a chance to explain.

## Warranty

The service is offered as it stands. We are liable for intent and gross negligence, otherwise only for typical
damage up to the price of one subscription. {TRAINS}

## Courts

Disputes belong before the court of our registered seat; consumers may choose their own. Should a clause be
void, all others remain valid, and mandatory statutes override whatever was agreed here.
"""


def renamed(text: str, title: str) -> str:
    """The same text under another first heading."""
    return f"# {title}\n{text.partition(chr(10))[2]}"


def told(*sightings: tuple[str, float]) -> Story:
    """A document that showed these texts, at hours after the first check."""
    story = Story()
    for text, hours in sightings:
        story.see(read_text(text), hours)
    return story


def test_another_document_that_says_something_else_moves_nothing_for_14_days() -> None:
    """Whatever it says: a page of other words under another name is not what the document says now."""
    story = told((POLICY, 0), (TERMS, 12)).again(24, 72, 200)
    assert story.kinds == []
    assert story.see(read_text(POLICY), 210).again(220, 400).kinds == []


def test_another_document_that_stays_is_told_with_the_doubt() -> None:
    """After 14 days of one reading."""
    story = told((POLICY, 0), (TERMS, 12)).again(200, 12 + 14 * 24)
    assert [event.kind for event in story.events] == [EventKind.FLIP]
    assert story.events[0].doubt == "another document seems to have answered"


def test_a_new_name_alone_is_no_other_document() -> None:
    """The words are those of the document."""
    flipped = renamed(POLICY, "Privacy Notice").replace(PROMISE, TRAINS)
    assert told((POLICY, 0), (flipped, 12)).again(13).kinds == ["flip"]


def test_a_page_of_another_name_and_length_is_another_document() -> None:
    """A short notice uses few words that a long policy has not."""
    short = POLICY[POLICY.index("## What happens") : POLICY.index("## How long")].replace(PROMISE, TRAINS)
    story = told((POLICY, 0), (f"# Letters\n\n{short}", 12)).again(24, 72)
    assert story.kinds == []


def test_a_rewritten_text_under_the_same_name_is_the_document() -> None:
    """A redesign may leave less than half of the words."""
    rewritten = renamed(TERMS, "Privacy Policy") + POLICY[POLICY.index("## Whom") :]
    share = resemblance.shared(read(POLICY).vocabulary, read(rewritten).vocabulary)
    assert share is not None
    assert share < 0.5
    assert told((POLICY, 0), (rewritten, 12)).again(13).kinds == ["flip"]


def test_a_page_of_which_a_part_did_not_come_no_longer_says_nothing_new() -> None:
    """Less than a third is gone, but whole, and no word came in its place."""
    start = POLICY.index("## What happens")
    cut = POLICY[:start] + POLICY[POLICY.index("## How long") :]
    story = told((POLICY, 0), (cut, 12)).again(24, 72, 120)
    assert story.kinds == []
    assert story.state.main
    assert {candidate.doubt for candidate in story.state.main.candidates} == {
        "a part of the text is gone and nothing came in its place"
    }


def test_a_sentence_taken_out_with_a_word_changed_elsewhere_is_a_withdrawal() -> None:
    """Somebody was at work on the text."""
    shorter = POLICY.replace(PROMISE, "").replace("Printed letters leave us; their copies", "Duplicates")
    story = told((POLICY, 0), (shorter, 12)).again(24, 72)
    assert story.kinds == ["withdrawal"]


def test_a_text_of_few_words_is_compared_with_nothing() -> None:
    """Chance would decide."""
    few = resemblance.vocabulary("we train models with letters")
    assert resemblance.shared(few, read(POLICY).vocabulary) is None
    assert resemblance.shared(Vocabulary(), read(POLICY).vocabulary) is None


STEMS = ["".join(letters) for letters in product("bdklmnrst", "aeiou", "bdklmnrst", "aeiou")]
ENDINGS = ["ling", "ness", "ward", "some"]


def read(text: str) -> Reading:
    """A text that is read, and says something or nothing."""
    reading = read_text(text)
    assert reading.default in (Default.NEVER, Default.ALWAYS)
    return reading


@pytest.mark.parametrize("mine", [60, 250, 1000, 3000])
@pytest.mark.parametrize("common", [0.3, 0.6, 1.0])
def test_the_share_is_estimated_well(mine: int, common: float) -> None:
    """From samples of 256 words; small vocabularies are compared whole."""
    words = [f"{stem}{ending}" for stem in STEMS for ending in ENDINGS]
    theirs = words[round(mine * (1 - common)) :][: mine * 2]
    one, other = (resemblance.vocabulary(" ".join(some)) for some in (words[:mine], theirs))
    share = resemblance.shared(one, other)
    assert share == pytest.approx(common, abs=0.12)
    assert resemblance.brings_words(one, other) is (common < 1)
