"""English: regions, and the words that limit a clause to them or leave them out."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.places import Bound, Places


def _region(code: str, *names: str) -> Mark:
    return Mark(Bound.REGION, code, names, f"People in {names[0]} may object.")


_REGIONS = (
    _region("EEA", "eea", "european economic area", "eea countries|states|region"),
    _region("EU", "eu", "european union", "europe", "european region", "european"),
    _region("UK", "uk", "united kingdom", "u.k", "great britain", "british"),
    _region("CH", "switzerland", "swiss"),
    _region("US", "US", "united states of america", "united states", "u.s", "usa", "u.s.a"),
    _region("US-CA", "california", "californian|californians"),
    _region("US-CO", "colorado"),
    _region("US-CT", "connecticut"),
    _region("US-IL", "illinois"),
    _region("US-NV", "nevada"),
    _region("US-NY", "new york"),
    _region("US-OR", "oregon"),
    _region("US-TX", "texas"),
    _region("US-UT", "utah"),
    _region("US-VA", "virginia"),
    _region("US-VT", "vermont"),
    _region("US-WA", "washington state", "washington"),
    _region("CA", "canada", "canadian|canadians"),
    _region("CA-QC", "quebec", "québec"),
    _region("BR", "brazil", "brazilian|brazilians"),
    _region("MX", "mexico"),
    _region("AU", "australia", "australian|australians"),
    _region("NZ", "new zealand"),
    _region("JP", "japan", "japanese"),
    _region("KR", "south korea", "republic of korea", "korea", "korean"),
    _region("CN", "mainland china", "china", "chinese"),
    _region("HK", "hong kong"),
    _region("TW", "taiwan"),
    _region("IN", "india", "indian"),
    _region("SG", "singapore"),
    _region("TR", "turkey", "türkiye", "turkish"),
    _region("ZA", "south africa"),
    _region("IL", "israel"),
    _region("NG", "nigeria"),
    _region("NO", "norway"),
    _region("IS", "iceland"),
    _region("LI", "liechtenstein"),
    _region("DE", "germany", "german"),
    _region("FR", "france", "french"),
    _region("ES", "spain", "spanish"),
    _region("IT", "italy", "italian"),
    _region("IE", "ireland"),
    _region("NL", "netherlands"),
    _region("AT", "austria"),
)

_PEOPLE = (
    "you|users|user|members|member|people|customers|customer|individuals|residents|those|anyone|persons|"
    "consumers|accounts|creators|visitors|citizens|someone|everyone|minors|adults|participants"
)
_WORDS = (
    Mark(
        Bound.LIMIT, "limit", (
            f"{_PEOPLE} _4 in|from|of|within the?", f"{_PEOPLE} in|from|of|within the?",
            "located|based|resident|residents|residing|living|live|reside|lives|resides in|within|of the?",
            "you are in|from the?", "you're in|from the?",
            "only|available|applies|apply|applicable|offered|enabled|launched in|within|to|for the?",
            "only _3 in|within|to|for the?", "your region is the?", "region:",
        ), "If you live in the EEA, we ask first.",
    ),
    Mark(
        Bound.EXCEPT, "except", (
            "outside of? the?", "except|excluding|excludes|exclude _6 in|from|of|within the?",
            "except|excluding|excludes the?", f"other|apart than|from {_PEOPLE} _3 in|of the?",
            "other than in? the?", "unless you are|live|reside _2 in|within the?",
            "unless you're _2 in|within the?", "you|they|users are|live|reside not _2 in|within the?",
            "you're|aren't not? _2 in|within the?",
            "do|does not live|reside|apply _5 in|within|to|of the?",
            "not available|offered|enabled|applicable|launched _5 in|to|within|for the?",
            "anywhere|everywhere but in? the?", "with the exception of _3 the?",
        ), "Outside the EEA we do not ask.",
    ),
    Mark(
        Bound.PEOPLE, "people", (
            ("users|user|members|member|people|customers|individuals|residents|consumers|accounts|"
             "creators|visitors|citizens|region|countries"),
            "based users|members|customers|people|accounts",
        ), "California residents may object.",
    ),
    Mark(Bound.ONLY, "only", ("only", "users only"), "This holds in Japan only."),
    Mark(
        Bound.AFTER_EXCEPT, "except", (
            "excluded", "is|are excluded|exempt|exempted", "excepted",
        ), "Members everywhere, Switzerland excluded, are asked.",
    ),
    Mark(
        Bound.TRANSFER, "transfer", (
            "transfer*", "server*", "countries", "country", "stored|store|storage", "law|laws",
            "authority|authorities", "commission|court|courts|regulation|parliament", "jurisdiction*",
            "located outside", "data centers|centres|center", "hosted",
            "entity|entities|offices|office|subsidiary",
        ), "Data is transferred abroad.",
    ),
)  # fmt: skip

PLACES = Places(
    marks=Marks((*_REGIONS, *_WORDS)),
    joins=frozenset({"and", "or", "the", "in", "as", "well", "nor", "&", "and/or", "of"}),
    pronouns=frozenset({"us"}),
    openers=frozenset({"in", "within", "for", "outside", "the", "of", "all", "our"}),
)
