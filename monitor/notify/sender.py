"""The process that sends: `python -m monitor.notify.sender` reads requests and writes answers, line by line.

Apprise may sleep for minutes inside one call, and knows no way to stop it. So it works in a process
of its own, which the courier can end at any moment, and which ends itself when its standard input
does: with the courier, however that one ended.
"""

from __future__ import annotations

import os
import sys
import threading
from queue import SimpleQueue

from monitor.notify import wire
from monitor.notify.channels import send


def main() -> None:
    """Answer requests until standard input ends, in the middle of a send too."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb", buffering=0)
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer
    requests: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_read, args=(requests,), daemon=True).start()
    while True:
        url, message = wire.parse_request(requests.get())
        answers.write(wire.answer(send(url, message)))


def _read(requests: SimpleQueue[bytes]) -> None:
    for line in sys.stdin.buffer:
        requests.put(line)
    os._exit(0)


if __name__ == "__main__":
    main()
