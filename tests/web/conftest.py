"""One site over a made-up history for all tests that only ask, on either database."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from monitor.access import new_token
from monitor.app import App
from monitor.store import Store
from monitor.web.site import site
from tests.store.conftest import postgres
from tests.store.databases import Postgres
from tests.web.filling import filled
from tests.web.serving import serving

__all__ = ["postgres"]


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of an empty database, of either kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path_factory.mktemp('web') / 'optwatch.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.fresh()


@pytest.fixture(scope="session")
def app(address: str) -> Iterator[App]:
    """An app with history."""
    with Store.open(address, create=True) as store:
        yield filled(store)


@pytest.fixture(scope="session")
def web(app: App) -> Iterator[httpx.Client]:
    """Its site."""
    with serving(site(app)) as client:
        yield client


@pytest.fixture(scope="session")
def token(app: App) -> str:
    """The secret of a token that may do everything."""
    secret, _ = new_token(app, "tests", ["admin"], "ada", None)
    return secret
