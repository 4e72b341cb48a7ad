"""A real Matrix homeserver on loopback: Synapse with SQLite, in a process of its own."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
from signedjson.key import generate_signing_key, write_signing_keys

from tests.e2e.conftest import wait_for


@dataclass(frozen=True)
class Person:
    """An account on the homeserver."""

    name: str  # "@watch:localhost"
    token: str


@dataclass(frozen=True)
class Homeserver:
    """The client-server API, as far as a room and its messages need it (spec.matrix.org/v1.11/client-server-api)."""

    port: int

    def register(self, name: str) -> Person:
        """A new account."""
        account = {"username": name, "password": f"of {name}", "auth": {"type": "m.login.dummy"}}
        said = self._call("POST", "register", account)
        return Person(said["user_id"], said["access_token"])

    def new_room(self, owner: Person, **options: str) -> str:
        """A public room; its id."""
        room = self._call("POST", "createRoom", {"preset": "public_chat"} | options, owner)
        return str(room["room_id"])

    def join(self, person: Person, room: str) -> None:
        """Let a person come in."""
        self._call("POST", f"rooms/{quote(room)}/join", {}, person)

    def messages(self, room: str, reader: Person) -> list[dict[str, Any]]:
        """What was said in a room, oldest first."""
        said = self._call("GET", f"rooms/{quote(room)}/messages?dir=b&limit=100", None, reader)
        return [one["content"] for one in reversed(said["chunk"]) if one["type"] == "m.room.message"]

    def is_up(self) -> bool:
        """Whether it answers."""
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/health").is_success
        except httpx.TransportError:
            return False

    def _call(self, method: str, path: str, body: object, person: Person | None = None) -> Any:  # noqa: ANN401  # JSON
        headers = {"Authorization": f"Bearer {person.token}"} if person else {}
        url = f"http://127.0.0.1:{self.port}/_matrix/client/v3/{path}"
        return httpx.request(method, url, json=body, headers=headers).raise_for_status().json()


@contextmanager
def running_homeserver(folder: Path) -> Iterator[Homeserver]:
    """Synapse, until it is not needed any more."""
    port = _free_port()
    config = folder / "homeserver.yaml"
    config.write_text(json.dumps(_settings(folder, port)), encoding="utf-8")  # JSON is YAML too
    with (folder / "signing.key").open("w", encoding="ascii") as keys:
        write_signing_keys(keys, [generate_signing_key("a_test")])
    command = [sys.executable, "-W", "ignore", "-m", "synapse.app.homeserver", "--config-path", str(config)]
    with (folder / "output.log").open("wb") as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)
    try:
        server = Homeserver(port)
        wait_for("the homeserver", lambda: server.is_up() or process.poll() is not None)
        assert process.poll() is None, (folder / "output.log").read_text()
        yield server
    finally:
        process.terminate()
        process.wait()


def _settings(folder: Path, port: int) -> dict[str, Any]:
    often = {"per_second": 1000, "burst_count": 1000}
    return {
        "server_name": "localhost",
        "listeners": [
            {
                "port": port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "tls": False,
                "resources": [{"names": ["client"]}],
            }
        ],
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "media_store_path": str(folder / "media"),
        "signing_key_path": str(folder / "signing.key"),
        "log_config": _log_settings(folder),
        "trusted_key_servers": [],
        "federation_domain_whitelist": [],  # it knows nobody but itself
        "report_stats": False,
        "macaroon_secret_key": "of the tests",
        "form_secret": "of the tests",
        "enable_registration": True,
        "enable_registration_without_verification": True,
        "rc_registration": often,
        "rc_message": often,
    }


def _log_settings(folder: Path) -> str:
    path = folder / "log.yaml"
    path.write_text(json.dumps({"version": 1, "root": {"level": "WARNING"}}), encoding="utf-8")
    return str(path)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
