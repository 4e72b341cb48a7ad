"""Claims whose condition or way out stands in another sentence: the same situations in every language but English."""

from __future__ import annotations

from collections.abc import Mapping

from monitor.core.model import Default

D = Default
DEFAULTS: Mapping[str, Default] = {
    "the next sentence": D.OPT_OUT,
    "the sentence after the next": D.OPT_OUT,
    "if you do not want this": D.OPT_OUT,
    "a switch for it": D.OPT_OUT,
    "another paragraph that says of what": D.OPT_OUT,
    "another paragraph about something else": D.ALWAYS,
    "newsletters": D.ALWAYS,
    "off by default": D.OPT_IN,
    "on by default": D.OPT_OUT,
    "in that case": D.OPT_OUT,
    "this data after a consent": D.OPT_IN,
    "another subject after a denial": D.ALWAYS,
    "a clause of its own after a denial": D.ALWAYS,
    "a denial reaches over and": D.NEVER,
    "a negated condition": D.OPT_OUT,
    "a list announced without a colon": D.OPT_IN,
    "a question denied": D.NEVER,
    "a question admitted with a way out": D.OPT_OUT,
    "a question for a way out": D.OPT_OUT,
    "public data, therefore": D.SILENT,
    "a denial but for comments": D.NEVER,
    "a second condition": D.OPT_IN,
    "only in that case": D.OPT_IN,
    "a choice to change": D.OPT_OUT,
    "a purpose denied after but": D.NEVER,
    "a way out in the last cell": D.OPT_OUT,
    "a denial conceded": D.ALWAYS,
    "a denial of something else before": D.ALWAYS,
    "in no case": D.NEVER,
    "the right to object": D.OPT_OUT,
    "other rights": D.ALWAYS,
    "free, or not opted out": D.ALWAYS,
}
GERMAN: Mapping[str, str] = {
    "free, or not opted out": (
        "Wenn Sie den kostenlosen Tarif nutzen oder nicht widersprochen haben, "
        "trainieren wir unsere Modelle mit Ihren Texten."
    ),
    "the next sentence": (
        "Wir nutzen Ihre Chats, um unsere KI-Modelle zu trainieren. Sie können dem jederzeit widersprechen."
    ),
    "the sentence after the next": (
        "Wir trainieren unsere Sprachmodelle mit Ihren Texten. Das macht die Antworten besser. "
        "Sie können dies in den Einstellungen ausschalten."
    ),
    "if you do not want this": (
        "Ihre Bilder dienen dem Training unserer KI. Wenn Sie das nicht möchten, schalten Sie die Option aus."
    ),
    "a switch for it": (
        "Wir verwenden Ihre Eingaben zum Training unserer KI-Modelle. "
        "Diese Funktion lässt sich in den Einstellungen deaktivieren."
    ),
    "another paragraph that says of what": (
        "Wir trainieren unsere KI mit Ihren Beiträgen.\n\nSie können dieser Nutzung jederzeit widersprechen."
    ),
    "another paragraph about something else": (
        "Wir trainieren unsere KI mit Ihren Beiträgen.\n\nDie Töne der App können Sie jederzeit abschalten."
    ),
    "newsletters": (
        "Wir trainieren unsere KI mit Ihren Beiträgen. Dem Newsletter können Sie jederzeit widersprechen."
    ),
    "off by default": (
        "Wir nutzen Ihre Notizen zum Training unserer KI. Die Einstellung ist standardmäßig ausgeschaltet."
    ),
    "on by default": (
        "Wir nutzen Ihre Notizen zum Training unserer KI. Die Einstellung ist standardmäßig eingeschaltet."
    ),
    "in that case": (
        "Sie können den Verlauf ausschalten. In diesem Fall verwenden wir Ihre Chats nicht zum Training unserer KI."
    ),
    "this data after a consent": (
        "Mit Ihrer Einwilligung nutzen wir Aufnahmen zum Training unserer KI. "
        "Mit diesen Daten trainieren wir unsere Sprachmodelle."
    ),
    "another subject after a denial": (
        "Wir verkaufen Ihre Daten nicht, aber wir trainieren damit unsere KI-Modelle."
    ),
    "a clause of its own after a denial": (
        "Wir zeigen Ihnen keine Werbung, während wir mit Ihren Texten unsere KI trainieren."
    ),
    "a denial reaches over and": (
        "Wir verwenden Ihre Dateien nicht für Werbung und auch nicht zum Training unserer KI."
    ),
    "a negated condition": "Wenn Sie nicht widersprechen, trainieren wir unsere KI mit Ihren Beiträgen.",
    "a list announced without a colon": (
        "Mit Ihrer Einwilligung nutzen wir Ihre Daten für folgende Zwecke\n\n* Training unserer KI-Modelle"
    ),
    "a question denied": "## Trainieren Sie Ihre KI mit meinen Dateien?\n\nNein, niemals.",
    "a question admitted with a way out": (
        "## Trainieren Sie Ihre KI mit meinen Dateien?\n\nJa, es sei denn, Sie widersprechen."
    ),
    "a question for a way out": (
        "## Kann ich dem Training der KI mit meinen Texten widersprechen?\n\nJa, in den Einstellungen."
    ),
    "public data, therefore": (
        "Wir trainieren unsere KI mit öffentlich zugänglichen Texten. "
        "Folglich kann auch Ihr öffentliches Profil zum Training unserer KI dienen."
    ),
    "a denial but for comments": (
        "Wir trainieren unsere KI nicht mit Ihren Inhalten, ausgenommen Rückmeldungen."
    ),
    "a second condition": (
        "Wir nutzen Ihre Texte zum Training unserer KI, wenn sie öffentlich sind und wenn Sie eingewilligt haben."
    ),
    "only in that case": (
        "Möchten Sie uns helfen, können Sie das Teilen einschalten. "
        "Nur dann nutzen wir Ihre Texte zum Training unserer KI."
    ),
    "a choice to change": (
        "Wir trainieren unsere Modelle mit Ihren Nachrichten. "
        "Möchten Sie das nicht, können Sie dies unter Einstellungen > Datenschutz ändern."
    ),
    "a purpose denied after but": (
        "Wir nutzen Ihre Texte, um den Dienst zu erbringen, jedoch nicht, um unsere KI zu trainieren."
    ),
    "a way out in the last cell": (
        "| Zweck | Daten | Ihre Wahl |\n| --- | --- | --- |\n"
        "| Training unserer KI | Ihre Chats | Sie können widersprechen |"
    ),
    "a denial conceded": ("Obwohl wir Ihre Skizzen nicht verkaufen, trainieren wir mit ihnen unsere KI."),
    "a denial of something else before": (
        "Wir verkaufen Ihre Skizzen nicht. Wir verwenden sie, um unsere KI zu trainieren."
    ),
    "in no case": ("Dürfen Sie meine Skizzen zum Training Ihrer KI verwenden? Auf keinen Fall."),
    "the right to object": (
        "Wir trainieren unsere KI mit Ihren Skizzen. Sie haben das Recht, dieser Verarbeitung zu widersprechen."
    ),
    "other rights": (
        "Wir trainieren unsere KI mit Ihren Skizzen. Sie haben das Recht auf Auskunft und Löschung."
    ),
}
FRENCH: Mapping[str, str] = {
    "free, or not opted out": (
        "Si vous utilisez l'offre gratuite ou ne vous y êtes pas opposé, nous entraînons nos modèles avec vos textes."
    ),
    "the next sentence": (
        "Nous utilisons vos messages pour entraîner nos modèles d'IA. Vous pouvez vous y opposer à tout moment."
    ),
    "the sentence after the next": (
        "Nous entraînons nos modèles avec vos textes. Les réponses n'en sont que meilleures. "
        "Vous pouvez désactiver cette utilisation dans les paramètres."
    ),
    "if you do not want this": (
        "Vos images servent à entraîner notre IA. Si vous ne le souhaitez pas, désactivez cette option."
    ),
    "a switch for it": (
        "Nous utilisons vos saisies pour entraîner nos modèles d'IA. "
        "Cette fonctionnalité peut être désactivée dans les paramètres."
    ),
    "another paragraph that says of what": (
        "Nous entraînons notre IA avec vos publications.\n\n"
        "Vous pouvez vous opposer à cette utilisation à tout moment."
    ),
    "another paragraph about something else": (
        "Nous entraînons notre IA avec vos publications.\n\nVous pouvez désactiver les sons à tout moment."
    ),
    "newsletters": (
        "Nous entraînons notre IA avec vos publications. Vous pouvez refuser la lettre d'information à tout moment."
    ),
    "off by default": "Nous utilisons vos notes pour entraîner notre IA. Le réglage est désactivé par défaut.",
    "on by default": "Nous utilisons vos notes pour entraîner notre IA. Le réglage est activé par défaut.",
    "in that case": (
        "Vous pouvez désactiver l'historique. Dans ce cas, nous n'utilisons pas vos conversations pour entraîner "
        "notre IA."
    ),
    "this data after a consent": (
        "Avec votre accord, vos enregistrements servent à entraîner notre IA. "
        "Nous utilisons ces enregistrements pour entraîner nos modèles vocaux."
    ),
    "another subject after a denial": (
        "Nous ne lisons pas vos courriels, mais nous utilisons vos textes pour entraîner nos modèles d'IA."
    ),
    "a clause of its own after a denial": (
        "Nous n'affichons aucune publicité, tandis que vos textes servent à entraîner notre IA."
    ),
    "a denial reaches over and": (
        "Nous n'utilisons pas vos fichiers pour la publicité ni pour entraîner notre IA."
    ),
    "a negated condition": "Si vous ne refusez pas, nous entraînons notre IA avec vos publications.",
    "a list announced without a colon": (
        "Avec votre consentement, nous utilisons vos données aux fins suivantes\n\n* entraîner nos modèles d'IA"
    ),
    "a question denied": "## Entraînez-vous votre IA avec mes fichiers ?\n\nNon, jamais.",
    "a question admitted with a way out": (
        "## Entraînez-vous votre IA avec mes fichiers ?\n\nOui, sauf si vous vous y opposez."
    ),
    "a question for a way out": (
        "## Puis-je refuser que mes textes servent à entraîner l'IA ?\n\nOui, dans les paramètres."
    ),
    "public data, therefore": (
        "Nous entraînons notre IA avec des textes accessibles au public. "
        "Par conséquent, vos données personnelles peuvent servir à entraîner notre IA."
    ),
    "a denial but for comments": (
        "Nous n'entraînons pas notre IA avec vos contenus, à l'exception des suggestions."
    ),
    "a second condition": (
        "Vos textes servent à entraîner notre IA s'ils sont publics et si vous y avez consenti."
    ),
    "only in that case": (
        "Si vous voulez nous aider, vous pouvez activer le partage. "
        "Dans ce cas seulement, vos textes servent à entraîner notre IA."
    ),
    "a choice to change": (
        "Nous entraînons nos modèles avec vos messages. "
        "Si vous préférez éviter cela, modifiez ce choix dans Paramètres > Confidentialité."
    ),
    "a purpose denied after but": (
        "Nous utilisons vos textes pour fournir le service, mais pas pour entraîner notre IA."
    ),
    "a way out in the last cell": (
        "| Finalité | Données | Votre choix |\n| --- | --- | --- |\n"
        "| Entraînement de notre IA | Vos conversations | Vous pouvez vous y opposer |"
    ),
    "a denial conceded": ("Bien que nous ne vendions pas vos croquis, nous entraînons notre IA avec eux."),
    "a denial of something else before": (
        "Nous ne vendons pas vos croquis. Nous les utilisons pour entraîner notre IA."
    ),
    "in no case": ("Pouvez-vous utiliser mes croquis pour entraîner votre IA ? En aucun cas."),
    "the right to object": (
        "Nous entraînons notre IA avec vos croquis. Vous avez le droit de vous opposer à ce traitement."
    ),
    "other rights": (
        "Nous entraînons notre IA avec vos croquis. Vous disposez d'un droit d'accès et d'effacement."
    ),
}
SPANISH: Mapping[str, str] = {
    "free, or not opted out": (
        "Si usa el plan gratuito o no se ha opuesto, entrenamos nuestros modelos con sus textos."
    ),
    "the next sentence": (
        "Usamos tus mensajes para entrenar nuestros modelos de IA. "
        "Puedes oponerte en cualquier momento."
    ),
    "the sentence after the next": (
        "Entrenamos nuestros modelos con tus textos. Así mejoran las respuestas. "
        "Puedes desactivar este uso en la configuración."
    ),
    "if you do not want this": (
        "Tus imágenes sirven para entrenar nuestra IA. Si no lo deseas, desactiva esta opción."
    ),
    "a switch for it": (
        "Usamos tus consultas para entrenar nuestros modelos de IA. "
        "Esta función se puede desactivar en la configuración."
    ),
    "another paragraph that says of what": (
        "Entrenamos nuestra IA con tus publicaciones.\n\nPuedes oponerte a este uso en cualquier momento."
    ),
    "another paragraph about something else": (
        "Entrenamos nuestra IA con tus publicaciones.\n\nPuedes desactivar los sonidos en cualquier momento."
    ),
    "newsletters": (
        "Entrenamos nuestra IA con tus publicaciones. Puedes darte de baja del boletín en cualquier momento."
    ),
    "off by default": "Usamos tus notas para entrenar nuestra IA. El ajuste está desactivado por defecto.",
    "on by default": "Usamos tus notas para entrenar nuestra IA. El ajuste está activado por defecto.",
    "in that case": (
        "Puedes desactivar el historial. En ese caso, no usamos tus conversaciones para entrenar nuestra IA."
    ),
    "this data after a consent": (
        "Con tu consentimiento, tus grabaciones sirven para entrenar nuestra IA. "
        "Usamos estas grabaciones para entrenar nuestros modelos de voz."
    ),
    "another subject after a denial": (
        "No leemos tus correos, pero nosotros usamos tus textos para entrenar nuestros modelos de IA."
    ),
    "a clause of its own after a denial": (
        "No mostramos publicidad, mientras que tus textos sirven para entrenar nuestra IA."
    ),
    "a denial reaches over and": (
        "No usamos tus archivos para publicidad ni para entrenar nuestra IA."
    ),
    "a negated condition": "Si no te opones, entrenamos nuestra IA con tus publicaciones.",
    "a list announced without a colon": (
        "Con tu consentimiento, usamos tus datos para los siguientes fines\n\n* entrenar nuestros modelos de IA"
    ),
    "a question denied": "## ¿Entrenan su IA con mis archivos?\n\nNo, nunca.",
    "a question admitted with a way out": "## ¿Entrenan su IA con mis archivos?\n\nSí, salvo que te opongas.",
    "a question for a way out": (
        "## ¿Puedo oponerme a que mis textos sirvan para entrenar la IA?\n\nSí, en la configuración."
    ),
    "public data, therefore": (
        "Entrenamos nuestra IA con textos disponibles públicamente. "
        "Por lo tanto, tus datos personales pueden servir para entrenar nuestra IA."
    ),
    "a denial but for comments": (
        "No entrenamos nuestra IA con tus contenidos, excepto las sugerencias."
    ),
    "a second condition": (
        "Tus textos sirven para entrenar nuestra IA si son públicos y si lo has autorizado."
    ),
    "only in that case": (
        "Si quieres ayudarnos, puedes activar la opción de compartir. "
        "Solo en ese caso usamos tus textos para entrenar nuestra IA."
    ),
    "a choice to change": (
        "Entrenamos nuestros modelos con tus mensajes. "
        "Si prefieres evitarlo, cambia esta opción en Ajustes > Privacidad."
    ),
    "a purpose denied after but": (
        "Usamos tus textos para prestar el servicio, pero no para entrenar nuestra IA."
    ),
    "a way out in the last cell": (
        "| Finalidad | Datos | Tu elección |\n| --- | --- | --- |\n"
        "| El entrenamiento de nuestra IA | Tus chats | Puedes oponerte |"
    ),
    "a denial conceded": (
        "Aunque no vendemos tus bocetos, entrenamos nuestra IA con ellos."
    ),
    "a denial of something else before": (
        "No vendemos tus bocetos. Los usamos para entrenar nuestra IA."
    ),
    "in no case": (
        "¿Pueden usar mis bocetos para entrenar su IA? En ningún caso."
    ),
    "the right to object": (
        "Entrenamos nuestra IA con tus bocetos. Tienes derecho a oponerte a este tratamiento."
    ),
    "other rights": (
        "Entrenamos nuestra IA con tus bocetos. Tienes derecho de acceso y supresión."
    ),
}  # fmt: skip
PAGES: Mapping[str, Mapping[str, str]] = {"de": GERMAN, "fr": FRENCH, "es": SPANISH}
