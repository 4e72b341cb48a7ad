"""The smallest words of the languages that are read, a row of data for each.

They tell a language from its neighbours, and a line that goes on from one that has ended. They belong to the
lexicons and stand apart from them, for a text is cut into blocks before anything is known of its language.
"""

from __future__ import annotations

from collections.abc import Mapping

COMMON: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "a an and any are as at be by can do for from have how if in is it may not of on or our that the their"
        " this to us we what when which will with you your",
        "de": "als am an auch auf bei das dass dem den der des die durch ein eine einem einen einer es für ihr ihre"
        " ihrem ihren ihrer im in ist mit nicht oder sich sie sind und uns unsere von wenn werden wie wir zu zum zur",
        "fr": "a au aux avec ce ces cette dans de des du elle en est et il la le les leur ne nos notre nous ou par pas"
        " pour que qui sa se ses si son sont sur un une vos votre vous à",
        "es": "a al como con cuando de del el en es esta este la las lo los más no nos nuestra nuestro nuestros o para"
        " por que se si sin son su sus te tu tus un una y",
    }.items()
}
"""A third of any text in the language is made of these, or more."""

ASIDES: frozenset[str] = frozenset(
    word
    for words in (
        "to where as if in at with subject for by on or and without unless including such under when within from",
        "soweit sofern wie im gemäß nach oder und einschließlich auch falls wenn ohne vorbehaltlich",
        "dans si sauf comme à en y ou et sous conformément par lorsque",
        "salvo como o e incluidos conforme según cuando sujeto con",
    )
    for word in words.split()
)
"""With these begins what stands between two commas in the midst of a thought: "may, to the extent permitted, use"."""

NEIGHBOURS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "it": "a ad al alla che ci come con da dal degli dei del della delle di e ed è gli i il in la le lo nel"
        " nella non nostri nostro o per più questa se si sono sua sue suo tuo tuoi tue tua un una",
        "pt": "a ao aos as com como da das de do dos e é em essa esta este mais na nas não no nos nossa nossas"
        " nosso nossos o os ou para pela pelo por que se sem seu seus sua suas um uma você",
        "gl": "a ao aos as coa co como da das de do dos e en é esta máis na nas no nos non nosa nosas noso nosos o"
        " os ou para pola polo por que se seu seus súa súas un unha vostede",
        "ca": "a al als amb com d de del dels el els en és i la les l no nostra nostre nostres o per que se seu"
        " seva seves seus si una un vosaltres vostra vostre vostres",
        "nl": "aan als bij dat de deze die dit door een en het hun in is kan met mij naar niet of om ons onze op te"
        " tot u uw van voor wij worden we ze zijn zoals",
        "ro": "a ale ca care ce cu cum dar de din dumneavoastră este în la mai noastre noi nostru nu o pe pentru"
        " prin sau se si și sunt un una unei unui",
        "sv": "att av de den det dig din dina du eller en ett för från har i inte kan med vi vår våra om och på som"
        " till är",
        "da": "af at de den der det dig din dine du eller en er et for fra har i ikke kan med og om os på som til"
        " vi vores",
        "pl": "a aby co dla do i jak jest lub na nasz nasze nie o od oraz po przez się są to u w we z za ze że",
        "tr": "bir bu da de en için ile ve veya olan olarak size sizin bizim daha gibi kadar",
    }.items()
}
"""Languages that nobody reads and that stand beside those that are: a fifth of any text in them is made of these."""

# A lone sentence of a language has one of these, and one of another language has none. The words of Romance
# languages are too much alike for that.
MARKS: Mapping[str, tuple[str, ...]] = {
    "en": (" the ", " and ", " you", " our ", " are ", " that ", " from ", " with ", " your", "The ", "You "),
    "de": (" und ", " das ", " zu ", " Sie ", " wir ", " mit ", " Ihre", " sie ", " ist ", "Wir ", "Sie "),
}

_OPEN: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "a an and any are as at be by can for from in into is its may not of on or our that the their these this"
        " to we will with you your never",
        "de": "am an auf bei das dem den der des die ein eine einem einen einer für im mit oder und unser unsere"
        " unseren unserer vom von wir zu zum zur",
        "fr": "au aux dans de des du et la le les nos notre nous ou par pour que qui sur un une vos votre vous à",
        "es": "al con del el en las los nuestra nuestras nuestro nuestros para por su sus tu tus una y",
    }.items()
}
_ANY_OPEN = frozenset[str]().union(*_OPEN.values())


def is_unfinished(words: str) -> bool:
    """Whether words break off: no sentence and no title ends so, in any of the languages."""
    return words.rpartition(" ")[2] in _ANY_OPEN
