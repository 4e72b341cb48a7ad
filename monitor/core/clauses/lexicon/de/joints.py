"""German: where one thought ends and the next begins, and what leans on what.

After an opening condition the verb stands before its subject ("…, nutzen wir").
"""

from __future__ import annotations

from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.marks import Mark

_CONDITIONS = (
    "wenn|falls|sofern|solange|soweit|sobald|nachdem|bevor|bis|obwohl|obgleich|während|weil|da",
    "auch|selbst|nur wenn",
    "haben|hast|möchten|möchtest|wollen|willst sie|du",
)
_SUBJECTS = "wir|unser|unsere|ihr|ihre|ihren|deine|deinen|diese|dieser|dieses|die|der|das|sie|es|keine|nichts"
_NO_MAIN = "dass|ob|wie|was|die|der|das|den|dem|um|damit|weil|indem|und|oder|sondern|also"
_DATA = (
    "daten|inhalte|inhalten|informationen|material|feedback|aufnahmen|texte|texten|gespräche|gesprächen|chats"
)

_SUBJECTS_ANEW = "wir|sie|es|unser|unsere|ihre|diese|dieses|die|der|das|keine|keiner|keines|nichts|kundendaten|nutzerdaten|daten|alle|ihr|deine"
_VERBS_ANEW = "dürfen|darf|können|kann|werden|wird|wurde|wurden|nutzen|verwenden|verarbeiten|trainieren|trainiert|dienen|fließen|helfen|ist|sind|haben|hat|nicht|nie|niemals"

JOINTS = Joints((
    Mark(Joint.PARTS, "but", (", aber|jedoch|doch > ~",), "Wir speichern Entwürfe, aber sie sind sicher."),
    Mark(
        Joint.RESTART, "another clause",
        ("aber|jedoch|sondern|während|obwohl|wohingegen|stattdessen|dennoch > ~", ", so dass", ", sodass"),
        "Wir verkaufen keine Entwürfe, sondern lesen sie.",
    ),
    Mark(
        Joint.RESTART, "a new subject",
        ("und|denn wir|unser|unsere|sie|diese|ihre ..80 dürfen|darf|können|kann|werden|wird|nutzen|verwenden|verarbeiten|trainieren|dienen|fließen|helfen",),
        "Wir verkaufen nichts und wir nutzen alles.",
    ),
    Mark(
        Joint.ANEW, "another sentence",
        (
            f",? und|aber|während|wohingegen|denn {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
            f", {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
            f": {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
            ",? und|aber trainieren|nutzen|verwenden wir",
            ", und|aber|während|doch *kunden|*daten|*nachrichten|*dateien|*konten ..40 werden|wird|sind|ist|nutzen|verwenden",
            ",? und|aber|doch private|privaten|geschäftliche *daten|*nachrichten|*dateien|*konten ..40 werden|wird|sind|ist|nutzen|verwenden",
        ),
        "Wir speichern Entwürfe und sie werden nicht verkauft.",
    ),
    Mark(
        Joint.FINITE, "a new verb", (", !die|der|das ~ wir|unsere|ihre|diese|sie ..40 ~", ", indem|damit|wobei > ~", "wird|werden ..40 gesendet|übermittelt|weitergegeben|geteilt"),
        "Um den Dienst zu verbessern, nutzen wir eine KI.",
    ),
    Mark(
        Joint.CONDITION, "an opening condition",
        tuple(
            f"{condition} ...300 {end}"
            for condition in _CONDITIONS
            for end in (":", f", > !{_NO_MAIN} ~ {_SUBJECTS}", ", > so|dann")
        ),
        "Wenn Sie nicht widersprechen, lesen wir Entwürfe.",
    ),
    Mark(Joint.FURTHER, "another condition", ("und|oder # wenn|falls|sofern",), "Wenn sie öffentlich sind oder (ii) wenn Sie zustimmen."),
    Mark(Joint.THIS, "this", ("dies*|dem|dagegen|hiergegen|davon|dafür|damit|solche*",), "Sie können dem widersprechen."),
    Mark(Joint.THIS_DATA, "this data", (f"diese|dieser|diesen|dieses|solche|solcher|solchen|solches ~? {_DATA}",), "Wir lernen aus diesen Daten."),
    Mark(
        Joint.THEREFORE, "therefore", ("folglich|daher|deshalb|deswegen|demnach|somit|infolgedessen", "aus diesem grund"),
        "Folglich lesen wir mit.",
    ),
    Mark(Joint.FOLLOWING, "the following", ("folgende*|nachstehend*", "wie folgt"), "Wir nutzen sie auf folgende Weise"),
    Mark(
        Joint.NAMES, "was wir nutzen",
        ("was|welche|welches|womit|woraus|worauf ~? ~? wir _2 nutzen|verwenden|trainieren|nicht|lernen|verarbeiten", "was|welche ~? ~? zum|zur|für|in das|ins|nicht?", "daten|inhalte|informationen|texte|beiträge , ~",
         "womit|worauf|woraus|wovon _4 trainiert|trainieren|lernt|lernen", "welche daten|inhalte|informationen", "quellen|arten|kategorien der|von|für", "daten|inhalte|informationen für|zum|zur"),
        "Was wir nutzen",
    ),
    Mark(Joint.AND, "und", ("und|oder",), "Entwürfe und Notizen."),
    Mark(Joint.NOT_DONE, "was wir nie tun", ("was wir _3 nie|niemals|nicht|keinesfalls _4 tun|machen",), "Was wir nie mit Ihren Entwürfen tun"),
    Mark(Joint.STATES, "ist", ("ist|sind|war|waren|wird|werden|kann|können|darf|dürfen|soll|sollen|hat|haben|bleibt|bleiben|gehört|gehören|hilft|helfen",), "Ihre Beiträge bleiben privat."),
    Mark(
        Joint.INCLUDES, "including", ("einschließlich|inklusive|beispielsweise|etwa|darunter", "zum beispiel", "z. b"),
        "Wir nutzen Entwürfe, darunter Rückmeldungen.",
    ),
    Mark(Joint.AFTER_NAME, "after a name", ("nur|wenn|falls|sofern|und|oder|mit|aus|von|an|auf|ohne|aber|weiter|auch|durch|nach|anhand|mittels|ausschließlich|besser",), "Wir bauen damit KI nur mit Zustimmung."),
    Mark(Joint.AI_MAKER, "a maker of AI", ("*ki-anbieter|ki-anbietern|ki-anbieters|ki-dienstleister|ki-dienstleistern|ki-partner|ki-partnern|ki-lieferanten|modellanbieter|modellanbietern|modellanbieters|modellhersteller|sprachmodellanbieter|ki-unternehmen|ki-firmen", "anbieter|anbietern|anbieters|hersteller|herstellern|betreiber|lieferanten|lieferant des|der|von|eines _1 sprachmodells|sprachmodelle|ki-modells|ki-modelle|modells|modelle|ki",), "Unser KI-Anbieter speichert nichts."),
    Mark(Joint.THEIRS, "theirs", ("seine|seiner|seinen|ihre|ihrer|ihren|eigene|eigenen|eigener ~? dienste|diensten|produkte|produkten|produkts|angebote|angeboten|dienstes|plattform|technik|systeme|systemen",), "Er verbessert seine Dienste nicht."),
    Mark(
        Joint.WHOLE, "the whole service",
        ("unsere|unserer|unseren|die|der ~? dienste|diensten|produkte|produkten|plattform|website|webseite|angebote|angeboten|app",),
        "Um unsere Dienste zu verbessern.",
    ),
    Mark(
        Joint.EXCEPT, "except", ("außer|ausser|ausgenommen", "mit ausnahme", "abgesehen von", "es sei denn"),
        "Wir nutzen nichts außer Rückmeldungen.",
    ),
    Mark(
        Joint.SUBJECT, "who may", ("und|aber|oder? sie|du|nutzer|nutzende|kunden|mitglieder|wer|wenn|falls|sollten|hiergegen|dagegen|dem|dies|das > ~",), "Sie können widersprechen.",
    ),
    Mark(
        Joint.TAKEN_BACK, "taken back", ("widerrufen|widerrufst|widerruf|zurückziehen|zurücknehmen", "wieder entfernen|ausschalten|abschalten|löschen|wegnehmen|austreten|aussteigen|abmelden"), "Sie können jederzeit widerrufen.",
    ),
    Mark(
        Joint.LEAD_IN, "a lead-in",
        ("bitte? beachten|beachte _2 , dass", "sie|du|nutzer _2 erkennen|erkennst|stimmen|stimmst|verstehen|verstehst|akzeptieren _6 , dass", "wichtig|hinweis|übrigens ,"),
        "Bitte beachten Sie, dass wir nur auf Wunsch lesen.",
    ),
    Mark(Joint.PRESET, "how it stands at first", ("standardeinstellung*|standardwert*|voreinstell*|werkseinstell*|anfangs|vorgabe|grundeinstell*",), "Voreinstellung"),
    Mark(Joint.MAY_WE, "asks to be allowed", ("dürfen wir", "einverstanden , dass wir", "erlauben|gestatten sie uns", "erlaubst|gestattest du uns",), "Dürfen wir Ihre Entwürfe verwenden?"),
    Mark(Joint.BOX, "something to tick", ("kästchen|häkchen|ankreuz*|schalter*|schalten|option*|einstellung*|wähl*|auswähl*|klick*|tipp*|menü|knopf|regler",), "Kreuzen Sie das Kästchen an."),
    Mark(
        Joint.STEP, "a step",
        ("dann? bitte? öffnen|öffne|schieben|schiebe|wischen|wische|gehen|gehe|wählen|wähle|klicken|klicke|tippen|tippe|schreiben|schreibe|senden|sende|füllen|fülle|rufen|melden|nutzen|nutze|verwenden|deaktivieren|deaktiviere|schalten|schalte|unter|in",),
        "Öffnen Sie das Menü.",
    ),
    Mark(
        Joint.CONTRAST, "set against", ("nicht mit|aus|anhand|auf", "statt|anstatt|anstelle"),
        "Wir lernen aus Archiven, nicht aus Ihren Entwürfen.",
    ),
    Mark(
        Joint.AI_WORD, "a word for AI",
        ("ai|ki|ml|llm|llms|algorithm*|lernen|lernens|deep|machine", "*model*|*material*|*daten*|*maschinell*|netz|netze|netzen|*erkennung|*übersetzung|*vorhersage|trainings*"), "Das KI-Training ruht.",
    ),
    Mark(Joint.LEARNING, "learning of machines", ("maschinelle|maschinelles|maschinellen|maschinellem lernen|lernens",), "Maschinelles Lernen ist schnell."),
    Mark(Joint.TRAINING_DATA, "training data", ("trainingsdaten|trainingsdatensatz|trainingsdatensätze|trainingsmaterial",), "Die Trainingsdaten bleiben."),
    Mark(
        Joint.ON_DATA, "training on data",
        ("trainieren|trainiert|training ~? ~? ~? mit|anhand > ~", "mit|anhand ..60 trainieren|trainiert", "verwenden|verwendet|nutzen|genutzt ..60 zum|für training", "zum|für das? training ..60 verwendet|verwenden|nutzen|genutzt"),
        "Wir trainieren mit Entwürfen.",
    ),
    Mark(Joint.FROM, "from", ("mit|aus|anhand|durch",), "Es wird mit Entwürfen besser."),
    Mark(
        Joint.PERSONAL, "your personal data", ("ihre|ihren|ihrer|deine|deinen|deiner personenbezogene|personenbezogenen|persönliche|persönlichen daten|informationen",),
        "Wir bewahren Ihre personenbezogenen Daten auf.",
    ),
    Mark(Joint.LEARNS, "learns", ("lern*|lernt|lernen|gelernt|dazulernt",), "Sie lernt aus Entwürfen."),
    Mark(Joint.SECTION, "section", ("abschnitt|abschnitts|ziffer|punkt|artikel|absatz|klausel|teil|nummer|paragraph|paragraf",), "Siehe Abschnitt 4."),
    Mark(Joint.BRAND, "AI in a name", ("ai",), "Die Example AI Dienste sind schnell."),
    Mark(
        Joint.NO_NAME, "no name", ("generative|die|der|das|den|unsere|unserer|eine|ihre|und|oder|für|von|mit|zur|zum",),
        "Generative AI ist jung.",
    ),
))  # fmt: skip
