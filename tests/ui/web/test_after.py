"""After an answer, in a real browser: what is said of it, taken along, and where that stands."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from assistant.audit.records import Kind
from tests.ui.web.conftest import Served, Visit, serving
from tests.ui.web.stand_in import StandInAssistant
from tests.ui.web.steps import ask, unfold
from ui.words.english import ENGLISH


def test_nothing_can_be_said_before_an_answer_and_nothing_is_kept_for_the_next(visit: Visit) -> None:
    """It stands outside of what is read out; a new answer has no rating, and its forms are folded and empty."""
    page = visit()
    expect(page.locator("#after")).to_have_count(0)
    ask(page, "Can I drive?")
    after = page.locator("#after")
    expect(after).to_be_visible()
    expect(after).to_have_accessible_name(ENGLISH.after)
    assert after.evaluate("one => one.closest('[aria-live], [role=log]')") is None
    no = page.locator("#helpful-no")
    no.click()
    expect(no).to_have_attribute("aria-pressed", "true")
    page.get_by_label(ENGLISH.reason_other).check()
    page.get_by_label(ENGLISH.comment).fill("hm")
    unfold(page, "refer")
    page.get_by_label(ENGLISH.note).fill("<img src=x onerror=alert(1)>")
    ask(page, "And ride?")
    expect(no).to_have_attribute("aria-pressed", "false")
    expect(page.locator("#why-not")).to_have_count(0)
    expect(page.locator("#refer > button")).to_have_attribute("aria-expanded", "false")
    no.click()
    expect(page.get_by_label(ENGLISH.reason_other)).not_to_be_checked()
    expect(page.get_by_label(ENGLISH.comment)).to_have_value("")
    unfold(page, "refer")
    expect(page.get_by_label(ENGLISH.note)).to_have_value("")


def test_a_comment_and_a_note_with_markup_are_sent_as_typed_and_shown_nowhere(visit: Visit, served: Served) -> None:
    """A reason may be given without words and words without a reason."""
    page = visit()
    nasty = '<img src="http://example.com/c.png"><script>alert(1)</script> **b** {{c}}'
    ask(page, "Can I drive?")
    page.locator("#helpful-no").click()
    page.get_by_label(ENGLISH.comment).fill(nasty)
    page.locator("#why-not-send").click()
    expect(page.locator("#note")).to_have_text(ENGLISH.thanks)
    unfold(page, "refer")
    page.get_by_label(ENGLISH.note).fill(nasty)
    page.locator("#refer-send").click()
    expect(page.locator("#note")).to_have_text(ENGLISH.sent)
    rating, sent = (served.audit.records(kind)[-1] for kind in (Kind.RATING, Kind.SENT))
    assert rating.facts == {"rating": "not helpful", "reason": None}
    assert nasty in rating.words.values()
    assert nasty in sent.words.values()
    assert "c.png" not in page.content()


def test_an_answer_that_another_tab_deleted_cannot_be_rated(visit: Visit, tmp_path: Path) -> None:
    """Its person is told, and nothing is thanked for."""
    with serving(StandInAssistant(), tmp_path) as served:
        page = visit(address=served.address)
        ask(page, "Can I drive?")
        served.service.delete(served.kept.all()[0].id)
        page.locator("#helpful-yes").click()
        expect(page.locator("#note")).to_have_text(ENGLISH.turn_gone)
        expect(page.locator("#helpful-yes")).to_have_attribute("aria-pressed", "false")
        page.context.close()  # an open page would keep the server waiting


@pytest.mark.parametrize(
    ("button", "there", "gone"), [("#print-chat", "#chat", "#beside"), ("#print-leaflet", "#beside", "#chat")]
)
def test_paper_has_the_words_and_their_sources_and_nothing_to_press(
    visit: Visit, button: str, there: str, gone: str
) -> None:
    """The conversation or the leaflet; on the screen the sources are folded again afterwards."""
    page = visit()
    ask(page, "Can I drive?")
    page.evaluate(
        """([there, gone]) => { window.print = () => {
            dispatchEvent(new Event("beforeprint"));
            const seen = (selector) => document.querySelector(selector).checkVisibility();
            window.printed = [seen(there), seen(gone), seen(".sources blockquote")];
            dispatchEvent(new Event("afterprint"));
        }; }""",
        [there, gone],
    )
    page.emulate_media(media="print")
    for part in ("#after", "#asking", "#examples", "#find", "#bar"):
        expect(page.locator(part)).to_be_hidden()
    page.locator(button).evaluate("one => one.click()")
    assert page.evaluate("window.printed") == [True, False, there == "#chat"]
    page.emulate_media(media="screen")
    expect(page.locator(".sources blockquote").first).to_be_hidden()
    expect(page.locator(gone)).to_be_visible()


def test_without_a_clipboard_a_conversation_is_copied_all_the_same(visit: Visit) -> None:
    """Pages that come without encryption from another machine have none."""
    page = visit(permissions=["clipboard-read"])
    ask(page, "Can I drive?")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('none')); }")
    page.locator("#copy").click()
    expect(page.locator("#told")).to_have_text(ENGLISH.copied)
    assert "Calmarol may make you sleepy. [1]" in page.evaluate("navigator.clipboard.readText()")
    expect(page.locator("#copy")).to_be_focused()
