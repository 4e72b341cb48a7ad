"""Our words in vocabularies that others use: W3C DPV, and the choice types of the OPP-115 corpus.

DPV 2 (w3id.org/dpv) names how people are involved in a process. `always` reports that no way out is stated,
which is less than DPV's "cannot opt out"; it is the nearest term. `silent` and `unclear` have none.
"""

from __future__ import annotations

from collections.abc import Mapping

from monitor.core.model import ControlKind, Default

DPV = "https://w3id.org/dpv#"
PROCESS = "https://w3id.org/dpv/ai#ModelTraining"

_INVOLVEMENT: Mapping[Default, str] = {
    Default.OPT_IN: f"{DPV}OptingInToProcess",
    Default.OPT_OUT: f"{DPV}OptingOutFromProcess",
    Default.ALWAYS: f"{DPV}CannotOptOutFromProcess",
}
_RULE: Mapping[Default, str] = {
    Default.NEVER: f"{DPV}Prohibition",
    Default.OPT_IN: f"{DPV}Permission",
    Default.OPT_OUT: f"{DPV}Permission",
    Default.ALWAYS: f"{DPV}Permission",
}
_CHOICE: Mapping[ControlKind, str] = {
    ControlKind.SETTING: "first-party-privacy-controls",
    ControlKind.LINK: "opt-out-link",
    ControlKind.FORM: "opt-out-link",
    ControlKind.EMAIL: "opt-out-via-contacting-company",
    ControlKind.OBJECTION: "opt-out-via-contacting-company",
}


def dpv(default: Default | None) -> dict[str, str | None]:
    """The process, how people are involved in it, and what the text makes of it, as DPV terms."""
    if default is None:
        return {"process": PROCESS, "involvement": None, "rule": None}
    return {"process": PROCESS, "involvement": _INVOLVEMENT.get(default), "rule": _RULE.get(default)}


def choice(default: Default | None, control: ControlKind | None) -> str | None:
    """The choice type of OPP-115 that a default with a way out offers."""
    if default is Default.OPT_IN:
        return "opt-in"
    if default is not Default.OPT_OUT or control is None:
        return None
    return _CHOICE.get(control)
