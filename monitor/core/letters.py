"""The letters of a text, made such that its words can be found: nothing that a reader sees is changed.

What no reader sees is taken out (soft hyphens, zero-width characters, marks of direction, controls), and
letters that only look like others are replaced where they can only be meant as those: ligatures, full-width
and mathematical letters, and Cyrillic or Greek letters inside an otherwise Latin word. Words written in
their own script are left alone.
"""

from __future__ import annotations

import re
import unicodedata

# Soft hyphen, lines above and below letters, combining grapheme joiner, zero-width space, word joiner and kin, byte
# order mark, marks of direction, annotation anchors, tags, and controls that are not white space.
_UNSEEN = (
    "\u00ad\u0305\u0332\u0333\u033f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f"
)
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\x0b\x0c"
_COMPATIBLE = "\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff\u2070-\u209c\u24b6-\u24e9"
# Joiners are letters of Persian and the Indic scripts; between Latin letters they only hide a word.
_JOINER = "(?<![\u0600-\u0fff])[\u200c\u200d](?![\u0600-\u0fff])"
_STRANGE = re.compile(f"([{_UNSEEN}]|{_JOINER})|([{_SPACES}])|[{_COMPATIBLE}]")
_OTHER_SCRIPT = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
_SUSPECT = re.compile(f"[{_UNSEEN}{_SPACES}{_COMPATIBLE}\u200c\u200d\u0370-\u03ff\u0400-\u04ff]")
_LATIN = re.compile("[A-Za-z]")
_WORD = re.compile("[A-Za-z\u0370-\u03ff\u0400-\u04ff]+")
_LOOK_ALIKE = str.maketrans(
    "авсԁеԍһіјӏоорԛѕԝхуᴠАВСЕНІЈКМОРЅТХУԜԚΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανιρ",
    "abcdeghijloopqswxyvABCEHIJKMOPSTXYWQABEZHIKMNOPTYXoavip",
)


def clean(text: str) -> str:
    """The text with Unix line ends, and letters as the module says."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\u00a0", " ")
    if not _SUSPECT.search("".join(set(text))):
        return unicodedata.normalize("NFC", text)
    text = unicodedata.normalize("NFC", _STRANGE.sub(_plain, text))
    if _OTHER_SCRIPT.search(text):
        return _WORD.sub(lambda found: _as_latin(found.group()), text)
    return text


def _plain(found: re.Match[str]) -> str:
    if found[1] is not None:
        return ""
    return " " if found[2] is not None else unicodedata.normalize("NFKC", found[0])


def _as_latin(word: str) -> str:
    """A word of two scripts as a Latin one, if all its strange letters look Latin; else as it is."""
    if not _OTHER_SCRIPT.search(word) or not _LATIN.search(word):
        return word
    replaced = word.translate(_LOOK_ALIKE)
    return replaced if replaced.isascii() else word
