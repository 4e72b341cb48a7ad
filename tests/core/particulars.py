"""Sentences in each language but English with what they say beside their stance: one table for every language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.core.model import ControlKind, Trainer

K = ControlKind


@dataclass(frozen=True)
class Particulars:
    """What sentences of one language say, and what others do not."""

    controls: Mapping[str, tuple[str, tuple[ControlKind, tuple[str, ...], str | None]]]
    no_control: Sequence[str]
    administrator: str  # holds the switch
    person: str
    regions: Sequence[tuple[str, tuple[str, ...]]]
    trainers: Sequence[tuple[str, Trainer]]
    attributes: Sequence[tuple[str, str, str]]
    page: tuple[str, tuple[str, ...]]  # a claim, the way out in the sentence after it, and its path


GERMAN = Particulars(
    controls={
        "settings and a part of them": (
            "Sie können dem in den Einstellungen unter „Datenschutz“ widersprechen.",
            (K.SETTING, ("Einstellungen", "Datenschutz"), None),
        ),
        "arrows": (
            "Gehen Sie zu Einstellungen > Datenschutz > Modelltraining, um das Training zu deaktivieren.",
            (K.SETTING, ("Einstellungen", "Datenschutz", "Modelltraining"), None),
        ),
        "a compound noun": (
            "Sie können in Ihren Kontoeinstellungen jederzeit widersprechen.",
            (K.SETTING, ("Kontoeinstellungen",), None),
        ),
        "a switch with a name": (
            "Schalten Sie die Option „Mitlernen“ in den Einstellungen aus.",
            (K.SETTING, ("Einstellungen", "Mitlernen"), None),
        ),
        "a form": (
            "Widersprechen können Sie über [dieses Formular](https://f.example/w).",
            (K.FORM, (), "https://f.example/w"),
        ),
        "an address": (
            "Schreiben Sie an datenschutz@lumen.example, wenn Sie das nicht möchten.",
            (K.EMAIL, (), "datenschutz@lumen.example"),
        ),
        "a right without a place": (
            "Wir nutzen Ihre Chats, sofern Sie nicht widersprechen.",
            (K.OBJECTION, (), None),
        ),
    },
    no_control=[
        "Wir haben das Training bei unseren Lieferanten deaktiviert.",
        "Sie können den Newsletter in den Einstellungen abbestellen.",
        "Wir trainieren damit unsere Modelle.",
        "Auch wenn Sie widersprechen, bleiben Meldungen erhalten.",
    ],
    administrator="Administratoren können es in den Organisationseinstellungen abschalten.",
    person="Sie können es in den Einstellungen abschalten.",
    regions=[
        ("Nutzer in der EU werden vor dem Training gefragt.", ("EU",)),
        ("Außerhalb der Europäischen Union nutzen wir Beiträge zum Training.", ("not EU",)),
        ("Daten werden zum Training auf Server in den USA übertragen.", ()),
        ("Wir trainieren mit Ihren Beiträgen.", ()),
    ],
    trainers=[
        ("Wir nutzen Ihre Beiträge, um unsere Modelle zu trainieren.", Trainer.SERVICE),
        ("Wir erlauben Dritten nicht, mit Ihren Beiträgen zu trainieren.", Trainer.THIRD_PARTIES),
        ("Verbundene Unternehmen nutzen Ihre Beiträge, um eigene Modelle zu trainieren.", Trainer.AFFILIATES),
        ("Wir kaufen Texte von Dritten, um damit unsere Modelle zu trainieren.", Trainer.SERVICE),
    ],
    attributes=[
        ("Auch wenn Sie widersprechen, nutzen wir Rückmeldungen.", "exception", "feedback"),
        ("Nach dem Widerspruch bleiben neue Gespräche außen vor.", "past data", "excluded"),
        ("Im kostenlosen Tarif nutzen wir Ihre Entwürfe.", "plan", "free"),
        ("Das ist standardmäßig eingeschaltet.", "asked", "preset"),
        ("Wir stützen uns auf unser berechtigtes Interesse.", "legal basis", "legitimate interests"),
        ("Die Chats werden vorher anonymisiert.", "de-identified", "yes"),
        ("Daten von Minderjährigen nutzen wir nicht.", "minors", "excluded"),
    ],
    page=(
        (
            "Wir nutzen Ihre Chats, um unsere KI-Modelle zu trainieren. "
            "Dem können Sie in den Einstellungen widersprechen."
        ),
        ("Einstellungen",),
    ),
)

FRENCH = Particulars(
    controls={
        "settings and a part of them": (
            "Vous pouvez vous y opposer dans les paramètres, sous « Confidentialité ».",
            (K.SETTING, ("Paramètres", "Confidentialité"), None),
        ),
        "arrows": (
            "Allez dans Paramètres > Confidentialité > Entraînement des modèles pour désactiver l'entraînement.",
            (K.SETTING, ("Paramètres", "Confidentialité", "Entraînement des modèles"), None),
        ),
        "the settings of an account": (
            "Vous pouvez désactiver cette utilisation dans les paramètres de votre compte.",
            (K.SETTING, ("Paramètres de votre compte",), None),
        ),
        "a switch with a name": (
            "Désactivez l'option « Améliorer le modèle » dans vos paramètres.",
            (K.SETTING, ("Paramètres", "Améliorer le modèle"), None),
        ),
        "a form": (
            "Vous pouvez vous opposer au moyen de [ce formulaire](https://f.example/o).",
            (K.FORM, (), "https://f.example/o"),
        ),
        "an address": (
            "Si vous ne le souhaitez pas, écrivez à vie-privee@lumen.example.",
            (K.EMAIL, (), "vie-privee@lumen.example"),
        ),
        "a link to the settings": (
            "Vous pouvez refuser dans vos [paramètres de confidentialité](https://f.example/p).",
            (K.SETTING, ("Paramètres de confidentialité",), "https://f.example/p"),
        ),
        "a right without a place": (
            "Nous utilisons vos textes, sauf si vous vous y opposez.",
            (K.OBJECTION, (), None),
        ),
        "a letter": ("Vous pouvez refuser en nous écrivant.", (K.FORM, (), None)),
    },
    no_control=[
        "Nous avons désactivé l'entraînement chez nos fournisseurs.",
        "Vous pouvez vous désinscrire de la newsletter dans les paramètres.",
        "Nous entraînons nos modèles avec vos textes.",
        "Même si vous vous y opposez, les signalements sont conservés.",
    ],
    administrator="Les administrateurs peuvent le désactiver dans les paramètres de l'organisation.",
    person="Vous pouvez le désactiver dans les paramètres.",
    regions=[
        ("Les utilisateurs de l'Union européenne sont consultés avant l'entraînement.", ("EU",)),
        ("Si vous résidez dans l'EEE ou au Royaume-Uni, vous pouvez vous y opposer.", ("EEA", "UK")),
        ("En dehors de l'UE, nous utilisons les publications pour l'entraînement.", ("not EU",)),
        ("En Suisse, nous n'entraînons pas nos modèles avec vos textes.", ("CH",)),
        ("Les utilisateurs français sont consultés.", ("FR",)),
        ("Les données sont transférées vers des serveurs situés aux États-Unis.", ()),
        ("Nous entraînons nos modèles avec vos textes.", ()),
    ],
    trainers=[
        ("Nous utilisons vos textes pour entraîner nos modèles.", Trainer.SERVICE),
        ("Nous n'autorisons pas des tiers à entraîner leurs modèles avec vos textes.", Trainer.THIRD_PARTIES),
        ("Nos sociétés affiliées utilisent vos textes pour entraîner leurs modèles.", Trainer.AFFILIATES),
        ("Nous achetons des textes à des tiers pour entraîner nos modèles.", Trainer.SERVICE),
        ("Nous et nos partenaires utilisons vos textes pour l'entraînement.", Trainer.SERVICE),
        ("L'entraînement par des tiers est exclu.", Trainer.THIRD_PARTIES),
    ],
    attributes=[
        ("Même si vous refusez, nous utilisons vos suggestions.", "exception", "feedback"),
        ("Après votre refus, les nouvelles conversations sont laissées de côté.", "past data", "excluded"),
        ("Les conversations passées sont également utilisées.", "past data", "included"),
        ("Dans la version gratuite, nous utilisons vos textes.", "plan", "free"),
        ("Ce réglage est activé par défaut.", "asked", "preset"),
        ("Nous vous demandons d'abord ce que vous voulez.", "asked", "asked"),
        ("Cela demande votre consentement.", "asked", "consent"),
        ("Nous nous fondons sur notre intérêt légitime.", "legal basis", "legitimate interests"),
        ("Vous avez le droit de vous opposer à ce traitement.", "right to object", "stated"),
        ("Les conversations sont d'abord anonymisées.", "de-identified", "yes"),
        ("Certains textes sont relus par des personnes.", "human review", "stated"),
        ("Ils sont supprimés après 30 jours.", "retention", "limited"),
        ("Nous n'utilisons pas les données des mineurs.", "minors", "excluded"),
    ],
    page=(
        (
            "Nous utilisons vos textes pour entraîner nos modèles d'IA. "
            "Vous pouvez vous y opposer dans les paramètres."
        ),
        ("Paramètres",),
    ),
)

SPANISH = Particulars(
    controls={
        "settings and a part of them": (
            "Puedes desactivarlo en la configuración, en el apartado «Privacidad».",
            (K.SETTING, ("Configuración", "Privacidad"), None),
        ),
        "arrows": (
            "Ve a Configuración > Privacidad > Mejora del modelo y desactiva la opción.",
            (K.SETTING, ("Configuración", "Privacidad", "Mejora del modelo"), None),
        ),
        "arrows in the other word": (
            "Para oponerte, abre Ajustes → Datos → Entrenamiento.",
            (K.SETTING, ("Ajustes", "Datos", "Entrenamiento"), None),
        ),
        "settings of the account": (
            "Puede oponerse en cualquier momento en la configuración de su cuenta.",
            (K.SETTING, ("Configuración de su cuenta",), None),
        ),
        "a switch with a name": (
            "Desactiva la opción «Ayudar a mejorar» en los ajustes.",
            (K.SETTING, ("Ajustes", "Ayudar a mejorar"), None),
        ),
        "a centre": (
            "Puedes excluirte desde el centro de privacidad.",
            (K.SETTING, ("Centro de privacidad",), None),
        ),
        "a form": (
            "Puede oponerse mediante [este formulario](https://f.example/o).",
            (K.FORM, (), "https://f.example/o"),
        ),
        "a link": (
            "Puedes desactivarlo [aquí](https://f.example/x).",
            (K.LINK, (), "https://f.example/x"),
        ),
        "an address": (
            "Si no lo desea, escriba a privacidad@lumen.example.",
            (K.EMAIL, (), "privacidad@lumen.example"),
        ),
        "an office": ("Puede oponerse escribiendo al delegado de protección de datos.", (K.FORM, (), None)),
        "a right without a place": ("Usamos tus chats, salvo que te opongas.", (K.OBJECTION, (), None)),
    },
    no_control=[
        "Hemos desactivado el entrenamiento en los sistemas de nuestros proveedores.",
        "Puedes darte de baja del boletín en la configuración.",
        "Así entrenamos nuestros modelos.",
        "Aunque te opongas, conservamos las denuncias.",
    ],
    administrator="Los administradores pueden desactivarlo en la configuración de la organización.",
    person="Puedes desactivarlo en los ajustes.",
    regions=[
        ("A los usuarios de la Unión Europea se les pregunta antes del entrenamiento.", ("EU",)),
        ("Si resides en el EEE o en el Reino Unido, puedes oponerte.", ("EEA", "UK")),
        ("Si vive en el Espacio Económico Europeo, puede oponerse.", ("EEA",)),
        ("Fuera de la UE, usamos las publicaciones para el entrenamiento.", ("not EU",)),
        ("En Suiza, no entrenamos nuestros modelos con tus textos.", ("CH",)),
        ("Se pregunta a los usuarios mexicanos.", ("MX",)),
        ("Solo en España y Portugal pedimos permiso.", ("ES", "PT")),
        ("Los residentes de EE. UU. pueden excluirse.", ("US",)),
        ("Los datos se transfieren a servidores situados en Estados Unidos.", ()),
        ("Entrenamos nuestros modelos con tus textos.", ()),
    ],
    trainers=[
        ("Usamos tus textos para entrenar nuestros modelos.", Trainer.SERVICE),
        ("No permitimos que terceros entrenen sus modelos con tus textos.", Trainer.THIRD_PARTIES),
        ("Nuestras filiales usan tus textos para entrenar sus modelos.", Trainer.AFFILIATES),
        ("Compramos textos a terceros para entrenar nuestros modelos.", Trainer.SERVICE),
        ("Nosotros y nuestros socios usamos tus textos para el entrenamiento.", Trainer.SERVICE),
        ("El entrenamiento por parte de terceros queda excluido.", Trainer.THIRD_PARTIES),
        ("Tus textos no entrenan los modelos de nuestros proveedores.", Trainer.THIRD_PARTIES),
    ],
    attributes=[
        ("Aunque te opongas, usamos tus sugerencias.", "exception", "feedback"),
        (
            "Incluso si te opones, usamos las conversaciones marcadas por seguridad.",
            "exception",
            "safety review",
        ),
        ("Tras tu oposición, las nuevas conversaciones quedan fuera.", "past data", "excluded"),
        ("Las conversaciones anteriores también se usan.", "past data", "included"),
        ("En la versión gratuita usamos tus textos.", "plan", "free"),
        ("Para los clientes empresariales no lo hacemos.", "plan", "business"),
        ("Este ajuste viene activado por defecto.", "asked", "preset"),
        ("Antes te preguntamos qué prefieres.", "asked", "asked"),
        ("Esto requiere tu consentimiento.", "asked", "consent"),
        ("Los compartimos con terceros.", "recipients", "third parties"),
        ("Nos basamos en nuestro interés legítimo.", "legal basis", "legitimate interests"),
        ("Tienes derecho a oponerte a este tratamiento.", "right to object", "stated"),
        ("Las conversaciones se anonimizan antes.", "de-identified", "yes"),
        ("Algunos textos son revisados por personas.", "human review", "stated"),
        ("Se eliminan después de 30 días.", "retention", "limited"),
        ("No usamos los datos de menores.", "minors", "excluded"),
    ],
    page=(
        (
            "Usamos tus textos para entrenar nuestros modelos de IA. "
            "Puedes oponerte en cualquier momento en la configuración."
        ),
        ("Configuración",),
    ),
)

TABLES: Mapping[str, Particulars] = {"de": GERMAN, "fr": FRENCH, "es": SPANISH}
