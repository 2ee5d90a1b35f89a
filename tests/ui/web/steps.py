"""What a person does on the page, by keyboard alone, in any language. Not here: what is expected of it."""

import pytest
from playwright.sync_api import Locator, Page, expect

_MOST_TABS = 120


def ask(page: Page, question: str) -> Locator:
    """Ask and return the reply."""
    replies = page.locator("#transcript .reply")
    before = replies.count()
    send(page, question)
    expect(replies).to_have_count(before + 1)
    return replies.nth(before)


def send(page: Page, question: str) -> None:
    """Type a question and press Enter."""
    page.locator("#question textarea").fill(question)
    page.locator("#question textarea").press("Enter")


def unfold(page: Page, part: str) -> None:
    """Open a part that Gradio folds, and wait until its fields stand: it makes them then, and empties them once."""
    page.locator(f"#{part} > button").press("Enter")
    expect(page.locator(f"#{part} > button")).to_have_attribute("aria-expanded", "true")
    page.wait_for_timeout(300)


def tab_to(page: Page, aim: Locator, key: str = "Tab") -> None:
    """Press Tab until `aim` has the focus, as somebody without a mouse does; what has it is seen all the way."""
    for _ in range(_MOST_TABS):
        if aim.evaluate("one => one === document.activeElement"):
            expect(aim).to_be_in_viewport()
            return
        page.keyboard.press(key)
    pytest.fail(f"the keyboard does not get to {aim}")


def press(page: Page, aim: Locator, key: str = "Tab") -> None:
    """Go to a part by Tab, or by Shift+Tab, and press Enter."""
    tab_to(page, aim, key)
    page.keyboard.press("Enter")


def search(page: Page, words: str) -> None:
    """Search the leaflet and wait until the result is told."""
    page.locator("#find input").fill(words)
    expect(page.locator("#find [role=status]")).not_to_be_empty()
