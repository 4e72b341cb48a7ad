"""German: what only looks like training on people's data."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

ENTRIES = (
    Entry(
        "rule for users", Kind.USER_BOUND, (
            "sie|du|nutzer|kunden|kunde|mitglieder dürfen|darfst|darf|werden _12 nicht|keine|keinen|weder",
            "dürfen|darfst|darf sie|du|nutzer|kunden|kunde _10 nicht|keine|keinen",
            "verpflichten|verpflichtest|verpflichtet sich|dich _12 nicht|keine|keinen|weder", "verpflichten|verpflichtest|verpflichtet sich|dich , _12 nicht|keine|keinen|weder", "stimmen|stimmst zu , _8 nicht|keine", "^ nicht", "ist|sind _3 ohne unsere",
            "ist es _3 untersagt|verboten|nicht", "es ist _3 untersagt|verboten", "ist ihnen|nutzern|kunden _2 untersagt|verboten|nicht",
        ), "Sie dürfen die Ergebnisse nicht verkaufen.",
    ),
    Entry(
        "not without our permission", Kind.FORBIDDEN, (
            "ohne unsere|unser|vorherige _3 zustimmung|genehmigung|erlaubnis|einwilligung|einverständnis",
        ), "… um Modelle zu trainieren, ohne unsere Genehmigung;",
    ),
    Entry(
        "signals to crawlers", Kind.OTHERS, (
            "trainieren die|unsere? schülerinnen|schüler|studierende|studierenden|teilnehmende|teilnehmer", "noai|noimageai", "text und|& data mining", "meta tag|tags", "robots.txt|crawlern|bots mitteil*|mitzuteilen|signalisier*|anweis*",
        ), "Die Seiten tragen ein noai-Tag.",
    ),
    Entry(
        "told elsewhere", Kind.POINTS, (
            "ist|sind|wird|werden _6 geregelt|beschrieben|erläutert|festgelegt", "ausschließlich|nur wie _3 beschrieben|vorgesehen",
        ), "Wie Entwürfe für KI genutzt werden, ist an anderer Stelle geregelt.",
    ),
    Entry(
        "rules for the user", Kind.RULES, (
            "verbotene|unzulässige|untersagte|zulässige|missbräuchliche nutzung|nutzungen|verwendung|inhalte|handlungen|aktivitäten", "nutzungsregeln|verhaltensregeln|nutzungsbeschränkungen|verhaltenskodex",
            "ihre|deine pflichten|verpflichtungen|verantwortung", "pflichten _1 nutzer*|kund*|mitglied*",
        ), "Verbotene Nutzung",
    ),
    Entry(
        "a title", Kind.TITLE, (
            "^ wie|warum|wann|wo|wer|welche|welcher|welches|wofür|wozu ~", "^ informationen|hinweise|fragen|mehr zu|zum|zur|über", "^ umgang mit", "^ siehe auch",
        ), "Wie Ihre Daten dem Modell dienen",
    ),
    Entry(
        "how models work", Kind.GENERAL, (
            "teilgebiet|zweig|form|art der|von|des _1 ki|informatik|künstlichen|intelligenz", "ein|jedes|solche|solches|diese|alle *modell|*modelle _2 lernt|lernen|wird|werden", "während|beim des? trainings|training eines",
        ), "Ein Modell lernt aus vielen Texten.",
    ),
    Entry(
        "training for people", Kind.LESSON, (
            "anruf*|telefonat*|telefongespräch*|gespräch* _6 aufgezeichnet|aufzeichnen|mitgeschnitten|mitgehört", "qualitätssicherung|qualitätskontrolle|schulungszweck*", "mitarbeite*|beschäftigte*|personal|belegschaft|auszubildende*",
            "kundendienst*|kundenservice|kundenbetreuung", "sport|sports|sportlich*|fitness*|kraft|ausdauer|workout*|puls|athlet*|trainer|trainerin|trainern|trainerinnen",
            "kurs|kurse|kursen|seminar*|webinar*|lehrgang*|schulung*|zertifizierung*",
        ), "Anrufe können zur Qualitätssicherung aufgezeichnet werden.",
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
        "a thing explained", Kind.DEFINITION, ("^ ~ ~? ~? ~? ist|sind ein|eine teilgebiet|form|art|zweig|programm",),
        "Künstliche Intelligenz ist ein Teilgebiet der Informatik.",
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
            "trainieren|training willst|möchtest|kannst|magst", "lauftraining*|trainingsziel*|trainingsstand*|trainingsform*",
            "trainingsplan*|trainingspläne*|trainingseinheit*|fitnesstraining*|krafttraining*",
            "aber|jedoch nicht _3 weiter*|verkauf*", "nicht an dritte|andere",
            "nicht weiter|weitergegeben|verkauft",
        ), "Unser Geschäftsmodell ist einfach.",
    ),
)  # fmt: skip
