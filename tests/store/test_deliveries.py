"""The outbox: every delivery is taken by one sender at a time, and is neither lost nor forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from monitor.core.model import ITSELF, Channel, Delivery, DeliveryStatus, Notice, NoticeKind
from monitor.core.records import Planned
from monitor.store import Store
from tests.store.making import DAY, HOUR, KEY, T0, event, outcome

LEASE = timedelta(minutes=2)
NOTICE = Notice(KEY, NoticeKind.BROKEN, T0, "No answer, five times in a row.")


def queue(store: Store, *planned: Planned) -> None:
    """Queue deliveries of one event and one notice."""
    store.save(KEY, [], outcome(events=(event(),), notices=(NOTICE,)), planned)


def claim(store: Store, now: datetime = T0, sender: str = "me", limit: int = 50) -> tuple[Delivery, ...]:
    """Claim what is due."""
    return store.claim_deliveries(now, LEASE, sender, limit)


def queue_events(store: Store, count: int, group: str = "") -> None:
    """Queue one delivery for each of so many events, an hour apart and due at once."""
    for number in range(count):
        moved = event(T0 + number * HOUR)
        store.save(KEY, [], outcome(events=(moved,)), [Planned("mail", T0, event=0, group=group)])


def test_a_delivery_carries_what_it_tells(store: Store) -> None:
    """An event or a notice, whole, and where it goes."""
    queue(store, Planned("mail", T0, event=0), Planned("chat", T0 + HOUR, notice=0))
    mail, chat = store.deliveries()
    assert mail.subject == replace(event(), id=store.events()[0].id)
    assert chat.subject == store.notices()[0]
    assert (mail.channel, mail.status, mail.due_at, mail.attempts) == ("mail", DeliveryStatus.QUEUED, T0, 0)
    assert (mail.queued_at, chat.queued_at) == (event().confirmed_at, T0)


def test_only_what_is_due_is_taken(store: Store) -> None:
    """In the order it was queued."""
    queue(store, Planned("b", T0 + HOUR, event=0), Planned("a", T0, event=0), Planned("c", T0 + DAY, event=0))
    assert [found.channel for found in claim(store, T0)] == ["a"]
    assert [found.channel for found in claim(store, T0 + HOUR)] == ["b", "a"]


def test_events_that_wait_can_be_told_now(store: Store) -> None:
    """Those that were not tried; a notice keeps its own time."""
    queue(store, Planned("mail", T0 + HOUR, event=0), Planned("mail", T0 + HOUR, notice=0))
    (waiting,) = store.waiting_events(T0, T0 + HOUR)
    assert waiting.subject.kind == "flip"
    assert store.waiting_events(T0, T0 + HOUR / 2) == ()
    store.make_deliveries_due([waiting.id], T0)
    (taken,) = claim(store, T0)
    assert taken.id == waiting.id
    store.delivered(taken.id, T0)
    store.make_deliveries_due([waiting.id], T0)
    assert [found.subject.kind for found in claim(store, T0 + HOUR)] == ["broken"]


def test_the_backlog_of_one_channel_leaves_room_for_the_others(store: Store) -> None:
    """No more than wanted is taken, of each channel."""
    queue_events(store, 3)
    store.save(KEY, [], outcome(events=(event(T0 + 9 * HOUR),)), [Planned("chat", T0, event=0)])
    assert [found.channel for found in claim(store, limit=2)] == ["mail", "mail", "chat"]


def test_a_channel_that_is_off_keeps_what_waits_for_it(store: Store) -> None:
    """Until it is switched on again, or the watchlist gives it another address."""
    queue_events(store, 2)
    mail = Channel("mail", "mailto://one")
    store.sync_channels((mail,))
    for taken in claim(store):
        store.delivery_failed(taken.id, T0, "refused", T0)
    store.switch_off("mail", T0, "refused")
    assert claim(store, T0 + DAY) == ()
    state = store.channel_states()["mail"]
    assert (state.off_since, state.reason, state.waiting) == (T0, "refused", 2)
    store.sync_channels((mail,))
    assert claim(store, T0 + DAY) == ()
    assert store.switch_on("mail", T0 + DAY) == 2
    assert len(claim(store, T0 + DAY)) == 2
    store.switch_off("mail", T0 + DAY, "refused")
    store.sync_channels((Channel("mail", "mailto://two"),))
    assert store.channel_states()["mail"].off_since is None
    store.sync_channels(())
    assert store.channel_states()["mail"].waiting == 2


def test_a_notice_about_optwatch_itself_needs_no_document(store: Store) -> None:
    """It is told like any other, once to each channel."""
    notice = Notice(ITSELF, NoticeKind.CHANNEL_OFF, T0, "mail: refused")
    store.queue_notice(notice, {"chat": T0, "phone": T0 + HOUR})
    store.queue_notice(notice, {"chat": T0})
    assert [found.channel for found in claim(store)] == ["chat"]
    (stored,) = store.notices()
    assert replace(stored, id=None) == notice
    assert store.notice_page() == (stored,)


def test_what_is_taken_is_taken(store: Store) -> None:
    """Nobody else gets it while the lease lasts."""
    queue(store, Planned("mail", T0, event=0))
    (taken,) = claim(store)
    assert (taken.status, taken.attempts) == (DeliveryStatus.SENDING, 1)
    assert claim(store, T0 + LEASE / 2, "other") == ()


def test_what_a_dead_sender_took_is_taken_again(store: Store) -> None:
    """When the lease has run out the delivery is free, and its attempts are counted."""
    queue(store, Planned("mail", T0, event=0))
    claim(store)
    (again,) = claim(store, T0 + LEASE, "other")
    assert again.attempts == 2


def test_what_was_sent_is_never_sent_again(store: Store) -> None:
    """It stays, with its time."""
    queue(store, Planned("mail", T0, event=0))
    (taken,) = claim(store)
    store.delivered(taken.id, T0 + HOUR)
    assert claim(store, T0 + 9 * DAY) == ()
    (sent,) = store.deliveries(DeliveryStatus.SENT)
    assert (sent.sent_at, sent.error) == (T0 + HOUR, "")


def test_what_failed_waits_to_be_tried_again(store: Store) -> None:
    """With its error; a success later clears it."""
    queue(store, Planned("mail", T0, event=0))
    (taken,) = claim(store)
    store.delivery_failed(taken.id, T0, "The server said no.", T0 + HOUR)
    (waiting,) = store.deliveries(DeliveryStatus.QUEUED)
    assert (waiting.error, waiting.due_at, waiting.attempts) == ("The server said no.", T0 + HOUR, 1)
    assert claim(store, T0 + HOUR / 2) == ()
    (again,) = claim(store, T0 + HOUR)
    store.delivered(again.id, T0 + HOUR)
    assert store.deliveries()[0].error == ""


def test_what_is_held_waits_untried(store: Store) -> None:
    """It keeps its turn without an attempt being counted, and holds nobody up."""
    queue_events(store, 2, group="Quill")
    (first, _) = claim(store)
    store.delivery_held(first.id, T0 + HOUR)
    held = store.deliveries()[0]
    assert (held.status, held.due_at, held.attempts) == (DeliveryStatus.QUEUED, T0 + HOUR, 0)
    assert [found.id for found in claim(store, T0 + HOUR, "other")] == [first.id, first.id + 1]


def test_notices_that_wait_are_found_by_their_kind(store: Store) -> None:
    """Those that somebody is sending are not among them."""
    queue(store, Planned("mail", T0, notice=0), Planned("chat", T0 + HOUR, notice=0))
    claim(store)
    assert [found.channel for found in store.waiting_notices(NoticeKind.BROKEN)] == ["chat"]
    assert store.waiting_notices(NoticeKind.REMINDER) == ()


def test_what_is_given_up_is_not_taken_again(store: Store) -> None:
    """It stays as failed, with its error."""
    queue(store, Planned("mail", T0, event=0))
    (taken,) = claim(store)
    store.delivery_failed(taken.id, T0, "There is no such room.", None)
    assert claim(store, T0 + 9 * DAY) == ()
    (failed,) = store.deliveries(DeliveryStatus.FAILED)
    assert failed.error == "There is no such room."


def test_a_late_failure_does_not_undo_a_success(store: Store) -> None:
    """A sender whose lease ran out may report after another one delivered."""
    queue(store, Planned("mail", T0, event=0))
    (taken,) = claim(store)
    store.delivered(taken.id, T0)
    store.delivery_failed(taken.id, T0, "Too late.", T0 + HOUR)
    assert store.deliveries()[0].status is DeliveryStatus.SENT


def test_one_subject_goes_once_to_each_channel(store: Store) -> None:
    """Saving the same again queues nothing, and takes nothing back."""
    plan = (Planned("mail", T0, event=0), Planned("chat", T0, event=0), Planned("mail", T0, notice=0))
    queue(store, *plan)
    store.delivered(claim(store)[0].id, T0)
    queue(store, *plan)
    assert len(store.deliveries()) == 3
    assert len(store.deliveries(DeliveryStatus.SENT)) == 1


def test_a_group_keeps_its_order_while_one_waits(store: Store) -> None:
    """A later one of the same group and channel does not overtake one that is to be tried again."""
    queue_events(store, 3, group="Quill")
    (first,) = claim(store, limit=1)
    assert claim(store) == ()
    store.delivery_failed(first.id, T0, "No answer.", T0 + HOUR)
    assert claim(store, T0 + HOUR / 2) == ()
    assert [found.id for found in claim(store, T0 + HOUR)] == [found.id for found in store.deliveries()]


def test_what_is_given_up_holds_nobody_up(store: Store) -> None:
    """Nor does what has been sent."""
    queue_events(store, 2, group="Quill")
    (first,) = claim(store, limit=1)
    store.delivery_failed(first.id, T0, "There is no such room.", None)
    assert len(claim(store)) == 1


@pytest.mark.parametrize(
    ("group", "channel"),
    [
        pytest.param("", "mail", id="without a group"),
        pytest.param("Brook", "mail", id="of another group"),
        pytest.param("Quill", "chat", id="to another channel"),
    ],
)
def test_others_are_not_held_up(store: Store, group: str, channel: str) -> None:
    """One that is being sent holds up only its own group on its own channel."""
    queue_events(store, 1, group="Quill" if group else "")
    claim(store)
    store.save(KEY, [], outcome(events=(event(T0 + DAY),)), [Planned(channel, T0, event=0, group=group)])
    assert len(claim(store, sender="other")) == 1


def test_a_delivery_planned_for_later_holds_nobody_up(store: Store) -> None:
    """A reminder lies in the future and was not tried yet."""
    queue(store, Planned("mail", T0 + 9 * DAY, event=0, group="Quill"))
    queue_events(store, 2, group="Quill")
    assert len(claim(store)) == 1


def test_the_newest_deliveries_are_listed_in_their_order(store: Store) -> None:
    """With a limit, the last ones."""
    queue_events(store, 3)
    assert [found.subject.at for found in store.deliveries(limit=2)] == [T0 + HOUR, T0 + 2 * HOUR]


def test_a_plan_names_one_subject() -> None:
    """Neither none nor two."""
    with pytest.raises(ValueError, match="of either an event"):
        Planned("mail", T0)
    with pytest.raises(ValueError, match="of either an event"):
        Planned("mail", T0, event=0, notice=0)


def test_what_a_known_dead_sender_held_is_free_at_once(store: Store) -> None:
    """Nobody waits for its lease; what others hold and what was sent stays as it is."""
    queue_events(store, 3)
    (dead,) = claim(store, sender="dead", limit=1)
    (living,) = claim(store, sender="living", limit=1)
    (sent,) = claim(store, sender="dead", limit=1)
    store.delivered(sent.id, T0)
    assert set(store.senders()) == {"dead", "living"}
    store.release("dead")
    assert store.senders() == ("living",)
    assert [found.id for found in claim(store)] == [dead.id]
    assert [found.id for found in store.deliveries(DeliveryStatus.SENDING)] == [dead.id, living.id]


def test_a_clock_that_is_set_back_takes_what_waits_with_it(store: Store) -> None:
    """What was put off for an hour is still an hour away, and a lease ends when it would have."""
    queue_events(store, 2)
    (first, second) = claim(store, T0 + DAY)
    store.delivery_failed(first.id, T0 + DAY, "down", T0 + DAY + HOUR)
    store.set_back(T0, DAY)
    assert {one.id: one.due_at for one in store.deliveries()}[first.id] == T0 + HOUR
    assert [one.id for one in claim(store, T0 + LEASE)] == [second.id]
