"""Spanish: whose account a clause limits itself to."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

ENTRIES = (
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
