"""Made-up policies as servers send them: the same meaning, never the same bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import strategies as st

from monitor.core.model import Default

COLLECTED = (
    "We collect your name, your address and the letters that you write.",
    "We keep stamps that you bought for ten years, because tax law asks for it.",
    "We don’t sell your address to anybody.",
    "Press Ctrl+K to search “all letters” by name.",
    "Letters are sent by post; see [our partners](/partners) for who carries them.",
)
CONTACT = (
    "Write to us at hello@inkwell.example, or to our data protection officer.",
    "Complaints go to the supervisory authority of the country you live in.",
)
SAYS: dict[Default, tuple[str, ...]] = {
    Default.SILENT: ("Our clerks sort letters by hand.",),
    Default.NEVER: (
        "We never use your letters to train artificial intelligence models.",
        "Our clerks sort letters by hand.",
    ),
    Default.OPT_IN: ("We train our AI models on your letters only if you turn this on in your settings.",),
    Default.OPT_OUT: (
        "We use the letters you write to train our AI models, unless you opt out in your settings.",
        "Letters of companies are never used to train our AI models.",
    ),
    Default.ALWAYS: ("We use the letters you write to train our artificial intelligence models.",),
}
BANNERS = (
    "We use cookies",
    "Accept",
    "New stamps for the holidays",
    "You are offline",
    "Was this helpful",
    "Sign up today",
)
DATES = ("{d} March {y}", "March {d}, {y}", "{y}-03-{d:02}")


@dataclass(frozen=True)
class Noise:
    """What a server changes without meaning anything by it."""

    draw: st.DrawFn

    def number(self) -> int:
        """Of a session, a nonce, a counter."""
        return self.draw(st.integers(0, 10**9))

    def one_of(self, *choices: str) -> str:
        """One of some ways to write the same."""
        return self.draw(st.sampled_from(choices))

    def shuffled(self, blocks: tuple[str, ...]) -> list[str]:
        """In another order."""
        return list(self.draw(st.permutations(blocks)))

    def link(self, path: str) -> str:
        """Another session id, another tracking id, another random id in the path."""
        n = self.number()
        return self.one_of(
            f"{path}?sid={n}",
            f"/s/{n:x}{path}?utm_source=mail&utm_id={n}#top",
            f"https://cdn{n % 9}.inkwell.example{path}",
        )

    def space(self) -> str:
        """Wider, or of another kind."""
        return self.one_of(" ", "  ", "\n   ", "\u00a0", " \u200b")

    def written(self, sentence: str) -> str:
        """The same words, written otherwise."""
        if self.draw(st.booleans()):
            sentence = sentence.replace("’", "'").replace("“", '"').replace("”", '"')
        if self.draw(st.booleans()):
            sentence = sentence.replace("Ctrl+K", self.one_of("⌘K", "Cmd+K", "Ctrl + K"))
        if self.draw(st.booleans()):
            first, _, rest = sentence.partition(" ")
            sentence = f"<span class=c{self.number()}>{first}</span>{self.space()}{rest}"
        before, bracket, link = sentence.partition("[")
        if bracket:
            text, _, rest = link.partition("](/partners)")
            sentence = f"{before}<a href='{self.link('/partners')}' data-id={self.number()}>{text}</a>{rest}"
        return sentence

    def date(self) -> str:
        """The day it was printed, or last looked at."""
        day, year = self.draw(st.integers(1, 28)), self.draw(st.integers(2019, 2024))
        return self.one_of(*DATES).format(d=day, y=year)

    def banner(self) -> str:
        """A paragraph that says nothing of letters."""
        words = self.draw(st.lists(st.sampled_from(BANNERS), min_size=1, max_size=3, unique=True))
        kind = self.one_of("div role=alert", "p", "div class=notice", "aside")
        return f"<{kind}>{'. '.join(words)}.</{kind.partition(' ')[0]}>"

    def section(self, heading: str, sentences: tuple[str, ...]) -> str:
        """A heading and its sentences, as paragraphs or as a list."""
        outer, inner = self.draw(st.sampled_from((("div", "p"), ("ul", "li"), ("ol", "li"))))
        said = "".join(
            f"<{inner} id=b{self.number()}>{self.written(one)}</{inner}>\n"
            for one in self.shuffled(sentences)
        )
        return f"<section id=s{self.number()}><h2>{heading}</h2><{outer}>{said}</{outer}></section>"

    def page(self, default: Default) -> bytes:
        """A whole page."""
        sections: list[Callable[[], str]] = [
            lambda: self.section("What we collect", COLLECTED),
            lambda: self.section("How letters are used", SAYS[default]),
            lambda: self.section("Contact", CONTACT),
        ]
        blocks = [make() for make in self.draw(st.permutations(sections))]
        for _ in range(self.draw(st.integers(0, 2))):
            blocks.insert(self.draw(st.integers(0, len(blocks))), self.banner())
        n = self.number()
        foot = f"<p>{n % 5000} people read this page {n % 27 + 2} days ago. Request ID: {n:032x}</p>"
        return (
            f"<!doctype html><!-- {n} --><html lang=en><head><title>Privacy Policy</title><meta name=csrf content={n}>"
            f"<script nonce={n}>let t={n}</script></head><body class=b{n}><main><h1>Privacy Policy</h1>"
            f"<p>Last updated: {self.date()}</p>{''.join(blocks)}{foot}</main></body></html>"
        ).encode()


@st.composite
def pages(draw: st.DrawFn, default: Default) -> bytes:
    """A page whose default is this one, with noise of its own."""
    return Noise(draw).page(default)
