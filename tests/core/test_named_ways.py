"""Ways out and in, in another section, that call training by a name: every way to say it, with every name."""

from __future__ import annotations

import pytest

from monitor.core.model import Default
from tests.core.misread import misread

PAGE = """# Privacy Policy

## How we use information

{claim}

## Sharing

We share data with hosts and payment services.

## Your choices

- You can correct your name at any time.
- {said}
"""
CLAIM, DENIAL = "We use your letters to train our AI models.", "We do not use your letters to train our AI."
NAMES = (
    "AI training",
    "model training",
    "machine learning",
    "the training of our models",
    "improving our AI",
    "AI development",
    "model improvement",
    "training our AI",
)
WAYS_OUT = (
    "To keep your letters out of {}, open the settings and turn off the switch.",
    "Your letters can be excluded from {} in your profile.",
    "Don't want your letters used for {}? Turn it off in the settings.",
    "You can opt out of {} in the settings.",
    "In your profile you can decide whether your letters are used for {}.",
    "If you turn off sharing in the settings, your letters will no longer be used for {}.",
    "The use of your letters for {} ends when you switch it off in your profile.",
    "You have the right to object to {} at any time.",
    "We will exclude your letters from {} if you write to privacy@example.org.",
    "Write to privacy@example.org and we will take your letters out of {}.",
    "You may withdraw from {} at any time in your profile.",
    "Opt-out from {}: see your profile.",
    "Your profile lets you stop {} with your letters.",
    "If you do not want your letters to be used for {}, let us know.",
    "You can prevent {} with your letters by clearing the box in your profile.",
    "You can switch off {} in the settings.",
    "To stop {}, go to the settings.",
    "How to opt out of {}: open the settings, then untick the box.",
    "Those who object to {} can say so in the settings.",
    "Object to {}: use the form at example.org/object.",
    "We honour requests not to use your letters for {}; send them to privacy@example.org.",
    "Not happy with {}? There is a switch in the settings.",
    'In the settings, choose "No" to leave your letters out of {}.',
)
WAYS_IN = (
    "If you want to help, you can allow {} with your letters in the settings.",
    "You can opt in to {} in the settings.",
    "To contribute your letters to {}, turn on sharing in your profile.",
    "We use your letters for {} only if you turn it on in your profile.",
    "You may let us use your letters for {}; the switch is in your profile.",
    "Your letters are used for {} only after you have agreed.",
    "With your permission, we use your letters for {}.",
    "Want to take part in {}? Turn it on in the settings.",
    "If you opt in, your letters may be used for {}.",
    "Without your consent your letters are not used for {}.",
    "If you have consented to {}, you can withdraw your consent in the settings.",
    "You can volunteer your letters for {}.",
    "We ask for your consent before we use your letters for {}.",
)
OTHERS = (
    "You may ask us whether your letters were used for {}.",
    "Questions about {}? Write to privacy@example.org.",
    "You can turn off personalised ads in the settings.",
    "You can delete your letters in your profile.",
    "You may object to direct marketing at any time.",
    "Location sharing can be disabled in the settings.",
)


# Of each language: a claim, its denial, the names (as they stand after a preposition), ways out, ways in, and others.
IN_OTHER_LANGUAGES = {
    "de": (
        "Wir verwenden Ihre Briefe, um unsere KI zu trainieren.",
        "Wir verwenden Ihre Briefe nicht zum Training unserer KI.",
        ("das KI-Training", "das Training unserer Modelle", "das maschinelle Lernen", "die KI-Entwicklung"),
        (
            "Möchten Sie nicht, dass Ihre Briefe für {} verwendet werden, schalten Sie es aus.",
            "Der Nutzung Ihrer Briefe für {} können Sie widersprechen.",
            "Um {} zu verhindern, öffnen Sie die Einstellungen und entfernen Sie das Häkchen.",
            "Wer {} nicht möchte, kann das im Konto angeben.",
        ),
        (
            "Mit Ihrer Einwilligung nutzen wir Ihre Briefe für {}.",
            "Wenn Sie helfen möchten, können Sie Ihre Briefe in den Einstellungen für {} freigeben.",
            "Ihre Briefe werden erst für {} verwendet, wenn Sie zugestimmt haben.",
        ),
        ("Sie können Ihre Briefe jederzeit löschen.", "Den Newsletter können Sie abbestellen."),
    ),
    "fr": (
        "Nous utilisons vos lettres pour entraîner notre IA.",
        "Nous n'utilisons pas vos lettres pour entraîner notre IA.",
        ("l'entraînement de l'IA", "l'entraînement de nos modèles", "l'apprentissage automatique"),
        (
            "Vous pouvez désactiver {} dans les paramètres.",
            "Pour refuser {}, décochez la case dans vos paramètres.",
            "Vous pouvez demander que vos lettres ne soient pas utilisées pour {}.",
            "Dans les paramètres, vous pouvez exclure vos lettres de {}.",
        ),
        (
            "Vous pouvez autoriser {} dans les paramètres.",
            "Avec votre consentement, nous utilisons vos lettres pour {}.",
            "Vos lettres ne sont utilisées pour {} que si vous l'acceptez.",
        ),
        ("Vous pouvez supprimer vos lettres.", "Vous pouvez vous désabonner de la newsletter."),
    ),
    "es": (
        "Usamos sus cartas para entrenar nuestra IA.",
        "No usamos sus cartas para entrenar nuestra IA.",
        ("el entrenamiento de la IA", "el entrenamiento de nuestros modelos", "el aprendizaje automático"),
        (
            "Puede desactivar {} en los ajustes.",
            "Para rechazar {}, desmarque la casilla en los ajustes.",
            "Puede pedir que sus cartas no se usen para {}.",
            "En los ajustes puede excluir sus cartas de {}.",
        ),
        (
            "Puede autorizar {} en los ajustes.",
            "Con su consentimiento, usamos sus cartas para {}.",
            "Sus cartas solo se usan para {} si usted lo acepta.",
        ),
        ("Puede borrar sus cartas en cualquier momento.", "Puede darse de baja del boletín."),
    ),
}


def _other_than(default: Default, said: str, claim: str = CLAIM) -> list[tuple[str, Default]]:
    return misread((PAGE.format(claim=claim, said=said.format(name)) for name in NAMES), default)


@pytest.mark.parametrize("said", WAYS_OUT)
def test_a_way_out_by_every_name(said: str) -> None:
    """It is of the claim, however far above that stands."""
    assert not _other_than(Default.OPT_OUT, said)


@pytest.mark.parametrize("said", WAYS_IN)
def test_a_way_in_by_every_name(said: str) -> None:
    """It is of what was denied."""
    assert not _other_than(Default.OPT_IN, said, DENIAL)


@pytest.mark.parametrize("said", OTHERS)
def test_what_is_no_way(said: str) -> None:
    """Whatever else one can ask, turn off or object to leaves the claim, or the denial, as it is."""
    assert not _other_than(Default.ALWAYS, said)
    assert not _other_than(Default.NEVER, said, DENIAL)


@pytest.mark.parametrize("language", IN_OTHER_LANGUAGES)
def test_ways_in_other_languages(language: str) -> None:
    """The same holds in every language."""
    claim, denial, names, ways_out, ways_in, others = IN_OTHER_LANGUAGES[language]
    asked = [
        *((claim, said, Default.OPT_OUT) for said in ways_out),
        *((denial, said, Default.OPT_IN) for said in ways_in),
        *((claim, said, Default.ALWAYS) for said in others),
        *((denial, said, Default.NEVER) for said in others),
    ]
    assert not [
        wrong
        for first, said, default in asked
        for wrong in misread(
            (PAGE.format(claim=first, said=said.format(name)) for name in names), default, language
        )
    ]
