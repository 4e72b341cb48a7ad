"""Where a clause holds."""

from __future__ import annotations

import pytest

from monitor.core.clauses.lexicon.details import PLACES
from monitor.core.clauses.lexicon.places import Bound
from monitor.core.clauses.plain import plain
from monitor.core.clauses.regions import regions_of

LIMITED = {
    "people who live there": ("If you live in the EEA, the UK or Switzerland, we ask first.", "CH EEA UK"),
    "at the beginning": ("In the EEA, we ask before we train on your drafts.", "EEA"),
    "members located there": ("We learn from the posts of members located in Japan.", "JP"),
    "residents": ("Residents of Quebec may object.", "CA-QC"),
    "residents after the name": ("California residents may opt out of training.", "US-CA"),
    "US, in capitals": ("US users can opt out of training.", "US"),
    "a feature of one country": ("Training is only available in the United States.", "US"),
    "a cell of its own": ("| EEA, UK | We train on posts | Consent |", "EEA UK"),
    "a condition in a cell": ("| **If you are in the UK:**<br>We share posts for training. | Posts |", "UK"),
    "a list in brackets": (
        "For users in the European Region (the EEA, UK and Switzerland), it is off by default.",
        "CH EEA EU UK",
    ),
    "a promise limited to a region": (
        "We do not train on posts from members located in the EU, Hong Kong, or mainland China.",
        "CN EU HK",
    ),
}
EXCEPTED = {
    "outside": ("Outside the European Union we use your posts for training.", "not EU"),
    "except for users": (
        "Except for users in the EU, UK, and Switzerland, your posts train our models.",
        "not CH, EU, UK",
    ),
    "unless located": ("We train on your posts, unless you are located in Brazil.", "not BR"),
    "does not apply": ("This does not apply to accounts in South Korea.", "not KR"),
}
EVERYWHERE = {
    "a transfer": "Drafts are transferred to servers in the US and outside the EEA to train models.",
    "a law": "European law calls this automated decision-making.",
    "a pronoun": "Contact us to opt out of training.",
    "nothing": "We train on your posts.",
}


@pytest.mark.parametrize(("sentence", "regions"), LIMITED.values(), ids=LIMITED)
def test_limited(sentence: str, regions: str) -> None:
    """A clause that limits itself to regions holds in these."""
    assert " ".join(regions_of(sentence)) == regions


@pytest.mark.parametrize(("sentence", "region"), EXCEPTED.values(), ids=EXCEPTED)
def test_excepted(sentence: str, region: str) -> None:
    """Regions that are left out make one region: everywhere else."""
    assert regions_of(sentence) == (region,)


@pytest.mark.parametrize("sentence", EVERYWHERE.values(), ids=EVERYWHERE)
def test_everywhere(sentence: str) -> None:
    """A region that says only where data or a law is limits nothing."""
    assert regions_of(sentence) == ()


def test_heading() -> None:
    """A heading limits the sentences below that name no region themselves."""
    headings = ("Your choices", "European users", "Learning")
    assert regions_of("We train on your posts.", headings) == ("EU",)
    assert regions_of("In Japan, we do not.", headings) == ("JP",)


def test_heading_of_transfers() -> None:
    """A heading on where data goes limits nothing."""
    assert regions_of("We train on your posts.", ("Transfers to the United States",)) == ()


def test_unknown_language() -> None:
    """A language without names of regions has no regions."""
    assert regions_of("In the EEA, we ask.", language="xx") == ()


@pytest.mark.parametrize("language", PLACES)
def test_examples(language: str) -> None:
    """Every mark fires on its own example."""
    marks = PLACES[language].marks
    for mark in marks.entries:
        found = {(hit.role, hit.value) for hit in marks.scan(plain(mark.example))}
        assert (mark.role, mark.value) in found, mark.example


def test_codes() -> None:
    """Every language knows the regions whose rules differ most."""
    for places in PLACES.values():
        codes = {mark.value for mark in places.marks.entries if mark.role == Bound.REGION}
        assert {"EEA", "EU", "UK", "CH", "US"} <= codes
