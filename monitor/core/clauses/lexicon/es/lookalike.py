"""Spanish: what only looks like training on people's data."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_STAFF = (
    "personal|empleado|empleados|empleadas|trabajadores|trabajador|plantilla|equipo|equipos|agentes|operadores|teleoperadores|moderadores|revisores|"
    "colaboradores|voluntarios|profesionales|asesores|conductores|usuarios|clientes|alumnos|profesores|perros|perro|comerciales|directivos|vendedores"
)

ENTRIES = (
    Entry(
        "rule for users", Kind.USER_BOUND, (
            "no|nunca puedes|podrás|debes|deberás|podés|podéis|debéis !oponer*|desactiv*|exclu*|rechaz*",
            ("usted|ustedes|cliente|clientes|usuario|usuarios|licenciatario|miembro|miembros|suscriptor|suscriptores|visitante|visitantes|desarrolladores|nadie|quien "
             "no? _2 puede|pueden|podrá|podrán|debe|deben|deberá|deberán|utilizará|usará|utilizarán no? _1 usar|utilizar|emplear|copiar|entrenar|recurrir|extraer|desarrollar|vender|revender|servirse|ni"),
            "usted|cliente|clientes|usuario|usuarios|licenciatario|miembros|suscriptor|visitante|desarrolladores no _1 puede|pueden|podrá|podrán|debe|deben|deberá|deberán|utilizará|utilizarán|usará",
            "^ no podrá|puede|debe|deberá|podrán|pueden|deben|deberán usar|utilizar|emplear|copiar|extraer|recopilar|descargar|desarrollar|entrenar|reproducir|realizar|vender|permitir",
            "^ no|nunca puedes|podrás|debes|deberás|podés|podéis|debéis",
            "^ no utilice|use|utilices|uses|copie|copies|extraiga|extraigas|intente|intentes|emplee",
            "aceptas|comprometes|obligas|garantizas _2 no|a|que _1 no? _1 utilizar|usar|emplear|usará|utilizará|usarás|utilizarás|permitir|entrenar|desarrollar",
            "usted|cliente|clientes|usuario|usuarios|licenciatario|miembro|miembros|suscriptor|visitante|desarrollador|desarrolladores|titular _3 acepta|aceptan|compromete|comprometen|conviene|obliga|garantiza _2 no|a|que _1 no? _1 utilizar|usar|emplear|usará|utilizará|usarás|utilizarás|permitir|entrenar|desarrollar",
            "^ acepta|compromete|conviene _2 no|a|que _1 no? _1 utilizar|usar|emplear|usará|utilizará|usarás|utilizarás|permitir|entrenar|desarrollar", "lo prohíbe|prohíben las|los|nuestras|nuestros? condiciones|términos|normas|reglas",
            "queda|quedan|está|están|estará|resulta _2 prohibido|prohibida|prohibidos|prohibidas|vetado|terminantemente", "se prohíbe|prohíben", "prohibición de",
            "no está|están|estás _1 permitido|autorizado|autorizada|autorizados|permitida", "no se _1 permite|permiten|autoriza",
            "te|le|les _1 prohíbe|prohibimos|prohibido", "reservamos|reservados todos los derechos", "te|le|les queda|está prohibido", "es _2 responsable de",
            "^ usar|utilizar|emplear|extraer|copiar _1 nuestro|nuestra|nuestros|nuestras|los|el|cualquier|la|resultados|contenido|contenidos",
        ), "No puedes revender los resultados.",
    ),
    Entry(
        "not without our permission", Kind.FORBIDDEN, (
            "sin nuestro|nuestra _3 autorización|consentimiento|permiso", "sin la|el autorización|consentimiento|permiso _4 de|del",
            "está|están|queda|quedan _2 prohibido|prohibida|prohibidos|prohibidas", "requiere|requieren nuestra|nuestro",
        ), "… para entrenar modelos sin nuestro permiso;",
    ),
    Entry(
        "rival", Kind.RIVAL, (
            "competir|compite|compiten|compita|compitan|competidor|competidores|competidora|competidoras|competencia directa|desleal?", "competencia con|de nuestros|nuestro|nosotros|nuestra",
            "rival*", "ingeniería inversa",
        ), "No construyas nada que compita con nosotros.",
    ),
    Entry(
        "signals to crawlers", Kind.OTHERS, (
            "alumnos|alumnas|estudiantes|participantes entrenan|programan|construyen", "noai|noimageai", "etiqueta|etiquetas|metaetiqueta|metaetiquetas noai|robots|meta", "minería de textos|texto|datos", "rastreadores de|que",
        ), "Las páginas llevan una etiqueta noai.",
    ),
    Entry(
        "told elsewhere", Kind.POINTS, (
            "se rige|rigen|describe|describen|explica|explican|detalla|detallan|indica|regula _2 por|en", "únicamente|exclusivamente|solamente según|conforme|como _3 previsto|indicado|descrito|indica",
        ), "El uso de los borradores para la IA se rige por otro texto.",
    ),
    Entry(
        "rules for the user", Kind.RULES, (
            "uso|usos|conducta|conductas|actividad|actividades|contenido|contenidos prohibido|prohibidos|prohibida|prohibidas|aceptable|aceptables|permitido|permitidos|indebido|no",
            "restricciones|limitaciones de|del|al|en|para", "^ restricciones|prohibiciones $", "normas|reglas de|para", "tus|sus obligaciones|responsabilidades|compromisos",
            "obligaciones|responsabilidades del|de|de los usuario|usuarios|cliente", "lo que no puedes|puede|debes",
        ), "Usos prohibidos",
    ),
    Entry(
        "a title", Kind.TITLE, (
            "^ cómo|por|cuándo|dónde|quién|qué|cuáles|cuál", "^ acerca|sobre|más|información de|el|la|tus|sus|información", "^ uso|tratamiento|gestión|gestionar|utilización de|del|tus|sus",
            "^ el|la? entrenamiento|mejora|desarrollo de|del|con|y", "^ desactivar|rechazar|oponerse|oponerte|excluirse", "véase|ver también",
        ), "Cómo sirven tus datos para mejorar el modelo",
    ),
    Entry(
        "how models work", Kind.GENERAL, (
            "rama|campo|área|disciplina|forma|tipo|subconjunto de la? ia|inteligencia|informática", "un|los|todo|cada|estos|el modelo|modelos _2 se entrena|entrenan|aprende|aprenden",
            "un|los|todo|cada|el modelo|modelos _2 aprende|aprenden|está|están|es|son|fue|fueron|ha|han entrenado|entrenados|sido?", "durante el? proceso|fase|etapa? de? entrenamiento",
            "proceso|fase|etapa|fases|etapas de|del entrenamiento", "entrenado|entrenados|entrenada con|sobre _1 grandes|enormes|vastas|ingentes",
        ), "Un modelo aprende de grandes cantidades de textos.",
    ),
    Entry(
        "for the customer alone", Kind.OWN_BENEFIT, (
            "tu|tus|vuestro|vuestros|su propio|propios|propia modelo|ia|asistente", "tus|vuestros propios modelos|asistentes", "tu|tus|vuestro modelo|modelos|chatbot",
            "modelo|modelos|asistente|ia personalizado|personalizados|personalizada|dedicado|exclusivo|a medida", "modelo propio|privado", "exclusivo|exclusiva|exclusivos de|para su|tu|la|cada organización|empresa|cuenta|cliente", "exclusivamente|únicamente|solo|sólo|solamente para ti|usted|vosotros",
            "te|le|les|os permite|permiten|permitimos|ayuda|ayudamos|a|ofrece|ofrecemos _3 entrenar|crear|personalizar|ajustar|afinar", "permite|permiten a? que? los|nuestros|el|al usuarios|clientes|cliente|usuario _1 entrenar|crear|personalizar|ajustar",
            "puedes|podés|podéis|podrás entrenar|crear|personalizar|ajustar|afinar|construir", "usted|cliente|clientes|usuario|usuarios|desarrolladores puede|pueden|podrá|podrán entrenar|crear|personalizar|ajustar|afinar",
        ), "Así obtienes tu propio modelo.",
    ),
    Entry(
        "definition", Kind.DEFINITION, (
            "significa|significan|designa|designan|comprende", "se refiere|refieren|entiende|entenderá|define|definen|entienden", "hace|hacen referencia", "tiene|tendrá|tienen el significado",
            "es|son|incluye|incluyen",
        ), 'El término "Modelo" designa un programa.',
    ),
    Entry(
        "a thing explained", Kind.DEFINITION, ("^ ~ ~? ~? ~? es|son un|una forma|tipo|rama|campo|programa|programas",),
        "La inteligencia artificial es una rama de la informática.",
    ),
    Entry(
        "training for people", Kind.LESSON, (
            "llamada|llamadas|comunicaciones|conversaciones|conversación _4 graba|graban|grabarse|grabada|grabadas|grabar|monitorizar|supervisar|registrarse", "grabar|grabamos|escuchar|monitorizar|supervisar _4 llamadas|conversaciones|comunicaciones",
            "grabación|grabaciones de llamadas", "calidad", "formación|capacitación|formativo|formativos|didáctico|docente", "nuestro|del|al|de|el|su personal !información|datos", "empleado|empleados|empleadas|trabajadores|plantilla|agentes|operadores|teleoperadores|asesores",
            "atención|servicio al|de cliente|clientes", "series|pulsaciones|profesor|profesora|rutina|entrenador|entrenadora", "deportivo|deportivos|deportiva|deportivas|deporte|deportes|gimnasio|fitness|ejercicio|ejercicios|atleta|atletas|ciclismo|musculación|físico|fuerza|resistencia|entrenador|entrenadores",
            "curso|cursos|taller|talleres|seminario|seminarios|certificación|alumnos|alumnado|instructor|instructores",
        ), "Las llamadas se pueden grabar con fines de calidad.",
    ),
    Entry(
        "words of another meaning", Kind.PASSED, (
            "semana|semanas|plan|planes|sesión|sesiones|bloque|ritmo de entrenamiento",
            "al aceptar|usar|utilizar|registrarse|registrarte|continuar _3 términos|condiciones|política|servicio|servicios|aviso|contrato|acuerdo",
            ("modelo|modelos de|del _1 negocio|negocios|suscripción|suscripciones|precio|precios|ingresos|contrato|contratos|consentimiento|licencia|licencias|dispositivo|dispositivos|teléfono|teléfonos|móvil|"
             "celular|vehículo|vehículos|coche|coches|automóvil|terminal|aparato|equipo|ordenador|computadora|formulario|formularios|carta|correo|factura|facturas|pago|pagos|gobernanza|seguridad|desistimiento|"
             "permisos|gestión|organización|producto|atribución|riesgo|navegador|hardware|documento|documentos|página|plantilla|franquicia|operación|responsabilidad"),
            "modelo|modelos económico|económicos|comercial|comerciales|empresarial|tarifario|publicitario|publicitarios|operativo|contractual|contractuales|estándar|normalizado|híbrido|freemium|familiar|organizativo",
            "marca y|o|, el? modelo", "modelo y|o|, _1 versión|marca|sistema|número|fabricante", "fabricante y|o|, el? modelo", "tipo y|o|, el? modelo", "número|nombre|tipo|año de|del modelo", "formulario|formularios modelo|modelos",
            "cláusulas _2 modelo|tipo", "modelo a seguir",
            f"formar|capacitar|entrenar*|entrenamos|entrenamiento|entrena|entrenan|adiestr*|instruir|enseñar a|al|del|de|para nuestro|nuestra|nuestros|los|las|el|la|sus|su? _1 {_STAFF}",
            f"{_STAFF} _3 entrenado|entrenados|entrenada|entrenadas|adiestrado|adiestrados", "entrenador|entrenadores|entrenadora|entrenadoras",
            "plan|planes|rutina|rutinas|sesión|sesiones|programa|programas|zona|zonas|diario|registro|carga|ritmo|objetivos|sala|centro|manual|manuales|curso|cursos de|del entrenamiento|entrenamientos !de|con ~",
            "plan|planes|rutina|rutinas|sesión|sesiones|programa|programas|zona|zonas|diario|registro|carga|ritmo|objetivos|sala|centro|manual|manuales|curso|cursos de entrenamiento|entrenamientos $",
            "tu|tus|sus|mis|vuestros entrenamientos|entrenamiento", "entrenamiento|entrenamientos físico|físicos|deportivo|deportivos|personal|funcional",
            "modelo|modelos|ia ya|previamente|pre? entrenado|entrenados|entrenada !con|sobre|a|mediante|usando|utilizando|por|en|y ~",
            "modelo|modelos preentrenado|preentrenados !con|sobre|a|mediante|usando|utilizando|por|en|y ~",
            "no solo|sólo|solamente|únicamente|meramente|obstante", "no se|nos limita|limitan|limitamos|limitándose", "no limitado|limitada|limitados|exclusivamente|necesariamente|siempre",
            "no|nunca|ni|tampoco _2 vendemos|vende|venden|venderemos|vender|alquilamos|alquila|vendemos",
            ("no|nunca|tampoco _3 compartimos|comparte|compartiremos|cedemos|cede|divulgamos|revelamos|comunicamos|transmitimos|publicamos|mostramos|identificamos|identifican|conservamos|guardamos|garantizamos|"
             "leemos|facilitamos|ceden|comparten|venden|divulgan|publican|muestran|revelan|comunican|transmiten|compartirán|cederán _12 pero|aunque|sino|mientras"),
            ("no|nunca|tampoco _3 compartimos|cedemos|divulgamos|revelamos|comunicamos|transmitimos|publicamos|mostramos|identificamos|conservamos|guardamos|leemos|ceden|comparten|divulgan|publican|leen _10 "
             "y podemos|usamos|utilizamos|empleamos|tratamos|pueden|podrán"),
            ("y|pero|ni no? los|las|lo|la? no? compartimos|cedemos|comparten|divulgamos|vendemos|revelamos|comunicamos|transmitimos|publicamos|mostramos|ceden|conservamos|guardamos con|a|fuera|en|ni|sin|más|nunca"),
            "y|, pero? no los|las|lo|la|se compartimos|cedemos|comparten|divulgamos|revelamos|comparte|ceden", "sin compartir*|cederlos|cederlas|vender*|divulgar*|revelar*|identificar*",
            "que|si|cuando no _2 identifica|identifican|identifique|identifiquen|permite|permiten|permita|permitan|te|le|contiene|contienen|incluye|incluyen|revelan|sea|sean|son",
            "no _2 permite|permiten|permitan|permita|pueda|puedan|puede|pueden _2 identificar*|identificarte|identificarle|reconocer", "no _1 identificable|identificables|identificado|personal|personales",
            # A negation inside a condition denies nothing of what follows it.
            "si|cuando|donde !bien usted|tú|el|la|tu|un? usuario|cliente|perfil|contenido? no",
            "no garantizamos|garantiza|controlamos|somos|es|será|son _2 responsables|responsable|que|necesario|necesaria|obligatorio|posible|precisos|exactos", "no es|será|hace|resulta|sea necesario|obligatorio|falta|preciso",
            "no dudes|dude", "sin coste|costo|cargo|compensación|contraprestación|remuneración|pago|límite|límites|limitación|limitaciones|embargo|perjuicio|restricción|restricciones", "sin ningún|ninguna|que _1 coste|costo|compensación|contraprestación|ello|restricción",
            "acepta|aceptas|reconoces|reconoce|consientes|consiente|autorizas|autoriza|entiendes|entiende|aceptando|conviene y? _2 que|a|nuestro|nuestra|nuestros|nuestras|expresamente|estos|estas|los|las|esta", "al usar|utilizar|acceder|registrarte|registrarse _8 aceptas|acepta|consientes|consiente|autorizas",
            "puedes|puede _6 activar o|y|u desactivar", "puedes|puede _6 aceptar o|y rechazar", "puedes|puede _6 permitir|autorizar o|y rechazar|denegar|impedir",
            "cuando|si|donde|según|como lo? la|las ley|leyes|legislación|normativa _2 lo? permita|permite|permitan|exija", "permite|permita|permitan|exige|exija|permitido|autorizado la|las|por|una ley|legislación|normativa|leyes|law",
            "en la medida permitida", "a menos que|de _1 indique|especifique otra", "cuanto antes", "a más tardar",
            # The service's own licence is no choice: "nos otorgas permiso".
            "nos _1 otorgas|otorga|concedes|concede|das|da", "otorgas|otorga|concedes|concede una|un|a",
        ), "Nuestro modelo de negocio es sencillo.",
    ),
)  # fmt: skip
