from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assistant.domain.profile import Profile
from eval.guard.numbers_in_words import ONES, TENS
from tests.assistant.domain.guard.labels import ADULT, NOBODY_KNOWN, aged, of

SAME_EVERY_TIME: Final = settings(derandomize=True, deadline=None, max_examples=300, database=None)

_UNITS: Final[dict[str, Fraction | int]] = {
    "mg": 1,
    "milligrams": 1,
    "MG": 1,
    "micrograms": 1000,
    "mcg": 1000,
    "g": Fraction(1, 1000),
    "grams": Fraction(1, 1000),
}
_RATES: Final = {
    1: ("once a day", "daily", "every 24 hours", "at bedtime", "each morning"),
    2: ("twice a day", "every 12 hours", "bid", "in the morning and at night"),
    3: ("three times a day", "every 8 hours", "tds", "morning, noon and night", "3x/day"),
    4: ("four times a day", "every 6 hours", "q6h", "every 6 to 8 hours"),
    5: ("five times a day", "5 times daily"),
    6: ("six times a day", "every 4 hours", "every 4-6 hours", "q4h"),
    8: ("eight times a day", "every 3 hours"),
}
_FRAMES: Final = (
    "Take {}.",
    "You can take {}.",
    "The dose is {}.",
    "Dose: {}",
    "- {}",
    "**{}**",
    "Please take {} with food.",
    "<p>{}</p>",
    "| Dose |\n|---|\n| {} |",
    "Take {} for two weeks.",
    "Take baclofen, {}.",
    "Up to {}.",
    "According to the leaflet: take {}.",
    "Good question. Take {}. Ask your doctor.",
    "Do not worry, take {}.",
    "Never take more than {}.",
)
_PEOPLE: Final = (
    (ADULT, 100),
    (aged(4, 16), 30),
    (aged(8), 60),
    (aged(1.5), 20),
    (NOBODY_KNOWN, 20),
    (aged(14, 40), 80),
)
_ZEROS: Final = (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10, 0x1D7CE, 0x1D7D8, 0x1D7F6)
_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\ufe0f"
_TALK: Final = (
    "Ask your doctor.",
    "Swallow the tablets with water.",
    "It may make you sleepy.",
    "Call 112.",
    "No.",
    "Not at all.",
    "Never.",
    "This is too much.",
    "That is dangerous.",
    "Do not take it.",
    "Take 5 mg a day.",
    "The most is 20 mg a day.",
    "For adults:",
    "If you took too much, call an ambulance.",
    "Each tablet contains 10 mg.",
    "Children:",
    "200 mg a day is too much.",
    "- one\n- two",
    "| a | b |\n|---|---|\n| c | d |",
    "1 in 10 people feel sick.",
)


@dataclass(frozen=True, slots=True)
class Regimen:
    """Some milligrams, so many times a day, and how they are written."""

    milligrams: Fraction
    times: int
    unit: str = "mg"
    spelled: bool = False
    rate: int = 0
    frame: str = "Take {}."

    @property
    def total(self) -> Fraction:
        """What it comes to in a day."""
        return self.milligrams * self.times

    def text(self) -> str:
        """Return it in words."""
        number = self.milligrams * _UNITS[self.unit]
        written = spelled(number) if self.spelled and number.denominator == 1 and 0 < number < 1000 else digits(number)
        rates = _RATES[self.times]
        return self.frame.format(f"{written} {self.unit} {rates[self.rate % len(rates)]}")


def digits(number: Fraction) -> str:
    """Return a number in digits, with a point and as many decimals as it has."""
    return f"{float(number):.7f}".rstrip("0").rstrip(".")


def spelled(number: Fraction) -> str:
    """Return a whole number below a thousand in English words."""
    hundreds, rest = divmod(int(number), 100)
    said = [f"{ONES[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        said.append(TENS[rest // 10] + (f"-{ONES[rest % 10]}" if rest % 10 else ""))
    elif rest:
        said.append(ONES[rest])
    return " and ".join(said)


regimens = st.builds(
    Regimen,
    milligrams=st.integers(1, 400).map(lambda halves: Fraction(halves, 2)),
    times=st.sampled_from(sorted(_RATES)),
    unit=st.sampled_from(sorted(_UNITS)),
    spelled=st.booleans(),
    rate=st.integers(0, 4),
    frame=st.sampled_from(_FRAMES),
)
people = st.sampled_from(_PEOPLE)


@SAME_EVERY_TIME
@given(regimens, people)
def test_what_is_over_the_limit_is_held_back_however_it_is_written(
    regimen: Regimen, person: tuple[Profile, int]
) -> None:
    """Units, words, rates, frames and people combine."""
    who, most = person
    assume(regimen.total > most)
    assert not of(regimen.text(), who).allowed


@SAME_EVERY_TIME
@given(st.lists(regimens, min_size=2, max_size=4), people, st.sampled_from((" ", "\n", "\n\n")))
def test_sentences_that_are_together_over_the_limit_are_held_back(
    parts: list[Regimen], person: tuple[Profile, int], between: str
) -> None:
    """Each may be within it; amounts of one sum are not the same said again."""
    who, most = person
    assume(sum(part.total for part in parts) > most)
    assume(len({part.total for part in parts}) == len(parts))
    text = between.join(replace(part, frame="Take {}.").text() for part in parts)
    assert not of(text, who).allowed


@SAME_EVERY_TIME
@given(regimens, people)
def test_plain_doses_within_the_limit_are_released(regimen: Regimen, person: tuple[Profile, int]) -> None:
    """In the plainest words at least, so that the guard is of use."""
    who, most = person
    assume(regimen.total <= most)
    plain = replace(regimen, unit="mg", spelled=False, rate=0, frame="Take {}.")
    assert of(plain.text(), who).findings == ()


@SAME_EVERY_TIME
@given(regimens, people, st.data())
def test_invisible_characters_release_nothing(
    regimen: Regimen, person: tuple[Profile, int], data: st.DataObject
) -> None:
    """Wherever they stand."""
    who, most = person
    assume(regimen.total > most)
    text = regimen.text()
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(text)))
        text = text[:place] + data.draw(st.sampled_from(_INVISIBLE)) + text[place:]
    assert not of(text, who).allowed


@SAME_EVERY_TIME
@given(regimens, people, st.sampled_from(_ZEROS), st.integers(0, 4095))
def test_another_script_s_digits_release_nothing(
    regimen: Regimen, person: tuple[Profile, int], zero: int, which: int
) -> None:
    """All of the digits, or some of them."""
    who, most = person
    assume(regimen.total > most)
    text = "".join(
        chr(zero + int(sign)) if sign.isdigit() and which >> (place % 12) & 1 else sign
        for place, sign in enumerate(regimen.text())
    )
    assert not of(text, who).allowed


@SAME_EVERY_TIME
@given(regimens, people, st.sampled_from(sorted(_UNITS)))
def test_another_unit_releases_nothing(regimen: Regimen, person: tuple[Profile, int], unit: str) -> None:
    """The amount is the same."""
    who, _ = person
    assume(not of(regimen.text(), who).allowed)
    assume(regimen.total > person[1])
    assert not of(replace(regimen, unit=unit).text(), who).allowed


@SAME_EVERY_TIME
@given(regimens, people, st.sampled_from((str.upper, str.lower, str.title, str.swapcase)))
def test_another_case_releases_nothing(
    regimen: Regimen, person: tuple[Profile, int], change: Callable[[str], str]
) -> None:
    """The micro sign alone has a capital that is another letter, and is not used here."""
    who, most = person
    assume(regimen.total > most)
    assert not of(change(regimen.text()), who).allowed


@SAME_EVERY_TIME
@given(regimens, people, st.sampled_from(("**", "*", "__", "`", "<b>")), st.data())
def test_emphasis_releases_nothing(
    regimen: Regimen, person: tuple[Profile, int], mark: str, data: st.DataObject
) -> None:
    """Around any stretch of the text, inside its numbers too."""
    who, most = person
    assume(regimen.total > most)
    text = regimen.text()
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    closing = mark.replace("<", "</")
    assert not of(f"{text[:start]}{mark}{text[start:end]}{closing}{text[end:]}", who).allowed


@SAME_EVERY_TIME
@given(regimens, people, st.integers(1, 200), st.sampled_from(sorted(_RATES)))
def test_raising_an_amount_or_a_rate_releases_nothing(
    regimen: Regimen, person: tuple[Profile, int], more: int, times: int
) -> None:
    """Whatever the reason why it was held back."""
    who, _ = person
    assume(not of(regimen.text(), who).allowed)
    higher = replace(regimen, milligrams=regimen.milligrams + Fraction(more, 2))
    assert not of(higher.text(), who).allowed
    oftener = replace(regimen, times=max(times, regimen.times))
    assert not of(oftener.text(), who).allowed


@SAME_EVERY_TIME
@given(
    regimens,
    people,
    st.sampled_from(_TALK) | st.text(max_size=40),
    st.sampled_from(("{0}{1}{2}", "{2}{1}{0}")),
    st.sampled_from(("\n\n", ".\n\n", ". ")),
)
def test_other_text_beside_it_releases_nothing(
    regimen: Regimen,
    person: tuple[Profile, int],
    other: str,
    order: str,
    between: str,
) -> None:
    """Neither before it nor after it, and be it released by itself."""
    who, most = person
    assume(regimen.total > most)
    text = order.format(other, between, regimen.text())
    assert not of(text, who).allowed, text


@SAME_EVERY_TIME
@given(st.text(max_size=200))
def test_any_text_has_a_verdict(text: str) -> None:
    """No text makes the guard fail, and every finding says something."""
    assert all(found.reading for found in of(text).findings)


@SAME_EVERY_TIME
@given(
    st.lists(
        st.sampled_from(
            [
                "take",
                "10",
                "25",
                "mg",
                "tablets",
                "a",
                "day",
                "not",
                "never",
                "more",
                "than",
                "up",
                "to",
                "for",
                "adults",
                "children",
                "every",
                "3",
                "hours",
                "and",
                ",",
                ".",
                ":",
                "(",
                ")",
                "|",
                "-",
                "1/2",
                "half",
                "double",
                "twice",
            ]
        ),
        max_size=14,
    )
)
def test_words_of_doses_in_any_order_have_a_verdict(words: list[str]) -> None:
    """Nothing of the grammar fails on what no one would write."""
    assert all(found.reading for found in of(" ".join(words)).findings)
