"""Spanish: training, what is trained, and who speaks."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

# "entren" alone is another verb: "para que entren en vigor".
_TRAINING = ("entrena*|entrene*|entrená*|entrené*|reentren*|preentren*",)
_AI = "modelo|modelos|ia|inteligencia|inteligencias|algoritmo|algoritmos|red|redes|llm|llms|sistema|sistemas|clasificadores|chatbot|chatbots"
_MACHINE = "automático|automatico|automatizado|profundo|estadístico|supervisado|federado|computacional"
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

ENTRIES = (
    Entry("train", Kind.TRAIN, _TRAINING, "Nos sirve para entrenar nuestros sistemas."),
    Entry(
        "teach", Kind.TRAIN, (
            "alimentar|alimentamos|nutrir|nutrimos|educar|enseñar|enseñamos|instruir", "adiestr*", "ajuste|ajustes fino|finos",
            "ajustar|ajustamos _2 precisión",
        ), "Tus notas sirven para nutrir el motor.",
    ),
    Entry("fine-tune", Kind.TRAIN, ("fine tun*",), "El fine-tuning se hace en casa."),
    Entry("train on data", Kind.ACT, _TRAINING, "Los borradores sirven para el entrenamiento."),
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
            "entrenar|entrenamos|entrenamiento|enseñar a|al|el|la|los|las|nuestro|nuestra|del|de _2 sistema|sistemas|herramienta|herramientas|buscador|filtro|filtros|reconocedor|traductor|corrector|redacción|función|funciones|reconocimiento",
            f"para|al|alimentan|alimentar|nutrir el? nuestro? aprendizaje {_MACHINE} !con ~",
            f"para|al|alimentan|alimentar|nutrir el? nuestro? aprendizaje {_MACHINE} $", "para|al el? machine|deep learning",
            "dato|datos|conjunto|conjuntos|corpus|material|materiales|base|bases|muestras|ejemplos de|del|para|como _1 entrenamiento",
            "para|en|fines la|de? inteligencia artificial|generativa $", "para|en|fines la|de? inteligencia artificial|generativa ,", "para|en|fines la|de? inteligencia artificial generativa $",
            "para la? ia $", "para la? ia ,", "para|en ia generativa", "usar|utilizar|emplear _3 para|en la? ia",
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
            "modelo|modelos", "clasificador|clasificadores", "chatbot|chatbots", "asistentes|agentes virtuales|inteligentes|conversacionales|digitales",
            "asistentes de voz", "sistema|sistemas|motor|motores de recomendación|recomendaciones|traducción|detección|reconocimiento", "sistemas|tecnologías inteligentes|automatizados|autónomos",
        ), "Los modelos son recientes.",
    ),
    Entry("perhaps AI", Kind.THING, ("bot|bots", "asistente"), "El asistente es reciente."),
    Entry("use", Kind.USE, _USING, "Usamos los borradores."),
    Entry(
        "who speaks", Kind.SERVICE, (
            "nosotros|nos", "nuestro|nuestra|nuestros|nuestras", "filial|filiales|afiliada|afiliadas|afiliados", "socio|socios", "proveedor|proveedores",
            "encargados|encargado", "tercero|terceros|terceras", "empresa|compañía|sociedad", _DO,
        ), "Nosotros también leemos.",
    ),
    Entry(
        "the service acts", Kind.ACTOR, (
            _DO, "empresa|compañía|plataforma|proveedor|proveedores puede|podrá|utiliza|usa|trata|se|utilizará|pueden|podrán",
            "utilizados|utilizadas|usados|usadas|tratados por nosotros|nuestra|nuestros|la",
        ), "Para ello utilizamos los borradores.",
    ),
    Entry(
        "a licence to the service", Kind.ACTOR, (
            "otorga|otorgas|concede|concedes|cede|cedes|conceden|otorgan _8 licencia|derecho|derechos",
        ), "Usted nos concede una licencia para alojar sus borradores.",
    ),
    Entry(
        "to provide and improve", Kind.PROVIDES, (
            "prestar|proporcionar|ofrecer|operar|mantener|prestación|proporcionarle|ofrecerle _6 mejorar|mejora|optimizar",
        ), "Para prestar y mejorar nuestro servicio.",
    ),
    Entry(
        "as a purpose", Kind.PURPOSIVE, (
            "^ para|a _8 entrenar|mejorar|desarrollar|perfeccionar|optimizar|crear|refinar|afinar",
            "^ entrenar|mejorar|desarrollar|perfeccionar|optimizar|crear|refinar|afinar|evaluar|alimentar",
            "^ el|la? entrenamiento|mejora|desarrollo|perfeccionamiento|optimización|aprendizaje", "con el|la fin|objeto|objetivo|propósito|finalidad de",
            "a fin de", "con fines de", "a efectos de|del", "incluido|incluida|incluyendo|como|ejemplo _1 para|el|la|entrenar|mejorar",
        ), "Entrenar nuestros modelos;",
    ),
)  # fmt: skip
