"""One document as two regions see it: fetched each in its own way, kept apart, shown side by side."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from monitor.app import open_app
from monitor.cli.main import cli
from monitor.core.model import Default, DocumentKey
from monitor.core.overview import services
from monitor.core.records import BoardRow
from monitor.core.variants import side_by_side
from monitor.errors import NotFoundError
from tests.servers import Answer, Asked, Server, serving

PAGE = (
    "<html lang=en><title>Privacy</title><main><h1>Privacy Policy</h1><p>Quillby keeps the letters you write, and who "
    "they go to. We delete an account when its owner asks for it, and answer within a week. {}</p></main></html>"
)
OFF = PAGE.format("We never use your letters to train AI models.")
ON = PAGE.format("We use your letters to train AI models unless you turn this off under Settings > Privacy.")
WATCHLIST = """
[fetch]
allow_private_addresses = true
spacing = "0.001s"
[[service]]
name = "Quillby"
[[service.document]]
type = "Privacy Policy"
url = "{url}"
  [[service.document.variant]]
  region = "EU"
  headers = {{ X-Region = "env:REGION_KEY" }}
  [[service.document.variant]]
  region = "US"
"""


def by_region(asked: Asked) -> Answer:
    """The page of the region that asks."""
    return Answer((OFF if asked.headers.get("x-region") == "eu" else ON).encode())


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A site that answers regions apart, and a watchlist for it in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REGION_KEY", "eu")
    with serving({"/privacy": by_region}) as server:
        Path("watchlist.toml").write_text(WATCHLIST.format(url=server.url("/privacy")), encoding="utf-8")
        yield server


def run(*arguments: str) -> Result:
    """A command in that folder."""
    return CliRunner().invoke(cli, arguments)


def rows(*arguments: str) -> list[dict[str, object]]:
    """What a command prints as JSON."""
    return [json.loads(line) for line in run(*arguments, "--json").stdout.splitlines()]


def test_each_region_has_its_own_history(site: Server) -> None:
    """Two documents, two defaults, and one line that puts them side by side."""
    run("init")
    assert run("check").exit_code == 0
    assert "Quillby\tPrivacy Policy\tEU: off, US: on\t" in run("status").stdout
    shown = {(row["type"], row["variant"]): row["default"] for row in rows("status")}
    assert shown == {("Privacy Policy", "EU"): "never", ("Privacy Policy", "US"): "opt_out"}
    assert len(rows("check", "Quillby/Privacy Policy")) == 2
    assert len(rows("check", "Quillby/Privacy Policy (US)")) == 1
    spans = {row["document"] for row in rows("history", "Quillby")}
    assert spans == {"Privacy Policy (EU)", "Privacy Policy (US)"}


def test_a_secret_is_used_and_not_kept(site: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The header that a variable holds is sent; without the variable the fetch fails with a sentence."""
    run("init")
    monkeypatch.setenv("REGION_KEY", "eu-sesame")
    run("check", "Quillby/Privacy Policy (EU)")
    assert site.asked[0].headers["x-region"] == "eu-sesame"
    assert b"sesame" not in b"".join(path.read_bytes() for path in Path().glob("optwatch.db*"))
    monkeypatch.delenv("REGION_KEY")
    failed = run("check", "Quillby/Privacy Policy (EU)")
    assert failed.exit_code == 1
    assert (
        "the environment variable 'REGION_KEY' is not set: it should hold the header X-Region"
        in failed.output
    )


def test_variants_that_agree_are_named_together() -> None:
    """And those that say nothing, or were not read, are told apart from off."""
    defaults = {
        "EU": Default.NEVER,
        "UK": Default.OPT_IN,
        "US": Default.ALWAYS,
        "JP": Default.SILENT,
        "BR": None,
    }
    board = [
        BoardRow(DocumentKey("Quillby", f"Terms ({name})"), watched=True, default=default, variant=name)
        for name, default in defaults.items()
    ]
    plain = BoardRow(DocumentKey("Quillby", "Help"), watched=True, default=None)
    terms, help_ = side_by_side([*board[:2], plain, *board[2:]])
    assert (terms.type, terms.summary) == ("Terms", "EU, UK: off, US: on, JP: says nothing, BR: not read")
    assert not help_.has_variants


def test_what_an_archive_captured_is_nobodys_variant(site: Server) -> None:
    """It looks from one place: only who names a variant makes it that one's past."""
    with open_app(Path("watchlist.toml"), "sqlite:///o.db", needs_watchlist=True, create=True) as app:
        with pytest.raises(NotFoundError, match="name the variant whose past it is to be"):
            app.past_documents("Quillby")
        (eu,) = app.past_documents("quillby/privacy policy (eu)")
        (other,) = app.past_documents(site.url("/privacy"))
    assert eu.variant == "EU"
    assert other.variant is None


def test_regions_that_differ_are_no_disagreement_of_documents() -> None:
    """They are put side by side; a document that takes the other side everywhere still disagrees."""
    rows = [
        BoardRow(DocumentKey("Quillby", "Policy (EU)"), watched=True, default=Default.NEVER, variant="EU"),
        BoardRow(DocumentKey("Quillby", "Policy (US)"), watched=True, default=Default.OPT_OUT, variant="US"),
    ]
    (view,) = services(rows)
    assert (view.default, view.disagree, view.minds) == (Default.OPT_OUT, (), ("Policy: EU: off, US: on",))
    help_ = BoardRow(DocumentKey("Quillby", "Help"), watched=True, default=Default.NEVER)
    (view,) = services([*rows, help_])
    assert view.disagree == ("Help",)
