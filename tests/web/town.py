"""A town of made-up services with years of history, imported as any recorded history is: for pictures and browsers."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.app import App
from monitor.config import Settings
from monitor.config.schema import WatchedService
from monitor.core.model import DocumentKey
from monitor.sources import ota
from monitor.store import Store

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)

_BODY = """
## What we collect

We collect what you give us when you open an account: your name, your address and what you write or upload. Our
servers take down when you use the service, from which device, and which pages you open. We keep it for as long as
your account exists, and for ninety days after you close it.

## Who receives it

We share your information with companies that run our servers and our payments, under contracts that bind them to
our instructions. We never sell it. Authorities receive it where the law obliges us.

## Your rights

You may ask for a copy of your information, have it corrected or deleted, and complain to an authority.
"""
_NEVER = "We do not use your {what} to train artificial intelligence models, ours or anybody else's."
_OPT_IN = "We use your {what} to train our AI models only if you opt in under Settings → Privacy."
_OPT_OUT = (
    "We use your {what} to train and improve our AI models. You can opt out at any time under "
    "[Settings → Privacy → Improve {name}](https://{host}.example/settings/privacy). Content that was flagged for a "
    "safety review is used even if you opt out."
)
_ALWAYS = "We use your {what} to train and improve the AI models behind our services."
_SILENT = ""
_BUSINESS = "\n\nWe never train AI models on the content of business customers."
_EEA = (
    "If you live in the European Economic Area, you can opt out of the use of your {what} for training our AI "
    "models under Settings → Data. Elsewhere we use your {what} to train our AI models."
)

# service -> (what it holds, tags, document -> what it said from which day on)
TOWN: Mapping[str, tuple[str, Sequence[str], Mapping[str, Sequence[tuple[str, str]]]]] = {
    "Lumenchat": (
        "chats",
        ["assistant"],
        {
            "Privacy Policy": [("2023-02-01", _OPT_IN), ("2025-09-03", _OPT_OUT + _BUSINESS)],
            "Terms of Service": [("2023-02-01", _NEVER), ("2025-09-03", _OPT_OUT)],
        },
    ),
    "Quillnote": (
        "notes",
        ["work"],
        {
            "Privacy Policy": [("2022-05-10", _NEVER), ("2026-11-02", _OPT_OUT)],
            "Help Article": [("2024-01-15", _NEVER)],
        },
    ),
    "Harborpost": (
        "mail",
        ["mail", "work"],
        {"Privacy Policy": [("2022-03-01", _SILENT), ("2024-06-20", _NEVER)]},
    ),
    "Brightdesk": (
        "tickets",
        ["work"],
        {"Terms of Service": [("2022-09-01", _SILENT), ("2025-02-11", _ALWAYS)]},
    ),
    "Fernsocial": ("posts", ["network"], {"Privacy Policy": [("2022-01-20", _SILENT), ("2025-11-03", _EEA)]}),
    "Tidepad": ("drawings", [], {"Privacy Policy": [("2023-08-01", _SILENT)]}),
    "Pixelbarn": (
        "photos",
        ["network"],
        {"Privacy Policy": [("2022-06-01", _SILENT), ("2026-10-28", _ALWAYS)]},
    ),
    "Oakline": ("documents", ["work"], {"Privacy Policy": [("2023-04-04", _NEVER), ("2026-03-15", _OPT_IN)]}),
    "Vesper Music": (
        "playlists",
        [],
        {"Privacy Policy": [("2022-10-10", _OPT_OUT), ("2026-11-12", _ALWAYS)]},
    ),
    "Ambergram": ("messages", ["network"], {"Privacy Policy": [("2023-11-11", _OPT_OUT)]}),
}


def build(folder: Path, store: Store) -> App:
    """The town in a database: its history imported, all of it watched, one of its documents broken."""
    services = tuple(
        WatchedService.model_validate(
            {
                "name": name,
                "tags": list(tags),
                "document": [
                    {"type": document, "url": f"https://{_host(name)}.example/{document.split()[0].lower()}"}
                    for document in documents
                ],
            }
        )
        for name, (_, tags, documents) in TOWN.items()
    )
    app = App(Settings(service=services), store, now=lambda: NOW)
    app.sync()
    repository = _recorded(folder / "versions")
    app.import_ota(ota.read_collection(repository), lambda _: None, processes=1)
    return app


def text_of(service: str, document: str, says: str) -> str:
    """A document as it stood."""
    what = TOWN[service][0]
    said = says.format(what=what, name=service, host=_host(service))
    heading = "## Your content and artificial intelligence\n\n" if said else ""
    return f"# {document}\n\n{_BODY.strip()}\n\n{heading}{said}\n"


def _host(service: str) -> str:
    return service.lower().replace(" ", "")


def _recorded(repository: Path) -> Path:
    """A git repository as Open Terms Archive makes them."""
    subprocess.run(["git", "init", "-q", "-b", "main", str(repository)], check=True)
    moments = sorted(
        (day, DocumentKey(name, document), says)
        for name, (_, _, documents) in TOWN.items()
        for document, versions in documents.items()
        for day, says in versions
    )
    for day, key, says in moments:
        path = repository / key.service / f"{key.document}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text_of(key.service, key.document, says), encoding="utf-8")
        _commit(repository, datetime.fromisoformat(f"{day}T06:00:00+00:00"), f"Record new changes of {key}")
    _commit(repository, NOW - timedelta(hours=3), "Record nothing", "--allow-empty")
    return repository


def _commit(repository: Path, at: datetime, says: str, *more: str) -> None:
    """One commit at a moment."""
    who = {"NAME": "recorder", "EMAIL": "recorder@example.org", "DATE": at.isoformat()}
    environment = os.environ | {
        f"GIT_{role}_{key}": said for role in ("AUTHOR", "COMMITTER") for key, said in who.items()
    }
    for command in (["add", "-A"], ["commit", "-q", "-m", says, *more]):
        subprocess.run(["git", "-C", str(repository), *command], check=True, env=environment)
