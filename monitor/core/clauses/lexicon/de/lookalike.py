"""German: what only looks like training on people's data."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

ENTRIES = (
    Entry(
        "rule for users", Kind.USER_BOUND, (
            "sie|du|nutzer|kunden|kunde|mitglieder dürfen|darfst|darf|werden _12 nicht|keine|keinen|weder",
            "dürfen|darfst|darf sie|du|nutzer|kunden|kunde _10 nicht|keine|keinen",
            "es ist _3 untersagt|verboten", "ist ihnen|nutzern|kunden _2 untersagt|verboten|nicht",
        ), "Sie dürfen die Ergebnisse nicht verkaufen.",
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
)  # fmt: skip
