"""German: training, what is trained, and who speaks."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_TRAINING = (
    "trainieren|trainiert|trainierte|trainierten|nachtrainiert|weitertrainiert", "training|trainings",
    "anlernen|angelernt|anzulernen",
)  # fmt: skip
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
        "we act", Kind.ACTOR, (
            "wir verwenden|nutzen|verarbeiten|trainieren|dürfen|können|werden",
            "verwenden|nutzen|verarbeiten|trainieren|dürfen|können|werden wir",
        ), "Dazu nutzen wir Entwürfe.",
    ),
)  # fmt: skip
