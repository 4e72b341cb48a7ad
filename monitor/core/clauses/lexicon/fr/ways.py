"""French: how a person turns it off or on, where, and who holds the switch."""

from __future__ import annotations

from monitor.core.clauses.lexicon.fr.elision import elided
from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.ways import Role, Ways, phrases, words

_PEOPLE = "vous|tu|utilisateurs|utilisatrices|clients|membres|personnes|administrateurs|propriétaires|chacun"
_CAN = "pouvez|peux|peuvent|pourrez|pourront"

_ACTS = (
    Mark(
        Role.OUT, "opt out", (
            "opt out", "désinscrire|désinscrivez|désinscription|désabonner", "vous exclure", "soustraire",
        ), "Vous pouvez vous désinscrire.",
    ),
    Mark(
        Role.OUT, "turn off", (
            "désactiver|désactivez|désactivé|désactivée|désactives|désactive|désactiviez|désactivant",
            "décocher|décochez|décochant|décoché|désélectionner|désélectionnez", "éteindre|éteignez|couper|coupez",
        ), "Vous pouvez le désactiver.",
    ),
    Mark(
        Role.OUT, "stop", (
            "refuser|refusez|refusé|refuses|empêcher|bloquer|interdire|arrêter|exclure|suspendre", "limiter|restreindre",
            "mettre fin", "demander|demandez|choisir _5 ne pas|plus",
        ), "Vous pouvez l'empêcher.",
    ),
    Mark(
        Role.OBJECT, "object", (
            "opposer|opposez|opposé|opposée|opposés|opposes|opposiez|opposition|oppose",
        ), "Vous pouvez vous y opposer.",
    ),
    Mark(
        Role.OBJECT, "withdraw", (
            "retirer|révoquer|retirez|retrait|révoquez _3 consentement|accord|autorisation", "le retirer|révoquer",
        ), "Vous pouvez retirer votre consentement.",
    ),
    Mark(
        Role.WISH, "wish", (
            "souhaitez|voulez|désirez|veux|souhaites|acceptez|préférez pas|plus", "préférez _6 pas",
        ), "Si vous ne le souhaitez pas, écrivez nous.",
    ),
    Mark(
        Role.CHOOSE, "choose", (
            "modifier|modifiez|changer|changez|gérer|gérez|régler|réglez|ajuster|ajustez|choisir|choisissez|décider|décidez|contrôler|définir|configurer",
        ), "Vous pouvez le modifier.",
    ),
    Mark(
        Role.IN, "opt in", (
            "activer|activez|actives|accepter|acceptez|cocher|cochez|autoriser|autorisez|participer|participez", "opt in",
        ), "Vous pouvez l'activer.",
    ),
    Mark(
        Role.RIGHT, "may", (
            f"{_PEOPLE} {_CAN}", f"{_CAN} {_PEOPLE}", "droit|droits", "possibilité|faculté", "si|lorsque|quand vous|tu",
            "à moins que? vous|tu|de|d'*", "tant que vous|tu", "jusqu'à ce que vous|tu", "il est possible", "veuillez|merci", "à tout moment", "il suffit",
            "sous réserve", "sauf", "dès|fois que vous|tu",
        ), "Vous pouvez le faire.",
    ),
    Mark(
        Role.FOREIGN, "ours", (
            "nous _2 avons|pouvons|pourrons _3 désactivé|refusé|exclu|interdit|modifier|limiter|refuser|désactiver|empêcher|bloquer|changer", "nous _2 désactivons|refusons|excluons|interdisons|modifions|gérons|limitons|empêchons",
            "avons désactivé|refusé|exclu|interdit|modifié", "même _4 vous|tu _6 opposez|opposé|opposée|opposés|refusez|refusé|désactivez|désactivé|désinscrivez|opposes",
            "même _4 opposition|refus",
        ), "Nous avons désactivé l'entraînement.",
    ),
    Mark(
        Role.ELSEWHERE, "something else", (
            "newsletter|newsletters", "lettre|lettres d'information|d'informations", "publicité|publicités|publicitaire|publicitaires|marketing|prospection",
            "cookies|cookie|traceurs", "notification|notifications|sms", "offres|messages|courriels|e-mails commerciaux|commerciales|promotionnels|promotionnelles",
        ), "Vous pouvez refuser la newsletter.",
    ),
    Mark(Role.PERFECT, "has", ("a|ont|avait|avaient",), "Le fournisseur a refusé."),
)  # fmt: skip

_PLACES = (
    Mark(
        Role.SETTING, "settings", (
            "paramètres|paramètre|réglages|réglage|préférences",
            "paramètres|paramètre|réglages|préférences de|du|des|d'* la|le|l'*|votre|vos|ton|nos? compte|confidentialité|profil|données|application|navigateur|appareil|organisation|système|sécurité|vie|utilisateur|espace|utilisation",
            "centre|espace|portail|tableau de confidentialité|bord|préférences|contrôle", "contrôles des|de données|confidentialité", "console d'administration",
        ), "Consultez les paramètres.",
    ),
    Mark(
        Role.SETTING, "means", (
            "interrupteur|bouton|curseur|commutateur", "case à cocher", "cette|cet|ce option|fonction|fonctionnalité|réglage", "case|option correspondante|prévue|dédiée",
        ), "Actionnez l'interrupteur.",
    ),
    Mark(
        Role.SETTING, "vague", (
            "dans|depuis|via|sur votre|ton|leur compte|profil|espace", "depuis|dans l'application",
        ), "Cela se fait dans votre compte.",
    ),
    Mark(
        Role.FORM, "form", (
            "formulaire|formulaires", "faire|faites|déposer|adresser|soumettre une demande", "demande en ligne",
        ), "Remplissez le formulaire.",
    ),
    Mark(
        Role.CONTACT, "contact", (
            "écrire|écrivez|écrivant|contacter|contactez|contactant|adresser|adressez|joindre nous?", "nous écrivant|écrire|contacter|contactant|écrivez|contactez",
            "par courriel|e-mail|email|mail|courrier|téléphone|voie", "service|support client|technique|clients", "délégué à la? protection",
            "à l'adresse", "courriel|e-mail|email|message à|au", "auprès de|du notre|nos|délégué|service|support",
        ), "Écrivez nous.",
    ),
    Mark(
        Role.PLAN, "plan", (
            "uniquement|seulement|réservé|réservée|qu'* _5 forfait|forfaits|abonnement|abonnements|offre|offres|formule",
            "passer|passez|souscrire|souscrivez _5 forfait|abonnement|offre|formule|version",
        ), "C'est réservé au forfait supérieur.",
    ),
    Mark(
        Role.POLICY, "policy", (
            "robots.txt", "noai", "noimageai", "politique|règle|stratégie de|d'* organisation|l'organisation|groupe",
        ), "Le fichier robots.txt le dit.",
    ),
    Mark(
        Role.SUBJECT_TO, "subject to", (
            "selon|suivant vos|tes|les|votre", "en fonction de|des vos|tes|votre?", "conformément à|aux vos|tes?",
        ), "Selon vos paramètres, cela arrive.",
    ),
)  # fmt: skip

_ACTORS = (
    Mark(
        Role.ADMINISTRATOR, "administrator", (
            "administrateur|administrateurs|administratrice|administratrices|admin|admins", "service|équipe informatique",
            "propriétaire|propriétaires|responsable|responsables de|d'un|d'une|du|des|l'* _1 espace|espaces|organisation|groupe",
        ), "Les administrateurs décident.",
    ),
    Mark(
        Role.PERSON, "person", (
            "vous|tu|utilisateurs|utilisatrices|clients|membres|personnes",
        ), "Vous décidez.",
    ),
    Mark(
        Role.DOING_SO, "doing so", (
            "pour ce|cela faire?", "pour vous|le|la|refuser|désactiver|s'y|t'y y?", f"{_PEOPLE} {_CAN}", "il suffit|vous suffit",
            "allez|rendez|ouvrez|accédez|cliquez|choisissez|sélectionnez|décochez|désactivez|écrivez|remplissez|contactez",
            "cela|ceci|cette|ce _2 se|peut|est", "si vous _6 pas",
        ), "Pour cela, ouvrez le menu.",
    ),
    Mark(
        Role.TOPIC, "this", (
            "cela|ceci|cette|ce|cet|ces|y", "*entraîn*|*entrain*", "ia|apprentissage", "modèle|modèles", "utilisation|traitement|usage",
        ), "Vous y êtes opposé.",
    ),
    Mark(
        Role.REFERS_BACK, "refers back", (
            "dans ce|cette cas|hypothèse", "si|lorsque|dès vous|que|tu _2 le|la|y|cela|cette|ce", "après|suite votre|ton|à votre? opposition|refus",
            "une fois", "en cas",
        ), "Dans ce cas, cela cesse.",
    ),
)  # fmt: skip

WAYS = Ways(
    marks=Marks(elided((*_ACTS, *_PLACES, *_ACTORS))),
    articles=phrases(
        "le | la | les | un | une | votre | vos | ton | tes | ce | cet | cette | ces | du | des | de la | de votre | de vos"
    ),
    leads=words(
        "allez aller accédez accéder ouvrez ouvrir dans sur sous vers à au aux le la les l' de du des votre vos ton tes et ou vous tu puis ensuite "
        "enfin choisissez choisir sélectionnez sélectionner cliquez appuyez touchez rendez-vous en par via depuis pour si lorsque tant quand dès ce cet cette ces "
        "désactivez désactiver décochez décocher activez activer consultez utilisez menu rubrique section onglet page pouvez peux"
    ),
    joins=words("& et"),
    modifiers=words("mes"),
    inside=phrases("dans | de | du | des | sur | sous | au sein de"),
    below=phrases(
        "sous | puis | et puis | ensuite | rubrique | section | onglet | menu | dans la rubrique | dans la section | sous la rubrique | "
        "dans l'onglet | à la rubrique | à la section | sous l'onglet | dans le menu | au menu"
    ),
    parts=phrases("rubrique | section | onglet | page | menu | partie"),
    switches=phrases(
        "option | l'option | paramètre | réglage | case | bouton | interrupteur | l'interrupteur | fonction | fonctionnalité | curseur"
    ),
    presses=phrases(
        "désactivez | désactiver | décochez | décocher | activez | activer | désélectionnez | refusez | option | l'option | case | "
        "interrupteur | l'interrupteur | bouton | réglage | paramètre | désactivant | décochant | activant | cochez"
    ),
    picks=phrases(
        "choisissez | choisir | sélectionnez | sélectionner | cliquez sur | appuyez sur | touchez | intitulé | intitulée | nommé | nommée | "
        "appelé | appelée | cliquant sur"
    ),
    on_or_off=phrases(
        "est désactivé | est désactivée | est activé | est activée | sont activés | sont désactivés | sont activées | sont désactivées | "
        "est coché | est cochée | est décochée"
    ),
    ends=words(
        "et ou pour afin si lorsque quand puis vous tu que qui à de dans en ensuite le la les désactiver refuser opposer où sont est "
        "puis-je après avant"
    ),
    documents=words("politique conditions charte règlement contrat accord cgu déclaration notice"),
)
