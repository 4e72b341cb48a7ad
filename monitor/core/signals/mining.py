"""Reservations of text and data mining: TDMRep (W3C Community Group), as a file, a header or in a page."""

from __future__ import annotations

import json
from dataclasses import dataclass

_MOST = 200  # rules of a file that are read


@dataclass(frozen=True, slots=True)
class Reservation:
    """For what part of a site mining is reserved, or said not to be."""

    reserved: bool
    where: str = ""  # a path, with * for anything; "": this page
    policy: str = ""  # an address where its terms are


def read_tdmrep(text: str) -> tuple[Reservation, ...]:
    """The rules of a `tdmrep.json`; what is no such file, or a rule that is none, says nothing."""
    try:
        rules = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    found = [_rule(rule) for rule in rules[:_MOST]] if isinstance(rules, list) else []
    return tuple(rule for rule in found if rule)


def _rule(rule: object) -> Reservation | None:
    if not isinstance(rule, dict) or not isinstance(rule.get("location"), str):
        return None
    stated = reservation(str(rule.get("tdm-reservation", "")), str(rule.get("tdm-policy") or ""))
    return Reservation(stated.reserved, rule["location"], stated.policy) if stated else None


def reservation(value: str, policy: str = "") -> Reservation | None:
    """The reservation of a page by its header or its meta element: 1 or 0; anything else says nothing."""
    if value.strip() not in ("0", "1"):
        return None
    return Reservation(value.strip() == "1", policy=policy.strip())
