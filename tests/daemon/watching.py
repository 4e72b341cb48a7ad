"""Made-up pages on loopback, and a watchlist for them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

PAGE = """<html><head><title>Privacy Policy {name}</title></head><body><main>
<h1>Privacy Policy of {name}</h1>
<p>This policy explains what {name} does with the notes that you keep with us, and what it does not do.</p>
<p>We keep your notes for as long as you have an account, and delete them thirty days after you close it.</p>
<p>{sentence}</p>
<p>You can write to our data protection officer at any time; we answer within thirty days of your letter.</p>
</main></body></html>"""
NEVER = "We do not use your notes to train artificial intelligence models."
OPT_OUT = "We use your notes to train our AI models, unless you opt out in your account settings."


def page(name: str, sentence: str = NEVER) -> bytes:
    """A policy that says a sentence about training."""
    return PAGE.format(name=name, sentence=sentence).encode()


def watchlist(path: Path, addresses: Iterable[tuple[str, str]], more: str = "", every: str = "12h") -> Path:
    """Write a watchlist of one document for each service, by name and address."""
    services = "".join(
        f'[[service]]\nname = "{name}"\n[[service.document]]\ntype = "Privacy Policy"\nurl = "{url}"\n'
        for name, url in addresses
    )
    head = f'[defaults]\nevery = "{every}"\nconfirm_after = "1s"\njitter = "0s"\n'
    fetch = '[fetch]\nallow_private_addresses = true\nspacing = "0.001s"\n'
    path.write_text(head + (more or fetch) + services, encoding="utf-8")
    return path
