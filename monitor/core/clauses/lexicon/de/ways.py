"""German: how a person turns it off or on, where, and who holds the switch."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.ways import Role, Ways, phrases, words

_PEOPLE = "sie|du|nutzer|nutzerinnen|kunden|mitglieder|personen|betroffene|administratoren"

_ACTS = (
    Mark(
        Role.OUT, "opt out", (
            "opt out", "abmelden|abwählen|abzuwählen|austragen",
        ), "Sie können sich abmelden.",
    ),
    Mark(
        Role.OUT, "turn off", (
            "deaktivieren|deaktivierst|deaktiviert|abschalten|abschaltest|abgeschaltet|abzuschalten",
            "ausschalten|ausschaltest|ausgeschaltet|auszuschalten|abstellen|abstellst|abgestellt",
            "schalten|schaltest|stellen|stellst|wählen _10 ab|aus", "entfernen|entfernst _4 häkchen|haken",
        ), "Dies lässt sich deaktivieren.",
    ),
    Mark(
        Role.OUT, "stop", (
            "unterbinden|verhindern|untersagen|ablehnen|ausschließen", "anweisen _6 nicht",
            "beschränken|einschränken",
        ), "Sie können das unterbinden.",
    ),
    Mark(
        Role.OBJECT, "object", (
            "widersprechen|widersprichst|widersprochen|widerspruch|widerspruchsrecht",
        ), "Sie können widersprechen.",
    ),
    Mark(
        Role.OBJECT, "withdraw", (
            "widerrufen|widerrufst|widerruf",
        ), "Die Einwilligung lässt sich widerrufen.",
    ),
    Mark(
        Role.WISH, "wish", (
            "nicht möchten|möchtest|wollen|willst|wünschen|wünschst|einverstanden",
        ), "Falls Sie das nicht möchten, schreiben Sie uns.",
    ),
    Mark(
        Role.CHOOSE, "choose", (
            "ändern|änderst|anpassen|anpasst|verwalten|festlegen|steuern|einstellen|auswählen|entscheiden",
            "ändern|passen|legen|stellen _8 an|fest|ein",
        ), "Sie können das ändern.",
    ),
    Mark(
        Role.IN, "opt in", (
            "aktivieren|aktivierst|einschalten|einschaltest|freischalten|freigeben",
            "schalten _8 ein|frei", "opt in",
        ), "Sie können das einschalten.",
    ),
    Mark(
        Role.RIGHT, "may", (
            f"{_PEOPLE} können|kannst|dürfen|darfst|haben|hast",
            "können|kannst|dürfen|darfst sie|du|nutzer|kunden", "recht", "möglichkeit",
            "sofern|wenn|falls|solange|außer|bis sie|du|nutzer|kunden|der|die", "lässt sich", "bitte",
            "jederzeit", "vorbehaltlich ihres|deines",
        ), "Sie können das.",
    ),
    Mark(
        Role.FOREIGN, "ours", (
            ("wir haben|deaktivieren|schalten|lehnen|passen|ändern|verwalten|beschränken|werden|"
             "können|dürfen"),
            "haben|können|dürfen wir",
            "auch|selbst wenn sie|du _6 widersprechen|widersprochen|widersprichst|deaktiviert",
        ), "Wir haben das Training deaktiviert.",
    ),
    Mark(
        Role.ELSEWHERE, "something else", (
            "newsletter*", "werbung|werbe*", "cookies|cookie*", "benachrichtigung*", "marketing*",
            "abonnement*",
        ), "Den Newsletter bestellen Sie ab.",
    ),
    Mark(Role.PERFECT, "has", ("hat|haben|hatte|hatten",), "Der Lieferant hat abgelehnt."),
)  # fmt: skip

_PLACES = (
    Mark(
        Role.SETTING, "settings", (
            "*einstellungen|*einstellung|*präferenzen",
            "datenschutz|privatsphäre center|zentrum|portal|bereich",
            "datenschutzcenter|datenschutzportal|datenschutzbereich|kontrollzentrum",
            "kontoseite|profilseite|konsole",
        ), "Sehen Sie in die Einstellungen.",
    ),
    Mark(
        Role.SETTING, "means", (
            "schalter|schieberegler|kontrollkästchen|schaltfläche",
            "diese|diesen|entsprechende|entsprechenden option|funktion",
        ), "Drücken Sie den Schalter.",
    ),
    Mark(
        Role.SETTING, "vague", (
            "in|über ihrem|deinem|ihr|dein konto|profil",
        ), "Das geht in Ihrem Konto.",
    ),
    Mark(
        Role.FORM, "form", (
            "*formular|*formulars", "antrag|anfrage stellen",
        ), "Füllen Sie das Formular aus.",
    ),
    Mark(
        Role.CONTACT, "contact", (
            "schreiben|schreib|wenden|wende|kontaktieren|kontaktiere sie? uns|sich|dich|an|bitte",
            "per e mail|email|mail|post", "an den kundendienst|support|datenschutzbeauftragten",
            "e mail|nachricht an", "teilen sie uns",
        ), "Schreiben Sie uns.",
    ),
    Mark(
        Role.PLAN, "plan", (
            "nur|lediglich _4 *tarif|*tarifen|*abo|*abonnement|*abonnements",
            "wechseln|upgraden _5 *tarif|*abo|*abonnement",
        ), "Das geht nur im Teamtarif.",
    ),
    Mark(
        Role.POLICY, "policy", (
            "robots.txt", "noai", "noimageai", "organisationsrichtlinie*|unternehmensrichtlinie*",
        ), "Die robots.txt sagt es.",
    ),
    Mark(
        Role.SUBJECT_TO, "subject to", (
            "je nach ihren|deinen|ihrer|deiner|den", "abhängig von ihren|deinen|den",
            "gemäß|entsprechend ihren|deinen|ihrer|deiner|den",
        ), "Je nach Ihren Einstellungen geschieht es.",
    ),
)  # fmt: skip

_ACTORS = (
    Mark(
        Role.ADMINISTRATOR, "administrator", (
            "*administrator|*administratoren|*administratorin|*admin|*admins", "it abteilung",
            "inhaber des|der arbeitsbereichs|organisation",
        ), "Administratoren entscheiden.",
    ),
    Mark(
        Role.PERSON, "person", (
            "sie|du|nutzer|nutzerinnen|kunden|mitglieder|personen",
        ), "Sie entscheiden.",
    ),
    Mark(
        Role.DOING_SO, "doing so", (
            "dazu|hierzu|hierfür|dafür", "so geht|gehen|können|kannst",
            "sie|du|nutzer|administratoren können|kannst",
            "gehen|gehe|öffnen|öffne|wählen|tippen|klicken sie?", "um _4 zu widersprechen|deaktivieren",
            "dem|dies|das|diese können|kannst|lässt", "dies können|kannst", "wenn|falls sie|du _6 nicht",
        ), "Dazu öffnen Sie das Menü.",
    ),
    Mark(
        Role.TOPIC, "this", (
            "dies|das|dem|diese|dieser|diesem|davon|dagegen|dafür", "*train*", "ki", "*modell*",
            "nutzung|verwendung|verarbeitung",
        ), "Dem widersprechen Sie.",
    ),
    Mark(
        Role.REFERS_BACK, "refers back", (
            "in diesem|dem fall|falle", "wenn|sobald|falls sie|du _2 dies|das|ihn|sie",
            "nach ihrem|deinem widerspruch", "haben|hast sie|du",
        ), "In diesem Fall endet es.",
    ),
)  # fmt: skip

WAYS = Ways(
    marks=Marks((*_ACTS, *_PLACES, *_ACTORS)),
    articles=phrases(
        "der | die | das | den | dem | des | ihre | ihren | ihrem | ihrer | deine | deinen | deinem | "
        "deiner | diese | diesen | dieser | diesem"
    ),
    leads=words(
        "gehen gehe öffnen öffne in im unter auf über zu zum zur den die das der dem des ihre ihren ihrem "
        "ihrer deine deinen deinem deiner und oder sie du dann wählen wähle tippen klicken bei an am von vom "
        "diese dieser diesem können kannst dazu um wenn falls solange sobald während sofern jederzeit"
    ),
    joins=words("& und"),
    modifiers=words("allgemeine allgemeinen erweiterte erweiterten persönliche persönlichen"),
    inside=phrases("in | im | innerhalb | auf | unter | der | des"),
    below=phrases("unter | dann | und dann | danach"),
    parts=phrases("bereich | abschnitt | reiter | seite | menü | tab"),
    switches=phrases("schalter | option | einstellung | kontrollkästchen | schaltfläche | funktion"),
    presses=phrases(
        "deaktivieren sie | deaktiviere | deaktivieren | schalten sie | schalte | aktivieren sie | aktiviere | "
        "entfernen sie | stellen sie | schalter | option | schaltfläche"
    ),
    picks=phrases("wählen sie | wähle | tippen sie auf | klicken sie auf | klicke auf | auf | namens"),
    on_or_off=phrases(
        "deaktiviert ist | ausgeschaltet ist | aktiviert ist | eingeschaltet ist | aktiv ist | ist deaktiviert | "
        "ist ausgeschaltet | ist aktiviert | ist eingeschaltet"
    ),
    ends=words("und oder aus ab ein an um wenn dann sie du zu damit der die das widersprechen deaktivieren"),
    documents=words("richtlinie datenschutzerklärung nutzungsbedingungen bedingungen vertrag agb"),
)
