"""The `[web]` table: where the web page is served, and who may enter."""

from __future__ import annotations

import re
from datetime import timedelta
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from monitor.config.values import Duration

Network = IPv4Network | IPv6Network
_HEADER = re.compile(r"[A-Za-z0-9-]+")
_HOST = re.compile(r"[a-z0-9]([a-z0-9._-]*[a-z0-9])?")
_LOOPBACK_NAMES = frozenset({"localhost"})


def is_loopback(host: str) -> bool:
    """Whether a name or an address leads to this machine only."""
    if host.casefold() in _LOOPBACK_NAMES:
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _secret(place: str) -> str:
    if not place.startswith(("env:", "file:")):
        raise ValueError(
            "keep it out of this file: name the place of its hash, as in "
            '"file:/etc/optwatch/password" or "env:OPTWATCH_PASSWORD"; `optwatch password` makes the hash'
        )
    return place


def _header(name: str) -> str:
    if not _HEADER.fullmatch(name):
        raise ValueError(f'{name!r} is no name of a header: it must look like "X-Forwarded-User"')
    return name


def _host(name: str) -> str:
    host = name.strip().casefold().rstrip(".")
    if not _HOST.fullmatch(host):
        raise ValueError(f'{name!r} is no host: write a name without scheme and port, as "watch.example.org"')
    return host


def _network(written: object) -> object:
    if not isinstance(written, str):
        return written
    try:
        return ip_network(written.strip(), strict=False)
    except ValueError as e:
        raise ValueError(f"{written!r} is no address and no network: {e}") from e


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


SecretPlace = Annotated[str, AfterValidator(_secret)]
HeaderName = Annotated[str, AfterValidator(_header)]
HostName = Annotated[str, AfterValidator(_host)]
HostNames = Annotated[tuple[HostName, ...], BeforeValidator(_as_list)]
Networks = Annotated[tuple[Annotated[Network, BeforeValidator(_network)], ...], BeforeValidator(_as_list)]


class WebTable(BaseModel):
    """The `[web]` table."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    host: str = Field(default="127.0.0.1", min_length=1)
    port: int = Field(default=8710, ge=0, le=65_535)
    password: SecretPlace | None = None
    user_header: HeaderName | None = None
    trusted_proxies: Networks = (ip_network("127.0.0.0/8"), ip_network("::1"))
    allowed_hosts: HostNames = ()
    public: bool = False
    session: Duration = timedelta(days=14)

    @model_validator(mode="after")
    def _somebody_is_asked_who_they_are(self) -> Self:
        self.refuse_open_doors(self.host)
        for host in self.allowed_hosts:
            self.refuse_open_doors(host)
        return self

    @property
    def is_open(self) -> bool:
        """Whether nobody is asked who they are: right for this machine alone."""
        return self.password is None and self.user_header is None and not self.public

    def refuse_open_doors(self, host: str) -> None:
        """Raise `ValueError` where others could come in by this name or address, and nobody asks who they are."""
        if self.is_open and not is_loopback(host):
            raise ValueError(
                f"{host} can be reached from other machines, and nobody would be asked who they are: "
                "set `password` (`optwatch password` makes one), `user_header` behind a proxy that logs people "
                "in, or `public = true` to show quotes to everybody"
            )

    def trusts(self, address: str) -> bool:
        """Whether an address is that of a proxy that is believed."""
        try:
            found: IPv4Address | IPv6Address = ip_address(address)
        except ValueError:
            return False
        if isinstance(found, IPv6Address) and found.ipv4_mapped:
            found = found.ipv4_mapped
        return any(found in network for network in self.trusted_proxies if network.version == found.version)
