"""`make screenshots`: pictures of board, service and event, of made-up services, for the README."""

from __future__ import annotations

import tempfile
from pathlib import Path

from monitor.store import Store
from monitor.web.site import site
from tests.web.chromium import chromium
from tests.web.serving import serving
from tests.web.town import build

IMAGES = Path(__file__).parents[2] / "docs" / "images"
_WIDTHS = {1280: 900, 390: 844}  # pixels: width and height
_PATHS = {"board": "/", "service": "/services/Lumenchat", "event": "/events/{flip}"}


def main() -> None:
    """Write the pictures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Store.open(f"sqlite:///{folder / 'optwatch.db'}", create=True) as store:
            app = build(folder, store)
            flip = next(
                one.id for one in store.events(service="Lumenchat") if one.key.document.startswith("Terms")
            )
            with serving(site(app)) as client, chromium() as browser:
                for width, height in _WIDTHS.items():
                    context = browser.new_context(
                        base_url=str(client.base_url), viewport={"width": width, "height": height}
                    )
                    page = context.new_page()
                    for what, path in _PATHS.items():
                        page.goto(path.format(flip=flip))
                        page.screenshot(path=IMAGES / f"{what}-{width}.png")
                    context.close()
    print(f"Pictures of {', '.join(_PATHS)} are in {IMAGES}.")


if __name__ == "__main__":
    main()
