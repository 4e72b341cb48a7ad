"""The legal basis of a table row, told by the letter of Article 6 GDPR alone."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.model import Default

CONSENT = ["Art. 6(1)(a) GDPR", "Article 6 (1) (a) GDPR", "Art. 6(1) lit. a GDPR", "Article 6(1), point (a)"]
OTHERS = ["Art. 6(1)(f) GDPR", "Article 6 (1) (b) GDPR", "Art. 6(1) lit. f GDPR"]


@pytest.mark.parametrize("basis", CONSENT)
def test_letter_a_is_consent(basis: str) -> None:
    """Consent as the only basis makes a use that people must agree to."""
    (clause,) = find(f"| Improving our AI models | Voice recordings | {basis} |")
    assert clause.stance is Default.OPT_IN


@pytest.mark.parametrize("basis", OTHERS)
def test_other_letters_are_other_bases(basis: str) -> None:
    """Nobody is asked."""
    (clause,) = find(f"| Improving our AI models | Voice recordings | {basis} |")
    assert clause.stance is Default.ALWAYS


@pytest.mark.parametrize(
    ("row", "language"),
    [
        ("| Training unserer KI-Modelle | Sprachaufnahmen | Art. 6 Abs. 1 lit. a DSGVO |", "de"),
        ("| Entraîner nos modèles d'IA | Vos enregistrements vocaux | Article 6.1.a du RGPD |", "fr"),
        ("| Entrenar nuestros modelos de IA | Sus grabaciones de voz | Artículo 6.1.a) del RGPD |", "es"),
    ],
)
def test_the_letter_speaks_every_language(row: str, language: str) -> None:
    """It is cited otherwise, and means the same."""
    (clause,) = find(row, language)
    assert clause.stance is Default.OPT_IN


def test_two_bases_are_not_consent_alone() -> None:
    """Consent for one purpose and a contract for another leave open which is which."""
    (clause,) = find("| Improving our AI models | Voice recordings | Art. 6(1)(a) GDPR, Art. 6(1)(f) GDPR |")
    assert clause.stance is Default.ALWAYS
