"""Bytes to text: a mark at the beginning, what the server says, what the page says, else UTF-8.

What is not valid in a text that is or should be UTF-8 is read as Windows-1252, byte by byte: old pages of Western
languages declare nothing, or say UTF-8 and are not. Where such bytes stand together as in Cyrillic words the encoding
is another one that nobody named, and they become U+FFFD: `is_garbled` tells a text full of them.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<(?:meta\b[^>]{0,300}?\bcharset|\?xml[^>]{0,100}?\bencoding)\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{2,40})",
    re.IGNORECASE,
)
_TOGETHER = 0.2  # of the bytes that are no UTF-8 stand three or more in a row: in no Western text do so many
_GARBLED = 0.02  # of the characters; a text with more that nobody could decode is not read
_FEWEST_GARBLED = 20
_NOT_UTF8 = re.compile("[\udc80-\udcff]")
_IN_A_ROW = re.compile("[\udc80-\udcff]{3,}")
_WIDE = 0.3  # of the bytes are zero where plain text is written in 16 bits
_HEAD = 4096  # bytes in which a page declares its encoding (the HTML standard looks at the first 1024)
# Browsers read these labels as their Windows supersets (https://encoding.spec.whatwg.org/#names-and-labels).
_AS_BROWSERS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_NO_CHARSETS = frozenset(
    {
        "base64",
        "bz2",
        "hex",
        "quopri",
        "rot13",
        "uu",
        "zlib",
        "punycode",
        "idna",
        "unicode-escape",
        "raw-unicode-escape",
        "undefined",
        "mbcs",
        "oem",
    }
)


def decode(body: bytes, charset: str | None) -> str:
    """The text of some bytes; what cannot be decoded becomes U+FFFD."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    stated = _codec(charset) or _declared(body) or _wide(body)
    if stated and stated != "utf-8":
        return _decoded_well(body, stated)
    return _as_utf8(body)


def is_garbled(text: str) -> bool:
    """Whether so much of a text could not be decoded that it cannot be read."""
    return text.count("\ufffd") > max(_FEWEST_GARBLED, len(text) * _GARBLED)


def _as_utf8(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("utf-8", "surrogateescape")
    together = sum(map(len, _IN_A_ROW.findall(text)))
    western = together <= len(_NOT_UTF8.findall(text)) * _TOGETHER
    return _NOT_UTF8.sub(_windows if western else "\ufffd", text)


def _windows(byte: re.Match[str]) -> str:
    return bytes([ord(byte[0]) - 0xDC00]).decode("cp1252", "replace")


def is_text(body: bytes) -> bool:
    """Whether some bytes of an unknown kind can be text."""
    return (
        b"\0" not in body[:_HEAD] or body.startswith(tuple(mark for mark, _ in _MARKS)) or bool(_wide(body))
    )


def _wide(body: bytes) -> str | None:
    """UTF-16 without a mark, which shows by the zeros beside plain letters: no server sends it, but disks hold it."""
    head = body[:_HEAD]
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if (
            len(head) > 8
            and head[first::2].count(0) > len(head) * _WIDE
            and not head[1 - first :: 2].count(0)
        ):
            return encoding
    return None


def _decoded_well(body: bytes, stated: str) -> str:
    """Decoded as stated, unless the bytes are valid UTF-8 beyond ASCII: then the statement is wrong."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode(stated, "replace")
    return text if not stated.startswith("utf") else body.decode(stated, "replace")


def _declared(body: bytes) -> str | None:
    found = _DECLARED.search(body, 0, _HEAD)
    # A page that can be searched for ASCII bytes is not UTF-16, whatever it says.
    codec = _codec(found[1].decode("ascii", "replace")) if found else None
    return None if codec and codec.startswith("utf-16") else codec


def _codec(label: str | None) -> str | None:
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    return None if name.replace("_", "-") in _NO_CHARSETS else _AS_BROWSERS.get(name, name)
