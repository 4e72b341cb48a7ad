"""Spanish: training, what is trained, whose data, and what only looks like it."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

# "entren" alone is another verb: "para que entren en vigor".
_TRAINING = ("entrena*|entrene*|entrená*|entrené*|reentren*|preentren*",)
_AI = "modelo|modelos|ia|inteligencia|inteligencias|algoritmo|algoritmos|red|redes|llm|llms|sistema|sistemas|clasificadores|chatbot|chatbots"
_MACHINE = "automático|automatico|automatizado|profundo|estadístico|supervisado|federado|computacional"
_YOURS = "tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras"
_CONTENT = (
    "dato|datos|contenido|contenidos|mensaje|mensajes|conversación|conversaciones|chat|chats|archivo|archivos|fichero|ficheros|documento|documentos|"
    "imagen|imágenes|foto|fotos|fotografía|fotografías|vídeo|vídeos|video|videos|grabación|grabaciones|publicación|publicaciones|texto|textos|"
    "consulta|consultas|búsqueda|búsquedas|pregunta|preguntas|respuesta|respuestas|petición|peticiones|indicación|indicaciones|instrucciones|prompt|prompts|"
    "entrada|entradas|salida|salidas|resultado|resultados|nota|notas|borrador|borradores|correo|correos|código|obra|obras|creación|creaciones|"
    "dibujo|dibujos|audio|audios|voz|historial|perfil|perfiles|información|informaciones|interacción|interacciones|material|materiales|llamadas|"
    "transcripción|transcripciones|traducciones|escritos|canciones|diseños|proyectos"
)
_THINGS = f"{_CONTENT}|actividad|actividades|compras|visitas|comportamiento|hábitos|ubicación|rostro|aportaciones|contribuciones|preferencias|metadatos"
_OWNERS = (
    "usuario|usuarios|usuaria|usuarias|cliente|clientes|clienta|miembro|miembros|suscriptor|suscriptores|visitantes|alumnos|estudiantes|jugadores|"
    "pacientes|autores|artistas|creadores|pasajeros|conductores|lectores|personas|terceros"
)
_GIVE = (
    "escribes|escribe|escribas|escriba|publicas|publica|publiques|publique|compartes|comparte|compartas|comparta|envías|envía|envíes|envíe|"
    "proporcionas|proporciona|proporciones|proporcione|facilitas|facilita|facilites|facilite|aportas|aporta|aportes|aporte|subes|sube|subas|suba|"
    "cargas|carga|cargues|cargue|creas|crea|crees|cree|introduces|introduce|introduzcas|introduzca|ingresas|ingresa|ingreses|ingrese|dices|dice|"
    "guardas|guarda|guardes|guarde|generas|genera|generes|genere|dictas|dicta|dibujas|dibuja|añades|añade|añadas|preguntas|ves|haces|hace|hagas|"
    "grabas|graba|grabes|comparten|escriben|envían|suben|proporcionan|facilitan|publican|introducen|nos"
)
_USING = (
    "usar*|usa|usan|usamos|usáis|usás|uso|usos|use|usen|usaremos|usarán|usará|usado|usada|usados|usadas|usando|usemos",
    "utiliz*|utilic*|reutiliz*|reutilic*",
    "emplear*|emplea|emplean|empleamos|empleando|emplee|empleen|empleo",
    "ser|son|sean|serán|sido empleado|empleada|empleados|empleadas",
    "tratar*|trata|tratan|tratamos|tratando|trate|traten|tratado|tratada|tratados|tratadas|tratamiento|tratamientos",
    "procesa*|proces*",
    "analiz*|analic*|análisis",
    "recopil*|recog*|recab*|recolect*|obten*",
    "acceder|accedemos|acceso",
    "compart*",
    "almacen*|conserv*",
    "aprovech*|explot*|recurrir|recurrimos|valernos|valemos",
    "servir|sirve|sirven|servirá|servirán|sirva|sirvan|servirnos|servimos",
    "licencia|licencias|licenciar*",
    "ayuda|ayudan|ayudar*|contribu*",
    "alimenta*|nutr*|incorpor*|destin*",
    "revis*|cedemos|ceder",
)  # fmt: skip
_DO = (
    "utilizamos|usamos|empleamos|tratamos|procesamos|podemos|podremos|podríamos|entrenamos|mejoramos|recopilamos|analizamos|desarrollamos|"
    "utilizaremos|usaremos|compartimos|recurrimos|aprovechamos|perfeccionamos|optimizamos|recogemos|obtenemos|conservamos|prohibimos|"
    "excluimos|renunciamos|reservamos|entrenaremos|nutrimos|alimentamos|permitimos|servimos|hemos|estamos|incorporamos|destinamos"
)
_STAFF = (
    "personal|empleado|empleados|empleadas|trabajadores|trabajador|plantilla|equipo|equipos|agentes|operadores|teleoperadores|moderadores|revisores|"
    "colaboradores|voluntarios|profesionales|asesores|conductores|usuarios|clientes|alumnos|profesores|perros|perro|comerciales|directivos|vendedores"
)

ENTRIES = (
    Entry("train", Kind.TRAIN, _TRAINING, "Nos sirve para entrenar nuestros sistemas."),
    Entry(
        "teach", Kind.TRAIN, (
            "alimentar|alimentamos|nutrir|nutrimos|educar|enseñar|enseñamos|instruir", "adiestr*", "ajuste|ajustes fino|finos",
            "ajustar|ajustamos _2 precisión",
        ), "Tus notas sirven para nutrir el motor.",
    ),
    Entry("fine-tune", Kind.TRAIN, ("fine tun*",), "El fine-tuning se hace en casa."),
    Entry("act of training", Kind.ACT, _TRAINING, "Los borradores sirven para el entrenamiento."),
    Entry(
        "training of AI", Kind.PURPOSE, (
            f"entrenamiento|reentrenamiento de|del|para _2 {_AI}", f"entrenamiento y|o|, mejora|desarrollo|validación|perfeccionamiento _3 {_AI}",
            f"aprendizaje de|del _2 {_AI}",
            f"alimentan|nutren|alimenta|nutre|alimentarán|alimenten|nutran nuestro|nuestra|nuestros|nuestras|los|sus|la _1 {_AI}",
            f"formación|capacitación|adiestramiento|instrucción de|del|para _2 {_AI}",
            f"formar|capacitar|adiestrar|formamos|capacitamos|adiestramos a? nuestro|nuestra|nuestros|nuestras|los|las|la|sus|su|el|un? _1 {_AI}",
            "fin|fines|finalidad|finalidades|propósito|propósitos|efecto|efectos|objetivo|objetivos|tareas|labores de|del el? _1 entrenamiento|aprendizaje",
            "para|en|al|del el? _2 entrenamiento !físico|deportivo|personal",
            "para|en|al|del el? _2 entrenamiento $",
            f"para|al|alimentan|alimentar|nutrir el? nuestro? aprendizaje {_MACHINE} !con ~",
            f"para|al|alimentan|alimentar|nutrir el? nuestro? aprendizaje {_MACHINE} $", "para|al el? machine|deep learning",
            "dato|datos|conjunto|conjuntos|corpus|material|materiales|base|bases|muestras|ejemplos de|del|para|como _1 entrenamiento",
            "para|en|fines la|de? inteligencia artificial|generativa $", "para|en|fines la|de? inteligencia artificial|generativa ,", "para|en|fines la|de? inteligencia artificial generativa $",
            "para la? ia $", "para la? ia ,", "para|en ia generativa",
        ), "Los borradores quedan fuera del entrenamiento de modelos.",
    ),
    Entry(
        "learn", Kind.LEARN, (
            "aprende|aprenden|aprender|aprendan|aprenda|aprendiendo _1 de|del|con|gracias|a",
            "incorpora|incorporan|incorporar|integra|integran|integrar|incorporen|integren|incorporado|incorporados|incorporadas _4 a|en",
            "pasan|pasar|pasa a formar",
        ), "Nuestro asistente aprende de tus borradores.",
    ),
    Entry(
        "improve", Kind.IMPROVE, (
            "mejorar*|mejora|mejoras|mejoramos|mejoran|mejore|mejoren|mejorando|mejoramiento|mejorado|mejorados|mejorada|mejoradas|mejoraremos",
            "desarrollar*|desarrolla|desarrollan|desarrollamos|desarrollo|desarrollos|desarrollando|desarrolle|desarrollen|desarrollado|desarrollados",
            "perfeccion*", "optimiz*|optimic*", "afinar*|afinamos|afinación|afinado", "refin*", "enriquec*", "potenciar|potenciamos",
            "ajustar|ajustamos|ajuste nuestros|nuestro|los|el|de modelo|modelos|algoritmo|algoritmos|nuestros",
            "hacer|hace|hacen|hagan _6 más|mejores|evolucionar", "aumentar|incrementar la? precisión|calidad|exactitud", "hacer avanzar|progresar",
        ), "Las búsquedas sirven para mejorar los resultados.",
    ),
    Entry(
        "make", Kind.MAKE, (
            "crear|creamos|creación", "construir|construimos|construcción", "diseñar|diseñamos|diseño", "elaborar|elaboramos|elaboración",
            "probar|probamos|prueba|pruebas", "evaluar|evaluamos|evaluación", "validar|validamos|validación", "alimentar|alimentamos|nutrir",
        ), "Queremos crear algo mejor.",
    ),
    Entry(
        "by means of AI", Kind.BY_MEANS, (
            "mediante", "a través", "por medio|conducto", "con _1 ayuda", "gracias a|al !tus|sus|tu|su|los|estos|dichos ~", "a partir de|del !tus|sus|tu|su|los|las|estos|dichos|tales ~",
            "usando|utilizando|empleando|aplicando !tus|sus|tu|su|los|las|estos|esta|dichos|tales|información|datos ~",
            "con !tus|sus|tu|su|vuestros|la|el|los|estos|estas|dichos|tales|fines|objeto|datos",
            # The main verb after an opening purpose: "Para mejorar el servicio, utilizamos IA".
            "utilizamos|usamos|empleamos|recurrimos|enviamos|compartimos|transmitimos|analizamos|procesamos|tratamos",
            "podemos|podremos _1 enviar*|compartir*|utilizar*|usar*|transmitir*|emplear*|recurrir|procesar*|tratar*|analizar*",
            "basada|basado|basadas|basados|basarse|basa|basan en", "impulsada|impulsado|impulsadas|impulsados|generada|generado|generados|generadas|asistida|asistido por|con",
            "que usa|usan|utiliza|utilizan|emplea|emplean|funcionan|funciona",
        ), "Mejoramos los resultados mediante IA.",
    ),
    Entry(
        "AI", Kind.MODEL, (
            "ia|ias", "ai", "inteligencia|inteligencias artificial|artificiales|generativa", "genai|iagen", f"aprendizaje {_MACHINE}",
            "aprendizaje de|por|con las? máquina|máquinas|refuerzo|transferencia", "machine|deep learning",
            "modelo|modelos _1 de _1 lenguaje|lenguajes|fundación|ia|inteligencia|aprendizaje|difusión|generación",
            "modelo|modelos lingüístico|lingüísticos|fundacional|fundacionales|generativo|generativos|multimodal|multimodales|predictivo|predictivos|algorítmicos|básicos",
            "grandes|gran modelos|modelo", "llm|llms", "generativa|generativas|generativo|generativos", "red|redes neuronal|neuronales", "gpt*",
            "procesamiento|tratamiento de|del lenguaje", "visión artificial|por|computacional",
            "reconocimiento facial|automático|óptico", "reconocimiento de|del la? voz|habla|imagen|imágenes|escritura|objetos|rostros|patrones",
            "síntesis de voz", "traducción|recomendación|recomendaciones automática|automatizada|automáticas", "texto|escritura predictivo|predictiva",
        ), "Detrás de la búsqueda hay inteligencia artificial.",
    ),
    # What is trained on data is a model, though the sentence does not say so.
    Entry(
        "trained on data", Kind.MODEL, (
            "entrenar*|entrenamos|entrenamiento|entrenaremos|entrenan|entrenen|entrenado|entrenados con|sobre tu|tus|su|sus|vuestros|vuestras|los|las|el|la|estos|estas|dichos|datos|contenido|contenidos|ellos|ellas|él|información",
            "entrenar*|entrenamos|entrenamiento|entrenaremos|entrenan|entrenen a partir de|del",
        ), "Entrenamos con tus borradores.",
    ),
    Entry(
        "training data", Kind.MODEL, (
            "dato|datos|conjunto|conjuntos|corpus|base|bases|material de|del|para _1 entrenamiento",
        ), "Los datos de entrenamiento se revisan.",
    ),
    Entry("algorithm", Kind.THING, ("algoritmo|algoritmos|algorítmico|algorítmicos|algorítmicas",), "El algoritmo elige."),
    Entry(
        "model", Kind.THING, (
            "modelo|modelos", "clasificador|clasificadores", "chatbot|chatbots|bot|bots", "asistente", "asistentes|agentes virtuales|inteligentes|conversacionales|digitales",
            "asistentes de voz", "sistema|sistemas|motor|motores de recomendación|recomendaciones|traducción|detección|reconocimiento", "sistemas|tecnologías inteligentes|automatizados|autónomos",
        ), "Los modelos son recientes.",
    ),
    Entry("use", Kind.USE, _USING, "Usamos los borradores."),
    Entry(
        "we", Kind.SERVICE, (
            "nosotros|nos", "nuestro|nuestra|nuestros|nuestras", "filial|filiales|afiliada|afiliadas|afiliados", "socio|socios", "proveedor|proveedores",
            "encargados|encargado", "tercero|terceros|terceras", "empresa|compañía|sociedad", _DO,
        ), "Nosotros también leemos.",
    ),
    Entry(
        "we act", Kind.ACTOR, (
            _DO, "empresa|compañía|plataforma|proveedor|proveedores puede|podrá|utiliza|usa|trata|se|utilizará|pueden|podrán",
            "utilizados|utilizadas|usados|usadas|tratados por nosotros|nuestra|nuestros|la",
        ), "Para ello utilizamos los borradores.",
    ),
    Entry(
        "as a purpose", Kind.PURPOSIVE, (
            "^ para|a _8 entrenar|mejorar|desarrollar|perfeccionar|optimizar|crear|refinar|afinar",
            "^ entrenar|mejorar|desarrollar|perfeccionar|optimizar|crear|refinar|afinar|evaluar|alimentar",
            "^ el|la? entrenamiento|mejora|desarrollo|perfeccionamiento|optimización|aprendizaje", "con el|la fin|objeto|objetivo|propósito|finalidad de",
            "a fin de", "con fines de", "a efectos de|del", "incluido|incluida|incluyendo|como|ejemplo _1 para|el|la|entrenar|mejorar",
        ), "Entrenar nuestros modelos;",
    ),
    Entry(
        "your data", Kind.USER_DATA, (
            f"{_YOURS} _2 {_THINGS}", f"{_CONTENT} de|del los|las|nuestros|nuestras|cada|un|sus|cualquier|el|la? _1 {_OWNERS}",
            f"{_CONTENT} que _3 {_GIVE}", f"lo|aquello|todo|cuanto que? _2 {_GIVE}", f"{_CONTENT} que _3 has|ha|haya|hayas",
            f"{_CONTENT} _1 proporcionad*|facilitad*|enviad*|subid*|cargad*|generad*|publicad*|compartid*|introducid*|cread*|aportad*|recopilad*|recogid* _2 por|de|sobre _2 {_OWNERS}|ti|usted",
            f"{_CONTENT} sobre ti|usted", f"{_CONTENT} personales", f"{_CONTENT} personal", "los tuyos|suyos",
        ), "Tus borradores se quedan con nosotros.",
    ),
    Entry(
        "what people make", Kind.USER_DATA, (
            "datos|información|historial de|del la|tu|su? uso|actividad|interacción|cuenta|perfil|navegación|ubicación|conexión|conversación|voz|clientes|usuarios|compra|chat|chats|búsquedas",
            "entradas|indicaciones y|o|, salidas|respuestas|resultados", "prompt|prompts", "conversaciones|chats|mensajes|borradores", "mensajes privados|directos",
            "notas|grabaciones de voz", "contenido|contenidos generado|generados|creado|subido por _1 usuario|usuarios|usuarias|clientes",
            f"este|estos|esta|estas|dicho|dichos|dicha|dichas|tal|tales|ese|esos|esa|esas {_CONTENT}", "datos de|del cliente|usuario|clientes|usuarios",
            "hábitos|patrones|comportamiento de _2 uso|usuarios|compra|navegación",
        ), "Las conversaciones se guardan un mes.",
    ),
    Entry(
        "collected data", Kind.USER_DATA, (
            "datos|información|contenido|contenidos que _2 recopilamos|recogemos|recabamos|obtenemos|recibimos|tratamos|tenemos|conservamos|almacenamos",
            "datos|información recopilados|recogidos|recabados|recopilada|recogida|recabada|mencionados|anteriores|obtenidos|obtenida",
        ), "La información que recopilamos está protegida.",
    ),
    Entry("data", Kind.DATA, (_CONTENT, "datos biométricos", "actividad|actividades"), "Los datos se quedan con nosotros."),
    Entry(
        "feedback", Kind.FEEDBACK_DATA, (
            "feedback|retroalimentación", "sugerencia|sugerencias", "comentario|comentarios", "valoración|valoraciones|calificaciones|puntuaciones", "opinión|opiniones",
            "informe|informes|reporte|reportes de error|errores|fallo|fallos|incidencias", "encuesta|encuestas", "pulgar|pulgares",
        ), "Las sugerencias son bienvenidas.",
    ),
    Entry(
        "flagged for review", Kind.FLAGGED, (
            "marcado|marcados|marcada|marcadas|señalado|señalados|señaladas|denunciado|denunciados|denunciada|denunciadas|reportado|reportados|reportadas|notificados",
            "denuncia|denuncias|reportes", "que _1 denuncies|denuncias|reportes|señales",
        ), "Los mensajes denunciados se leen.",
    ),
    Entry(
        "public data", Kind.PUBLIC_DATA, (
            "públicamente|libremente _1 disponible*|accesible*|visible*|publicad*|compartid*", "disponible|disponibles|accesible|accesibles|abierto|abiertos _1 públicamente|libremente|público",
            "de acceso público|libre|abierto", "dato|datos|información|contenido|contenidos|fuente|fuentes|texto|textos|página|páginas|sitio|sitios|perfiles|publicaciones|web _1 público|públicos|pública|públicas",
            "de|en|por internet", "de|en la red|web abierta|pública?", "páginas web", "bajo|con|mediante licencia|licencias", "licenciado|licenciados|licenciada|licenciadas",
            "datos|contenido|contenidos|información|textos|fuentes|material|obras|imágenes de|adquirid*|comprad*|procedente|procedentes|a|por _1 terceros|editores|socios|proveedores",
            "dominio público", "datos abiertos|sintéticos", "fuentes|conjuntos _2 abiertas|abiertos|externas|externos|públicos", "no usuarios",
        ), "Reunimos lo que está públicamente disponible.",
    ),
    Entry(
        "if it is public", Kind.IF_PUBLIC, (
            "si|cuando|donde _6 público|públicos|pública|públicas|públicamente",
        ), "Si tu perfil es público, podemos aprender de él.",
    ),
    Entry(
        "in aggregated form", Kind.IN_AGGREGATE, (
            "forma|manera|modo|formato _2 agregada|agregado|anónima|anónimo|anonimizada|estadística|disociada",
            "agregado|agregados|agregada|agregadas y|e|o|, _1 anónimo|anónimos|anónima|anónimas|anonimizado|anonimizados|anonimizada|anonimizadas|disociados",
            "anónimo|anónimos|anónima|anónimas|anonimizado|anonimizados|anonimizada|anonimizadas y|e|o|, _1 agregado|agregados|agregada|agregadas",
        ), "Lo usamos de forma agregada.",
    ),
    Entry(
        "aggregate data", Kind.AGGREGATE_DATA, (
            "agregado|agregados|agregada|agregadas", "estadística|estadísticas|estadístico|estadísticos", "anónimo|anónimos|anónima|anónimas|anonimiz*",
            "desidentific*|despersonaliz*|disociado|disociados", "no _3 identificar|identifican|identificarte|identificarle|identifique|identifiquen|identificable|identificables",
        ), "Publicamos cifras agregadas.",
    ),
    Entry(
        "rule for users", Kind.USER_BOUND, (
            "no|nunca puedes|podrás|debes|deberás|podés|podéis|debéis !oponer*|desactiv*|exclu*|rechaz*",
            ("usted|ustedes|cliente|clientes|usuario|usuarios|licenciatario|miembro|miembros|suscriptor|suscriptores|visitante|visitantes|desarrolladores|nadie|quien "
             "no? _2 puede|pueden|podrá|podrán|debe|deben|deberá|deberán|utilizará|usará|utilizarán no? _1 usar|utilizar|emplear|copiar|entrenar|recurrir|extraer|desarrollar|vender|revender|servirse|ni"),
            "usted|cliente|clientes|usuario|usuarios|licenciatario|miembros|suscriptor|visitante|desarrolladores no _1 puede|pueden|podrá|podrán|debe|deben|deberá|deberán|utilizará|utilizarán|usará",
            "^ no podrá|puede|debe|deberá|podrán|pueden|deben|deberán usar|utilizar|emplear|copiar|extraer|recopilar|descargar|desarrollar|entrenar|reproducir|realizar|vender|permitir",
            "^ no|nunca puedes|podrás|debes|deberás|podés|podéis|debéis",
            "^ no utilice|use|utilices|uses|copie|copies|extraiga|extraigas|intente|intentes|emplee",
            "acepta|aceptas|aceptan|compromete|comprometes|comprometen|conviene|obliga|obligas|garantizas|garantiza _2 no|a|que _1 no? _1 utilizar|usar|emplear|usará|utilizará|usarás|utilizarás|permitir|entrenar|desarrollar",
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
        "signals to crawlers", Kind.SIGNAL, (
            "noai|noimageai", "etiqueta|etiquetas|metaetiqueta|metaetiquetas noai|robots|meta", "minería de textos|texto|datos", "rastreadores de|que",
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
            "modelo|modelos|asistente|ia personalizado|personalizados|personalizada|dedicado|exclusivo|a medida", "modelo propio|privado", "exclusivamente|únicamente|solo|sólo|solamente para ti|usted|vosotros",
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
        "training for people", Kind.LESSON, (
            "llamada|llamadas|comunicaciones|conversaciones|conversación _4 graba|graban|grabarse|grabada|grabadas|grabar|monitorizar|supervisar|registrarse", "grabar|grabamos|escuchar|monitorizar|supervisar _4 llamadas|conversaciones|comunicaciones",
            "grabación|grabaciones de llamadas", "calidad", "formación|capacitación|formativo|formativos|didáctico|docente", "nuestro|del|al|de|el|su personal !información|datos", "empleado|empleados|empleadas|trabajadores|plantilla|agentes|operadores|teleoperadores|asesores",
            "atención|servicio al|de cliente|clientes", "deportivo|deportivos|deportiva|deportivas|deporte|deportes|gimnasio|fitness|ejercicio|ejercicios|atleta|atletas|ciclismo|musculación|físico|fuerza|resistencia|entrenador|entrenadores",
            "curso|cursos|taller|talleres|seminario|seminarios|certificación|alumnos|alumnado|instructor|instructores",
        ), "Las llamadas se pueden grabar con fines de calidad.",
    ),
    Entry(
        "words of another meaning", Kind.PASSED, (
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
    Entry(
        "business", Kind.BUSINESS, (
            ("cliente|clientes|cuenta|cuentas|usuarios|plan|planes|versión|versiones|suscripción|suscripciones|edición|espacios|oferta|ofertas|servicios|contratos de|para|del? "
             "empresa|empresas|empresarial|empresariales|profesional|profesionales|corporativo|corporativos|corporativa|corporativas|comerciales|business|enterprise|equipo|equipos|negocio|negocios|organizaciones"),
            "cliente|clientes|cuenta|cuentas|usuarios|plan|planes|versión|versiones|suscripción|suscripciones|clientela empresa|empresas|empresarial|empresariales|profesional|profesionales|corporativo|corporativos|corporativa|corporativas|business|enterprise|institucionales",
            "enterprise|business", "a través|mediante|por|vía de|medio? de? la|nuestra api", "cliente|clientes|usuarios|desarrolladores|datos|clientes de la api", "api", "empresas clientes|cliente", "clientes de pago", "planes de pago",
        ), "Los clientes empresariales quedan al margen.",
    ),
    Entry(
        "consumer", Kind.CONSUMER, (
            "consumidor|consumidores|particulares", "versión|versiones|cuenta|cuentas|plan|planes|suscripción|usuarios|modalidad gratuita|gratuitas|gratuito|gratuitos|gratis|básico|básica",
            "gratuita|gratuito|gratuitas versión|plan|cuenta", "cuenta|cuentas|usuarios|planes individual|individuales|personal|personales", "sin suscripción",
        ), "En la versión gratuita es distinto.",
    ),
)  # fmt: skip
