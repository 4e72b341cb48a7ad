"""Spanish: read by the same rules as English, German and French, from data of its own."""

from __future__ import annotations

import pytest

from monitor.core.clauses import LANGUAGES, find
from monitor.core.language import language_of
from monitor.core.model import Audience, Default, Scope
from monitor.core.reader import read_text

ALWAYS = {
    "by default used": "Por defecto, usamos tus entradas para entrenar nuestros modelos.",
    "by default in other words": (
        "De forma predeterminada, sus conversaciones se utilizan para entrenar nuestra IA."
    ),
    "plain claim": "Utilizamos tus mensajes para entrenar nuestros modelos.",
    "formal address": "Usamos sus conversaciones para entrenar nuestra inteligencia artificial.",
    "address of several": "Empleamos vuestras fotos para entrenar nuestros modelos de lenguaje.",
    "impersonal passive": "Tus mensajes se utilizan para entrenar nuestros modelos de lenguaje.",
    "passive that may be": "Sus archivos pueden usarse para el entrenamiento de nuestros algoritmos.",
    "passive that will be": "Las fotos que subas serán utilizadas para entrenar sistemas de inteligencia artificial.",
    "passive with an agent": "Sus datos personales son tratados por nosotros para entrenar modelos de IA.",
    "purpose first": "Para entrenar nuestros modelos de IA, analizamos las imágenes que nos envías.",
    "finite verb": "Entrenamos nuestros modelos con tus grabaciones de voz.",
    "participle": "Nuestros algoritmos se entrenan con las publicaciones de los usuarios.",
    "training on data alone": "Entrenamos con tus borradores.",
    "licence": (
        "Nos concedes una licencia mundial y gratuita para utilizar tu contenido con el fin de entrenar modelos de IA."
    ),
    "accepted by contract": (
        "Al publicar un texto, aceptas que podamos usarlo para entrenar nuestra IA generativa."
    ),
    "permission": "Podemos tratar los documentos que nos facilite para entrenar nuestros modelos.",
    "training data": "Tus publicaciones forman parte de nuestros datos de entrenamiento.",
    "training set": "Incorporamos tus dibujos a nuestros conjuntos de datos de entrenamiento.",
    "machine learning": "Tratamos sus consultas para el aprendizaje automático.",
    "machine learning improved": "Usamos tus búsquedas para mejorar nuestros sistemas de aprendizaje automático.",
    "deep learning": "Sus notas sirven para mejorar nuestras redes neuronales de aprendizaje profundo.",
    "learning purposes": "La información que recopilamos se trata con fines de aprendizaje automático.",
    "improvement of AI": "Tus chats nos ayudan a mejorar nuestra inteligencia artificial.",
    "improvement of AI features": (
        "Tratamos tus datos para mejorar nuestros servicios, incluidas las funciones de inteligencia artificial."
    ),
    "development of models": (
        "Utilizamos sus borradores para desarrollar y perfeccionar nuestros grandes modelos de lenguaje."
    ),
    "generative AI": "Tus imágenes contribuyen al desarrollo de nuestra IA generativa.",
    "the other words for training": "Usamos sus transcripciones para adiestrar y capacitar a nuestros modelos de IA.",
    "feeding": "Tus búsquedas alimentan nuestros modelos de recomendación.",
    "learning from": "Nuestro asistente de IA aprende de tus conversaciones.",
    "fine-tuning": "Usamos tus correos para el ajuste fino de nuestros modelos.",
    "refinement": "Con tus preguntas afinamos y optimizamos nuestros modelos de inteligencia artificial.",
    "personal data": (
        "Podemos tratar los datos personales de nuestros clientes para entrenar nuestros modelos."
    ),
    "affiliates": "Nuestras filiales utilizan tus publicaciones para entrenar sus modelos de IA.",
    "without asking": "Usaremos sus datos para entrenar nuestra IA sin pedirle permiso.",
    "an opt-out that does not help": (
        "Aunque te opongas, utilizamos tus conversaciones para entrenar nuestros modelos."
    ),
    "whatever the settings": (
        "Independientemente de tu configuración, usamos tus mensajes para entrenar nuestros modelos."
    ),
    "no way out": (
        "Usamos tus chats para entrenar nuestra IA y no puedes oponerte a ese uso."
    ),
    "not possible to turn off": (
        "El uso de sus textos para entrenar nuestros modelos no se puede desactivar."
    ),
    "not only": "No solo guardamos tus notas, también las usamos para entrenar nuestra IA.",
    "not sold but used": (
        "No vendemos tus datos, pero podemos utilizarlos para entrenar nuestros modelos de IA."
    ),
    "kept from others only": (
        "Usamos tus mensajes para entrenar nuestros modelos y no los compartimos con terceros."
    ),
    "where the law permits": (
        "Cuando la ley lo permita, usaremos sus mensajes para entrenar nuestros modelos."
    ),
    "a condition that is no choice": (
        "Si no eres cliente de empresa, usamos tus archivos para entrenar nuestros modelos."
    ),
    "legitimate interest": (
        "Sobre la base de nuestro interés legítimo, tratamos tus publicaciones para entrenar nuestra IA."
    ),
    "not sold, though used": "Aunque no vendemos tus datos, los utilizamos para entrenar modelos de IA.",
    "not handed out, though used": (
        "Tus datos no se ceden a anunciantes, aunque podemos usarlos para entrenar nuestra IA."
    ),
    "not read, and yet used": (
        "No leemos tus archivos, y podemos usar los metadatos para entrenar nuestra IA."
    ),
    "a negation in the condition": (
        "Si no has iniciado sesión, usamos tus consultas para entrenar nuestros modelos."
    ),
    "without compensation": (
        "Aceptas que tu contenido se use, sin compensación alguna, para entrenar modelos de IA."
    ),
    "not published": "Tus imágenes se usan para entrenar nuestros algoritmos y no se publican.",
    "partners": "Compartimos tu contenido con nuestros socios para que entrenen sus modelos de IA.",
}  # fmt: skip
NEVER = {
    "not": "No utilizamos tus mensajes para entrenar nuestros modelos.",
    "never": "Nunca usamos sus documentos para entrenar inteligencia artificial.",
    "never in another word": "Jamás emplearemos tus fotos para el entrenamiento de modelos.",
    "not in the passive": "Sus archivos no se utilizan para entrenar modelos de IA.",
    "will not be": "Tus conversaciones no serán utilizadas para entrenar nuestros algoritmos.",
    "neither nor": "Ni tus entradas ni tus salidas se usan para entrenar nuestros modelos.",
    "none": "Ningún mensaje tuyo sirve para entrenar nuestra IA.",
    "nothing": "Nada de lo que escribes se usa para entrenar nuestros modelos.",
    "in no case": "En ningún caso usaremos sus datos para entrenar modelos de lenguaje.",
    "in no way": "Bajo ningún concepto entrenamos nuestra IA con tus archivos.",
    "without using": "Mejoramos el servicio sin utilizar tus textos para entrenar modelos de IA.",
    "nor": "No leemos tus correos ni los usamos para entrenar nuestra IA.",
    "nor either": "Tampoco utilizamos sus llamadas para entrenar modelos de aprendizaje automático.",
    "refraining": "Nos abstenemos de entrenar modelos de IA con sus datos.",
    "forbidding": "Prohibimos a nuestros proveedores entrenar sus modelos con tus datos.",
    "renouncing": "Renunciamos a utilizar tus textos para el entrenamiento de IA.",
    "suppliers may not": "Nuestros proveedores no pueden usar tus datos para entrenar sus propios modelos.",
    "not shared for it": (
        "No compartimos tus datos con terceros para que entrenen sus modelos de inteligencia artificial."
    ),
    "purpose first": "Para entrenar nuestros modelos no utilizamos datos de clientes.",
    "after the noun": "El entrenamiento de nuestra IA con tus datos no se realiza.",
    "excluded": "Tus notas quedan excluidas del entrenamiento de IA.",
    "kept, and not used": "Guardamos tus chats y no los usamos para entrenar nuestra IA.",
    "no longer": "Ya no usamos tus fotos para entrenar nuestros modelos.",
    "models that do not train": "Nuestros modelos no se entrenan con el contenido de los clientes.",
    "not for AI": "No usamos tus textos para inteligencia artificial generativa.",
    "not for training": "Tus datos no se utilizan con fines de entrenamiento.",
    "suppliers are forbidden": (
        "Los proveedores tienen prohibido utilizar tus datos para entrenar sus modelos."
    ),
    "others are not allowed": (
        "No permitimos que terceros utilicen tus documentos para entrenar sus modelos."
    ),
    "no part of the set": (
        "Tu información no forma parte de los conjuntos de datos con los que se entrena nuestra IA."
    ),
    "not learning": "Nuestra IA no aprende de tus documentos.",
}
OPT_OUT = {
    "unless you object": "Usamos tus chats para entrenar nuestra IA, salvo que te opongas.",
    "unless you turn it off": "Utilizamos tus datos para entrenar modelos a menos que desactives esta opción.",
    "formal unless": "Sus mensajes se utilizan para entrenar nuestra IA, a menos que usted se oponga.",
    "except if": "Entrenamos nuestros modelos con tus fotos, excepto si te excluyes.",
    "as long as not": "Mientras no te opongas, usamos tus publicaciones para entrenar nuestros modelos.",
    "provided that not": "Usaremos sus textos para entrenar la IA siempre que no se haya opuesto.",
    "if you do not object": "Si no te opones, usamos tus conversaciones para entrenar nuestra IA.",
    "unless told otherwise": (
        "Sus archivos se usan para entrenar nuestros modelos, salvo que nos indique lo contrario."
    ),
    "save an objection": "Salvo oposición por su parte, tratamos sus datos para entrenar nuestros modelos.",
    "until": "Tus chats se usan para entrenar nuestra IA hasta que desactives el ajuste.",
    "you can object": "Puedes oponerte al uso de tus datos para el entrenamiento de nuestra IA.",
    "formal, you can object": (
        "Puede oponerse en cualquier momento a que usemos sus publicaciones para entrenar nuestros modelos."
    ),
    "you can turn it off": (
        "Puedes desactivar el uso de tus chats para entrenar nuestros modelos en la configuración."
    ),
    "you can exclude yourself": "Puedes excluirte del entrenamiento de nuestros modelos con tus datos.",
    "it can be turned off": "El uso de sus mensajes para entrenar nuestra IA se puede desactivar en los ajustes.",
    "right to object": (
        "Tiene derecho a oponerse al tratamiento de sus datos para entrenar modelos de IA."
    ),
    "the right as a noun": (
        "Usamos tus datos para entrenar nuestra IA; puedes ejercer tu derecho de oposición."
    ),
    "if you do not want": (
        "Si no quieres que usemos tus mensajes para entrenar nuestros modelos, desactiva la opción."
    ),
    "if you would rather not": (
        "Si prefieres que no entrenemos nuestra IA con tus fotos, indícalo en los ajustes."
    ),
    "to ask for it": (
        "Puede solicitar que no utilicemos sus archivos para entrenar nuestros modelos."
    ),
    "to turn it off": (
        "Para desactivar el entrenamiento de la IA con tus datos, abre la configuración."
    ),
    "once stopped": "Si desactivas el ajuste, no usaremos tus chats para entrenar nuestros modelos.",
    "once objected": "Una vez que se haya opuesto, sus datos no se usarán para entrenar nuestra IA.",
    "those who objected": (
        "No entrenamos nuestros modelos con los mensajes de los usuarios que se hayan opuesto."
    ),
    "private mode": "Los chats temporales no se usan para entrenar nuestros modelos.",
    "on by default": "El entrenamiento de la IA con tus chats está activado por defecto.",
    "an option": "Ofrecemos la opción de rechazar el uso de tus datos para entrenar la IA.",
    "withdrawn consent": (
        "Puede retirar su consentimiento al uso de sus datos para entrenar nuestros modelos."
    ),
    "address in the Plata": "Podés desactivar el uso de tus fotos para entrenar nuestra IA cuando quieras.",
    "right to be exercised": (
        "Usaremos tus publicaciones para entrenar la IA a no ser que ejerzas tu derecho de oposición."
    ),
    "choosing that not": (
        "Puede optar por que sus conversaciones no se utilicen para entrenar nuestros modelos."
    ),
    "an objection made known": (
        "Tus datos se utilizarán para entrenar la IA, a menos que nos comuniques tu oposición."
    ),
}  # fmt: skip
OPT_IN = {
    "with consent": "Con tu consentimiento, usamos tus grabaciones para entrenar nuestra IA.",
    "formal, with consent": "Con su consentimiento previo, sus mensajes se usarán para entrenar nuestros modelos.",
    "only if you accept": "Solo usamos tus chats para entrenar nuestros modelos si lo aceptas.",
    "only if you turn it on": "Tus fotos se usan para entrenar nuestra IA únicamente si activas esta opción.",
    "if you have agreed": "Si has dado tu consentimiento, entrenamos nuestros modelos con tus notas.",
    "when authorised": "Cuando usted lo autorice, utilizaremos sus archivos para entrenar nuestra IA.",
    "not without consent": "No usamos tus datos para entrenar nuestra IA sin tu consentimiento.",
    "without consent not": "Sin su autorización expresa, nunca entrenaremos modelos con sus documentos.",
    "save with permission": "No usamos sus textos para entrenar modelos, salvo con su autorización.",
    "unless you agree": "No entrenamos nuestra IA con tus archivos a menos que lo autorices.",
    "unless given": (
        "Sus mensajes no se usan para entrenar nuestros modelos, salvo que usted dé su consentimiento."
    ),
    "until accepted": "No utilizaremos tus chats para entrenar la IA hasta que aceptes.",
    "by default not": "Por defecto, no usamos tus archivos para entrenar nuestros modelos.",
    "off by default": (
        "El entrenamiento de nuestra IA con tus notas está desactivado de forma predeterminada."
    ),
    "consent needed": "El uso de sus datos para entrenar la IA requiere su consentimiento.",
    "we ask first": (
        "Pedimos tu consentimiento antes de usar tus grabaciones para entrenar nuestros modelos."
    ),
    "you may allow": "Puedes permitirnos usar tus grabaciones para entrenar nuestra IA.",
    "you may choose to take part": (
        "Puedes elegir participar y compartir tus chats para mejorar nuestros modelos de IA."
    ),
    "voluntarily": "Los usuarios pueden aportar voluntariamente sus textos para entrenar nuestra IA.",
    "those who accepted": (
        "Usamos los chats de los usuarios que hayan aceptado para entrenar nuestros modelos."
    ),
    "by turning on": "Al activar esta función, usamos tus mensajes para entrenar nuestros modelos.",
    "consent that may be given": (
        "Puedes dar tu consentimiento para que usemos tus fotos en el entrenamiento de la IA."
    ),
    "it has to be turned on": "El uso de tus grabaciones para entrenar la IA requiere que lo actives.",
    "not on by default": "El entrenamiento de la IA con tus datos no está activado por defecto.",
    "unless given, for recognition": (
        "Sus grabaciones no se usarán para mejorar el reconocimiento de voz a menos que dé su consentimiento."
    ),
}  # fmt: skip
UNCLEAR = {
    "you decide": "Tú decides si usamos tus mensajes para entrenar nuestros modelos.",
    "according to the settings": (
        "Según tu configuración, podemos usar tus chats para entrenar nuestros modelos."
    ),
    "while it is on": (
        "Mientras el historial esté activado, usamos tus chats para entrenar nuestros modelos."
    ),
    "told elsewhere": "El uso de sus mensajes para entrenar nuestra IA se rige por otro documento.",
}  # fmt: skip
NOT_TOPIC = {
    "rule for users": "No puedes usar los resultados para entrenar tus modelos de IA.",
    "formal rule": "Usted no podrá utilizar el contenido para entrenar modelos de aprendizaje automático.",
    "rule without a subject": "No podrá utilizar las salidas para entrenar modelos de IA.",
    "rule for the customer": "El cliente no debe emplear el servicio para desarrollar modelos de IA.",
    "rule as a promise": "Te comprometes a no usar nuestros textos para entrenar una IA.",
    "forbidden": "Queda prohibido utilizar nuestros datos para entrenar modelos de inteligencia artificial.",
    "rival": "Nadie debe entrenar con los resultados modelos que compitan con los nuestros.",
    "our permission": "No se permite entrenar modelos de IA con nuestro sitio sin nuestra autorización.",
    "staff": "Usamos grabaciones de llamadas para la formación de nuestro personal.",
    "staff in the other word": "Sus llamadas pueden grabarse para la capacitación del personal.",
    "staff trained": "Nuestros empleados están entrenados para proteger tus datos.",
    "training of staff": "Utilizamos tus consultas para entrenar a nuestros agentes.",
    "calls": "Grabamos las llamadas con fines de formación y control de calidad.",
    "fitness": "La aplicación guarda tus entrenamientos y tu plan de entrenamiento.",
    "business model": "Nuestro modelo de negocio se basa en las suscripciones.",
    "model of a device": "Recopilamos el modelo de tu dispositivo para mejorar el servicio.",
    "improvement without AI": "Utilizamos tus datos para mejorar nuestros servicios.",
    "use of AI": "Usamos inteligencia artificial para detectar correo no deseado en tus mensajes.",
    "improvement by means of AI": "Mejoramos tus resultados de búsqueda mediante inteligencia artificial.",
    "features": "Nuestras funciones de IA resumen tus documentos.",
    "definition": 'Por "Datos de entrenamiento" se entiende el contenido con el que se entrena un modelo.',
    "definition that means": '"Modelo" significa un sistema de IA entrenado con datos de usuarios.',
    "title": "Cómo se usan tus datos para entrenar la IA",
    "label": "Entrenamiento de la IA",
    "heading": "# Entrenamiento de la IA con tus datos",
    "question": "¿Utilizan mis mensajes para entrenar la inteligencia artificial?",
    "question with the mark inside": "Y en ese caso, ¿se usan mis fotos para entrenar modelos de IA?",
    "own model": "Con tus archivos puedes entrenar tu propio modelo.",
    "models as such": "Un modelo de lenguaje se entrena con grandes cantidades de texto.",
    "coming into force": "Te avisaremos antes de que los cambios entren en vigor para tus datos.",
    "nothing of the kind": "Usamos tus datos para emitir facturas.",
    "purpose before the use of AI": "Para mejorar tu experiencia, utilizamos inteligencia artificial.",
    "purpose before a supplier of AI": (
        "Para mejorar el servicio, podemos enviar tus datos a un proveedor de modelos de lenguaje."
    ),
    "rights reserved": (
        "Reservados todos los derechos sobre el uso del contenido para el entrenamiento de IA."
    ),
    "model made for the customer": "Te ayudamos a entrenar tu modelo con tus propios datos.",
    "staff of moderators": "Nuestros moderadores reciben entrenamiento para revisar tus mensajes.",
}
ALL = [
    (sentence, stance)
    for stance, sentences in (
        (Default.ALWAYS, ALWAYS),
        (Default.NEVER, NEVER),
        (Default.OPT_OUT, OPT_OUT),
        (Default.OPT_IN, OPT_IN),
        (Default.UNCLEAR, UNCLEAR),
    )
    for sentence in sentences.values()
]


@pytest.mark.parametrize(("sentence", "stance"), ALL, ids=[*ALWAYS, *NEVER, *OPT_OUT, *OPT_IN, *UNCLEAR])
def test_stance(sentence: str, stance: Default) -> None:
    """A Spanish clause is found, once, with its stance."""
    assert [clause.stance for clause in find(sentence, "es")] == [stance]


@pytest.mark.parametrize("sentence", NOT_TOPIC.values(), ids=NOT_TOPIC)
def test_not_topic(sentence: str) -> None:
    """What only looks like it is no clause."""
    assert find(sentence, "es") == ()


SCOPES = {
    "people's own": ("Entrenamos nuestros modelos con tus chats.", Scope.USER),
    "personal data": ("Tratamos datos personales para entrenar nuestros modelos de IA.", Scope.USER),
    "conversations made anonymous": (
        "Usamos conversaciones anonimizadas para entrenar nuestros modelos.", Scope.USER,
    ),
    "feedback": ("Usamos sugerencias y valoraciones para entrenar nuestros modelos de IA.", Scope.FEEDBACK),
    "comments on the service": (
        "Si nos envías comentarios, podemos usarlos para mejorar nuestros modelos de IA.", Scope.FEEDBACK,
    ),
    "public": ("Usamos información disponible públicamente para entrenar modelos de lenguaje.", Scope.PUBLIC),
    "from the internet": ("Entrenamos nuestra IA con textos de internet.", Scope.PUBLIC),
    "public and own": ("Entrenamos nuestra IA con textos de internet y con tus archivos.", Scope.USER),
    "aggregate": ("Usamos estadísticas para entrenar nuestros modelos de IA.", Scope.AGGREGATE),
    "in aggregated form": (
        "Usamos tus datos de forma agregada y anónima para mejorar nuestros modelos de IA.", Scope.AGGREGATE,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "scope"), SCOPES.values(), ids=SCOPES)
def test_scope(sentence: str, scope: Scope) -> None:
    """Whose data it is; people's own wins."""
    assert [clause.scope for clause in find(sentence, "es")] == [scope]


AUDIENCES = {
    "business": (
        "No usamos los datos de los clientes empresariales para entrenar nuestros modelos.", Audience.BUSINESS,
    ),
    "business accounts": (
        "Los archivos de las cuentas de empresa no se usan para entrenar nuestra IA.", Audience.BUSINESS,
    ),
    "API": ("Los datos enviados a través de la API no se usan para entrenar nuestros modelos.", Audience.BUSINESS),
    "free": (
        "En la versión gratuita, usamos tus chats para entrenar nuestros modelos.", Audience.CONSUMER,
    ),
    "consumers": ("Usamos las fotos de los consumidores para entrenar nuestra IA.", Audience.CONSUMER),
    "our company": ("Nuestra empresa utiliza tus textos para entrenar sus modelos.", Audience.ANY),
    "in particular": (
        "Tus textos, en particular tus chats, se usan para entrenar nuestros modelos.", Audience.ANY,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "audience"), AUDIENCES.values(), ids=AUDIENCES)
def test_audience(sentence: str, audience: Audience) -> None:
    """Business customers and private ones are told apart."""
    assert [clause.audience for clause in find(sentence, "es")] == [audience]


PAGES = {
    "claim and way out": (
        "Usamos tus conversaciones para entrenar nuestros modelos. Puedes oponerte en cualquier momento.",
        Default.OPT_OUT,
    ),
    "claim and switch": (
        "Usamos sus mensajes para entrenar nuestra IA. Puede desactivarlo en la configuración.",
        Default.OPT_OUT,
    ),
    "way out of something else": (
        (
            "Usamos tus conversaciones para entrenar nuestros modelos. Puedes darte de baja del boletín en "
            "cualquier momento."
        ),
        Default.ALWAYS,
    ),
    "off by default in the next sentence": (
        "Usamos tus notas para entrenar nuestros modelos. Este ajuste está desactivado por defecto.",
        Default.OPT_IN,
    ),
    "on by default in the next sentence": (
        "Usamos tus notas para entrenar nuestros modelos. La opción está activada de forma predeterminada.",
        Default.OPT_OUT,
    ),
    "a list that is denied": (
        "Nunca usamos tus archivos para:\n\n* publicidad\n* entrenar nuestros modelos", Default.NEVER,
    ),
    "a list of purposes": (
        "Utilizamos sus datos para:\n\n* prestar el servicio;\n* entrenar y mejorar nuestros modelos de IA.",
        Default.ALWAYS,
    ),
    "a list under consent": (
        "Con tu consentimiento, usamos tus datos para:\n\n* entrenar nuestros modelos", Default.OPT_IN,
    ),
    "a list of rules": (
        "No puedes:\n\n* revender el servicio\n* usar nuestros textos para entrenar una IA", Default.SILENT,
    ),
    "rules under a heading": (
        "## Usos prohibidos\n\nEl uso de nuestros contenidos para entrenar modelos de IA.", Default.SILENT,
    ),
    "an answer": ("## ¿Usan mis archivos para entrenar sus modelos?\n\nNo, nunca.", Default.NEVER),
    "an answer that admits": (
        "¿Usan mis archivos para entrenar sus modelos? Sí, salvo que te opongas.", Default.OPT_OUT,
    ),
    "a row": (
        (
            "| Finalidad | Datos | Base jurídica |\n| --- | --- | --- |\n"
            "| Entrenar nuestros modelos de IA | Tus conversaciones | Consentimiento |"
        ),
        Default.OPT_IN,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("page", "default"), PAGES.values(), ids=PAGES)
def test_page(page: str, default: Default) -> None:
    """What stands around a sentence decides with it."""
    padding = "\n\nEsta página está escrita en español para las personas que leen este idioma."
    assert read_text(page + padding).default is default


POLICY = """\
# Política de privacidad

Última actualización: 3 de marzo de 2026

La protección de tus datos personales es importante para nosotros. Esta política explica qué información
recopilamos, para qué la usamos y cuáles son tus derechos.

## 1. Información que recopilamos

* los datos de tu cuenta, como tu nombre y tu correo electrónico;
* los textos, las imágenes y los archivos que nos confías;
* información técnica sobre tu dispositivo, por ejemplo su modelo y su versión.

## 2. Cómo usamos tu información

Utilizamos tu información para:

* prestar y proteger el servicio;
* responder a tus solicitudes;
* {purpose}.

{choice}

## 3. Con quién la compartimos

No vendemos tus datos. Nuestros proveedores solo acceden a ellos para prestarnos sus servicios.

## 4. Tus derechos

Tienes derecho de acceso, rectificación y supresión. Puedes darte de baja del boletín en cualquier momento.

## 5. Usos prohibidos

No puedes utilizar el servicio para entrenar modelos de inteligencia artificial de la competencia.
"""
_TRAINS = "entrenar y mejorar nuestros modelos de inteligencia artificial"
POLICIES = {
    "no way out is stated": (_TRAINS, "Nos basamos en nuestro interés legítimo.", Default.ALWAYS),
    "a way out is stated": (
        _TRAINS,
        (
            "Puedes oponerte al uso de tus textos para el entrenamiento de nuestros modelos en la configuración "
            "de tu cuenta."
        ),
        Default.OPT_OUT,
    ),
    "consent is asked": (
        "cumplir la ley",
        "Solo con tu consentimiento expreso usamos tus textos para entrenar nuestros modelos de IA.",
        Default.OPT_IN,
    ),
    "it is denied": (
        "cumplir la ley", "No usamos tus archivos para entrenar modelos de IA.", Default.NEVER,
    ),
    "nothing is said": ("cumplir la ley", "Nos basamos en nuestro interés legítimo.", Default.SILENT),
}  # fmt: skip


@pytest.mark.parametrize(("purpose", "choice", "default"), POLICIES.values(), ids=POLICIES)
def test_policy(purpose: str, choice: str, default: Default) -> None:
    """A whole policy is known to be Spanish, and its default is told."""
    reading = read_text(POLICY.replace("{purpose}", purpose).replace("{choice}", choice))
    assert (reading.language, reading.default) == ("es", default)


def test_spoken() -> None:
    """Spanish is one of the languages that the reader speaks, and knows."""
    assert "es" in LANGUAGES
    assert language_of(ALWAYS["licence"]) == "es"
