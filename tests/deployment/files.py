"""The files of the deployment as data."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Instruction:
    """A line of a Dockerfile, whole."""

    word: str
    rest: str


def dockerfile() -> list[Instruction]:
    """The instructions of the Dockerfile, in their order."""
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.strip() for line in text.splitlines()]
    return [Instruction(*line.split(maxsplit=1)) for line in lines if line and not line.startswith("#")]


def last_stage(word: str) -> list[str]:
    """What the last stage of the Dockerfile says with one word."""
    found = dockerfile()
    begin = max(place for place, one in enumerate(found) if one.word == "FROM")
    return [one.rest for one in found[begin:] if one.word == word]


def image_environment() -> dict[str, str]:
    """The variables that the image sets."""
    words = [word for line in last_stage("ENV") for word in shlex.split(line)]
    return dict(word.split("=", 1) for word in words)


def compose() -> Mapping[str, Any]:
    """The compose file."""
    loaded: Mapping[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    return loaded


def unit() -> Iterator[tuple[str, str, str]]:
    """Section, key and value of each line of the systemd unit; a key may come more than once."""
    section = ""
    for line in (ROOT / "docs" / "optwatch.service").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            key, _, value = line.partition("=")
            yield section, key, value
