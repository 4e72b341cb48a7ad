"""`optwatch run`: check what is due, tell what moved, for years, and stop cleanly."""

from monitor.daemon.running import run_daemon

__all__ = ["run_daemon"]
