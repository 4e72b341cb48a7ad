"""By which way is a source to be got? A page that shows its text only when its scripts run is left to a browser."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.core.health import TOO_LITTLE
from monitor.core.model import Document, Failed, Fetch, ReasonClass, Source, State

BROWSER = "browser"


def as_known(source: Source, before: State) -> Source:
    """The source as it is asked for: one that needed a browser the last time goes to it at once."""
    return by_browser(source) if source.url in before.scripted else source


def by_browser(source: Source) -> Source:
    """The same source, read with a browser."""
    return replace(source, how=BROWSER)


def worth_a_browser(document: Document, asked: Sequence[Source], fetches: Sequence[Fetch]) -> list[int]:
    """The places of the sources whose page came, showed next to nothing, and was not seen by a browser yet."""
    if document.is_signals:
        return []
    return [
        place
        for place, (source, fetched) in enumerate(zip(asked, fetches, strict=True))
        if source.how != BROWSER and isinstance(fetched, Failed) and fetched.reason in TOO_LITTLE
    ]


def was_there(seen: Fetch) -> bool:
    """Whether a browser saw the page: not where there is none, nor where it got no page in its time."""
    return not isinstance(seen, Failed) or bool(seen.body) or seen.reason.kind is not ReasonClass.ERROR


def better(shell: Fetch, seen: Fetch) -> Fetch:
    """What a browser saw of a page that was an empty shell; where it saw none, the shell, and why."""
    if was_there(seen) or not isinstance(shell, Failed) or not isinstance(seen, Failed):
        return seen
    return replace(shell, detail=f"{shell.detail} {seen.detail}")


def remembering(before: State, urls: Iterable[str]) -> State:
    """The state with the addresses that a browser could read and a plain fetch could not."""
    return replace(before, scripted=tuple(dict.fromkeys((*before.scripted, *urls))))
