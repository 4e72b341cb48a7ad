"""`optwatch run`: check what is due, tell what moved, for years, and stop cleanly."""

from monitor.daemon.logs import LogFormat, LogLevel
from monitor.daemon.logs import set_up as set_up_log
from monitor.daemon.running import run_daemon

__all__ = ["LogFormat", "LogLevel", "run_daemon", "set_up_log"]
