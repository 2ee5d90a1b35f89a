"""What is kept of conversations, on a real SQLite file. What becomes of a damaged one is in test_file."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from assistant.conversations import FULL, HISTORY, MOST_TURNS, Conversations
from assistant.domain.profile import ANYONE, Profile
from assistant.domain.question import Message, Role
from assistant.errors import NoTurnError, UnknownConversationError
from tests.assistant.conversations.turns import CHILD, NOON, Clock, turn
from tests.at_once import at_once

ODD = "can i drive \N{ADHESIVE BANDAGE}\0 '; DROP TABLE turn; --\n\u2028"


@pytest.fixture
def clock() -> Clock:
    """Give a clock that stands still."""
    return Clock()


@pytest.fixture
def kept(tmp_path: Path, clock: Clock) -> Conversations:
    """Open a new file."""
    return Conversations(tmp_path, 30, clock)


def test_a_conversation_begins_without_turns(kept: Conversations) -> None:
    """It is about its leaflet and nobody in particular."""
    conversation = kept.get(kept.begin("zolfin"))
    assert (conversation.leaflet, conversation.profile, conversation.turns) == ("zolfin", ANYONE, 0)
    assert conversation.began_at == conversation.last_used_at == NOON


def test_what_is_kept_is_what_was_written(tmp_path: Path, kept: Conversations) -> None:
    """Every field comes back, characters outside the basic plane, NUL and JSON included, to whoever has the ID."""
    id_ = kept.begin("zolfin")
    first, second = turn(1, ODD, f"{ODD} [1]"), replace(turn(2), profile=CHILD)
    kept.add(id_, first, ANYONE)
    kept.add(id_, second, CHILD)
    again = Conversations(tmp_path, 30, Clock())
    assert again.turns(id_) == (first, second)
    assert again.get(id_).turns == 2
    assert again.get(id_).profile == CHILD


def test_ids_are_secrets() -> None:
    """24 random bytes each, none alike, none that a command line takes for an option."""
    from assistant.conversations.conversations import _new_id  # noqa: PLC0415

    ids = {_new_id() for _ in range(2_000)}
    assert len(ids) == 2_000
    assert {len(id_) for id_ in ids} == {32}
    assert not any(id_.startswith("-") for id_ in ids)


@pytest.mark.parametrize(
    "id_",
    ["", "x", "' OR '1'='1", "%", "_" * 32, "x'; DROP TABLE conversation; --", "\udcff", "z\0", "a" * 65_536],
)
def test_an_id_that_nobody_was_given_opens_nothing(kept: Conversations, id_: str) -> None:
    """Whatever is done with it, and the others stay as they are."""
    other = kept.begin("zolfin")
    kept.add(other, turn(), ANYONE)
    for do in (
        lambda: kept.get(id_),
        lambda: kept.turns(id_),
        lambda: kept.add(id_, turn(), ANYONE),
        lambda: kept.correct(id_, CHILD),
        lambda: kept.delete(id_),
    ):
        with pytest.raises(UnknownConversationError):
            do()
    assert kept.history(id_) == ()
    assert kept.turns(other) == (turn(),)


def test_nothing_tells_whether_a_conversation_ever_was(kept: Conversations, clock: Clock) -> None:
    """One that is deleted, one that is forgotten and one that never was are refused in the same words."""
    deleted, forgotten = kept.begin("zolfin"), kept.begin("zolfin")
    kept.delete(deleted)
    clock.go(days=31)
    said = set()
    for id_ in (deleted, forgotten, "never was"):
        with pytest.raises(UnknownConversationError) as refused:
            kept.get(id_)
        said.add(str(refused.value))
    assert len(said) == 1
    assert deleted not in str(said)


def test_whom_a_conversation_is_about_can_be_corrected(kept: Conversations) -> None:
    """The correction stands in the place of the one before it, whole."""
    id_ = kept.begin("zolfin")
    kept.correct(id_, Profile(4.0, 16.0))
    kept.correct(id_, CHILD)
    assert kept.get(id_).profile == CHILD


def test_a_turn_moves_the_conversation_to_its_leaflet(kept: Conversations) -> None:
    """A question about another medicine goes on with that one."""
    id_ = kept.begin("zolfin")
    kept.add(id_, replace(turn(), leaflet="calvadine"), ANYONE)
    assert kept.get(id_).leaflet == "calvadine"


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_turn_whose_place_is_taken_is_refused(kept: Conversations, number: int) -> None:
    """Another process answered meanwhile, so it rests on less than what was said; nothing is written."""
    id_ = kept.begin("zolfin")
    kept.add(id_, turn(1), ANYONE)
    with pytest.raises(NoTurnError, match="answered in the meantime"):
        kept.add(id_, turn(number, "too late"), CHILD)
    assert kept.turns(id_) == (turn(1),)
    assert kept.get(id_).profile == ANYONE


def test_a_conversation_has_an_end(kept: Conversations) -> None:
    """So that nobody fills the file with one."""
    id_ = kept.begin("zolfin")
    for number in range(1, MOST_TURNS + 1):
        kept.add(id_, turn(number), ANYONE)
    with pytest.raises(NoTurnError, match=FULL):
        kept.add(id_, turn(MOST_TURNS + 1), ANYONE)
    assert kept.get(id_).turns == MOST_TURNS


def test_the_history_is_the_latest_turns_in_their_order(kept: Conversations) -> None:
    """Both sides of each, the earliest first."""
    id_ = kept.begin("zolfin")
    for number in (1, 2):
        kept.add(id_, turn(number, f"question {number}", f"reply {number}"), ANYONE)
    said = [(message.role, message.content) for message in kept.history(id_)]
    assert said == [
        (Role.USER, "question 1"),
        (Role.ASSISTANT, "reply 1"),
        (Role.USER, "question 2"),
        (Role.ASSISTANT, "reply 2"),
    ]


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ([(10, 4_990), (10, 4_990)], [10, 4_990, 10, 4_990]),  # as much as goes with a question
        ([(10, 4_991), (10, 4_990)], [10, 10, 4_990]),  # the earlier reply has no room, its question has
        ([(4_000, 10), (10, 9_000)], [10, 9_000]),
        ([(10, 10), (4_000, 8_000)], [4_000]),  # no turn before one that does not fit
        ([(10, 20_000)], [10]),
    ],
)
def test_the_history_has_room_for_so_much(
    kept: Conversations, lengths: list[tuple[int, int]], expected: list[int]
) -> None:
    """The latest turns count, and the person's words before the program's."""
    id_ = kept.begin("zolfin")
    for number, (asked, replied) in enumerate(lengths, 1):
        kept.add(id_, turn(number, "q" * asked, "r" * replied), ANYONE)
    history: tuple[Message, ...] = kept.history(id_)
    assert [len(message.content) for message in history] == expected
    assert sum(expected) <= HISTORY


def test_the_list_of_conversations_has_no_words(kept: Conversations, clock: Clock) -> None:
    """IDs, times and how many turns, the latest used first."""
    first, second = kept.begin("zolfin"), kept.begin("zolfin")
    clock.go(minutes=5)
    kept.add(first, turn(1, "a secret"), ANYONE)
    assert [(each.id, each.turns) for each in kept.all()] == [(first, 1), (second, 0)]
    assert "secret" not in repr(kept.all())


def test_many_threads_write_at_once(kept: Conversations) -> None:
    """Every conversation gets all of its turns, and none of another's."""
    ids = [kept.begin("zolfin") for _ in range(12)]

    def talk(id_: str) -> None:
        for number in range(1, 6):
            kept.add(id_, turn(number, f"{id_} asks"), ANYONE)
            kept.get(id_)

    assert at_once(*(partial(talk, id_) for id_ in ids)) == []
    for id_ in ids:
        assert [(each.number, each.question) for each in kept.turns(id_)] == [(n, f"{id_} asks") for n in range(1, 6)]


def test_of_two_who_write_the_same_turn_one_does(tmp_path: Path) -> None:
    """Two processes that have the file open do not see each other's locks, and the second is told."""
    one, other = Conversations(tmp_path, 30), Conversations(tmp_path, 30)
    id_ = one.begin("zolfin")
    (refused,) = at_once(*(partial(kept.add, id_, turn(1), ANYONE) for kept in (one, other)))
    assert isinstance(refused, NoTurnError)
    assert one.turns(id_) == other.turns(id_) == (turn(1),)
