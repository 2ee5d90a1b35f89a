"""With which words a name begins, whatever stands before it: "al-Hassan", "J. Smith". Not here: cues."""

from typing import Final

from assistant.domain.masking.cue_words import CUES, DOES, GREETINGS, Trust
from assistant.domain.masking.extent_words import ARTICLES, OPENING
from assistant.domain.masking.name_extent import end_of
from assistant.domain.masking.name_tails import starts_two
from assistant.domain.masking.name_words import IN_CAPITALS, SAINTS, Reading, Shape

_SHORTEST: Final = 3
"""Letters of a name that nothing else shows to be one."""
_NO_INITIALS: Final = frozenset({"i", "a"})


def is_article_of_name(reading: Reading, at: int) -> bool:
    """Return whether a word is joined to a name that it begins: "al-Hassan"."""
    word, after = reading.words[at], reading.words[at + 1 : at + 2]
    is_one = word.small in ARTICLES and not word.is_kept
    return is_one and any(each.is_plain for each in after) and reading.gap(at + 1) == "-"


def is_elided(reading: Reading, at: int) -> bool:
    """Return whether a letter is joined to the name that it begins: "D'Shawn"."""
    word, after = reading.words[at], reading.words[at + 1 : at + 2]
    is_capital = any(each.shape is Shape.CAPITAL and not each.is_kept for each in after)
    return len(word.small) == 1 and is_capital and reading.gap(at + 1) == "'"


def after_particle(reading: Reading, at: int, trust: Trust) -> int:
    """Return where a name ends that begins with "van der"; 0 where it is none."""
    main = at + 1
    while main < len(reading.words) - 1 and reading.words[main].small in OPENING and main < at + 3:
        main += 1
    word = reading.words[main]
    is_name = word.is_plain or (word.shape is Shape.CAPITAL and (word.is_both or word.is_name_like))
    is_close = all(reading.gap(each) in {" ", "-", "'"} for each in range(at + 1, main + 1))
    return end_of(reading, at, main + 1, trust) if is_name and is_close else 0


def has_capital(reading: Reading, at: int) -> bool:
    """Return whether a word stands out by its capital: in a text of capitals none does."""
    if reading.words[at].shape is not Shape.CAPITALS:
        return reading.words[at].shape is Shape.CAPITAL
    return not any(word.shape is Shape.CAPITALS for word in reading.words[max(0, at - 2) : at] if len(word.small) > 1)


def is_listed(reading: Reading, at: int) -> bool:
    """Return whether a word is a name whatever stands before it."""
    word = reading.words[at]
    if word.is_plain:
        return len(word.small) >= _SHORTEST
    if not (word.is_both and word.small in IN_CAPITALS and word.shape is Shape.CAPITAL):
        return False
    return not reading.opens(at) or any(after.small in DOES for after in reading.words[at + 1 : at + 2])


def is_initial(reading: Reading, at: int) -> bool:
    """Return whether a word is the first letter of a given name, before a name: "Dr. A. Wojnarowska"."""
    return (
        len(reading.words[at].small) == 1
        and reading.words[at].shape is Shape.CAPITAL
        and any(
            word.shape is not Shape.SMALL
            and (word.is_plain or word.is_both or word.is_name_like or len(word.small) == 1)
            for word in reading.words[at + 1 : at + 2]
        )
        and reading.gap(at + 1) in {". ", ".", " "}
    )


def _leads_in_small(reading: Reading, at: int) -> bool:
    """Return whether a greeting stands before, and a name after, one in small letters: "hello rosa quispe"."""
    is_greeted = bool(at) and reading.words[at - 1].small in GREETINGS and reading.words[at].is_given
    return is_greeted and any(word.is_plain and reading.gap(at + 1) == " " for word in reading.words[at + 1 : at + 2])


def leads(reading: Reading, at: int) -> bool:
    """Return whether a word that nobody listed goes with a name after it: "Rose Miller", "J. Kovács"."""
    word = reading.words[at]
    if _leads_in_small(reading, at) or starts_two(reading, at):
        return True
    if at + 1 == len(reading.words) or word.shape is Shape.SMALL or reading.words[at + 1].shape is Shape.SMALL:
        return False
    if not reading.words[at + 1].is_plain and reading.words[at + 1].small not in IN_CAPITALS:
        return False
    if (word.small,) in CUES or word.small in SAINTS:
        return False
    gap = reading.gap(at + 1)
    if len(word.small) == 1:
        return gap in {" ", ". ", "."} and word.small not in _NO_INITIALS
    return gap in {" ", "-"} and (word.is_both or word.is_name_like)
