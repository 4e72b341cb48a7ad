"""Making the words of a page safe to show, before any form escapes them."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, urlsplit

JOINER = "\u2060"  # invisible, of no width, and not part of any mention
# Chat services turn these into a call to a whole room, even within other words.
_CALL = re.compile(
    r"@(?=everyone|here|room|channel|all|group|team)|(?<!\w)@|@(?!\w+(?:[.-]\w+)*\.\w)", re.IGNORECASE
)
# Format characters that spelling needs (Persian, Indic scripts, emoji) and that reorder nothing.
_NEEDED = frozenset("\u200c\u200d")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SAFE_IN_ADDRESS = "/:?#@!$&'*+,;=%~-._[]"

_CORE = re.compile(r"^([\W_]*)(.*?)([\W_]*)$", re.DOTALL)

_MARKUP = re.compile(
    r"\\([!-/:-@\[-`{-~])"  # an escaped character
    r"|\]\([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s\"[^\"\n]{0,300}\")?\)"  # a link's target
    r"|</?(?:br|p|li|ul|ol|b|i|em|strong|su[bp]|t[dhr]|span|div)\b[^<>\n]{0,200}>"  # a tag
    r"|!?\[|[\]`]|\*+"
    r"|(?<![^\W_])_|_(?![^\W_])",
    re.IGNORECASE,
)


def clean(text: str) -> str:
    """One line of visible characters: controls, bidirectional overrides and unseen marks are dropped."""
    if text.isprintable():
        return " ".join(text.split())
    spaced = (" " if c.isspace() or unicodedata.category(c) in ("Zl", "Zp") else c for c in text)
    seen = (c for c in spaced if c in _NEEDED or unicodedata.category(c) not in _UNSEEN)
    return " ".join("".join(seen).split())


def clean_edges(text: str) -> str:
    """The same for a stretch within a sentence: a space at its begin or end is kept."""
    body = clean(text)
    if not body:
        return " " if any(c.isspace() for c in text) else ""
    return " " * text[0].isspace() + body + " " * text[-1].isspace()


def core_of(text: str) -> tuple[str, str, str]:
    """A stretch in three: before its first letter or digit, from there to the last, and after that.

    A mark of Markdown or mrkdwn counts only beside a letter or digit.
    """
    found = _CORE.match(text)
    return (found[1], found[2], found[3]) if found else ("", text, "")


def unmentioned(text: str) -> str:
    """The same words, calling nobody: an @ that is not within an e-mail address is followed by a joiner."""
    return _CALL.sub(f"@{JOINER}", text)


def words_of(markdown: str) -> str:
    """A sentence of a version without its Markdown: links keep their labels, emphasis its words."""
    return clean(_MARKUP.sub(lambda found: found[1] or (" " if found[0][0] == "<" else ""), markdown))


def shorten(text: str, length: int) -> str:
    """At most `length` characters, cut between words, with "…" for what was cut."""
    if len(text) <= length:
        return text
    kept = text[: length - 2]
    between = kept.rfind(" ", length // 2)
    return kept[: between if between > 0 else None].rstrip(" ,;:") + " …"


def web_address(address: str) -> str | None:
    """The address if it is an http(s) one, with everything that could end a link percent-encoded."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or clean(address) != address or " " in address:
        return None
    # "\" is a slash to browsers and none to parsers: the host one sees would not be the host one gets.
    return quote(address, safe=_SAFE_IN_ADDRESS) if "\\" not in address else None


def shown_address(address: str) -> str:
    """An address as people read it: without its scheme."""
    return address.split("://", 1)[-1].removeprefix("www.").removesuffix("/")
