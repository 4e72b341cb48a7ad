"""Texts become clauses: what list items, answers and follow-up sentences say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.blocks import blocks
from monitor.core.clauses import LANGUAGES, find
from monitor.core.clauses.lexicon import LEXICONS, Entry
from monitor.core.clauses.lexicon.format import Name
from monitor.core.clauses.lexicon.match import Lexicon
from monitor.core.clauses.plain import places, plain
from monitor.core.clauses.units import units
from monitor.core.model import Default, Scope
from monitor.core.sentences import LONGEST
from monitor.core.verdict import headline

ENTRIES = [
    pytest.param(lexicon, entry, id=f"{name}: {entry.name}")
    for name, lexicon in LEXICONS.items()
    for entry in lexicon.entries
]


@pytest.mark.parametrize(("lexicon", "entry"), ENTRIES)
def test_every_cue_fires_on_its_own_example(lexicon: Lexicon, entry: Entry) -> None:
    """The example of a cue shows what it is for."""
    fired = lexicon.scan(plain(entry.example), always=True)
    assert (entry.kind, entry.name) in {(hit.kind, hit.name) for hit in fired}


@pytest.mark.parametrize("language", LEXICONS)
def test_cues_that_rules_ask_for_are_in_every_language(language: str) -> None:
    """A rule that asks for a cue by its name finds it."""
    assert set(Name) <= {entry.name for entry in LEXICONS[language].entries}


@pytest.mark.parametrize(("lexicon", "entry"), ENTRIES)
def test_no_phrase_matches_nothing(lexicon: Lexicon, entry: Entry) -> None:
    """A phrase never fires on an empty stretch."""
    assert all(hit.start < hit.end for hit in lexicon.scan(plain(entry.example), always=True))


@pytest.mark.parametrize(
    ("page", "default"),
    [
        pytest.param(
            "You may not:\n\n* use our drawings to train models\n* resell them",
            Default.SILENT,
            id="rules in a lead-in",
        ),
        pytest.param(
            "We never use your drawings to:\n\n* train our models", Default.NEVER, id="negation in a lead-in"
        ),
        pytest.param(
            "With your consent, we use your drawings to:\n\n* train our models",
            Default.OPT_IN,
            id="condition in a lead-in",
        ),
        pytest.param("## Do you train on my drawings?\n\nNo.", Default.NEVER, id="answer under a heading"),
        pytest.param(
            "Do you train AI on my drawings? Yes, unless you opt out.", Default.OPT_OUT, id="answer beside it"
        ),
        pytest.param(
            "We train our models on your drawings. You can opt out at any time in your settings.",
            Default.OPT_OUT,
            id="way out in the next sentence",
        ),
        pytest.param(
            "We train our models on your drawings. You can opt out of marketing e-mails at any time.",
            Default.ALWAYS,
            id="way out of something else",
        ),
        pytest.param(
            "## How we use drawings to train our models", Default.SILENT, id="a heading states nothing"
        ),
        pytest.param(
            "Write to help@sketch.ai to improve your account.", Default.SILENT, id="a mailbox is no AI"
        ),
        pytest.param(
            "| Purpose | Basis |\n| --- | --- |\n| To train our models on your drawings | Consent |",
            Default.OPT_IN,
            id="consent in the next cell",
        ),
    ],
)
def test_documents(page: str, default: Default) -> None:
    """What stands around a sentence decides with it."""
    assert headline(find(page)) is default


def test_positions_and_cues_point_into_the_text() -> None:
    """A clause and its cues can be shown in place, through links and emphasis."""
    page = "Intro.\n\nWe **may** use [your drawings](https://example.org/d) to train our “models”."
    (clause,) = find(page)
    assert page[clause.start : clause.end] == clause.text
    assert any(clause.text[cue.start : cue.end] == "train" for cue in clause.cues)


def test_equal_sentences_are_equal_clauses_anywhere() -> None:
    """Where a sentence stands changes neither its stance nor its fingerprint."""
    said = "We may use your drawings to train our models."
    first, second = find(said), find(f"# Terms\n\nWelcome.\n\n{said}")
    assert (first[0].stance, first[0].fingerprint) == (second[0].stance, second[0].fingerprint)


def test_kinds_of_data() -> None:
    """Public data is a lane of its own."""
    (clause,) = find("We use publicly available information to train our AI models.")
    assert (clause.stance, clause.scope) == (Default.ALWAYS, Scope.PUBLIC)


def test_languages() -> None:
    """English is always spoken; another language is refused by name."""
    assert "en" in LANGUAGES
    with pytest.raises(KeyError):
        find("…", "tlh")


def test_entities_are_the_letters_they_stand_for() -> None:
    """CommonMark 6.2; what is no entity stays as it is."""
    assert plain("we don&apos;t &amp; won&#39;t &nosuch; R&D") == "we don't & won't &nosuch; R&D"


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("We use anonymised data to train our models.", Scope.AGGREGATE),
        ("We use anonymised data to train our models unless you opt out.", Scope.USER),
        ("We use aggregated data to train our models unless you opt out.", Scope.AGGREGATE),
        ("Our models are trained with photos from museums and archives.", Scope.PUBLIC),
        ("If you choose to send feedback, your data may be used to improve our AI.", Scope.FEEDBACK),
        ("We use search data, order data and customer feedback to train our AI.", Scope.USER),
    ],
)
def test_whose_data(text: str, scope: Scope) -> None:
    """Nobody can be left out of statistics, so that what one can be left out of is one's own."""
    assert {clause.scope for clause in find(text)} == {scope}


@pytest.mark.parametrize(
    ("around", "found"), [("# Terms of the bot", False), ("# How our AI learns", True)], ids=["no AI", "AI"]
)
def test_what_is_perhaps_ai(around: str, found: bool) -> None:
    """A bot that is improved is a program, unless AI is spoken of around; one that is trained is AI."""
    improved, trained = "We use messages to improve the bot.", "We use messages to train the bot."
    assert bool(find(f"{around}\n\n{improved}")) is found
    assert find(f"{around}\n\n{trained}")


@given(st.text(max_size=300))
def test_places_match_the_words(markdown: str) -> None:
    """Every letter of the plain words has its place in the Markdown."""
    assert len(places(markdown)) == len(plain(markdown))


@given(
    st.lists(
        st.sampled_from(["train", "not", "your data", "AI", "opt out", "|", "¦", "- ", "\n", "**", "(", "if"])
    )
)
def test_no_order_of_words_breaks_the_reader(words: list[str]) -> None:
    """Any heap of cues is read without complaint, with clauses inside the text."""
    text = " ".join(words)
    assert all(text[clause.start : clause.end] == clause.text for clause in find(text))


def test_a_row_without_end_is_read_in_pieces() -> None:
    """No unit is longer than the limit, so that reading grows with the page and no faster."""
    (row,) = blocks("| AI | train | not " * 5_000)
    assert max(len(unit.text) for unit in units(row)) <= LONGEST


PROGRAMMES = {
    "en": ("Taking part in the study is voluntary.", "We use your recordings to train our AI models."),
    "de": (
        "Die Teilnahme an der Studie ist freiwillig.",
        "Mit Ihren Aufnahmen trainieren wir unsere KI-Modelle.",
    ),
    "fr": (
        "La participation à l'étude est facultative.",
        "Nous utilisons vos enregistrements pour entraîner nos modèles d'IA.",
    ),
    "es": (
        "La participación en el estudio es voluntaria.",
        "Utilizamos tus grabaciones para entrenar nuestros modelos de IA.",
    ),
}


@pytest.mark.parametrize("language", PROGRAMMES)
def test_a_programme_that_one_joins(language: str) -> None:
    """A claim in its section is one about those who joined, and quotes how one joins; elsewhere it is not."""
    joins, claims = PROGRAMMES[language]
    (inside,) = find(f"## 1\n\n{joins}\n\n{claims}", language)
    assert (inside.stance, joins in inside.context) == (Default.OPT_IN, True)
    (outside,) = find(f"## 1\n\n{joins}\n\n## 2\n\n{claims}", language)
    assert outside.stance is Default.ALWAYS


@pytest.mark.parametrize(
    "joins",
    [
        "You can join our loyalty programme.",
        "You can donate to charities.",
        "Members can take part in our affiliate program.",
    ],
)
def test_other_programmes_ask_for_no_consent(joins: str) -> None:
    """Who collects points has not agreed to anything but that."""
    (clause,) = find(f"## 1\n\n{joins}\n\nWe use what members buy to train our recommendation models.")
    assert clause.stance is Default.ALWAYS


SECTIONS = {
    "en": ("We use your drafts to train our AI models.", "You may opt out of section {}."),
    "de": (
        "Mit Ihren Entwürfen trainieren wir unsere KI-Modelle.",
        "Sie können der Nutzung nach Ziffer {} widersprechen.",
    ),
    "fr": (
        "Nous utilisons vos brouillons pour entraîner nos modèles d'IA.",
        "Vous pouvez vous opposer à l'article {}.",
    ),
    "es": (
        "Utilizamos tus borradores para entrenar nuestros modelos de IA.",
        "Puede oponerse al apartado {}.",
    ),
}


@pytest.mark.parametrize("language", SECTIONS)
@pytest.mark.parametrize(("number", "found"), [("4", Default.OPT_OUT), ("5", Default.ALWAYS)])
def test_a_section_is_named_by_its_number(language: str, number: str, found: Default) -> None:
    """A way out of the section that claims, and not of another one."""
    claims, leaves = SECTIONS[language]
    page = f"## 4. A\n\n{claims}\n\n## 5. B\n\nX.\n\n## 9. C\n\n{leaves.format(number)}"
    assert headline(find(page, language)) is found


@pytest.mark.parametrize(
    ("after", "stance"),
    [
        ("We don't.", Default.NEVER),
        ("We don't sell it either.", Default.ALWAYS),
        ("It is off by default.", Default.OPT_IN),
    ],
)
def test_a_claim_that_is_taken_back(after: str, stance: Default) -> None:
    """By a bare denial, or by how it is set; not by another sentence that denies something else."""
    first, *_ = find(f"You may have heard that we train AI on your photos. {after}")
    assert first.stance is stance


def test_what_was_used_before_decides_nothing_beside_other_words() -> None:
    """What cannot be undone tells of today only where nothing else does."""
    before = "Photos already used to train our models cannot be taken out of them."
    assert headline(find(before)) is Default.ALWAYS
    assert headline(find(f"We use your photos to train AI only if you agree. {before}")) is Default.OPT_IN


@pytest.mark.parametrize(
    ("header", "clauses"),
    [("Model | Trained on | Where", 0), ("We train our AI on your photos and on your notes | Yes | Yes", 1)],
)
def test_cells_that_name_columns_state_nothing(header: str, clauses: int) -> None:
    """The first row of a table names its columns, unless its cells are sentences."""
    page = f"| {header} |\n| --- | --- | --- |\n| Sorter | the rules that we wrote | here |"
    assert len(find(page)) == clauses


SWITCHES = {
    "en": (
        "While Smart Notes is on, we train our AI models on your notes.",
        "Smart Notes is off by default.",
    ),
    "de": (
        "Solange „Kluge Notizen“ eingeschaltet ist, trainieren wir unsere KI-Modelle mit Ihren Notizen.",
        "„Kluge Notizen“ ist standardmäßig ausgeschaltet.",
    ),
    "fr": (
        "Tant que « Notes futées » est activé, nous utilisons vos notes pour entraîner nos modèles d'IA.",
        "« Notes futées » est désactivé par défaut.",
    ),
    "es": (
        "Mientras «Notas listas» está activado, usamos tus notas para entrenar nuestros modelos de IA.",
        "«Notas listas» está desactivado de forma predeterminada.",
    ),
}


@pytest.mark.parametrize("language", SWITCHES)
def test_a_switch_that_is_called_by_its_name(language: str) -> None:
    """How it stands is told before the claim or after it, in any section, and is quoted with the claim."""
    claim, stands = SWITCHES[language]
    for text in (f"## 1\n\n{claim}\n\n## 2\n\n{stands}", f"## 1\n\n{stands}\n\n## 2\n\n{claim}"):
        (clause,) = (one for one in find(text, language) if one.text == claim)
        assert (clause.stance, stands in clause.context) == (Default.OPT_IN, True)


def test_another_switch_says_nothing() -> None:
    """Neither one of another name, nor the same name where something else is turned off."""
    claim = "While Smart Notes is on, we train our AI models on your notes."
    for other in (
        "Daily Digest is off by default.",
        "Smart Notes is new. Marketing e-mails can be turned off.",
    ):
        (clause, *_) = find(f"## 1\n\n{claim}\n\n## 2\n\n{other}")
        assert clause.stance is Default.UNCLEAR


CONTRASTS = {
    "en": "Our AI models are trained on licensed archives, not on your drafts.",
    "de": "Unsere KI-Modelle werden mit lizenzierten Archiven trainiert, nicht mit Ihren Entwürfen.",
    "fr": "Nos modèles d'IA sont entraînés sur des archives sous licence plutôt que sur vos brouillons.",
    "es": "Nuestros modelos de IA se entrenan con archivos con licencia, no con tus borradores.",
}


@pytest.mark.parametrize("language", CONTRASTS)
def test_people_s_own_data_set_against_what_is_trained_on(language: str) -> None:
    """What data is trained on is set against the reader's own, which is left alone."""
    (clause,) = find(CONTRASTS[language], language)
    assert (clause.stance, clause.scope) == (Default.NEVER, Scope.USER)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Our AI providers are not allowed to use your letters to improve their services.", Default.NEVER),
        ("The model provider may use your letters to improve its products.", Default.ALWAYS),
        ("Our payment provider may use your letters to improve its products.", None),
        ("Our AI providers may use your letters to improve our website.", None),
    ],
)
def test_what_those_improve_who_make_ai(text: str, stance: Default | None) -> None:
    """Their products are AI, and those of others need not be."""
    assert [clause.stance for clause in find(text)] == ([stance] if stance else [])
