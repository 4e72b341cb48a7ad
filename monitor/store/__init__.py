"""The database: everything optwatch remembers, behind one class."""

from monitor.store.leading import Leadership
from monitor.store.store import Store

__all__ = ["Leadership", "Store"]
