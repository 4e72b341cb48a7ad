"""French: regions, and the words that limit a clause to them or leave them out."""

from __future__ import annotations

from monitor.core.clauses.lexicon.fr.elision import elided
from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.places import Bound, Places
from monitor.core.clauses.lexicon.ways import words

_PEOPLE = (
    "vous|utilisateurs|utilisateur|utilisatrices|clients|membres|personnes|comptes|résidents|habitants|consommateurs|"
    "citoyens|abonnés"
)
_IN = "en|dans|au|aux|à|de|du|des"


def _region(code: str, *names: str) -> Mark:
    return Mark(Bound.REGION, code, names, f"Qui habite en {names[0]} est consulté.")


PLACES = Places(
    marks=Marks(
        elided((
            _region("EEA", "eee", "espace économique européen"),
            _region("EU", "ue", "union européenne", "europe", "européen|européens|européenne|européennes"),
            _region("UK", "royaume uni", "grande bretagne", "britannique|britanniques"),
            _region("CH", "suisse|suisses"),
            _region("US", "états|etats unis", "usa", "américain|américains|américaine|américaines"),
            _region("US-CA", "californie", "californien|californiens|californiennes"),
            _region("CA", "canada", "canadien|canadiens|canadiennes"),
            _region("CA-QC", "québec", "québécois|québécoises"),
            _region("FR", "france", "français|française|françaises"),
            _region("BE", "belgique", "belge|belges"),
            _region("LU", "luxembourg"),
            _region("DE", "allemagne", "allemand|allemands|allemandes"),
            _region("IT", "italie", "italien|italiens|italiennes"),
            _region("ES", "espagne", "espagnol|espagnols|espagnoles"),
            _region("BR", "brésil", "brésilien|brésiliens|brésiliennes"),
            _region("KR", "corée du? sud?"),
            _region("JP", "japon"),
            _region("IN", "inde"),
            _region("AU", "australie"),
            Mark(
                Bound.LIMIT, "limit", (
                    f"{_PEOPLE} _2 {_IN} la|le|les?", "utilisateurs|clients|membres|comptes|résidents|consommateurs|citoyens|abonnés|personnes", "uniquement|seulement|exclusivement|que|qu'* en|dans|au|aux|à la|le|les?",
                    "où vous habitez|résidez|vivez|trouvez en|dans|au|aux la|le|les?", "au sein de|du|des la|le|les?", "pour la|le|les",
                    "habitez|résidez|vivez|trouvez|résidant|résident|vivant|situés|situées|établis|domiciliés en|dans|au|aux la|le|les?",
                ), "Les utilisateurs dans l'UE sont consultés.",
            ),
            Mark(
                Bound.EXCEPT, "except", (
                    "en dehors|hors de|du|des? la|le|les?", "à l'extérieur|l'exception|l'exclusion de|du|des la|le|les?", "ailleurs qu'en|qu'au|qu'aux|que",
                    "sauf|excepté|hormis _3 en|dans|au|aux|de|du|des la|le|les?", "sauf|excepté|hormis la|le|les?",
                    "ne s'applique|concerne|vaut pas|ni _3 en|dans|au|aux|de|du la|le|les?",
                ), "En dehors de l'UE, autre chose vaut.",
            ),
            Mark(
                Bound.PEOPLE, "people", (
                    "seulement|uniquement",
                ), "En Suisse seulement, nous demandons.",
            ),
            Mark(Bound.ONLY, "only", ("seule|seul|exclusivement",), "Cela vaut dans l'UE exclusivement."),
            Mark(
                Bound.AFTER_EXCEPT, "excluded", (
                    "exclu|exclue|exclus|exclues|exceptée|excepté|exceptés",
                ), "Le monde entier, Suisse exclue, est concerné.",
            ),
            Mark(
                Bound.TRANSFER, "transfer", (
                    "transf*", "serveur|serveurs|hébergé*|hébergement|stock*", "loi|lois|droit|législation|réglementation|règlement|règlementation|juridiction",
                    "pays tiers", "autorité|autorités|commission|tribunaux", "siège|filiale|établissement|société",
                ), "Les données sont transférées.",
            ),
        ))
    ),
    joins=words("et ou ni le la les l' en au aux dans de du des ainsi que"),
    pronouns=frozenset(),
    openers=words("en dans au aux à pour hors dehors de du des la le les sein"),
)  # fmt: skip
