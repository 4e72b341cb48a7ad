"""Spanish: whose data, and of what kind."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_YOURS = "tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras"
_CONTENT = (
    "dato|datos|contenido|contenidos|mensaje|mensajes|conversación|conversaciones|chat|chats|archivo|archivos|fichero|ficheros|documento|documentos|"
    "imagen|imágenes|foto|fotos|fotografía|fotografías|vídeo|vídeos|video|videos|grabación|grabaciones|publicación|publicaciones|texto|textos|"
    "consulta|consultas|búsqueda|búsquedas|pregunta|preguntas|respuesta|respuestas|petición|peticiones|indicación|indicaciones|instrucciones|prompt|prompts|"
    "entrada|entradas|salida|salidas|resultado|resultados|nota|notas|borrador|borradores|correo|correos|código|obra|obras|creación|creaciones|"
    "dibujo|dibujos|audio|audios|voz|historial|perfil|perfiles|información|informaciones|interacción|interacciones|material|materiales|llamadas|"
    "transcripción|transcripciones|traducciones|escritos|canciones|diseños|proyectos|clip|clips|partidas|movimientos|anuncios|recetas|rutas|viajes|pedidos|expedientes|informes|historias|"
    "manuscritos|relatos|capturas|ejercicios|redacciones|currículos|candidaturas|cartas|reseñas|comentarios|radiografías|análisis|lecturas|mediciones|episodios|álbum|álbumes|sesiones"
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
# What is yours and yet no data: "tus derechos", "tus ajustes".
_NOT_DATA = (
    "consentimiento*|permiso*|autorización*|elección|elecciones|decisión|decisiones|derecho|derechos|ajuste*|configuración*|preferencia*|opción|opciones|interés|intereses|necesidad*|experiencia*|"
    "cuenta|cuentas|suscripción*|plan|planes|organización*|empresa*|administrador*|navegador*|dispositivo*|país|países|región*|servicio*|producto*|uso|usos|acceso|contrato*|obligaciones|"
    "compromiso*|responsabilidad*|seguridad|privacidad|aplicación*|equipo*|opinión|opiniones|comentarios|sugerencias|propio|propios|propia|propias|dirección|nombre*|empleado*|usuarios|clientes|"
    "socios|proveedores|filiales|sistemas|modelo*|ia|algoritmos|solicitud*|oposición|entrenamiento*|sesiones"
)

ENTRIES = (
    Entry(
        "your data", Kind.USER_DATA, (
            f"{_YOURS} _2 {_THINGS}", f"tu|tus|vuestro|vuestros|vuestra|vuestras !{_NOT_DATA} ~", f"{_CONTENT} público|públicos|pública|públicas? de|del los|las|nuestros|nuestras|cada|un|sus|cualquier|el|la? _1 {_OWNERS}",
            f"{_CONTENT} que _3 {_GIVE}", f"lo|aquello|todo|cuanto que? _2 {_GIVE}", f"{_CONTENT} que _3 has|ha|haya|hayas",
            f"{_CONTENT} _1 proporcionad*|facilitad*|enviad*|subid*|cargad*|generad*|publicad*|compartid*|introducid*|cread*|aportad*|recopilad*|recogid* _2 por|de|sobre _2 {_OWNERS}|ti|usted",
            f"{_CONTENT} sobre ti|usted", f"{_CONTENT} personales", f"{_CONTENT} personal", "los tuyos|suyos", f"!{_NOT_DATA} ~ de sus|nuestros|nuestras usuarios|usuarias|clientes|miembros|pacientes|alumnos",
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
            "<haya <hayan <hayas <ha <has <han marcado|marcados|marcada|marcadas|señalado|señalados|señaladas|denunciado|denunciados|denunciada|denunciadas|reportado|reportados|reportadas|notificados",
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
            "anónimo|anónimos|anónima|anónimas|anonimiz*",
            "desidentific*|despersonaliz*|disociado|disociados", "no _3 identificar|identifican|identificarte|identificarle|identifique|identifiquen|identificable|identificables",
        ), "Publicamos cifras anónimas.",
    ),
    Entry(
        "statistics", Kind.AGGREGATE_DATA, (
            "agregado|agregados|agregada|agregadas", "estadística|estadísticas|estadístico|estadísticos",
        ), "Publicamos cifras agregadas.",
    ),
    Entry(
        "special data", Kind.SPECIAL, (
            "datos|contenidos|contenido|archivos|documentos|información privados|privado|privada|sensibles|confidenciales|confidencial",
            "datos de salud|pago", "datos médicos|financieros|biométricos",
        ), "No leemos sus archivos privados.",
    ),
)  # fmt: skip
