"""The database: everything optwatch remembers, behind one class."""

from monitor.store.store import Store

__all__ = ["Store"]
