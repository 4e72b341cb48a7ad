"""The pages for people: what they show, and that nothing on them runs or breaks out."""

from __future__ import annotations

import re

import httpx
import pytest
from bs4 import BeautifulSoup

from monitor.app import App
from monitor.web.templating import NAVIGATION

PAGES = (
    "/",
    "/?q=quill&side=on&tag=notes&changed=30&sort=since&unwatched=true",
    "/services/Quillnote",
    "/services/quillnote",
    "/services/Harborpost",
    "/events",
    "/events?service=Quillnote&tag=notes&kind=flip&severity=alarm",
    "/events/1",
    "/events/2",
    "/document?service=Quillnote&document=Privacy+Policy",
    "/document?service=Harborpost&document=Privacy+Policy",
    "/versions/1",
    "/diff?old=1&new=3",
    "/diff?old=1&new=3&view=side&whole=true",
    "/diff?old=1&new=2",
    "/search",
    "/search?q=notes&clauses=true",
    "/sources",
    "/channels",
    "/words",
    "/words?service=quillnote&taken_back=true",
)


def soup_of(web: httpx.Client, path: str) -> BeautifulSoup:
    """The page at a path."""
    answer = web.get(path)
    assert answer.status_code == 200, answer.text
    return BeautifulSoup(answer.text, "lxml")


def words_of(soup: BeautifulSoup) -> str:
    """What can be read of it."""
    return " ".join(soup.get_text(" ").split())


@pytest.mark.parametrize("path", PAGES)
def test_every_page_works_without_inline_scripts_and_styles(web: httpx.Client, path: str) -> None:
    """So that the strictest Content-Security-Policy holds; every page has one heading and a title."""
    soup = soup_of(web, path)
    assert not soup.select("style, [style], script:not([src])")
    assert not [tag for tag in soup.find_all(True) if any(name.startswith("on") for name in tag.attrs)]
    assert len(soup.select("h1")) == 1
    assert soup.title
    found = {str(link["href"]) for link in soup.select("header nav a")}
    assert {"/", "/events", "/sources", "/channels"} <= found <= {to for to, _ in NAVIGATION}


def test_the_board_says_who_trains_by_default_since_when_and_the_way_out(web: httpx.Client) -> None:
    """In words and shapes, never by colour alone."""
    soup = soup_of(web, "/")
    rows = {row.th.a.get_text(): words_of(row) for row in soup.select("table.board tbody tr")}  # type: ignore[union-attr,arg-type]
    assert list(rows) == ["Quillnote", "Harborpost"]
    assert "▲ ON · opt-out" in rows["Quillnote"]
    assert "Settings → Privacy" in rows["Quillnote"]
    assert "documents disagree: Terms of Service" in rows["Quillnote"]
    assert "past data: included" in rows["Quillnote"]
    assert "⚠ 1 of 1 unreadable" in rows["Harborpost"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("q=harb", ["Harborpost"]),
        ("side=on", ["Quillnote"]),
        ("side=off", []),
        ("tag=mail", ["Harborpost"]),
        ("changed=30", ["Quillnote"]),
        ("changed=7", []),
        ("sort=name", ["Harborpost", "Quillnote"]),
        ("changed=&tag=&side=", ["Quillnote", "Harborpost"]),
    ],
)
def test_the_board_is_filtered_and_sorted(web: httpx.Client, query: str, names: list[str]) -> None:
    """By name, default, tag, change and order; a select that is left alone asks for nothing."""
    soup = soup_of(web, f"/?{query}")
    assert [link.get_text() for link in soup.select("table.board tbody th a")] == names


def test_a_script_gets_only_the_rows(web: httpx.Client) -> None:
    """Search as you type replaces the table, and caches keep the two answers apart."""
    answer = web.get("/?q=quill", headers={"HX-Request": "true"})
    assert "<html" not in answer.text
    assert "Quillnote" in answer.text
    assert answer.headers["vary"].split(", ")[0] == "HX-Request"


def test_a_service_says_how_to_turn_it_off_with_the_sentence(web: httpx.Client) -> None:
    """And lists what moved, newest first, and its documents with their own defaults."""
    soup = soup_of(web, "/services/Quillnote")
    ways = soup.select_one("ol.ways")
    assert ways is not None
    assert "Settings → Privacy" in ways.get_text()
    assert "unless you turn it off in Settings" in ways.get_text()
    assert soup.select_one("ul.moves a[href='/events/1']") is not None
    said = words_of(soup)
    assert "● OFF · never" in said
    assert [mark.get_text() for mark in soup.select("mark[title='train on']")] == ["train on"]


def test_an_event_shows_what_was_what_is_and_who_was_told(web: httpx.Client) -> None:
    """The sentence comes first; the whole text is a link away."""
    soup = soup_of(web, "/events/1")
    quotes = [words_of(BeautifulSoup(str(quote), "lxml")) for quote in soup.select("figure.quote")]
    assert quotes[0].startswith("Was")
    assert quotes[1].startswith("Now")
    assert "OFF → ON" in words_of(soup)
    links = {str(link["href"]) for link in soup.select(".event .links a")}
    links.remove("https://quillnote.example/privacy")
    assert {"/versions/1", "/versions/3", "/diff?old=1&new=3", "/events/1/evidence"} == {
        link.partition("#")[0] for link in links
    }
    assert soup.find("td", string="me") is not None


def test_a_text_has_its_clauses_marked_and_can_be_jumped_to(web: httpx.Client) -> None:
    """With what each says."""
    soup = soup_of(web, "/versions/1")
    mark = soup.select_one("mark#c1")
    assert mark is not None
    assert mark.get_text() == "We never train on your notes."
    assert mark["title"] == "OFF never"


def test_two_versions_are_compared_word_by_word(web: httpx.Client) -> None:
    """Only what changed, unless the whole is asked for; texts of two documents say so."""
    changed = soup_of(web, "/diff?old=1&new=3")
    assert "Notes" not in "".join(text.get_text() for text in changed.select(".diff .text"))
    assert "never" in "".join(gone.get_text() for gone in changed.select("del"))
    whole = soup_of(web, "/diff?old=1&new=3&whole=true")
    assert "Notes" in "".join(text.get_text() for text in whole.select(".diff .text"))
    assert "two documents" in words_of(soup_of(web, "/diff?old=1&new=2"))


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nothing", 404),
        ("/services/Nobody", 404),
        ("/events/99", 404),
        ("/events/x", 422),
        ("/versions/99", 404),
        ("/diff?old=1", 422),
        ("/?changed=-1", 422),
        ("/document?service=Quillnote&document=Nothing", 404),
    ],
)
def test_a_mistake_is_told_on_a_page(web: httpx.Client, path: str, status: int) -> None:
    """In a sentence, with a way back."""
    answer = web.get(path)
    assert answer.status_code == status
    soup = BeautifulSoup(answer.text, "lxml")
    lead = soup.select_one("p.lead")
    assert lead is not None
    assert len(lead.get_text()) > 10
    assert "Traceback" not in answer.text


def test_what_is_broken_is_told_with_its_reason(web: httpx.Client) -> None:
    """And since when."""
    said = words_of(soup_of(web, "/sources"))
    assert "1 of 3 documents cannot be read" in said
    assert "Harborpost / Privacy Policy" in said
    assert "No answer, five times in a row." in said


def test_the_parts_of_the_page_come_from_the_package(web: httpx.Client) -> None:
    """Sheet, script and icon; nothing is loaded from elsewhere."""
    for tag in soup_of(web, "/").select("head [href], head [src], body img"):
        address = str(tag.get("href") or tag.get("src"))
        assert address.startswith("/"), address
        assert web.get(address).status_code == 200


def test_a_page_is_sent_compressed(web: httpx.Client) -> None:
    """The board of a thousand services must reach a phone."""
    assert web.get("/", headers={"Accept-Encoding": "gzip"}).headers["content-encoding"] == "gzip"


def test_times_are_told_to_programs_too(app: App, web: httpx.Client) -> None:
    """Every moment is a time element with ISO 8601."""
    assert app.store.event(1)
    times = soup_of(web, "/events").select("time")
    assert times
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?", str(time["datetime"])) for time in times)
