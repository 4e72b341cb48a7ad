"""What every test may ask for, and the rule that nothing is skipped in silence."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes tells of the machine and what else it does, not of the code.
settings.register_profile("untimed", settings.get_profile(settings.get_current_profile_name()), deadline=None)
settings.load_profile("untimed")

REQUIRE_ALL = os.environ.get("OPTWATCH_REQUIRE_ALL") == "1"


def _corpus() -> Path | None:
    named = os.environ.get("OPTWATCH_CORPUS")
    return Path(named) if named and Path(named).is_dir() else None


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real data; a test that asks for it is skipped, saying so, where there is none."""
    found = _corpus()
    if found is None:
        pytest.skip("needs the folder of real data: set OPTWATCH_CORPUS to it")
    return found


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With OPTWATCH_REQUIRE_ALL=1 a skip is a failure, unless it is the corpus that is absent."""
    report = yield
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail"):
        corpus_absent = "corpus" in getattr(item, "fixturenames", ()) and _corpus() is None
        if not corpus_absent:
            report.outcome = "failed"
            report.longrepr = f"skipped, but OPTWATCH_REQUIRE_ALL=1 allows no skip: {report.longrepr}"
    return report
