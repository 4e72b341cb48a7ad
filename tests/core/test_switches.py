"""The controls of a settings page: found however they are built, named, and understood."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.model import Default, Scope, SwitchState
from monitor.core.page import Page
from monitor.core.reader import read
from monitor.core.switches import open_page
from monitor.core.switches.clauses import line_of
from tests.core.settings_pages import DOCUMENT, HELP, LABEL, OTHERS, only, page, page_of, row, switches

ON, OFF, UNKNOWN = SwitchState.ON, SwitchState.OFF, SwitchState.UNKNOWN

# How the same switch, that is on, is built; each is called LABEL.
WAYS = {
    "an ARIA switch": f'<div>{LABEL}<button role="switch" aria-checked="true"></button></div>',
    "an ARIA switch with a name that says nothing": (
        f'<div><p>{LABEL}</p><button role="switch" aria-checked="true" aria-label="Toggle">On</button></div>'
    ),
    "aria-label": f'<div role="checkbox" aria-checked="true" aria-label="{LABEL}"></div>',
    "a checkbox with a label around it": f"<label><input type=checkbox checked> {LABEL}</label>",
    "a checkbox that a label names": f"<label for=a>{LABEL}</label><p>More.</p><input id=a type=checkbox checked>",
    "a label of spans": f"<label><input type=checkbox checked><span>{LABEL}</span><span>{HELP}</span></label>",
    "a switch with its native double": (
        f'<div>{LABEL}<button role="switch" aria-checked="true"></button>'
        '<input type="checkbox" aria-hidden="true" tabindex="-1"></div>'
    ),
    "a made-up element": f'<q-switch aria-checked="true">{LABEL}</q-switch>',
    "a made-up element with attributes of its own": f'<md-switch label="{LABEL}" selected></md-switch>',
    "a shadow root": (
        f"<q-toggle><template shadowrootmode=open><style>i{{}}</style><label id=l>{LABEL}</label>"
        "<button role=switch aria-checked=true aria-labelledby=l></button></template></q-toggle>"
    ),
    "a shadow root within a shadow root": (
        "<q-row><template shadowrootmode=open><q-toggle><template shadowrootmode=closed>"
        f"<input type=checkbox checked></template></q-toggle><slot></slot></template><p>{LABEL}</p></q-row>"
    ),
    "a toggle button": f'<button aria-pressed="true">{LABEL}</button>',
    "a row of a table": (
        "<table><tr><th>Setting<th>State<tr><td>Dark mode<td><q-x></q-x>"
        f"<tr><td>{LABEL}<td><input type=checkbox checked></table>"
    ),
    "a name for screen readers only": (
        "<button role=switch aria-checked=true><svg><title>icon</title></svg>"
        f"<span class=sr-only>{LABEL}</span></button>"
    ),
    "a state of its framework": f'<div>{LABEL} <button role="switch" data-state="checked"></button></div>',
}


@pytest.mark.parametrize("markup", WAYS.values(), ids=WAYS)
def test_a_switch_is_found_however_it_is_built(markup: str) -> None:
    """One control, its label, its state, and the headings above it."""
    found = only(markup)
    assert (found.label, found.state, found.path) == (LABEL, ON, ("Settings", "Privacy"))
    assert found.about_training
    assert found.default is Default.OPT_OUT


LINES = {
    "a list of terms": (
        f"<dl><dt>Dark mode<dd><input type=checkbox><dt>{LABEL}<dd><input type=checkbox checked></dl>"
    ),
    "check boxes before their words": (
        f"<p><input type=checkbox> Dark mode<br><input type=checkbox checked> {LABEL}</p>"
    ),
    "switches after their words": (
        "<div><span>Dark mode</span><button role=switch aria-checked=false></button>"
        f"<span>{LABEL}</span><button role=switch aria-checked=true></button></div>"
    ),
    "rows of a list": (
        "<ul><li><span>Dark mode</span><span>Off</span><div role=switch aria-checked=false></div></li>"
        f"<li><span>{LABEL}</span><span>On</span><div role=switch aria-checked=true></div></li></ul>"
    ),
}


@pytest.mark.parametrize("markup", LINES.values(), ids=LINES)
def test_switches_of_one_line_are_told_apart(markup: str) -> None:
    """By the words on that side of each on which the first has its own."""
    found = switches(page(markup))
    assert [(one.label, one.state) for one in found] == [("Dark mode", OFF), (LABEL, ON)]
    assert {one.path for one in found} == {("Settings", "Privacy")}


CHOICES = {
    "radio buttons": (
        (
            "<fieldset><legend>Use of your drafts</legend>"
            "<label><input type=radio name=use> Use my drafts to train AI models</label>"
            "<label><input type=radio name=use checked> Do not use my drafts</label></fieldset>"
        ),
        "Do not use my drafts",
        Default.OPT_IN,
    ),
    "ARIA radio buttons": (
        (
            "<div role=radiogroup aria-label='AI training'><div role=radio aria-checked=true>Allow</div>"
            "<div role=radio aria-checked=false>Don't allow</div></div>"
        ),
        "Allow",
        Default.OPT_OUT,
    ),
    "a select": (
        "<label for=s>AI training on your drafts</label><select id=s><option>On<option selected>Off</select>",
        "Off",
        Default.OPT_IN,
    ),
    "a select that marks none": (
        "<label for=s>AI training on your drafts</label><select id=s><option>On<option>Off</select>",
        "On",
        Default.OPT_OUT,
    ),
    "a combobox": (
        "<div><span id=n>Model training</span><button role=combobox aria-labelledby=n>Enabled</button></div>",
        "Enabled",
        Default.OPT_OUT,
    ),
    "radio buttons that nothing groups": (
        (
            "<h3>AI training</h3><p>What we may do with your drafts.</p><input type=radio name=z id=y checked>"
            "<label for=y>Yes</label><input type=radio name=z id=n><label for=n>No</label>"
        ),
        "Yes",
        Default.OPT_OUT,
    ),
    "a menu that unfolds": (
        (
            "<div><strong>Help improve our AI models</strong><details><summary>Enabled</summary><div role=menu>"
            "<button role=menuitemradio aria-checked=true>Enabled</button>"
            "<button role=menuitemradio aria-checked=false>Disabled</button></div></details></div>"
        ),
        "Enabled",
        Default.OPT_OUT,
    ),
    "a listbox": (
        (
            "<div><label id=l>Model training</label><div role=listbox aria-labelledby=l>"
            "<div role=option aria-selected=false>On</div><div role=option aria-selected=true>Off</div></div></div>"
        ),
        "Off",
        Default.OPT_IN,
    ),
    "none of them chosen": (
        (
            "<div role=radiogroup aria-label='AI training'><div role=radio aria-checked=false>Allow</div>"
            "<div role=radio aria-checked=false>Don't allow</div></div>"
        ),
        "",
        Default.UNCLEAR,
    ),
}


@pytest.mark.parametrize(("markup", "value", "default"), CHOICES.values(), ids=CHOICES)
def test_a_choice_shows_what_is_chosen(markup: str, value: str, default: Default) -> None:
    """Radio buttons, selects and comboboxes are one control each, with the words of the chosen option."""
    found = only(markup)
    assert (found.kind, found.value, found.default) == ("choice", value, default)
    assert found.about_training


@pytest.mark.parametrize(
    ("label", "refuses"),
    [
        ("Improve the model for everyone", False),
        ("Allow my drafts to be used to train AI models", False),
        ("Train on my content", False),
        ("Data for generative AI improvement", False),
        ("KI-Modelle mit meinen Daten trainieren", False),
        ("Améliorer le modèle pour tous", False),
        ("Usar mi contenido para entrenar modelos de IA", False),
        ("Opt out of AI training", True),
        ("Do not use my drafts for training", True),
        ("Block AI training", True),
        ("Prevent my posts from being used to train models", True),
        ("Exclude my work from AI training", True),
        ("Keep my drafts out of model training", True),
        ("Nicht für KI-Training verwenden", True),
        ("Ne pas utiliser mes contenus pour l'entraînement de l'IA", True),
        ("No usar mi contenido para entrenar la IA", True),
    ],
)
def test_a_label_says_what_on_means(label: str, refuses: bool) -> None:
    """What refuses when it is on trains when it is off, and the other way round."""
    found = only(row("true", label, ""))
    assert (found.about_training, found.refuses) == (True, refuses)
    assert found.default is (Default.OPT_IN if refuses else Default.OPT_OUT)
    assert only(row("false", label, "")).default is (Default.OPT_OUT if refuses else Default.OPT_IN)


@pytest.mark.parametrize(
    ("label", "help_"),
    [
        ("Dark mode", ""),
        ("Use the newest model", "Answers come from our best model."),
        ("Smart replies", "Powered by AI models that were trained on public web pages."),
        ("Show tips on AI training", ""),
        ("Send me e-mails about our model training programme", ""),
        (
            "Personalised ads",
            "Choose whether advertisers see what you read. We never use this to train AI models.",
        ),
    ],
)
def test_other_switches_are_told_apart(label: str, help_: str) -> None:
    """They are listed, and decide nothing."""
    assert not only(row("true", label, help_)).about_training


def test_a_vague_label_is_understood_by_its_help() -> None:
    """A label says nothing of training; what stands below it does, and turns what "on" means."""
    improves = only(row("true", "Product improvement", "We use your drafts to train our AI models."))
    private = only(
        row("true", "Private mode", "When this is on, your drafts are not used to train our AI models.")
    )
    assert (improves.about_training, improves.default) == (True, Default.OPT_OUT)
    assert (private.about_training, private.default) == (True, Default.OPT_IN)


def test_the_heading_above_tells_what_goes_in() -> None:
    """A label that only names data is about training under such a heading."""
    found = switches(page(row("false", "Include my audio recordings", ""), heading="<h2>Model training</h2>"))
    assert found[0].about_training


def test_a_switch_of_feedback_is_of_feedback() -> None:
    """The lane of a switch is that of the data it names."""
    assert only(row("true", "Use my feedback to train AI models", "")).scope is Scope.FEEDBACK


def test_the_path_is_what_stands_around_the_control() -> None:
    """Headings of other cards are not on the way; legends and summaries are."""
    card = (
        f"<details><summary>Advanced</summary><fieldset><legend>Models</legend>{row()}</fieldset></details>"
    )
    found = switches(page(OTHERS, card))
    assert [one.path for one in found] == [
        ("Settings", "Privacy"),
        ("Settings", "Privacy"),
        ("Settings", "Privacy", "Advanced", "Models"),
    ]
    assert line_of(found[-1]) == f"Settings → Privacy → Advanced → Models → {LABEL}: off"


def test_a_switch_may_be_locked_or_not_have_loaded() -> None:
    """A state that is not there yet is unclear, and moves nothing."""
    locked = only(f'<label><input type="checkbox" checked disabled> {LABEL}</label>')
    waiting = only(f'<div>{LABEL}<button role="switch"></button></div>')
    mixed = only(f'<div>{LABEL}<button role="checkbox" aria-checked="mixed"></button></div>')
    assert locked.locked
    assert (waiting.state, mixed.state, mixed.default) == (UNKNOWN, UNKNOWN, Default.UNCLEAR)


def test_selectors_say_where_controls_count() -> None:
    """The same selectors as for the text."""
    markup = page(f"<div class=a>{row('true')}</div><div class=b>{OTHERS}</div>")
    assert [one.label for one in open_page(markup, select=[".a"]).switches] == [LABEL]
    assert [one.label for one in open_page(markup, remove=[".b"]).switches] == [LABEL]


@pytest.mark.parametrize(
    "markup", ["", "<", "<!-- -->", "<template shadowrootmode=open>", "<input type=radio>", "\0"]
)
def test_broken_markup_has_no_controls(markup: str) -> None:
    """Nothing is found, and nothing breaks."""
    assert open_page(markup).switches == ()


def test_a_deep_page_is_read() -> None:
    """Ten thousand levels are no trouble."""
    markup = "<div>" * 10_000 + row("true") + "</div>" * 10_000
    assert open_page(markup).switches[0].label == LABEL


TAGS = (
    "div",
    "label",
    "input",
    "button",
    "fieldset",
    "q-switch",
    "template shadowrootmode=open",
    "h2",
    "select",
    "option",
)
ATTRIBUTES = (
    "",
    "role=switch",
    "role=radio",
    "type=radio name=a",
    "type=checkbox",
    "aria-checked=true",
    "for=a id=b",
)


@given(st.lists(st.tuples(st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES), st.booleans()), max_size=40))
@settings(max_examples=150, deadline=None)
def test_no_markup_breaks_the_reading(tags: list[tuple[str, str, bool]]) -> None:
    """Whatever is nested in whatever: controls are found or not, the same ones each time, each with a name."""
    markup = "".join(
        f"<{tag} {more}>words" + (f"</{tag.split()[0]}>" if ends else "") for tag, more, ends in tags
    )
    found = open_page(markup)
    assert found == open_page(markup)
    assert all(one.label for one in found.switches)
    shown = page_of(markup)
    if isinstance(shown, Page):
        read([shown], DOCUMENT)
