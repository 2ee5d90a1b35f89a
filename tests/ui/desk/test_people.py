"""The pages about accounts: everybody's, for administrators, and one's own password."""

import re

import pytest

from assistant.domain.accounts import Identity, Role
from assistant.domain.not_stated import NOT_STATED
from tests.ui.desk.desks import PASSWORD, Desk
from ui.desk.pages import people

NEW = "eight quiet herons"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Sign in Ada, an administrator; Grace, a pharmacist, has an account."""
    desk.add("Grace", Role.PHARMACIST)
    desk.sign_in("Ada", Role.ADMINISTRATOR)
    return desk


def said(desk: Desk) -> str:
    """Return what the accounts page says, once."""
    found = re.search(r'<p class="notice">(.*?)</p>', desk.get("/accounts").text)
    assert found
    return found[1]


def test_somebody_is_disabled_and_enabled(desk: Desk) -> None:
    """Signed out at once, wherever they are."""
    ada, desk.client = desk.client, desk.other_client()
    desk.sign_in("Grace")
    grace, desk.client = desk.client, ada
    assert desk.post("/accounts/disable", {"name": "grace"}, on="/accounts").headers["location"] == "/desk/accounts"
    assert said(desk) == "Grace cannot sign in any more, and is signed out."
    assert grace.get("/desk/").status_code == 303
    desk.post("/accounts/enable", {"name": "Grace"}, on="/accounts")
    assert said(desk) == "Grace can sign in again."
    assert not desk.accounts.get("Grace").disabled


def test_somebody_is_unlocked(desk: Desk) -> None:
    """The page shows who is locked, and how long."""
    for _ in range(5):
        desk.accounts.check("Grace", "wrong", "192.0.2.1")
    assert "<strong>Locked</strong> until 2026-03-02 12:15 UTC" in desk.get("/accounts").text
    desk.post("/accounts/unlock", {"name": "Grace"}, on="/accounts")
    assert said(desk) == "Grace is unlocked."
    assert desk.accounts.locked_until("Grace") is NOT_STATED


@pytest.mark.parametrize(
    ("roles", "words"),
    [
        (["administrator", "pharmacist"], "Grace is administrator and pharmacist."),
        (["administrator"], "Grace is administrator."),
        ([], "Grace is without a role."),
    ],
)
def test_roles_are_what_is_ticked(desk: Desk, roles: list[str], words: str) -> None:
    """And nothing else of them."""
    desk.post("/accounts/roles", {"name": "Grace", "role": roles}, on="/accounts")
    assert said(desk) == f"Saved: {words}"
    assert desk.accounts.get("Grace").roles == set(map(Role, roles))


@pytest.mark.parametrize(
    ("path", "fields"),
    [("/accounts/disable", {"name": "ada"}), ("/accounts/roles", {"name": "ADA", "role": "pharmacist"})],
)
def test_nobody_locks_themselves_out(desk: Desk, path: str, fields: dict[str, str]) -> None:
    """An administrator stays one, by their own hand."""
    answer = desk.post(path, fields, on="/accounts")
    assert (answer.status_code, "Another administrator can" in answer.text) == (409, True)
    assert desk.accounts.get("Ada").roles == {Role.ADMINISTRATOR}


@pytest.mark.parametrize(
    ("path", "fields", "status"),
    [
        ("/accounts/disable", {"name": "Eve"}, 400),
        ("/accounts/roles", {"name": "Grace", "role": "king"}, 422),
        ("/accounts/unlock", {}, 422),
    ],
)
def test_what_cannot_be_is_an_error(desk: Desk, path: str, fields: dict[str, str], status: int) -> None:
    """And changes nothing."""
    assert desk.post(path, fields, on="/accounts").status_code == status
    assert desk.accounts.get("Grace").roles == {Role.PHARMACIST}


def test_who_comes_by_a_provider_that_says_the_roles_has_them_from_there(desk: Desk) -> None:
    """They are shown, and cannot be set here."""
    desk.accounts.arrive(Identity("https://id.example", "1"), "Jane", frozenset({Role.PHARMACIST}))
    section = people.section(desk.accounts, roles_by_provider=True)
    assert section.roles == {Role.ADMINISTRATOR}
    page = desk.get("/accounts").text
    assert page.count("Signs in by the OpenID provider") == 1
    assert page.count('action="/desk/accounts/roles"') == 3


@pytest.mark.parametrize(
    ("fields", "status", "words"),
    [
        ({"old": "wrong", "new": NEW, "again": NEW}, 403, "The password that you have now is not right."),
        ({"old": PASSWORD, "new": NEW, "again": "other"}, 422, "not typed the same way twice"),
        ({"old": PASSWORD, "new": "short", "again": "short"}, 422, "at least 12 characters"),
        ({"old": PASSWORD, "new": "ada ada ada ada", "again": "ada ada ada ada"}, 422, "cannot be the name"),
        ({}, 403, "The password that you have now is not right."),
    ],
)
def test_a_password_that_will_not_do_is_told(desk: Desk, fields: dict[str, str], status: int, words: str) -> None:
    """In words, at its field, and the old one stays."""
    page = desk.post("/password", fields, on="/password")
    assert (page.status_code, words in page.text, 'aria-invalid="true"' in page.text) == (status, True, True)
    assert NEW not in page.text
    desk.client = desk.other_client()
    assert desk.sign_in().status_code == 303


def test_changing_the_password_ends_every_other_session(desk: Desk) -> None:
    """The browser itself goes on, under a new token."""
    here, token = desk.client, desk.client.cookies.get("desk", path="/desk")
    desk.client = other = desk.other_client()
    desk.sign_in()
    desk.client = here
    answer = desk.post("/password", {"old": PASSWORD, "new": NEW, "again": NEW}, on="/password")
    assert answer.headers["location"] == "/desk/"
    assert "Your password is changed. Other browsers are signed out." in desk.get("/").text
    assert desk.client.cookies.get("desk", path="/desk") != token
    assert other.get("/desk/").status_code == 303
    desk.client = other
    assert (desk.sign_in().status_code, desk.sign_in(password=NEW).status_code) == (401, 303)


def test_guessing_the_old_password_locks_too(desk: Desk) -> None:
    """As it does at the door."""
    fields = {"old": "wrong", "new": NEW, "again": NEW}
    answers = [desk.post("/password", fields, on="/password") for _ in range(5)]
    assert [answer.status_code for answer in answers] == [403, 403, 403, 403, 429]
    assert "locked for 15 minutes" in answers[-1].text
