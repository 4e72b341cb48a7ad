"""German: regions, and the words that limit a clause to them or leave them out."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.places import Bound, Places
from monitor.core.clauses.lexicon.ways import words

_PEOPLE = (
    "sie|du|nutzer|nutzern|nutzerinnen|kunden|mitglieder|mitgliedern|personen|menschen|konten|einwohner|"
    "verbraucher|bewohner"
)


def _region(code: str, *names: str) -> Mark:
    return Mark(Bound.REGION, code, names, f"Wer in {names[0]} wohnt, wird gefragt.")


PLACES = Places(
    marks=Marks(
        (
            _region("EEA", "ewr", "europäischen|europäischer|europäische wirtschaftsraum|wirtschaftsraums"),
            _region("EU", "eu", "europäischen|europäische|europäischer union", "europa", "europäische|europäischen"),
            _region("UK", "großbritannien", "vereinigten|vereinigtes königreich"),
            _region("CH", "schweiz", "schweizer"),
            _region("US", "usa", "vereinigten|vereinigte staaten"),
            _region("US-CA", "kalifornien", "kalifornische|kalifornischen"),
            _region("DE", "deutschland", "deutsche|deutschen"),
            _region("AT", "österreich", "österreichische|österreichischen"),
            _region("FR", "frankreich"),
            _region("BR", "brasilien"),
            _region("KR", "südkorea"),
            _region("JP", "japan"),
            Mark(
                Bound.LIMIT, "limit", (
                    f"{_PEOPLE} _3 in|aus|innerhalb der|dem|den|des", f"{_PEOPLE} _3 in|aus",
                    "innerhalb|nur der|des|in", "nur in der|den|dem",
                ), "Nutzer in der EU werden gefragt.",
            ),
            Mark(
                Bound.EXCEPT, "except", (
                    "außerhalb der|des|von", "außer|ausgenommen _4 in|aus der|dem|den",
                    "außer|ausgenommen _4 in|aus", "mit ausnahme der|des|von",
                    "gilt nicht _4 in|aus|für der|dem|den", "gilt nicht _4 in|aus|für",
                ), "Außerhalb der EU gilt anderes.",
            ),
            Mark(
                Bound.PEOPLE, "people", (
                    "nutzer|nutzern|kunden|mitglieder|einwohner|verbraucher|konten",
                ), "Schweizer Nutzer werden gefragt.",
            ),
            Mark(Bound.ONLY, "only", ("allein",), "Das gilt in der EU allein."),
            Mark(
                Bound.TRANSFER, "transfer", (
                    "übermitt*|übertrag*|überträgt", "server|servern", "gespeichert", "gesetz*|recht",
                    "drittland|drittländer*", "behörde*|kommission", "gmbh|niederlassung",
                ), "Daten werden übermittelt.",
            ),
        )
    ),
    joins=words("und oder der dem den die in sowie bzw"),
    pronouns=frozenset(),
    openers=words("in im innerhalb für außerhalb der dem den des"),
)  # fmt: skip
