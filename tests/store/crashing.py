"""A program that saves a check and kills itself at its nth statement: `python -m … URL N`.

It prints "done" where it came to the end without reaching the nth statement.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from itertools import count

import sqlalchemy as sa

from monitor.core.model import Notice, NoticeKind, Outcome
from monitor.core.records import Planned
from monitor.store import Store
from monitor.store.codec import digest
from tests.store.making import KEY, T0, event, fetched, outcome, version

PAGE = fetched(b"<p>We learn from your notes.</p>" * 50)
PLAN = (Planned("mail", T0, event=0), Planned("chat", T0, event=0), Planned("mail", T0, notice=0))


def check(at: datetime = T0) -> Outcome:
    """The outcome of a check that found everything there is to find."""
    notice = Notice(KEY, NoticeKind.BASELINE, at, "It differs from what was imported.")
    found = version(at, snapshots=(digest(PAGE.body),))
    return outcome(at, version=found, events=(event(at),), notices=(notice,))


def die_at(nth: int) -> None:
    """Kill this process, as pulling its plug would, just after its nth statement from now."""
    statements = count(1)

    def die(*_arguments: object) -> None:
        if next(statements) == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    sa.event.listen(sa.Engine, "after_cursor_execute", die)


def main() -> None:
    """Save one check, or die."""
    url, nth = sys.argv[1], int(sys.argv[2])
    with Store.open(url) as store:
        die_at(nth)
        store.save(KEY, [PAGE], check(), PLAN)
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main()
