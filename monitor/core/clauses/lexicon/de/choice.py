"""German: negation, defaults, ways out and ways in."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_YOU = (
    "sie|du|ihr|nutzer|nutzerin|nutzerinnen|kunde|kundin|kunden|kundinnen|mitglied|mitglieder|personen|person|betroffene|patient|patienten|patientin|patientinnen|"
    "schüler|eltern|elternteil|teilnehmer|teilnehmende|lizenznehmer|auftraggeber|gäste|bewerber|bewerbende|versicherte|autoren|autorinnen|der|die|ein|eine"
)
_IF = "wenn|falls|sofern|solange|soweit|sobald"
_STOP = (
    "widersprechen|widersprichst|widerspricht|widersprochen|widerspruch|deaktivieren|deaktivierst|deaktiviert|"
    "abschalten|abschaltest|abgeschaltet|ausschalten|ausschaltest|ausgeschaltet|abstellen|abgestellt|ablehnen|"
    "ablehnst|abgelehnt|abwählen|abgewählt|untersagen|untersagt|unterbinden|verhindern|abmelden|austragen|entfernen|entfernst|entfernt|beenden|beendet|zurücknehmen|zurückziehen|zurückgenommen"
)
_AGREE = (
    "zustimmen|zustimmst|zustimmt|zugestimmt|einwilligen|einwilligst|eingewilligt|erlauben|erlaubst|erlaubt|"
    "aktivieren|aktivierst|aktiviert|einschalten|einschaltest|eingeschaltet|freigeben|freigibst|freigegeben|"
    "gestatten|gestattet|einverstanden|freischalten|anmelden|teilnehmen|teilnimmst|stimmen|willigen|beitritt|beitreten|beitrittst|beigetreten|teilnimmt|teilgenommen|unterschrieben|unterschreiben|unterschreibt|"
    "einträgt|eintragen|eingetragen|unterzeichnet|unterzeichnen|angekreuzt|ankreuzen|ankreuzt|beantwortet|beantworten|bestätigt|bestätigen|spenden|spendet|spendest|gespendet|bereiterklärt"
)
_NO = "nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keines|weder|keinesfalls|keineswegs"
_CONSENT = "einwilligung|zustimmung|erlaubnis|genehmigung|einverständnis"
_YOUR = "ihre|ihrer|deine|deiner|eine|einer|vorherige|vorheriger|ausdrückliche|ausdrücklicher|gesonderte"

# Ways out that say by themselves that they are of what was said before.
_OUT_OF_THIS = (
    "falls|wenn|sofern sie|du _3 nicht einverstanden",
    "auf wunsch|anfrage schließen|nehmen|lassen",
)
ENTRIES = (
    Entry(
        "only", Kind.ONLY, ("nur|ausschließlich|erst _1 wenn|mit|nach|sofern|falls", "nur|ausschließlich|erst , wenn|sofern|falls"), "Wir lernen nur, wenn Sie zustimmen.",
    ),
    Entry(
        "only if the person acts", Kind.ONLY_THEN,
        (f"nur|ausschließlich|erst _3 , wenn|sofern|falls|nachdem {_YOU} _14 {_AGREE}", f"teilnahme|nutzung|verwendung setzt _1 voraus , dass {_YOU} _10 {_AGREE}", "dies|das|es _3 nur , wenn|sofern|falls", "dafür|dazu|hierfür|hierzu benötigen|brauchen wir _3 einwilligung|zustimmung|erlaubnis", "dem|dazu|hierzu _6 zustimmen|einwilligen", "^ es sei denn , sie|du", "ausnahme gilt|besteht , wenn|sofern|falls _5 zugestimmt|eingewilligt|erlaubt", "tun|machen wir dies|das|es _2 nur", "dies|das|es geschieht|erfolgt _2 nur|ausschließlich", "nur mit ihrer|deiner einwilligung|zustimmung $", "müssen|musst sie|du _5 zuerst|vorher|erst"),
        "Das tun wir nur, wenn Sie zustimmen.",
    ),
    Entry(
        "refuses what was just said", Kind.REFUSES,
        (
            "können|kannst|kann|dürfen|darf _5 ablehnen|verweigern|untersagen|verbieten|unterbinden|verneinen",
            "können|kannst|kann|dürfen|darf dem|dieser|diesem|dagegen|jederzeit|hier|einfach _3 widersprechen",
            "dem|dieser|diesem|dagegen _3 widersprechen|widersprochen|widerspricht|widersprichst",
            "nein sagen|wählen|antworten|auswählen|klicken", "ein nein", "sagen|sage|sagt _2 nein",
            "ein|ihr|dein widerspruch ist|genügt|reicht|kann|wird", "widerspruch gegen dies|das|diese|diesen|diese", "ihr|dein|ein widerspruch $", "ihren|deinen|einen widerspruch $",
            "nicht möchten|möchte|möchtest|mitmachen|teilnehmen|beitragen|wünschen|wünscht", "lieber nicht",
            "ausgenommen|ausgeschlossen|verschont|außen _2 werden|bleiben|bleibt", "außen vor|draußen _2 bleiben|lassen|bleibt",
            "auf nein|aus|nie|keine stellen|stellt|setzen|setzt|schalten|schieben", "dies|das|es _3 beenden|unterbinden|abwählen|abstellen",
            "das|dies|es|teilnahme ist|bleibt freiwillig", "entfernen|entferne|nehmen|nimm _4 häkchen|haken", "haken|häkchen _4 entfernen|entfernen|herausnehmen|entfernst",
        ),
        "Sie können in den Einstellungen nein sagen.",
    ),
    Entry(
        "leave a programme", Kind.OUT,
        ("programm|studie|panel _2 verlassen|beenden", "aus dem|der _2 programm|studie|panel _2 austreten|aussteigen", "teilnahme _4 beenden|widerrufen"),
        "Sie können das Programm jederzeit verlassen.",
    ),
    Entry(
        "used already", Kind.PAST, ("bereits|schon _2 verwendet|genutzt|trainiert|gelernt|eingeflossen",), "Was bereits gelernt wurde, bleibt.",
    ),
    Entry(
        "joining a programme", Kind.JOINING,
        ("teilnahme|mitgliedschaft|beitritt _6 ist|sind _2 freiwillig|optional", "programm|studie|panel _2 ist freiwillig|optional", "freiwillige|freiwilliges|freiwilligen _2 programm|studie|panel", "können|kannst _6 studie|panel|testgruppe _3 beitreten|teilnehmen|mitmachen", "nehmen|nimmt|nimmst _4 an _4 studie|panel"),
        "Die Teilnahme an der Studie ist freiwillig.",
    ),
    Entry(
        "not", Kind.NEGATION, (
            _NO, "zu keinem zeitpunkt", "verzichten|verzichtet _8 auf|darauf", "sehen davon ab",
            "ausgeschlossen", "ausgenommen", "ohne _4 verwenden|nutzen|nutzung|verwendung",
        ), "Das tun wir nicht.",
    ),
    Entry(
        "exclude", Kind.NEGATION, ("mit ausnahme|ausschluss des|der|von", "unter ausschluss des|der|von", "ausgenommen das|der|die|das"),
        "Wir erforschen die Nutzung, mit Ausnahme des Modelltrainings.",
    ),
    # In German the negation may stand behind the act: "Wir trainieren damit nicht".
    Entry(
        "not, after the act", Kind.BAN, (
            _NO, "verzichten|verzichtet wir?", "ausgeschlossen|ausgenommen|untersagt|verboten",
            "findet _2 nicht statt", "ohne ihre|deine _1 daten|inhalte|texte|beiträge|nachrichten|dateien|bilder $",
        ), "Wir trainieren damit nicht.",
    ),
    Entry(
        "opt out", Kind.OUT, (
            f"{_YOU} können|kannst|könnt|kann|dürfen|darfst|darf|haben|hast|hat _18 {_STOP}",
            f"administratoren|admins|administrator können|kann _12 {_STOP}",
            *_OUT_OF_THIS, "können|kannst _4 zustimmung dazu|hierzu verweigern",
            f"können|kannst|könnt|dürfen {_YOU} _14 {_STOP}",
            "möchten|möchtest|wollen|willst|wünschen sie|du das|dies|es _2 nicht",
            f"{_IF} {_YOU} _10 nicht möchten|möchtest|möchte|wollen|willst|wünschen",
            "möchten|möchtest|wollen|willst|wünschen sie|du _4 nicht|keine|kein", "nicht mehr _2 training|trainieren|lernen _2 hergeben|verwenden|nutzen|beitragen|freigeben|teilen",
            "um _12 zu widersprechen|deaktivieren|verhindern|unterbinden",
            "training|trainings widersprechen|ablehnen|beenden|untersagen|ausschließen|abschalten", "vom|aus training|dem _2 ausschließen|ausnehmen|herausnehmen|abmelden", "widerspruch gegen _5 verwendung|nutzung|verarbeitung|training",
            "recht _6 widerspr*|widersprechen|widerspruch", "widerspruchsrecht*", "opt out",
            f"kann|könnte ich|man _14 {_STOP}", "widersprechen|deaktivieren sie", "können|kannst sie|du dies|das|es _6 ändern", "sie|du können|kannst dies|das|es _6 ändern", "ändern sie dies|das|diese", "schalten|stellen|wählen sie _8 ab|aus",
            "lässt|lassen sich _9 deaktivieren|abschalten|ausschalten|abstellen|unterbinden|beenden|verhindern|stoppen|abwählen",
            "wer _6 nicht möchte|will|wünscht", "können|kannst|kann|könnt _9 ausschließen|ausnehmen|herausnehmen|heraushalten", "abzuwählen|abzuschalten|auszuschalten|abzustellen", "nicht einverstanden|recht", "widerspruchsformular|widerspruchslink|widerspruchsseite", "regler|schalter|schieber _6 links|aus",
            "ab dann|da _9 nicht mehr",
            f"möglichkeit|option _10 {_STOP}|zu", "abschaltbar|abwählbar", "einwilligung _4 widerrufen",
            "entfernen sie _3 häkchen|haken", "vorbehaltlich ihres widerspruchs",
        ), "Sie können jederzeit widersprechen.",
    ),
    Entry(
        "stopped", Kind.STOPPED, (
            f"{_IF} {_YOU} _10 {_STOP}", f"haben|hast sie|du _8 {_STOP}",
            "nach ihrem|deinem|einem widerspruch", "ist|sind _5 deaktiviert|ausgeschaltet|abgeschaltet",
            "bei deaktivierte*|ausgeschaltete*|abgeschaltete*",
            "widersprechen|schalten|deaktivieren sie _5 , so|dann|werden|verwenden",
            "privatmodus|inkognitomodus",
        ), "Haben Sie widersprochen, bleibt alles privat.",
    ),
    Entry(
        "as long as nobody objects", Kind.STANDS, (
            f"{_IF} {_YOU} _9 {_NO} _5 {_STOP}|einlegen", f"{_IF} _6 nicht _2 {_STOP}",
            f"es sei _1 {_YOU} _10 {_STOP}|einlegen|ein|ab|aus|lehnen",
            f"außer|ausser _2 {_YOU} _8 {_STOP}|ab|aus",
            f"bis {_YOU}|auf _8 {_STOP}|widerrufen|widerruf",
            "haben|hast sie|du _4 nicht widersprochen|abgelehnt", "vorbehaltlich _3 widerspr*",
            "ohne _2 widerspruch",
            f"{_IF} {_YOU} _9 {_NO} _9 {_STOP}",
        ), "Entwürfe gehören dazu, sofern Sie nicht widersprechen.",
    ),
    Entry(
        "even if", Kind.EVEN_IF, (
            f"auch|selbst {_IF} {_YOU} _8 {_STOP}",
            "auch|selbst|trotz _1 ihrem|deinem|ihres|deines|nach|eines? _1 widerspruch*",
            "unabhängig davon",
        ), "Auch wenn Sie widersprechen, bleiben Meldungen erhalten.",
    ),
    Entry(
        "no way out", Kind.NO_WAY, (
            f"{_YOU} können|kannst|könnt|kann _8 nicht {_STOP}",
            "kann|können _6 nicht _1 widersprochen|abgeschaltet|deaktiviert|abgelehnt",
            ("keine|keinen möglichkeit|widerspruch|widerspruchsmöglichkeit* _6 widersprechen|"
             "abzuschalten|möglich|zu?"),
            "lässt sich nicht _2 abschalten|deaktivieren",
        ), "Sie können dem nicht widersprechen.",
    ),
    Entry(
        "only with consent", Kind.IN, (
            f"{_IF} {_YOU} _10 {_AGREE}",
            f"mit|nach|bei|aufgrund|auf {_YOUR}|ihrem|deinem|der|grundlage _3 {_CONSENT}",
            f"{_CONSENT} _6 voraus|erforderlich|nötig|notwendig", "opt in",
            f"können|kannst {_YOU} _12 {_AGREE}", f"{_YOU} können|kannst _12 {_AGREE}", "freiwillig",
            "erst danach|dann|anschließend", "mit der|die? freigabe|spende|teilnahme", f"nur _2 {_CONSENT}", "nur , wenn|sofern|falls _9 erklären|erklärst|erklärt|spenden|spendest|spendet|ankreuzen|ankreuzt|unterschreiben", f"nachdem {_YOU} _14 {_AGREE}", "nur dann", "nur in diesem fall", "legst|schaltest|stellst|schiebst|legen|schalten|stellen|schieben du|sie ihn|es|den|das|die _2 um|ein|an", "aktivierst|aktivieren du|sie ~ _3 , _4", "wer _6 mitmacht|teilnimmt|zustimmt|einwilligt|spendet", "gefragt|fragen|fragt _4 , ob", f"{_YOU} _3 ausdrücklich _5 {_AGREE}|haben",
        ), "Mit Ihrer Einwilligung geschieht mehr.",
    ),
    Entry(
        "without consent", Kind.WITHOUT, (
            f"ohne {_YOUR} _3 {_CONSENT}", f"ohne {_CONSENT}",
        ), "Nicht ohne Ihre Einwilligung.",
    ),
    Entry(
        "unless you act", Kind.UNLESS_IN, (
            f"es sei _1 {_YOU} _10 {_AGREE}|erteilen|geben", f"außer|ausser _2 {_YOU} _8 {_AGREE}",
            f"erst|nur , {_IF} {_YOU} _8 {_AGREE}", f"bis|bevor {_YOU} _8 {_AGREE}",
        ), "Nicht, bis Sie zustimmen.",
    ),
    Entry("consent as legal basis", Kind.IN, ("^ ihre|deine? einwilligung|zustimmung $", "^ mit? ihrer|deiner einwilligung|zustimmung $"), "| Unsere Modelle trainieren | Profil | Einwilligung |"),
    Entry(
        "another legal basis", Kind.OTHER_BASIS, (
            "berechtigt* interesse|interessen", "vertragserfüllung", "erfüllung des|eines|der _1 vertrag*", "gesetzliche|gesetzlichen|rechtliche|rechtlichen verpflichtung|verpflichtungen|pflicht",
        ), "Unsere berechtigten Interessen.",
    ),
    Entry(
        "do not use it then", Kind.ABSTAIN, (
            "geben|laden|teilen|schreiben|senden sie|du? bitte? _6 nicht|keine _4 ein|hoch|mit|uns", "bitte _6 nicht|keine _6 ein|eingeben|hochladen|hoch|teilen|senden",
        ), "Wenn Sie das stört, geben Sie bitte keine Namen ein.",
    ),
    Entry(
        "choose whether", Kind.WHETHER, (
            "entscheiden|entscheidest|wählen|wählst|bestimmen|bestimmst|festlegen|steuern|auswählen , ob",
            "ob _10 dürfen|darf",
        ), "Sie entscheiden, ob Entwürfe dazugehören.",
    ),
    Entry(
        "on by default", Kind.ON_DEFAULT, (
            "standardmäßig|anfangs|automatisch _1 eingeschaltet|aktiviert|aktiv|an", "zu beginn|anfang _1 eingeschaltet|aktiviert|aktiv|an", "von anfang|haus an|aus _1 eingeschaltet|aktiviert|aktiv",
            "eingeschaltet|aktiviert voreingestellt", "vorausgewählt|vorangekreuzt|voraktiviert", "vorgewählt|voreinstellung|voreingestellt : ja|an|ein",
            "bei neuen|allen|jedem _1 ist|sind|steht _5 eingeschaltet|aktiviert|an|aktiv", "gesetzt|angehakt|eingeschaltet|aktiv , wenn|sobald sie|du _4 anlegen|anlegst|registrieren|registrierst|anmelden|installieren",
            "steht|stehen|gestellt _6 auf ein|an|ja|aktiv", "( eingeschaltet|aktiviert|aktiv", "ab werk|installation|auslieferung _4 an|ein|eingeschaltet|aktiviert",
        ), "Das ist standardmäßig aktiviert.",
    ),
    Entry(
        "off by default", Kind.OFF_DEFAULT, (
            "ausgeschaltet|deaktiviert|abgeschaltet|aus , bis|solange sie|du|nutzer",
            "standardmäßig|anfangs _1 ausgeschaltet|deaktiviert|inaktiv|aus|abgeschaltet", "zu beginn|anfang _1 ausgeschaltet|deaktiviert|inaktiv|abgeschaltet", "standardmäßig nicht _1 eingeschaltet|aktiviert|aktiv",
            "bei neuen|allen|jedem _1 ist|sind|steht _5 ausgeschaltet|deaktiviert|aus|inaktiv",
            "steht|stehen|gestellt _6 auf aus|nein|inaktiv", "( ausgeschaltet|deaktiviert|abgeschaltet|inaktiv", "ab werk|installation|auslieferung _4 aus|ausgeschaltet|deaktiviert", "nicht angekreuzt|vorausgewählt|vorangekreuzt|aktiviert|eingeschaltet , ~",
        ), "Das ist standardmäßig deaktiviert.",
    ),
    Entry(
        "a setting is on", Kind.IS_ON,
        ("^ an/aus|ein/aus $", ": an/aus|ein/aus $", "^ an|ein|aktiviert|eingeschaltet $", ": an|ein|aktiviert|eingeschaltet $", "^ an|ein|aktiviert|eingeschaltet standard $", ": an|ein|aktiviert|eingeschaltet standard $", "standard : an|ein|aktiviert|eingeschaltet"),
        "Das Produkt verbessern: Ein",
    ),
    Entry(
        "a setting is off", Kind.IS_OFF,
        ("^ an/aus|ein/aus $", ": an/aus|ein/aus $", "^ aus|deaktiviert|ausgeschaltet|abgeschaltet $", ": aus|deaktiviert|ausgeschaltet|abgeschaltet $", "^ aus|deaktiviert|ausgeschaltet|abgeschaltet standard $", ": aus|deaktiviert|ausgeschaltet|abgeschaltet standard $", "standard : aus|deaktiviert|ausgeschaltet|abgeschaltet"),
        "Das Produkt verbessern: Aus",
    ),
    Entry(
        "by default", Kind.DEFAULT, (
            "standardmäßig|standardmässig", "voreingestellt",
            "in der standardeinstellung|voreinstellung|grundeinstellung", "von haus aus", "ab werk",
        ), "Standardmäßig gehören Entwürfe dazu.",
    ),
    Entry(
        "while it is on", Kind.IF_ON, (
            f"{_IF} _6 eingeschaltet|aktiviert|aktiv ist|sind|bleibt",
        ), "Solange der Verlauf eingeschaltet ist, gehören Entwürfe dazu.",
    ),
    Entry("in that case", Kind.THAT_CASE, ("^ in diesem|solchem|solch|einem|dem solchen? fall", "^ in diesem|dem fall|falle", "^ dann"), "In diesem Fall behalten wir sie nicht."),
    Entry(
        "denied afterwards", Kind.DENIAL, (
            "das|dies tun|machen wir? _2 nicht", "wir tun|machen das|dies _1 nicht", "das|dies geschieht|passiert _2 nicht", "das ist nicht der fall",
        ), "Das tun wir nicht.",
    ),
    Entry(
        "something else to opt out of", Kind.ELSEWHERE, (
            "newsletter*|rundbrief*", "abmeldelink|abbestelllink", "ki funktionen|assistenten _5 ein|aus|abschalten|deaktivieren|ausschalten", "werbung|*werbung|werbe*|marketing*|reklame", "cookie|cookies", "*benachrichtigung*|mitteilungen|sms", "profiling|tracking",
            "standort*|mikrofon|kamera", "verkauf*", "werbliche*|kommerzielle*",
        ), "Den Newsletter können Sie abbestellen.",
    ),
    Entry(
        "refers to what was said", Kind.REFERS, (
            f"dem|dies|diese|dieser|diesem|dieses|dagegen|hiergegen|das|es _7 {_STOP}", f"jederzeit _8 {_STOP}", f"{_STOP} _2 jederzeit",
            "beschriebene|genannte|erwähnte|dargestellte nutzung|verwendung|verarbeitung|auswertung", "abschnitt|ziffer|nr|nummer|punkt ~ _2 nutzung|verwendung|verarbeitung", f"in|unter|über|per _4 *einstellungen|konto|formular|e-mail _4 {_STOP}", "diese|dieser|diesen|dieses _1 option|einstellung|funktion|nutzung|verwendung|verarbeitung",
            f"{_IF}|möchten|möchtest|wollen|willst|wünschen sie|du das|dies|es _2 nicht", "dies|das|es _6 ändern", "zu diesem|diesen zweck|zwecken", *_OUT_OF_THIS, "opt out ist|steht _5 möglich|verfügung|verfügbar", "davon|hiervon abmelden|ausnehmen|ausschließen", "zustimmung dazu|hierzu verweigern", "^ dagegen|hiergegen|dem", "schalten|stellen|wählen sie dies*|die|das", "deaktivieren sie dies*|die|das",
        ), "Sie können dem jederzeit widersprechen.",
    ),
    Entry("overrides what stands above", Kind.OVERRIDES, ("^ ungeachtet|unbeschadet des|der|dessen", "^ abweichend von|davon"), "Ungeachtet des Vorstehenden bleiben Entwürfe außen vor."),
    Entry("yes", Kind.YES, ("^ ja|richtig|natürlich|selbstverständlich|manchmal|gelegentlich|teilweise", "^ das ist richtig|so|möglich"), "Ja, das kommt vor."),
    Entry("no", Kind.NO, ("^ nein|nie|niemals|keineswegs|keinesfalls|nicht", "^ auf keinen fall", "^ wir|das|dies tun|machen|geschieht|passiert _3 nicht", "^ findet|erfolgt _1 nicht", "^ untersagt|ausgeschlossen|unzulässig|verboten|entfällt $"), "Nein, niemals."),
)  # fmt: skip
