"""Reading the watchlist: TOML in, `Settings` out, every mistake named with its line."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from monitor.config.environment import Overlay, overlay
from monitor.config.places import Path as Place
from monitor.config.places import line_of, lines_of
from monitor.config.schema import Settings
from monitor.errors import ConfigError

_MAX_TOLD = 10
_NO_ENVIRONMENT: Mapping[str, str] = MappingProxyType({})


def load_settings(path: Path, environ: Mapping[str, str] | None = None) -> Settings:
    """Read a watchlist, and what the environment (None: the process's) says over it.

    Raises `ConfigError` when there is no such file, when it is not TOML, or when a key or value is
    wrong; all mistakes are told at once, each with its line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as e:
        raise ConfigError(
            f"There is no {path}. Write one with `optwatch init`, or name another with --config."
        ) from e
    except (OSError, UnicodeDecodeError) as e:
        raise ConfigError(f"{path} cannot be read: {e}") from e
    return parse_settings(text, str(path), os.environ if environ is None else environ)


def without_watchlist(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings where there is no watchlist: what the environment says, and nothing watched."""
    return _settings({}, overlay(os.environ if environ is None else environ, None), "", "the environment")


def parse_settings(text: str, name: str, environ: Mapping[str, str] = _NO_ENVIRONMENT) -> Settings:
    """Read the text of a watchlist; `name` is what messages call it. The environment wins over it."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as e:
        raise ConfigError(f"{name} is not valid TOML: {e}") from e
    return _settings(raw, overlay(environ, text), text, name)


def _settings(raw: Mapping[str, Any], said: Overlay, text: str, name: str) -> Settings:
    whole = said.over(raw)
    try:
        return Settings.model_validate(whole)
    except ValidationError as e:
        errors = e.errors()
        wrong = [
            _of_variable(error, said.names[error["loc"]]) for error in errors if error["loc"] in said.names
        ]
        rest = [error for error in errors if error["loc"] not in said.names]
        told = [*wrong, *([_explain(rest, text, whole, name)] if rest else [])]
        raise ConfigError("\n".join(told)) from e


def _of_variable(error: ErrorDetails, variable: str) -> str:
    return f"The environment variable {variable}: {_what(error)}"


def example_watchlist() -> str:
    """The watchlist that is shipped, as `optwatch init` writes it."""
    shipped = resources.files("monitor") / "watchlist.toml"
    if shipped.is_file():
        return shipped.read_text(encoding="utf-8")
    return (Path(__file__).parents[2] / "watchlist.toml").read_text(encoding="utf-8")


def _explain(errors: list[ErrorDetails], text: str, raw: Mapping[str, Any], name: str) -> str:
    places = lines_of(text)
    own = [error for error in errors if not _follows_from_another(error, errors)]
    told = [_sentence(error, places, raw, name) for error in own[:_MAX_TOLD]]
    if len(own) > _MAX_TOLD:
        told.append(f"… and {len(own) - _MAX_TOLD} more.")
    return "\n".join(told)


def _follows_from_another(error: ErrorDetails, errors: list[ErrorDetails]) -> bool:
    """A list counts as too short when its elements are wrong: only the elements are worth telling."""
    place = error["loc"]
    return error["type"] == "too_short" and any(
        len(other["loc"]) > len(place) and other["loc"][: len(place)] == place for other in errors
    )


def _sentence(error: ErrorDetails, places: Mapping[Place, int], raw: Mapping[str, Any], name: str) -> str:
    line = line_of(error["loc"], places)
    at = f"{name}, line {line}" if line else name
    return f"{at}: {_where(error['loc'], raw)}{_what(error)}"


def _where(path: Place, raw: Mapping[str, Any]) -> str:
    """The tables around a mistake by the names people gave them: `service "Claude", document "Terms"`."""
    told, node = [], raw
    tables = path if path and isinstance(path[-1], int) else path[:-1]
    for depth, step in enumerate(tables):
        try:
            node = node[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(step, int) and isinstance(node, dict):
            told.append(f'{tables[depth - 1]} "{node.get("name") or node.get("type") or step + 1}"')
    return ", ".join(told) + ": " if told else ""


def _what(error: ErrorDetails) -> str:
    key = error["loc"][-1] if error["loc"] else ""
    match error["type"]:
        case "extra_forbidden":
            return f"unknown key `{key}`{_suggestion(str(key), error['loc'])}"
        case "missing":
            return f"`{key}` is missing"
        case "value_error":
            return f"{_about(key)}{error['ctx']['error']}"
        case _:
            return f"{_about(key)}{error['msg'][:1].lower()}{error['msg'][1:]}, not {error['input']!r}"


def _about(key: str | int) -> str:
    return f"`{key}`: " if isinstance(key, str) and key else ""


def _suggestion(key: str, path: Place) -> str:
    known = list(_model_at(path[:-1]).model_fields)
    near = difflib.get_close_matches(key, known, n=1)
    return f"; did you mean `{near[0]}`?" if near else f"; there are {', '.join(known)}"


def _model_at(path: Place) -> type[BaseModel]:
    """The model whose keys are allowed at a path: the fields' annotations lead there."""
    model: type[BaseModel] = Settings
    for step in path:
        if isinstance(step, str):
            model = _model_in(model.model_fields[step].annotation) or model
    return model


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, getattr(annotation, "__args__", ()))), None)
