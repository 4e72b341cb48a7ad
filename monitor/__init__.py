"""optwatch: who trains AI on your data by default, since when, and how to turn it off."""

from importlib.metadata import version

__version__ = version("optwatch")
