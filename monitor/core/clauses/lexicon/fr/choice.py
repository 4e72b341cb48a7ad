"""French: negation, defaults, ways out and ways in."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_PEOPLE = "l'artiste|l'auteur|l'utilisateur|l'utilisatrice|l'abonné|l'adhérent|l'élève|l'intéressé|l'assuré|l'administrateur|l'usager|patient|patients|adhérents|assurés|vous|tu|utilisateurs|utilisatrices|utilisateur|clients|client|membres|membre|personnes|abonnés|chacun|administrateurs|administrateur|lecteurs|joueurs"
_CAN = "pouvez|peux|peuvent|peut|pourrez|pourront"
_STOP = "opposer|refuser|désactiver|décocher|désinscrire|exclure|empêcher|bloquer|interdire|désélectionner|soustraire|désengager|renoncer|suspendre"
_STOPS = (
    "opposez|opposiez|opposé|opposés|opposée|opposées|opposes|opposent|oppose|refusez|refusiez|refusé|refuses|refusent|désactivez|désactiviez|"
    "désactivé|désactivée|désactives|désactivent|désactive|décochez|décochiez|décoché|désinscrivez|désinscriviez|désinscrit|désinscrits|excluez|"
    "excluiez|exclu|interdisez|interdisiez|bloquez|retirez|retiriez|retiré|révoquez|révoqué|renoncez|désélectionnez|coupez|coupiez|éteignez|éteigniez|"
    "retires|coupes|couper|éteindre|éteins|décoches|exclus|exclure|retirer"
)
_STOPPED = f"{_STOP}|{_STOPS}"
_AGREE = (
    "accepter|acceptez|acceptiez|accepté|acceptes|acceptent|consentir|consentez|consentiez|consenti|consens|autoriser|autorisez|autorisiez|autorisé|"
    "autorises|activer|activez|activiez|activé|actives|activent|activée|cocher|cochez|cochiez|coché|participer|participez|participiez|participé|participes|"
    "adhérer|adhérez|adhéré|rejoindre|rejoignez|rejoint|opter|optez|opté|permettez|permettiez|accordez|accordiez|approuvez|approuvé|portez|inscrivez|accepte|consent|autorise|"
    "signer|signez|signé|signiez|signe|signée|répondu|répondez|répondiez|réponds|donner|donnez|donné|donniez|envoyez|envoies|envoyé|confiez|offrez|offert|allumez|allumes|allumé|"
    "l'allumes|l'allumez|l'activez|l'actives|l'acceptez|l'acceptes|l'autorisez|l'autorises|souscrit|souscrivez|demandé|demandiez|enclenchez|coches|cocher"
)
_CONSENT = "consentement|accord|autorisation|permission|assentiment|approbation"
_YOUR = "votre|vos|ton|son|leur"
_IF = "si|lorsque|quand|lorsqu'un|lorsqu'une|s'il|s'ils"
_WANT = "souhaitez|voulez|désirez|souhaites|veux|souhaitent|veulent|préférez|souhaitiez|vouliez"
_NO = "pas|jamais|aucun|aucune|aucunement|nullement|ni|aucuns|point"
_USED = "utilisé|utilisée|utilisés|utilisées|employé|employés|activé|activée"
_SETTINGS = "paramètre|paramètres|réglage|réglages|option|options|choix|préférence|préférences"
_ON = "activé|activée|activés|activées|cochée|cochées|coché|active|actif|allumé|autorisé|autorisée"
_OFF = "désactivé|désactivée|désactivés|désactivées|décochée|décoché|inactive|inactif|coupé|coupée|éteint|éteinte|éteints|éteintes|vide"

# Ways out that say by themselves that they are of what was said before.
_OUT_OF_THIS = (
    "si vous|tu ne le souhaitez|voulez|désirez pas",
    "si vous n'êtes pas d'accord",
    "si cela|ça|ceci vous|te gêne|dérange|déplaît|déplait",
    "pour en exclure|sortir|retirer",
    "opposition au|aux traitement|traitements|point|usage",
    "opposition à l'utilisation|l'usage|l'entraînement|ce|cette|cet",
    "^ désactive|décoche|éteins|coupe",
    "sur demande|simple , nous excluons|retirons|supprimons",
)
ENTRIES = (
    Entry(
        "only", Kind.ONLY, ("uniquement|seulement|exclusivement si|avec|lorsque|après", "que si|avec|lorsque|après|s'il|s'ils"), "Nous apprenons uniquement si vous acceptez.",
    ),
    Entry(
        "only if the person acts", Kind.ONLY_THEN,
        ("ne le faisons que si|avec|lorsque|après|qu'*", "ne le faisons qu'avec|qu'après|qu'en", "cela|ceci nécessite|requiert|suppose votre|un|le _2 consentement|accord|autorisation", "participation est facultative|volontaire", "^ sauf si vous|tu _3 acceptez|l'acceptez|consentez|autorisez|l'autorisez", "pouvez|peux l'autoriser|l'accepter|y consentir", "exception s'applique|existe si|lorsque _6 accord|consentement|accepté|consenti", "n'avons lieu|cours que si|avec", "cela ne se fait que si|avec|lorsque", "uniquement si vous|avec votre _8 $", "vous devez d'abord"),
        "Nous ne le faisons que si vous l'acceptez.",
    ),
    Entry(
        "refuses what was just said", Kind.REFUSES,
        (
            "pouvez|peut|peuvent|peux le|la|les|y? refuser|décliner|interdire|empêcher", "pouvez|peut|peuvent|peux vous|t'*|s'* y? opposer",
            "pouvez|peut|peuvent|peux refuser|décliner $", "pouvez|peut|peuvent|peux refuser|décliner dans|via|par|en|à",
            "dire|dites|répondre|répondez|choisir|choisissez|cocher|cochez non|jamais|refuser", "un non suffit|est",
            "votre|ton|un|tout|le refus !de|d'* ~", "s'y opposer|opposent|oppose",
            "ne souhaitez|voulez|souhaitent|veulent|souhaite|veut|souhaites|veux pas _2 participer|contribuer|cela|ça|y",
            "préférez|préfère|préfèrent ne pas", "être|soyez|sois exclu|exclus|exclue|exempté|exemptée|épargné|écarté",
            "rester|restez|reste en dehors|à l'écart", "c'est|ceci|cela est? facultatif|volontaire|optionnel",
            "peut|peuvent|pouvez|peux le|la couper|désactiver|éteindre|arrêter", "placer|placez|place|passer|passez|passe|basculer|basculez|bascule|positionnez _4 sur non|désactivé|jamais|arrêt|aucun", "demande contraire", "décocher|décochez|décoche|retirer|retirez _2 case|coche", "régler|réglez|mettre|mettez _4 sur non|désactivé|jamais|aucun",
        ),
        "Vous pouvez dire non dans les paramètres.",
    ),
    Entry(
        "leave a programme", Kind.OUT,
        ("quitter le|l'*|ce|cette _2 programme|étude|panel", "vous retirer du|de _3 programme|étude|panel"),
        "Vous pouvez quitter le programme à tout moment.",
    ),
    Entry(
        "used already", Kind.PAST, ("déjà _2 utilisé|utilisés|utilisées|utilisée|appris|servi|entraîné|entraînés",), "Ce qui est déjà appris reste.",
    ),
    Entry(
        "joining a programme", Kind.JOINING,
        ("participation|adhésion|inscription _6 est|sont _2 facultative|volontaire|libre", "programme|étude|panel est _2 facultatif|facultative|volontaire", "pouvez|peux rejoindre _3 étude|panel", "participer|participez|participe à|au _3 étude|panel"),
        "La participation à l'étude est facultative.",
    ),
    Entry(
        "not", Kind.NEGATION, (
            "rien de|ne|n'*", "pas|jamais|aucun|aucune|aucunement|nullement|ni", "ne|n'* _3 pas|jamais|aucun|aucune|aucunement|nullement|ni|plus", "ne saurions|saurait|sauraient",
            "sans _3 utiliser|employer|exploiter|servir|recourir|réutiliser|entraîner|entrainer|servent|nourrir",
            "sans que nous|nos|ces|celles|celui|ceux|vos|votre", "en aucun cas", "à aucun moment", "par personne", "et|mais non à|pour|pas|au|aux|d'*", "au lieu d'*|de", "plutôt que",
        ), "Nous ne lisons jamais vos courriels.",
    ),
    Entry(
        "refuse", Kind.NEGATION, (
            "renonçons|renonce|renoncé|abstenons|abstient|abstiennent|interdisons|interdit|interdisent|excluons|refusons|empêchons",
            "exclu|exclus|exclue|exclues|écartés|écartées|exemptés|exemptées _3 du|de|des|d'*",
            "avons désactivé|refusé|exclu|interdit|cessé|arrêté", "cessons|cesserons|arrêtons d'*|de",
            "interdit|interdite|interdits|proscrit à|aux _2 prestataires|fournisseurs|partenaires|tiers|sous|traitants",
            "à l'écart de|du|des|d'*",
        ), "Nous renonçons à le faire.",
    ),
    Entry(
        "exclude", Kind.NEGATION, (
            "à l'exclusion|l'exception", "excluant|hormis",
        ), "Nous étudions les usages, à l'exclusion de l'entraînement de modèles.",
    ),
    # In French what is denied may stand before the act: "L'entraînement n'a pas lieu."
    Entry(
        "not, after the act", Kind.BAN, (
            _NO, "est|sont|reste|restent|demeure _2 exclu|exclue|exclus|exclues", "ne|n'* _3 plus",
        ), "L'entraînement n'a pas lieu.",
    ),
    Entry(
        "denied afterwards", Kind.DENIAL, (
            "ne le faisons|ferons|fait|font pas|jamais", "n'en faisons rien", "ce n'est pas|plus le cas", "pas à cette|ces|cet|cettes fin|fins|effet",
            "pas dans ce but",
        ), "Nous ne le faisons pas.",
    ),
    Entry(
        "opt out", Kind.OUT, (
            *_OUT_OF_THIS,
            f"{_PEOPLE} {_CAN} _12 {_STOP}", f"{_CAN} {_PEOPLE} _10 {_STOP}", f"puis|peut je|on _6 {_STOP}", "droit|droits _6 opposer|refuser|opposition",
            f"possibilité|option|faculté|moyen|choix|libre|libres _8 {_STOP}", f"il est|reste possible _4 {_STOP}", "il suffit _4 désactiver|décocher|refuser", "permet|permettent|permettant _3 opposer|refuser|désactiver|décocher|désinscrire", f"qui ne|n'* _1 {_WANT}|désirent pas|plus",
            "pour|afin _4 opposer|refuser|désactiver|désinscrire|décocher", "désactivez|décochez|refusez|désélectionnez le|la|les|l'*|cette|ce|cet|ici|dans|en", "opposez vous", "opposez _3 ici|auprès",
            "^ désactivez|décochez|refusez|désélectionnez|opposez",
            "peut|peuvent _1 être _1 désactivé|désactivée|désactivés|désactivées|refusé|refusée|coupé|bloqué", "se désactive|désactiver|désactivent",
            f"{_IF} {_PEOPLE} ne|n'* _1 {_WANT} pas|plus", f"{_IF} {_PEOPLE} _2 {_WANT} _4 {_STOP}", f"{_IF} {_PEOPLE} préférez|préfères _6 ne|n'* _3 pas",
            f"{_PEOPLE} {_CAN} _3 demander|choisir|décider|exiger|indiquer|préférer|signaler _8 ne|n'* _4 pas|plus", f"{_PEOPLE} {_CAN} _3 demander|choisir|décider|préférer _8 ne|n'* _4 pas|plus ~",
            "demandez|demander|dites|indiquez _3 ne|n'* _3 pas|plus|cesser|arrêter", "<vous écrivez _3 ne|n'* _3 pas|plus|cesser|arrêter", f"{_CAN} _6 demander _4 exclusion|d'arrêter|cesser|retrait",
            f"retirer|révoquer|retirez|retire|retirent|retrait|retirant _3 {_CONSENT}", "le retirer|révoquer", "modifiez|changez|modifie|change ce|cette|ces _1 choix|option|réglage|paramètre", f"{_CONSENT} _4 retiré|révoqué", "opt out", "ne participez|participer pas",
            f"{_CAN} _6 mettre fin", f"{_CAN} _8 empêcher|limiter|restreindre _1 utilisation|entraînement|usage|l'utilisation",
            "droit d'opposition", "formulaire d'opposition", "désinscription", "ne plus fournir|transmettre|partager|envoyer|contribuer|participer|donner", "retirer|sortir|retirez|exclure vos|tes|leurs|mes|ses _3 de|du|des|d'*|l'*", "choisissez|choisis|sélectionnez|cochez exclure|refuser|jamais", "pas d'accord",
        ), "Vous pouvez vous opposer à tout moment.",
    ),
    Entry(
        "the service opted out", Kind.WE_OUT, (
            "nous _1 avons|sommes _4 opposés|désinscrits|refusé|désactivé",
        ), "Nous nous sommes opposés à cela chez nos fournisseurs.",
    ),
    Entry(
        "stopped", Kind.STOPPED, (
            f"{_IF} _1 {_PEOPLE} _6 {_STOPS}", f"dès|fois|après|lors|aussitôt|sitôt que {_PEOPLE} _6 {_STOPS}", f"{_IF} {_PEOPLE} _4 {_STOP}", f"{_IF} _6 est|sont|a|reste _3 {_OFF}",
            "qui|que _5 désactivent|refusent|opposent|opposés|désactivé|refusé|décoché", "en désactivant|décochant|refusant|opposant|cas",
            "en vous y? opposant", "après|suite|dès|cas|suivant _3 opposition|refus|désactivation|désinscription", f"ayant _3 {_STOPS}",
            "mode|navigation|fenêtre|session privé|privée|incognito|éphémère|temporaire|confidentiel",
            "conversations|discussions|chats|sessions|messages temporaires|éphémères", "ayant|avez|ont|a fait|exercé|formulé _3 opposition", "ayant|avez|ont|a exercé _2 droit d'opposition", "la désactivation _8 arrête|empêche|exclut",
        ), "Une fois que vous avez refusé, tout reste privé.",
    ),
    Entry(
        "as long as nobody objects", Kind.STANDS, (
            f"sauf|excepté|hormis|hors _1 {_IF} _1 {_PEOPLE} _8 {_STOPPED}|contraire|pas|plus|inverse", f"sauf|excepté _1 {_IF} _6 {_STOPPED}",
            f"à moins que|qu'un|qu'une|qu'ils|qu'il _1 {_PEOPLE}|ne _9 {_STOPPED}|contraire", f"à moins que _6 {_STOPPED}", f"à moins de|d'* _5 {_STOP}",
            f"si|tant|aussi|s'ils|s'il _2 que? _1 {_PEOPLE} _6 {_NO} _4 {_STOPPED}", f"si|que {_PEOPLE} ne|n'* _2 {_STOPS} {_NO}", f"si|tant|que _5 {_PEOPLE} _1 {_STOPS} _1 pas",
            f"tant _1 que|qu'elle|qu'il|qu'ils _6 n'est|n'a|n'ont|n'avez|ne pas _4 {_STOPPED}|{_OFF}",
            "sauf|excepté|hors|hormis _1 opposition|refus|désactivation|objection|instruction|instructions|indication|avis|mention|demande|choix _3 contraire|contraires|part|vous|votre",
            "sauf|hors|hormis|excepté _3 opposition|refus|désactivation|objection", f"jusqu'à ce|votre|leur _2 que? _6 {_STOPPED}|opposition|refus|désactivation",
            "absence|sans|défaut _2 opposition|refus|d'opposition|objection", "sous réserve _6 opposition|refus|opposer", "si vous ne faites rien", "si vous n'y touchez pas",
            f"qui ne|n'* _3 pas _3 {_STOPS}",
        ), "Vos brouillons en font partie, sauf si vous refusez.",
    ),
    Entry("in that case", Kind.THAT_CASE, ("^ dans ce|cette|tel|pareil cas|hypothèse",), "Dans ce cas, nous ne les gardons pas."),
    Entry(
        "even if", Kind.EVEN_IF, (
            f"même _4 {_PEOPLE} _8 {_STOPPED}", f"même {_IF} _6 {_OFF}", "même|malgré|nonobstant _4 opposition|refus|désactivation|opt|retrait",
            f"quel|quels|quelle|quelles que soit|soient|soient-ils _4 {_SETTINGS}", f"indépendamment|nonobstant|malgré _4 {_SETTINGS}|opposition|refus",
            "que vous _8 ou non",
        ), "Même si vous refusez, les signalements sont conservés.",
    ),
    Entry(
        "no way out", Kind.NO_WAY, (
            f"{_PEOPLE} ne {_CAN} pas|plus _6 {_STOP}", f"ne {_CAN} pas|plus? _3 {_STOP}|{_OFF}|refusé|refusée",
            f"{_PEOPLE} ne {_CAN} _3 {_STOP}", f"il n'est|n'existe|n'y _2 pas|aucun|aucune _6 {_STOP}|opposition", f"impossible|impossibilité _4 {_STOP}|opposition",
            f"aucun|aucune|sans _2 moyen|possibilité|option|faculté|droit _4 {_STOP}|opposition|d'opposition|retrait", "ne se désactive pas", "n'est pas désactivable|facultatif|facultative|optionnel",
        ), "Vous ne pouvez pas vous y opposer.",
    ),
    Entry(
        "do not use it then", Kind.ABSTAIN, (
            "veuillez|merci|prière _2 ne pas|jamais saisir|partager|inclure|soumettre|téléverser|fournir|transmettre|communiquer|entrer|envoyer", "évitez|éviter de|d'inclure|d'envoyer|d'entrer saisir|partager|soumettre|téléverser|fournir|transmettre|communiquer",
            "ne|n'* saisissez|partagez|soumettez|téléversez|fournissez|envoyez|entrez pas|jamais|aucun|aucune",
        ), "Si cela vous inquiète, veuillez ne pas saisir de noms.",
    ),
    Entry("consent as legal basis", Kind.IN, ("^ votre? consentement $", "^ avec? votre consentement $"), "| Entraîner nos modèles | Profil | Consentement |"),
    Entry(
        "another legal basis", Kind.OTHER_BASIS, (
            "intérêt|intérêts légitime|légitimes", "exécution du|d'un|de contrat|services|service", "obligation|obligations légale|légales",
        ), "Nos intérêts légitimes.",
    ),
    Entry(
        "only with consent", Kind.IN, (
            f"avec|après|moyennant|sur|selon|obtenu|donné|obtenir|recueilli|recueillir _1 {_YOUR} _3 {_CONSENT}", f"avec|après|moyennant|sous {_CONSENT}",
            f"fondé|fondée|fondés|fondées|base|repose|basé|basée|reposent|réserve|condition _5 {_CONSENT}",
            f"{_IF} _1 {_PEOPLE} _8 {_AGREE}|{_CONSENT}", f"dès|fois|après que {_PEOPLE} _8 {_AGREE}|{_CONSENT}", f"{_IF} _2 {_CONSENT}",
            f"uniquement|seulement|exclusivement _1 {_IF}|après _5 {_AGREE}", "dites|dis|répondez|réponds oui",
            f"nécessite|exige|requiert|suppose|subordonné|subordonnée|subordonnées|subordonnés|soumis|soumise|soumises|conditionné|conditionnée _5 {_CONSENT}|acceptation",
            f"{_CONSENT} _4 requis|nécessaire|obtenu|recueilli|indispensable|préalable|exprès|explicite|obligatoire|requise",
            f"demandons|demander|demanderons|demande|demandé|recueillons|sollicitons|obtenons|recueillir|obtenir|demandent|demandera _4 {_CONSENT}", "opt in",
            f"{_PEOPLE} {_CAN} _8 accepter|activer|autoriser|participer|consentir|rejoindre|contribuer|adhérer", f"{_CAN} _3 choisir|décider _3 activer|partager|participer|contribuer|autoriser",
            "volontaire|volontaires|volontairement|bénévolement", f"expressément|explicitement|librement|spécifiquement _2 {_AGREE}", f"{_AGREE} _2 expressément|explicitement|spécifiquement",
            "participation _7 facultative|volontaire|libre", "seul|seuls|seule|seules _8 qui l'ont|ont|les|aura|auront ~? coché*|accepté*|activé*|consenti|autorisé*|voulu", "ne|n'* démarre|commence|débute|intervient|s'active _1 qu'après|qu'une|que|qu'à", "une fois allumé|allumée|activé|activée|coché|cochée|accepté", "qui|ayant _3 répondu|signé|coché|donné|accepté|consenti|autorisé|activé|acceptent|consentent|activent|participent|volontaires|choisi", "en activant|cochant|acceptant|rejoignant|autorisant",
            f"doit|doivent|devez _3 activer|consentir|{_CONSENT}", f"qu'avec|qu'après|qu'en|qu'à|qu'sous _4 {_CONSENT}|activation|acceptation", f"que|qu'* {_IF} {_PEOPLE} _6 {_AGREE}",
            f"que si|lorsque|quand _4 {_AGREE}|{_CONSENT}", f"{_CONSENT} _1 exprès|explicite|spécifique|éclairé",
            f"suppose|nécessite|exige|requiert|implique que {_PEOPLE} _4 {_AGREE}", "^ activez|cochez|participez|rejoignez", "dans ce cas seulement|uniquement", "seulement|uniquement|qu'* dans ce cas",
        ), "Avec votre consentement, nous utilisons davantage.",
    ),
    Entry(
        "without consent", Kind.WITHOUT, (
            "sans cette|ce|votre|ta coche|case|clic|geste|oui|réponse|signature", f"sans !notre _3 {_CONSENT}", "sans vous|le|les? _1 demander|consulter|solliciter|avertir", f"sans que vous _5 {_AGREE}|{_CONSENT}",
            f"absence|défaut _3 {_CONSENT}", f"sans _1 avoir _4 {_CONSENT}",
        ), "Jamais sans votre consentement.",
    ),
    Entry(
        "unless you act", Kind.UNLESS_IN, (
            f"sauf|excepté|hormis|hors _2 {_IF}|avec|après|si _1 {_PEOPLE}|votre|leur|son|ton|lui|l'*? _6 {_AGREE}|{_CONSENT}|demandez|demande",
            f"sauf _3 {_CONSENT}", f"à moins que _1 {_PEOPLE} _9 {_AGREE}|{_CONSENT}|demandiez", f"à moins d'avoir|d'obtenir|de _6 {_CONSENT}|{_AGREE}", f"à moins qu'* _8 {_AGREE}|{_CONSENT}",
            f"avant _2 {_PEOPLE}|d'avoir|votre|ton|d'obtenir _6 {_AGREE}|{_CONSENT}", f"tant que _1 {_PEOPLE} _3 {_NO} _5 {_AGREE}|{_CONSENT}", f"si {_PEOPLE} _3 {_NO} _2 {_AGREE}",
            f"jusqu'à ce que {_PEOPLE} _5 {_AGREE}|{_CONSENT}", f"tant que _3 n'a|n'ont|n'avez|n'as|n'est pas _3 {_AGREE}", "sans action|démarche|intervention _2 part|vous",
        ), "Nous ne lisons rien, sauf si vous l'acceptez.",
    ),
    Entry(
        "choose whether", Kind.WHETHER, (
            "choisir|choisissez|choisis|décider|décidez|décides|contrôler|contrôlez|déterminer|indiquer|indiquez|gérer|préciser|maîtrisez|définir _3 si|comment|quand|quelles|quels|manière|façon",
            "activer|accepter|autoriser ou|et désactiver|refuser", f"selon|suivant|fonction _1 vos|votre|tes|ton|leurs|la|les|de _1 {_SETTINGS}", f"gérer|modifier|ajuster|régler _5 {_SETTINGS}|l'utilisation|utilisation",
            "ou non", "dépend|dépendent de|des|du|d'* _4 " + _SETTINGS,
        ), "Vous décidez si vos brouillons en font partie.",
    ),
    Entry(
        "while it is on", Kind.IF_ON, (
            f"{_IF}|tant|lorsqu'il|lorsqu'elle _6 est|sont|reste|restent {_ON}",
        ), "Lorsque l'historique est activé, les conversations servent.",
    ),
    Entry(
        "off by default", Kind.OFF_DEFAULT, (
            f"{_OFF} par défaut", f"par défaut _3 {_OFF}", f"défaut _1 est|sont|reste|restent {_OFF}", f"{_NO} {_ON} par défaut", f"{_NO} _2 par défaut", f"{_OFF} d'origine|d'emblée", f"{_OFF} tant|jusqu'à",
            f"{_OFF} sur|pour|dans tous|toutes|les|chaque|tout _1 nouveaux|nouveau|nouvelles|comptes|compte", f"{_OFF} à|dès la|l'* création|inscription|installation|ouverture|départ|origine", f"{_OFF} à|dès l'installation|l'inscription|l'ouverture|l'origine",
        ), "C'est désactivé par défaut.",
    ),
    Entry(
        "on by default", Kind.ON_DEFAULT, (
            f"{_ON} par défaut", f"par défaut _3 {_ON}", f"{_ON} d'origine|d'emblée|automatiquement",
            f"{_ON} sur|pour|dans tous|toutes|les|chaque|tout _1 nouveaux|nouveau|nouvelles|comptes|compte", f"{_ON} à|dès la|le création|départ", f"{_ON} à|dès l'installation|l'inscription|l'ouverture|l'origine", "précochée|précoché|préactivé|préactivée", "automatiquement inscrit|inscrits|activé|activée",
        ), "C'est activé par défaut.",
    ),
    Entry(
        "a setting is on", Kind.IS_ON,
        ("^ activé/désactivé $", ": activé/désactivé $", "^ activé|activée|activés|activées $", ": activé|activée|activés|activées $", "^ activé|activée|activés|activées défaut $", ": activé|activée|activés|activées défaut $", "défaut : activé|activée|activés|activées"),
        "Améliorer le produit : activé",
    ),
    Entry(
        "a setting is off", Kind.IS_OFF,
        ("^ activé/désactivé $", ": activé/désactivé $", "^ désactivé|désactivée|désactivés|désactivées $", ": désactivé|désactivée|désactivés|désactivées $", "^ désactivé|désactivée|désactivés|désactivées défaut $", ": désactivé|désactivée|désactivés|désactivées défaut $", "défaut : désactivé|désactivée|désactivés|désactivées"),
        "Améliorer le produit : désactivé",
    ),
    Entry(
        "by default", Kind.DEFAULT, (
            "par défaut", "réglages|paramètres|réglage|paramètre initiaux|initial|d'origine", "d'office",
        ), "Par défaut, vos brouillons en font partie.",
    ),
    Entry(
        "something else to opt out of", Kind.ELSEWHERE, (
            "newsletter|newsletters", "lettre|lettres d'information|d'informations", "publicité|publicités|publicitaire|publicitaires|marketing|prospection|démarchage|promotionnel|promotionnels|promotionnelles|commerciale|commerciales|commerciaux",
            "cookies|cookie|traceur|traceurs", "notifications|notification|sms|géolocalisation", "vente de|des|vos", "profilage", "ciblage|ciblées|ciblée", "e-mails|courriels de|que|commerciaux",
        ), "Vous pouvez refuser la prospection.",
    ),
    Entry(
        "refers to what was said", Kind.REFERS, (
            "y opposer|oppose|opposez|renoncer", "opposer _1 à|tout|moment|dans|via|depuis|en|auprès", "à tout moment", "opposer à? cela|cette|ceci|ce|cet|ces",
            "désactiver|refuser|arrêter|empêcher|changer|modifier|bloquer|interdire|désactivez|refusez|décochez _2 cela|ceci|cette|ce|cet|ces|celle|option|paramètre",
            "cette|ce|cet|ces _1 utilisation|option|fonctionnalité|fonction|pratique|paramètre|réglage|traitement|usage|choix|entraînement", "désactivez|désactiver la|le|l'*", "le|la|les désactiver|refuser|bloquer|interdire|arrêter|empêcher|modifier", "l'empêcher|l'éviter|l'arrêter|l'interdire|l'exclure",
            "à cette|ces|cet fin|fins|effet", *_OUT_OF_THIS, "de la sorte", "^ cela|ceci|elle|il est|peut",
        ), "Vous pouvez vous y opposer.",
    ),
    Entry(
        "overrides what stands above", Kind.OVERRIDES, (
            "^ nonobstant|malgré ce|les|la", "^ par dérogation",
        ), "Nonobstant ce qui précède, les brouillons restent à part.",
    ),
    Entry("yes", Kind.YES, ("^ oui|effectivement|tout|certainement|toujours|parfois", "^ en effet", "^ bien sûr", "^ c'est le cas"), "Oui, cela arrive."),
    Entry("no", Kind.NO, ("^ non|jamais|aucunement|nullement|aucun|aucune", "^ absolument|certainement|sûrement pas", "^ en aucun cas", "^ d'aucune façon|manière", "^ nous|vous|elles|ils ne _3 pas|jamais", "^ nous|elles|ils n'* _2 pas|jamais", "^ pas du"), "Non, jamais."),
)  # fmt: skip
