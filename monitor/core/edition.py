"""Which edition of a page answered: by the company it names as responsible, its region, its language.

An edition mark must be sure, because another edition is not a change: a document that names several
companies, or links into several regions, bears no mark, and no mark contradicts nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from monitor.core.model import Edition

_FORMS = (
    r"Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|PLC|plc|LLP|Corp|Corporation|GmbH|AG|KG|SE|UG|B\.?V|N\.?V|S\.?A\.?S|S\.?A|S\.?[aà]\.?r\.?l"
    r"|S\.?r\.?l|S\.?p\.?A|S\.?L|Pte\.? Ltd|Pty\.? Ltd|Co\.,? Ltd|ULC|UC|Unlimited Company|K\.?K|Oy|AB|ApS|A/S"
)
_COMPANY = re.compile(
    rf"\b((?:[A-Z][\w&.\-]{{0,30}}|[a-z]{{1,3}}[A-Z][\w.\-]{{1,30}})(?: (?!(?:{_FORMS})\b)(?:[A-Z&][\w&.\-]{{0,30}}|of|and|der|für|de)){{0,5}},? (?:{_FORMS}))\b\.?"
)
_RESPONSIBLE = re.compile(
    r"\b(?:data controllers?|controllers? (?:of|for|responsible|is|are)"
    r"|responsible for (?:the processing|your (?:personal )?(?:data|information))"
    r"|Verantwortliche[rn]?|verantwortlich(?:e Stelle)?|responsable (?:du|de|del) trait[ae]m\w+"
    r"|responsable del tratamiento)",
    re.IGNORECASE,
)
_RESPONSIBLE_LETTERS = (
    "controller",
    "responsible for",
    "verantwortlich",
    "responsable d",
)  # one of them is in it
_REACH = 160  # characters around the words that make a company the responsible one
_MOST_READ = 60_000  # characters in which a document names who is responsible

_REGION_WORDS: tuple[tuple[str, str], ...] = (
    (r"european (?:economic area|union|region\w*)|\beea\b|\beurope\b|\beu\b|europäische[rn]?|union européenne|unión europea", "EEA"),
    (r"\bunited kingdom\b|\buk\b|\bgreat britain\b", "UK"),
    (r"\bcalifornia\b", "US-CA"),
    (r"\bunited states\b|\bu\.s\.|\busa?\b(?= (?:privacy|residents|consumers|states|terms|edition|version))", "US"),
    (r"\bswitzerland\b|\bschweiz\b|\bswiss\b", "CH"),
    (r"\bjapan\b", "JP"),
    (r"\bbrazil\b|\bbrasil\b", "BR"),
    (r"\bcanada\b", "CA"),
    (r"\bindia\b", "IN"),
    (r"\b(?:south )?korea\b", "KR"),
    (r"\baustralia\b", "AU"),
)  # fmt: skip
_REGIONS = [(re.compile(words, re.IGNORECASE), region) for words, region in _REGION_WORDS]
_EEA = frozenset(
    "at be bg hr cy cz de dk ee es fi fr gr hu ie is it li lt lu lv mt nl no pl pt ro se si sk eu eea".split()  # noqa: SIM905
)
_OTHERS = frozenset({"us", "ch", "jp", "br", "ca", "in", "kr", "au", "mx", "sg", "za", "tr", "nz"})
_IN_LINK = re.compile(r"[?&](?:gl|country|region)=([a-z]{2,3})\b|_([a-z]{2})\.(?:pdf|html?)\b", re.IGNORECASE)
_OWN_REGION = re.compile(
    r"(?:/|\b)(?:[a-z]{2}[-_])?(eu|eea|uk|gb|us|ch|jp|br|ca|in|kr|au)(?:[-/.]|$)", re.IGNORECASE
)
_SURE = 0.8  # of the links that name a region
_FEWEST_LINKS = 2
_HEADING = re.compile(r"^ {0,3}#{1,2} +(\S[^\n]{0,200})$|^(\S[^\n]{0,200})\n(?:={3,}|-{3,}) *$", re.MULTILINE)
_PLANS: tuple[tuple[str, str], ...] = (
    (r"\b(?:enterprise|business|teams?|commercial|workspace|for work)\b", "business"),
    (r"\b(?:education|schools?|students?)\b", "education"),
    (r"\b(?:consumers?|individuals?|personal accounts?)\b(?= (?:terms|privacy|plan|edition))", "consumer"),
)


def edition_of(
    text: str, *, title: str = "", language: str | None = None, addresses: Iterable[str] = ()
) -> Edition:
    """The edition marks of a text, its title and the addresses that answered."""
    names = [title, first_heading(text)]
    return Edition(
        controller=controller_of(text),
        region=_region_of(names) or _region_of_addresses(addresses) or _region_of_links(text),
        language=language,
        plan=next(
            (plan for words, plan in _PLANS for name in names if re.search(words, name, re.IGNORECASE)), None
        ),
    )


def first_heading(text: str) -> str:
    """The first heading of a Markdown text, of the first or second level."""
    found = _HEADING.search(text, 0, 20_000)
    return (found[1] or found[2] or "").strip() if found else ""


def controller_of(text: str) -> str | None:
    """The one company that a text names as responsible; None where it names none, or several."""
    named = {
        _plain_name(company[1])
        for line in text[:_MOST_READ].split("\n")
        if any(map(line.casefold().__contains__, _RESPONSIBLE_LETTERS))
        for words in _RESPONSIBLE.finditer(line)
        for company in _COMPANY.finditer(line, *_around(line, words))
    }
    return named.pop() if len(named) == 1 else None


def region_called(name: str) -> str | None:
    """The region that a watchlist means by a code or a name; None where it is none that pages are marked with."""
    return _region(name) or _region_of([name])


def _around(line: str, words: re.Match[str]) -> tuple[int, int]:
    """The stretch of the paragraph around the words."""
    return max(0, words.start() - _REACH), min(len(line), words.end() + _REACH)


def _plain_name(company: str) -> str:
    """A company's name without the marks that are set now and then."""
    return " ".join(company.replace(",", " ").replace(".", "").split())


def _region_of(names: Iterable[str]) -> str | None:
    found = {region for name in names for words, region in _REGIONS if words.search(name)}
    return found.pop() if len(found) == 1 else None


def _region_of_addresses(addresses: Iterable[str]) -> str | None:
    named = {
        _region(found[1])
        for address in addresses
        for found in _OWN_REGION.finditer(address.partition("//")[2].partition("/")[2])
    }
    return named.pop() if len(named) == 1 else None


def _region_of_links(text: str) -> str | None:
    """The region that the links of a page name, where nearly all that name one agree."""
    named = Counter(_region(found[1] or found[2]) for found in _IN_LINK.finditer(text))
    del named[None]
    if not named or named.total() < _FEWEST_LINKS:
        return None
    region, times = named.most_common(1)[0]
    return region if times >= named.total() * _SURE else None


def _region(code: str) -> str | None:
    """The region that a code means; a language is none."""
    code = code.lower()
    if code in _EEA:
        return "EEA"
    return "UK" if code in ("gb", "uk") else code.upper() if code in _OTHERS else None
