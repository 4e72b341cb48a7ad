"""The log, for people and for machines; and the command for who starts and stops things."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.daemon.processes import running
from tests.daemon.watching import page, watchlist
from tests.servers import Answer, serving


def health(config: Path, database: str, *options: str) -> tuple[int, str]:
    """What `optwatch health` says."""
    command = [sys.executable, "-c", "from monitor.cli import main; main()", "health", *options]
    done = subprocess.run(
        [*command, "--config", str(config), "--database", database],
        capture_output=True,
        text=True,
        env=os.environ,
        check=False,
    )
    return done.returncode, done.stdout


def test_lines_are_objects_where_a_machine_reads(tmp_path: Path) -> None:
    """Each names its service and document; `health` sees that the daemon is there, and that it has gone."""
    database = f"sqlite:///{tmp_path / 'optwatch.db'}"
    answers = {"/quill": Answer(page("Quill")), "/gone": Answer(status=404)}
    with serving(answers) as server:
        addresses = [("Quill", server.url("/quill")), ("Gone", server.url("/gone"))]
        config = watchlist(tmp_path / "w.toml", addresses)
        with running(config, database, tmp_path / "log", "--log-format", "json") as daemon:
            daemon.wait_for("Quill/Privacy Policy: never")
            daemon.wait_for("Gone/Privacy Policy: ")
            status, told = health(config, database, "--json")
            assert (status, json.loads(told)["documents"]) == (0, 2)
            assert daemon.stop() == 0
    lines = [json.loads(line) for line in daemon.log.splitlines()]
    assert all({"at", "level", "message"} <= line.keys() for line in lines)
    (failed,) = [line for line in lines if line.get("service") == "Gone"]
    assert (failed["level"], failed["reason"], failed["document"]) == (
        "warning",
        "http status",
        "Privacy Policy",
    )
    status, told = health(config, database)
    assert (status, told) == (1, "No daemon runs: start `optwatch run`.\n")
