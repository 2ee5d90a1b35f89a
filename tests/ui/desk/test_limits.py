"""The limits' pages over HTTP: real accounts, a real library and a real audit."""

import re
from dataclasses import replace
from fractions import Fraction
from html import unescape
from pathlib import Path

import httpx2
import pytest

from assistant.audit import Audit, Kind
from assistant.domain.accounts import Role
from assistant.domain.leaflet import Leaflet, PassageKind
from assistant.domain.limits import LimitKind, LimitStatus
from assistant.domain.topics import Topic
from assistant.library import Library, Origin
from ingest.limits import proposed_limits
from tests.assistant.domain.leaflets import made_of
from tests.ui.desk.desks import Desk
from ui.desk.pages.limits import section

_BARE = made_of(
    (
        (Topic.USE, "What it is for", PassageKind.SENTENCE, "Zolfin eases stiff joints."),
        (Topic.DOSE, "How much", PassageKind.SENTENCE, "Adults take at most 80 mg of Zolfin a day."),
        (
            Topic.DOSE,
            "How much",
            PassageKind.SENTENCE,
            "Children aged 3 to 8 years take at most 10 mg of Zolfin a day.",
        ),
        (Topic.DOSE, "How much", PassageKind.SENTENCE, "Adults start with 5 mg of Zolfin."),
        (Topic.DOSE, "How much", PassageKind.SENTENCE, "Take 5 mg more for each <b>bad</b> week, or as told."),
    )
)
LEAFLET = replace(_BARE, sha256="text one", limits=proposed_limits(_BARE).limits)
ADULTS = "Adults: at most 80 mg a day"


class Limits:
    """A desk with the limits' pages, and what they write to."""

    def __init__(self, folder: Path, leaflet: Leaflet = LEAFLET) -> None:
        """Publish a leaflet."""
        self.leaflet, self.library = leaflet, Library(folder)
        self.publish(1)
        self.audit = Audit(folder, 30)
        self.desk = Desk(folder, [section(self.library, self.audit)])

    def publish(self, revision: int, sha256: str = "text one") -> None:
        """Publish the leaflet, or another text of it."""
        self.library.write_draft(replace(self.leaflet, revision=revision, sha256=sha256), Origin("/a", "f"))
        self.library.publish("zolfin", revision)

    def key(self, says: str = ADULTS) -> str:
        """Return the key of the limit that says something."""
        found = re.search(rf'id="says-(\w+)">{re.escape(says)}', self.page())
        assert found, says
        return found[1]

    def page(self) -> str:
        """Return the leaflet's page."""
        return unescape(self.desk.get("/limits/zolfin").text)

    def decide(
        self, act: str, comment: str = "", page: httpx2.Response | None = None, key: str = ""
    ) -> httpx2.Response:
        """Press a button of a limit, on a page that is open or opened for it: "Confirm", "Reject", "Say that …"."""
        key = key or self.key()
        page = page or self.desk.get("/limits/zolfin")
        form = next(each for each in page.text.split("<form") if f"/{key}/decide" in each)
        button = re.search(rf'name="holds" value="(\w+)">{act}', form)
        assert button, form
        fields = {**hidden(form), "holds": button[1], "comment": comment}
        return self.desk.send(f"/limits/zolfin/{key}/decide", page, fields)

    def correct(self, page: httpx2.Response, path: str, **changes: str) -> httpx2.Response:
        """Send the form of a page with some fields changed."""
        fields = {**hidden(page.text), **typed(page.text), **changes}
        return self.desk.send(path, page, fields)

    def correct_all_the_same(self, page: httpx2.Response, path: str, **changes: str) -> httpx2.Response:
        """Send the form, and where something is doubtful of it once more, with the box ticked."""
        sent = self.correct(page, path, **changes)
        same = re.search(r'name="same" value="(\w+)"', sent.text)
        return self.correct(sent, path, same=same[1]) if same else sent

    def sign_in(self, name: str, *roles: Role) -> None:
        """Sign in as somebody else, in the same browser."""
        self.desk.client = self.desk.other_client()
        self.desk.sign_in(name, *(roles or (Role.PHARMACIST,)))


def hidden(page: str) -> dict[str, str]:
    """Return the hidden fields of a form, its token apart."""
    found = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    return {name: unescape(value) for name, value in found.items() if name in {"sha256", "last"}}


def typed(page: str) -> dict[str, str]:
    """Return what stands in the fields of the form for values."""
    inputs = re.findall(r'<input id="\w+" name="(\w+)" value="([^"]*)"', page)
    areas = re.findall(r'<textarea id="\w+" name="(\w+)"[^>]*>([^<]*)', page)
    chosen = re.findall(r'<option value="([^"]*)" selected', page)
    found = {name: unescape(value) for name, value in (*inputs, *areas)} | {"kind": "".join(chosen)}
    return found | ({"below": "on"} if "checked" in page else {})


@pytest.fixture
def limits(tmp_path: Path) -> Limits:
    """Give the pages, with Ada signed in as a pharmacist."""
    one = Limits(tmp_path)
    one.desk.sign_in("Ada", Role.PHARMACIST)
    return one


def test_leaflets_are_listed_with_how_far_people_have_come(limits: Limits) -> None:
    """Limits by stage, and the sentences with a dose that none covers."""
    limits.decide("Confirm")
    page = limits.desk.get("/limits").text
    assert '<a href="/desk/limits/zolfin">Zolfin 40 mg tablets</a>' in page
    assert "<strong>1</strong> half-way" in page
    assert re.search(r"<strong>\d+</strong> proposed", page)
    assert "<strong>1</strong> sentence with a dose that no limit covers" in page


def test_a_limit_stands_beside_its_quote_in_the_leaflet(limits: Limits) -> None:
    """With the heading, the sentences around it, what the program doubts and what is needed; all of it escaped."""
    page = limits.desk.get("/limits/zolfin").text
    adults = next(each for each in page.split("<section") if ADULTS in each)
    assert "<mark>Adults take at most 80 mg of Zolfin a day.</mark>" in adults
    assert "under “How much”" in adults
    assert '<p class="quiet">Children aged 3 to 8 years take at most 10 mg' in adults
    assert "Nobody has confirmed it. 2 different people have to." in adults
    assert "&lt;b&gt;bad&lt;/b&gt; week" in page
    assert "<b>bad" not in page


def test_two_people_confirm_a_limit(limits: Limits) -> None:
    """Each sees their own word and what is still needed; nobody confirms twice."""
    done = limits.decide("Confirm", "as in the source")
    assert (done.status_code, done.headers["location"]) == (303, f"/desk/limits/zolfin?said={limits.key()}")
    page = limits.page()
    assert "Ada confirmed it. 1 more person has to." in page
    assert f'<a href="#limit-{limits.key()}">Back to that' in limits.desk.client.get(done.headers["location"]).text
    assert "You stand for these values. Somebody else has to say so as well." in page
    assert "“as in the source”" in page
    assert f'Confirm<span class="heard"> “{ADULTS}”' not in page
    limits.sign_in("Bo")
    assert f"Saved. You confirmed: {ADULTS}." in unescape(limits.desk.client.get(_followed(limits)).text)
    assert "It holds on the word of Ada and Bo (pharmacists) on " in limits.page()
    held = [each for each in limits.library.leaflet("zolfin").limits if each.status is LimitStatus.CONFIRMED]
    assert [each.high for each in held] == [80]


def _followed(limits: Limits) -> str:
    return limits.decide("Confirm").headers["location"]


def test_a_limit_that_says_too_little_is_to_be_corrected(limits: Limits) -> None:
    """A first dose that is taken nobody knows how often: the page says so and has no button to confirm it."""
    page = limits.page()
    start = next(each for each in page.split("<section") if "Adults: start with 5 mg" in each)
    assert "has to be corrected or rejected: A limit of the kind “start” has to state how often a day." in start
    assert ">Confirm<" not in start
    assert ">Reject<" in start


def test_confirming_twice_by_hand_is_refused(limits: Limits) -> None:
    """The form of an old page, sent again with the new number, says that one's word counts already."""
    page = limits.desk.get("/limits/zolfin")
    key = limits.key()
    limits.decide("Confirm", page=page)
    assert limits.decide("Confirm", page=page).status_code == 409
    fields = {"sha256": "text one", "last": "1", "holds": key, "comment": "me again"}
    again = limits.desk.send(f"/limits/zolfin/{key}/decide", page, fields)
    assert again.status_code == 422
    assert "You stand for these values already" in again.text
    assert "me again" in again.text
    assert len(limits.library.decisions("zolfin")) == 1


def test_values_are_corrected_by_a_form_and_said_to_hold_by_a_button(limits: Limits) -> None:
    """Both are in question until as many as are needed say the same."""
    key = limits.key()
    page = limits.desk.get(f"/limits/zolfin/{key}/correct")
    assert typed(page.text)["high"] == "80"
    path = f"/limits/zolfin/{key}/correct"
    assert limits.correct_all_the_same(page, path, high="62.5", comment="see the table").status_code == 303
    page = limits.desk.get("/limits/zolfin")
    text = unescape(page.text)
    assert "until people agree, patients are shown doses only in the leaflet's own sentences" in text
    assert "Ada said last that this holds: Adults: at most 62.5" in text
    assert "Of the values named last: 62.5 does not stand in its quote" in text
    assert f"<li>{ADULTS}</li>" in text
    limits.sign_in("Bo")
    assert limits.decide("Say that this holds", key=key).status_code == 303
    limits.sign_in("Cem")
    assert limits.decide("Confirm", key=key).status_code == 303
    (held,) = [each for each in limits.library.leaflet("zolfin").limits if each.status is LimitStatus.CONFIRMED]
    assert held.high == 80
    assert [each.word.value for each in limits.library.decisions("zolfin")] == ["correct", "correct", "confirm"]


DOUBTFUL = [
    ({"high": "500"}, "500 does not stand in its quote"),
    ({"age_from": "", "age_to": "70"}, "The age of 70 does not stand in its quote"),
    ({"high": "80", "age_from": "3", "age_to": "8"}, "It allows more than another limit of this leaflet: “children"),
]


@pytest.mark.parametrize(("changes", "why"), DOUBTFUL)
def test_what_is_doubtful_is_saved_only_on_purpose(limits: Limits, changes: dict[str, str], why: str) -> None:
    """The form says what is wrong first; what is agreed to is these values, and the doubt stays on the card."""
    path = f"/limits/zolfin/{limits.key()}/correct"
    asked = limits.correct(limits.desk.get(path), path, comment="mind", **changes)
    text = unescape(asked.text)
    assert asked.status_code == 422
    assert "<title>Nothing was saved: Correct a limit" in text
    assert text.index(why) < text.index("Save it all the same") < text.index("It says now")
    assert typed(asked.text) | changes | {"comment": "mind"} == typed(asked.text)
    same = re.search(r'name="same" value="(\w+)"', text)
    assert same
    other = limits.correct(asked, path, same=same[1], **(changes | {"high": "9.5"}))
    assert other.status_code == 422
    assert limits.library.decisions("zolfin") == ()
    assert limits.correct(asked, path, same=same[1]).status_code == 303
    page = limits.page()
    assert f"Of the values named last: {why[0].lower()}{why[1:]}" in page or why in page


def test_two_limits_of_one_sentence_are_said_to_contradict(tmp_path: Path) -> None:
    """On the card of each."""
    words = "Adults take at most 160 mg of Zolfin a day, and no more than 80 mg a day."
    bare = made_of(((Topic.DOSE, "How much", PassageKind.SENTENCE, words),))
    one = Limits(tmp_path, replace(bare, sha256="text one", limits=proposed_limits(bare).limits))
    one.desk.sign_in("Ada", Role.PHARMACIST)
    page = one.page()
    said = "The same words also give another limit, and only one can hold: “adults: at most "
    assert f"{said}80 mg a day”" in page
    assert f"{said}160 mg a day”" in page


WRONG = [
    ({"high": "eighty"}, "“eighty” is no number"),
    ({"high": "1,200"}, "Write a point and no comma"),
    ({"high": "1/0"}, "is no number"),
    ({"high": ""}, "has to state the upper figure"),
    ({"high": "0"}, "above 0"),
    ({"low": "5"}, "does not state the lower figure"),
    ({"kind": "songs"}, "Choose what kind of limit"),
    ({"kind": "start", "times": ""}, "has to state how often a day"),
    ({"age_from": "9", "age_to": "2"}, "end before they begin"),
    ({"age_from": "-1"}, "is no number"),
    ({"below": "on"}, "Name the age that they are below"),
    ({"quote": "  "}, "Copy the leaflet's words"),
    ({"quote": "Adults take at most 60 mg"}, "do not stand in the leaflet"),
    ({"quote": "of Zolfin a day."}, "more than once"),
]


@pytest.mark.parametrize(("changes", "why"), WRONG)
def test_a_form_that_will_not_do_comes_back_as_it_was_filled_in(
    limits: Limits, changes: dict[str, str], why: str
) -> None:
    """With what is wrong beside its field and at the top; nothing is kept."""
    path = f"/limits/zolfin/{limits.key()}/correct"
    page = limits.desk.get(path)
    again = limits.correct(page, path, comment="mind the <table>", **changes)
    text = unescape(again.text)
    assert again.status_code == 422
    assert text.count(why) == 2
    assert 'aria-invalid="true"' in text
    assert "<title>Nothing was saved: Correct a limit" in text
    kept = typed(again.text) | hidden(again.text)
    expected = typed(page.text) | hidden(page.text) | changes | {"comment": "mind the <table>"}
    if changes.get("kind") == "songs":
        expected["kind"] = ""
    assert kept == expected
    assert limits.library.decisions("zolfin") == ()


@pytest.mark.parametrize(
    ("changes", "high", "ages"),
    [
        ({"high": "1/3"}, Fraction(1, 3), (18, "not stated")),
        ({"high": "1 1/2"}, Fraction(3, 2), (18, "not stated")),
        ({"high": " 0.1 "}, Fraction(1, 10), (18, "not stated")),
        ({"age_from": "6 months", "age_to": "3 years", "below": "on"}, 80, (Fraction(1, 2), 3)),
        ({"age_from": "", "quote": "Adults take\r\n at most 80 mg of Zolfin a day."}, 80, (0, "not stated")),
    ],
)
def test_numbers_are_taken_exactly(
    limits: Limits, changes: dict[str, str], high: Fraction, ages: tuple[object, object]
) -> None:
    """Fractions, decimals and months; a quote may be broken into lines in another way."""
    path = f"/limits/zolfin/{limits.key()}/correct"
    assert limits.correct_all_the_same(limits.desk.get(path), path, **changes).status_code == 303
    (said,) = limits.library.decisions("zolfin")
    values = said.values
    assert not isinstance(values, str)
    assert getattr(values, "high") == high  # noqa: B009 - not stated for a rejection alone
    found = getattr(values, "ages")  # noqa: B009
    assert (found.low, getattr(found.high, "value", found.high)) == ages


def test_a_limit_that_nobody_proposed_is_added(limits: Limits) -> None:
    """From the sentence that no limit covers; it waits for others like any."""
    page = limits.desk.get("/limits/zolfin")
    link = re.search(r'href="/desk(/limits/zolfin/add\?at=\d+-\d+)"', page.text)
    assert link
    form = limits.desk.get(link[1])
    assert "Take 5 mg more for each" in typed(form.text)["quote"]
    done = limits.correct_all_the_same(form, "/limits/zolfin/add", kind="per intake", high="5", age_from="18")
    assert done.status_code == 303
    text = limits.page()
    assert "Adults: at most 5 mg at one time" in text
    assert "Ada confirmed it. 1 more person has to." in text
    assert "that no limit covers" not in text
    twice = {"kind": "per intake", "high": "5", "age_from": "18", "comment": "twice"}
    again = limits.correct_all_the_same(form, "/limits/zolfin/add", **twice)
    assert again.status_code == 422
    assert "there already" in again.text
    assert typed(again.text)["comment"] == "twice"


def test_where_somebody_decided_meanwhile_nothing_is_decided(limits: Limits) -> None:
    """The page says so, shows what was decided and keeps what was typed; a second try is one's own decision."""
    stale, key = limits.desk.get("/limits/zolfin"), limits.key()
    path = f"/limits/zolfin/{key}/correct"
    form = limits.desk.get(path)
    mine = limits.desk.client
    limits.sign_in("Bo")
    limits.decide("Reject", "not this one")
    limits.desk.client = mine
    refused = limits.decide("Confirm", "it is fine", page=stale, key=key)
    assert refused.status_code == 409
    text = unescape(refused.text)
    assert "Somebody decided on this limit meanwhile. Nothing was decided: look again." in text
    assert "it is fine" in text
    assert "“not this one”" in text
    refused = limits.correct_all_the_same(form, path, high="62.5", comment="mine")
    assert refused.status_code == 409
    assert typed(refused.text) | {"comment": "mine"} == typed(refused.text)
    assert typed(refused.text)["high"] == "62.5"
    assert len(limits.library.decisions("zolfin")) == 1
    assert limits.correct_all_the_same(refused, path).status_code == 303


def test_where_another_text_was_published_nothing_is_decided(limits: Limits) -> None:
    """Although the same limit stands in it: the words around may be others."""
    stale, key = limits.desk.get("/limits/zolfin"), limits.key()
    limits.publish(2, "text two")
    refused = limits.decide("Confirm", page=stale, key=key)
    assert refused.status_code == 409
    assert "Another text of this leaflet was published meanwhile" in refused.text
    gone = limits.desk.send("/limits/zolfin/0123/decide", stale, {"holds": "reject", "comment": "words I typed"})
    assert gone.status_code == 409
    assert "words I typed" in gone.text


def test_a_rejected_limit_is_shown_and_can_be_stood_for_again(limits: Limits) -> None:
    """It says who rejected it; one person's word brings it back as a proposal."""
    key = limits.key()
    limits.decide("Reject", key=key)
    assert "or 2 different people have to confirm it" in limits.page()
    limits.sign_in("Bo")
    limits.decide("Reject", key=key)
    assert "Ada and Bo said that the leaflet states no such limit." in limits.page()
    assert 80 not in [each.high for each in limits.library.leaflet("zolfin").limits]
    limits.sign_in("Cem")
    limits.decide("Confirm", key=key)
    assert 80 in [each.high for each in limits.library.leaflet("zolfin").limits if each.kind is LimitKind.PER_DAY]


def test_others_than_pharmacists_read(limits: Limits) -> None:
    """An administrator sees no form, and is refused by every address that decides."""
    limits.decide("Confirm", "as in the source")
    key = limits.key()
    limits.sign_in("Boss", Role.ADMINISTRATOR)
    page = limits.desk.get("/limits/zolfin")
    assert "Pharmacists decide on limits" in page.text
    assert "“as in the source”" in page.text
    assert "<textarea" not in page.text
    for path in (f"/limits/zolfin/{key}/decide", f"/limits/zolfin/{key}/correct", "/limits/zolfin/add"):
        assert limits.desk.send(path, page, {"holds": key}).status_code == 403
    assert limits.desk.get("/limits/zolfin/add").status_code == 403
    assert len(limits.library.decisions("zolfin")) == 1


def test_every_decision_is_given_to_the_audit(limits: Limits) -> None:
    """Who, what and on which words; the comment, masked, apart from that, since it may be deleted."""
    limits.decide("Confirm", "as my colleague, call me at 07700 900123")
    limits.decide("Reject")
    records = limits.audit.records(Kind.LIMIT)
    assert [(each.facts["who"], each.facts["said"], each.facts["proposed"]) for each in records] == [
        ("Ada", "confirm", ADULTS),
        ("Ada", "reject", ADULTS),
    ]
    assert records[0].facts["quote"] == "Adults take at most 80 mg of Zolfin a day."
    assert "[phone]" in records[0].words["comment"]
    assert "07700" not in limits.page()


@pytest.mark.parametrize("path", ["/limits/zolfim", "/limits/zolfim/add", "/limits/zolfin/0123/correct"])
def test_what_is_not_there_is_said_to_be_missing(limits: Limits, path: str) -> None:
    """One line, and no error of the program's."""
    assert limits.desk.get(path).status_code == 404


@pytest.mark.parametrize("last", ["", "-1", "x", "9" * 400, "\N{ARABIC-INDIC DIGIT ONE}"])
def test_a_form_that_was_tampered_with_decides_nothing(limits: Limits, last: str) -> None:
    """Whatever stands in its hidden fields."""
    key = limits.key()
    fields = {"sha256": "text one", "last": last, "holds": key}
    assert (
        limits.desk.send(f"/limits/zolfin/{key}/decide", limits.desk.get("/limits/zolfin"), fields).status_code == 409
    )
    assert limits.library.decisions("zolfin") == ()
