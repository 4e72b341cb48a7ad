"""Spanish: how a person turns it off or on, where, and who holds the switch."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.ways import Role, Ways, phrases, words

_PEOPLE = "usted|ustedes|tú|vosotros|usuarios|usuario|clientes|cliente|miembros|personas|administradores|propietarios"
_CAN = "puedes|puede|pueden|podrás|podrá|podrán|podés|podéis"

_ACTS = (
    Mark(
        Role.OUT, "opt out", (
            "opt out", "excluirte|excluirse|exclúyete|excluyas|excluya|exclusión", "darte|darse|darme|date|dese|dar de baja", "desvincularte|desvincularse",
        ), "Puedes excluirte.",
    ),
    Mark(
        Role.OUT, "turn off", (
            "desactivar*|desactiva|desactive|desactivas|desactives|desactivado|desactivada|desactivando|desactivá", "deshabilitar*|deshabilita|deshabilite|deshabilitas|inhabilitar*",
            "desmarcar*|desmarca|desmarque|desmarques|desmarcando", "apagar*|apaga|apague|apagas",
        ), "Esto se puede desactivar.",
    ),
    Mark(
        Role.OUT, "stop", (
            "rechazar*|rechaza|rechace|rechazas|rechaces|rechazado|impedir*|impides|bloquear*|prohibir*|detener*|suspender*|negarte|negarse", "limitar*|restringir*", "poner fin",
            "pedir*|solicitar*|pide|pida|solicita|solicite|elegir|optar _5 no|dejemos",
        ), "Puedes impedirlo.",
    ),
    Mark(
        Role.OBJECT, "object", (
            "oponer*|opones|opone|opongas|oponga|opuesto|opuesta|oposición|oponte|opóngase|opongan",
        ), "Puedes oponerte.",
    ),
    Mark(
        Role.OBJECT, "withdraw", (
            "retirar*|revocar*|retira|retire|revoca|retirada|revocación _3 consentimiento|permiso|autorización", "retirarlo|revocarlo",
        ), "Puedes retirar tu consentimiento.",
    ),
    Mark(
        Role.WISH, "wish", (
            "no _1 deseas|desea|quieres|quiere|quisieras|aceptas|acepta|desee|desees", "prefieres|prefiere _3 no",
        ), "Si no lo deseas, escríbenos.",
    ),
    Mark(
        Role.CHOOSE, "choose", (
            "cambiar*|cambia|cambie|modificar*|modifica|modifique|gestionar*|gestiona|gestione|ajustar*|elegir|elige|elija|decidir|controlar*|configurar*|administrar*|definir",
        ), "Puedes cambiarlo.",
    ),
    Mark(
        Role.IN, "opt in", (
            "activar*|activa|active|activas|actives|aceptar*|aceptas|marcar|marca|autorizar*|autorizas|participar|participas|habilitar*|habilita|habilite", "opt in",
        ), "Puedes activarlo.",
    ),
    Mark(
        Role.RIGHT, "may", (
            f"{_PEOPLE} {_CAN}", _CAN, "derecho|derechos", "posibilidad|facultad", "si|cuando|siempre _1 no?", "a menos que", "salvo|excepto que|si", "hasta que", "mientras no", "se puede", "es posible", "por favor",
            "cualquier|todo momento", "basta|bastará", "sin perjuicio", "salvo oposición", "una vez que",
        ), "Puedes hacerlo.",
    ),
    Mark(
        Role.FOREIGN, "ours", (
            "hemos|podemos|podremos|habíamos _3 desactivado|rechazado|excluido|prohibido|modificar|limitar|rechazar|desactivar|impedir|bloquear|cambiar|opuesto|suspender|deshabilitado", "rechazamos|excluimos|prohibimos|modificamos|gestionamos|limitamos|impedimos|desactivamos|bloqueamos",
            "aunque|incluso _6 opones|opone|opongas|oponga|opuesto|rechazas|rechaces|desactivas|desactives|desactive|excluyas|rechace", "a pesar|pese _6 oposición|rechazo",
        ), "Hemos desactivado el entrenamiento.",
    ),
    Mark(
        Role.ELSEWHERE, "something else", (
            "boletín|boletines|newsletter|newsletters", "publicidad|publicitario|publicitaria|publicitarios|publicitarias|marketing|promocional|promocionales", "cookies|cookie|rastreadores",
            "notificación|notificaciones|sms|avisos", "comunicaciones|correos|mensajes|ofertas comerciales|electrónicas|promocionales",
        ), "Puedes rechazar el boletín.",
    ),
    Mark(Role.PERFECT, "has", ("ha|han|había|habían",), "El proveedor ha rechazado."),
)  # fmt: skip

_PLACES = (
    Mark(
        Role.SETTING, "settings", (
            "configuración|ajustes|ajuste|preferencias|configuraciones",
            "configuración|ajustes|preferencias|opciones|controles de|del|de la|tu|su? cuenta|privacidad|perfil|datos|aplicación|app|organización|dispositivo|seguridad|usuario|navegador|equipo",
            "configuración|ajustes|preferencias|opciones|controles de tu|su|la|los|sus|tus cuenta|privacidad|perfil|datos|aplicación|organización|dispositivo",
            "centro|panel|portal de|del privacidad|control|preferencias|datos|administración", "consola de administración",
        ), "Consulta la configuración.",
    ),
    Mark(
        Role.SETTING, "means", (
            "interruptor|botón|conmutador|deslizador", "casilla", "esta|este|dicha|dicho opción|función|ajuste", "opción correspondiente",
        ), "Pulsa el interruptor.",
    ),
    Mark(
        Role.SETTING, "vague", (
            "en|desde|de tu|su|la|vuestra cuenta|perfil|espacio|aplicación|app",
        ), "Se hace desde tu cuenta.",
    ),
    Mark(
        Role.FORM, "form", (
            "formulario|formularios", "presentar|presenta|presente|enviar|envía|envíe|enviando|presentando una solicitud", "solicitud en línea",
        ), "Rellena el formulario.",
    ),
    Mark(
        Role.CONTACT, "contact", (
            "escríbenos|escríbanos|escribirnos|escribiéndonos|contáctanos|contáctenos|contactarnos|contactar|contacta|contacte|contactando|escribe|escriba|escribir|escribiendo|dirigirte|dirigirse|dirígete|diríjase",
            "por|mediante correo|email|e|teléfono|escrito", "correo|mensaje|email electrónico? a", "correo electrónico", "atención|servicio al? de? cliente|clientes", "delegado|delegada de protección", "a la dirección", "soporte técnico",
        ), "Escríbenos.",
    ),
    Mark(
        Role.PLAN, "plan", (
            "solo|sólo|únicamente|solamente|exclusivamente|reservado|reservada|disponible _5 plan|planes|suscripción|suscripciones|tarifa|tarifas",
            "cambiar|cambia|pasar|pasa|contratar|contrata|suscribirte _5 plan|suscripción|versión|tarifa",
        ), "Solo en el plan superior.",
    ),
    Mark(
        Role.POLICY, "policy", (
            "robots.txt", "noai", "noimageai", "política|directiva|directivas de|del la? organización|grupo",
        ), "El archivo robots.txt lo dice.",
    ),
    Mark(
        Role.SUBJECT_TO, "subject to", (
            "según|conforme a? tu|tus|su|sus|la|los", "en función|dependiendo de tu|tus|su|sus|la|los", "de acuerdo con tu|tus|su|sus",
        ), "Según tu configuración, ocurre o no.",
    ),
)  # fmt: skip

_ACTORS = (
    Mark(
        Role.ADMINISTRATOR, "administrator", (
            "administrador|administradores|administradora|administradoras|admin|admins", "departamento|equipo de informática|sistemas|ti",
            "propietario|propietarios|propietaria|responsable|responsables de|del|de la|un|los? _1 espacio|espacios|organización|grupo",
        ), "Los administradores deciden.",
    ),
    Mark(
        Role.PERSON, "person", (
            "usted|ustedes|tú|vosotros|usuarios|usuario|clientes|miembros|personas", "puedes|podrás|podés|podéis|tienes|te|tu|tus",
        ), "Tú decides.",
    ),
    Mark(
        Role.DOING_SO, "doing so", (
            "para ello|esto|eso|hacerlo", "para oponer*|desactivar*|excluirte|excluirse|rechazar*|deshabilitar*", _CAN, f"{_PEOPLE} {_CAN}", "basta|bastará",
            "ve|vaya|ir|abre|abra|accede|acceda|entra|entre|haz|haga|pulsa|pulse|elige|elija|selecciona|seleccione|desmarca|desmarque|desactiva|desactive|escríbenos|escríbanos|rellena|rellene|contacta|contacte|dirígete|diríjase|andá|consulta|consulte",
            "esto|este|esta|ello|dicha|dicho _2 se|puede|está", "si no _6", "si prefieres|prefiere",
        ), "Para ello, abre el menú.",
    ),
    Mark(
        Role.TOPIC, "this", (
            "esto|ello|eso|este|esta|estos|dicho|dicha|tal", "*entrena*|*entrene*", "desactivarlo|rechazarlo|impedirlo|desactivarla|evitarlo", "ia|aprendizaje", "modelo|modelos", "uso|tratamiento|utilización",
        ), "Te opones a ello.",
    ),
    Mark(
        Role.REFERS_BACK, "refers back", (
            "en este|ese|tal|dicho|cuyo caso|supuesto", "si|cuando _1 lo|la|esto|así|esta", "tras|después tu|su|de oposición|hacerlo|ello?", "una vez",
        ), "En ese caso, cesa.",
    ),
)  # fmt: skip

WAYS = Ways(
    marks=Marks((*_ACTS, *_PLACES, *_ACTORS)),
    articles=phrases(
        "el | la | los | las | un | una | tu | tus | su | sus | este | esta | estos | estas | del | de la | de los | de las | de tu | de su | de tus | de sus"
    ),
    leads=words(
        "ve vaya ir vete abre abra abrir entra entre entrar accede acceda acceder en a al ante bajo con de del desde hacia por sobre para el la los las un una "
        "tu tus su sus y e o u luego después entonces elige elija selecciona seleccione pulsa pulse toca toque haz haga clic consulta consulte visita visite usa use "
        "desactiva desactive desactivar desmarca desmarque activa active activar si cuando mientras siempre este esta sección apartado pestaña página menú puedes puede podrás usted "
        "opción dentro mediante navega navegue revisa revise"
    ),
    joins=words("& y e"),
    modifiers=words("mi mis"),
    inside=phrases("de | del | en | dentro de | desde"),
    below=phrases(
        "en | bajo | y | luego | y luego | después | y después | sección | apartado | en la sección | en el apartado | en la pestaña | en el menú | dentro de | "
        "en la página | sección de | apartado de"
    ),
    parts=phrases("sección | apartado | pestaña | página | menú | parte"),
    switches=phrases(
        "opción | la opción | ajuste | casilla | botón | interruptor | función | conmutador | control"
    ),
    presses=phrases(
        "desactiva | desactive | desactivar | desactivando | desmarca | desmarque | desmarcar | activa | active | activar | deshabilita | deshabilite | deshabilitar | "
        "apaga | apague | apagar | rechaza | opción | casilla | interruptor | botón | ajuste | marca | marque"
    ),
    picks=phrases(
        "elige | elija | elegir | selecciona | seleccione | seleccionar | haz clic en | haga clic en | hacer clic en | pulsa | pulse | pulsar | toca | toque | "
        "llamada | llamado | denominada | denominado | pulsa en | pulse en"
    ),
    on_or_off=phrases(
        "está desactivado | está desactivada | está activado | está activada | esté activado | esté activada | esté desactivado | esté desactivada | "
        "están activados | están desactivados | está marcada | está desmarcada"
    ),
    ends=words(
        "y e o para si cuando luego después usted tú que quien en desactivar rechazar oponerte oponerse donde es está son antes por"
    ),
    documents=words("política condiciones términos aviso contrato acuerdo declaración normativa"),
)
