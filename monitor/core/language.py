"""In which language is a text?"""

from __future__ import annotations

from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Languages that policies are published in; the more there are, the more often a short text is taken for a rare one.
_LANGUAGES = (
    *("ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hi", "hr", "hu", "id", "it"),
    *("ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk"),
    *("vi", "zh"),
)  # fmt: skip
_SAMPLES = 6  # stretches of the text that are looked at
_SAMPLE = 200  # characters of each
_SHORTEST = 40  # letters; less says nothing about its language


def language_of(text: str, hint: str | None = None) -> str | None:
    """The language (ISO 639-1) of most of a text.

    Where there is too little text to tell, it is what the page declares (`hint`, BCP 47), or None.
    """
    sample = _sample(text)
    if sum(letter.isalpha() for letter in sample) < _SHORTEST:
        return (hint or "").partition("-")[0].lower() or None
    language, _ = _identifier().classify(sample)
    return str(language)


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_LANGUAGES)
    return identifier


def _sample(text: str) -> str:
    """Stretches from all over a text: its beginning may be a list of names, its end another language."""
    if len(text) <= _SAMPLES * _SAMPLE:
        return text
    step = len(text) // _SAMPLES
    return "\n".join(text[start : start + _SAMPLE] for start in range(step // 3, len(text), step))
