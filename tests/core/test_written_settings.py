"""Settings as a text tells of them: a label, and what it is set to."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.model import Audience, Default


def stances(text: str, language: str = "en") -> list[Default]:
    """The stances of the clauses of a text, each of which stands where it says."""
    found = find(text, language)
    assert all(text[clause.start : clause.end] == clause.text for clause in found)
    return [clause.stance for clause in found]


@pytest.mark.parametrize(
    ("line", "stance"),
    [
        pytest.param("Improve the model for everyone: On", Default.OPT_OUT, id="on"),
        pytest.param("Improve the model for everyone: **Off**", Default.OPT_IN, id="off"),
        pytest.param("Use my sketches to train AI: Off (default)", Default.OPT_IN, id="off, the default"),
        pytest.param("Use my sketches to train AI (default: on)", Default.OPT_OUT, id="default: on"),
        pytest.param("Do not use my sketches to train AI: On", Default.OPT_IN, id="refuses"),
        pytest.param("Opt out of AI training: Off", Default.OPT_OUT, id="a way out, not taken"),
        pytest.param("Improve the model for everyone: On/Off", Default.UNCLEAR, id="both"),
        pytest.param("| Improve our AI models | Enabled |", Default.OPT_OUT, id="a row"),
    ],
)
def test_a_label_and_its_state(line: str, stance: Default) -> None:
    """On is a default that has to be turned off, unless the label refuses."""
    assert stances(line) == [stance]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Location: On", id="not about training"),
        pytest.param("Our models went on", id="no state"),
    ],
)
def test_no_setting(line: str) -> None:
    """A state by itself says nothing, and not every last word is one."""
    assert stances(line) == []


def test_a_table_of_settings() -> None:
    """The column that shows the state answers; whether it can be changed is another question."""
    table = "| Setting | Default | Can be changed |\n| --- | --- | --- |\n"
    rows = "| Train AI on my sketches | On | Yes |\n| Improve our models | Off | Yes |\n| Ads | On | No |"
    assert stances(table + rows) == [Default.OPT_OUT, Default.OPT_IN]


def test_a_table_of_settings_by_plan() -> None:
    """Each column is its plan's answer."""
    rows = "| Use sketches to improve our models | On | Off |"
    free, business = find(f"| Setting | Free | Business |\n| --- | --- | --- |\n{rows}")
    assert (free.stance, free.audience) == (Default.OPT_OUT, Audience.CONSUMER)
    assert (business.stance, business.audience) == (Default.OPT_IN, Audience.BUSINESS)


def test_a_term_and_its_state() -> None:
    """A definition list of settings: the label stands above its state."""
    assert stances("**Improve our AI models**\n\n*   Off\n\n**Ads**\n\n*   On") == [Default.OPT_IN]


@pytest.mark.parametrize(
    ("language", "line", "stance"),
    [
        pytest.param("de", "Unsere KI-Modelle mit Ihren Fotos verbessern: Ein", Default.OPT_OUT, id="de"),
        pytest.param("de", "KI mit meinen Fotos trainieren: Aus", Default.OPT_IN, id="de, off"),
        pytest.param("fr", "Améliorer nos modèles d'IA : activé", Default.OPT_OUT, id="fr"),
        pytest.param("fr", "Améliorer nos modèles d'IA : désactivé", Default.OPT_IN, id="fr, off"),
        pytest.param("es", "Mejorar nuestros modelos de IA: activado", Default.OPT_OUT, id="es"),
        pytest.param(
            "es", "Mejorar nuestros modelos de IA con sus fotos: desactivado", Default.OPT_IN, id="es, off"
        ),
    ],
)
def test_in_other_languages(language: str, line: str, stance: Default) -> None:
    """The words for on and off are data of each language."""
    assert stances(line, language) == [stance]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        pytest.param("- [x] Use my sketches to train AI models", Default.OPT_OUT, id="a box that is ticked"),
        pytest.param("- [ ] Use my sketches to train AI models", Default.OPT_IN, id="a box that is not"),
        pytest.param(
            "*Donate sketches*: Off. When On, they train our AI models.",
            Default.OPT_IN,
            id="off, and when on",
        ),
        pytest.param(
            "Tick the box “Do not train on my sketches” in your profile.",
            Default.OPT_OUT,
            id="a label that refuses",
        ),
        pytest.param(
            "Settings → Privacy → “Don’t train on my sketches”",
            Default.OPT_OUT,
            id="a label at the end of a path",
        ),
        pytest.param("We promise “no training on your sketches”.", Default.NEVER, id="quoted, and no label"),
        pytest.param(
            "May we use your sketches to train our AI models?", Default.OPT_IN, id="asks to be allowed"
        ),
        pytest.param(
            "Would you allow us to train our AI models on your sketches?", Default.OPT_IN, id="asks so, too"
        ),
    ],
)
def test_boxes_labels_and_questions(text: str, stance: Default) -> None:
    """What a form shows: a box and whether it is ticked, the label of one, a question that asks to be allowed."""
    assert stances(text) == [stance]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("de", "Dürfen wir Ihre Entwürfe zum Training unserer KI-Modelle verwenden?", id="de"),
        pytest.param("fr", "Pouvons-nous utiliser vos brouillons pour entraîner nos modèles d’IA ?", id="fr"),
        pytest.param("es", "¿Podemos usar sus borradores para entrenar nuestros modelos de IA?", id="es"),
    ],
)
def test_a_form_asks_in_every_language(language: str, text: str) -> None:
    """The question is one for permission in all of them."""
    assert stances(text, language) == [Default.OPT_IN]


def test_an_arrow_is_not_always_a_menu() -> None:
    """A single arrow with nothing to tick relates two things, and what it denies is denied."""
    assert stances("Your chats → Never used to train AI.") == [Default.NEVER]


def test_a_question_for_information_states_nothing() -> None:
    """What a reader may ask is no request for permission."""
    assert stances("Do you use my sketches to train your AI models?") == []


@pytest.mark.parametrize(
    "text",
    [
        "Nobody is automatically enrolled in AI training.",
        "No user is opted in by default to AI training.",
        "You are not automatically enrolled in model training.",
    ],
)
def test_what_is_denied_to_be_on_by_default(text: str) -> None:
    """It is off."""
    assert stances(text) == [Default.OPT_IN]


@pytest.mark.parametrize(
    ("state", "stance"), [("Off", Default.OPT_IN), ("On; you can change it.", Default.OPT_OUT)]
)
def test_the_default_of_the_item_above(state: str, stance: Default) -> None:
    """An item that is called "Default" names no other switch."""
    text = f"- **AI improvement**: We may use your letters to train our models.\n- **Default**: {state}\n"
    assert stances(text)[-1] == stance


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Purpose: model training. Legal basis: your consent, which you may withdraw.", Default.OPT_IN),
        ("Purpose: model training with your posts. Legal basis: legitimate interests.", Default.ALWAYS),
        ("To create, train, and improve AI.", Default.ALWAYS),
    ],
)
def test_a_purpose_by_itself(text: str, stance: Default) -> None:
    """However short it is, it is no title."""
    assert set(stances(text)) == {stance}


@pytest.mark.parametrize("text", ["Model Training.", "AI development.", "5.7 AI training and your data."])
def test_a_title_that_ends_as_a_sentence(text: str) -> None:
    """It names a purpose, and says nothing of it."""
    assert not stances(text)
