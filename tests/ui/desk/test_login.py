"""Signing in and out with a name and a password."""

import httpx2
import pytest

from assistant.accounts.attempts import count_failure
from assistant.domain.accounts import Role
from tests.ui.desk.desks import HOST, PASSWORD, Desk, token_of


def cookies(answer: httpx2.Response) -> dict[str, str]:
    """Return the cookies that an answer sets, by name, with all that is said of them."""
    return {one.partition("=")[0]: one for one in answer.headers.get_list("set-cookie")}


def test_somebody_signs_in_and_is_where_they_wanted_to_be(desk: Desk) -> None:
    """Query and all; the login page is passed over from then on."""
    assert desk.get("/accounts?a=1&b=2").headers["location"] == "/desk/login?next=/accounts%3Fa%3D1%26b%3D2"
    answer = desk.sign_in("Ada", Role.ADMINISTRATOR, wanted="/accounts%3Fa%3D1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/accounts%3Fa%3D1")
    assert "Signed in as <strong>Ada</strong>" in desk.get("/").text
    assert desk.get("/login?next=/accounts").headers["location"] == "/desk/accounts"


def test_the_session_s_cookie_is_for_the_desk_alone(desk: Desk) -> None:
    """No script reads it, no other site sends it; nor that of the door."""
    cookie = cookies(desk.sign_in("Ada", Role.PHARMACIST))
    assert cookie["desk"].endswith("; HttpOnly; Path=/desk; SameSite=strict")
    door = cookies(desk.other_client().get("/desk/login"))
    assert door["desk_door"].endswith("; HttpOnly; Path=/desk/login; SameSite=strict")


def test_under_https_cookies_go_no_other_way(desk: Desk) -> None:
    """Both of them."""
    desk.add("Ada")
    secure = "https://testserver/desk/login"
    page = desk.client.get(secure)
    data = {"form_token": token_of(page), "name": "Ada", "password": PASSWORD}
    answer = desk.client.post(secure, data=data, headers={"origin": "https://testserver"})
    assert answer.status_code == 303
    assert all("; Secure" in cookie for cookie in [*cookies(page).values(), *cookies(answer).values()])


def test_every_signing_in_has_a_token_of_its_own(desk: Desk) -> None:
    """One that somebody put there before is none, and the one before is over."""
    desk.add("Ada")
    page = desk.get("/login")
    desk.client.cookies.set("desk", "planted", domain="testserver.local", path="/desk")
    tokens = ["planted"]
    for _ in range(2):
        desk.send("/login", page, {"name": "Ada", "password": PASSWORD})
        tokens.append(desk.client.cookies.get("desk", path="/desk") or "")
    assert len(set(tokens)) == 3
    for token, status in zip(tokens, (303, 303, 200), strict=True):
        assert desk.other_client().get("/desk/", headers={"cookie": f"desk={token}"}).status_code == status


@pytest.mark.parametrize(
    ("name", "password"), [("Ada", "wrong"), ("Eve", PASSWORD), ("Ada", ""), ("", ""), ("<i>", "x"), ("x" * 5000, "x")]
)
def test_a_wrong_password_is_told_without_saying_what_is_wrong(desk: Desk, name: str, password: str) -> None:
    """The name stays in its field, the password does not; whoever it is."""
    desk.add("Ada")
    page = desk.sign_in(name, password=password, wanted="/limits")
    assert (page.status_code, "The name or the password is not right" in page.text) == (401, True)
    assert 'name="next" value="/limits"' in page.text
    assert PASSWORD not in page.text
    assert "<i>" not in page.text


def test_too_many_wrong_passwords_lock_and_say_until_when(desk: Desk) -> None:
    """The right one is not looked at then; afterwards it is."""
    desk.add("Ada")
    said = [desk.sign_in(password="wrong").status_code for _ in range(5)]  # noqa: S106 - that is the point
    assert said == [401, 401, 401, 401, 429]
    desk.clock.on(minutes=5, seconds=30)
    locked = desk.sign_in()
    assert (locked.status_code, "locked for 10 minutes, until 12:15 UTC" in locked.text) == (429, True)
    desk.clock.on(minutes=9)
    assert "locked for 1 minute, until" in desk.sign_in().text
    desk.clock.on(minutes=1)
    assert desk.sign_in().status_code == 303


def test_a_locked_network_is_told_apart_from_a_locked_name(desk: Desk) -> None:
    """No administrator can open it."""
    desk.add("Ada")
    with desk.accounts.file.writing() as connection:
        for number in range(50):
            count_failure(connection, f"name {number}", "testclient", desk.clock.now)
    page = desk.sign_in().text
    assert "from your part of the network. Signing in from there is locked for 60 minutes, until 13:00 UTC." in page
    assert "An administrator" not in page


def test_without_its_token_the_login_is_refused(desk: Desk) -> None:
    """So that nobody is signed in as somebody else from another site; it says what to do."""
    desk.add("Ada")
    data = {"name": "Ada", "password": PASSWORD}
    desk.get("/login")
    for client in (desk.client, desk.other_client()):
        answer = client.post("/desk/login", data={**data, "form_token": "0" * 64}, headers={"origin": HOST})
        assert (answer.status_code, "Go to the desk and sign in again" in answer.text) == (403, True)
        answer = client.post("/desk/login", data=data)
        assert answer.status_code == 403


def test_two_tabs_of_the_login_both_work(desk: Desk) -> None:
    """They share the door's cookie; in the second one somebody is signed in anew."""
    desk.add("Ada")
    pages = [desk.get("/login"), desk.get("/login?next=/password")]
    answers = [desk.send("/login", page, {"name": "Ada", "password": PASSWORD}) for page in pages[::-1]]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert desk.get("/").status_code == 200


@pytest.mark.parametrize(("minutes", "times"), [(30, 1), (29, 25)])
def test_a_session_that_is_over_is_told_and_leads_back(desk: Desk, minutes: int, times: int) -> None:
    """Unused for half an hour, or after twelve hours; from a form to its page."""
    desk.sign_in("Ada", Role.PHARMACIST)
    for _ in range(times):
        desk.clock.on(minutes=minutes)
        answer = desk.get("/password")
    assert answer.headers["location"] == "/desk/login?next=/password"
    page = desk.get("/login?next=/password")
    assert "Your session is over: the desk was not used for 30 minutes, 12 hours had passed" in page.text
    headers = {"origin": HOST, "referer": f"{HOST}/desk/accounts?x=1"}
    answer = desk.client.post("/desk/accounts/disable", headers=headers)
    assert answer.headers["location"] == "/desk/login?next=/accounts"
    elsewhere = {"origin": HOST, "referer": "http://evil.example/desk/accounts"}
    assert desk.client.post("/desk/x", headers=elsewhere).headers["location"] == "/desk/login"
    assert desk.send("/login", page, {"name": "Ada", "password": PASSWORD, "next": "/password"}).status_code == 303
    assert desk.get("/password").status_code == 200


def test_signing_out_ends_the_session_for_good(desk: Desk) -> None:
    """Its cookie goes, and whoever has a copy of it has nothing."""
    desk.sign_in("Ada", Role.PHARMACIST)
    token = desk.client.cookies.get("desk", path="/desk")
    answer = desk.post("/logout")
    assert (answer.status_code, "You are signed out" in answer.text) == (200, True)
    assert "Signed in as" not in answer.text
    assert "Max-Age=0" in cookies(answer)["desk"]
    assert desk.other_client().get("/desk/", headers={"cookie": f"desk={token}"}).status_code == 303
    assert "Your session is over" not in desk.get("/login").text


def test_before_anybody_has_an_account_it_says_how_to_make_one(desk: Desk) -> None:
    """And no longer."""
    assert "leaflet user add NAME" in desk.get("/login").text
    desk.add("Ada")
    assert "leaflet user add NAME" not in desk.get("/login").text


def test_nobody_is_led_elsewhere(desk: Desk) -> None:
    """Whatever the address or the form says."""
    desk.add("Ada")
    page = desk.get("/login?next=//evil.example")
    assert "evil" not in page.text
    fields = {"name": "Ada", "password": PASSWORD, "next": "https://evil.example"}
    assert desk.send("/login", page, fields).headers["location"] == "/desk/"
