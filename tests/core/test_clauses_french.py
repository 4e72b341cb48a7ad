"""French: read by the same rules as English and German, from data of its own."""

from __future__ import annotations

import pytest

from monitor.core.clauses import LANGUAGES, find
from monitor.core.clauses.lexicon.format import Entry, Kind
from monitor.core.clauses.lexicon.fr.elision import elided
from monitor.core.language import language_of
from monitor.core.model import Audience, Default, Scope
from monitor.core.reader import read_text

ALWAYS = {
    "by default used": "Par défaut, vos requêtes sont utilisées pour l'entraînement de nos modèles.",
    "plain claim": "Nous utilisons vos messages pour entraîner nos modèles.",
    "passive": "Vos conversations sont utilisées pour l'entraînement de nos modèles de langage.",
    "may be used": "Votre contenu peut être utilisé pour entraîner nos systèmes d'intelligence artificielle.",
    "purpose first": "Pour entraîner nos modèles d'IA, nous analysons les photos que vous téléversez.",
    "a typographic apostrophe": "Vos fichiers servent à l’entraînement d’algorithmes d’apprentissage automatique.",
    "finite verb": "Nous entraînons nos modèles avec vos enregistrements vocaux.",
    "participle": "Nos algorithmes sont entraînés à partir des publications de nos membres.",
    "licence": (
        "Vous nous accordez une licence mondiale nous permettant d'utiliser vos contenus afin d'entraîner "
        "des modèles d'IA."
    ),
    "accepted by contract": (
        "En publiant un texte, vous acceptez que nous l'utilisions pour entraîner notre IA générative."
    ),
    "training data": "Vos publications font partie de nos données d'entraînement.",
    "training set": "Nous ajoutons vos dessins à nos jeux de données d'entraînement.",
    "machine learning": "Nous exploitons vos requêtes pour l'apprentissage automatique.",
    "learning purposes": "Les données que nous collectons sont traitées à des fins d'apprentissage automatique.",
    "improvement of AI": "Vos échanges nous aident à améliorer notre intelligence artificielle.",
    "improvement of AI features": (
        "Nous traitons vos données pour améliorer nos services, y compris nos fonctionnalités d'IA."
    ),
    "development of models": (
        "Nous nous servons de vos brouillons pour développer et perfectionner nos grands modèles de langage."
    ),
    "generative AI": "Vos images contribuent au développement de notre IA générative.",
    "the other word for training": "Nous utilisons vos notes pour former nos modèles d'IA.",
    "its noun": "Vos commentaires servent à la formation de nos algorithmes.",
    "feeding": "Vos recherches servent à alimenter nos modèles de recommandation.",
    "learning from": "Notre assistant d'IA apprend de vos conversations.",
    "familiar address": "Nous utilisons tes photos pour entraîner notre IA.",
    "old and new spelling": "Nous pouvons utiliser vos textes pour entrainer nos modèles.",
    "personal data": (
        "Nous pouvons traiter les données à caractère personnel de nos utilisateurs pour entraîner nos modèles."
    ),
    "an opt-out that does not help": (
        "Même si vous vous y opposez, nous utilisons vos conversations pour entraîner nos modèles."
    ),
    "no way out": (
        "Vos messages servent à entraîner notre IA et vous ne pouvez pas vous opposer à cette utilisation."
    ),
    "kept from others only": (
        "Nous ne vendons pas vos données, nous les utilisons pour entraîner nos modèles."
    ),
    "not sold afterwards": (
        "Nous utilisons vos messages pour entraîner nos modèles et ne les partageons jamais avec des tiers."
    ),
    "negation in a condition": (
        "Si vous n'avez pas de compte, nous utilisons vos messages pour entraîner nos modèles."
    ),
    "not only": "Vos photos servent non seulement à l'affichage, mais aussi à l'entraînement de nos modèles.",
}
NEVER = {
    "negation around the verb": "Nous n'utilisons pas vos contenus pour entraîner des modèles d'IA.",
    "passive": "Vos fichiers ne sont pas utilisés pour l'entraînement de modèles d'intelligence artificielle.",
    "never": "Vos conversations ne servent jamais à entraîner nos modèles.",
    "no data": "Nous n'utilisons aucune donnée de nos clients pour entraîner nos algorithmes.",
    "none at all": "Aucun de vos documents n'est utilisé pour l'entraînement de notre IA.",
    "neither nor": "Ni vos messages ni vos fichiers ne sont utilisés pour entraîner nos modèles.",
    "nor": (
        "Nous ne lisons pas vos courriels et ne les utilisons ni pour la publicité ni pour entraîner une IA."
    ),
    "without": "Nous traitons vos requêtes sans les utiliser pour entraîner nos modèles.",
    "no longer": "Nous n'utilisons plus vos photos pour entraîner nos modèles.",
    "promise": "Nous nous engageons à ne pas utiliser vos données pour entraîner des modèles de langage.",
    "in no case": "En aucun cas vos textes ne seront employés pour l'entraînement d'une IA.",
    "purpose first": "Pour entraîner nos modèles, nous n'utilisons jamais vos données.",
    "excluded": "Vos notes sont exclues de l'entraînement de nos modèles.",
    "renouncing": "Nous renonçons à entraîner nos modèles avec vos fichiers.",
    "no training data": "Vos photos ne font pas partie de nos données d'entraînement.",
    "bound suppliers": (
        "Nous interdisons à nos fournisseurs d'utiliser vos données pour entraîner leurs propres modèles."
    ),
    "passive with a modal verb": (
        "Les contenus de nos clients ne peuvent pas être utilisés pour entraîner nos modèles."
    ),
    "instead": "Vos données servent au support, et non à autre chose, jamais à l'entraînement de l'IA.",
    "negation within the act": "Nous n'entraînons aucun modèle avec vos conversations.",
    "not learning": "Notre IA n'apprend jamais de vos messages.",
    "not improving": "Nous n'améliorons pas nos modèles d'IA avec vos fichiers.",
    "disabled at suppliers": "Nous avons désactivé l'entraînement des modèles chez nos fournisseurs d'IA.",
    "an improvement": "Nous n'utilisons pas vos données pour améliorer nos modèles d'apprentissage automatique.",
}  # fmt: skip
OPT_OUT = {
    "unless you refuse": (
        "Nous utilisons vos conversations pour entraîner nos modèles, sauf si vous refusez."
    ),
    "unless you turn it off": (
        "Vos messages servent à entraîner notre IA, à moins que vous ne désactiviez le paramètre correspondant."
    ),
    "unless you object": "À moins que vous ne vous y opposiez, vos publications entraînent nos modèles d'IA.",
    "unless objection": (
        "Sauf opposition de votre part, vos textes sont utilisés pour l'entraînement de notre IA."
    ),
    "as long as not": (
        "Tant que vous ne vous y êtes pas opposé, nous entraînons nos modèles avec vos images."
    ),
    "if you do not object": (
        "Si vous ne vous y opposez pas, nous utilisons vos contenus pour entraîner nos modèles."
    ),
    "you may object": (
        "Vous pouvez vous opposer à l'utilisation de vos données pour entraîner nos modèles d'IA."
    ),
    "you may turn it off": (
        "Vous pouvez désactiver l'utilisation de vos conversations pour l'entraînement des modèles dans vos "
        "paramètres."
    ),
    "right to object": (
        "Vous disposez d'un droit d'opposition au traitement de vos données à des fins d'entraînement de "
        "modèles d'IA."
    ),
    "possibility": "Vous avez la possibilité de refuser que vos photos servent à entraîner notre IA.",
    "ask not to": (
        "Vous pouvez demander que vos messages ne soient pas utilisés pour entraîner nos modèles."
    ),
    "imperative": (
        "Si vous ne souhaitez pas que vos photos servent à entraîner nos modèles, désactivez cette option."
    ),
    "on by default": "L'entraînement de nos modèles avec vos conversations est activé par défaut.",
    "once objected": (
        "Si vous avez désactivé ce réglage, vos conversations ne seront pas utilisées pour entraîner nos modèles."
    ),
    "those who opted out": (
        "Les messages des utilisateurs qui ont refusé ne servent pas à l'entraînement de nos modèles."
    ),
    "can be turned off": (
        "L'utilisation de vos textes pour l'entraînement de l'IA peut être désactivée à tout moment."
    ),
    "familiar address": (
        "Nous utilisons tes textes pour entraîner notre IA, sauf si tu t'y opposes dans les réglages."
    ),
    "by a button": "Un bouton permet de désactiver l'entraînement de l'IA avec vos données.",
    "by choosing not to": "Vous pouvez choisir de ne pas participer à l'entraînement de nos modèles.",
    "those who do not want it": (
        "Les clients qui ne souhaitent pas que leurs textes servent à l'entraînement de l'IA peuvent nous écrire."
    ),
    "private mode": (
        "En mode privé, vos conversations ne sont pas utilisées pour entraîner nos modèles."
    ),
    "subject to objection": (
        "Sous réserve de votre droit d'opposition, vos contenus servent à développer nos modèles d'IA."
    ),
}  # fmt: skip
OPT_IN = {
    "with consent": "Avec votre consentement, nous utilisons vos enregistrements pour entraîner notre IA.",
    "only if you accept": (
        "Vos photos sont utilisées pour entraîner nos modèles uniquement si vous l'acceptez."
    ),
    "only if you turn it on": (
        "Nous utilisons vos conversations pour entraîner nos modèles seulement si vous activez cette option."
    ),
    "except with agreement": (
        "Nous n'utilisons pas vos fichiers pour entraîner nos modèles, sauf avec votre accord."
    ),
    "not without consent": (
        "Votre contenu n'est pas utilisé pour l'entraînement de l'IA sans votre consentement."
    ),
    "never without agreement": (
        "Sans votre accord exprès, vos données ne servent jamais à entraîner nos modèles."
    ),
    "unless you agree": (
        "Vos documents ne servent pas à entraîner notre IA, à moins que vous n'y consentiez expressément."
    ),
    "unless you turn it on": (
        "Nous n'entraînons pas nos modèles avec vos notes, sauf si vous activez le partage."
    ),
    "only with": "Nous n'utilisons vos messages pour entraîner nos modèles qu'avec votre consentement.",
    "by default not": "Par défaut, nous n'utilisons pas vos contenus pour entraîner nos modèles.",
    "off by default": "L'entraînement de l'IA avec vos notes est désactivé par défaut.",
    "not on by default": (
        "L'utilisation de vos textes pour l'entraînement de nos modèles n'est pas activée par défaut."
    ),
    "consent needed": (
        "L'utilisation de vos photos pour entraîner nos modèles nécessite votre consentement préalable."
    ),
    "you may allow": (
        "Vous pouvez nous autoriser à utiliser vos enregistrements pour entraîner notre reconnaissance vocale."
    ),
    "having agreed": (
        "Lorsque vous avez donné votre accord, vos dessins servent à l'entraînement de nos modèles."
    ),
    "withdrawn later": (
        "Avec votre consentement, que vous pouvez retirer à tout moment, nous entraînons nos modèles avec vos "
        "textes."
    ),
    "before you agree": (
        "Tant que vous n'avez pas accepté, vos textes ne sont pas utilisés pour entraîner nos modèles."
    ),
    "without any act": "Sans action de votre part, vos données ne servent pas à entraîner l'IA.",
    "only if, with a negation": "Vos textes ne servent à l'entraînement de l'IA que si vous l'avez autorisé.",
    "volunteers": (
        "Les membres volontaires partagent leurs conversations pour nous aider à entraîner nos modèles."
    ),
}  # fmt: skip
UNCLEAR = {
    "choose whether": "Vous décidez si vos conversations servent à entraîner nos modèles.",
    "on or off": (
        "Vous pouvez activer ou désactiver l'utilisation de vos textes pour entraîner nos modèles."
    ),
    "while it is on": (
        "Lorsque l'historique est activé, vos conversations servent à entraîner nos modèles."
    ),
}  # fmt: skip
NOT_TOPIC = {
    "rule for users": "Vous ne devez pas utiliser les résultats pour entraîner des modèles d'IA.",
    "literary negation": "Vous ne pouvez utiliser nos contenus pour entraîner une intelligence artificielle.",
    "rule for third persons": (
        "Les utilisateurs ne peuvent pas utiliser le service pour entraîner un modèle de langage."
    ),
    "it is forbidden": (
        "Il est interdit d'extraire des données du site pour entraîner des algorithmes d'apprentissage."
    ),
    "undertaking": "Vous vous engagez à ne pas utiliser nos textes pour l'entraînement d'une IA.",
    "forbidden after the act": (
        "L'utilisation de nos articles pour entraîner des modèles d'IA est strictement interdite."
    ),
    "without our permission": (
        "Nul ne copie nos textes pour entraîner des modèles sans notre autorisation écrite."
    ),
    "rival": (
        "Le client n'utilise pas les résultats pour développer des modèles d'IA concurrents des nôtres."
    ),
    "staff": "Nous organisons la formation du personnel à la protection de vos données.",
    "trained staff": "Vos demandes sont traitées par des conseillers formés à la confidentialité.",
    "training of staff in AI": "Nous utilisons vos retours pour la formation de nos équipes à l'IA.",
    "calls": "Les appels peuvent être enregistrés à des fins de formation et de qualité.",
    "calls for training": "Vos appels sont enregistrés à des fins d'entraînement de nos conseillers.",
    "business model": "Notre modèle économique ne repose pas sur vos données.",
    "improvement alone": "Nous utilisons vos données pour améliorer nos services.",
    "improvement of templates": "Nous utilisons vos retours pour améliorer nos modèles de documents.",
    "use of AI": "Nous utilisons l'intelligence artificielle pour détecter les messages indésirables.",
    "use of machine learning": (
        "Nous utilisons l'apprentissage automatique pour classer vos messages par ordre d'importance."
    ),
    "improvement by means of AI": (
        "Nous améliorons votre expérience grâce à des fonctionnalités alimentées par l'IA."
    ),
    "definition": "« Données d'entraînement » désigne les données utilisées pour entraîner un modèle.",
    "title": "Comment vos données servent à entraîner nos modèles",
    "question": "Mes conversations sont-elles utilisées pour entraîner vos modèles ?",
    "trainers": "Nos entraîneurs suivent vos séances avec l'IA et vos données de sommeil.",
    "fitness": "L'application enregistre vos séances d'entraînement et vos données de santé.",
    "the other meaning of the verb": (
        "Le retrait de votre consentement peut entraîner la suppression de vos données."
    ),
    "own model": "Vous pouvez entraîner votre propre modèle avec les fichiers que vous importez.",
    "how it works": "Un modèle de langage apprend en lisant de nombreux textes.",
    "heading": "# Entraînement de l'IA avec vos données",
    "crawlers": "Une balise noai signale aux robots de ne pas utiliser la page pour entraîner une IA.",
    "nothing of the kind": "Nous utilisons vos données pour établir vos factures.",
}  # fmt: skip
STANCES = {
    Default.ALWAYS: ALWAYS,
    Default.NEVER: NEVER,
    Default.OPT_OUT: OPT_OUT,
    Default.OPT_IN: OPT_IN,
    Default.UNCLEAR: UNCLEAR,
}
ALL = [
    pytest.param(sentence, stance, id=f"{stance}: {situation}")
    for stance, sentences in STANCES.items()
    for situation, sentence in sentences.items()
]


@pytest.mark.parametrize(("sentence", "stance"), ALL)
def test_stance(sentence: str, stance: Default) -> None:
    """A French clause is found, once, with its stance."""
    assert [clause.stance for clause in find(sentence, "fr")] == [stance]


@pytest.mark.parametrize("sentence", NOT_TOPIC.values(), ids=NOT_TOPIC)
def test_not_topic(sentence: str) -> None:
    """What only looks like it is no clause."""
    assert find(sentence, "fr") == ()


SCOPES = {
    "people's own": ("Nous entraînons nos modèles avec vos messages.", Scope.USER),
    "feedback": ("Nous utilisons les suggestions et les retours pour entraîner nos modèles d'IA.", Scope.FEEDBACK),
    "public": ("Nous utilisons des textes issus d'internet pour entraîner nos modèles de langage.", Scope.PUBLIC),
    "publicly available": (
        "Nos modèles sont entraînés avec des informations accessibles au public.", Scope.PUBLIC,
    ),
    "public, in which people are": (
        (
            "Pour entraîner nos modèles, nous utilisons des données publiques qui peuvent contenir des données "
            "personnelles."
        ), Scope.PUBLIC,
    ),
    "both": ("Nous entraînons notre IA avec des textes publics et avec vos contenus.", Scope.USER),
    "aggregate": ("Nous utilisons des statistiques agrégées pour entraîner nos modèles d'IA.", Scope.AGGREGATE),
    "in anonymous form": (
        "Les données sont utilisées sous forme anonyme et agrégée pour entraîner nos algorithmes.", Scope.AGGREGATE,
    ),
    "de-identified conversations": (
        "Vos conversations anonymisées servent à entraîner nos modèles.", Scope.USER,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "scope"), SCOPES.values(), ids=SCOPES)
def test_scope(sentence: str, scope: Scope) -> None:
    """Whose data it is; people's own wins."""
    assert [clause.scope for clause in find(sentence, "fr")] == [scope]


AUDIENCES = {
    "business": (
        "Les données des clients professionnels ne servent pas à entraîner nos modèles.", Audience.BUSINESS,
    ),
    "API": ("Les données envoyées via l'API ne servent pas à entraîner nos modèles.", Audience.BUSINESS),
    "consumer": (
        "Dans la version gratuite, vos conversations servent à entraîner nos modèles.", Audience.CONSUMER,
    ),
    "in particular": (
        "Vos textes, en particulier vos conversations, servent à entraîner nos modèles.", Audience.ANY,
    ),
    "our company": ("Notre entreprise utilise vos textes pour entraîner ses modèles.", Audience.ANY),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "audience"), AUDIENCES.values(), ids=AUDIENCES)
def test_audience(sentence: str, audience: Audience) -> None:
    """Business customers and private ones are told apart."""
    assert [clause.audience for clause in find(sentence, "fr")] == [audience]


PAGES = {
    "claim and way out": (
        "Nous utilisons vos conversations pour entraîner nos modèles. Vous pouvez vous y opposer à tout moment.",
        Default.OPT_OUT,
    ),
    "way out of something else": (
        (
            "Nous utilisons vos conversations pour entraîner nos modèles. Vous pouvez vous opposer à tout moment à "
            "la prospection commerciale."
        ),
        Default.ALWAYS,
    ),
    "off by default in the next sentence": (
        "Nous utilisons vos notes pour entraîner nos modèles. Ce réglage est désactivé par défaut.",
        Default.OPT_IN,
    ),
    "a list that is denied": (
        "Nous n'utilisons jamais vos fichiers pour :\n\n* la publicité\n* entraîner nos modèles",
        Default.NEVER,
    ),
    "a list of purposes": (
        "Nous utilisons vos données pour :\n\n* fournir le service ;\n* entraîner et améliorer nos modèles d'IA.",
        Default.ALWAYS,
    ),
    "a list of rules": (
        "Vous ne devez pas :\n\n* revendre le service\n* utiliser nos textes pour entraîner une IA",
        Default.SILENT,
    ),
    "rules under a heading": (
        "## Utilisations interdites\n\nL'usage de nos contenus pour entraîner des modèles d'IA.", Default.SILENT,
    ),
    "an answer": ("## Utilisez-vous mes fichiers pour entraîner vos modèles ?\n\nNon, jamais.", Default.NEVER),
    "a row": (
        (
            "| Finalité | Données | Base légale |\n| --- | --- | --- |\n"
            "| Entraîner nos modèles d'IA | Vos conversations | Consentement |"
        ),
        Default.OPT_IN,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("page", "default"), PAGES.values(), ids=PAGES)
def test_page(page: str, default: Default) -> None:
    """What stands around a sentence decides with it."""
    padding = "\n\nCette page est rédigée en français pour les personnes qui lisent cette langue."
    assert read_text(page + padding).default is default


POLICY = """\
# Politique de confidentialité

Dernière mise à jour : 3 mars 2026

Nous attachons une grande importance à la protection de vos données personnelles. La présente politique
explique quelles informations nous recueillons, pourquoi nous les utilisons et quels sont vos droits.

## 1. Les informations que nous recueillons

* les informations de votre compte, comme votre nom et votre adresse électronique ;
* les textes, images et fichiers que vous nous confiez ;
* des informations techniques sur votre appareil, par exemple son modèle et sa version.

## 2. Comment nous utilisons vos informations

Nous utilisons vos informations pour :

* fournir et sécuriser le service ;
* répondre à vos demandes ;
* entraîner et améliorer nos modèles d'intelligence artificielle.

{choice}

## 3. Partage

Nous ne vendons pas vos données. Nos prestataires n'y accèdent que pour les besoins du service.

## 4. Vos droits

Vous disposez d'un droit d'accès, de rectification et d'effacement. Vous pouvez vous désabonner de notre
lettre d'information à tout moment.
"""
CHOICES = {
    "no way out is stated": ("Ces traitements reposent sur notre intérêt légitime.", Default.ALWAYS),
    "a way out is stated": (
        (
            "Vous pouvez vous opposer à l'utilisation de vos textes pour l'entraînement de nos modèles dans les "
            "paramètres de votre compte."
        ),
        Default.OPT_OUT,
    ),
}


@pytest.mark.parametrize(("choice", "default"), CHOICES.values(), ids=CHOICES)
def test_policy(choice: str, default: Default) -> None:
    """A whole policy is known to be French, and its default is told."""
    reading = read_text(POLICY.replace("{choice}", choice))
    assert (reading.language, reading.default) == ("fr", default)


def test_spoken() -> None:
    """French is one of the languages that the reader speaks, and knows."""
    assert "fr" in LANGUAGES
    assert language_of(ALWAYS["licence"]) == "fr"


def test_elision() -> None:
    """A word that begins with a vowel is also looked for after an elision; other words stay as they are."""
    (entry,) = elided([Entry("x", Kind.TRAIN, ("!ou|par utiliser|nourrir? *entraîn* n'a",), "…")])
    first, second, third, fourth = entry.phrases[0].split(" ")
    assert first.startswith("!ou|par|c'ou|d'ou")
    assert second.startswith("utiliser|nourrir|")
    assert second.endswith("t'utiliser?")
    assert (third, fourth) == ("*entraîn*", "n'a")
