"""The desk in a real browser: by the keyboard alone, as narrow as a phone, and without a fault that axe finds."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi import FastAPI
from playwright.sync_api import Page, expect

from assistant.accounts.provider import Provider
from assistant.domain.accounts import Role
from tests.ui.axe import faults
from tests.ui.desk.conftest import Visit, sign_in
from tests.ui.desk.desks import Desk
from tests.ui.desk.providers import CLIENT, SECRET, provider

Serve = Callable[[FastAPI], str]


def is_sound(page: Page) -> None:
    """Nothing is against WCAG 2.2 AA or best practice, and nothing is wider than the window."""
    assert faults(page) == []
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider == 0, page.url


def press(page: Page, name: str) -> None:
    """Go to a button or link by Tab, as far as that takes, and press it."""
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate("(document.activeElement.innerText || '').replace(/\\s+/g, ' ').trim()")
        if focused == name:
            page.keyboard.press("Enter")
            return
    pytest.fail(f"{name} cannot be reached by Tab")


@pytest.mark.slow
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_signing_in_by_keyboard(desk: Desk, serve: Serve, visit: Visit, width: int, scheme: str) -> None:
    """Wrong, locked, right, expired, out: each state says where one is."""
    address = serve(desk.app)
    page = visit(f"{address}/desk/", width, color_scheme=scheme)
    expect(page.get_by_text("Nobody has an account yet")).to_be_visible()
    is_sound(page)
    desk.add("Ada", Role.ADMINISTRATOR)
    desk.add("Grace", *Role)
    page.goto(f"{address}/desk/password")
    sign_in(page, "ada", "wrong")
    expect(page.get_by_role("alert")).to_have_text("The name or the password is not right, or the account is disabled.")
    expect(page.get_by_label("Name")).to_have_value("ada")
    expect(page).to_have_title("Not signed in - Pharmacist's desk")
    is_sound(page)
    for _ in range(4):
        page.get_by_label("Password").fill("wrong")
        page.keyboard.press("Enter")
        page.wait_for_load_state()
    expect(page.get_by_role("alert")).to_contain_text("locked for 15 minutes")
    is_sound(page)
    desk.clock.on(minutes=16)
    page.get_by_label("Name").fill("")
    sign_in(page, "ada")
    expect(page.get_by_role("heading", name="Your password")).to_be_visible()
    expect(page.get_by_text("Signed in as Ada")).to_be_visible()
    is_sound(page)
    desk.clock.on(minutes=31)
    page.reload()
    expect(page.get_by_text("Your session is over")).to_be_visible()
    is_sound(page)
    sign_in(page, "Ada")
    expect(page.get_by_role("heading", name="Your password")).to_be_visible()
    press(page, "Log out")
    expect(page.get_by_role("heading", name="You are signed out")).to_be_visible()
    is_sound(page)


@pytest.mark.slow
@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (768, "light")])
def test_the_pages_by_keyboard(desk: Desk, serve: Serve, visit: Visit, width: int, scheme: str) -> None:
    """The landing page, accounts, one's own password, and what is not there."""
    desk.add("Ada", Role.ADMINISTRATOR)
    desk.add("A person with a very long name without any good reason for it", *Role)
    desk.add("Grace", Role.PHARMACIST)
    for _ in range(5):
        desk.accounts.check("Grace", "wrong", "192.0.2.1")
    address = serve(desk.app)
    page = visit(f"{address}/desk/", width, color_scheme=scheme)
    sign_in(page, "Ada")
    expect(page.get_by_role("heading", name="Welcome, Ada")).to_be_visible()
    is_sound(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page itself")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.reload()
    press(page, "Accounts")
    expect(page.get_by_text("Locked until 2026-03-02 12:15 UTC")).to_be_visible()
    is_sound(page)
    for button, notice in (
        ("Unlock Grace", "Grace is unlocked."),
        ("Disable Grace", "Grace cannot sign in any more, and is signed out."),
        ("Enable Grace", "Grace can sign in again."),
        ("Save roles of Grace", "Saved: Grace is pharmacist."),
    ):
        press(page, button)
        expect(page.get_by_role("status")).to_have_text(notice)
        is_sound(page)
    press(page, "Your password")
    page.get_by_label("The password that you have now").focus()
    for word in ("seven quiet herons", "eight quiet herons", "another"):
        page.keyboard.type(word)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("The new password was not typed the same way twice.")
    is_sound(page)
    page.goto(f"{address}/desk/nothing")
    expect(page.get_by_role("heading", name="No such page")).to_be_visible()
    is_sound(page)


@pytest.mark.slow
def test_by_a_provider_from_the_other_site_and_back(tmp_path: Path, serve: Serve, visit: Visit) -> None:
    """The browser keeps the cookie through it; and a link on another site leads in afterwards."""
    with provider() as fake:
        desk = Desk(tmp_path, provider=Provider(fake.issuer, CLIENT, SECRET))
        address = serve(desk.app).replace("127.0.0.1", "localhost")
        page = visit(f"{address}/desk/password")
        is_sound(page)
        press(page, "Sign in with your organisation")
        expect(page.get_by_text("Signed in as Jane")).to_be_visible()
        expect(page.get_by_text("have no password here")).to_be_visible()
        is_sound(page)
        fake.answer["error"] = "access_denied"
        page.goto(fake.issuer + "/.well-known/openid-configuration")
        page.evaluate("address => { location = address }", f"{address}/desk/")
        expect(page.get_by_role("heading", name="Welcome, Jane")).to_be_visible()
        expect(page.get_by_text("You have no role here yet")).to_be_visible()
        is_sound(page)
        page.goto(f"{address}/desk/sign-on")
        expect(page.get_by_text("did not sign you in")).to_be_visible()
        is_sound(page)
