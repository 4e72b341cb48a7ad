"""The search page: a plain form, and what it finds while you type."""

from __future__ import annotations

import httpx
import pytest
from bs4 import BeautifulSoup


def found(web: httpx.Client, asked: str) -> list[str]:
    """The sentences that the page shows."""
    soup = BeautifulSoup(web.get(f"/search?{asked}").text, "lxml")
    return [quote.get_text().strip() for quote in soup.select(".hits blockquote")]


def test_a_form_that_is_sent_finds_sentences(web: httpx.Client) -> None:
    """With who says or said it, from when until when, and what was asked for set off."""
    soup = BeautifulSoup(web.get("/search?q=never+notes&service=Quillnote").text, "lxml")
    hits = [" ".join(hit.get_text().split()) for hit in soup.select(".hits li")]
    assert hits[0].startswith("Quillnote › Terms of Service ● OFF · never We never train on your notes.")
    assert "at least since 1 Mar 2026" in hits[0]
    assert "until 2 Mar 2026 · no longer there" in hits[1]
    assert [mark.get_text() for mark in soup.select(".hits li:first-child mark")] == ["never", "notes"]
    assert soup.select_one("input[name=q]")["value"] == "never notes"  # type: ignore[index]


def test_a_word_need_not_be_typed_to_its_end(web: httpx.Client) -> None:
    """Unless it stands in a phrase."""
    assert found(web, "q=sett") == ["We train on your notes, unless you turn it off in Settings."]
    assert found(web, 'q="in sett"') == []
    assert found(web, 'q="in sett*"') == found(web, "q=sett")


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("q=welcome", 2),
        ("q=notes&clauses=true&on=2026-03-01&service=&tag=", 2),
        ("q=notes&tag=mail", 0),
        ("q=notes&service=Nobody", 0),
        ("q=", 0),
    ],
)
def test_a_search_is_narrowed(web: httpx.Client, asked: str, count: int) -> None:
    """Fields that are left alone ask for nothing."""
    assert len(found(web, asked)) == count


def test_older_hits_are_a_link_away(web: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is shown once."""
    monkeypatch.setattr("monitor.web.pages.search._LIMIT", 2)
    first = BeautifulSoup(web.get("/search?q=edition").text, "lxml")
    (older,) = [link for link in first.find_all("a") if link.get_text() == "Older ones"]
    whole = [*found(web, "q=edition"), *found(web, str(older["href"]).partition("?")[2])]
    assert whole == [f"Be kind, says edition {day}." for day in (5, 4, 3, 2)]


@pytest.mark.parametrize("asked", ["q=***", "q=notes&on=someday", "q=notes&after=nonsense"])
def test_a_question_that_cannot_be_is_told_on_the_page(web: httpx.Client, asked: str) -> None:
    """For people are typing."""
    answer = web.get(f"/search?{asked}")
    assert (answer.status_code, found(web, asked)) == (200, [])
    assert 'class="mind"' in answer.text


def test_a_script_gets_the_hits_alone(web: httpx.Client) -> None:
    """And the form stays as it is being typed."""
    answer = web.get("/search?q=notes", headers={"HX-Request": "true"})
    assert "<form" not in answer.text
    assert "<blockquote>" in answer.text
    assert "HX-Request" in answer.headers["vary"]


def test_hostile_words_stay_words(web: httpx.Client) -> None:
    """What is typed, and what pages say."""
    answer = web.get('/search?q="><script>alert(1)</script>')
    assert "<script>alert" not in answer.text
