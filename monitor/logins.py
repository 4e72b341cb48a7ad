"""Signing in to services: from a window or a file to a sealed session, and from there to the browser that reads."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import httpx

from monitor import vault
from monitor.core.model import Service
from monitor.errors import ConfigError, NotFoundError

Done = Callable[[], Awaitable[object]]
Window = Callable[[str, Done], Awaitable[Mapping[str, Any]]]
Own = Callable[[Mapping[str, Any], set[str]], Mapping[str, Any]]


class Keeper(Protocol):
    """What this needs of the store."""

    def keep_login(self, service: str, sealed: bytes, at: datetime, *, signed_in: bool) -> None:
        """Keep a session in the place of the one before."""

    def login(self, service: str) -> bytes | None:
        """The session of a service, sealed."""


@dataclass(frozen=True, slots=True)
class Logins:
    """The sessions of the services on the watchlist."""

    services: tuple[Service, ...]
    store: Keeper
    now: Callable[[], datetime]
    own: Own
    window: Window

    def bring(self, name: str, file: Path) -> str:
        """Keep a session that was saved elsewhere; the service's name. Raises `ConfigError`, `NotFoundError`."""
        service = self._service(name)
        try:
            state = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as e:
            raise ConfigError(f"{file} cannot be read as a session: {e}") from e
        if not isinstance(state, dict) or not isinstance(state.get("cookies"), list):
            raise ConfigError(
                f"{file} is no session: it has no list of `cookies` (Playwright's storage state)."
            )
        return self._keep(service, state)

    async def sign_in(self, name: str, url: str, done: Done) -> str:
        """Show a window to sign in with, until the person is done; the service's name."""
        service = self._service(name)
        vault.seal({})  # a key that is missing is better told before the person has signed in
        pages = [one.url for document in service.documents for one in document.sources if one.login]
        return self._keep(service, await self.window(url or pages[0], done))

    async def find(self, service: str) -> Mapping[str, Any] | None:
        """The session of a service, of what belongs to its own hosts; None where nobody has signed in."""
        sealed = await asyncio.to_thread(self.store.login, service)
        return vault.unseal(sealed) if sealed else None

    async def renew(self, service: str, state: Mapping[str, Any]) -> None:
        """Keep a session as a visit has left it: many services give a new one now and then."""
        kept = self.own(state, self._hosts(self._service(service)))
        await asyncio.to_thread(self.store.keep_login, service, vault.seal(kept), self.now(), signed_in=False)

    def _keep(self, service: Service, state: Mapping[str, Any]) -> str:
        kept = self.own(state, self._hosts(service))
        if not kept.get("cookies") and not kept.get("origins"):
            hosts = ", ".join(sorted(self._hosts(service)))
            raise ConfigError(
                f"There is nothing of {hosts} in this session: nobody was signed in to {service.name}."
            )
        self.store.keep_login(service.name, vault.seal(kept), self.now(), signed_in=True)
        return service.name

    def _hosts(self, service: Service) -> set[str]:
        return {
            httpx.URL(one.url).host for document in service.documents for one in document.sources if one.login
        }

    def _service(self, name: str) -> Service:
        found = next((one for one in self.services if one.name.casefold() == name.casefold()), None)
        if found is None or not self._hosts(found):
            raise NotFoundError(
                f"No document of {name!r} needs a login: say `login = true` of one in the watchlist."
            )
        return found
