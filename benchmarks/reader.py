"""How fast pages are read: pages a second on one core, where the time goes, and against plain BeautifulSoup.

    python benchmarks/reader.py [--rounds N] [--pages DIR]

Reads the newest snapshot of every page of OPTWATCH_CORPUS (or pages that it makes itself where there is
none) and prints the medians. The measure to keep: reading a page whole, from bytes to clauses, costs at
most 1.5 times what `BeautifulSoup(body, "lxml").get_text()` costs on the same page in the same run.
Processor time is measured, and the best of several rounds counts: other work on the machine is not ours.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from bs4 import BeautifulSoup

from monitor.core import clauses, dates, edition, health, language, text, zones
from monitor.core.blocks import blocks
from monitor.core.decoding import decode
from monitor.core.html import pieces_of, render
from monitor.core.letters import clean
from monitor.core.model import Document, Unread
from monitor.core.page import read_page
from monitor.core.reader import read
from monitor.core.sentences import spans
from monitor.core.tree import make_tree

T = TypeVar("T")
_ADDRESS = "https://www.example.org/legal/privacy"
_DOCUMENT = Document("Example", "Privacy Policy", ())


def main() -> None:
    """Print the medians over all pages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pages", type=Path, help="a folder of .html files to read instead")
    options = parser.parse_args()
    pages = list(_pages(options.pages))
    read_whole(pages[0])  # lexicon, language model and tokenizer are loaded once
    plain = [_best(options.rounds, partial(_plain_text, body)) for body in pages]
    whole = [_best(options.rounds, partial(read_whole, body)) for body in pages]
    ratio = statistics.median(whole) / statistics.median(plain)
    print(f"{len(pages)} pages, median {statistics.median(map(len, pages)) / 1024:.0f} KiB")
    print(
        f"plain get_text  {statistics.median(plain) * 1000:6.1f} ms  {len(plain) / sum(plain):6.1f} pages/s"
    )
    print(
        f"read whole      {statistics.median(whole) * 1000:6.1f} ms  {len(whole) / sum(whole):6.1f} pages/s"
    )
    print(f"ratio of medians {ratio:.2f} (at most 1.5)")
    shares: defaultdict[str, float] = defaultdict(float)
    for body in pages:
        _add_shares(body, shares)
    for step, seconds in sorted(shares.items(), key=lambda share: -share[1]):
        print(f"  {step:<10} {seconds / sum(shares.values()):6.1%}")
    sys.exit(ratio > 1.5)


def read_whole(body: bytes) -> object:
    """From bytes to clauses, as a check does it."""
    page = read_page(body, media_type="text/html", charset=None, url=_ADDRESS)
    return page if isinstance(page, Unread) else read([page], _DOCUMENT)


def _plain_text(body: bytes) -> str:
    """What everybody does."""
    return BeautifulSoup(body, "lxml").get_text()


def _best(rounds: int, work: Callable[[], object]) -> float:
    """The processor seconds of the fastest round."""
    return min(_timed(work)[1] for _ in range(rounds))


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    done = work()
    return done, time.process_time() - start


def _add_shares(body: bytes, spent: defaultdict[str, float]) -> None:
    """How long each step takes, run one after the other."""

    def step(name: str, work: Callable[[], T]) -> T:
        done, seconds = _timed(work)
        spent[name] += seconds
        return done

    tree = step("parse", lambda: make_tree(decode(body, None)))
    if tree is None:
        return
    pieces = step("walk", lambda: pieces_of(tree.root, _ADDRESS, tree.unfolded))
    whole = step("walk", lambda: clean(render(zones.choose(pieces))))
    step("health", lambda: health.refuse_text(whole))
    step("compare", lambda: text.fingerprints(whole))
    step(
        "marks", lambda: (dates.printed_dates(whole), edition.edition_of(whole), language.language_of(whole))
    )
    found = step("blocks", lambda: blocks(whole))
    telling = {clause.start for clause in clauses.find(whole)}
    read_closely = [b for b in found if any(b.start <= start < b.end for start in telling)]
    step("sentences", lambda: [list(spans(block.text)) for block in read_closely])
    _, seconds = _timed(lambda: clauses.find(whole))
    spent["clauses"] += max(0.0, seconds - spent["blocks"] - spent["sentences"])


# --- pages -------------------------------------------------------------------------------------------


def _pages(folder: Path | None) -> Iterator[bytes]:
    corpus = os.environ.get("OPTWATCH_CORPUS")
    if folder:
        yield from _files(folder)
    elif corpus and (unpack := Path(corpus) / "pages" / "unpack.py").exists():
        with tempfile.TemporaryDirectory() as unpacked:
            subprocess.run([sys.executable, unpack, unpacked], check=True, stdout=subprocess.DEVNULL)
            yield from _files(Path(unpacked))
    else:
        print("OPTWATCH_CORPUS names no pages: reading pages made here")
        yield from (made_page(paragraphs) for paragraphs in range(40, 240, 10))


def _files(folder: Path) -> Iterator[bytes]:
    return (path.read_bytes() for path in sorted(folder.rglob("*.html")))


def made_page(paragraphs: int) -> bytes:
    """A page as a web framework makes it: scripts, navigation, nested boxes, and a policy in the midst."""
    words = "We collect what you give us and what your device tells us, and keep it as long as the law asks. "
    box = '<div class="a1 b2 c3" data-x="1"><div class="inner"><p>{text}</p><ul>{items}</ul></div></div>'
    items = "".join(f'<li><span class="t">Kind of data number {n}</span></li>' for n in range(4))
    body = "".join(
        f"<h2>Section {n}</h2>" + box.format(text=words * 3, items=items) for n in range(paragraphs)
    )
    asked = "<p>By default we do not use your files to train our models; you can allow it in Settings.</p>"
    links = "".join(f'<li><a href="/page/{n}">Page {n}</a></li>' for n in range(60))
    state = "<script>window.state=[" + '{"id":12345,"name":"some state"},' * 1500 + "0]</script>"
    return (
        f"<!doctype html><html lang=en><head><title>Privacy</title>{state}<style>.a{{color:red}}</style></head>"
        f"<body><nav><ul>{links}</ul></nav><main><h1>Privacy Policy</h1>{body}{asked}</main>{state}</body></html>"
    ).encode()


if __name__ == "__main__":
    main()
