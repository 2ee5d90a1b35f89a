from dataclasses import replace

import pytest

from assistant.domain.leaflet import Leaflet
from assistant.domain.medicine_named import other_leaflet
from assistant.domain.not_stated import NOT_STATED
from tests.assistant.domain.leaflets import zolfin

ZOLFIN = zolfin()
CALVADINE = replace(ZOLFIN, id="calvadine", title="Calvadine 40 mg and 80 mg tablets")
DUNVORREL = replace(ZOLFIN, id="antibiotic-2", title="Dunvorrel 50 mg/ml powder")
PUBLISHED = (CALVADINE, DUNVORREL, ZOLFIN)


@pytest.mark.parametrize(
    ("words", "leaflet"),
    [
        ("and calvadine?", CALVADINE),
        ("what about the calvadine then", CALVADINE),
        ("ok thanks. and dunvorrel", DUNVORREL),
        ("Calvadine tablets?", CALVADINE),
        ("same for calvadine?", CALVADINE),
        ("what about calvadne", CALVADINE),
        ("dunvorel", DUNVORREL),
        ("what is the dose of calvadine", CALVADINE),
        ("how do i store calvadine", CALVADINE),
        ("can i drive on calvadine", CALVADINE),
        ("is calvadine ok in pregnancy", CALVADINE),
        ("does calvadine go with alcohol", CALVADINE),
        ("tell me about dunvorrel", DUNVORREL),
    ],
)
def test_a_turn_about_another_published_medicine_is_known(words: str, leaflet: Leaflet) -> None:
    """By its name as a whole word; a long one may have a letter wrong."""
    assert other_leaflet(words, ZOLFIN, PUBLISHED) == leaflet.id


@pytest.mark.parametrize(
    "words",
    [
        "can i take it with calvadine",
        "can i take calvadine",
        "is it safe with dunvorrel",
        "calvadine and zolfin together",
        "alcohol and calvadine?",
        "is calvadine better",
        "should i switch to calvadine",
        "does calvadine interact with it",
        "i take calvadine too",
        "my doctor gave me calvadine",
        "calvadine or dunvorrel",
        "zolfin dose",
        "and ibuprofen?",
        "calvary?",
        "how does it work",
    ],
)
def test_a_turn_about_both_medicines_or_none_stays(words: str) -> None:
    """Whether two medicines go together is asked of the leaflet that is open."""
    assert other_leaflet(words, ZOLFIN, PUBLISHED) is NOT_STATED


def test_a_medicine_that_the_leaflet_speaks_of_stays() -> None:
    """What it says of the other one is the answer."""
    speaks = replace(ZOLFIN, text=f"{ZOLFIN.text}Do not take Calvadine with Zolfin.\n")
    assert other_leaflet("and calvadine?", speaks, PUBLISHED) is NOT_STATED
    assert other_leaflet("and dunvorrel?", speaks, PUBLISHED) == DUNVORREL.id


def test_after_another_medicine_a_name_alone_asks_whether_they_go_together() -> None:
    """As "and paracetamol?" would."""
    assert other_leaflet("and calvadine?", ZOLFIN, PUBLISHED, "can i take ibuprofen with it") is NOT_STATED
    assert other_leaflet("and calvadine?", ZOLFIN, PUBLISHED, "can i drive") == CALVADINE.id


def test_two_leaflets_of_one_medicine_are_not_told_apart() -> None:
    """A name that is the open leaflet's own names no other."""
    again = replace(ZOLFIN, id="zolfin-drops", title="Zolfin drops")
    assert other_leaflet("and zolfin drops?", ZOLFIN, (*PUBLISHED, again)) is NOT_STATED
