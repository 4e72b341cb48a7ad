"""The command line: parse, call the app, show. Nothing is decided here."""

from monitor.cli.main import main

__all__ = ["main"]
