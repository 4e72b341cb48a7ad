"""Spanish: who trains."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.trainers import Party

_THIRD = (
    "terceros|tercero", "terceras? partes", "socio|socios", "proveedor|proveedores", "encargados|encargado", "otras|otros|terceras empresas|compañías|sociedades",
    "anunciantes", "prestadores",
)  # fmt: skip
_AFFILIATES = (
    "sociedades|empresas|entidades|compañías afiliadas|vinculadas|asociadas|relacionadas", "filial|filiales", "empresa|sociedad matriz", "afiliadas|afiliados",
    "sociedades|empresas|entidades|compañías de|del _2 grupo",
)  # fmt: skip
_WE = (
    "nosotros", "utilizamos|usamos|empleamos|tratamos|procesamos|podemos|podremos|entrenamos|mejoramos|recopilamos|analizamos|desarrollamos|utilizaremos|usaremos|recurrimos|"
    "aprovechamos|perfeccionamos|optimizamos",
)  # fmt: skip

MARKS = Marks(
    (
        Mark(
            Party.TRAIN, "train", (
                "*entrena*|*entrene*", "mejora*|mejore*|desarroll*|perfeccion*|optimi*|refin*", "aprendizaje|aprende|aprenden|aprendan", "adiestr*",
            ), "Así entrenamos.",
        ),
        Mark(Party.SERVICE, "we", _WE, "Nosotros entrenamos con ello."),
        Mark(Party.AFFILIATES, "affiliates", _AFFILIATES, "Nuestras filiales entrenan con ello."),
        Mark(Party.THIRD_PARTIES, "third parties", _THIRD, "Los terceros entrenan con ello."),
        Mark(
            Party.SERVICE_AND, "we and others", (
                "nosotros y|o|ni|e nuestros|nuestras|los|las|algunos", "nosotros así como", "ni nosotros ni nuestros|nuestras|los|las", "junto|juntamente|conjuntamente con nuestros|nuestras|los",
                "compartimos|tratamos|usamos nosotros y|o",
            ), "Nosotros y nuestros socios entrenamos con ello.",
        ),
        Mark(
            Party.SOURCE, "source", (
                "proporcionad*|facilitad*|obtenid*|recibid*|adquirid*|comprad*|procedente|procedentes|recopilad*|licenciad* _4 por|de|a _2 terceros|socios|proveedores",
                "compramos|obtenemos|recibimos|adquirimos|licenciamos _5 a|de _2 terceros|socios|proveedores", "datos|contenido|contenidos|textos|fuentes|información de terceros",
                "proveedores|socios|encargados que _2 ayudan|asisten",
            ), "Compramos textos a terceros.",
        ),
        Mark(
            Party.OURS, "ours", (
                "nuestro|nuestra|nuestros|nuestras _2 modelo|modelos|ia|inteligencia|sistema|sistemas|algoritmo|algoritmos|servicio|servicios|herramientas|productos|tecnología|tecnologías|funciones",
            ), "Entrena nuestros modelos.",
        ),
        Mark(
            Party.THEIRS, "theirs", (
                "su|sus|propio|propios|propias _1 modelo|modelos|ia|sistemas|sistema|productos|fines|algoritmos|servicios|herramientas",
            ), "Entrenan sus modelos.",
        ),
        Mark(
            Party.THIRD_MODELS, "others' models", (
                "modelos|ia|sistemas|algoritmos _1 de _1 terceros|socios|proveedores|empresas", "modelos ajenos",
            ), "No entrena los modelos de terceros.",
        ),
        Mark(
            Party.BY_THIRD, "by third parties", (
                "por _3 terceros|socios|proveedores|terceras",
            ), "El entrenamiento por parte de terceros no se realiza.",
        ),
        Mark(
            Party.BY_AFFILIATES, "by affiliates", (
                "por _3 filiales|afiliadas|afiliados", "por _3 sociedades|empresas|entidades afiliadas|vinculadas|del",
            ), "El entrenamiento por nuestras filiales es posible.",
        ),
    )
)  # fmt: skip
