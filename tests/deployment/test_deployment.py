"""Docker and systemd: the files fit the program, and what they start runs, in their environment."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from typer.main import get_command

from monitor.access import hash_password
from monitor.cli.main import cli
from monitor.config.environment import OTHERS, variables
from monitor.store import Store
from tests.daemon.processes import wait_until
from tests.daemon.watching import page, watchlist
from tests.deployment.files import ROOT, compose, dockerfile, image_environment, last_stage, unit
from tests.servers import Answer, serving
from tests.store.conftest import postgres
from tests.store.databases import Postgres

__all__ = ["postgres"]

KNOWN = OTHERS | set(variables())


def ours(names: object) -> set[str]:
    """The names that are our own."""
    assert isinstance(names, (dict, set))
    return {name for name in names if name.startswith("OPTWATCH_")}


def health_check() -> list[str]:
    """What tells Docker whether all is well."""
    (told,) = last_stage("HEALTHCHECK")
    words: list[str] = json.loads(told.split("CMD", 1)[1])
    return words


class TestDockerfile:
    """The image."""

    def test_nobody_is_root_and_nothing_is_written_but_the_state(self) -> None:
        """By number, so that a cluster can see that it is not root."""
        (user,) = last_stage("USER")
        assert all(int(number) > 0 for number in user.split(":"))
        (volume,) = last_stage("VOLUME")
        assert image_environment()["OPTWATCH_DATABASE"] == f"sqlite:///{volume}/optwatch.db"

    def test_what_is_copied_is_there_and_reaches_the_build(self) -> None:
        """The .dockerignore lets through what the Dockerfile copies, and nothing else."""
        let_through = {
            line.removeprefix("!")
            for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
            if line.startswith("!")
        }
        copied = {
            name
            for one in dockerfile()
            if one.word == "COPY" and "--from" not in one.rest
            for name in one.rest.split()[:-1]
        }
        assert copied == let_through
        assert all((ROOT / name).exists() for name in copied)

    def test_the_packages_are_those_that_were_tested(self) -> None:
        """Built from the lock, with extras that exist."""
        import tomllib

        (pip,) = [one.rest for one in dockerfile() if "pip install" in one.rest]
        assert "--constraint requirements.lock" in pip
        extras = pip.split(".[", 1)[1].split("]", 1)[0].split(",")
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        assert set(extras) <= set(project["optional-dependencies"])
        assert all(one.rest.startswith("python:3.12-slim") for one in dockerfile() if one.word == "FROM")

    def test_what_it_starts_are_commands(self) -> None:
        """Its entry point, its command, and what tells its health."""
        (entry,), (command,) = (last_stage(word) for word in ("ENTRYPOINT", "CMD"))
        assert json.loads(entry) == ["optwatch"]
        known = getattr(get_command(cli), "commands", {})
        assert json.loads(command)[0] in known
        assert health_check()[:1] == ["optwatch"]
        assert health_check()[1] in known

    def test_its_variables_mean_something(self) -> None:
        """Every one that is ours."""
        assert ours(image_environment()) <= KNOWN


class TestCompose:
    """optwatch, PostgreSQL and a browser together."""

    def test_the_services_fit_each_other(self) -> None:
        """The database is the one that is started; the web page is open to this machine only."""
        services = compose()["services"]
        environment = services["optwatch"]["environment"]
        assert "@database/optwatch" in environment["OPTWATCH_DATABASE"]
        assert services["database"]["environment"]["POSTGRES_DB"] == "optwatch"
        assert services["optwatch"]["read_only"] is True
        assert all(port.startswith("127.0.0.1:") for port in services["optwatch"]["ports"])
        assert services["browser"]["profiles"] == ["browser"]
        assert environment["OPTWATCH_BROWSER__REACH"] in services
        assert ours(environment) <= KNOWN
        named = {
            volume.split(":")[0]
            for service in services.values()
            for volume in service.get("volumes", ())
            if not volume.startswith(".")
        }
        assert named == set(compose()["volumes"])

    def test_the_browser_is_the_one_that_is_locked(self) -> None:
        """Playwright wants the same version on both sides."""
        browser = compose()["services"]["browser"]
        locked = [
            line.split("==")[1].split(".")[:2]
            for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
            if line.startswith("playwright==")
        ]
        tag = browser["image"].rsplit(":v", 1)[1].split("-")[0]
        assert [tag.split(".")[:2]] == locked
        assert f"playwright@{tag} " in browser["command"]

    def test_docker_reads_it(self) -> None:
        """`docker compose config`, where this machine has it; and in any case the words that compose knows."""
        known = {
            *(
                "build",
                "image",
                "restart",
                "depends_on",
                "environment",
                "env_file",
                "volumes",
                "ports",
                "user",
            ),
            *(
                "read_only",
                "tmpfs",
                "cap_drop",
                "security_opt",
                "stop_grace_period",
                "healthcheck",
                "profiles",
            ),
            *("command", "init", "ipc"),
        }
        assert {word for service in compose()["services"].values() for word in service} <= known
        if shutil.which("docker") and _runs("docker", "compose", "version"):
            command = ["docker", "compose", "--file", "docker-compose.yml", "config", "--quiet"]
            environ = os.environ | {"POSTGRES_PASSWORD": "secret"}
            subprocess.run(command, cwd=ROOT, env=environ, check=True, capture_output=True)


def _runs(*command: str) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


class TestUnit:
    """optwatch under systemd."""

    def test_what_it_starts_is_a_command(self) -> None:
        """With variables that mean something, in a folder that it may write."""
        lines = list(unit())
        values = {key: value for _, key, value in lines}
        command = values["ExecStart"].split()
        assert command[0].endswith("/bin/optwatch")
        assert command[1] in getattr(get_command(cli), "commands", {})
        named = {value.split("=")[0] for _, key, value in lines if key == "Environment"}
        assert ours(named) == named <= KNOWN
        assert f"sqlite:////var/lib/{values['StateDirectory']}/optwatch.db" in {
            value.split("=", 1)[1] for _, key, value in lines if key == "Environment"
        }

    def test_systemd_reads_it(self, tmp_path: Path) -> None:
        """`systemd-analyze verify`, where this machine has it; and in any case the three sections."""
        assert {section for section, _, _ in unit()} == {"Unit", "Service", "Install"}
        if shutil.which("systemd-analyze"):
            text = (ROOT / "docs" / "optwatch.service").read_text(encoding="utf-8")
            here = tmp_path / "optwatch.service"
            here.write_text(text.replace("/opt/optwatch/bin/optwatch", sys.executable), encoding="utf-8")
            done = subprocess.run(
                ["systemd-analyze", "verify", here], check=False, capture_output=True, text=True
            )
            assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("where", ["the image alone", "with compose"])
def test_the_entry_point_runs_in_its_environment(
    where: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The very words of the Dockerfile, without Docker: started, serving, stopped by its signal in time."""
    state, etc = tmp_path / "state", tmp_path / "etc"
    state.mkdir()
    etc.mkdir()
    environ = image_environment()
    database = f"sqlite:///{state / 'optwatch.db'}"
    if where == "with compose":
        server: Postgres = request.getfixturevalue("postgres")
        database = server.fresh().replace("postgresql+psycopg://", "postgresql://")
        environ |= compose()["services"]["optwatch"]["environment"] | {
            "OPTWATCH_BROWSER__ADDRESS": "",
            "WEB_PASSWORD": hash_password("five lanterns on a hill"),
        }
    with serving({"/quill": Answer(page("Quill"))}) as pages:
        config = watchlist(etc / "watchlist.toml", [("Quill", pages.url("/quill"))])
        ours_here = {
            **environ,
            "OPTWATCH_DATABASE": database,
            "OPTWATCH_CONFIG": str(config),
            "OPTWATCH_HOST": "127.0.0.1",
            "OPTWATCH_PORT": "0",
            "HOME": "/nonexistent",
            "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
            "PYTHONPATH": str(ROOT),
        }
        log = tmp_path / "log"
        command = [*json.loads(last_stage("ENTRYPOINT")[0]), *json.loads(last_stage("CMD")[0])]
        with (
            log.open("wb") as out,
            subprocess.Popen(
                command, cwd=state, env=ours_here, stdout=out, stderr=subprocess.STDOUT
            ) as daemon,
        ):
            try:
                wait_until(lambda: b"Quill/Privacy Policy: never" in log.read_bytes(), log.read_text)
                address = log.read_text().split("The web page is at ", 1)[1].split()[0]
                assert urllib.request.urlopen(address).status == 200  # noqa: S310 - loopback
                assert subprocess.run(health_check(), env=ours_here, cwd=state, check=False).returncode == 0
                daemon.send_signal(getattr(signal, last_stage("STOPSIGNAL")[0]))
                assert daemon.wait(15) == 0
                assert subprocess.run(health_check(), env=ours_here, cwd=state, check=False).returncode == 1
            finally:
                daemon.kill()
        with Store.open(database) as store:
            assert [row.default for row in store.board()] == ["never"]
    assert {path.name for path in etc.iterdir()} == {"watchlist.toml"}
