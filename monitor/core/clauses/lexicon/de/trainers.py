"""German: who trains."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.trainers import Party

_THIRD = (
    "dritte|dritten|dritter", "partner|partnern|partnerunternehmen", "anbieter|anbietern|drittanbieter|drittanbietern",
    "dienstleister|dienstleistern|lieferanten", "andere|anderen unternehmen|firmen",
)  # fmt: skip
_AFFILIATES = (
    "verbundene|verbundenen unternehmen", "konzern*", "muttergesellschaft|tochtergesellschaft*", "schwesterunternehmen*",
)  # fmt: skip

MARKS = Marks(
    (
        Mark(
            Party.TRAIN, "train", (
                "*train*", "verbesser*|weiterentwickel*|entwickel*", "anlernen|lernen",
            ), "Wir trainieren damit.",
        ),
        Mark(Party.SERVICE, "we", ("wir",), "Wir trainieren damit."),
        Mark(Party.AFFILIATES, "affiliates", _AFFILIATES, "Verbundene Unternehmen trainieren damit."),
        Mark(Party.THIRD_PARTIES, "third parties", _THIRD, "Dritte trainieren damit."),
        Mark(
            Party.SERVICE_AND, "we and others", (
                "wir und|oder|noch unsere|die|verbundene", "weder wir noch unsere|die?",
                "wir _1 gemeinsam|zusammen mit",
            ), "Wir und unsere Partner trainieren damit.",
        ),
        Mark(
            Party.SOURCE, "source", (
                "von|aus|durch _3 dritten|dritter|partnern|anbietern",
                "bereitgestellt*|erhalten*|veröffentlicht* _3 von",
                "dienstleister|dienstleistern|dienstleister, die _4 helfen|unterstützen",
            ), "Wir kaufen Texte von Dritten.",
        ),
        Mark(
            Party.OURS, "ours", (
                "unser|unsere|unserer|unseren|unserem|unseres _3 *modell*|ki*|system*|algorithm*|dienste*",
            ), "Das trainiert unsere Modelle.",
        ),
        Mark(
            Party.THEIRS, "theirs", (
                "ihre|ihrer|ihren|eigene|eigenen|eigener _2 *modell*|ki*|system*|zwecke*|produkte*",
            ), "Sie trainieren eigene Modelle.",
        ),
        Mark(
            Party.THIRD_MODELS, "others' models", (
                "*modelle|*modellen|ki von|der dritten|dritter|anderer",
            ), "Das trainiert die Modelle Dritter nicht, auch keine Modelle von Dritten.",
        ),
        Mark(
            Party.BY_THIRD, "by third parties", (
                "durch _1 dritte|partner|anbieter|drittanbieter",
            ), "Ein Training durch Dritte gibt es nicht.",
        ),
        Mark(
            Party.BY_AFFILIATES, "by affiliates", (
                "durch _1 verbundene|konzernunternehmen|tochtergesellschaften",
            ), "Ein Training durch verbundene Unternehmen ist möglich.",
        ),
    )
)  # fmt: skip
