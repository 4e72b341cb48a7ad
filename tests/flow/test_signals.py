"""Crawler Signals from a watched site to the board: fetched, kept, compared, shown beside the default."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli.main import cli
from monitor.config.load import parse_settings
from monitor.core.model import EventKind
from monitor.errors import ConfigError
from monitor.evidence import verify
from monitor.store import Store
from tests.evidence.making import Looking
from tests.servers import Answer, serving

PAGE = b"<!doctype html><title>Lantern</title><p>We sell lanterns.</p>"
ROBOTS = Answer(b"User-agent: GPTBot\nDisallow: /\n", content_type="text/plain")
SETTINGS = '[fetch]\nallow_private_addresses = true\nspacing = "0.001s"\n'


def watchlist(url: str) -> str:
    """A watchlist with nothing but a site's signals."""
    return f'{SETTINGS}[[service]]\nname = "Lantern"\ndocument = [{{ type = "Crawler Signals", url = "{url}" }}]\n'


async def test_a_header_that_changes_is_an_event_though_no_byte_of_the_page_did(tmp_path: Path) -> None:
    """Nothing is asked "has it changed?", and a file that is not there is no trouble."""
    with (
        serving({"/": Answer(PAGE), "/robots.txt": ROBOTS}) as server,
        Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as store,
    ):
        looking = Looking(store, watchlist(server.url("/")))
        await looking.look()
        (row,) = store.board()
        assert (row.trouble, row.signals) == (
            "",
            ("robots.txt asks these AI crawlers to keep out of the whole site: GPTBot.",),
        )
        server.answers["/"] = Answer(PAGE, headers={"Content-Usage": "train-ai=n"})
        await looking.look(timedelta(days=1))
        await looking.look(timedelta(hours=1))
        (event,) = store.events()
        assert event.kind is EventKind.WORDING
        assert [clause.text for clause in event.clauses_after] == [
            "Content-Usage in the headers: train-ai no."
        ]
        assert verify(looking.app.evidence(event.id or 0)).reread is True
        assert sorted(set(server.paths())) == ["/", "/.well-known/tdmrep.json", "/robots.txt"]


def run(*arguments: str) -> str:
    """What a command prints."""
    done = CliRunner().invoke(cli, arguments, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_commands_show_them_beside_the_default(tmp_path: Path) -> None:
    """`analyze --signals` for any site, `status` and `show` for a watched one."""
    config, database = tmp_path / "watchlist.toml", f"sqlite:///{tmp_path}/o.db"
    where = ("--config", str(config), "--database", database)
    with serving({"/": Answer(PAGE), "/robots.txt": ROBOTS}) as server:
        config.write_text(watchlist(server.url("/")), encoding="utf-8")
        said = run("analyze", "--signals", server.url("/"), *where)
        assert "this says nothing of your data" in said
        assert "GPTBot" in said
        told = json.loads(run("analyze", "--signals", "--json", server.url("/"), *where))
        assert (told["default"], len(told["clauses"])) == ("silent", 1)
        Store.open(database, create=True).close()
        run("check", *where)
    assert "keep out of the whole site: GPTBot" in run("status", *where)
    assert json.loads(run("status", "--json", *where))["signals"]
    assert "• robots.txt asks" in run("show", "Lantern", *where)


def test_a_site_without_a_path_is_asked_at_its_root() -> None:
    """And where to look is known: selectors and parts are refused."""
    settings = parse_settings(watchlist("https://lantern.example"), "w.toml")
    assert [source.url for source in settings.services[0].documents[0].sources] == [
        *("https://lantern.example/robots.txt", "https://lantern.example/.well-known/tdmrep.json"),
        "https://lantern.example/",
    ]
    with pytest.raises(ConfigError, match="only the `url` of the site is given"):
        parse_settings(watchlist("https://lantern.example").replace("}", ', select = ["main"] }'), "w.toml")
