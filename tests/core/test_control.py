"""The way out: what a sentence says of where to press, whom to write to, and who may."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.clauses.control import control_of
from monitor.core.clauses.lexicon.details import WAYS
from monitor.core.clauses.plain import plain
from monitor.core.model import Control, ControlKind, Holder

K = ControlKind


def stated(sentence: str, **beside: object) -> Control:
    """The control of a sentence that must have one."""
    found = control_of(sentence, **beside)  # type: ignore[arg-type]
    assert found is not None, sentence
    return found


PATHS = {
    "a switch at the end of an arrow path": (
        "To stop it, open **Settings** > **Privacy** and switch off **Help improve Lumen**.",
        ("Settings", "Privacy", "Help improve Lumen"),
    ),
    "a switch at the end of an arrow path, in running text": (
        "To opt out, open Settings > Privacy, then turn off Help improve Lumen.",
        ("Settings", "Privacy", "Help improve Lumen"),
    ),
    "a quoted switch at the end of an arrow path": (
        'Go to Settings > Privacy, then turn off "Help improve Lumen" to opt out.',
        ("Settings", "Privacy", "Help improve Lumen"),
    ),
    "a switch at the end of steps": (
        "To turn it off, open **Settings**, select **Privacy**, and turn off **Train on my notes**.",
        ("Settings", "Privacy", "Train on my notes"),
    ),
    "arrows that are quotation marks elsewhere": (
        "You can opt out in Settings » Privacy » Training.",
        ("Settings", "Privacy", "Training"),
    ),
    "arrows": (
        "You can switch this off under Settings → Privacy → Improve the assistant.",
        ("Settings", "Privacy", "Improve the assistant"),
    ),
    "angle brackets, a label with small words": (
        "To stop it, open Settings > Data Controls > Improve the model for everyone and turn the toggle off.",
        ("Settings", "Data Controls", "Improve the model for everyone"),
    ),
    "arrow heads after small letters": (
        "To disable AI training, go to your profile picture ▸ Account ▸ AI & privacy.",
        ("Profile picture", "Account", "AI & privacy"),
    ),
    "a part of the settings before them": (
        "You may change this in the Privacy tab of your account settings.",
        ("Account settings", "Privacy"),
    ),
    "a part of the settings after them": (
        "You may change this at any time in your account settings under Privacy.",
        ("Account settings", "Privacy"),
    ),
    "steps one after the other": (
        "Click your avatar, select Settings, then Privacy, and switch off training.",
        ("Settings", "Privacy"),
    ),
    "steps in bold": (
        "You control whether your photos are used: open the app, tap **Profile**, and then **Privacy**.",
        ("Profile", "Privacy"),
    ),
    "a bold switch": (
        "We learn from drafts unless you untick **Help us improve** in your account settings.",
        ("Account settings", "Help us improve"),
    ),
    "a switch in single quotation marks": (
        "Training can be turned off at any time via the toggle labelled 'Train on my photos' in Settings.",
        ("Settings", "Train on my photos"),
    ),
    "a switch alone": (
        "Turn off “Use my work to improve the product” whenever you like.",
        ("Use my work to improve the product",),
    ),
    "two names joined": (
        "You decide in the Privacy & Security settings whether prompts are kept for training.",
        ("Privacy & Security settings",),
    ),
    "a mode by its state": (
        "If Smart History is off, your notes do not train our models.",
        ("Smart History",),
    ),
    "the settings without an act": (
        "Depending on your settings, your voice clips may be used to train the recogniser.",
        ("Settings",),
    ),
    "a capital that begins the sentence is no name": (
        "Account settings let you choose whether drafts train our models.",
        ("Account settings",),
    ),
}


@pytest.mark.parametrize(("sentence", "path"), PATHS.values(), ids=PATHS)
def test_path(sentence: str, path: tuple[str, ...]) -> None:
    """A settings path is told from the top of the menu down to the switch."""
    found = stated(sentence)
    assert (found.kind, found.path) == (K.SETTING, path)


PLACES = {
    "a form": (
        "You can object by filling in [this form](https://f.example/o).",
        K.FORM,
        "https://f.example/o",
    ),
    "a bare address of a request": (
        "You may request that we not use your recordings by submitting a request at https://f.example/r.",
        K.FORM,
        "https://f.example/r",
    ),
    "a contact page": (
        "If you do not wish this, [contact us](https://f.example/contact).",
        K.FORM,
        "https://f.example/contact",
    ),
    "a form without a link": (
        "Users can object through the objection form in the Help Centre.",
        K.FORM,
        None,
    ),
    "a link": ("You can opt out of training [here](https://f.example/out).", K.LINK, "https://f.example/out"),
    "an act that is the link": (
        "…unless you [opt out](https://f.example/out).",
        K.LINK,
        "https://f.example/out",
    ),
    "instructions before the act": (
        "Read [our instructions](https://f.example/how) on how you can opt out of training.",
        K.LINK,
        "https://f.example/how",
    ),
    "an e-mail address": (
        "Write to privacy@lumen.example if you do not want your notes used for training.",
        K.EMAIL,
        "privacy@lumen.example",
    ),
    "a mail link": (
        "You may object by [e-mail](mailto:dpo@lumen.example?subject=Stop).",
        K.EMAIL,
        "dpo@lumen.example",
    ),
    "an address that is spelled": (
        "To opt out, write to privacy [at] lumen [dot] example.",
        K.EMAIL,
        "privacy@lumen.example",
    ),
    "an address with one sign spelled": (
        "To opt out, write to privacy(at)lumen.example.",
        K.EMAIL,
        "privacy@lumen.example",
    ),
    "a setting with a link": (
        "You can opt out any time in your [settings](https://f.example/s).",
        K.SETTING,
        "https://f.example/s",
    ),
    "a plan": ("To keep your work out of training, upgrade to a Team plan.", K.PLAN, None),
    "a plan that alone may": ("Only customers on the Enterprise plan can opt out.", K.PLAN, None),
    "robots.txt": ("Publishers may disallow our crawler in robots.txt.", K.POLICY, None),
    "a policy of the organisation": (
        "You may instruct us not to learn from recordings by configuring an organization policy.",
        K.POLICY,
        None,
    ),
    "a right to object": ("You have the right to object at any time.", K.OBJECTION, None),
    "a right to withdraw": ("You may withdraw your consent at any time.", K.OBJECTION, None),
    "a way out without a place": ("Drafts train our models unless you opt out.", K.OBJECTION, None),
}


@pytest.mark.parametrize(("sentence", "kind", "target"), PLACES.values(), ids=PLACES)
def test_place(sentence: str, kind: ControlKind, target: str | None) -> None:
    """Each means of turning it off has its kind, and its address where one is given."""
    found = stated(sentence)
    assert (found.kind, found.target) == (kind, target)


NONE = {
    "what the service did itself": "We have disabled training at our suppliers in the account settings.",
    "what another company did": "Where possible, Lumen has opted out of training with the providers it uses.",
    "no choice at all": "We use your recordings to train our models.",
    "a promise": "We do not train on your files.",
    "a condition without a way": "Your content will not be used for training without your consent.",
    "sales": "Residents may opt out of the sale or sharing of information in their settings.",
    "newsletters": "You can opt out of promotional e-mails in your settings.",
    "an opt-out that does not help": "Even if you opt out, flagged chats are used for training.",
    "a wish and no place": "If you do not want this, do not use the product.",
    "nothing": "",
}


@pytest.mark.parametrize("sentence", NONE.values(), ids=NONE)
def test_no_control(sentence: str) -> None:
    """A sentence that states no way out has no control."""
    assert control_of(sentence) is None


HOLDERS = {
    "owners act": ("Workspace owners can turn off training in the admin console.", Holder.ADMINISTRATOR),
    "administrators are to be asked": (
        "To opt out, have your workspace owner e-mail us at stop@lumen.example.",
        Holder.ADMINISTRATOR,
    ),
    "administrators at the end": ("Training can be turned off by workspace admins.", Holder.ADMINISTRATOR),
    "you, being an administrator": (
        "If you are an administrator, you can disable it in the settings.",
        Holder.ADMINISTRATOR,
    ),
    "you": ("You can disable it in the settings.", Holder.PERSON),
    "a user whose administrator is far": (
        (
            "Administrators see who has joined, what they share, when they were last active and which "
            "plan they are on, while each user can opt out in the settings."
        ),
        Holder.PERSON,
    ),
}


@pytest.mark.parametrize(("sentence", "holder"), HOLDERS.values(), ids=HOLDERS)
def test_holder(sentence: str, holder: Holder) -> None:
    """The switch is an administrator's where one is named as acting or as the one to ask."""
    assert stated(sentence).holder is holder


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "#out", "/out", "vbscript:x"]
)
def test_unsafe_target(target: str) -> None:
    """Only web and mail addresses are kept; a link to anything else is no link."""
    found = control_of(f"You can opt out [here]({target}) or [object]({target}).")
    assert found is not None
    assert found.target is None


class TestNeighbours:
    """What the sentences beside a clause add."""

    def test_next_sentence(self) -> None:
        """A sentence that begins with "To do so" tells the place."""
        found = stated(
            "You may opt out of training.", following=("To do so, go to Settings > Privacy > Learning.",)
        )
        assert found.path == ("Settings", "Privacy", "Learning")

    def test_next_sentence_after_a_bare_claim(self) -> None:
        """A claim without a choice gets the way out that the next sentence states."""
        found = stated(
            "We use your photos to train our models.",
            following=("You can turn this off in your account settings.",),
        )
        assert found.path == ("Account settings",)

    @pytest.mark.parametrize(
        "after",
        [
            "You can change your profile picture in your account settings.",
            "You can opt out of newsletters in your account settings.",
            "You can disable sounds in your account settings.",
            "Our staff review the settings of the servers every week.",
        ],
    )
    def test_next_sentence_about_something_else(self, after: str) -> None:
        """A claim gets nothing from a neighbour that speaks of something else."""
        assert control_of("We use your photos to train our models.", following=(after,)) is None

    def test_steps_below(self) -> None:
        """The items of a list below tell the way step by step."""
        found = stated(
            "You can opt out of training as follows:",
            following=("Open **Settings**.", "Select **Privacy**.", "Turn off **Learn from my drafts**."),
        )
        assert found.path == ("Settings", "Privacy", "Learn from my drafts")

    def test_steps_above(self) -> None:
        """A step is told with those that lead to it, and not with other items above them."""
        found = stated(
            "Turn off **Train on my notes**.",
            steps=("You own your notes.", "Open **Settings**.", "Select **Privacy**."),
        )
        assert found.path == ("Settings", "Privacy", "Train on my notes")
        assert "own" not in found.words

    def test_a_link_below(self) -> None:
        """A link that says what it does needs no sentence around it; any other link is no way out."""
        claim = "We use your photos to train our models."
        found = stated(claim, following=("[Opt out of AI training](https://f.example/o)",))
        assert (found.kind, found.target) == (K.LINK, "https://f.example/o")
        assert control_of(claim, following=("[Learn more](https://f.example/m)",)) is None

    def test_sentence_before(self) -> None:
        """A sentence that leans on the one before takes its place."""
        found = stated(
            "Once you turn this off, your chats will not be used to train our models.",
            preceding=("You can turn off training in **Settings** > **Learning**.",),
        )
        assert found.path == ("Settings", "Learning")

    def test_lead_in(self) -> None:
        """A list item is read with its lead-in."""
        found = stated("* through your account settings;", context="You can opt out of training:")
        assert found.path == ("Account settings",)

    def test_other_cell(self) -> None:
        """A place in another cell of a table row is not the place of the act."""
        found = control_of("| You can opt out of training | In settings you see your invoices |")
        assert found is not None
        assert found.kind is K.OBJECTION


def test_words_are_quoted() -> None:
    """The words of a control stand in the sentence, without its markup."""
    sentence = (
        "We learn from drafts unless you untick **Help us improve** in your [settings](https://f.example)."
    )
    assert stated(sentence).words == "unless you untick Help us improve in your settings"
    assert stated(sentence).words in plain(sentence)


def test_words_tell_what_is_to_be_done() -> None:
    """Where the place is none that is known, the words go on to it; a quotation is opened before it is closed."""
    assert stated("To opt out, call us at +44 20 before noon.").words.endswith("at +44 20 before noon")
    quoted = stated("Use the “Model improvement” toggle in your profile to stop it.").words
    assert quoted.startswith(('"Model', "Use the"))


def test_unknown_language() -> None:
    """A language without a lexicon has no controls."""
    assert control_of("You can opt out in the settings.", language="xx") is None


@pytest.mark.parametrize("language", WAYS)
def test_examples(language: str) -> None:
    """Every mark of the way out fires on its own example."""
    marks = WAYS[language].marks
    for mark in marks.entries:
        found = {(hit.role, hit.value) for hit in marks.scan(plain(mark.example))}
        assert (mark.role, mark.value) in found, mark.example


@pytest.mark.parametrize(
    "piece", ["opt out ", "Settings > ", "[", "[a](", '"', "**a", "if you do not ", "a@", "Aa ", "| you can "]
)
def test_hostile_text(piece: str) -> None:
    """Endless text is read and forgotten; nothing is kept that is longer than a sentence."""
    found = control_of("You can opt out in settings " + piece * 20_000)
    assert found is None or len(found.words) <= 250


def test_a_refusal_without_a_known_place_is_told_in_its_own_words() -> None:
    """Who reads the alert is shown what the text offers, also where no setting or form is recognised in it."""
    said = "Players can say no in the options menu, under Voice & Chat."
    claim, refusal = find(f"We use your recordings to train our models. {said}")
    assert claim.control is None
    assert refusal.control
    assert (refusal.control.kind, refusal.control.words) == (ControlKind.OBJECTION, said)
