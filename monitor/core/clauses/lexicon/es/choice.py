"""Spanish: negation, defaults, ways out and ways in."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_CAN = "puedes|puedo|puede|pueden|podrás|podrá|podrán|podés|podéis|poder"
_STOP = (
    "opon*|opong*|opus*|opuest*|desactiv*|deshabilit*|inhabilit*|desmarc*|desmarq*|exclu*|rechaz*|rechac*|negarte|negarse|negaros|niegas|niega|niegues|niegue|"
    "impedir*|impides|impide|impidas|impida|bloquear*|bloqueas|bloquea|bloquees|bloquee|renunciar|renuncias|apagar*|apagas|apaga|apagues|apague|apagado|apagada|"
    "prohibir*|prohíbas|prohíbes|desvincul*|deneg*|denieg*|detener*|evitar*|suspender*"
)
_SAID_STOP = f"{_STOP}|retiras|retira|retires|retire|revocas|revoca|revoques|revoque|retirado|revocado"
_CHANGE = "contrario|contraria"
_AGREE = (
    "acept*|consient*|consent*|consint*|autoric*|autoriz*|habilit*|apruebas|aprueba|apruebes|apruebe|aprobado|"
    "activar|activarlo|activarla|activarlos|activas|activa|actives|active|activan|activen|activado|activada|activaste|activá|activás|encender|enciendas|enciendes|"
    "permites|permitas|permitís|permitido|permitir|optas|opta|optes|opte|optado|marcas|marques|marque|participar|participas|participa|participes|participe|participado|inscrito|"
    "suscribes|unes|una|otorgas|otorgues|otorgue|otorgado|concedes|concedas|conceda|concedido|accedes|accedas|eliges|elijas|elija|decides|decidas|decida|decidido|elegido|apuntas|apuntes|apunta|apunte|apuntarse|apuntarte|firmas|firmes|firme|firma|firmado|respondes|respondas|responda|respondido|contestas|contestes|"
    "conteste|acuerdo|pides|pidas|solicites|indiques|ofreces"
)
_CONSENT = "consentimiento|permiso|autorización|aprobación|aceptación|acuerdo|conformidad"
_YOUR = "tu|su|vuestro|vuestra|el|la|un|una|previo|previa|expreso|expresa|explícito|explícita|libre"
_WANT = "deseas|desea|desee|desees|quieres|quiere|quieras|quiera|quisiera|querés|prefieres|prefiere|prefieras|prefiera|gustaría|desean|quieren|prefieren|deseen|quieran|interesa"
_IF = "si|cuando|mientras|siempre"
_ON = "activado|activada|activados|activadas|habilitado|habilitada|habilitados|habilitadas|marcada|marcado|encendido|encendida|activo|activa|seleccionada"
_OFF = "desactivado|desactivada|desactivados|desactivadas|deshabilitado|deshabilitada|deshabilitados|inhabilitado|desmarcada|desmarcado|apagado|apagada|inactivo|inactiva"
_PRESET = "defecto|omisión|predeterminada|predeterminado"
_NO = "no|nunca|jamás|tampoco"

# Ways out that say by themselves that they are of what was said before.
_OUT_OF_THIS = (
    "si no lo deseas|desea|quieres|quiere",
    "si no estás|está de acuerdo",
    "si no te|le|os hace|gusta|convence|interesa|parece|agrada",
    "quien|quienes no _1 quiera|quieran|desee|deseen",
    "no lo|la quieras|quieran|quiera|deseen|desee|desees|prefieran",
    "quita|quite|quitar|quites la|esa _1 marca",
    "dejen|deje|dejar|dejemos de usarse|utilizarse|emplearse|usar|utilizar|tratarse",
    "ponelo|ponlo|póngalo|pon|ponga|poner _2 en no",
    "si lo pides|pide|solicitas|solicita , excluimos|retiramos|eliminamos",
)
ENTRIES = (
    Entry(
        "only", Kind.ONLY, ("solo|sólo|solamente|únicamente|exclusivamente si|con|cuando|tras|después",), "Aprendemos solo si usted acepta.",
    ),
    Entry(
        "only if the person acts", Kind.ONLY_THEN,
        ("solo|sólo|únicamente lo hacemos si|con|cuando", "esto|ello|eso requiere|exige|necesita tu|su|el _2 consentimiento|permiso|autorización", "participación es voluntaria|opcional", "^ salvo que lo? aceptes|acepte|aceptas|consientas|autorices", "puedes|puede permitirlo|autorizarlo|aceptarlo", "excepción si|cuando _6 consentimiento|permiso|aceptado|consentido", "lo hacemos solo|sólo|únicamente si|con|cuando", "esto|eso solo|sólo|únicamente ocurre|sucede si|con|cuando", "debe|debes _4 antes|primero"),
        "Solo lo hacemos si usted acepta.",
    ),
    Entry(
        "refuses what was just said", Kind.REFUSES,
        (
            "puede|puedes|pueden negarse|negarte|negarnos|rechazarlo|rechazarla|prohibirlo|impedirlo|evitarlo|declinar|declinarlo",
            "puede|puedes|pueden rechazar|oponerse|oponerte esto|eso|este|ello|a", "puede|puedes|pueden oponerse|oponerte $", "puede|puedes|pueden oponerse|oponerte en|desde|por|mediante",
            "decir|diga|di|dinos|díganos|responder|responda|elegir|elija|elige|seleccionar|seleccione|selecciona|marcar|marque que? no|nunca|rechazar", "un no basta|es",
            "su|tu|una|la negativa !de|a ~", "no desea|quiere|deseas|quieres|desean|quieren participar|contribuir|eso|esto",
            "prefiere|prefieres|prefieren que? no|no", "ser|sea|seas excluido|excluida|eximido|eximida|excluidos", "quedar|quedarse|quedarte|permanecer fuera|excluido|al",
            "^ es voluntario|voluntaria|opcional", "esto|eso|ello es voluntario|opcional", "desmarcar|desmarque|desmarca|quitar|quite|quita _2 casilla|marca", "poner|ponga|pon|ajustar|ajuste|ajusta _4 en no|desactivado|nunca|ninguno",
        ),
        "Puede decir que no en los ajustes.",
    ),
    Entry(
        "leave a programme", Kind.OUT,
        ("abandonar|dejar el|este|la|esta _2 programa|estudio|panel", "salir|retirarse|darse de|del _3 programa|estudio|panel"),
        "Puede abandonar el programa en cualquier momento.",
    ),
    Entry(
        "used already", Kind.PAST, ("ya _2 utilizado|utilizados|utilizadas|usado|usados|usadas|aprendido|entrenado|entrenados",), "Lo que ya se ha aprendido permanece.",
    ),
    Entry(
        "joining a programme", Kind.JOINING,
        ("participación|adhesión|inscripción _6 es|son _2 voluntaria|opcional|voluntario", "programa|estudio|panel es _2 voluntario|opcional", "programa|estudio|panel _3 voluntario|opcional", "puede|puedes unirse|unirte|sumarse|sumarte _3 estudio|panel", "participar|participa|participas en _3 estudio|panel"),
        "La participación en el estudio es voluntaria.",
    ),
    Entry(
        "not", Kind.NEGATION, (
            "no|nunca|jamás|ni|tampoco|ningún|ninguno|ninguna|nadie|nada", "en ningún|modo caso|momento|alguno", "bajo ningún|ninguna concepto|circunstancia", "en modo|absoluto alguno",
            "de ningún|ninguna modo|manera|forma", "sin que nosotros|los|las|se|nuestros|tus|sus",
            "sin usar*|utilizar*|emplear*|recurrir|entrenar*|aprovechar*|servirse", "en lugar|vez de", "y no",
        ), "Nunca leemos tu correo.",
    ),
    Entry(
        "refuse", Kind.NEGATION, (
            "abstenemos|abstendremos|abstendrá|abstendrán|abstiene|abstienen|abstenerse|abstenernos", "renunciamos|renunciado a", "prohibimos|prohíbe|prohíben|prohibido|prohibida|impedimos|impiden", "excluimos|excluido|excluida|excluidos|excluidas",
            "quedan|queda|están|está|permanecen fuera|exentos|exentas|exento|exenta", "fuera|margen del entrenamiento", "hemos desactivado|excluido|prohibido|rechazado|dejado|deshabilitado", "dejamos|dejaremos|dejaron|dejará|dejarán de",
            "ya no", "evitamos|rechazamos",
        ), "Nos abstenemos de hacerlo.",
    ),
    Entry(
        "exclude", Kind.NEGATION, (
            "con exclusión|excepción", "excluyendo|excluido", "a excepción", "salvo|excepto el|para entrenamiento|entrenar",
        ), "Estudiamos el uso, con excepción del entrenamiento de modelos.",
    ),
    # What is denied may stand before the denial: "El entrenamiento no se realiza."
    Entry(
        "not, after the act", Kind.BAN, (
            f"{_NO} se _1 realiza|realizan|produce|hace|lleva|llevan|permite|efectúa|da|realizará|contempla|utiliza|utilizan|usa|usan|utilizarán|usarán|emplean|emplea",
            f"{_NO} tiene|tendrá|ocurre|sucede|existe lugar?", f"{_NO} está|están|estará _1 permitido|permitida|incluido|incluida|incluidos|autorizado|previsto|contemplado",
            f"{_NO} incluye|incluyen|forman|forma|abarca|comprende", "está|están|queda|quedan|permanece _2 excluido|excluida|excluidos|excluidas|prohibido|prohibida|descartado|descartada",
        ), "El entrenamiento no se realiza.",
    ),
    Entry(
        "denied afterwards", Kind.DENIAL, (
            f"{_NO} lo hacemos|haremos|hace|hacen|harán", f"{_NO} es|será así|cierto|el", f"{_NO} _3 con|para|a este|esta|estos|ese|esos|dicho|dichos|tal|tales fin|fines|propósito|propósitos|finalidad|efecto|efectos", f"{_NO} _4 para ello|eso|esto",
            f"^ para|en|con|a _1 entrenar|entrenamiento|efectos|fines _12 {_NO} _1 utilizamos|usamos|empleamos|tratamos|recurrimos|se|utilizaremos|usaremos|compartimos|aprovechamos|procesamos",
            f"^ nuestros|nuestro|nuestra|los|el|la modelo|modelos|ia|algoritmos _3 {_NO} _1 entrena|entrenan|aprende|aprenden|son|es|utilizan|usan",
        ), "Nosotros no lo hacemos.",
    ),
    Entry(
        "opt out", Kind.OUT, (
            *_OUT_OF_THIS,
            "manifestar|comunicar|expresar|enviar|presentar su|tu|una _1 negativa|oposición|rechazo", f"{_CAN} _10 {_STOP}", "derecho|derechos _6 opon*|oposición|negarte|negarse|rechazar|excluirte|excluirse", "derecho de oposición", f"opción|posibilidad|manera|forma|facultad|mecanismo|mecanismos|libre|medio _6 {_STOP}",
            f"es|será|resulta posible _4 {_STOP}", f"se puede|podrá|pueden _3 {_STOP}", f"permite|permiten|permitimos|permitiéndote|ofrecemos _4 {_STOP}", "para|basta|bastará|con|a|quieres|quiere|deseas|desea|prefieres|prefiere|solicitar|pedir _2 oponer*|desactivar*|excluirte|excluirse|rechazar*|deshabilitar*|desmarcar|inhabilitar*|negarte",
            "desactiva|desactive|desactivá|desmarca|desmarque|deshabilita|deshabilite|apaga|apague _1 la|el|los|las|esta|este|esto|ahí|aquí|en|desde|dicha", "^ desactiva|desactive|desmarca|desmarque|deshabilita|rechaza|rechace|apaga|oponte|opóngase|exclúyete",
            "opóngase|oponte|exclúyase|exclúyete", "retirar|sacar|excluir|retiren|retiremos sus|tus|mis|vuestras _3 de|del", "ponerle|ponerles|poner fin", "quita|quite|quitar|desliza|deslice _4 palomita|marca|casilla|izquierda|tilde", "no tienes|tiene|hace que|falta aceptar|permitir|autorizar|compartir", f"que no _2 {_WANT}", f"{_IF}|a|quien|quienes|los que? {_NO} _2 {_WANT} _2 que|participar|permitir|compartir|usemos|se|utilicemos|hacerlo|ello|formar|contribuir|esto", f"{_IF} {_NO} {_WANT}", f"{_IF} _1 {_WANT} _3 que? {_NO}", f"{_WANT} que? no",
            f"{_CAN} _3 pedir*|solicitar*|exigir*|indicar*|elegir|decidir|optar|escoger|decirnos|dejar _6 que? no|dejemos|dejen|exclusión|excluya|excluyan|excluyamos|cesemos", "optar|opta|optas|opte por no|excluirte|excluirse|rechazar|desactivar|darte|darse|la|salir", "pídenos|pídanos|solicita|solicite|pide|pida|dinos|indícanos|indíquenos _3 que no|dejemos|excluyamos",
            f"retirar*|revocar*|retira|retire|revoca|retirada|revocación|retirando _3 {_CONSENT}", f"{_CAN} _4 retirarlo|revocarlo|retirarla|revocarla", "darte|darse|darme|daros|date|dese|dar de baja", "opt out", "no participar", "exclusión voluntaria", "solicitud|formulario de exclusión|oposición",
            "desactivable|desactivables", "cambia|cambie|modifica|modifique esta|este|esa|ese _1 opción|ajuste|configuración|elección", f"{_CAN} _6 poner fin", f"{_CAN} _6 limitar|restringir|controlar el|este|dicho uso|tratamiento", f"{_CAN} _3 cambiar|modificar esto|ello|este|esta|dicha",
        ), "Puedes oponerte en cualquier momento.",
    ),
    Entry(
        "the service opted out", Kind.WE_OUT, (
            "nos hemos opuesto|excluido|negado", "hemos optado por no|excluir*",
        ), "Nos hemos opuesto a ello ante los proveedores.",
    ),
    Entry(
        "stopped", Kind.STOPPED, (
            f"{_IF}|tras|después|vez|desde|quien|quienes _5 {_SAID_STOP}", "al desactivar*|rechazar*|oponerte|oponerse|excluirte|excluirse|deshabilitar*|desmarcar", "una vez _2 desactivad*|rechazad*|excluid*",
            "que _4 desactiven|desactivan|rechacen|rechazan|opongan|oponen|opuesto|desactivado|rechazado|excluido|excluyan|deshabilitado", "tras|después|desde|a|con _2 tu|su|la|partir? oposición|desactivación|negativa|baja|exclusión",
            "desactivando|rechazando|oponiéndote|oponiéndose|excluyéndote|deshabilitando|desmarcando", "habiendo|haber|haya|hayas|has|ha desactivado|rechazado|opuesto|excluido",
            "modo|navegación|ventana|sesión|pestaña privado|privada|incógnito|temporal|confidencial|fantasma", "modo|navegación de incógnito", "modo incógnito", "conversaciones|chats|sesiones|mensajes temporales|efímeros|efímeras|privados|privadas",
            f"{_IF} _6 está|estén|están|esté {_OFF}", "con _4 " + _OFF,
        ), "Una vez que te opones, todo queda en privado.",
    ),
    Entry(
        "as long as nobody objects", Kind.STANDS, (
            f"salvo|excepto|menos|hasta _1 que|si|cuando _8 {_SAID_STOP}", f"salvo|excepto|menos _1 que _8 {_CHANGE}|no|oposición|negativa|objeción", f"hasta _1 que _8 {_CHANGE}|oposición|negativa|objeción", "salvo|excepto _2 indicación|oposición|instrucción|instrucciones|negativa|rechazo|solicitud|voluntad|petición|manifestación", "a|de no ser _2 que? _8 opon*|opong*|desactiv*|rechac*|exclu*",
            f"{_IF}|tanto|vez _1 que? _3 {_NO} _5 {_SAID_STOP}", f"{_IF}|que _1 {_NO} _1 ejerces|ejerce|ejerzas|ejerza|manifiestas|manifiesta|manifiestes|indicas|indica|indiques|presentas _6 oposición|{_CHANGE}|derecho",
            f"o {_NO} _3 {_SAID_STOP}", f"que {_NO} _4 opongan|opuesto|desactiven|desactivado|rechacen|rechazado|excluido|opuestos|excluyan", "mientras|siempre _4 siga|sigan|permanezca activ*|habilitad*", f"hasta|salvo _3 {_STOP}|oposición", "sin _2 oposición", "ausencia|falta de oposición|objeción",
            "de no|en caso|contrario? _3 oponerte|oponerse|desactivar*|rechazar*", "en caso de? no _4 oponerte|oponerse|desactivar*|rechazar*|oposición", "de no hacerlo", "si no haces|hace nada", "sin perjuicio _4 oposición|oponerte|oponerse",
        ), "Los borradores se incluyen, salvo que te opongas.",
    ),
    Entry("in that case", Kind.THAT_CASE, ("^ en este|ese|tal|dicho|cuyo caso|supuesto",), "En ese caso, no los guardamos."),
    Entry(
        "even if", Kind.EVEN_IF, (
            f"aunque|incluso|aun|aún _8 {_SAID_STOP}", f"incluso|aun|aún|aunque|pese|pesar _8 {_OFF}|oposición|negativa|rechazo", "con? independencia|independientemente|indistintamente de _4 configuración|ajustes|preferencias|opción|opciones|elección|oposición|si",
            "sea cual|cuales _3 configuración|ajustes|preferencias|elección", "pese|pesar a|de _3 oposición|haber|que _5 opuesto|desactivado|opongas|oponga?",
        ), "Aunque te opongas, las denuncias se conservan.",
    ),
    Entry(
        "no way out", Kind.NO_WAY, (
            f"{_NO} _1 {_CAN} _6 {_STOP}", f"{_NO} es|será|resulta posible _4 {_STOP}", f"{_NO} existe|hay|ofrecemos|existen|dispones|dispone _3 forma|manera|opción|posibilidad|mecanismo|medio _4 {_STOP}", f"{_NO} se puede|pueden|podrá _4 {_STOP}",
            f"sin posibilidad|opción|derecho _3 {_STOP}|oposición", f"imposible|imposibilidad _4 {_STOP}", "no admite oposición",
        ), "No puedes oponerte a ello.",
    ),
    Entry(
        "do not use it then", Kind.ABSTAIN, (
            "no introduzcas|introduzca|incluyas|incluya|compartas|comparta|envíes|envíe|subas|suba|facilites|facilite|escribas|escriba|ingreses|ingrese|proporciones|proporcione", "evita|evite|evitar|abstente|absténgase _1 introducir|incluir|compartir|enviar|subir|facilitar|escribir|ingresar|proporcionar",
        ), "Si te preocupa, no introduzcas nombres.",
    ),
    Entry("consent as legal basis", Kind.IN, ("^ tu|su|el? consentimiento $", "^ con? tu|su|el consentimiento $"), "| Entrenar nuestros modelos | Perfil | Consentimiento |"),
    Entry(
        "another legal basis", Kind.OTHER_BASIS, (
            "interés|intereses legítimo|legítimos", "ejecución de|del _1 contrato", "obligación|obligaciones legal|legales",
        ), "Nuestro interés legítimo.",
    ),
    Entry(
        "only with consent", Kind.IN, (
            "quienes|usuarios|clientes|pacientes|personas _1 firman|firmen|firmaron|participan|aceptan|aceptaron|autorizan|autorizaron",
            f"con|previo|previa|tras|mediante|según|bajo|obtener|obtenemos|obtenido|recabar|recabamos|recabado|contar|contamos _2 {_YOUR} _3 {_CONSENT}", f"con|previo|previa|mediante|bajo|requiere|requieren|exige|tenemos|tengamos {_CONSENT}",
            f"base|basa|basan|basado|basada|basados|fundamento|sujeto|sujeta|sujetos|supeditado|supeditada|condicionado|condicionada|fundamenta|legitimación _5 {_CONSENT}",
            f"requiere|requieren|requerimos|exige|exigen|necesitamos|necesita|precisa|pedimos|pediremos|pedirá|pedir|solicitamos|solicitaremos|solicitar|solicita _4 {_CONSENT}", f"{_CONSENT} _3 necesario|necesaria|obligatorio|obtenido|previo|previa|expreso|expresa|explícito|explícita|requerido|requerida|específico|informado|inequívoco",
            f"{_IF}|vez _1 que? usted|tú|nos|lo|la|los|las|te|se|has|ha|hayas|haya|usuario|cliente|voluntariamente|el|expresamente|así? usted|nos|lo|ha|haya|has|hayas|te|expresamente|así|usuario|cliente? {_AGREE}", f"{_IF}|vez|que _4 das|da|des|dé|diste|dado|otorga|otorgas|otorgado|presta|prestas|prestado|prestes|preste|concede _4 {_CONSENT}",
            f"solo|sólo|solamente|únicamente|exclusivamente _3 {_IF}|quienes|quien|aquellos|usuarios|de|con|tras _6 {_AGREE}|{_CONSENT}", "salvo|solo|sólo|únicamente a|con petición|solicitud", "opt in", f"hasta que {_NO} _4 {_AGREE}", f"requiere|requieren|exige|exigen|necesario|hace|falta que _2 {_AGREE}", f"{_CAN} _3 dar|darnos|otorgar|otorgarnos|prestar|conceder _2 {_CONSENT}",
            f"{_CAN} _8 aceptar|activar|activarlo|autorizar*|permitir*|participar|consentir|unirte|unirse|contribuir|habilitar*|inscribirte", f"{_CAN} _3 elegir|decidir|optar _3 activar|compartir|participar|contribuir|autorizar|por|permitir|donar",
            "solo|sólo|únicamente|solamente _9 cuando|si|una _9 haya|hayan|hayas ~? marcado|aceptado|autorizado|firmado|consentido|inscrito|activado", "hasta|mientras que? no _5 inscriba|inscribas|inscriban|marque|marques|acepte|aceptes|active|actives|autorice|autorices", "voluntario|voluntaria|voluntarios|voluntarias|voluntariamente", "expresamente|explícitamente|libremente _2 acept*|autoriz*|consent*|activ*|permitid*|ofrec*|compart*|cedid*|elegid*", f"{_AGREE} _1 expresamente|explícitamente",
            "que _4 aceptado|acepten|aceptan|consentido|consientan|autorizado|autoricen|activado|activen|participen|participan|participar|elegido|inscrito|habilitado", "al activar*|aceptar*|marcar|unirte|unirse|participar|habilitar*", "activando|aceptando|marcando",
            f"debe|debes|deben|deberás|deberá|tienes|tiene que? _2 activar*|aceptar*|consentir*|autorizar*|{_CONSENT}", "solo|sólo|solamente|únicamente en este|ese|tal|dicho caso", "^ activa|active|únete|únase|participa|participe|permite|ayúdanos|acepta|acepte", "dices|dice|digas|respondes|responde sí|que", f"{_IF} _3 da|das|des|dé el|su|tu visto",
        ), "Con tu consentimiento, hacemos más.",
    ),
    Entry(
        "without consent", Kind.WITHOUT, (
            f"sin !nuestro|nuestra _4 {_CONSENT}", "sin pedirte|pedirle|preguntarte|preguntarle|consultarte|avisarte|pedírtelo", f"sin que _5 {_AGREE}|{_CONSENT}|autorice|consienta",
        ), "Nada ocurre sin tu consentimiento.",
    ),
    Entry(
        "unless you act", Kind.UNLESS_IN, (
            f"salvo|excepto|menos|hasta _1 que|si|cuando _7 {_AGREE}|{_CONSENT}|dé|des|permita|permitas|pida|solicite|comparta|compartas", f"salvo|excepto _1 con|previo|previa|mediante|por|tras|bajo|a _4 {_CONSENT}|solicitud|petición|elección|instrucción", f"salvo|excepto {_CONSENT}|autorización", "si no haces|hace|hacen nada", f"mientras no _3 {_AGREE}", f"a menos que _3 {_AGREE}", f"salvo|excepto quienes|los|aquellos _6 {_AGREE}",
            f"hasta|antes _3 {_CONSENT}", "antes|hasta de|que _4 activ*|acept*|autoric*|consent*", "a no ser que _7 autoric*|consient*|acept*|actives|active|permit*|des|dé|solicit*|pid*|otorg*",
        ), "No leemos borradores salvo que lo autorices.",
    ),
    Entry(
        "choose whether", Kind.WHETHER, (
            "elegir|decidir|controlar|gestionar|indicar|determinar|configurar|escoger|eliges|decides|controlas|elige|decide|administrar|especificar _3 si|cómo|qué|cuándo|quién", "según|dependiendo|depende|dependerá|función|conforme|acuerdo _2 tu|tus|su|sus|la|las|los|configuración _1 configuración|ajustes|preferencias|elección|elecciones|opciones|opción|selección|plan",
            "tu|tus|su|sus elección|elecciones|preferencias",
        ), "Tú decides si los borradores se incluyen.",
    ),
    Entry(
        "while it is on", Kind.IF_ON, (
            f"{_IF}|con _6 está|están|esté|estén|tienes|tiene|tengas|permanece|permanezca|sigue|siga|mantienes|mantiene {_ON}", f"{_IF}|con _5 {_ON}",
        ), "Mientras el historial está activado, se incluyen los borradores.",
    ),
    Entry(
        "on by default", Kind.ON_DEFAULT, (
            f"{_ON} _1 por|de|inicialmente _2 {_PRESET}", f"por|de|forma|manera _2 {_PRESET} _4 {_ON}", f"{_ON} inicialmente|automáticamente", f"{_ON} en|para _2 todas|todos|nuevas|nuevos", f"{_ON} al crear|registrarse|registrarte|instalar|abrir", "preactivado|preactivada|premarcada|preseleccionada|preseleccionado",
        ), "Esto está activado por defecto.",
    ),
    Entry(
        "off by default", Kind.OFF_DEFAULT, (
            f"{_OFF} _1 por|de|inicialmente _2 {_PRESET}", f"por|de|forma|manera _2 {_PRESET} _4 {_OFF}", f"por|de|forma|manera _2 {_PRESET} _2 no está|están|viene|vienen {_ON}", f"no está|están|viene|vienen|estará _1 {_ON} _1 por|de _2 {_PRESET}", f"{_OFF} en|para _2 todas|todos|nuevas|nuevos", f"{_OFF} al crear|registrarse|registrarte|instalar|abrir", f"{_OFF} inicialmente|mientras|hasta|salvo",
        ), "Esto está desactivado por defecto.",
    ),
    Entry(
        "a setting is on", Kind.IS_ON,
        ("^ activado/desactivado $", ": activado/desactivado $", "^ activado|activada|activados|activadas|encendido $", ": activado|activada|activados|activadas|encendido $", "^ activado|activada|activados|activadas|encendido predeterminado $", ": activado|activada|activados|activadas|encendido predeterminado $", "predeterminado : activado|activada|activados|activadas|encendido"),
        "Mejorar el producto: activado",
    ),
    Entry(
        "a setting is off", Kind.IS_OFF,
        ("^ activado/desactivado $", ": activado/desactivado $", "^ desactivado|desactivada|desactivados|desactivadas|apagado $", ": desactivado|desactivada|desactivados|desactivadas|apagado $", "^ desactivado|desactivada|desactivados|desactivadas|apagado predeterminado $", ": desactivado|desactivada|desactivados|desactivadas|apagado predeterminado $", "predeterminado : desactivado|desactivada|desactivados|desactivadas|apagado"),
        "Mejorar el producto: desactivado",
    ),
    Entry(
        "by default", Kind.DEFAULT, (
            "por defecto|omisión", "de forma|manera|modo predeterminada|predeterminado|automática", "predeterminadamente", "predeterminado|predeterminada|predeterminados", "valor|configuración|ajuste|opción de fábrica|inicio",
        ), "Por defecto se incluyen los borradores.",
    ),
    Entry(
        "something else to opt out of", Kind.ELSEWHERE, (
            "boletín|boletines|newsletter|newsletters", "publicidad|publicitario|publicitaria|publicitarios|publicitarias|marketing|mercadotecnia|promocional|promocionales|anuncios", "cookies|cookie|rastreadores|rastreo|seguimiento",
            "notificación|notificaciones|sms|avisos", "comunicaciones|correos|mensajes|ofertas comerciales|electrónicas|promocionales", "venta de", "ubicación|micrófono|cámara", "arbitraje",
        ), "Puedes darte de baja del boletín.",
    ),
    Entry(
        "refers to what was said", Kind.REFERS, (
            "en cualquier|todo momento", "finalidades|fines _1 secundarias|secundarios|adicionales|accesorias", *_OUT_OF_THIS, "cuando quieras|quiera|desees|desee", "opon*|opong*|oposición _1 a ello|esto|eso|este|esta|estos|dicho|dicha|tal|tales", "desactivarl*|rechazarl*|impedirl*|evitarl*|cambiarl*|modificarl*|deshabilitarl*|bloquearl*|detenerl*",
            f"{_STOP}|cambi*|modific*|control* _2 esto|ello|eso|esta|este|dicha|dicho|estos|tal", "desactiv*|deshabilit*|desmarc*|apag* _1 la|el|dicha|dicho|esta|este opción|función|casilla|ajuste|interruptor|configuración",
            "este|esta|estos|estas|dicho|dicha|dichos|tal|ese|esa _1 uso|opción|función|práctica|ajuste|configuración|tratamiento|característica|entrenamiento|finalidad|fin|fines", "para|de ello|esto|eso", "para|con estos|dichos|tales|este|dicho|esos fin|fines", "de este|esta modo|forma|manera",
            "oponerte|oponerse|excluirte|excluirse|negarte $", "excluirte|excluirse|oponerte|oponerse|desactivar|rechazar|darte|darse de? baja? desde|en|a través|mediante|aquí|escribiendo|escribiéndonos|contactando|con|por|rellenando", "^ esto|esta|este|ello|está|viene|la|el",
        ), "Puedes oponerte a ello.",
    ),
    Entry(
        "overrides what stands above", Kind.OVERRIDES, (
            "^ no obstante|pese|sin lo|perjuicio", "^ a pesar de lo", "^ con independencia de lo",
        ), "No obstante lo anterior, los borradores quedan aparte.",
    ),
    Entry("yes", Kind.YES, ("^ sí|efectivamente|correcto|claro|siempre|ciertamente", "^ por supuesto", "^ en efecto", "^ así es", "^ a veces"), "Sí, así ocurre."),
    Entry("no", Kind.NO, ("^ no|nunca|jamás|ninguno|ninguna|tampoco", "^ en absoluto|ningún", "^ de ningún|ninguna", "^ rotundamente|absolutamente no", "^ nosotros|ellos no|nunca"), "No, nunca."),
)  # fmt: skip
