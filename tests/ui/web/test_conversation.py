"""A conversation in a real browser: kept over a reload, deleted, corrected, and shown as it is written."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.ui.web.conftest import Served, Visit, open_form, serving
from tests.ui.web.said import AGE_WRONG
from tests.ui.web.stand_in import ASKS_A_MODEL, LONG_TITLE, NASTY, WRITTEN, StandInAssistant
from ui.web.visitors import COOKIE
from ui.words.english import ENGLISH

_AT_ONCE_MS = 300


def _box(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Your question")


def _ask(page: Page, question: str) -> Locator:
    """Ask and return the reply."""
    replies = page.locator("#transcript .reply")
    before = replies.count()
    _send(page, question)
    expect(replies).to_have_count(before + 1)
    expect(page.locator(".waiting")).to_have_count(0)
    return replies.nth(before)


def _send(page: Page, question: str) -> None:
    _box(page).fill(question)
    _box(page).press("Enter")


def _reload(page: Page) -> None:
    page.reload()
    expect(page.locator("#leaflet .passage").first).to_be_visible()


def _button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def _way_to_delete(page: Page) -> Locator:
    return page.get_by_role("button", name="Delete this conversation")


def test_a_reload_keeps_the_conversation_of_each_leaflet(visit: Visit, served: Served) -> None:
    """Its questions and replies come back, are not read out, and it goes on; nobody else gets to see it."""
    page = visit()
    _ask(page, "Can I drive?")
    _reload(page)
    expect(page.locator(".asked")).to_have_text(["You asked: Can I drive?"])
    expect(page.locator(".reply")).to_contain_text("Calmarol may make you sleepy.")
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    _ask(page, "And ride?")
    assert [message.content for message in served.assistant.asked[-1].history][::2] == ["Can I drive?"]
    page.goto(f"{served.address}/?leaflet=otherol")
    expect(page.locator("#otherol-r1-p0001")).to_be_visible()
    expect(page.locator(".asked")).to_have_count(0)
    page.goto(served.address)
    expect(page.locator(".asked")).to_have_count(2)
    expect(visit().locator(".asked")).to_have_count(0)


@pytest.mark.parametrize("of", ["a conversation", "nothing", "another process"])
def test_a_forged_cookie_opens_nothing_and_is_replaced(visit: Visit, served: Served, of: str) -> None:
    """Not even one with the ID of somebody's conversation."""
    _ask(visit(), "Can I drive?")
    forged = {
        "a conversation": served.kept.all()[0].id,
        "nothing": "x" * 500,
        "another process": "a." + "0" * 64,
    }[of]
    page = visit()
    page.context.clear_cookies()
    page.context.add_cookies([{"name": COOKIE, "value": forged, "url": served.address}])
    _reload(page)
    expect(page.locator(".asked")).to_have_count(0)
    _ask(page, "And ride?")
    assert served.assistant.asked[-1].history == ()
    assert [cookie["value"] for cookie in page.context.cookies()] != [forged]
    _reload(page)
    expect(page.locator(".asked")).to_have_text(["You asked: And ride?"])


def test_a_conversation_is_deleted_after_one_more_question(visit: Visit, served: Served) -> None:
    """Then it is gone from the server, from the page and from the next one, and another one can begin."""
    page = visit()
    expect(_way_to_delete(page)).to_have_count(0)
    _ask(page, "Can I drive?")
    mine = served.kept.all()[0].id
    _way_to_delete(page).click()
    expect(page.get_by_text("Delete it for good?")).to_be_in_viewport()
    _button(page, "Keep it").click()
    expect(page.get_by_text("Delete it for good?")).to_be_hidden()
    expect(_way_to_delete(page)).to_be_focused()
    assert mine in {each.id for each in served.kept.all()}
    page.keyboard.press("Enter")
    _button(page, "Delete it").press("Enter")
    expect(page.locator("#note")).to_have_text(ENGLISH.deleted)
    expect(_box(page)).to_be_focused()
    expect(page.locator(".asked, .reply")).to_have_count(0)
    expect(_way_to_delete(page)).to_have_count(0)
    assert mine not in {each.id for each in served.kept.all()}
    _reload(page)
    expect(page.locator(".asked")).to_have_count(0)
    _ask(page, "And ride?")
    expect(page.get_by_text("Delete it for good?")).to_be_hidden()
    _reload(page)
    expect(page.locator(".asked")).to_have_text(["You asked: And ride?"])


def test_a_conversation_that_another_tab_deleted_is_begun_anew(visit: Visit, served: Served) -> None:
    """The question is asked in the new one, and its person is told."""
    page = visit()
    _ask(page, "Can I drive?")
    served.service.delete(served.kept.all()[0].id)
    _send(page, "And ride?")
    expect(page.locator("#note")).to_have_text(ENGLISH.begun_anew)
    expect(page.locator(".reply")).to_have_count(1)
    expect(page.locator(".asked")).to_have_text(["You asked: And ride?"])


def test_whom_it_is_for_is_shown_corrected_and_taken_back(visit: Visit, served: Served) -> None:
    """By keyboard alone; what is understood of a question shows as well, and a reload keeps it."""
    page = visit()
    said, change = page.locator("#who-said"), page.get_by_role("button", name="Change who this is for")
    expect(said).to_have_text(ENGLISH.nobody_said)
    expect(change).to_have_attribute("aria-expanded", "false")
    open_form(page)
    expect(change).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Age in years")).to_be_focused()
    page.keyboard.type("40")
    page.keyboard.press("Tab")
    page.keyboard.type("80,5")
    page.keyboard.press("Enter")
    expect(said).to_have_text("This is for: an adult of 40 years, 80.5 kg")
    expect(page.locator("#note")).to_contain_text("Saved.")
    expect(change).to_be_focused()
    _ask(page, "Can I drive?")
    assert served.assistant.asked[-1].profile.weight_kg == 80.5
    _ask(page, "And for my 4 year old?")
    expect(said).to_have_text("This is for: a child of 4 years")
    expect(page.get_by_label("Age in years")).to_have_value("4")
    _reload(page)
    expect(said).to_have_text("This is for: a child of 4 years")
    open_form(page)
    _button(page, "Not said").press("Enter")
    expect(said).to_have_text(ENGLISH.nobody_said)
    expect(page.locator("#note")).to_have_text(ENGLISH.cleared)
    expect(page.get_by_label("Age in years")).to_have_value("")


def test_a_value_that_nobody_has_is_told_and_nothing_is_lost(visit: Visit) -> None:
    """Neither what was typed nor what was known; the choices are one group for the arrow keys."""
    page = visit()
    open_form(page)
    choices = page.get_by_role("radiogroup", name="If you do not know the age")
    choices.get_by_role("radio", name="Not said").focus()
    page.keyboard.press("ArrowRight")
    expect(choices.get_by_role("radio", name="An adult")).to_be_checked()
    page.keyboard.press("ArrowRight")
    _button(page, "Save").click()
    expect(page.locator("#who-said")).to_have_text("This is for: a child")
    open_form(page)
    page.get_by_label("Age in years").fill("<b>200</b>")
    _button(page, "Save").click()
    expect(page.locator("#note")).to_have_text(AGE_WRONG)
    expect(page.get_by_label("Age in years")).to_have_value("<b>200</b>")
    expect(page.locator("#who-said")).to_have_text("This is for: a child")


def test_it_is_said_at_once_what_is_done(visit: Visit, served: Served) -> None:
    """Well before a model has written anything."""
    page = visit()
    page.evaluate("""() => {
        const log = document.querySelector("#transcript");
        document.addEventListener("keydown", () => { window.sent = performance.now(); }, true);
        new MutationObserver(() => {
            if (log.querySelector(".waiting")) window.took ??= performance.now() - window.sent;
        }).observe(log, {childList: true, subtree: true});
    }""")
    took = []
    served.assistant.may_write.clear()
    try:
        for _ in range(3):
            page.evaluate("window.took = undefined")
            _send(page, ASKS_A_MODEL)
            expect(page.locator(".waiting")).to_have_text(ENGLISH.writing)
            expect(_box(page)).to_have_value("")
            took.append(page.evaluate("window.took"))
            served.assistant.may_write.set()
            expect(page.locator(".waiting")).to_have_count(0)
            served.assistant.may_write.clear()
    finally:
        served.assistant.may_write.set()
    assert min(took) < _AT_ONCE_MS, took


def test_what_is_written_is_shown_as_it_comes_and_read_out_once(visit: Visit, served: Served) -> None:
    """Parts of the reply stand outside of the live region; the whole one takes their place in it. Earlier ones stay."""
    page = visit()
    _ask(page, "Can I drive?")
    page.evaluate("""() => {
        window.added = [];
        window.firstReply = document.querySelector(".reply");
        new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
            if (node.nodeType === Node.ELEMENT_NODE) window.added.push(`${node.className}: ${node.textContent}`);
        }))).observe(document.querySelector("#transcript .md"), {childList: true, subtree: true});
    }""")
    part = page.locator("#so-far")
    served.assistant.may_end.clear()
    try:
        _send(page, ASKS_A_MODEL)
        expect(part.locator(".written")).to_have_count(2)
        expect(part.locator(".waiting")).to_have_text(ENGLISH.still_writing)
        expect(page.locator("#transcript .waiting")).to_have_count(0)
        assert part.evaluate("one => one.closest('[aria-live], [role=log]')") is None
        part.get_by_role("link", name="Source 2:").click()
        expect(page.locator("#leaflet mark")).to_be_focused()
        expect(_way_to_delete(page)).to_be_visible()
    finally:
        served.assistant.may_end.set()
    whole = page.locator("#transcript .reply").nth(1)
    expect(whole.locator(".written")).to_have_count(len(WRITTEN[-1].lines))
    expect(part).to_be_empty()
    added = [each.split(":")[0] for each in page.evaluate("window.added")]
    assert added == ["asked", "waiting", "waiting", "reply answer"]
    assert ENGLISH.looking in page.evaluate("window.added")[1]
    assert page.evaluate("window.firstReply.isConnected")
    page.keyboard.press("Escape")
    expect(whole.get_by_role("link", name="Source 2:")).to_be_focused()


def test_a_models_words_are_text_and_said_to_be_a_models(visit: Visit) -> None:
    """Markup in them is the signs it is made of, and the leaflet's own words stand below."""
    page = visit()
    answer = _ask(page, ASKS_A_MODEL)
    expect(answer.locator(".written").last).to_contain_text(NASTY)
    expect(answer.locator("img, strong, a:not(.cite)")).to_have_count(0)
    expect(answer).to_contain_text(ENGLISH.by_model)
    answer.get_by_text("Where this comes from").click()
    expect(answer.locator("blockquote")).to_have_count(2)


def test_another_question_that_is_still_answered_gives_this_one_back(visit: Visit, served: Served) -> None:
    """Two tabs go on with one conversation; a turn of one waits for the other's only so long."""
    one = visit()
    _ask(one, "Can I drive?")
    other = one.context.new_page()
    other.goto(served.address)
    expect(other.locator(".asked")).to_have_count(1)
    served.assistant.may_write.clear()
    try:
        _send(one, ASKS_A_MODEL)
        expect(one.locator(".waiting")).to_have_text(ENGLISH.writing)
        _send(other, "And ride?")
        expect(other.locator("#note")).to_have_text(ENGLISH.still_answering)
        expect(_box(other)).to_have_value("And ride?")
        expect(other.locator(".asked")).to_have_count(1)
    finally:
        served.assistant.may_write.set()
    expect(one.locator(".reply")).to_have_count(2)
    _box(other).press("Enter")
    expect(other.locator(".reply")).to_have_count(3)


def test_another_medicine_takes_its_place_beside_the_conversation(visit: Visit, tmp_path: Path) -> None:
    """The head, the leaflet and the address change to it; earlier markers lead nowhere; a reload stays there."""
    with serving(StandInAssistant(), tmp_path) as served:
        page = visit(address=served.address)
        _ask(page, "Can I drive?")
        served.service.ask("And otherol?", served.kept.all()[0].id, "otherol")
        _send(page, "And at night?")
        expect(page.get_by_role("heading", level=1)).to_have_text(LONG_TITLE)
        expect(page.locator("#otherol-r1-p0001")).to_be_visible()
        expect(page.locator(".asked")).to_have_count(3)
        expect(page.locator(".reply").first.get_by_role("link")).to_have_count(0)
        expect(page).to_have_url(f"{served.address}/?leaflet=otherol")
        _reload(page)
        expect(page.get_by_role("heading", level=1)).to_have_text(LONG_TITLE)
        expect(page.locator(".asked")).to_have_count(3)
        page.context.close()  # an open page would keep the server waiting
