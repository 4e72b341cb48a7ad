"""Errors that a person can mend: one base class, and each message says what to do."""

from __future__ import annotations


class OptwatchError(Exception):
    """Base of every error that optwatch raises on purpose; its text is shown to the person as it is."""


class ConfigError(OptwatchError):
    """The watchlist or the environment is wrong; the text names the file, the place and the mend."""


class StoreError(OptwatchError):
    """The database cannot be used as it is (newer schema, read-only, not initialised)."""


class NotFoundError(OptwatchError):
    """A service, document, event or channel was asked for that is not there; the text lists near names."""


class QueryError(OptwatchError):
    """A question that cannot be answered as it is asked: nothing to search for, a date that is none."""


class ImportSourceError(OptwatchError):
    """A collection to import history from is missing, empty or not in the layout it should have."""


class ReadError(OptwatchError):
    """Bytes could not be read as a page (needs an extra that is not installed, is not text at all …)."""


class ChannelError(OptwatchError):
    """A channel cannot be told, and why."""
