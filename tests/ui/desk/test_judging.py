"""Cases judged in a real browser, by the keyboard alone."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from fastapi import FastAPI
from playwright.sync_api import Page, expect

from assistant.audit import Entry, Kind
from assistant.audit.records import TurnPlace
from assistant.domain.accounts import Role
from assistant.domain.feedback import Rating
from assistant.domain.judgement import Judgement, Opinion, Right
from assistant.domain.topics import Topic
from tests.ui.desk.cases import BY_MODEL, HELD_BACK, MARKUP, SILENT, TOO_MUCH, Cases
from tests.ui.desk.conftest import Visit, sign_in

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
_CALLED = """() => {
    const focused = document.activeElement;
    return [...(focused.labels ?? []), focused].map(each => each.innerText ?? "").join(" ");
}"""


@pytest.fixture
def cases(tmp_path: Path) -> Cases:
    """Give a desk with cases of each sort that wait, and one that is judged."""
    made = Cases(tmp_path)
    made.desk.add("Ada", Role.PHARMACIST)
    made.work.judge(made.ask(MARKUP), "Ben", Opinion(Judgement.PARTLY, right=Right.AS_IT_IS, comment=MARKUP))
    made.ask("side effects")
    made.ask(SILENT)
    made.ask(BY_MODEL)
    made.service.rate(made.conversation, 1, Rating.NOT_HELPFUL, comment="too long")
    made.ask("side effects", HELD_BACK)
    return made


@pytest.fixture
def address(cases: Cases, serve: Callable[[FastAPI], str]) -> str:
    """Serve it."""
    return f"{serve(cases.desk.app)}/desk"


def tab_to(page: Page, name: str, most: int = 60) -> None:
    """Go on by the tab key until what has the focus is called so."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focused = page.evaluate(_CALLED)
        if name in focused:
            return
    pytest.fail(f"no tab stop is called {name!r}")


def fits(page: Page) -> bool:
    """Return whether nothing is wider than the window."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_a_case_is_found_judged_and_exported_by_the_keyboard_alone(
    cases: Cases, address: str, visit: Visit, width: int
) -> None:
    """By somebody who has the address and an account: sign in, open, judge, next, export."""
    page = visit(f"{address}/", width)
    sign_in(page, "Ada")
    expect(page.get_by_role("heading", level=1)).to_have_text("5 cases wait")
    assert fits(page)
    tab_to(page, HELD_BACK)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("held back by the dose guard")
    assert fits(page)
    tab_to(page, "Supports")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    tab_to(page, "Comment")
    page.keyboard.type("Good that it was held back, s n 1 and all.")
    tab_to(page, "Save, next case")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Saved: you said “partly” of case")
    expect(page.get_by_role("status").first).to_be_focused()
    expect(page.get_by_role("heading", level=1)).to_contain_text("rated as no help")
    tab_to(page, "Back to the queue")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("4 cases wait")
    tab_to(page, "Exports")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Exports")
    tab_to(page, "Download the table")
    with page.expect_download() as saved:
        page.keyboard.press("Enter")
    with Path(saved.value.path()).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["judged_by"], row["judgement"]) for row in rows] == [("Ben", "partly"), ("Ada", "partly")]
    assert rows[1]["comment"] == "Good that it was held back, s n 1 and all."
    assert cases.work.how_many_wait() == 4


@pytest.mark.usefixtures("cases")
def test_keys_judge_save_and_skip_and_can_be_turned_off(address: str, visit: Visit) -> None:
    """They do nothing while somebody writes, and the choice is remembered."""
    page = visit(f"{address}/queue", 1280)
    sign_in(page, "Ada")
    page.get_by_role("link", name=HELD_BACK).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("held back")
    page.wait_for_load_state()
    page.keyboard.press("n")
    expect(page.get_by_role("heading", level=1)).to_contain_text("rated as no help")
    expect(page.get_by_role("status").first).to_contain_text("is left as it is")
    page.wait_for_load_state()
    page.keyboard.press("3")
    expect(page.get_by_role("radio", name="Does not").last).to_be_checked()
    page.keyboard.press("1")
    page.get_by_label("Comment").focus()
    page.keyboard.type("s2n?")
    expect(page.get_by_label("Comment")).to_have_value("s2n?")
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("s")
    expect(page.get_by_role("status").first).to_contain_text("Saved: you said “supports”")
    page.wait_for_load_state()
    page.keyboard.press("?")
    off = page.get_by_label("Use these keys")
    expect(off).to_be_visible()
    off.uncheck()
    page.reload()
    here = page.url
    for key in "2sn?":
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert page.url == here
    expect(page.locator(".whole").get_by_label("In part")).not_to_be_checked()


def test_other_passages_are_chosen_by_words_of_theirs(cases: Cases, address: str, visit: Visit) -> None:
    """The filter opens the headings that have them; choosing one says that it is right."""
    page = visit(f"{address}/queue", 1280)
    sign_in(page, "Ada")
    page.get_by_role("link", name=SILENT).click()
    page.get_by_text("Choose other passages").click()
    number = int(page.url.rsplit("/", 1)[1])
    page.get_by_label("Show those with the words").fill("slow heart")
    expect(page.locator("#found")).to_have_text("1 passage")
    page.get_by_label("Show those with the words").press("Enter")
    right, chosen = page.get_by_label("What would have been right"), page.locator("#chosen")
    right.select_option("not in the leaflet")
    page.get_by_label("a slow heartbeat").check()
    expect(chosen).to_contain_text("still says: “Not in the leaflet”")
    expect(right).to_have_value("not in the leaflet")
    right.select_option("")
    expect(chosen).to_have_text("")
    page.get_by_label("a slow heartbeat").uncheck()
    page.get_by_label("a slow heartbeat").check()
    expect(chosen).to_contain_text("says now: Other passages of the leaflet")
    expect(right).to_have_value("other passages")
    for words, found in (("SLEEPILY", "1 passage"), ("kidney", "1 passage"), ("leepy", "0 passages")):
        page.get_by_label("Show those with the words").fill(words)
        expect(page.locator("#found")).to_have_text(found)
    page.locator(".whole").get_by_label("No", exact=True).check()
    page.get_by_role("button", name="Save and stay").click()
    expect(page.get_by_text("Wrong that it is not in the leaflet says Ada")).to_be_visible()
    assert cases.work.case(number).given[0].opinion.passages == ("p5",)


def test_what_was_typed_comes_back_after_signing_in_anew(cases: Cases, address: str, visit: Visit) -> None:
    """Where the session was over when it was sent; once it is saved it does not come again."""
    page = visit(f"{address}/queue", 1280)
    sign_in(page, "Ada")
    page.get_by_role("link", name=HELD_BACK).click()
    page.locator(".whole").get_by_label("Partly").check()
    page.get_by_label("Comment").fill("a long thought")
    page.get_by_label("What would have been right").select_option("as it is")
    cases.desk.clock.on(minutes=31)
    page.get_by_role("button", name="Save and stay").click()
    sign_in(page, "Ada")
    expect(page.get_by_label("Comment")).to_have_value("a long thought")
    expect(page.locator(".whole").get_by_label("Partly")).to_be_checked()
    expect(page.get_by_label("What would have been right")).to_have_value("as it is")
    page.get_by_role("button", name="Save and stay").click()
    expect(page.get_by_text("Partly says Ada")).to_be_visible()
    page.get_by_text("Give another verdict").click()
    expect(page.get_by_label("Comment")).to_have_value("")


def test_everything_works_without_a_script(cases: Cases, address: str, visit: Visit) -> None:
    """All but the keys and the filter, which are not offered."""
    page = visit(f"{address}/queue", 1280, java_script_enabled=False)
    sign_in(page, "Ada")
    page.get_by_role("link", name=HELD_BACK).click()
    expect(page.get_by_text("Keys", exact=True)).to_be_hidden()
    page.locator(".whole").get_by_label("Supports").check()
    page.get_by_role("button", name="Save, next case").click()
    expect(page.get_by_role("status").first).to_contain_text("Saved")
    assert len(cases.work.judged()) == 2


@pytest.mark.slow
@pytest.mark.parametrize(("width", "colours"), [(320, "dark"), (1280, "light")])
def test_axe_finds_nothing_in_any_state(cases: Cases, address: str, visit: Visit, width: int, colours: str) -> None:
    """WCAG 2.2 AA and good practice; nothing is wider than the window."""
    page = visit(f"{address}/queue", width, color_scheme=colours)
    sign_in(page, "Ada")
    expect(page.get_by_role("heading", level=1)).to_have_text("5 cases wait")
    waiting = [link.get_attribute("href") for link in page.locator(".waiting a").all()]
    found = {}

    def look(state: str) -> None:
        violations = Axe().run(page, options=RULES).response["violations"]
        found[state] = [(each["id"], each["nodes"][0]["html"]) for each in violations]
        assert fits(page), state

    look("queue")
    for path in (*waiting, "/desk/queue/1", "/desk/queue/1/leaflet", "/desk/queue/judged", "/desk/queue/exports"):
        page.goto(f"{address.removesuffix('/desk')}{path}")
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        look(str(path))
    for path in ("/figures?days=all", "/figures?days=30", "/queue?why=sent", "/queue/99"):
        page.goto(f"{address}{path}")
        page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        look(path)
    page.goto(f"{address.removesuffix('/desk')}{waiting[0]}")
    page.locator(".whole").get_by_label("Supports").check()
    page.get_by_label("A corrected answer").fill(TOO_MUCH)
    page.get_by_role("button", name="Save and stay").click()
    expect(page.get_by_role("alert")).to_contain_text("180 mg a day")
    expect(page.get_by_role("alert")).to_be_in_viewport()
    look("an answer that the guard would hold back")
    page.get_by_label("Save this answer all the same").check()
    page.get_by_role("button", name="Save and stay").click()
    expect(page.get_by_text("Supports says Ada")).to_be_visible()
    look("saved")
    for number, _ in cases.audit.waiting():
        cases.work.judge(number, "Ben", Opinion(Judgement.SUPPORTS))
    page.goto(f"{address}/queue")
    look("nothing waits")
    assert {state: each for state, each in found.items() if each} == {}


def test_every_topic_fits_a_phone(cases: Cases, address: str, visit: Visit) -> None:
    """A plot's words are never broken, so each has to be short enough, with large numbers too."""
    for topic in Topic:
        facts = {"leaflet": "zolfin", "revision": 1, "reply": "not_in_leaflet", "topics": [topic.value] * 12_345}
        place = TurnPlace(topic.value, 1, "zolfin", held_back=False, emergency=False, not_in_leaflet=True)
        cases.audit.turn(place, Entry(Kind.TURN, facts, {"question": "x" * 300}))
    page = visit(f"{address}/figures?days=all")
    sign_in(page, "Ada")
    expect(page.get_by_role("img", name="Questions by topic")).to_be_visible()
    widths = page.locator(".plot text").evaluate_all("all => all.map(each => each.getBoundingClientRect().right)")
    assert len(widths) > 2 * len(Topic)
    assert max(widths) <= 320 - 16
    assert fits(page)
