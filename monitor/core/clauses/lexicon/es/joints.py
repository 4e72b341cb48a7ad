"""Spanish: where one thought ends and the next begins, and what leans on what.

The subject is left out where the verb tells it, so that a main clause may begin with any word but a joining one.
What a model is like stands after it ("un modelo mejorado"), so that no participle before it can mislead.
"""

from __future__ import annotations

from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.marks import Mark

_CONDITIONS = ("si|cuando|mientras|siempre|salvo|tras", "una vez", "a menos", "aunque|aun", "incluso si")
_JOINING = "y|e|o|u|ni|que|si|por|como|según|entre|para|en|con|de|incluido|incluida|incluidos|incluidas|ya|sea|cuando"
_ACT = (
    "podemos|podremos|pueden|puede|podrán|podrá|usamos|utilizamos|empleamos|tratamos|entrenamos|usaremos|utilizaremos|"
    "sirven|sirve|ayudan|contribuyen|son|están|se"
)
_DATA = "datos|información|contenido|contenidos|conversaciones|comentarios|grabaciones|textos|mensajes|imágenes|documentos"

_SUBJECTS_ANEW = "nosotros|nuestros|nuestro|nuestra|nuestras|tus|sus|su|tu|estos|estas|este|esta|los|las|el|la|ningún|ninguna|ninguno|nada|todos|no|nunca"
_VERBS_ANEW = "podemos|puede|pueden|podremos|usamos|utilizamos|entrenamos|entrenan|sirve|sirven|es|son|se|ha|han|fue|fueron|está|están|no|nunca"

JOINTS = Joints((
    Mark(Joint.PARTS, "but", (", pero > ~",), "Guardamos los borradores, pero están a salvo."),
    Mark(
        Joint.RESTART, "another clause", ("aunque|pero|sino > ~", "mientras que", "en cambio", ", de modo|manera|forma que"),
        "No vendemos nada, sino que leemos.",
    ),
    Mark(
        Joint.RESTART, "a new subject", (f"y nosotros|nuestros|nuestro|nuestra|tus|sus|estos|estas|los|las ..80 {_ACT}", f"y sí|también _1 {_ACT}", "y entrenamos|usamos|utilizamos|podemos|mejoramos > ~"),
        "No vendemos nada y nosotros usamos todo.",
    ),
    Mark(
        Joint.ANEW, "another sentence",
        (
            f",? y|pero|mientras|así|sino {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
            ",? y|pero los|las ~ ~? ~? ~? quedan|queda > ~",
            ",? y|pero|mientras que? entrenamos|usamos|utilizamos|mejoramos|podemos > ~",
            ": los|las ~ ~? ~? ~? quedan|queda > ~",
            f"mientras que ..60 {_VERBS_ANEW}",
            f", {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
            f": {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
        ),
        "Guardamos los borradores y no se venden.",
    ),
    Mark(
        Joint.FINITE, "a new verb",
        (", ~? ~? ~? podemos|puede|pueden|podremos|enviamos|compartimos|transmitimos > ~", "se envían|comparten|transmiten|comunican", "son|serán enviados|enviadas|compartidos|transmitidos"),
        "Para mejorar el servicio, los borradores se envían a una IA.",
    ),
    Mark(
        Joint.CONDITION, "an opening condition",
        tuple(f"{condition} ...300 {end}" for condition in _CONDITIONS for end in (":", f", > !{_JOINING} ~")),
        "Si no te opones, leemos los borradores.",
    ),
    Mark(Joint.FURTHER, "another condition", ("y|o # si|cuando",), "Si son públicos o (ii) si lo autorizas."),
    Mark(
        Joint.THIS, "this", ("esto|este|esta|estos|estas|eso|ese|esa|ello|dicho|dicha|dichos|dichas|tal|tales|secundarias",),
        "Puedes oponerte a ello.",
    ),
    Mark(Joint.THIS_DATA, "this data", (f"este|esta|estos|estas|dicha|dichos|dichas|esos|esas|tales ~? {_DATA}",), "Aprendemos de estas grabaciones."),
    Mark(
        Joint.THEREFORE, "therefore", ("por tanto|consiguiente|ello|eso", "por lo tanto", "en consecuencia", "así que", "de ahí"),
        "Por lo tanto, leemos.",
    ),
    Mark(Joint.FOLLOWING, "the following", ("siguiente|siguientes", "a continuación"), "Los usamos para los siguientes fines"),
    Mark(
        Joint.NAMES, "lo que usamos",
        ("lo|qué que? no? ~? ~? usamos|utilizamos|empleamos|entrena|entrenan|sirve|se", "qué|cuáles datos|contenido|contenidos|información", "datos|contenido|contenidos|información que no? usamos|utilizamos|se|entrenan|empleamos", "datos|contenido|contenidos|información no? usados|utilizados|usado|utilizado|usada|utilizada|empleados|excluidos|excluido|para",
         "fuentes|tipos|categorías de|para"),
        "Lo que usamos",
    ),
    Mark(Joint.AND, "y", ("y|e|o",), "Borradores y notas."),
    Mark(Joint.NOT_DONE, "lo que nunca hacemos", ("lo que no|nunca|jamás hacemos|haremos",), "Lo que nunca hacemos"),
    Mark(Joint.STATES, "es", ("es|son|era|puede|pueden|será|serán|sigue|siguen|queda|quedan|ha|han|debe|deben|pertenece|pertenecen|ayuda|ayudan|no",), "Sus textos son privados."),
    Mark(
        Joint.INCLUDES, "including", ("incluido|incluida|incluidos|incluidas|incluyendo|incluye|incluyen", "tales como", "por ejemplo"),
        "Usamos borradores, incluidas las sugerencias.",
    ),
    Mark(Joint.AFTER_NAME, "after a name", ("solo|sólo|si|cuando|salvo|y|o|con|a|por|sin|pero|también|únicamente|mediante|generativa",), "Creamos IA solo si acepta."),
    Mark(Joint.AI_MAKER, "a maker of AI", ("proveedor|proveedores|fabricante|socios|socio|empresa|empresas de|del|de la? _1 ia|modelo|modelos|inteligencia",), "Nuestro proveedor de IA no guarda nada."),
    Mark(Joint.THEIRS, "theirs", ("sus|su ~? servicios|servicio|productos|producto|plataforma|tecnología|herramientas|sistemas",), "Mejora sus servicios."),
    Mark(
        Joint.WHOLE, "the whole service",
        ("nuestros|nuestro|nuestra|los|el|la ~? servicios|servicio|productos|producto|plataforma|sitio|aplicación",),
        "Para mejorar nuestros servicios.",
    ),
    Mark(
        Joint.EXCEPT, "except", ("salvo|excepto|exceptuando", "a|con excepción", "a menos", "a no ser"),
        "No usamos nada, salvo las sugerencias.",
    ),
    Mark(
        Joint.SUBJECT, "who may", ("y|pero|o? usted|ustedes|tú|puede|puedes|pueden|tiene|tienes|los|las|cualquiera|si|para > ~",), "Puede oponerse.",
    ),
    Mark(
        Joint.TAKEN_BACK, "taken back", ("retirar*|revocar*|retira|revoca",), "Puede retirarlo en cualquier momento.",
    ),
    Mark(
        Joint.LEAD_IN, "a lead-in",
        ("tenga|ten en cuenta que", "usted? _1 reconoce|acepta|entiende|comprende _3 que", "además|asimismo|adicionalmente ,", "sin embargo ,", "no obstante ,", "por ejemplo|ello|tanto ,", "en resumen|particular ,"),
        "Sin embargo, si usted acepta, leemos.",
    ),
    Mark(Joint.PRESET, "how it stands at first", ("defecto|inicial|inicialmente|fábrica|predeterminad*|preajuste",), "Por defecto"),
    Mark(Joint.MAY_WE, "asks to be allowed", ("podemos usar|utilizar", "permite|permites|autoriza|autorizas que", "nos permite|permites|autoriza|autorizas",), "¿Podemos usar sus borradores?"),
    Mark(Joint.BOX, "something to tick", ("formulario|enlace|casilla*|marc*|opción|opciones|ajuste*|configuración|elij*|eleg*|seleccion*|puls*|clic|menú|botón|interruptor*",), "Marque la casilla."),
    Mark(
        Joint.STEP, "a step",
        ("abra|abre|vaya|ve|vete|haga|haz|pulse|pulsa|toque|toca|seleccione|selecciona|elija|elige|escriba|escribe|escríbenos|envíe|envía|rellene|rellena|contacte|contacta|acceda|accede|entra|entre|utilice|utiliza|use|usa|desactive|desactiva|en",),
        "Abra el menú.",
    ),
    Mark(
        Joint.CONTRAST, "set against", ("no con|sobre|de|en", "en lugar|vez de"),
        "Aprendemos de archivos, no de tus borradores.",
    ),
    Mark(
        Joint.AI_WORD, "a word for AI",
        ("ia|ai|ml|llm|llms|algoritmo|algoritmos|inteligencia|machine|deep", "*model*|*material*", "sistema|sistemas|herramienta|herramientas|buscador|filtro|filtros|reconocedor|traductor|corrector|redacción|reconocimiento"),
        "El entrenamiento del modelo se detiene.",
    ),
    Mark(Joint.LEARNING, "learning of machines", ("aprendizaje automático",), "El aprendizaje automático es rápido."),
    Mark(Joint.TRAINING_DATA, "training data", ("datos|conjunto|conjuntos|corpus|material de entrenamiento",), "Los datos de entrenamiento quedan."),
    Mark(
        Joint.ON_DATA, "training on data",
        ("entrenar|entrenamos|entrenan|entrenen|entrenado|entrenados|entrenamiento ~? ~? ~? con|sobre > ~", "entrenar|entrenamos|entrenamiento ~? ~? ~? a partir"),
        "El equipo lo entrena y quiere entrenar con borradores.",
    ),
    Mark(Joint.FROM, "from", ("con|mediante", "a partir", "gracias a"), "Mejora con borradores."),
    Mark(
        Joint.PERSONAL, "your personal data", ("tus|sus datos personales", "tu|su información personal"), "Conservamos tus datos personales.",
    ),
    Mark(
        Joint.TRAINED, "trained", ("entrenado|entrenados|entrenada|entrenadas",),
        "Usamos modelos entrenados con datos revisados.",
    ),
    Mark(Joint.LEARNS, "learns", ("aprend*",), "Aprende de los borradores."),
    Mark(Joint.SECTION, "section", ("sección|cláusula|apartado|artículo|punto|parte|epígrafe",), "Véase el apartado 4."),
    Mark(Joint.BRAND, "AI in a name", ("ai|ia",), "Los servicios Example AI Studio son rápidos."),
    Mark(
        Joint.NO_NAME, "no name", ("nuestra|nuestro|nuestros|una|un|la|el|los|las|tu|su|y|o|para|de|del|con|por",),
        "Una IA es joven.",
    ),
))  # fmt: skip
