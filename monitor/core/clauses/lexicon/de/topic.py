"""German: training, what is trained, and who speaks."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_TRAINING = (
    "trainieren|trainiert|trainierte|trainierten|trainierst|nachtrainiert|nachtrainieren|nachzutrainieren|weitertrainiert|weitertrainieren|weiterzutrainieren|trainierens", "training|trainings",
    "anlernen|angelernt|anzulernen",
)  # fmt: skip
_AI = "*netz|*netze|*netzen|*netzes|ki|ki-modell*|ki-system*|*sprachmodell*|*modell|*modelle|*modellen|*modells|algorithm*|*intelligenz"

ENTRIES = (
    Entry("train", Kind.TRAIN, _TRAINING, "Wir trainieren damit unsere Systeme."),
    Entry(
        "teach", Kind.TRAIN, ("füttern|gefüttert|speisen|gespeist", "beibringen|beigebracht", "anpassen|angepasst|feinabstimmung|feinabstimmen"),
        "Mit Ihren Notizen füttern wir unser Modell.",
    ),
    Entry("fine-tune", Kind.TRAIN, ("fine tun*", "finetun*"), "Das Fine-Tuning findet bei uns statt."),
    Entry("train on data", Kind.ACT, _TRAINING, "Entwürfe dienen dem Training."),
    Entry(
        "training of AI", Kind.PURPOSE, (
            "ki training*", "ki entwicklung|weiterentwicklung|verbesserung", "*modelltraining*", "trainingszweck*", "trainingsdaten", "trainingsmaterial*", "trainingsstoff|trainingsbestand|trainingskorpus|trainingsgrundlage",
            "trainingsdatens*",
            f"training|trainieren|schulung _4 {_AI}|*lernen|*lernens",
            (f"{_AI} _4 verbess*|weiterentwickel*|weiterzuentwickeln|zu|optimier* verbess*|entwickeln|"
             f"optimieren"),
            f"{_AI}|netz|netze|netzen|*erkennung|*übersetzung _4 trainieren|trainiert|nachzutrainieren|nachtrainiert|weiterzutrainieren|weitertrainiert|anzulernen|angelernt",
            f"training|trainieren|trainierens|weiterentwicklung|feinabstimmung|verbesserung _6 {_AI}|netz|netze|netzen|*lernen",
            "training|trainieren|trainierens _3 *erkennung|*übersetzung|*suche|*vorhersage",
            "lerngrundlage*|trainingsgrundlage*|lernstoff|lernbasis|trainingsbestand*|trainingssatz*|trainingskorpus|trainingsmenge*|trainingspool|lerndaten|lernmaterial",
            (f"{_AI}|spracherkennung|bilderkennung|gesichtserkennung|texterkennung|schrifterkennung _3 verbessern|verbessert|weiterentwickeln|weiterentwickelt|weiterzuentwickeln|"
             f"optimieren"),
            "für|zum|beim das? maschinelle|maschinellen|maschinelles lernen|lernens",
        ), "Entwürfe dienen dem KI-Training.",
    ),
    Entry(
        "learn", Kind.LEARN, (
            "lernt|lernen|lerne|gelernt|dazulernt _1 aus|von|anhand|durch", "aus|von _4 lernt|lernen|gelernt|dazu", "fließt|fließen|einfließen|eingeflossen _6 in|ein", "aus|von _4 , _6 lernt|lernen|gelernt", "aus|von _9 lernt|lernen unser|unsere|die|der|das",
        ), "Unser Assistent lernt aus Ihren Entwürfen.",
    ),
    Entry(
        "improve", Kind.IMPROVE, (
            "verbessern|verbessert|verbesserung|verbesserungen|weiterentwickeln|weiterentwickelt|weiterentwicklung", "entwickeln|entwickelt|entwicklung",
            "optimieren|optimiert|optimierung|verfeinern|verfeinert|verfeinerung",
        ), "Mit den Suchen verbessern wir die Ergebnisse.",
    ),
    Entry(
        "by means of AI", Kind.BY_MEANS, (
            "mithilfe|mittels|durch|dank|anhand", "mit hilfe", "mit !ihre|ihren|ihrem|ihrer|deinen|deinem|deiner|euren|den|dem|der|diesen|diesem|dieser|daten|texten|inhalten|beiträgen|nutzerdaten", "auf basis|grundlage|der", "basierend|gestützt auf", "unter einsatz|verwendung",
            "nutzen|verwenden|setzen|senden|übermitteln|teilen wir", "wir nutzen|verwenden|setzen|senden|übermitteln|teilen",
        ), "Wir verbessern die Ergebnisse mithilfe von KI.",
    ),
    Entry(
        "to provide and improve", Kind.PROVIDES, (
            "bereitzustellen|bereitstellen|bereitstellung|anzubieten|anbieten|betreiben|erbringen|betrieb _6 verbessern|verbesserung|optimieren|weiterzuentwickeln",
        ), "Um unseren KI-Dienst bereitzustellen und zu verbessern.",
    ),
    Entry(
        "as a purpose", Kind.PURPOSIVE, (
            "^ um? _8 zu? trainieren|verbessern|entwickeln|weiterzuentwickeln|optimieren", "^ das|die|der|dem|zum|zur? training|verbesserung|entwicklung|weiterentwicklung|optimierung", "um _12 zu trainieren|verbessern|entwickeln|optimieren",
            "um _12 weiterzuentwickeln", "zum zweck|zwecke", "zu zwecken", "einschließlich|insbesondere|etwa|auch _2 training|verbesserung|entwicklung|zum|zur|um",
        ), "Training unserer Modelle;",
    ),
    Entry(
        "AI", Kind.MODEL, (
            "ki", "ai", "künstliche*|künstlicher intelligenz", "*sprachmodell*", "llm*", "generative*",
            "neuronal* netz*", "maschinelle|maschinellen|maschinellem|maschinelles|maschineller lernen|lernens", "machine|deep learning",
            "spracherkennung|bilderkennung|gesichtserkennung|texterkennung|schrifterkennung|mustererkennung", "künstlich intelligente|intelligenten",
        ), "Hinter der Suche steht künstliche Intelligenz.",
    ),
    Entry(
        "model", Kind.THING, (
            "*modell|*modelle|*modellen|*modells", "chatbot|chatbots", "empfehlungssystem*|übersetzungssystem*",
        ), "Die Modelle sind neu.",
    ),
    Entry("perhaps AI", Kind.THING, ("assistent|assistenten", "bot|bots"), "Der Assistent ist neu."),
    Entry("algorithm", Kind.THING, ("algorithm*",), "Der Algorithmus sortiert die Liste."),
    Entry(
        "use", Kind.USE, (
            ("verwenden|verwendet|verwende|nutzen|nutzt|genutzt|benutzen|verarbeiten|verarbeitet|"
             "einsetzen|eingesetzt"),
            ("einfließen|fließen|herangezogen|heranziehen|auswerten|ausgewertet|werten|analysieren|"
             "analysiert"),
            "verwendung|nutzung|verarbeitung|auswertung", "dienen|dient", "setzen|setzt",
            "gebrauchen|gebraucht", "einzusetzen|heranzuziehen|auszuwerten|einfließt|benutzt|aufgenommen|aufnehmen",
            "speichern|gespeichert|übermitteln|übermittelt|weitergeben|weitergegeben", "gehen|geht|gelangen|gelangt", "verwerten|verwertet|verwertung|zugreifen",
        ), "Wir verwenden Entwürfe.",
    ),
    Entry(
        "who speaks", Kind.SERVICE, (
            "wir|uns", "unser|unsere|unserer|unseren|unserem|unseres",
            "anbieter|anbieters|auftragnehmer|auftragnehmers|auftragsverarbeiter*|unterauftragnehmer*|lizenzgeber*|betreiber*|dienstleister*|gesellschaft|genossenschaft|verein|stiftung",
        ), "Wir lesen mit.",
    ),
    Entry(
        "the service acts", Kind.ACTOR, (
            "wir verwenden|nutzen|verarbeiten|trainieren|dürfen|können|werden",
            "verwenden|nutzen|verarbeiten|trainieren|dürfen|können|werden wir",
            "anbieter|auftragnehmer|betreiber|gesellschaft|lizenzgeber|genossenschaft|verein|stiftung verwendet|nutzt|verarbeitet|trainiert|darf|kann|wird|ist|hat|setzt|verpflichtet",
        ), "Dazu nutzen wir Entwürfe.",
    ),
    Entry(
        "a licence to the service", Kind.ACTOR, (
            "gewährst|gewähren|gewährt|räumst|räumen|räumt|erteilst|erteilen|erteilt _8 lizenz|recht|nutzungsrecht|rechte|nutzungsrechte",
        ), "Sie räumen uns das Recht ein, Entwürfe zu speichern.",
    ),
)  # fmt: skip
