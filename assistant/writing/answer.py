"""The shape of a model's answer: the schema that it is asked for, and what is read while it comes in.

Not here: asking for it, or whether its sentences hold.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final

from assistant.domain.written import LONG_ENOUGH, NotInLeaflet, Sentence
from assistant.writing.failures import Reason, WritingError

ASKED_FOR: Final = 4
"""Sentences that a model is asked for at most."""
MOST_SENTENCES: Final = 8
"""Sentences that are read; a model that writes more does not hold to what it was asked."""
MOST_PASSAGES: Final = 3
"""A sentence that needs more says too much. A server is told so; one that does not hold to it does no harm."""
LEAST_OF_A_SENTENCE: Final = 25
"""Characters without which a small model, asked for a sentence, writes a word."""
LONGEST_SENTENCE: Final = 600
LONGEST_TEXT: Final = 16_000
"""In characters. Eight of the longest sentences with their IDs are 6,000, unless letters are written as escapes."""

_OPENING: Final = re.compile(r'\s*\{\s*"in_leaflet"\s*:\s*true\s*,\s*"sentences"\s*:\s*\[')
_BETWEEN: Final = re.compile(r"[\s,]*")
_DECODER: Final = json.JSONDecoder()


def answer_schema(ids: Sequence[str], *, bounded: bool, brief: bool = False) -> dict[str, object]:
    """Return the JSON schema of an answer that rests on passages of these IDs.

    `bounded` says how long and how many things may be, which servers that turn a schema into a grammar hold to, and
    OpenAI's own refuses. A sentence's passages stand before its words, so that they are chosen first.
    """
    passages: dict[str, object] = {"type": "array", "items": {"type": "string", "enum": list(dict.fromkeys(ids))}}
    words: dict[str, object] = {"type": "string"}
    sentences: dict[str, object] = {"type": "array", "items": _object(passages=passages, words=words)}
    if bounded:
        passages |= {"minItems": 1, "maxItems": 1 if brief else MOST_PASSAGES}
        words |= {"minLength": LEAST_OF_A_SENTENCE if brief else 1, "maxLength": LONG_ENOUGH}
        sentences |= {"maxItems": ASKED_FOR}
    return {
        "title": "answer",
        "description": "The answer to the question, in sentences that each rest on passages.",
        **_object(in_leaflet={"type": "boolean"}, sentences=sentences),
    }


def _object(**properties: object) -> dict[str, object]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


class Answer:
    """An answer that comes in piece by piece. Nothing is repaired: half a sentence may say the whole's opposite."""

    def __init__(self) -> None:
        """Begin with nothing read."""
        self._text = ""
        self._position = 0
        self._given: list[Sentence] = []

    def read(self, piece: str) -> Iterator[Sentence]:
        """Yield the sentences that are whole with this piece; raises `WritingError` where the text goes wrong."""
        self._text += piece
        if len(self._text) > LONGEST_TEXT:
            raise WritingError(Reason.TOO_MUCH)
        if self._text.strip() and not self._text.lstrip().startswith("{"):
            raise WritingError(Reason.RUBBISH)
        if not self._position and (opening := _OPENING.match(self._text)):
            self._position = opening.end()
        while self._position and (sentence := self._next()):
            self._given.append(sentence)
            yield sentence

    def _next(self) -> Sentence | None:
        between = _BETWEEN.match(self._text, self._position)
        start = between.end() if between else self._position
        try:
            value, self._position = _DECODER.raw_decode(self._text, start)
        except ValueError:
            return None
        return _sentence(value, before=len(self._given))

    def end(self) -> Iterator[Sentence | NotInLeaflet]:
        """Yield what is left at the end of the stream; raises `WritingError` where the whole is no answer."""
        match _whole(self._text):
            case {"in_leaflet": False, "sentences": [], **rest} if not rest:
                yield NotInLeaflet()
            case {"in_leaflet": True, "sentences": [_, *_] as values, **rest} if not rest:
                sentences = [_sentence(value, before) for before, value in enumerate(values)]
                if sentences[: len(self._given)] != self._given:
                    raise WritingError(Reason.OTHER_SHAPE)
                yield from sentences[len(self._given) :]
            case _:
                raise WritingError(Reason.OTHER_SHAPE)


def _whole(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        end = text.rstrip()
        cut_off = end.lstrip().startswith("{") and (error.pos >= len(end) or not end.endswith("}"))
    raise WritingError(Reason.CUT_OFF if cut_off else Reason.RUBBISH)


def _sentence(value: object, before: int) -> Sentence:
    """Return the sentence that a value is, as it is: whether its passages were offered is for others to see."""
    match value:
        case {"passages": [*ids], "words": str(words), **rest} if words.strip() and not rest:
            passages = tuple(name for name in ids if isinstance(name, str))
        case _:
            raise WritingError(Reason.OTHER_SHAPE)
    if len(passages) < len(ids):
        raise WritingError(Reason.OTHER_SHAPE)
    if before >= MOST_SENTENCES or len(words) > LONGEST_SENTENCE:
        raise WritingError(Reason.TOO_MUCH)
    return Sentence(words, tuple(dict.fromkeys(passages)))
