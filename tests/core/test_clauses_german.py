"""German: the second language, read by the same rules from data of its own."""

from __future__ import annotations

import pytest

from monitor.core.clauses import LANGUAGES, find
from monitor.core.model import Audience, Default, Scope

ALWAYS = {
    "by default used": "Standardmäßig verwenden wir Ihre Eingaben für das Training unserer Modelle.",
    "purpose with the verb at the end": "Wir verwenden Ihre Inhalte, um unsere KI-Modelle zu trainieren.",
    "passive": "Ihre Eingaben werden zum Training unserer Sprachmodelle genutzt.",
    "verb in second place": "Wir trainieren unsere Modelle mit Ihren Nachrichten.",
    "object first": "Ihre Fotos verwenden wir, um künstliche Intelligenz zu trainieren.",
    "compound noun": "Ihre Chats fließen in das KI-Training ein.",
    "training data": "Deine Beiträge werden Teil unserer Trainingsdaten.",
    "improvement of AI": "Mit Ihren Gesprächen verbessern wir unsere KI-Systeme.",
    "improvement at the end": "Wir nutzen Ihre Anfragen, um unsere KI-Modelle zu verbessern.",
    "machine learning": "Wir verarbeiten Ihre Aufnahmen für maschinelles Lernen.",
    "permission": "Wir dürfen Ihre Entwürfe verwenden, um Sprachmodelle zu trainieren.",
    "familiar address": "Wir nutzen deine Notizen, um damit unsere KI zu trainieren.",
    "personal data": "Wir verarbeiten personenbezogene Daten zum Training unserer KI-Modelle.",
    "an opt-out that does not help": (
        "Auch wenn Sie widersprechen, verwenden wir Ihre Chats zum Training unserer Modelle."
    ),
    "no way out": (
        "Wir nutzen Ihre Chats zum Training unserer KI; der Verwendung kann nicht widersprochen werden."
    ),
    "kept from others only": (
        "Wir trainieren unsere Modelle mit Ihren Daten, geben diese aber nicht weiter."
    ),
    "the AI learns": "Unsere KI lernt aus Ihren Gesprächen.",
    "improvement with what people write": "Wir verbessern unsere KI-Modelle anhand Ihrer Nachrichten.",
    "developing new models": "Wir entwickeln mit Ihren Bildern neue KI-Modelle.",
    "development as a noun": "Zur Entwicklung unserer KI werten wir Ihre Suchanfragen aus.",
    "a right granted": (
        "Sie räumen uns das Recht ein, Ihre Inhalte zu nutzen, auch um KI-Modelle zu trainieren."
    ),
    "recognition": "Ihre hochgeladenen Bilder fließen in das Training unserer Bilderkennung ein.",
    "no contract": "Wenn Sie keinen Vertrag haben, trainieren wir unsere KI mit Ihren Texten.",
    "not passed on, but used": (
        "Wir geben Ihre Texte nicht weiter, nutzen sie jedoch, um unsere KI zu trainieren."
    ),
}  # fmt: skip
NEVER = {
    "negation before the act": "Wir verwenden Ihre Inhalte nicht, um KI-Modelle zu trainieren.",
    "negation at the end": "Wir trainieren unsere Modelle mit Ihren Inhalten nicht.",
    "negation between": "Ihre Dateien werden nicht zum Training von KI-Modellen verwendet.",
    "negated object": "Für das Training unserer Modelle verwenden wir keine Kundendaten.",
    "never": "Ihre Gespräche werden niemals zum Training künstlicher Intelligenz genutzt.",
    "at no time": "Zu keinem Zeitpunkt nutzen wir Ihre Dokumente für das Modelltraining.",
    "renouncing": "Wir verzichten darauf, mit Ihren Texten KI-Modelle zu trainieren.",
    "neither nor": "Weder Ihre Eingaben noch Ihre Ausgaben dienen dem KI-Training.",
    "excluded": "Ihre Notizen sind vom KI-Training ausgenommen.",
    "no training data": "Deine Fotos werden nicht Teil unserer Trainingsdaten.",
    "negation after the noun": "Ein Training unserer KI mit Ihren Daten findet nicht statt.",
    "neither read nor used": "Ihre Dateien werden weder gelesen noch zum Training von KI-Modellen verwendet.",
    "not improving": "Ihre Texte werden nicht verwendet, um KI-Modelle zu entwickeln oder zu verbessern.",
    "without your data": "Wir entwickeln unsere KI ohne Ihre Daten.",
    "as long as one is a customer": (
        "Solange Sie Kunde sind, verwenden wir Ihre Inhalte nicht zum Training unserer KI."
    ),
    "and never": (
        "Wir verwenden Ihre Inhalte ausschließlich, um den Dienst zu erbringen, und niemals, um KI zu trainieren."
    ),
}
OPT_OUT = {
    "unless you object": "Wir nutzen Ihre Chats zum Training unserer KI, sofern Sie nicht widersprechen.",
    "if you have not objected": (
        "Wenn Sie nicht widersprochen haben, verwenden wir Ihre Beiträge, um KI-Modelle zu trainieren."
    ),
    "it be then": "Ihre Eingaben trainieren unsere Modelle, es sei denn, Sie widersprechen.",
    "except": "Wir verwenden deine Texte zum KI-Training, außer du schaltest das in den Einstellungen ab.",
    "you may object": "Sie können der Nutzung Ihrer Inhalte für das KI-Training jederzeit widersprechen.",
    "inverted": "Dem Training mit Ihren Daten können Sie in den Einstellungen widersprechen.",
    "separable verb": (
        "Wenn Sie nicht möchten, dass wir mit Ihren Fotos Modelle trainieren, schalten Sie dies aus."
    ),
    "can be switched off": (
        "Die Verwendung Ihrer Chats für das Modelltraining lässt sich in den Einstellungen abschalten."
    ),
    "once objected": (
        "Haben Sie widersprochen, verwenden wir Ihre Chats nicht zum Training unserer Modelle."
    ),
    "if switched off": (
        "Sobald Sie die Option deaktivieren, werden Ihre Gespräche nicht mehr für das KI-Training genutzt."
    ),
    "as long as not": "Solange du nicht widersprichst, trainieren wir unsere KI mit deinen Bildern.",
    "on by default": "Das Training mit Ihren Chats ist standardmäßig aktiviert.",
    "a right to object": (
        "Sie haben das Recht, der Verarbeitung Ihrer Daten zum Training von KI-Modellen zu widersprechen."
    ),
    "as long as the history is on": (
        "Sofern Sie den Verlauf nicht ausschalten, verwenden wir Ihre Gespräche zum Training unserer Sprachmodelle."
    ),
    "unless refused": (
        "Um unsere Modelle zu trainieren, verwenden wir Ihre Chats, es sei denn, Sie haben dies abgelehnt."
    ),
    "flowing in until objected": (
        "Solange Sie nicht widersprochen haben, fließen Ihre Beiträge in die Entwicklung unserer KI ein."
    ),
}  # fmt: skip
OPT_IN = {
    "only with consent": "Nur mit Ihrer Einwilligung nutzen wir Ihre Aufnahmen zum Training unserer KI.",
    "without consent not": "Ohne Ihre Einwilligung verwenden wir Ihre Daten nicht zum Training unserer KI.",
    "unless they agree": (
        "Wir trainieren unsere Modelle nicht mit Ihren Dateien, es sei denn, Sie stimmen ausdrücklich zu."
    ),
    "if you have agreed": "Wenn Sie zugestimmt haben, verwenden wir Ihre Chats für das KI-Training.",
    "if you switch it on": "Falls Sie die Option einschalten, nutzen wir Ihre Fotos zum Training unserer KI.",
    "by default not": "Standardmäßig verwenden wir Ihre Inhalte nicht zum Training unserer Modelle.",
    "off by default": "Das KI-Training mit deinen Notizen ist standardmäßig deaktiviert.",
    "consent needed": "Das Training unserer KI mit Ihren Daten setzt Ihre Einwilligung voraus.",
    "you may allow": "Sie können uns freiwillig erlauben, Ihre Aufnahmen zum Training unserer KI zu nutzen.",
    "improvement with consent": "Mit Ihrer Einwilligung verbessern wir unsere KI-Modelle mit Ihren Texten.",
}  # fmt: skip
NOT_TOPIC = {
    "staff": "Wir nutzen Gesprächsaufnahmen, um unsere Mitarbeiter zu trainieren.",
    "training of staff": "Anrufe werden zur Schulung unserer Mitarbeiter aufgezeichnet.",
    "rule for users": "Sie dürfen die Ausgaben nicht verwenden, um eigene KI-Modelle zu trainieren.",
    "rival": "Es ist untersagt, mit den Ergebnissen Modelle zu trainieren, die mit uns konkurrieren.",
    "fitness": "Mit der App zeichnen Sie Ihre Trainingseinheiten auf.",
    "training of one's own": "Unsere KI begleitet Ihr Training mit Ihren Daten zu Puls und Schlaf.",
    "business model": "Unser Geschäftsmodell beruht auf Abonnements.",
    "use of AI": "Wir setzen künstliche Intelligenz ein, um Spam zu erkennen.",
    "question": "Werden meine Chats zum Training verwendet?",
    "own model": "Mit Ihren Dateien entsteht durch Training Ihr eigenes Modell.",
    "nothing of the kind": "Wir verwenden Ihre Daten, um Rechnungen zu stellen.",
    "heading": "# KI-Training mit Ihren Daten",
    "rule as a promise": "Sie verpflichten sich, unsere Inhalte nicht zum Training von KI zu nutzen.",
    "calls": "Ihre Telefonate können aufgezeichnet und für das Training genutzt werden.",
    "improvement by means of AI": "Wir verbessern unseren Dienst mit KI und Ihren Daten.",
    "machine learning as a tool": (
        "Wir setzen maschinelles Lernen ein, um Spam in Ihren Nachrichten zu erkennen."
    ),
    "purpose before the use of AI": (
        "Um das Erlebnis zu verbessern, nutzen wir künstliche Intelligenz und Ihre Daten."
    ),
    "purpose before a supplier of AI": (
        "Um den Dienst zu verbessern, senden wir Ihre Texte an einen Anbieter von Sprachmodellen."
    ),
    "features": "Wir entwickeln Funktionen, die Ihre Daten mithilfe von KI ordnen.",
    "title": "Wie nutzen wir Ihre Daten für das Training unserer KI",
    "how it works": "Ein Sprachmodell lernt aus vielen Texten.",
    "help for the user": "Unsere KI hilft Ihnen dabei, Ihre eigenen Texte schneller zu verbessern.",
}
ALL = [
    (sentence, stance)
    for stance, sentences in (
        (Default.ALWAYS, ALWAYS),
        (Default.NEVER, NEVER),
        (Default.OPT_OUT, OPT_OUT),
        (Default.OPT_IN, OPT_IN),
    )
    for sentence in sentences.values()
]


@pytest.mark.parametrize(("sentence", "stance"), ALL, ids=[*ALWAYS, *NEVER, *OPT_OUT, *OPT_IN])
def test_stance(sentence: str, stance: Default) -> None:
    """A German clause is found, once, with its stance."""
    assert [clause.stance for clause in find(sentence, "de")] == [stance]


@pytest.mark.parametrize("sentence", NOT_TOPIC.values(), ids=NOT_TOPIC)
def test_not_topic(sentence: str) -> None:
    """What only looks like it is no clause."""
    assert find(sentence, "de") == ()


SCOPES = {
    "people's own": ("Wir trainieren unsere Modelle mit Ihren Chats.", Scope.USER),
    "feedback": ("Wir nutzen Rückmeldungen, um unsere KI-Modelle zu trainieren.", Scope.FEEDBACK),
    "public": ("Wir nutzen Texte aus dem Internet, um Sprachmodelle zu trainieren.", Scope.PUBLIC),
    "both": ("Wir trainieren unsere KI mit Texten aus dem Internet und mit Ihren Inhalten.", Scope.USER),
    "aggregate": ("Wir verwenden Statistiken zum Training unserer KI-Modelle.", Scope.AGGREGATE),
}


@pytest.mark.parametrize(("sentence", "scope"), SCOPES.values(), ids=SCOPES)
def test_scope(sentence: str, scope: Scope) -> None:
    """Whose data it is; people's own wins."""
    assert [clause.scope for clause in find(sentence, "de")] == [scope]


def test_audience() -> None:
    """Business customers and private ones are told apart."""
    business = find("Daten von Geschäftskunden nutzen wir nicht für das KI-Training.", "de")
    consumer = find("In der kostenlosen Version nutzen wir Ihre Chats für das KI-Training.", "de")
    assert [clause.audience for clause in business] == [Audience.BUSINESS]
    assert [clause.audience for clause in consumer] == [Audience.CONSUMER]


def test_spoken() -> None:
    """German is one of the languages that the reader speaks."""
    assert "de" in LANGUAGES
