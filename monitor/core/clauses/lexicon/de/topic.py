"""German: training, what is trained, whose data, and what only looks like it."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_TRAINING = (
    "trainieren|trainiert|trainierte|trainierten|nachtrainiert|weitertrainiert", "training|trainings",
    "anlernen|angelernt|anzulernen",
)  # fmt: skip
_YOURS = "ihr|ihre|ihrer|ihren|ihrem|ihres|dein|deine|deiner|deinen|deinem|eure|eurer|euren|eurem"
_THINGS = (
    "daten|inhalt*|eingabe*|ausgabe*|chat*|nachricht*|gespräch*|unterhaltung*|datei*|dokument*|bild*|foto*|"
    "*aufnahme*|beitrag|beiträge*|kommentar*|entwürf*|entwurf|notiz*|text*|prompt*|*anfrage*|uploads|profil*|"
    "audio*|video*|aufzeichnung*|e-mails|verläufe*|verlauf|code|werke*|zeichnung*|geschichten"
)
_AI = "ki|ki-modell*|ki-system*|*sprachmodell*|*modell|*modelle|*modellen|*modells|algorithm*|*intelligenz"

ENTRIES = (
    Entry("train", Kind.TRAIN, _TRAINING, "Wir trainieren damit unsere Systeme."),
    Entry("act of training", Kind.ACT, _TRAINING, "Entwürfe dienen dem Training."),
    Entry(
        "training of AI", Kind.PURPOSE, (
            "ki training*", "*modelltraining*", "trainingszweck*", "trainingsdaten", "trainingsmaterial*",
            "trainingsdatens*",
            (f"training|trainieren|verbesserung|weiterentwicklung|entwicklung|schulung _4 {_AI}|"
             f"*lernen|*lernens"),
            (f"{_AI} _4 verbess*|weiterentwickel*|weiterzuentwickeln|zu|optimier* verbess*|entwickeln|"
             f"optimieren"),
            f"{_AI} zu? trainieren|trainiert",
            (f"{_AI} _3 verbessern|verbessert|weiterentwickeln|weiterentwickelt|weiterzuentwickeln|"
             f"optimieren"),
            "verbessern|optimieren wir|sie? _4 ki|ki-modell*|*sprachmodell*|*modelle",
            "maschinelle*|maschinellen|maschinelles lernen*",
        ), "Entwürfe dienen dem KI-Training.",
    ),
    Entry(
        "AI", Kind.MODEL, (
            "ki", "ai", "künstliche*|künstlicher intelligenz", "*sprachmodell*", "llm*", "generative*",
            "neuronal* netz*",
        ), "Hinter der Suche steht künstliche Intelligenz.",
    ),
    Entry(
        "model", Kind.THING, (
            "*modell|*modelle|*modellen|*modells",
        ), "Die Modelle sind neu.",
    ),
    Entry("algorithm", Kind.THING, ("algorithm*",), "Der Algorithmus sortiert die Liste."),
    Entry(
        "use", Kind.USE, (
            ("verwenden|verwendet|verwende|nutzen|nutzt|genutzt|benutzen|verarbeiten|verarbeitet|"
             "einsetzen|eingesetzt"),
            ("einfließen|fließen|herangezogen|heranziehen|auswerten|ausgewertet|werten|analysieren|"
             "analysiert"),
            "verwendung|nutzung|verarbeitung|auswertung", "dienen|dient", "setzen|setzt",
            "gebrauchen|gebraucht",
        ), "Wir verwenden Entwürfe.",
    ),
    Entry(
        "we", Kind.SERVICE, (
            "wir|uns", "unser|unsere|unserer|unseren|unserem|unseres",
        ), "Wir lesen mit.",
    ),
    Entry(
        "your data", Kind.USER_DATA, (
            f"{_YOURS} _2 {_THINGS}",
            f"{_THINGS} _1 unserer|der|von|aller nutzer*|kund*|mitglied*|anwender*",
            "nutzerdaten|kundendaten|nutzerinhalte*|kundeninhalte*|nutzungsdaten|chatverläufe*|kontodaten",
            "personenbezogene|personenbezogenen|personenbezogener daten",
            ("von ihnen|dir|nutzern|kunden _3 bereitgestellt*|hochgeladen*|eingegeben*|erstellt*|"
             "verfasst*|geteilt*"),
            "was|alles sie|du|was _5 schreiben|schreibst|hochladen|hochlädst|eingeben|eingibst|sagen|sagst",
        ), "Ihre Entwürfe bleiben bei uns.",
    ),
    Entry("data", Kind.DATA, ("daten", "informationen", "inhalte|inhalten"), "Die Daten bleiben bei uns."),
    Entry(
        "feedback", Kind.FEEDBACK_DATA, (
            "feedback", "rückmeldung|rückmeldungen", "bewertung|bewertungen",
            "fehlerbericht|fehlerberichte",
        ), "Rückmeldungen sind willkommen.",
    ),
    Entry(
        "public data", Kind.PUBLIC_DATA, (
            "öffentlich zugänglich*|verfügbar*",
            "öffentliche|öffentlichen _1 quellen|daten|webseiten|websites|inhalte*",
            "lizenzierte|lizenzierten _1 daten|inhalte*|texte*", "aus dem internet|netz|web",
        ), "Texte aus dem Internet kommen hinzu.",
    ),
    Entry(
        "aggregate data", Kind.AGGREGATE_DATA, (
            "aggregiert*", "zusammengefasst* daten|statistik*", "statistik|statistiken",
            "anonyme|anonymen statistik*",
        ), "Statistiken bleiben erhalten.",
    ),
    Entry(
        "rule for users", Kind.USER_BOUND, (
            "sie|du|nutzer|kunden|kunde|mitglieder dürfen|darfst|darf|werden _12 nicht|keine|keinen|weder",
            "dürfen|darfst|darf sie|du|nutzer|kunden|kunde _10 nicht|keine|keinen",
            "es ist _3 untersagt|verboten", "ist ihnen|nutzern|kunden _2 untersagt|verboten|nicht",
        ), "Sie dürfen die Ergebnisse nicht verkaufen.",
    ),
    Entry(
        "we act", Kind.ACTOR, (
            "wir verwenden|nutzen|verarbeiten|trainieren|dürfen|können|werden",
            "verwenden|nutzen|verarbeiten|trainieren|dürfen|können|werden wir",
        ), "Dazu nutzen wir Entwürfe.",
    ),
    Entry(
        "rival", Kind.RIVAL, (
            "konkurrier*", "in|im wettbewerb", "konkurrenzprodukt*",
        ), "Bauen Sie nichts, was konkurriert.",
    ),
    Entry(
        "for the customer alone", Kind.OWN_BENEFIT, (
            "ihr|ihres|ihrem|dein|deines eigenes|eigenen|persönliches|persönlichen modell*",
            "nur|ausschließlich für sie|dich",
        ), "So entsteht Ihr eigenes Modell.",
    ),
    Entry(
        "definition", Kind.DEFINITION, (
            "bezeichnet|bedeutet|meint",
        ), 'Das Wort "Modell" bezeichnet ein Programm.',
    ),
    Entry(
        "words of another meaning", Kind.PASSED, (
            ("mitarbeite*|beschäftigte*|personal|team|teams|kolleg*|kundendienst _4 trainier*|"
             "geschult|schulen|zu"),
            "mitarbeite*|beschäftigte*|personal|team|teams|kolleg*|kundendienst _3 zu trainieren|schulen",
            "training|schulung _2 mitarbeite*|beschäftigte*|personals|teams|kolleg*|kundendienst*",
            ("geschäftsmodell*|preismodell*|abomodell*|bezahlmodell*|datenmodell*|betriebsmodell*|"
             "fotomodell*"),
            "nicht nur", "dein|deinem|deines|ihr|ihrem|ihres|mein|meinem|meines training|trainings",
            "trainingsplan*|trainingspläne*|trainingseinheit*|fitnesstraining*|krafttraining*",
            "aber|jedoch nicht _3 weiter*|verkauf*", "nicht an dritte|andere",
            "nicht weiter|weitergegeben|verkauft",
        ), "Unser Geschäftsmodell ist einfach.",
    ),
    Entry(
        "business", Kind.BUSINESS, (
            "geschäftskund*|unternehmenskund*|firmenkund*|geschäftskonten", "enterprise|business",
            "über|per die? api",
        ), "Geschäftskunden sind ausgenommen.",
    ),
    Entry(
        "consumer", Kind.CONSUMER, (
            "privatkund*|verbraucher*|privatnutzer*",
            "kostenlose|kostenlosen|kostenloser konto|konten|version|tarif*|abo*",
        ), "In der kostenlosen Version ist das anders.",
    ),
)  # fmt: skip
