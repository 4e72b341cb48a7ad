"""German: whose data, and of what kind."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_YOURS = "ihr|ihre|ihrer|ihren|ihrem|ihres|dein|deine|deiner|deinen|deinem|eure|eurer|euren|eurem|mein|meine|meiner|meinen|meinem"
_THINGS = (
    "daten|inhalt*|eingabe*|ausgabe*|chat*|nachricht*|gespräch*|unterhaltung*|datei*|dokument*|bild*|foto*|"
    "*aufnahme*|beitrag|beiträge*|kommentar*|entwürf*|entwurf|notiz*|text*|prompt*|*anfrage*|uploads|profil*|"
    "audio*|video*|aufzeichnung*|e-mails|verläufe*|verlauf|code|werke*|zeichnung*|geschichten"
)
# … and whatever else a service may hold of people, told without a word on whose it is.
_RECORDS = (
    "*daten|*inhalte|*inhalten|*texte|*texten|*dateien|*aufnahmen|*verläufe|*verläufen|*protokolle|*protokollen|*nachrichten|*bilder|*bildern|*fotos|*dokumente|*dokumenten|*beiträge|*beiträgen|"
    "*eingaben|*anfragen|*gespräche|*gesprächen|*unterhaltungen|*einträge|*einträgen|*unterlagen|*mitschnitte|*mitschnitten|*transkripte|*kommentare|*befunde|*akten|*lebensläufe|anschreiben|"
    "*fragen|*antworten|*fahrten|strecken|*einkäufe|*bestellungen|*zeichnungen|*übersetzungen|*videos|*suchbegriffe|*messwerte|*interaktionen|*prompts"
)
_OWNERS = "nutzer|kunden|mandats|mandanten|patienten|mitglieder|schüler|gäste|teilnehmer|bewerber|mitarbeiter|beschäftigten|fahrgast|fahrer|leser|hörer|spieler|versicherten|nutzungs|verhaltens|chat|sprach|profil|konto|bewegungs|standort"
_KEPT = "daten|inhalte|inhalten|dateien|eingaben|texte|texten|bilder|bildern|fotos|gespräche|nachrichten|dokumente|akten|unterlagen|aufnahmen|verläufe|protokolle|anfragen"
_COMPOUNDS = "|".join(owner + kept for owner in _OWNERS.split("|") for kept in _KEPT.split("|"))
# What is yours and yet no data: "Ihre Einwilligung", "Ihre Einstellungen".
_NOT_DATA = (
    "einwilligung*|zustimmung*|erlaubnis*|recht|rechte|rechten|wahl|entscheidung*|*einstellung*|widerspruch*|interesse*|bedürfnisse*|erfahrung*|*konto|*konten|abo|*abonnement*|tarif*|"
    "organisation*|unternehmen*|administrator*|browser*|gerät*|land|region|dienst*|produkt*|nutzung*|verwendung*|zugang*|zugriff*|vertrag*|pflicht*|verantwortung*|sicherheit|"
    "privatsphäre|datenschutz*|auswahl|option*|anwendung*|app|apps|team|teams|meinung*|rückmeldung*|feedback|eigene*|e-mail-adresse*|adresse*|name*|mitarbeite*|nutzer*|kunden*|"
    "partner*|systeme*|modell*|ki|ki-*|algorithm*|trainer*"
)

ENTRIES = (
    Entry(
        "your data", Kind.USER_DATA, (
            f"{_YOURS} _2 {_THINGS}", f"{_YOURS} !{_NOT_DATA} ~",
            f"{_THINGS} _1 unserer|der|von|aller nutzer*|kund*|mitglied*|anwender*",
            "personenbezogene|personenbezogenen|personenbezogener daten",
            ("von ihnen|dir|nutzern|kunden _3 bereitgestellt*|hochgeladen*|eingegeben*|erstellt*|"
             "verfasst*|geteilt*"),
            "was|alles sie|du|was _5 schreiben|schreibst|hochladen|hochlädst|eingeben|eingibst|sagen|sagst",
        ), "Ihre Entwürfe bleiben bei uns.",
    ),
    Entry(
        "what people make", Kind.USER_DATA, (
            _COMPOUNDS,
            f"eingegebene|eingegebenen|hochgeladene|hochgeladenen|übermittelte|übermittelten|gesendete|gesendeten|erstellte|erstellten|verfasste|verfassten|geteilte|geteilten|gespeicherte|gespeicherten|aufgezeichnete|aufgezeichneten _1 {_THINGS}",
            "unterhaltungen|chats|gesprächsverläufe|suchverläufe|lebensläufe|sprachaufnahmen",
        ), "Nutzerinhalte bleiben bei uns.",
    ),
    Entry(
        "collected data", Kind.USER_DATA, (
            "daten|informationen , die|welche wir _3 erheben|sammeln|erfassen|erhalten",
            "erhobene|erhobenen|gesammelte|gesammelten daten|informationen",
        ), "Die Daten, die wir erheben, bleiben bei uns.",
    ),
    Entry("data", Kind.DATA, ("daten", "informationen", "inhalte|inhalten", _RECORDS), "Die Daten bleiben bei uns."),
    Entry(
        "feedback", Kind.FEEDBACK_DATA, (
            "feedback", "rückmeldung|rückmeldungen", "bewertung|bewertungen",
            "fehlerbericht|fehlerberichte",
        ), "Rückmeldungen sind willkommen.",
    ),
    Entry("flagged for review", Kind.FLAGGED, ("gemeldet|gemeldete*|beanstandet*", "zur prüfung markiert*"), "Gemeldete Nachrichten werden gelesen."),
    Entry("if it is public", Kind.IF_PUBLIC, ("wenn|falls|sofern|soweit _6 öffentlich*",), "Falls Ihr Profil öffentlich ist, lernen wir daraus."),
    Entry(
        "in aggregated form", Kind.IN_AGGREGATE, (
            "in _1 aggregierter|zusammengefasster|anonymisierter|anonymer|statistischer _2 form|weise", "aggregiert* und|oder|, anonym*", "anonym* und|oder|, aggregiert*",
        ), "Wir nutzen sie in aggregierter Form.",
    ),
    Entry(
        "public data", Kind.PUBLIC_DATA, (
            "öffentlich zugänglich*|verfügbar*",
            "öffentliche|öffentlichen _1 quellen|daten|webseiten|websites|inhalte*",
            "lizenzierte|lizenzierten _1 daten|inhalte*|texte*", "aus dem internet|netz|web",
            "synthetische|synthetischen ~", ", die wir _1 gekauft|erworben|lizenziert|lizensiert haben", "offene|offenen _1 datensätze|datensätzen|korpora|daten",
            "büchern|bücher|texten|texte|artikeln|bildern|aufnahmen|daten|werken , die wir _3 gekauft|erworben|lizenziert|lizensiert|beauftragt",
        ), "Texte aus dem Internet kommen hinzu.",
    ),
    Entry(
        "aggregate data", Kind.AGGREGATE_DATA, (
            "anonymisiert*|anonyme|anonymen|anonymer",
        ), "Anonymisierte Angaben bleiben erhalten.",
    ),
    Entry(
        "statistics", Kind.AGGREGATE_DATA, (
            "aggregiert*", "zusammengefasst* daten|statistik*", "statistik|statistiken",
            "anonyme|anonymen statistik*",
        ), "Statistiken bleiben erhalten.",
    ),
    Entry(
        "special data", Kind.SPECIAL, (
            "private|privaten|sensible|sensiblen|vertrauliche|vertraulichen _1 daten|inhalte|inhalten|dateien|angaben|unterlagen",
            "gesundheitsdaten|finanzdaten|zahlungsdaten",
        ), "Private Inhalte lesen wir nicht.",
    ),
)  # fmt: skip
