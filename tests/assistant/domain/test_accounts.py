"""Names and passwords that will do, and when a session is over."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.domain.accounts import SessionRule, name_key, wrong_with_name, wrong_with_password

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
RULE = SessionRule(timedelta(minutes=30), timedelta(hours=12))


@pytest.mark.parametrize(
    "name",
    [
        "a",
        "Ada",
        "ada.lovelace@example.org",
        "O'Brien-Smith",
        "José Ñ",
        "अनिता",
        "李 明",
        "Анна",
        "Ελένη",
        "7",
        "a" * 64,
    ],
)
def test_people_s_names_will_do(name: str) -> None:
    """In any alphabet."""
    assert wrong_with_name(name) == ""


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", "a" * 65, " Ada", "Ada ", "Ada  Lovelace", "...", "- -"),
        *("a\nb", "a\tb", "a\0b", "a\u202eb", "a\u200bb", "\ud800"),
        *("ada\ufe0f", "a\u034fda", "\u1160", "a\U000e0101"),
        *("<b>", "a/b", 'a"b', "\ufb01", "\uff21da", "\u0410da"),
    ],
)
def test_what_could_be_taken_for_another_name_will_not_do(name: str) -> None:
    """Nor what breaks a line, is not seen, or is two ways of writing the same."""
    assert wrong_with_name(name) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ada", "ADA"), ("a", " a "), ("Straße", "STRASSE"), ("José", "JOSE\u0301"), ("\uff21da", "ada")],
)
def test_two_ways_of_writing_a_name_are_one_name(one: str, other: str) -> None:
    """Capitals, accents written apart, wide letters."""
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    "password",
    [
        "seven quiet herons",
        "aaaaabbbbbccc",
        "correct horse is not",
        "пароль из слов",
        "a!#%&*()-=[]{}",
        "x" * 999 + "y",
    ],
)
def test_a_long_password_will_do_without_any_mixture(password: str) -> None:
    """As NIST SP 800-63B has it."""
    assert wrong_with_password(password, "Ada") == ""


@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("", "at least 12"),
        ("eleven char", "at least 12"),
        ("x" * 1001, "at most 1000"),
        ("seven\0quiet herons", "cannot be used"),
        ("seven\ud800quiet herons", "cannot be used"),
        ("ada lovelace", "the name"),
        ("Ada-Lovelace!", "the name"),
        ("ada.lovelace ADA LOVELACE", "the name"),
        ("password password", "everybody"),
        ("Password-2026", "everybody"),
        ("qwertyuiop123", "everybody"),
        ("123456789012", "everybody"),
        ("aaaaaaaaaaaa", "everybody"),
        ("abcabcabcabcab", "everybody"),
        ("............", "everybody"),
        ("correct horse battery staple", "everybody"),
    ],
)
def test_passwords_that_are_tried_first_will_not_do(password: str, said: str) -> None:
    """Nor the name, nor one that is too short; the sentence says why."""
    assert said in wrong_with_password(password, "Ada Lovelace")


@pytest.mark.parametrize(
    ("began", "used", "over"),
    [
        (0, 0, False),
        (29, 29, False),
        (30, 30, True),
        (11 * 60 + 59, 1, False),
        (12 * 60, 1, True),
        (-0.5, -0.5, False),
        (-2, -2, True),
        (5, -2, True),
    ],
)
def test_a_session_is_over_when_unused_or_too_old(began: float, used: float, over: bool) -> None:  # noqa: FBT001
    """Minutes ago; from the future too, but for the moment that two requests may be apart."""
    began_at, last_used_at = (NOON - timedelta(minutes=minutes) for minutes in (began, used))
    assert RULE.is_over(began_at, last_used_at, NOON) is over
