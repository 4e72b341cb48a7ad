"""What the pages show of switches: the pictures of an event, every control of a settings page."""

from __future__ import annotations

from pathlib import Path

from monitor.app import App
from monitor.config import Settings
from monitor.store import Store
from monitor.web.site import site
from tests.core.settings_pages import LABEL
from tests.flow.flipping import flip
from tests.web.serving import serving


async def test_an_event_shows_the_switch_now_and_before(tmp_path: Path) -> None:
    """As pictures with words for who cannot see them; another name is no picture."""
    with Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as store:
        event = await flip(store)
        with serving(site(App(Settings(), store))) as web:
            shown = web.get(f"/events/{event.id}").text
            now = web.get(f"/events/{event.id}/switch-now.png")
            assert (now.content, now.headers["content-type"]) == (b"PNG of on, look 3", "image/png")
            assert web.get(f"/events/{event.id}/switch-before.png").content == b"PNG of off, look 1"
            assert web.get("/events/99/switch-now.png").status_code == 404
            assert web.get(f"/events/{event.id}/switch-then.png").status_code in (404, 422)
    assert f'src="/events/{event.id}/switch-now.png"' in shown
    assert f'alt="“{LABEL}” on a fresh account now: on' in shown


async def test_a_version_lists_its_switches(tmp_path: Path) -> None:
    """Those about training with what they mean."""
    with Store.open(f"sqlite:///{tmp_path}/o.db", create=True) as store:
        event = await flip(store)
        number = store.version_id(event.key, event.at)
        with serving(site(App(Settings(), store))) as web:
            shown = web.get(f"/versions/{number}").text
    assert "Its switches, as a fresh account sees them" in shown
    assert "Dark mode" in shown
    assert "Settings → Privacy" in shown
