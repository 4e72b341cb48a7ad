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

_OPEN: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "a an and any are as at be by can for from in into is its may not of on or our that the their these this"
        " to we will with you your",
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
