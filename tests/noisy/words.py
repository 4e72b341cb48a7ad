"""The made-up words of `ways.py`: what stands around a policy, in its place, and in other words."""

from __future__ import annotations

# @ID@, @DATE@ and @NUMBER@ differ each time; the lines of a list of links come in any order.
FURNITURE = {
    "top": "Last updated: @DATE@",
    "link": "Your choices are in your [account settings](https://inkwell.example/redirect/v1.@ID@/new#account).",
    "count": "Comments: @NUMBER@ comments, written @NUMBER@ days ago. Request ID: @ID@",
    "related": (
        "Related articles\n- [How to change your password](/a/@ID@)\n- [Deleting your account](/b/@ID@)\n"
        "- [Inviting friends](/c/@ID@)\n- [What is new this month](/d/@ID@)"
    ),
}

SECTIONS = [
    "## Children\n\nThe service is not meant for children under sixteen. If you learn that a child has given us a name or an address, write to us and we will delete it.",
    "## Cookies\n\nWe use cookies to keep you signed in and to count visits. You can refuse them in your browser; some pages then forget what you chose.\n\n- Necessary cookies\n- Cookies that remember your language\n- Cookies that count visits",
    "## How long we keep information\n\nWe keep invoices for ten years because tax law requires it. Messages to our support team are deleted after two years.",
    "## Security\n\nWe encrypt information on its way and at rest. Only a few of our employees can see it, and each access is logged.",
    "## Who receives information\n\nWe share information with companies that host our servers, carry our mail and process payments. They may use it only on our behalf.",
    "## Your rights\n\nYou can ask for a copy of your information, have it corrected or deleted, and complain to the authority of the country you live in.",
    "## Law and courts\n\nThese pages are governed by the law of the place where we are registered. Disputes go to the courts there unless the law says otherwise.",
    "## Payments\n\nPrices include tax. A subscription renews each month until you cancel it, and you can cancel at any time.",
    "## International transfers\n\nOur servers stand in several countries. Where the law asks for it we rely on standard contractual clauses.",
    "## Smart features\n\nOur assistant uses artificial intelligence to summarise long threads and to suggest answers. What it writes may be wrong, so check it before you rely on it.",
    "## Acceptable use\n\nYou may not copy the service, scrape it, or use its output to develop models that compete with ours. You may not share your password.",
    "## Our people\n\nEverybody who works for us is trained in data protection once a year, and signs an agreement to keep secrets.",
    "## Automated decisions\n\nWe do not take decisions about you by machine alone. A person looks at every account before it is closed.",
    "## Advertising\n\nWe show no advertisements of other companies. We may write to you about our own products unless you tell us not to.",
]  # fmt: skip

SYNONYMS = [
    ("We collect", "We gather"), ("we collect", "we gather"), ("personal information", "personal data"),
    ("such as", "for example"), ("including", "among them"), ("We may share", "We can disclose"), ("we may share", "we can disclose"),
    ("third parties", "other companies"), ("at any time", "whenever you like"), ("contact us", "get in touch"), ("keep", "retain"),
    ("delete", "erase"), ("purposes", "aims"), ("applicable law", "the law that applies"), ("However", "Still"),
    ("provide", "offer"), ("for example", "for instance"), ("services", "products"), ("your account", "the account you hold"),
    ("ensure", "make sure"), ("prior to", "before"), ("assist", "help"), ("employees", "staff"), ("obtain", "get"),
    ("regarding", "concerning"), ("website", "site"), ("require", "need"), ("we will", "we are going to"),
    ("We will", "We are going to"), ("Privacy Policy", "Privacy Notice"), ("information about you", "details about you"),
]  # fmt: skip

# A page that bears no name gets one of these, or none.
TITLES = [
    "Privacy Policy",
    "Terms of Service",
    "Your data and AI",
    "Help: how we use your data",
    "Data Use Notice",
    "Trust Centre",
    "",
]

HEADINGS = [" and your choices", " at a glance", ": details", " (overview)", " explained"]

ELSEWHERE = [
    "You are offline. Some pages may be out of date.",
    "Winter sale: everything @NUMBER@ percent cheaper until @DATE@.",
    "We are updating our Privacy Policy. The new version takes effect on @DATE@. [Read what is new](/news/@ID@)",
    "Some of our servers are slow at the moment. We are working on it.",
]

WALLS = [
    "# This page isn't available\n\nSorry, an unexpected error occurred. Please try again later. Reference number: @ID@\n",
    "# Just a moment...\n\nChecking if the site connection is secure. Enable JavaScript and cookies to continue. Ray ID: @ID@\n",
    "Log in to continue\n\nE-mail\n\nPassword\n\nForgot password?\n\nNew here? Create an account.\n",
    "# Before you continue to Inkwell\n\nWe use cookies and data to deliver and maintain our services, track outages and protect against spam, fraud and abuse, and to measure audience engagement. If you choose to accept all, we will also use cookies and data to develop and improve new services, to deliver and measure ads and to show personalised content.\n\nAccept all\n\nReject all\n\nMore options\n\n- [Privacy](/privacy)\n- [Terms](/terms)\n",
    "# We value your privacy\n\nWe and our @NUMBER@ partners store and access information on a device and process personal data such as unique identifiers for personalised advertising, audience research and services development. With your permission we and our partners may use precise location data. You may click to consent or manage your preferences.\n\nAccept all\n\nManage options\n",
    "Loading…\n",
    "# 503 Service Unavailable\n\nThe server is temporarily unable to service your request. Incident @ID@.\n",
    "# Hmm, we could not find that page\n\nThe article you are looking for could not be found. It may have been moved or deleted.\n\n## Popular articles\n\n- [Getting started](/a/@ID@)\n- [Billing](/b/@ID@)\n\nSearch our help centre, or ask the community. Our team answers on working days between nine and five.\n",
    "Access denied\n\nYou don't have permission to access this page on this server. Reference @ID@\n",
    "# Help centre\n\nHow can we help?\n\n## Account\n\n- [Change your name](/1/@ID@)\n- [Close your account](/2/@ID@)\n\n## Payments\n\n- [Invoices](/3/@ID@)\n- [Refunds](/4/@ID@)\n\n## Apps\n\n- [On the phone](/5/@ID@)\n- [On the desktop](/6/@ID@)\n\nThe answers here are written by our team. Cannot find yours? Ask the community, or write to us and we will answer within two working days.\n",
]  # fmt: skip

LANGUAGES = [
    "# Datenschutzerklärung\n\nZuletzt aktualisiert: @DATE@\n\n## Welche Daten wir erheben\n\nWir erheben Ihren Namen, Ihre Anschrift und die Briefe, die Sie schreiben.\n\n## Künstliche Intelligenz\n\nWir verwenden Ihre Inhalte, um unsere KI-Modelle zu trainieren.\n\n## Ihre Rechte\n\nSie können Auskunft verlangen, Ihre Daten berichtigen oder löschen lassen und sich bei der Aufsichtsbehörde beschweren.\n\n## Kontakt\n\nSchreiben Sie uns, wenn Sie Fragen zu dieser Erklärung haben.\n",
    "# Datenschutzerklärung\n\n## Welche Daten wir erheben\n\nWir erheben Ihren Namen, Ihre Anschrift und die Briefe, die Sie schreiben.\n\n## Künstliche Intelligenz\n\nWir verwenden Ihre Inhalte nicht, um KI-Modelle zu trainieren.\n\n## Speicherdauer\n\nRechnungen bewahren wir zehn Jahre lang auf, weil das Steuerrecht es verlangt.\n\n## Kontakt\n\nSchreiben Sie uns, wenn Sie Fragen zu dieser Erklärung haben.\n",
    "# Politique de confidentialité\n\nDernière mise à jour : @DATE@\n\n## Les données que nous recueillons\n\nNous recueillons votre nom, votre adresse et les lettres que vous écrivez.\n\n## Combien de temps nous les gardons\n\nNous gardons les factures dix ans, car la loi fiscale l'exige.\n\n## Vos droits\n\nVous pouvez demander une copie de vos données, les faire rectifier ou effacer, et vous plaindre auprès de l'autorité.\n",
    "# Privacyverklaring\n\nLaatst bijgewerkt: @DATE@\n\n## Welke gegevens wij verzamelen\n\nWij verzamelen uw naam, uw adres en de brieven die u schrijft. Wij bewaren facturen tien jaar, omdat de wet dat eist.\n\n## Uw rechten\n\nU kunt een kopie van uw gegevens vragen en ze laten verbeteren of wissen. U kunt ook een klacht indienen bij de toezichthouder.\n",
    "# Polityka prywatności\n\nOstatnia aktualizacja: @DATE@\n\n## Jakie dane zbieramy\n\nZbieramy imię i nazwisko, adres oraz listy, które piszesz. Faktury przechowujemy przez dziesięć lat, ponieważ wymaga tego prawo.\n\n## Twoje prawa\n\nMożesz poprosić o kopię swoich danych, poprawić je lub usunąć, a także złożyć skargę do organu nadzorczego.\n",
]  # fmt: skip
