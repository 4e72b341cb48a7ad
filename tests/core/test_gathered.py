"""A page that holds several documents of a service: each is read in its own part."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.gathered import may_be_gathered, own_part
from monitor.core.model import Belief, Default, Document, Reading, Reason, State, Track, Unread
from monitor.core.reader import read_text
from monitor.core.tracks import belief_of
from tests.core.sightings import FILLER, PROMISE, START, TRAINS

POLICY = Document("Inkwell", "Privacy Policy", ())
AGREEMENT = Document("Inkwell", "Data Processor Agreement", ())
GUIDE = Document("Inkwell", "Seller Guide", ())
LATER = START + timedelta(hours=1)
SHEET = FILLER * 3
OLD = f"# Privacy Policy\n\n{SHEET}\n"
PAGE = (
    f"# Terms of Use\n\n{SHEET}\n\n## 1. Your letters\n\n{SHEET}\n\n"
    f"# Privacy Policy\n\n{SHEET}\n\n{TRAINS}\n\n"
    f"# Data Processing Agreement\n\n{SHEET}\n\n{PROMISE}\n"
)


def believed(text: str = OLD) -> Belief:
    """What the document was before the page held several."""
    return belief_of(read_text(text), START)


def its_own(
    document: Document, page: str = PAGE, before: Belief | None = None, *, shared: bool = True
) -> Reading | Unread:
    """What a document's own part says, of a page that another document shows since before."""
    found = read_text(page)
    elsewhere = {found.fingerprint: START} if shared else {}
    return own_part(document, found, before or believed(), elsewhere, LATER)


@pytest.mark.parametrize(
    ("document", "default"), [(POLICY, Default.ALWAYS), (AGREEMENT, Default.NEVER)], ids=str
)
def test_each_document_is_read_in_the_part_that_bears_its_name(document: Document, default: Default) -> None:
    """The policy says that letters are used, the agreement on the same page that they are not."""
    own = its_own(document)
    assert isinstance(own, Reading)
    assert own.default is default
    assert "Terms of Use" not in own.text
    assert all(own.text[clause.start : clause.end] for clause in own.clauses)


def test_a_page_on_which_no_document_bears_the_name_is_refused() -> None:
    """What the others say is not what the guide says, and nobody is told that it were."""
    refused = its_own(GUIDE)
    assert isinstance(refused, Unread)
    assert refused.reason is Reason.OTHER_DOCUMENT
    assert "3 documents" in refused.detail


def test_two_parts_with_the_same_name_are_nobodys() -> None:
    """Terms of the shop and terms of the app: which are the Terms is anybody's guess."""
    page = PAGE.replace("# Terms of Use", "# Seller Guide for shops", 1).replace(
        "# Data Processing Agreement", "# Seller Guide for apps", 1
    )
    assert isinstance(its_own(GUIDE, page), Unread)


def test_sections_of_a_lower_heading_are_no_documents_of_their_own() -> None:
    """One title above them all: the documents stand below the headings of the next level."""
    page = "# Legal\n\n" + PAGE.replace("\n# ", "\n## ").replace("# Terms", "## Terms", 1)
    own = its_own(POLICY, page)
    assert isinstance(own, Reading)
    assert own.default is Default.ALWAYS


@pytest.mark.parametrize(
    ("before", "shared", "page"),
    [
        (believed(), False, PAGE),
        (believed(PAGE), True, PAGE),
        (believed(), True, SHEET * 3 + TRAINS),
        (believed(), True, f"# Privacy Policy\n\n{SHEET * 2}\n\n# Contact\n\nWrite to us.\n"),
    ],
    ids=["nobody else shows it", "it was as long before", "no headings", "one document and an address"],
)
def test_any_other_page_is_read_whole(before: Belief, shared: bool, page: str) -> None:
    """Only a page that others show, that is far longer than before, and that is made of documents, is parted."""
    own = its_own(POLICY, page, before, shared=shared)
    assert own == read_text(page)


def test_a_page_that_waits_is_looked_at_again_when_another_document_shows_it() -> None:
    """The document that was looked at first could not know that the others would show the page too."""
    page = belief_of(read_text(PAGE), START)
    track = Track(believed(), first_seen=START, seen=page)
    waiting = State(main=track)
    assert may_be_gathered(waiting, {page.fingerprint: START}, LATER)
    assert not may_be_gathered(waiting, {}, LATER)
    assert not may_be_gathered(State(main=replace(track, seen=None)), {page.fingerprint: START}, LATER)
    assert not may_be_gathered(State(), {page.fingerprint: START}, LATER)
