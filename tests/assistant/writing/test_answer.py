import json

import pytest

from assistant.domain.written import NotInLeaflet, Sentence
from assistant.writing.answer import LONGEST_SENTENCE, LONGEST_TEXT, MOST_SENTENCES, Answer, answer_schema
from assistant.writing.failures import Reason, WritingError

TWO = [Sentence("It may make you drowsy.", ("p1",)), Sentence("Do not drive then.", ("p2", "p3"))]


def _text(*sentences: object, in_leaflet: object = True, **more: object) -> str:
    return json.dumps({"in_leaflet": in_leaflet, "sentences": sentences, **more})


def _value(words: object = "Do not drive.", passages: object = ("p1",), **more: object) -> dict[str, object]:
    return {"passages": passages, "words": words, **more}


def _read(text: str, size: int = 10**6) -> list[Sentence | NotInLeaflet]:
    answer = Answer()
    read: list[Sentence | NotInLeaflet] = []
    for start in range(0, len(text), size):
        read += answer.read(text[start : start + size])
    return [*read, *answer.end()]


@pytest.mark.parametrize("size", [1, 2, 7, 64, 10**6])
def test_in_whatever_pieces_it_comes_an_answer_reads_the_same(size: int) -> None:
    """Also written over lines, with its keys the other way round, or with escapes."""
    values = [_value(each.words, each.passages) for each in TWO]
    other_way = json.dumps({"sentences": [dict(reversed(value.items())) for value in values], "in_leaflet": True})
    for text in (_text(*values), json.dumps(json.loads(_text(*values)), indent=2), f"\n {_text(*values)}\n", other_way):
        assert _read(text, size) == TWO
    assert _read(_text(_value('"Größe" \\ }]')), size) == [Sentence('"Größe" \\ }]', ("p1",))]
    assert _read(_text(in_leaflet=False), size) == [NotInLeaflet()]


def test_a_sentence_is_given_with_the_sign_that_ends_it() -> None:
    """And not a piece before, since the next word may be "not"."""
    answer = Answer()
    text = _text(_value(TWO[0].words), _value("second"))
    end = text.index("}") + 1
    assert list(answer.read(text[: end - 1])) == []
    assert list(answer.read(text[end - 1 : end])) == TWO[:1]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.RUBBISH),
        ("   ", Reason.RUBBISH),
        ("I am sorry, I cannot help with that.", Reason.RUBBISH),
        (f"```json\n{_text(_value())}\n```", Reason.RUBBISH),
        (f"Here it is: {_text(_value())}", Reason.RUBBISH),
        (f"{_text(_value())} I hope that helps.}}", Reason.RUBBISH),
        (_text(_value()) * 2, Reason.RUBBISH),
        ("[]", Reason.RUBBISH),
        ('{"in_leaflet": yes}', Reason.RUBBISH),
        ('{"in_leaflet": true, "sentences": [{"passages": ["p1"], "words": "a\nb"}]}', Reason.RUBBISH),
        ("{}", Reason.OTHER_SHAPE),
        (_text(), Reason.OTHER_SHAPE),
        (_text(_value(), in_leaflet=False), Reason.OTHER_SHAPE),
        (_text(_value(), in_leaflet="true"), Reason.OTHER_SHAPE),
        (_text(_value(), in_leaflet=1), Reason.OTHER_SHAPE),
        (_text(_value(), note="x"), Reason.OTHER_SHAPE),
        (_text("Do not drive."), Reason.OTHER_SHAPE),
        (_text(7), Reason.OTHER_SHAPE),
        (_text(["p1", "Do not drive."]), Reason.OTHER_SHAPE),
        (_text({"words": "Do not drive."}), Reason.OTHER_SHAPE),
        (_text({"text": "Do not drive.", "passages": ["p1"]}), Reason.OTHER_SHAPE),
        (_text(_value(sure=True)), Reason.OTHER_SHAPE),
        (_text(_value(passages="p1")), Reason.OTHER_SHAPE),
        (_text(_value(passages=[1])), Reason.OTHER_SHAPE),
        (_text(_value(passages=["p1", None])), Reason.OTHER_SHAPE),
        (_text(_value(words=["Do not drive."])), Reason.OTHER_SHAPE),
        (_text(_value(words=" ")), Reason.OTHER_SHAPE),
        (json.dumps({"in_leaflet": True, "sentences": {"0": _value()}}), Reason.OTHER_SHAPE),
        (json.dumps({"answer": "Do not drive."}), Reason.OTHER_SHAPE),
        (_text(_value())[:-1] + ', "sentences": [{"passages": ["p1"], "words": "Drive."}]}', Reason.OTHER_SHAPE),
        (_text(_value())[:-1], Reason.CUT_OFF),
        (_text(_value())[:-2], Reason.CUT_OFF),
        (_text(_value())[:-6], Reason.CUT_OFF),
        ("{", Reason.CUT_OFF),
        (_text(*[_value()] * (MOST_SENTENCES + 1)), Reason.TOO_MUCH),
        (_text(_value("x" * (LONGEST_SENTENCE + 1))), Reason.TOO_MUCH),
        (" " * (LONGEST_TEXT + 1), Reason.TOO_MUCH),
        (f'{{"a": "{"x" * LONGEST_TEXT}"}}', Reason.TOO_MUCH),
    ],
)
@pytest.mark.parametrize("size", [1, 10**6])
def test_nothing_but_the_right_shape_is_taken(text: str, reason: Reason, size: int) -> None:
    """Nothing is mended, closed or searched for in what is around it."""
    with pytest.raises(WritingError) as wrong:
        _read(text, 1_000 if size == 1 and len(text) > 10_000 else size)
    assert wrong.value.reason is reason


def test_what_fits_just_about_is_taken() -> None:
    """As many and as long sentences as were asked for."""
    sentences = [Sentence(f"{number}{'x' * (LONGEST_SENTENCE - 1)}", ("p1",)) for number in range(MOST_SENTENCES)]
    assert _read(_text(*[_value(each.words, each.passages) for each in sentences])) == sentences


def test_ids_are_passed_on_as_they_are() -> None:
    """Each once. Whether they were offered, or there are any, is seen by whoever checks the sentence."""
    assert _read(_text(_value("a", ["p1", "nowhere", "p1"]), _value("b", []))) == [
        Sentence("a", ("p1", "nowhere")),
        Sentence("b", ()),
    ]


def test_the_schema_names_the_ids_and_lets_nothing_else_in() -> None:
    """As OpenAI's strict mode wants it: every object closed, every field required; bounds where they are taken."""
    for bounded in (True, False):
        schema = json.dumps(answer_schema(["p1", "p2", "p1"], bounded=bounded))
        assert '"enum": ["p1", "p2"]' in schema
        assert schema.count('"additionalProperties": false') == schema.count('"type": "object"') == 2
        assert '"required": ["passages", "words"]' in schema
        assert '"required": ["in_leaflet", "sentences"]' in schema
        assert [limit in schema for limit in ("minItems", "maxItems", "minLength", "maxLength")] == [bounded] * 4
