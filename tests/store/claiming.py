"""A program that claims deliveries until there are none, and prints their ids: `python -m … URL NAME`."""

from __future__ import annotations

import sys
from datetime import timedelta

from monitor.store import Store
from tests.store.making import T0


def main() -> None:
    """Claim two at a time."""
    url, name = sys.argv[1:]
    with Store.open(url) as store:
        sys.stdin.readline()  # everybody begins at once
        while taken := store.claim_deliveries(T0, timedelta(hours=1), name, 2):
            for delivery in taken:
                store.delivered(delivery.id, T0)
                sys.stdout.write(f"{delivery.id}\n")


if __name__ == "__main__":
    main()
