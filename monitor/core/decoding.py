"""Bytes to text: a mark at the beginning, what the server says, what the page says, else UTF-8."""

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
    stated = _codec(charset) or _declared(body)
    if stated and stated != "utf-8":
        return _decoded_well(body, stated)
    return body.decode("utf-8", "replace")


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
