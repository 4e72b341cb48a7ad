"""Pages in several languages: each part is read in its own, and what nobody reads is no silence."""

from __future__ import annotations

import pytest

from monitor.core.language import language_of
from monitor.core.model import Default, Reading
from monitor.core.reader import read_text

ENGLISH = (
    "This notice describes what we keep of the sketches that you draw and share, and how long we keep it. "
)
GERMAN = "Diese Hinweise beschreiben, was wir von den Skizzen aufbewahren, die Sie zeichnen, und wie lange das ist. "
ITALIAN = (
    "Questa informativa descrive che cosa conserviamo dei disegni che create e condividete con gli altri. "
)
CLAIMS = {
    "en": "We use your sketches to train our AI models unless you opt out.",
    "de": "Wir verwenden Ihre Skizzen, um unsere KI-Modelle zu trainieren, sofern Sie nicht widersprechen.",
}


def page(*parts: str) -> str:
    """Paragraphs, each of which is long enough to be part of a real page."""
    return "\n\n".join(part if part in CLAIMS.values() else part * 4 for part in parts)


def read(*parts: str) -> Reading:
    """The reading of a page, whose clauses stand where they say."""
    text = page(*parts)
    reading = read_text(text)
    assert all(text[clause.start : clause.end] == clause.text for clause in reading.clauses)
    return reading


@pytest.mark.parametrize("language", CLAIMS)
def test_each_part_is_read_in_its_own_language(language: str) -> None:
    """The main language of a page does not hide what another part of it says."""
    reading = read(ENGLISH, ENGLISH, GERMAN, CLAIMS[language], GERMAN, ENGLISH)
    assert [clause.text for clause in reading.clauses] == [CLAIMS[language]]
    assert reading.default is Default.OPT_OUT


def test_a_page_in_two_languages_says_it_twice() -> None:
    """The clauses come in the order of the page."""
    reading = read(GERMAN, CLAIMS["de"], ENGLISH, CLAIMS["en"])
    assert [clause.text for clause in reading.clauses] == [CLAIMS["de"], CLAIMS["en"]]


def test_much_of_a_language_that_nobody_reads_is_no_silence() -> None:
    """Where the rest says nothing, nobody knows what the page says."""
    reading = read(ENGLISH, ITALIAN, ENGLISH, ITALIAN)
    assert (reading.default, reading.reason) == (None, "unsupported language: it")


def test_what_is_read_beside_a_language_that_nobody_reads_counts() -> None:
    """The English half of a page says what it says."""
    reading = read(ITALIAN, ITALIAN, ITALIAN, ENGLISH, CLAIMS["en"], ENGLISH)
    assert (reading.default, reading.reason) == (Default.OPT_OUT, None)


def test_a_page_in_one_language_may_quote_another() -> None:
    """One sentence is no part."""
    reading = read(ENGLISH, ENGLISH, "As they say: chi va piano, va sano. ", ENGLISH)
    assert (reading.default, reading.reason) == (Default.SILENT, None)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Rydym yn defnyddio eich nodiadau i hyfforddi ein modelau deallusrwydd artiffisial. " * 4, "cy"),
        ("Mir benotzen Är Notizen fir eis KI-Modeller ze trainéieren, ausser Dir leet dat of. " * 4, "lb"),
        ("আমরা আমাদের কৃত্রিম বুদ্ধিমত্তা মডেলগুলিকে প্রশিক্ষণ দিতে আপনার নোট ব্যবহার করি। " * 4, "bn"),
        ("ما از یادداشت‌های شما برای آموزش مدل‌های هوش مصنوعی خود استفاده می‌کنیم. " * 4, "fa"),
    ],
)
def test_a_neighbour_of_a_language_is_not_taken_for_it(text: str, language: str) -> None:
    """What passes for English because it is no other language of the short list is looked at again."""
    assert language_of(text) == language
    assert read_text(text).reason == f"unsupported language: {language}"


LONE = {
    "fr": "Nous utilisons vos croquis pour entraîner nos modèles d'IA, sauf si vous vous y opposez.",
    "es": "Usamos sus bocetos para entrenar nuestros modelos de IA, salvo que usted se oponga.",
    "de": CLAIMS["de"],
}
SPANISH = (
    "Estas notas describen qué guardamos de los bocetos que usted dibuja y comparte, y por cuánto tiempo. "
    * 4
)
FRENCH = "Cette notice décrit ce que nous gardons des croquis que vous dessinez et partagez, et pour combien de temps. "


@pytest.mark.parametrize("language", LONE)
def test_one_paragraph_in_another_language_is_read_in_it(language: str) -> None:
    """A French paragraph in an English policy says what it says, where it stands."""
    text = "\n\n".join((ENGLISH * 4, "## Your choices", LONE[language], ENGLISH * 4))
    reading = read_text(text)
    assert [(clause.text, clause.stance) for clause in reading.clauses] == [(LONE[language], Default.OPT_OUT)]
    assert text[reading.clauses[0].start :].startswith(LONE[language])


def test_one_english_paragraph_in_a_german_page() -> None:
    """The same the other way round."""
    assert read_text(f"{GERMAN * 6}\n\n{CLAIMS['en']}\n\n{GERMAN * 6}").default is Default.OPT_OUT


@pytest.mark.parametrize(
    ("lone", "language"),
    [
        ("Usamos as súas notas para adestrar os nosos modelos de intelixencia artificial, salvo que se opoña.", "gl"),
        ("Utilizamos as suas notas para treinar os nossos modelos de inteligência artificial e do serviço.", "pt"),
        ("Usiamo le tue note per addestrare i nostri modelli di intelligenza artificiale, salvo opposizione.", "it"),
        ("Fem servir les vostres notes per entrenar els nostres models d'intel·ligència artificial.", "ca"),
        ("We gebruiken uw notities om onze modellen voor kunstmatige intelligentie te trainen.", "nl"),
        ("Мы используем ваши заметки для обучения наших моделей искусственного интеллекта.", "ru"),
        (("お客様のノートは、お客様が拒否しない限り、当社のAIモデルの学習に使用されます。設定から変更できます。"
         "ご不明な点はお問い合わせください。"), "ja"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("around", [ENGLISH * 4, SPANISH, FRENCH * 4], ids=["en", "es", "fr"])
def test_a_neighbour_never_passes_for_a_language_that_is_read(lone: str, language: str, around: str) -> None:
    """A paragraph on AI that nobody reads is no silence, and no claim of a lexicon that was not made for it."""
    reading = read_text(f"{around}\n\n{lone}\n\n{around}")
    assert (reading.default, reading.reason) == (None, f"unsupported language: {language}")
    assert reading.clauses == ()


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("| LinkedIn | lidc | 24 hours | a.example.com<br>b.example.com<br>c.example.com |", id="hosts"),
        pytest.param("Deutsch, English, Español, Français, Italiano, Nederlands, Polski, Português", id="languages"),
        pytest.param("Aurora AI, Borealis AI, Carina AI, Delphinus AI, Eridanus AI, Fornax AI", id="names"),
        pytest.param("Chi va piano va sano e va lontano, chi va forte va alla morte.", id="quoted"),
    ],
)  # fmt: skip
def test_what_only_looks_like_another_language_changes_nothing(line: str) -> None:
    """Tables of names, lists of languages, and a proverb without a word on AI."""
    reading = read_text(f"{ENGLISH * 4}\n\n{line}\n\n{ENGLISH * 4}\n\n{CLAIMS['en']}")
    assert reading.default is Default.OPT_OUT
    assert read_text(f"{ENGLISH * 4}\n\n{line}\n\n{ENGLISH * 4}").default is Default.SILENT
