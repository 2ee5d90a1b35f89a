"""The last touches: bold, list marks, HTML tags, case. None changes what a text says. Not here: the text."""

from random import Random
from typing import Final

from eval.guard.frames import capital

_PLAIN: Final = 0.72
_MICRO: Final = ("\u00b5", "\u03bc")
"""Letters whose capital looks like an M, which would make milligrams of micrograms."""
_WHOLE: Final = (
    ("bold", "**{}**"),
    ("bold", "__{}__"),
    ("list", "- {}"),
    ("list", "* {}"),
    ("list", "\u2022 {}"),
    ("heading", "### Dose\n\n{}"),
    ("quote", "> {}"),
    ("html", "<p>{}</p>"),
    ("html", "<b>{}</b>"),
    ("html", "<div><p>{}</p></div>"),
    ("html", "<ul><li>{}</li></ul>"),
)


def finish(rng: Random, text: str) -> tuple[str, str]:
    """Return a text with its last touches, and what they are; lists and tables stay as they are."""
    roll = rng.random()
    if roll < _PLAIN or "\n" in text or "<" in text:
        return text, ""
    if roll < 0.88:
        name, shape = rng.choice(_WHOLE)
        return shape.replace("{}", text), name
    if roll < 0.92:
        return _emphasis(rng, text), "emphasis"
    if roll < 0.94 and not any(letter in text for letter in _MICRO):
        return text.upper(), "capitals"
    if roll < 0.97:
        return text.lower(), "small letters"
    return capital(text.rstrip(".")), "no full stop"


def _emphasis(rng: Random, text: str) -> str:
    """Return a text with a few of its words in bold, no word cut in two."""
    said = text.split(" ")
    numbers = [place for place, word in enumerate(said) if any(sign.isdigit() for sign in word)]
    start = rng.choice(numbers) if numbers else rng.randrange(len(said))
    end = min(len(said), start + rng.randint(1, 2))
    before, after = rng.choice(
        (("**", "**"), ("*", "*"), ("<b>", "</b>"), ("<strong>", "</strong>"), ("<em>", "</em>"))
    )
    said[start] = before + said[start]
    said[end - 1] += after
    return " ".join(said)
