"""German: what else a clause may say."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.notes import Hint

_PLAN = "tarif*|version|abo*|konto|konten|nutzer*|kund*|plan|angebot*"
_CONTENT = "chats|gespräche*|inhalte*|daten|beiträge*|eingaben|aufnahmen|uploads|nachrichten"

NOTES = Marks(
    (
        Mark(
            Hint.NOT, "not", (
                "nicht|nie|niemals|kein|keine|keinen|keiner|ohne|weder",
            ), "Das tun wir nicht.",
        ),
        Mark(
            Hint.EXCEPT, "except", (
                "auch|selbst wenn", "außer|ausgenommen", "es sei denn", "mit ausnahme", "weiterhin",
                "unabhängig davon", "auch nach",
            ), "Auch wenn Sie widersprechen, bleibt manches.",
        ),
        Mark(
            Hint.SURVIVOR, "feedback", (
                "feedback", "rückmeldung|rückmeldungen|bewertungen", "gemeldete|gemeldeten",
            ), "Rückmeldungen bleiben.",
        ),
        Mark(
            Hint.SURVIVOR, "safety review", (
                "markiert|markierte*|gekennzeichnet*", "missbrauch*|sicherheit*", "verstöße*|verstoß*",
            ), "Wegen Missbrauchs Markiertes bleibt.",
        ),
        Mark(
            Hint.SURVIVOR, "law", (
                "gesetzlich*", "rechtlich* verpflicht*",
            ), "Gesetzlich Gefordertes bleibt.",
        ),
        Mark(
            "past data", "excluded", (
                f"neue|neuen|künftige|künftigen|zukünftige|zukünftigen {_CONTENT}",
                "ab diesem|dem zeitpunkt|moment", "nur|gilt _3 für die? zukunft|künftige",
                "nicht rückwirkend",
            ), "Neue Gespräche bleiben außen vor.",
        ),
        Mark(
            "past data", "included", (
                (f"frühere|früheren|bisherige|bisherigen|bestehende|bestehenden|vergangene|vergangenen "
                 f"{_CONTENT}"),
                "rückwirkend", "bereits _1 hochgeladen*|erstellt*|veröffentlicht*",
            ), "Auch frühere Gespräche gehören dazu.",
        ),
        Mark(
            "plan", "free", (
                f"kostenlose|kostenlosen|kostenloser|gratis _1 {_PLAN}",
            ), "Im kostenlosen Tarif ist das so.",
        ),
        Mark(
            "way out", "paid", (
                "nur _6 zahlende|zahlenden|kostenpflichtige|kostenpflichtigen|bezahlte|bezahlten _6 widersprechen|abschalten|deaktivieren|verfügbar",
                "nur verfügbar _6 zahlende|zahlenden|kostenpflichtigen|bezahlten",
                f"kostenlos*|gratis|unbezahlt* _1 {_PLAN} _3 oder _14 nicht _2 widersprochen|widersprechen|abgeschaltet|deaktiviert",
            ), "Nur zahlende Kunden können widersprechen.",
        ),
        Mark(
            "plan", "paid", (
                f"kostenpflichtige|kostenpflichtigen|bezahlte|bezahlten|zahlende|zahlenden _1 {_PLAN}",
            ), "Im bezahlten Tarif ist das anders.",
        ),
        Mark(
            "plan", "business", (
                "geschäftskund*|unternehmenskund*|firmenkund*", "enterprise|business",
            ), "Für Geschäftskunden gilt anderes.",
        ),
        Mark("plan", "API", ("api|apis",), "Über die API gilt anderes."),
        Mark(
            "asked", "preset", (
                "standardmäßig|standardmässig|voreingestellt", "in der standardeinstellung|voreinstellung",
            ), "Das ist voreingestellt.",
        ),
        Mark(
            "asked", "asked", (
                "fragen wir sie|dich", "wir fragen|bitten sie|dich", "werden|wirst sie|du? _3 gefragt",
            ), "Vorher fragen wir Sie.",
        ),
        Mark(
            "asked", "consent", (
                "einwilligung|zustimmung|erlaubnis|einverständnis",
                "zustimmen|zugestimmt|einwilligen|eingewilligt",
            ), "Das braucht Ihre Einwilligung.",
        ),
        Mark(
            "recipients", "third parties", (
                "an|mit dritte|dritten|partner|partnern", "dritten _3 verfügung",
            ), "Wir teilen es mit Dritten.",
        ),
        Mark(
            "recipients", "affiliates", (
                "an|mit|und|oder unsere? verbundene|verbundenen|konzern*",
            ), "Wir teilen es mit verbundenen Unternehmen.",
        ),
        Mark(
            "recipients", "service providers", (
                "an|mit unsere|unseren|die? dienstleister|dienstleistern|auftragsverarbeiter*",
            ), "Wir teilen es mit Dienstleistern.",
        ),
        Mark(
            "legal basis", "legitimate interests", (
                "berechtigte|berechtigten|berechtigtes|berechtigter interesse|interessen|interesses",
            ), "Wir haben ein berechtigtes Interesse.",
        ),
        Mark(
            "legal basis", "consent", (
                "auf _2 grundlage _3 einwilligung", "^ einwilligung $",
            ), "Auf Grundlage Ihrer Einwilligung geschieht es.",
        ),
        Mark(
            "legal basis", "contract", (
                "vertragserfüllung|vertragsdurchführung", "erfüllung des|eines vertrags|vertrages",
            ), "Es dient der Vertragserfüllung.",
        ),
        Mark(
            "right to object", "stated", (
                "recht _8 widersprechen|widerspruch", "widerspruchsrecht*",
            ), "Es gibt ein Widerspruchsrecht.",
        ),
        Mark(
            "de-identified", "yes", (
                "anonymisier*|pseudonymisier*|aggregier*", "anonym|anonyme|anonymen",
                "entfernen|entfernt _5 namen|personenbezug",
            ), "Vorher wird alles anonymisiert.",
        ),
        Mark(
            "human review", "stated", (
                ("von|durch _3 menschen|mitarbeitern|mitarbeitende*|prüfern|personen gelesen|geprüft|"
                 "überprüft|bewertet"),
                "menschliche|menschlichen|manuelle|manuellen prüf*|überprüf*",
            ), "Manches wird von Menschen gelesen.",
        ),
        Mark(
            "retention", "limited", (
                "nach|für|binnen|zu _3 tage|tagen|monate|monaten|jahre|jahren",
                "tage|tagen|monate|monaten|jahre|jahren _3 gespeichert|aufbewahrt|gelöscht",
            ), "Nach 30 Tagen ist es weg.",
        ),
        Mark(
            Hint.MINOR, "minors", (
                "minderjährige*|kinder*|jugendliche*", "unter 13|14|16|18",
            ), "Minderjährige sind ausgenommen.",
        ),
    )
)  # fmt: skip
