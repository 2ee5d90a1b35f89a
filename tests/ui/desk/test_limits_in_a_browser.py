"""The limits' pages in a real browser, by the keyboard alone, on a phone, a tablet and a desk."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from fastapi import FastAPI
from playwright.sync_api import Locator, Page, expect

from assistant.domain.accounts import Role
from tests.ui.desk.conftest import Visit, sign_in
from tests.ui.desk.test_limits import ADULTS, Limits

SHOTS = os.environ.get("SHOTS")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def check(page: Page, state: str) -> None:
    """Axe finds nothing, and nothing has to be scrolled sideways."""
    page.wait_for_load_state()  # an address is known before its stylesheet is
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == [], state
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), state
    small = page.locator("main :is(button, .button, input, select, textarea):visible").evaluate_all(
        "all => all.filter(one => one.type !== 'checkbox' && one.getBoundingClientRect().height < 43.5).length"
    )
    assert small == 0, state
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{state}-{page.viewport_size['width']}.png", full_page=True)  # type: ignore[index]


def reach(page: Page, there: Locator) -> None:
    """Go to something by the Tab key, as somebody without a mouse does."""
    for _ in range(150):
        if there.evaluate("one => one === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not get to {there}")  # noqa: TRY003, EM102 - a test's own


def press(page: Page, there: Locator) -> None:
    """Press a button or follow a link by the keyboard."""
    reach(page, there)
    page.keyboard.press("Enter")


@pytest.mark.slow
@pytest.mark.parametrize(("width", "colours"), [(320, "light"), (768, "dark"), (1280, "light")])
def test_two_pharmacists_correct_and_confirm_a_limit_by_the_keyboard_alone(  # noqa: PLR0915 - one long way
    tmp_path: Path, serve: Callable[[FastAPI], str], visit: Visit, width: int, colours: str
) -> None:
    """From the overview to the confirmed limit, by way of a form that is wrong and one that comes too late."""
    limits = Limits(tmp_path)
    for name, role in (("Ada", Role.PHARMACIST), ("Bo", Role.PHARMACIST), ("Boss", Role.ADMINISTRATOR)):
        limits.desk.add(name, role)
    address = f"{serve(limits.desk.app)}/desk/limits"
    ada, bo, boss = (visit(address, width, color_scheme=colours) for _ in range(3))
    for page, name in ((ada, "Ada"), (bo, "Bo"), (boss, "Boss")):
        sign_in(page, name)
        expect(page).to_have_url(address)
    check(ada, "overview")
    for page in (ada, bo):
        press(page, page.get_by_role("link", name="Zolfin 40 mg tablets"))
        expect(page.get_by_role("heading", level=1)).to_have_text("Limits of Zolfin 40 mg tablets")
    check(ada, "proposed")

    adults = ada.get_by_role("region", name=ADULTS)
    press(ada, adults.get_by_role("link", name="Correct"))
    reach(ada, ada.get_by_label("Figure, or the upper of two"))
    ada.keyboard.type("6o")
    reach(ada, ada.get_by_label("Comment"))
    ada.keyboard.type("see the table")
    press(ada, ada.get_by_role("button", name="Save"))
    expect(ada.get_by_role("alert")).to_contain_text("is no number")
    expect(ada.get_by_label("Comment")).to_have_value("see the table")
    check(ada, "form-wrong")
    reach(ada, ada.get_by_label("Figure, or the upper of two"))
    ada.keyboard.press("Control+A")
    ada.keyboard.type("60")
    press(ada, ada.get_by_role("button", name="Save"))
    expect(ada.get_by_role("alert")).to_contain_text("60 does not stand in its quote")
    expect(ada.get_by_role("alert")).to_be_focused()
    check(ada, "form-doubtful")
    reach(ada, ada.get_by_label("Save it all the same"))
    ada.keyboard.press("Space")
    press(ada, ada.get_by_role("button", name="Save"))
    expect(ada.get_by_role("status")).to_have_text("Saved. You said what holds: Adults: at most 60 mg a day.")
    expect(ada.get_by_role("status")).to_be_focused()
    corrected = ada.get_by_role("region", name="Adults: at most 60 mg a day")
    press(ada, ada.get_by_role("link", name="Back to that limit"))
    expect(corrected).to_be_in_viewport()
    expect(corrected).to_contain_text("60 does not stand in its quote")
    expect(corrected).to_contain_text("You stand for these values. Somebody else has to say so as well.")
    check(ada, "disputed")

    reach(bo, bo.get_by_role("region", name=ADULTS).get_by_label("Comment"))
    bo.keyboard.type("as it stands")
    press(bo, bo.get_by_role("region", name=ADULTS).get_by_role("button", name="Confirm"))
    expect(bo.get_by_role("alert")).to_contain_text("Somebody decided on this limit meanwhile.")
    expect(bo).to_have_title("Nothing was decided: Limits of Zolfin 40 mg tablets - Pharmacist's desk")
    check(bo, "meanwhile")
    press(bo, bo.get_by_role("link", name="Go to that limit"))
    corrected = bo.get_by_role("region", name="Adults: at most 60 mg a day")
    expect(corrected.get_by_label("Comment")).to_have_value("as it stands")
    press(bo, corrected.get_by_role("button", name="Confirm"))
    expect(corrected).to_contain_text("It holds on the word of Ada and Bo (pharmacists)")
    press(
        bo, bo.get_by_role("region", name="Children from 3 to 8 years: at most 10").get_by_role("button", name="Reject")
    )
    expect(bo.get_by_role("status")).to_contain_text("Saved. You rejected")
    check(bo, "confirmed")
    press(bo, bo.get_by_role("link", name="Add a limit for"))
    expect(bo.get_by_role("heading", level=1)).to_have_text("Add a limit")
    check(bo, "add")

    press(boss, boss.get_by_role("link", name="Zolfin 40 mg tablets"))
    expect(boss.get_by_text("Pharmacists decide on limits.")).to_be_visible()
    expect(boss.get_by_role("textbox")).to_have_count(0)
    check(boss, "reader")
