"""A rehearsal without the internet, on services made up for it."""

from monitor.demo.rehearsal import rehearse

__all__ = ["rehearse"]
