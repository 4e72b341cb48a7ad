"""What CSS selectors choose of a page: BeautifulSoup finds the elements, and gives them back as markup."""

from __future__ import annotations

from collections.abc import Sequence

from bs4 import BeautifulSoup
from bs4.builder import ParserRejectedMarkup
from bs4.element import Tag
from soupsieve import SelectorSyntaxError

from monitor.core.model import Reason, Unread


def selected(markup: str, select: tuple[str, ...], remove: tuple[str, ...]) -> str | Unread:
    """The markup of the selected elements in the order they are asked for, without what is to be removed.

    Without `select` it is the whole page. Elements within selected ones are not repeated. A selector
    that cannot be read, or one that matches nothing, is the reason why there is none.
    """
    try:
        soup = BeautifulSoup(markup, "lxml")
        for selector in remove:
            for element in soup.select(selector):
                element.extract()
        roots = _outermost([element for selector in select for element in soup.select(selector)])
    except ParserRejectedMarkup:
        roots = []
    except (SelectorSyntaxError, NotImplementedError) as error:
        return Unread(Reason.SELECTOR, f"A selector cannot be read: {str(error).splitlines()[0]}")
    if not select:
        return str(soup)
    return "".join(str(root) for root in roots) or nothing_selected(select)


def nothing_selected(select: Sequence[str]) -> Unread:
    """That no text answers to the selectors."""
    return Unread(
        Reason.SELECTOR, f"No text is selected by {', '.join(select)}: the page may have been rebuilt."
    )


def _outermost(roots: Sequence[Tag]) -> list[Tag]:
    """The elements that lie within no other, each once."""
    known = {id(root) for root in roots}
    unique = {id(root): root for root in roots}
    return [root for root in unique.values() if not any(id(parent) in known for parent in root.parents)]
