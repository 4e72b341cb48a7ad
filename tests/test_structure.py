"""The arrows of the house point one way, and this test keeps it so."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "monitor"

# What each part may import of the others. A part that is not named here has no place in the house yet.
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "core": {"core", "errors"},
    "config": {"config", "core", "errors"},
    "fetch": {"fetch", "core", "errors"},
    "store": {"store", "core", "errors"},
    "notify": {"notify", "core", "errors"},
    "sources": {"sources", "core", "errors"},
    "clock": set(),
    "vault": {"errors"},
    "logins": {"core", "errors", "vault"},
    "views": {"check", "core"},
    "evidence": {"evidence", "core", "errors", "views"},
    "check": {"core", "errors"},
    "analyze": {"check", "core", "errors"},
    "deliver": {"core", "errors"},
    "readings": {"core"},
    "importing": {"core", "errors", "readings"},
    "sharing": {"core", "importing", "readings"},
    "pool": set(),
    "app": {
        *("app", "check", "clock", "config", "core", "deliver", "errors", "evidence", "fetch"),
        *("importing", "logins", "notify", "pool", "readings", "sharing", "sources", "store"),
    },
    "export": {"app", "core", "errors", "views"},
    "queries": {"app", "core", "errors"},
    "saying": {"app", "core", "errors", "views"},
    "access": {"app", "core", "errors"},
    "web": {
        *(
            "web",
            "access",
            "app",
            "check",
            "clock",
            "config",
            "core",
            "errors",
            "export",
            "queries",
            "saying",
            "store",
            "views",
            "vitals",
        ),
    },
    "vitals": {"core"},
    "daemon": {"daemon", "app", "check", "config", "core", "deliver", "errors", "vitals", "web"},
    "demo": {"demo", "app", "check", "config", "core", "errors", "store"},
    "cli": {
        *("cli", "access", "analyze", "app", "check", "clock", "config", "core", "daemon", "demo"),
        *("errors", "evidence", "export", "queries", "saying", "sources", "store", "views"),
        *("vault", "vitals", "web"),
    },
}

# What the core may use from outside: nothing that acts.
CORE_LIBRARIES = {"bs4", "lxml", "nupunkt", "diff_match_patch", "py3langid", "pypdfium2", "soupsieve"}
ACTING_MODULES = {
    "os",
    "random",
    "secrets",
    "socket",
    "subprocess",
    "threading",
    "time",
    "urllib.request",
    "pathlib",
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    """The part of the house a module belongs to: the first name below the package."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports_of(path: Path) -> list[str]:
    """Every module that a file imports, by its full name."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    """Adapters do not know each other, the core knows nobody, and only the app knows them all."""
    part = part_of(path)
    if part in ("__init__", "__main__"):
        return
    assert part in MAY_IMPORT, f"{part} has no place in the house: name it in MAY_IMPORT"
    reached = {name.split(".")[1] for name in imports_of(path) if name.startswith("monitor.")}
    names_of_parts = {other for other in reached if other in MAY_IMPORT}
    assert names_of_parts <= MAY_IMPORT[part], f"{path.name} reaches {names_of_parts - MAY_IMPORT[part]}"


@pytest.mark.parametrize(
    "path", [p for p in MODULES if part_of(p) == "core"], ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_the_core_cannot_act(path: Path) -> None:
    """The core has no clock, no randomness, no environment and no input or output."""
    import sys

    for name in imports_of(path):
        top = name.split(".")[0]
        assert name not in ACTING_MODULES, f"{path.name} imports {name}"
        assert top in sys.stdlib_module_names | CORE_LIBRARIES | {"monitor"}, f"{path.name} imports {name}"
    calls = [ast.unparse(n.func) for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Call)]
    acting = {"open", "print", "input", "datetime.now", "datetime.utcnow", "date.today"} & set(calls)
    assert not acting, f"{path.name} calls {acting}"


def test_a_forbidden_import_would_be_found(tmp_path: Path) -> None:
    """The check above can fail: it sees plain imports, imports from, and imports inside functions."""
    module = tmp_path / "m.py"
    module.write_text("import a.b\ndef f():\n    from monitor.store import x\n")
    assert imports_of(module) == ["a.b", "monitor.store", "monitor.store.x"]


# The views of `monitor/views.py` that the API answers with, and the class that describes each.
DESCRIBED = {
    "attribute_json": "Attribute",
    "board_json": "Document",
    "clause_json": "Clause",
    "control_json": "Control",
    "cue_json": "Cue",
    "delivery_json": "Delivery",
    "event_json": "Event",
    "hit_json": "Hit",
    "key_json": "Key",
    "lane_json": "Lane",
    "notice_json": "Notice",
    "passage_json": "Change",
    "reading_json": "Version",
    "service_json": "Service",
    "span_json": "Span",
    "summary_json": "VersionSummary",
    "switch_json": "Switch",
    "version_json": "Version",
    "word_json": "Word",
}


@pytest.mark.parametrize("view", DESCRIBED)
def test_every_field_of_a_view_is_described_in_the_api(view: str) -> None:
    """Who adds a field to a view names it in `monitor/web/api/models.py` too."""
    from monitor.web.api import models

    tree = ast.parse((PACKAGE / "views.py").read_text(encoding="utf-8"))
    (made,) = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == view)
    told = next(node.value for node in reversed(made.body) if isinstance(node, ast.Return))
    assert isinstance(told, ast.Dict)
    names = {key.value for key in told.keys if isinstance(key, ast.Constant)}
    shape: type[models.Shape] = getattr(models, DESCRIBED[view])
    described = {field.alias or name for name, field in shape.model_fields.items()}
    assert names <= described, f"name {names - described} in the class {DESCRIBED[view]}"
