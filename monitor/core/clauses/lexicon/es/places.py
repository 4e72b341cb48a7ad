"""Spanish: regions, and the words that limit a clause to them or leave them out."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.places import Bound, Places
from monitor.core.clauses.lexicon.ways import words

_PEOPLE = (
    "usuarios|usuario|usuarias|clientes|miembros|personas|cuentas|residentes|habitantes|consumidores|ciudadanos|suscriptores|"
    "quienes|interesados"
)
_IN = "en|de|del|desde"
_THE = "la|el|los|las|un"
_LIVE = "resides|reside|residas|resida|residen|vives|vive|vivas|viva|viven|encuentras|encuentra|encuentren|encuentran|ubicado|ubicada|ubicados|situados|residentes|residente|estás|está|radicados"


def _region(code: str, *names: str) -> Mark:
    return Mark(Bound.REGION, code, names, f"A quien vive en {names[0].partition('|')[0]} se le pregunta.")


PLACES = Places(
    marks=Marks(
        (
            _region("EEA", "eee", "espacio económico europeo"),
            _region("EU", "ue", "unión europea", "europa", "europeo|europeos|europea|europeas !económico"),
            _region("UK", "reino unido", "gran bretaña", "británico|británicos|británicas"),
            _region("CH", "suiza", "suizo|suizos|suizas"),
            _region("US", "estados unidos", "ee.uu", "ee.* uu", "eeuu", "estadounidense|estadounidenses"),
            _region("US-CA", "california", "californiano|californianos"),
            _region("ES", "españa", "español|españoles|española|españolas"),
            _region("MX", "méxico", "mexicano|mexicanos|mexicanas"),
            _region("AR", "argentina", "argentino|argentinos|argentinas"),
            _region("CO", "colombia", "colombiano|colombianos"),
            _region("CL", "chile", "chileno|chilenos"),
            _region("PE", "perú", "peruano|peruanos"),
            _region("UY", "uruguay"),
            _region("BR", "brasil", "brasileño|brasileños"),
            _region("CA", "canadá"),
            _region("FR", "francia", "francés|franceses"),
            _region("DE", "alemania", "alemán|alemanes"),
            _region("IT", "italia", "italiano|italianos"),
            _region("PT", "portugal", "portugués|portugueses"),
            _region("KR", "corea del? sur?"),
            _region("JP", "japón"),
            _region("IN", "india"),
            _region("AU", "australia"),
            Mark(
                Bound.LIMIT, "limit", (
                    f"{_PEOPLE} _2 {_IN} {_THE}?", "usuarios|clientes|miembros|cuentas|residentes|consumidores|ciudadanos|suscriptores", f"{_LIVE} en {_THE}?",
                    f"solo|sólo|solamente|únicamente|exclusivamente en|de|para {_THE}?", f"dentro de|del {_THE}?", f"para {_THE}?",
                ), "A los usuarios de la UE se les pregunta.",
            ),
            Mark(
                Bound.EXCEPT, "except", (
                    f"fuera de|del {_THE}?", f"excepción|exclusión de|del {_THE}?", f"excepto|salvo _3 en|de|del|para {_THE}?", f"excepto|salvo {_THE}?", f"no se aplica|aplicará _3 en|a|de {_THE}?", f"no está disponible en {_THE}?",
                ), "Fuera de la UE vale otra cosa.",
            ),
            Mark(Bound.PEOPLE, "people", ("solamente",), "En Suiza solamente se pregunta."),
            Mark(Bound.ONLY, "only", ("únicamente|exclusivamente",), "Vale en la UE únicamente."),
            Mark(
                Bound.AFTER_EXCEPT, "excluded", (
                    "excluido|excluida|excluidos|exceptuado|exceptuada",
                ), "Todo el mundo, Suiza excluida, está afectado.",
            ),
            Mark(
                Bound.TRANSFER, "transfer", (
                    "transf*|transmit*", "servidor|servidores", "almacen*|aloj*", "ley|leyes|derecho|legislación|normativa|reglamento|jurisdicción", "terceros países", "autoridad|autoridades|comisión|tribunales",
                    "sede|filial|sociedad",
                ), "Los datos se transfieren.",
            ),
        )
    ),
    joins=words("y e o u ni la el los las en de del así como"),
    pronouns=frozenset(),
    openers=words("en de del la el los las para fuera dentro desde"),
)  # fmt: skip
