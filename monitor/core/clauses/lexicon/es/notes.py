"""Spanish: what else a clause may say."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.notes import Hint

_PLAN = "versión|versiones|cuenta|cuentas|oferta|plan|planes|suscripción|suscripciones|usuarios|clientes|modalidad|edición"
_CONTENT = "conversaciones|contenidos|contenido|datos|mensajes|publicaciones|grabaciones|chats|borradores|archivos|fotos|interacciones"

NOTES = Marks(
    (
        Mark(
            Hint.NOT, "not", (
                "no|nunca|jamás|ningún|ninguno|ninguna|ni|tampoco|sin", "excluido|excluidos|excluida|excluidas",
            ), "No lo hacemos.",
        ),
        Mark(
            Hint.EXCEPT, "except", (
                "incluso|aun|aún si|cuando|después|tras|así", "aunque", "salvo|excepto", "a excepción", "con excepción", "a menos", "seguiremos|seguimos|seguirán|siguen|continuaremos",
                "con? independencia|independientemente", "pese a",
            ), "Aunque te opongas, algo queda.",
        ),
        Mark(
            Hint.SURVIVOR, "feedback", (
                "feedback|retroalimentación", "comentarios|sugerencias|valoraciones|opiniones", "denunciado|denunciados|denunciadas|reportado|reportados|denuncias|reportes",
            ), "Las sugerencias quedan.",
        ),
        Mark(
            Hint.SURVIVOR, "safety review", (
                "marcado|marcados|marcada|marcadas|señalado|señaladas|señalados", "abuso|abusos|abusivo|fraude|seguridad", "infracción|infracciones|incumplimiento|incumplimientos",
            ), "Lo marcado por abuso queda.",
        ),
        Mark(
            Hint.SURVIVOR, "law", (
                "ley|leyes|legal|legales|legalmente", "obligación|obligaciones legal|legales",
            ), "Lo que exige la ley queda.",
        ),
        Mark(
            "past data", "excluded", (
                f"nuevas|nuevos|futuras|futuros|próximas {_CONTENT}", f"{_CONTENT} futuros|futuras|nuevos|nuevas|posteriores", "a partir de ese|este|entonces|dicho|la|el", "en adelante|lo sucesivo",
                "no _3 retroactivo|retroactiva|retroactivos|retroactivamente",
            ), "Las nuevas conversaciones quedan fuera.",
        ),
        Mark(
            "past data", "included", (
                f"anteriores|antiguas|antiguos|pasadas {_CONTENT}", f"{_CONTENT} anteriores|pasados|pasadas|previos|previas|existentes|antiguos|antiguas", "retroactivamente",
                "ya subid*|cargad*|publicad*|cread*|guardad*|compartid*",
            ), "Las conversaciones anteriores se incluyen.",
        ),
        Mark("plan", "free", (f"{_PLAN} gratuito|gratuitos|gratuita|gratuitas|gratis",), "Así es en la versión gratuita."),
        Mark(
            "way out", "paid", (
                "disponible|posible solo|sólo|únicamente _8 pago|suscriptores|premium",
                f"{_PLAN} gratuita|gratuito|gratis _2 o _14 no _3 opuesto|desactivado|rechazado|excluido",
            ), "Esta opción está disponible solo en la versión de pago.",
        ),
        Mark(
            "plan", "paid", (
                f"{_PLAN} de pago|paga", f"{_PLAN} de? pagos|premium", "suscriptores",
            ), "En la versión de pago es distinto.",
        ),
        Mark(
            "plan", "business", (
                f"{_PLAN} de|para? empresa|empresas|empresarial|empresariales|profesional|profesionales|corporativo|corporativos|corporativas|equipos", "enterprise|business", "empresas clientes",
            ), "Para los clientes empresariales es distinto.",
        ),
        Mark(
            "plan", "education", (
                f"{_PLAN} de|para? educación|educativo|educativas|educativos|escolares|estudiantes", "centros educativos|escolares",
            ), "Para las cuentas educativas es distinto.",
        ),
        Mark("plan", "API", ("api|apis",), "Para la API es distinto."),
        Mark(
            "asked", "preset", (
                "por defecto|omisión", "forma|manera|modo predeterminada|predeterminado", "predeterminado|predeterminada", "premarcada|preactivada|preseleccionada",
            ), "Viene activado por defecto.",
        ),
        Mark(
            "asked", "asked", (
                "te|le|les|os preguntamos|preguntaremos|preguntará|pedimos|pediremos|pedirá|solicitamos|solicitaremos", "preguntarte|preguntarle|pedirte|pedirle", "pedimos|pediremos|solicitamos tu|su",
            ), "Antes te preguntamos.",
        ),
        Mark(
            "asked", "consent", (
                "consentimiento", "tu|su|la|previa|previo _1 autorización|permiso|aprobación", "aceptas|consientes|autorizas|aceptes|autorices|acepte|autorice|consiente",
            ), "Hace falta tu consentimiento.",
        ),
        Mark(
            "recipients", "third parties", (
                "a|con|de _2 terceros|socios|terceras",
            ), "Los compartimos con terceros.",
        ),
        Mark(
            "recipients", "affiliates", (
                "a|con|y|o _1 filiales|afiliadas|afiliados", "sociedades|entidades|empresas de|del _1 grupo", "a|con|y|o _1 empresas|entidades|sociedades afiliadas|vinculadas|asociadas",
            ), "Los compartimos con nuestras filiales.",
        ),
        Mark(
            "recipients", "service providers", (
                "a|con _1 proveedores|encargados|prestadores",
            ), "Los compartimos con nuestros proveedores.",
        ),
        Mark(
            "legal basis", "legitimate interests", (
                "interés|intereses legítimo|legítimos",
            ), "Tenemos un interés legítimo.",
        ),
        Mark(
            "legal basis", "consent", (
                "base|basa|basan|basado|fundamento|basamos|legitimación _5 consentimiento", "^ consentimiento $", "^ tu|su consentimiento $",
            ), "Se basa en tu consentimiento.",
        ),
        Mark(
            "legal basis", "contract", (
                "ejecución|cumplimiento de|del _1 contrato",
            ), "Sirve para la ejecución del contrato.",
        ),
        Mark(
            "legal basis", "legal obligation", (
                "obligación|obligaciones legal|legales",
            ), "Es una obligación legal.",
        ),
        Mark(
            "right to object", "stated", (
                "derecho|derechos _8 oponer*|oposición",
            ), "Tienes derecho de oposición.",
        ),
        Mark(
            "de-identified", "yes", (
                "anonimiz*|seudonimiz*|pseudonimiz*|despersonaliz*|desidentific*|agregados|agregada|agregado|agregadas|disociados", "anónimo|anónimos|anónima|anónimas|anónimamente",
                "eliminamos|eliminando|suprimimos|quitamos|retiramos|eliminan _4 nombre|nombres|identificador|identificadores|identificativos",
            ), "Antes se anonimiza todo.",
        ),
        Mark(
            "human review", "stated", (
                ("leído|leídos|leída|leídas|revisado|revisados|revisada|revisadas|examinados|examinadas|escuchadas|evaluadas|revisar|leer _1 por _3 "
                 "humanos|humano|personas|empleados|equipo|revisores|evaluadores|personal"),
                "revisión|evaluación|examen|comprobación|supervisión humana|humano|manual", "revisores|evaluadores humanos", "revisores|personas|empleados _2 revisan|leen|revisen|lean|escuchan|evalúan",
            ), "Algunos mensajes son leídos por personas.",
        ),
        Mark(
            "retention", "limited", (
                "durante|tras|después|plazo|máximo|hasta|pasados|transcurridos _4 días|día|meses|mes|años|año", "días|meses|años _2 después|máximo|desde", "elimin*|borr*|suprim*|conserv* _5 días|meses|años",
            ), "Se borra tras 30 días.",
        ),
        Mark(
            Hint.MINOR, "minors", (
                "menores", "menor de edad", "menor de 13|14|16|18", "menor o tutor", "niño|niños|niñas|adolescentes",
            ), "Los menores quedan fuera.",
        ),
    )
)  # fmt: skip
