"""Processes that share work which would keep one of them busy."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor


def worker_pool(processes: int | None = None) -> ProcessPoolExecutor:
    """Processes that start afresh (forking one that has threads can hang); by default one for each core."""
    workers = processes or len(os.sched_getaffinity(0))
    spawn = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=spawn, initializer=_begin)


def _begin() -> None:
    """Ctrl-C reaches every process of a terminal: the parent alone ends the work, in order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    # Workers hold both ends of the pipe they are given work by: a killed parent leaves them waiting forever.
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
