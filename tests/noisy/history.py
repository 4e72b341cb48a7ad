"""The history of one made-up page: what it truly says, what noise is laid over it, and when."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from monitor.core.clauses import find
from monitor.core.model import Clause, Default, Scope
from monitor.core.reader import read_text
from tests.noisy import ways
from tests.noisy.ways import Chance

HOUR = 3600
DAY = 24 * HOUR
FIRST = 1_640_995_200  # 1 January 2022
DEFAULTS = ("never", "opt_in", "opt_out", "always", "silent")
WAYS_OUT = (
    "You can opt out of this at any time in **Settings → Privacy → Improve our models**.",
    "If you do not want us to use your content for training, turn off “Improve the model” in your settings.",
    "To stop your data from being used to train our models, write to privacy@inkwell.example.",
    "You may object to the use of your information for AI training through [this form](/object).",
)
CONTROLLER = "The data controller responsible for your information is {company}."
COMPANIES = ("Inkwell, Inc.", "Inkwell Ireland Limited")
SIDES = {"never": "off", "opt_in": "off", "opt_out": "on", "always": "on"}
TAKEN_BACK = 48 * HOUR  # a default that is taken back sooner has not moved
_PLACE = re.compile(r"^#+ .*(?:\buse\b|\bAI\b|data|train|improve|information)", re.IGNORECASE)


@dataclass(frozen=True)
class Labelled:
    """A document and its default, as people labelled it."""

    name: str
    text: str
    default: str


@dataclass(frozen=True)
class Version:
    """One text as it was recorded."""

    at: int
    text: str
    truth: str  # the default that the document had; empty where this is not the document
    noise: str  # what made it differ from the version before
    subject: str = "Record new changes"


@dataclass(frozen=True)
class Move:
    """A move that truly happened."""

    at: int
    kind: str
    before: str
    after: str


@dataclass
class Pool:
    """Labelled sentences that the reader takes for what they are, by stance; and what it did not."""

    by_stance: Mapping[str, list[str]]
    unread: int
    beside: list[str]  # sentences about AI and data that say nothing of training
    placed: Counter[str] = field(default_factory=Counter)

    def tally(self) -> dict[str, int]:
        """How many sentences there are, and how many are left out: misread alone, or where they stand."""
        return {
            "sentences": sum(map(len, self.by_stance.values())), "misread sentences left out": self.unread,
            "placed": self.placed.total(), "misread where they stand": self.placed["misread"],
        }  # fmt: skip


def pool_of(lines: Iterable[Mapping[str, object]]) -> Pool:
    """The sentences about people's own data that say for everybody what happens."""
    by_stance: dict[str, list[str]] = defaultdict(list)
    beside, unread = [], 0
    for line in lines:
        text, stance = str(line["text"]), str(line.get("stance"))
        found = {(str(clause.stance), clause.scope) for clause in find(text)}
        if not line["topic"]:
            beside += [text] * (not found and 60 < len(text) < 300)
        elif (
            line["scope"] == "user"
            and line["audience"] == "any"
            and stance in DEFAULTS
            and text[:1].isupper()
        ):
            if found == {(stance, Scope.USER)}:
                by_stance[stance].append(text)
            else:
                unread += 1
    return Pool(by_stance, unread, beside)


def history_of(document: Labelled, other: Labelled, pool: Pool, rng: Chance) -> list[Version]:
    """The versions of one page; none where it is not in English."""
    rng.now = FIRST + rng.randrange(300) * DAY
    text = ways.furnished(ways.padded(ways.titled(document.text, rng), rng), rng)
    if read_text(text).language != "en":
        return []
    if rng.random() < 0.4:
        text = ways.joined([*ways.blocks_of(text), CONTROLLER.format(company=COMPANIES[0])])
    page = Page(text, document.default, rng)
    page.record("first")
    length, slowness = rng.randrange(40, 121), rng.uniform(1, 3) * 365 * DAY
    while len(page.versions) < length:
        page.wait(rng.expovariate(length * 0.7 / slowness))
        if rng.random() < 0.035:
            page.move(pool)
        else:
            page.change(rng.choices(list(ways.WEIGHTS), list(ways.WEIGHTS.values()))[0], other, pool)
    return page.versions


@dataclass
class Page:
    """A page while its history is made."""

    text: str
    truth: str
    rng: Chance
    versions: list[Version] = field(default_factory=list)

    def wait(self, seconds: float) -> None:
        """Let time pass; a recorder looks twice a day."""
        self.rng.now += max(1, round(seconds / (12 * HOUR))) * 12 * HOUR + self.rng.randrange(900)

    def record(
        self, why: str, text: str | None = None, truth: str | None = None, subject: str = "Record new changes"
    ) -> None:
        """Store what is shown now, where it differs from what was stored last."""
        shown = self.text if text is None else text
        if not self.versions or self.versions[-1].text != shown:
            self.versions.append(
                Version(self.rng.now, shown, self.truth if truth is None else truth, why, subject)
            )

    def change(self, kind: str, other: Labelled, pool: Pool) -> None:
        """Something that means nothing."""
        rng = self.rng
        if kind in ways.LASTING:
            self.text = ways.LASTING[kind](self.text, rng)
            technical = kind == "conversion" and rng.random() < 0.5
            self.record(
                kind, subject="Apply technical or declarative upgrade" if technical else "Record new changes"
            )
        elif kind in ways.EXCURSIONS:
            truth = self.truth if kind == "banner" else ""
            for _ in range(rng.choice((1, 1, 1, 2, 3))):
                self.aside(kind, ways.EXCURSIONS[kind](self.text, rng), truth, 10 * DAY)
        elif kind == "another document":
            self.aside(
                kind, ways.furnished(ways.titled(other.text, rng), rng), "", rng.choice((2, 12, 12, 30)) * DAY
            )
        elif kind == "an earlier text":
            earlier = [version for version in self.versions[-12:] if version.truth == self.truth]
            if earlier:
                self.aside(kind, rng.choice(earlier).text, self.truth, 10 * DAY)
        elif kind == "other words":
            self.other_words(pool)
        else:
            self.edition(kind, pool)

    def aside(self, kind: str, text: str, truth: str, longest: int) -> None:
        """Show another text for a while."""
        self.record(kind, text, truth)
        self.wait(min(self.rng.expovariate(1 / (longest / 5)), longest - DAY))
        self.text = ways.ids(self.text, self.rng) if self.rng.random() < 0.5 else self.text
        self.record(f"{kind}, back")
        self.wait(self.rng.expovariate(1 / (3 * DAY)))

    def edition(self, kind: str, pool: Pool) -> None:
        """Another edition of the page answers now and then."""
        target = self.rng.choice([default for default in DEFAULTS if default != self.truth])
        text = moved(self.text, target, pool, self.rng)
        marked = CONTROLLER.format(company=COMPANIES[0])
        # A page that names a controller of its own stays marked as the same edition, whatever is put in.
        may_differ = marked in (text or "") and (text or "").lower().count("controller") == 1
        if text is None or (kind == "another region" and not may_differ):
            return
        if kind == "unmarked edition":
            self.aside(kind, text, "", 2 * DAY)
            return
        theirs = text.replace(marked, CONTROLLER.format(company=COMPANIES[1]))
        for _ in range(self.rng.choice((1, 1, 2, 3, 5))):
            self.aside(kind, ways.ids(theirs, self.rng), "", 12 * DAY)

    def other_words(self, pool: Pool) -> None:
        """What it says of training, in other words."""
        if self.truth != "silent" and (text := moved(self.text, self.truth, pool, self.rng)):
            self.text = text
            self.record("other words")

    def move(self, pool: Pool) -> None:
        """A default truly moves: alone, announced before or in a redesign; to stay, for weeks, or for hours."""
        rng, before = self.rng, (self.text, self.truth)
        target = rng.choice([default for default in DEFAULTS if default != self.truth])
        text = moved(self.text, target, pool, rng)
        if text is None:
            return
        how = rng.choices(
            ("a move", "a move announced", "a move in a redesign", "a move for hours", "a move for weeks"),
            (40, 15, 15, 15, 15),
        )[0]
        if how == "a move announced":
            self.record("banner", ways.banner(self.text, rng))
            self.wait(rng.randrange(7, 40) * DAY)
        if how == "a move in a redesign":
            again = ways.redesign(text, rng)
            text = again if str(read_text(again).default) == target else text
        self.text, self.truth = ways.date(text, rng) if rng.random() < 0.5 else text, target
        self.record(how)
        if how == "a move for hours":
            self.wait(rng.choice((0.5, 1, 1.5)) * DAY)
            self.text, self.truth = before
        elif how == "a move for weeks":
            self.wait(rng.randrange(16, 60) * DAY)
            self.text, self.truth = before
        else:
            self.wait(rng.randrange(4, 30) * DAY)
        self.record(f"{how}, back")


def true_moves(versions: Sequence[Version]) -> list[Move]:
    """The moves of a history: what is not the document is passed over, what was soon taken back is none."""
    states: list[tuple[int, str]] = []
    for version in versions:
        if version.truth and (not states or states[-1][1] != version.truth):
            states.append((version.at, version.truth))
    while back := next((i for i in range(2, len(states)) if _is_taken_back(*states[i - 2 : i + 1])), 0):
        del states[back - 1 : back + 1]
    return [Move(at, _kind(before, after), before, after) for (_, before), (at, after) in pairwise(states)]


def _is_taken_back(first: tuple[int, str], left: tuple[int, str], back: tuple[int, str]) -> bool:
    return first[1] == back[1] and back[0] - left[0] < TAKEN_BACK


def _kind(before: str, after: str) -> str:
    if before in SIDES and after in SIDES:
        return "flip" if SIDES[before] != SIDES[after] else "choice"
    return "disclosure" if after in SIDES else "withdrawal"


def moved(text: str, target: str, pool: Pool, rng: Chance) -> str | None:
    """The text after its default has moved; None where no sentence at hand is read as it should be."""
    bare, place = _without_claims(text)
    if str(read_text(bare).default) != "silent":
        return None
    if target == "silent":
        return bare
    for _ in range(5):
        new = _with_claim(bare, place, target, pool, rng)
        pool.placed["placed"] += 1
        if str(read_text(new).default) == target:
            return new
        pool.placed["misread"] += 1
    return None


def _without_claims(text: str) -> tuple[str, int]:
    """A text without what it says of people's own data and training, and the block where that stood."""
    own = [clause for clause in read_text(text).clauses if clause.scope is Scope.USER]
    place = text[: own[0].start].count("\n\n") if own else -1
    for start, end in reversed(list(_spans(own))):
        text = text[:start] + text[end:]
    kept = [block for block in ways.blocks_of(text) if re.search(r"\w", block)]
    return ways.joined(kept), place


def _spans(clauses: Iterable[Clause]) -> Iterator[tuple[int, int]]:
    end = -1
    for clause in sorted(clauses, key=lambda clause: clause.start):
        if clause.start >= end:
            yield clause.start, clause.end
            end = clause.end


def _with_claim(text: str, place: int, target: str, pool: Pool, rng: Chance) -> str:
    blocks = ways.blocks_of(text)
    if place < 0:
        heads = [number + 1 for number, block in enumerate(blocks) if _PLACE.match(block)]
        place = rng.choice(heads or [rng.randrange(1, len(blocks) + 1)])
    place = min(place, len(blocks))
    if target == Default.OPT_OUT and rng.random() < 0.4:
        blocks.insert(rng.randrange(place, len(blocks) + 1), rng.choice(WAYS_OUT))
        target = Default.ALWAYS
    blocks.insert(place, rng.choice(pool.by_stance[target]))
    return ways.joined(blocks)
