"""Real pages out of the corpus, and the same pages with their decisive sentences turned around."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from monitor.core.model import Clause, Default, Scope, Side
from monitor.core.page import Page, read_page
from monitor.core.reader import read_text

TURNED = "We do not use your conversations to train our AI models unless you opt in under Settings → Privacy."
BLOCKS = ["p", "li", "tr"]


@dataclass(frozen=True)
class RealPage:
    """A page as it is, and as it would be if training were off."""

    on: bytes
    off: bytes
    decisive: str  # the sentence of the page as it is that makes it so
    turned: str  # the sentence in its place


def claude_privacy_policy(corpus: Path, folder: Path) -> RealPage:
    """The newest fetch of an assistant's privacy policy, as raw HTML."""
    unpack = corpus / "pages" / "unpack.py"
    subprocess.run([sys.executable, str(unpack), str(folder)], check=True, capture_output=True)
    pages = json.loads((folder / "pages.json").read_text(encoding="utf-8"))
    (file,) = [page["file"] for page in pages if page["page"] == "Claude.ai/Privacy Policy #legal-privacy"]
    return turned_around((folder / file).read_bytes())


def turned_around(page: bytes) -> RealPage:
    """Put our own sentence in the place of the decisive one, and take out the others that say "on"."""
    on = [clause for clause in _clauses(page) if clause.scope is Scope.USER and clause.stance.side is Side.ON]
    decisive = next(clause for clause in on if clause.stance is Default.OPT_OUT)
    soup = BeautifulSoup(page, "lxml")
    for clause in on:
        for block in _blocks_of(soup, clause):
            block.string = TURNED if clause is decisive else "This part was rewritten."
    off = str(soup).encode()
    assert not any(clause.stance.side is Side.ON for clause in _clauses(off) if clause.scope is Scope.USER)
    return RealPage(page, off, decisive.text, TURNED)


def _clauses(page: bytes) -> tuple[Clause, ...]:
    read = read_page(page, media_type="text/html", charset="utf-8", url="https://policy.example/")
    assert isinstance(read, Page)
    return read_text(read.text).clauses


def _blocks_of(soup: BeautifulSoup, clause: Clause) -> list[Tag]:
    """The smallest blocks that hold the clause's words."""
    words = _letters(clause.text)[:60]
    found = [block for block in soup.find_all(BLOCKS) if words in _letters(block.get_text())]
    return [block for block in found if not any(inner in found for inner in block.find_all(BLOCKS))]


def _letters(text: str) -> str:
    return "".join(c for c in text.replace("<br>", "") if c.isalnum())
