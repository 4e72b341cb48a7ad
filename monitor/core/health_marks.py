"""What pages that are not the document look like: a table of marks, each with an example of where it stands.

A mark of the text counts only on a short page, for a policy may speak of robots, errors and logins too; a
`line` mark counts when it is a line of its own on a page of any length: then a part of the document is
an error page. A mark of the markup counts only on a page that shows nearly no text.
"""

from __future__ import annotations

from dataclasses import dataclass

from monitor.core.model import Reason


@dataclass(frozen=True, slots=True)
class Mark:
    """One way to tell that a page is not the document."""

    name: str
    reason: Reason
    pattern: (
        str  # a regular expression on the text with straight quotes or on the markup, both in small letters
    )
    example: str
    longest: int = 1_500  # characters of visible text up to which it counts


_CHALLENGE, _ERROR, _LOGIN = Reason.CHALLENGE, Reason.SOFT_ERROR, Reason.LOGIN_WALL
_CONSENT, _SHELL = Reason.CONSENT_WALL, Reason.EMPTY_SHELL

_IN_ENGLISH: tuple[Mark, ...] = (
    Mark("moment", _CHALLENGE, r"\bjust a moment\b", "Just a moment..."),
    Mark("browser check", _CHALLENGE, r"\bchecking (?:your browser|if the site connection is secure)", "Checking your browser before accessing"),
    Mark("security check", _CHALLENGE, r"\b(?:performing|complete the|verification of a|one more step.{0,40}) security (?:check|verification)", "Please complete the security check"),
    Mark("human", _CHALLENGE, r"\b(?:verify|verifying|confirm|prove|check(?:ing)?)(?: that| if| whether)? (?:you are|you're|you aren't|you are not|i'm not) (?:not )?(?:a |an )?(?:human|robot|bot|real)", "Verify you are human"),
    Mark("are you a robot", _CHALLENGE, r"\bare you (?:a |an )?(?:human|robot|bot)\b", "Are you a robot?"),
    Mark("human verification", _CHALLENGE, r"\bhuman verification\b|\bpress (?:&|and) hold\b", "Press & Hold to confirm you are a human"),
    Mark("scripts and cookies", _CHALLENGE, r"\benable (?:javascript|js) and (?:cookies|disable any ad ?blocker)", "Enable JavaScript and cookies to continue"),
    Mark("unusual traffic", _CHALLENGE, r"\bunusual (?:traffic|activity) (?:from|coming|detected)|\bautomated (?:queries|requests|traffic)\b", "Unusual traffic from your computer network"),
    Mark("interruption", _CHALLENGE, r"\bpardon our interruption\b|\bmade us think you (?:were|are) a bot", "Pardon Our Interruption"),
    Mark("incident", _CHALLENGE, r"\brequest unsuccessful\b.{0,60}\bincident id|\bincapsula incident", "Request unsuccessful. Incapsula incident ID: 1"),
    Mark("blocked", _CHALLENGE, r"\byou have been blocked\b|\bsorry, you have been\b|\baccess to this page has been denied\b|\byour (?:request|access|ip(?: address)?) (?:has been|was) blocked", "Sorry, you have been blocked"),
    Mark("access denied", _CHALLENGE, r"\baccess denied\b|\byou don't have permission to access\b|\battention required\b", "Access Denied. You don't have permission to access this page on this server"),
    Mark("captcha", _CHALLENGE, r"\b(?:solve|complete|enter|type) (?:the|this|a) (?:captcha|characters|puzzle)|^captcha\b|\bgeetest\b|\bslide to verify\b", "Enter the characters you see below"),
    Mark("ddos", _CHALLENGE, r"\bddos protection by\b|\bray id\b", "DDoS protection by"),
    Mark("not available", _ERROR, r"\b(?:page|content|site|article|service) (?:isn't|is not|is currently not|is currently|is temporarily|is) (?:available|unavailable)\b(?! in )", "This page isn't available right now"),
    Mark("went wrong", _ERROR, r"(?<!when )(?<!whenever )(?<!if )(?<!because )(?<!that )\bsomething (?:has )?(?:went|gone) wrong\b|\b(?:un(?:expected|known)|internal|server|application) error\b|\ban error (?:has )?occurred\b", "Sorry, something went wrong. An unexpected error occurred."),
    Mark("not found", _ERROR, r"\b(?:page|article|file|document|site|url)(?: you requested| you're looking for| you are looking for| you were looking for)? (?:was |can ?not be |could not be |couldn't be |can't be )?(?:not )?found\b|\b(?:can't|cannot|couldn't|could not|unable to) find (?:that|the|this|what) ?(?:page|article|you)?", "The page you were looking for could not be found"),
    Mark("number of an error", _ERROR, r"^(?:error (?:4|5)\d\d\b|(?:4|5)\d\d(?:[ :.\-–|]{0,4}$|[ :.\-–|]{1,4}(?:error|bad|unauthorized|forbidden|(?:page |file )?not found|internal|service|server|gateway|too many|that.s an error)\b))|\berror (?:code:? )?(?:4|5)\d\d\b|\bhttp status (?:4|5)\d\d", "Error 503"),
    Mark("gateway", _ERROR, r"\bbad gateway\b|\bgateway time-?out\b|\bservice (?:temporarily )?unavailable\b|\btoo many requests\b|\bupstream (?:connect|request)", "503 Service Unavailable"),
    Mark("maintenance", _ERROR, r"\b(?:down for|under|undergoing|scheduled) maintenance\b|\b(?:we'll|we will) be (?:right )?back\b", "We are down for maintenance"),
    Mark("no longer there", _ERROR, r"\b(?:page|link|article|content) (?:you (?:followed|requested) )?(?:may be broken|no longer exists|doesn't exist|does not exist|may have been (?:moved|removed))", "The link you followed may be broken"),
    Mark("try again", _ERROR, r"\b(?:try|refresh)(?:ing)? (?:again|this page|the page)(?: later| in a)?|\b(?:we're|we are) sorry\b", "We're sorry. Please try again later.", 700),
    Mark("redirecting", _SHELL, r"^\W*redirecting\b", "Redirecting to example.com", 400),
    Mark("loading", _SHELL, r"^\W*(?:loading|please wait)\b", "Loading…", 700),
    Mark("needs scripts", _SHELL, r"\b(?:enable|requires?|need to enable|turn on|activate) javascript\b|\bjavascript (?:is (?:disabled|required|not enabled)|must be enabled)", "You need to enable JavaScript to run this app."),
    Mark("old browser", _SHELL, r"\b(?:browser is (?:not supported|unsupported|out of date|outdated)|unsupported browser|upgrade your browser)", "Your browser is not supported", 700),
    Mark("log in", _LOGIN, r"\b(?:log|sign) ?in (?:or (?:sign up|register) )?to (?:continue|view|see|access|your account|proceed|read)\b|\b(?:must|need to|have to|please) (?:be logged in|(?:log|sign) ?in)\b", "Log in to continue"),
    Mark("password", _LOGIN, r"\bforgot(?:ten)? (?:your )?password\b", "Forgot password?", 900),
    Mark("before you continue", _CONSENT, r"^[#*\s]*before you continue to\b", "Before you continue to Inkwell", 4_000),
    Mark("partners", _CONSENT, r"\bbefore you continue\b|\bwe (?:and|value your privacy).{0,300}\b(?:partners|vendors)\b.{0,200}\b(?:store|access|process)", "Before you continue to this site"),
    Mark("accept all", _CONSENT, r"\b(?:accept|allow|reject|decline) all\b(?: cookies)?.{0,400}\b(?:accept|allow|reject|decline|manage|customi[sz]e|settings|preferences)\b", "Accept all cookies. Manage preferences."),
    Mark("age", _LOGIN, r"\b(?:confirm|verify|enter) your (?:age|date of birth)\b|\bare you (?:over|at least) \d\d\b", "Please confirm your age", 700),
)  # fmt: skip

_IN_OTHER_LANGUAGES: tuple[Mark, ...] = (
    Mark("human, in German", _CHALLENGE, r"\bbestätigen sie,? dass sie (?:ein mensch|kein roboter|kein bot)\b|\bsind sie ein (?:mensch|roboter)\b|\bsicherheit ihrer verbindung überprüfen\b", "Bestätigen Sie, dass Sie ein Mensch sind"),
    Mark("human, in French", _CHALLENGE, r"\bvérifi(?:ez|er|ons) que vous (?:êtes (?:un )?(?:être )?humain|n'êtes pas un (?:robot|bot))|\bêtes-vous un (?:humain|robot)\b|\bexaminer la sécurité de votre connexion\b", "Vérifiez que vous êtes humain"),
    Mark("human, in Spanish", _CHALLENGE, r"\bverifi(?:que|ca|car|camos) que (?:usted )?(?:es|eres) (?:un )?(?:ser )?humano|\bque no (?:es|eres) un (?:robot|bot)\b|\brevisar la seguridad de su conexión\b", "Verifique que es un ser humano"),
    Mark("unusual traffic, in another language", _CHALLENGE, r"\bungewöhnliche[nr]? (?:datenverkehr|traffic|aktivität\w*)|\btrafic (?:exceptionnel|inhabituel)\b|\btráfico (?:inusual|poco habitual)\b", "Ungewöhnlicher Datenverkehr aus Ihrem Netzwerk"),
    Mark("access denied, in another language", _CHALLENGE, r"\bzugriff verweigert\b|\bsie wurden (?:blockiert|gesperrt)\b|\baccès refusé\b|\bvous avez été bloqué|\bacceso denegado\b|\bha sido bloquead[oa]\b", "Zugriff verweigert"),
    Mark("not found, in German", _ERROR, r"\b(?:seite|artikel|inhalt|dokument) (?:wurde |konnte |ist |existiert )?(?:leider )?(?:nicht|nicht mehr) (?:gefunden|verfügbar|vorhanden|existiert)|\bseite existiert (?:leider )?nicht\b|\bgesuchte seite (?:existiert|wurde|ist|konnte)\b", "Seite nicht gefunden"),
    Mark("not found, in French", _ERROR, r"\b(?:page|article|contenu) (?:est )?(?:introuvable|non trouvée?|n'existe (?:pas|plus)|n'est (?:pas|plus) disponible|inexistante)", "Page introuvable"),
    Mark("not found, in Spanish", _ERROR, r"\b(?:página|artículo|contenido)(?: que (?:busca|buscas))? (?:no (?:encontrad[oa]|existe|está disponible|se (?:ha )?(?:encontró|encontrado|encuentra)))", "Página no encontrada"),
    Mark("went wrong, in German", _ERROR, r"\betwas ist schief ?(?:gelaufen|gegangen)|\bein (?:unerwarteter |interner |unbekannter )?fehler ist aufgetreten\b|\binterner serverfehler\b", "Ein unerwarteter Fehler ist aufgetreten"),
    Mark("went wrong, in French", _ERROR, r"\bune erreur (?:inattendue |interne |inconnue )?(?:s'est produite|est survenue)|\bun problème est survenu\b|\berreur interne du serveur\b", "Une erreur inattendue s'est produite"),
    Mark("went wrong, in Spanish", _ERROR, r"\balgo (?:salió|ha salido|ha ido|fue) mal\b|\b(?:se )?ha (?:ocurrido|producido) un error\b|\berror interno del servidor\b", "Algo salió mal"),
    Mark("maintenance, in another language", _ERROR, r"\bwartungsarbeiten\b|\b(?:maintenance en cours|en cours de maintenance|en maintenance)\b|\b(?:en|por) mantenimiento\b", "Wegen Wartungsarbeiten nicht erreichbar", 700),
    Mark("log in, in German", _LOGIN, r"\bmelden sie sich (?:bitte )?an\b|\bmelde dich (?:bitte )?an\b|\bbitte (?:einloggen|anmelden)\b|\bpasswort vergessen\b", "Bitte melden Sie sich an, um fortzufahren", 900),
    Mark("log in, in French", _LOGIN, r"\bconnectez-vous (?:pour|à|avec)\b|\bveuillez vous connecter\b|\bvous devez (?:être connecté|vous connecter)|\bmot de passe oublié\b", "Connectez-vous pour continuer", 900),
    Mark("log in, in Spanish", _LOGIN, r"\b(?:inicia|inicie) sesión (?:para|con)\b|\b(?:debe|debes|necesita|necesitas) iniciar sesión\b|\b(?:olvidado|olvidaste|olvidó) (?:tu|su|la) contraseña\b", "Inicie sesión para continuar", 900),
    Mark("before you continue, in another language", _CONSENT, r"^[#*\s]*(?:bevor sie (?:fortfahren|weitermachen|zu .{1,40} weitergehen)|avant (?:de continuer|d'accéder à)|antes de (?:continuar|ir a))\b", "Bevor Sie fortfahren", 4_000),
    Mark("accept all, in another language", _CONSENT, r"\balle(?: cookies)? (?:akzeptieren|annehmen|zulassen|ablehnen)\b.{0,400}\b(?:akzeptieren|ablehnen|verwalten|einstellungen)\b|\btout (?:accepter|refuser)\b.{0,400}\b(?:accepter|refuser|gérer|paramétrer|paramètres)\b|\b(?:aceptar|rechazar) tod[oa]s?\b.{0,400}\b(?:aceptar|rechazar|configurar|gestionar|preferencias)\b", "Alle akzeptieren. Alle ablehnen. Einstellungen", 900),
    Mark("needs scripts, in another language", _SHELL, r"\bjavascript (?:zu )?aktivieren\b|\baktivieren sie (?:bitte )?javascript\b|\bjavascript ist deaktiviert\b|\bactiv(?:er|ez) javascript\b|\bjavascript est désactivé\b|\b(?:active|activar|activa|habilite|habilitar|habilita) javascript\b|\bjavascript está (?:desactivado|deshabilitado)\b", "Bitte aktivieren Sie JavaScript", 700),
)  # fmt: skip
IN_TEXT = (*_IN_ENGLISH, *_IN_OTHER_LANGUAGES)

LINES: tuple[Mark, ...] = (
    Mark("error line", _ERROR, r"(?:sorry, |oops[!,.]? |we're sorry[,.]? )?(?:this|the) (?:page|content|site) (?:isn't|is not|is currently not|is temporarily not) available(?: right now| at the moment)?[.!]?", "This page isn't available"),
    Mark("wrong line", _ERROR, r"(?:sorry, |oops[!,.]? )?(?:something went wrong|an? (?:unexpected|unknown) error (?:has )?occur?red(?: loading this page)?)[.!]?(?: please try again(?: later)?[.!]?)?", "Something went wrong. Please try again later."),
    Mark("not found line", _ERROR, r"(?:error )?(?:404[ :\-]{0,3})?(?:page|file) not found[.!]?|error 404|404", "404: Page not found"),
    Mark("server line", _ERROR, r"(?:error )?(?:50[0234][ :\-]{0,3})(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)[.!]?", "502 Bad Gateway"),
    Mark("challenge line", _CHALLENGE, r"just a moment(?:\.\.\.|…)?|verify(?:ing)? (?:that )?you are (?:a )?human[.!]?|access denied[.!]?|attention required!?.{0,20}|checking your browser.{0,60}", "Just a moment..."),
)  # fmt: skip

PLACEHOLDERS: tuple[Mark, ...] = (
    Mark("repeated word", Reason.PLACEHOLDER, r"\b([a-z]{3,12})(?:[ \n]+\1\b){3}", "word word word word"),
    Mark("filler", Reason.PLACEHOLDER, r"\blorem ipsum dolor\b", "Lorem ipsum dolor sit amet"),
    Mark("blank to fill in", Reason.PLACEHOLDER, r"\[(?:date of (?:publication|update)|(?:enter|insert|add)[a-z ]{1,30}\bdate\b|effective date)[^\]\n]{0,60}\](?!\()", "effective as of [enter future date]"),
)  # fmt: skip

IN_MARKUP: tuple[Mark, ...] = (
    Mark("Cloudflare", _CHALLENGE, r"_cf_chl_opt|/cdn-cgi/challenge-platform/h/|cf-browser-verification|cf-turnstile|id=\"challenge-(?:form|error)", "window._cf_chl_opt = {}"),
    Mark("Akamai", _CHALLENGE, r"sec-if-cpt-container|akamai-privacy|/_sec/cp_challenge|errors\.edgesuite\.net", "<div id='sec-if-cpt-container'>"),
    Mark("Imperva", _CHALLENGE, r"_incapsula_resource|visid_incap|/_incapsula", "<iframe src='/_Incapsula_Resource?x'>"),
    Mark("DataDome", _CHALLENGE, r"captcha-delivery\.com|datadome\.co/captcha", "<script src='https://ct.captcha-delivery.com/c.js'>"),
    Mark("PerimeterX", _CHALLENGE, r"px-captcha|_pxappid|captcha\.px-cdn\.net|px-cloud\.net", "<div id='px-captcha'>"),
    Mark("AWS WAF", _CHALLENGE, r"awswafcookiedomainlist|gokuprops|token\.awswaf\.com|captcha\.awswaf\.com", "window.gokuProps = {}"),
    Mark("Kasada", _CHALLENGE, r"kpsdk|ips\.js\?kp_uidz", "<script src='/ips.js?KP_UIDz=x'>"),
    Mark("captcha", _CHALLENGE, r"class=[\"'][^\"']{0,80}\b(?:g-recaptcha|h-captcha)\b|hcaptcha\.com/1/api|recaptcha/api\.js", "<div class='g-recaptcha'>", 400),
    Mark("bot manager", _CHALLENGE, r"/tspd/|_fs-ch-|ddos-guard|__ddg|radware", "<script src='/TSPD/x'>"),
    Mark("login form", _LOGIN, r"<input[^>]{0,300}type=[\"']?password", "<input type='password'>", 900),
    Mark("consent tool", _CONSENT, r"consent\.[a-z-]{3,40}\.[a-z]{2,4}/|sp_message_container|privacy-mgmt\.com", "<form action='https://consent.example.com/save'>", 900),
    Mark("application", _SHELL, r"<(?:div|app-root|main)[^>]{0,100}\bid=[\"']?(?:root|app|__next|__nuxt|___gatsby|svelte|q-app)[\"']?[^>]{0,100}>\s{0,50}(?:<!--[^>]{0,50}-->\s{0,5})?</|<app-root[^>]{0,50}></", "<div id='root'></div>"),
    Mark("scripts only", _SHELL, r"<script\b[^>]{0,300}\bsrc=", "<script src='/app.js'></script>", 150),
    Mark("sent elsewhere", _SHELL, r"<meta[^>]{0,50}http-equiv=[\"']?refresh", "<meta http-equiv='refresh' content='0; url=/new'>", 400),
)  # fmt: skip
