"""What a document prints about itself: its dates, its edition, its language."""

from __future__ import annotations

from datetime import date

import pytest

from monitor.core.dates import printed_dates
from monitor.core.edition import edition_of
from monitor.core.language import language_of

DAY = date(2025, 9, 28)


@pytest.mark.parametrize(
    "line",
    [
        "Effective September 28, 2025",
        "Effective date: 28 September 2025",
        "These terms take effect on Sept. 28, 2025.",
        "**Effective as of:** 2025-09-28",
        "Gültig ab 28. September 2025",
        "In Kraft seit 28.09.2025",
        "En vigueur le 28 septembre 2025",
        "Entrada en vigor: 28 de septiembre de 2025",
        "In effect since September 28, 2025",
        "The changes apply to you from 28 September 2025.",
        "Inkrafttreten: 28. September 2025",
        "Vigente a partir del 28 de septiembre de 2025",
    ],
)
def test_the_effective_date_is_read(line: str) -> None:
    """In English, German, French and Spanish, as policies print it."""
    assert printed_dates(f"# Policy\n\n{line}\n\nText.").effective == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Last updated: September 28, 2025",
        "Last modified on 28th September 2025",
        "Stand: 28. September 2025",
        "Zuletzt aktualisiert am 28.9.2025",
        "Dernière mise à jour : 28 septembre 2025",
        "Última actualización: 28 de septiembre de 2025",
        "Last updated 09/28/2025",
        "Revision date: 2025/09/28",
        "Version 3.2 – 28 September 2025",
        "Aktualisiert: 28. September 2025",
    ],
)
def test_the_date_of_the_last_change_is_read(line: str) -> None:
    """It is another date than the effective one."""
    assert printed_dates(f"# Policy\n\n{line}\n\nText.") == (None, DAY)


@pytest.mark.parametrize(
    "line",
    [
        "Previous version effective September 28, 2025",
        "Last updated 03/04/2025",
        "Effective on 31 February 2025",
        "We were founded on 28 September 2025.",
    ],
    ids=["of an earlier version", "two dates in one", "no date", "not about the document"],
)
def test_a_date_that_is_unsure_is_none(line: str) -> None:
    """A guess is never shown as fact."""
    assert printed_dates(line) == (None, None)


@pytest.mark.parametrize(
    ("line", "language", "printed"),
    [
        pytest.param("Last updated: 28.09.25", None, DAY, id="two digits, with points"),
        pytest.param("Last updated 9/28/25", "en", DAY, id="no month has 28 days before it"),
        pytest.param("Dernière mise à jour : 3/12/24", "fr", date(2024, 12, 3), id="the day first in French"),
        pytest.param("Última actualización: 03/12/2024", "es", date(2024, 12, 3), id="the day first in Spanish"),
        pytest.param("Last updated (DD/MM/YYYY): 03/12/2024", "en", date(2024, 12, 3), id="says that the day is first"),
        pytest.param("Last updated 03/12/2024 (MM/DD/YYYY)", "en", date(2024, 3, 12), id="or the month"),
        pytest.param("Last updated: 28-Sep-25", "en", DAY, id="a month by its name"),
        pytest.param("Last updated: 28 September '25", "en", DAY, id="an apostrophe"),
        pytest.param("Last revised on the 28th day of September 2025", "en", DAY, id="in full"),
        pytest.param("Last updated: 20250928", "en", DAY, id="in one run"),
        pytest.param("Last updated: September 2025", "en", date(2025, 9, 1), id="a month"),
        pytest.param("Stand: 09/2025", "de", date(2025, 9, 1), id="a month in digits"),
        pytest.param("v. 2025-09", "en", date(2025, 9, 1), id="a version that is a month"),
        pytest.param("Last updated September 2025, in force 3 November 2025", "en", date(2025, 9, 1), id="the nearest"),
    ],
)  # fmt: skip
def test_other_forms_of_the_date_of_the_last_change(line: str, language: str | None, printed: date) -> None:
    """Two digits for a year, and a month without a day, which its first day stands for."""
    assert printed_dates(f"# Policy\n\n{line}\n\nText.", language).updated == printed


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Last updated 3/12/24", id="two dates in one"),
        pytest.param("Last updated 24-03-12", id="three dates in one"),
        pytest.param("Last updated: 10.2.24.1", id="the number of a version"),
        pytest.param("Updated 12 March 20 times", id="a count"),
        pytest.param("Effective September 2025", id="in force from a month"),
    ],
)
def test_a_short_date_that_is_unsure_is_none(line: str) -> None:
    """The order of day and month is not guessed, and no day is made up from which something is in force."""
    assert printed_dates(line, "en") == (None, None)


def test_the_one_responsible_company_is_the_controller() -> None:
    """It is known by its legal form, and written without the marks that come and go."""
    text = "The data controller responsible for your information is Example Platforms, Inc., at some address."
    assert edition_of(text).controller == "Example Platforms Inc"


def test_a_text_that_names_two_controllers_bears_no_mark() -> None:
    """Several companies for several regions are one edition."""
    text = (
        "In Europe the data controller is Example Ireland Limited.\n\n"
        "Elsewhere the data controller is Example Platforms, Inc."
    )
    assert edition_of(text).controller is None
    joint = "Example Platforms, Inc. and Example Ireland Limited are the joint controllers of your data."
    assert edition_of(joint).controller is None


@pytest.mark.parametrize(
    ("title", "addresses", "text", "region"),
    [
        ("European Regional Privacy Notice", (), "", "EEA"),
        ("Privacy Notice for the United Kingdom", (), "", "UK"),
        ("Privacy Policy", ("https://example.org/eu/privacy",), "", "EEA"),
        ("Privacy Policy", (), "[a](https://e.org/a?gl=IE) [b](https://e.org/b?gl=IE)", "EEA"),
        ("Privacy Policy", (), "[a](https://e.org/a?gl=IE) [b](https://e.org/b?gl=US)", None),
        ("Privacy Policy", (), "[a](https://e.org/policy_en.pdf) [b](https://e.org/terms_en.pdf)", None),
    ],
)
def test_a_region_is_read_where_it_is_sure(
    title: str, addresses: tuple[str, ...], text: str, region: str | None
) -> None:
    """From titles, addresses and links; a language is no region."""
    assert edition_of(text, title=title, addresses=addresses).region == region


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We use the content that you share with us to make our services better for everybody.", "en"),
        (
            "Wir verwenden Ihre Inhalte nicht, um unsere Modelle zu trainieren, es sei denn, Sie stimmen zu.",
            "de",
        ),
        ("Nous n'utilisons pas vos contenus pour entraîner nos modèles sans votre consentement.", "fr"),
        ("No utilizamos su contenido para entrenar nuestros modelos sin su consentimiento.", "es"),
        (
            "当社はお客様の同意なしにお客様のコンテンツをモデルのトレーニングに使用することはありませんのでご安心ください。",
            "ja",
        ),
        ("12 345", None),
    ],
)
def test_a_language_is_told_from_its_text(text: str, language: str | None) -> None:
    """Too little text tells nothing."""
    assert language_of(text) == language


def test_a_page_with_little_text_is_in_the_language_it_declares() -> None:
    """The declaration is asked last, for it is often wrong."""
    assert language_of("OK", "de-CH") == "de"
