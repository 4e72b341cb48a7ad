"""A page that changes without meaning anything else makes no event, through the real reader."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.model import Reading
from monitor.core.reader import read_text
from tests.core.sightings import Story

PAGE = """\
# Inkwell privacy policy

Last updated: 3 March 2025. Version 14.2.
---
## What we collect

We collect your name, your address and the letters that you write.

*   stamps you bought
*   [drafts](https://inkwell.example/drafts?utm_source=a&id=8842)
---
## How letters are used

We use the letters you write to train our artificial intelligence models.

You can opt out of this training at any time in your account settings.
---
## Who else sees them

We share your address with the postal service. See [more](https://inkwell.example/p).
---
## Contact

Write to us at hello@inkwell.example. 1,204 people read this page 5 days ago."""
SECTIONS = tuple(PAGE.split("\n---\n"))
BANNERS = (
    "We use cookies. Accept all.",
    "New: stamps for the holidays!",
    "You are offline.",
    "Was this article helpful? Yes No",
)


def page(sections: tuple[str, ...]) -> str:
    """The sections, one after the other."""
    return "\n\n".join(sections) + "\n"


def relinked(draw: st.DrawFn, text: str) -> str:
    """Other targets, other tracking ids."""
    target = draw(st.integers(0, 10**9))
    return re.sub(r"\]\([^)]*\)", f"](https://inkwell.example/{target}?id={target})", text)


def redated(draw: st.DrawFn, text: str) -> str:
    """Another day, another counter."""
    day, count = draw(st.integers(1, 28)), draw(st.integers(0, 9999))
    text = text.replace("3 March 2025", f"{day} March 2025").replace("1,204", str(count))
    return text.replace("5 days ago", f"{day} days ago").replace("14.2", f"14.{count}")


def respaced(draw: st.DrawFn, text: str) -> str:
    """Wider gaps between paragraphs, other list markers."""
    gap = "\n" * draw(st.integers(2, 5))
    return text.replace("\n\n", gap).replace("*   ", draw(st.sampled_from(("* ", "- ", "*   "))))


def with_banner(draw: st.DrawFn, text: str) -> str:
    """A paragraph that says nothing of letters."""
    paragraphs = text.strip().split("\n\n")
    paragraphs.insert(draw(st.integers(0, len(paragraphs))), draw(st.sampled_from(BANNERS)))
    return "\n\n".join(paragraphs) + "\n"


EDITS: tuple[Callable[[st.DrawFn, str], str], ...] = (relinked, redated, respaced, with_banner)


@st.composite
def same_meaning(draw: st.DrawFn) -> str:
    """The page after some edits that mean nothing."""
    text = page(tuple(draw(st.permutations(SECTIONS))))
    for edit in draw(st.lists(st.sampled_from(EDITS), max_size=4)):
        text = edit(draw, text)
    return text


def read(text: str) -> Reading:
    """What the reader says; these pages can all be read."""
    found = read_text(text)
    assert isinstance(found, Reading)
    return found


@settings(deadline=None)
@given(st.lists(same_meaning(), min_size=1, max_size=4))
def test_no_event_from_unchanged_meaning(texts: list[str]) -> None:
    """Order of sections, links, ids, dates, counters, white space, list markers, banners."""
    story = Story().see(read(page(SECTIONS)), 0).again(1)
    assert str(story.default) == "opt_out"
    for number, text in enumerate(texts):
        hour = (number + 1) * 400
        story.see(read(text), hour).again(hour + 1, hour + 49, hour + 24 * 15)
    assert story.events == []


def test_a_changed_meaning_among_such_edits_is_found() -> None:
    """The property above could fail."""
    story = Story().see(read(page(SECTIONS)), 0)
    turned = page(SECTIONS).replace("We use the letters you write", "We never use the letters you write")
    turned = turned.replace("You can opt out of this training at any time in your account settings.", "")
    story.see(read(turned), 12).again(13)
    assert story.kinds == ["flip"]
