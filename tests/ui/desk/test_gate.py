"""What stands before every page: signing in, roles, and where forms come from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi import APIRouter, FastAPI, Request, Response, UploadFile
from fastapi.routing import APIRoute, iter_route_contexts

from assistant.domain.accounts import Role
from assistant.errors import SetupError, UnknownLeafletError
from tests.ui.desk.desks import HOST, Desk, token_of
from ui.desk.gate import OPEN, check_form
from ui.desk.rendering import go, own_path
from ui.desk.section import ANY_ROLE, ANYBODY, Person, Section, needs


def _pages() -> APIRouter:
    router = APIRouter()

    @router.get("")
    def show(person: Person) -> dict[str, str]:
        return {"person": person.name}

    @router.post("", dependencies=[needs(Role.PHARMACIST)])
    def change(request: Request) -> Response:
        return go(request, "/", "Saved: <b>it</b>.")

    @router.post("/file", max_body_size=200_000)
    async def take(file: UploadFile) -> dict[str, int]:
        return {"bytes": len(await file.read())}

    @router.get("/broken")
    def broken() -> None:
        message = "no such leaflet"
        raise UnknownLeafletError(message)

    @router.get("/setup")
    def setup() -> None:
        message = "the file is locked"
        raise SetupError(message)

    @router.get("/number/{number}")
    def number(number: int) -> int:
        return number

    return router


SECTIONS = (
    Section("Queue", "/queue", ANY_ROLE, _pages()),
    Section("", "/api/queue", frozenset({Role.PHARMACIST}), _pages()),
    Section("Open", "/open", ANYBODY, _pages()),
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a desk with a page for any role, one for anybody, and JSON for pharmacists."""
    return Desk(tmp_path, SECTIONS)


def test_every_address_wants_somebody_who_is_signed_in(desk: Desk) -> None:
    """But the few that let people in, and the style sheet; walked over all that the app has, and by every method."""
    addresses = _addresses(desk) - OPEN
    assert {"/", "/logout", "/accounts", "/accounts/roles", "/password", "/queue", "/api/queue"} <= addresses
    for address in [*addresses, "/no-such-page", "/openapi.json", "/docs", "/assets", "//login", "/login/", "/LOGIN"]:
        for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "ODD"):
            answer = desk.client.request(method, f"{HOST}/desk{address}", headers={"origin": HOST})
            expected = 401 if address.startswith("/api/") else 303
            assert answer.status_code == expected, (method, address)
    assert desk.get("/assets/desk.css").status_code == 200
    assert desk.client.post("/desk/assets/desk.css", headers={"origin": HOST}).status_code == 303
    for path in ("/assets/../accounts", "/assets/%2e%2e/accounts", "/assets/..%2faccounts"):
        assert desk.get(path).status_code in {303, 404}


def test_every_form_is_looked_at(desk: Desk) -> None:
    """By construction: each route has the check, and nothing but the assets is beside the routes."""
    desk.sign_in("Ada", *Role)
    found = list(iter_route_contexts(desk.desk.router.routes))
    assert len(found) > 15
    for route in found:
        if isinstance(route.original_route, APIRoute):
            assert check_form in {each.dependency for each in route.dependencies}, route.path
        else:
            assert route.path == "/assets"
    for address in _addresses(desk):
        for method in ("POST", "PUT", "DELETE"):
            answer = desk.client.request(method, f"/desk{address}", headers={"origin": HOST})
            assert answer.status_code in {403, 404, 405}, address


@pytest.mark.parametrize(
    "add",
    [
        lambda router: router.mount("/app", FastAPI()),
        lambda router: router.add_route("/bare", lambda _request: Response()),
    ],
)
def test_a_section_holds_nothing_that_would_pass_by_the_checks(
    tmp_path: Path, add: Callable[[APIRouter], None]
) -> None:
    """A mounted app has no idea of them."""
    router = APIRouter()
    add(router)
    with pytest.raises(TypeError, match="is no page"):
        Desk(tmp_path, [Section("Odd", "/odd", ANYBODY, router)])


@pytest.mark.parametrize(
    ("headers", "passes"),
    [
        ({"origin": HOST}, True),
        ({"sec-fetch-site": "same-origin"}, True),
        ({"origin": HOST, "sec-fetch-site": "same-origin"}, True),
        ({"origin": "https://testserver"}, True),
        ({}, False),
        ({"origin": "null"}, False),
        ({"origin": ""}, False),
        ({"origin": "http://evil.example"}, False),
        ({"origin": "http://testserver.evil.example"}, False),
        ({"origin": "http://testserver:81"}, False),
        ({"origin": "http://user@testserver"}, False),
        ({"origin": "http://["}, False),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "same-site"}, False),
        ({"origin": HOST, "sec-fetch-site": "cross-site"}, False),
    ],
)
def test_a_form_has_to_come_from_the_desk(desk: Desk, headers: dict[str, str], passes: bool) -> None:  # noqa: FBT001
    """Even with the right token; the page says what to do. A server behind one for https sees http."""
    desk.sign_in("Ada", Role.PHARMACIST)
    fields = {"form_token": token_of(desk.get("/password"))}
    answer = desk.client.post("/desk/queue", data=fields, headers=headers)
    assert answer.status_code == (303 if passes else 403)
    assert passes or "Nothing was changed. Open the desk anew" in answer.text


def test_a_form_has_to_carry_its_browser_s_token(desk: Desk) -> None:
    """Not another person's, not the one of an earlier session, not the one of the login; in a header it may be too."""
    page = desk.get("/login")
    door = token_of(page)
    desk.sign_in("Ada", Role.PHARMACIST)
    earlier = token_of(desk.get("/password"))
    desk.client = desk.other_client()
    desk.sign_in("Ada")
    own = token_of(desk.get("/password"))
    for token in (door, earlier, "", own[:-1], own.upper(), None):
        data = {} if token is None else {"form_token": token}
        answer = desk.client.post("/desk/queue", data=data, headers={"origin": HOST})
        assert (answer.status_code, "Go back, reload the page" in answer.text) == (403, True), token
    headers = {"origin": HOST, "x-form-token": own}
    assert desk.client.post("/desk/queue", headers=headers).status_code == 303
    assert desk.client.post("/desk/queue", headers={**headers, "x-form-token": earlier}).status_code == 403


def test_an_uploaded_file_comes_with_the_token_and_within_its_size(desk: Desk) -> None:
    """Of a route that takes files; others take little."""
    desk.sign_in("Ada", Role.PHARMACIST)
    token = {"form_token": token_of(desk.get("/password"))}

    def sent(size: int, path: str = "/queue/file") -> int:
        file = {"file": ("a.txt", b"x" * size)}
        return desk.client.post(f"/desk{path}", data=token, files=file, headers={"origin": HOST}).status_code

    assert (sent(100_000), sent(300_000)) == (200, 413)
    token = {"form_token": "no"}
    assert sent(10) == 403


@pytest.mark.parametrize(
    ("roles", "sees"),
    [
        ((Role.PHARMACIST,), {"/queue": 200, "/open": 200, "/api/queue": 200, "/accounts": 403}),
        ((Role.ADMINISTRATOR,), {"/queue": 200, "/open": 200, "/api/queue": 403, "/accounts": 200}),
        ((), {"/queue": 403, "/open": 200, "/api/queue": 403, "/accounts": 403, "/password": 200, "/": 200}),
    ],
)
def test_each_sees_what_their_roles_let_them(desk: Desk, roles: tuple[Role, ...], sees: dict[str, int]) -> None:
    """And the navigation shows no more than that."""
    desk.add("Ada", *roles)
    desk.sign_in()
    assert {path: desk.get(path).status_code for path in sees} == sees
    home = desk.get("/password").text
    for path, title in (("/queue", "Queue"), ("/accounts", "Accounts")):
        assert (f'<a href="/desk{path}">{title}</a>' in home) == (sees[path] == 200)


def test_what_only_one_role_may_do_is_kept_from_the_other(desk: Desk) -> None:
    """On the same page; roles that are taken away are gone at once."""
    desk.sign_in("Ada", Role.ADMINISTRATOR)
    refused = desk.post("/queue")
    assert (refused.status_code, "with the role pharmacist" in refused.text) == (403, True)
    desk.accounts.set_roles("Ada", [])
    assert desk.get("/accounts").status_code == 403


def test_json_is_answered_in_json(desk: Desk) -> None:
    """Refusals too, and where nothing is."""
    assert desk.get("/api/queue").json() == {"error": "sign in at the desk first"}
    desk.sign_in("Ada", Role.ADMINISTRATOR)
    assert desk.get("/api/queue").json() == {"error": "This is for somebody with the role pharmacist."}
    assert "no such page" in desk.get("/api/nothing").json()["error"]
    assert "error" in desk.client.post("/desk/api/queue").json()


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/nothing", 404, "There is no such page"),
        ("/queue/broken", 400, "no such leaflet"),
        ("/queue/setup", 503, "the file is locked"),
        ("/queue/number/x", 422, "Go back and look at it again"),
        ("/logout", 405, "cannot be done here"),
    ],
)
def test_errors_are_pages_that_say_what_is_wrong(desk: Desk, path: str, status: int, words: str) -> None:
    """With the way back to the desk."""
    desk.sign_in("Ada", Role.PHARMACIST)
    page = desk.get(path)
    assert (page.status_code, words in page.text) == (status, True)
    assert 'href="/desk/">Go to the desk' in page.text


def test_a_notice_is_said_once_and_as_text(desk: Desk) -> None:
    """On the next page that is whole."""
    desk.sign_in("Ada", Role.PHARMACIST)
    assert desk.post("/queue").headers["location"] == "/desk/"
    assert "Saved" not in desk.get("/nothing").text
    assert "Saved: &lt;b&gt;it&lt;/b&gt;." in desk.get("/password").text
    assert "Saved" not in desk.get("/password").text


def test_nothing_of_the_desk_is_kept_or_framed(desk: Desk) -> None:
    """Whatever the answer."""
    desk.sign_in("Ada", Role.PHARMACIST)
    for path in ("/", "/login", "/nothing", "/api/queue", "/assets/desk.css"):
        headers = desk.get(path).headers
        assert headers["cache-control"] == ("no-cache" if path.startswith("/assets") else "no-store")
        policy = headers["content-security-policy"]
        assert {"default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"} <= set(policy.split("; "))
        assert "unsafe" not in policy
        assert (headers["referrer-policy"], headers["x-content-type-options"]) == ("same-origin", "nosniff")


def test_an_address_is_come_back_to_as_it_was_written(desk: Desk) -> None:
    """A question mark in it is none, nor is a space."""
    answer = desk.get("/limits/a%3Fb%20c%C3%A4?d=%26")
    assert answer.headers["location"] == "/desk/login?next=/limits/a%253Fb%2520c%25C3%25A4%3Fd%3D%2526"
    assert 'value="/limits/a%3Fb%20c%C3%A4?d=%26"' in desk.get(answer.headers["location"].removeprefix("/desk")).text


@pytest.mark.parametrize("odd", [b"%ff", b"%00", b"%ed%a0%80", b"\xff", b"%", b"%F0%9F%92%8A", b"a" * 60_000])
def test_odd_bytes_are_no_reason_to_fail(desk: Desk, odd: bytes) -> None:
    """In a form, an address or a cookie."""
    token = token_of(desk.get("/login")).encode()
    body = b"form_token=" + token + b"&name=" + odd + b"&password=" + odd + b"&next=" + odd
    headers = {"origin": HOST, "content-type": "application/x-www-form-urlencoded"}
    assert desk.client.post("/desk/login", content=body, headers=headers).status_code == 401
    cookie = {b"cookie": b"desk=" + odd[:100] + b"; desk_door=" + odd[:100] + b"; desk_sign_on=" + odd[:100]}
    assert desk.other_client().get("/desk/", headers=cookie).status_code == 303
    assert desk.other_client().get("/desk/login", headers=cookie).status_code == 200
    form = {"origin": HOST, "content-type": "multipart/form-data; boundary=x"}
    assert desk.client.post("/desk/login", content=b"--x\r\n" + odd, headers=form).status_code in {400, 403}


def test_a_link_on_another_site_leads_in_all_the_same(desk: Desk) -> None:
    """The browser keeps the cookie back at first, and the page leads on; a form from there is refused as ever."""
    page = desk.get("/queue?next=1&b=<", sec_fetch_site="cross-site")
    assert (page.status_code, 'content="0; url=/desk/queue?next=1&amp;b=%3C"' in page.text) == (200, True)


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        ("/limits/a?b=c&d=/x", "/limits/a?b=c&d=/x"),
        ("/", "/"),
        *(
            (odd, "/")
            for odd in ("", "limits", "//evil.example", "/\\evil.example", "\\/evil.example", "https://evil.example")
        ),
        *((odd, "/") for odd in ("/a\r\nb", "/a\tb", "/ä", "/" + "x" * 2000, "javascript:alert(1)", "/\x00")),
        *((own, "/") for own in ("/login?next=/", "/logout", "/sign-on/back?state=1", "/assets/desk.css")),
    ],
)
def test_only_paths_of_the_desk_are_come_back_to(wanted: str, path: str) -> None:
    """Nobody is led elsewhere, or round in a circle."""
    assert own_path(wanted) == path


def _addresses(desk: Desk) -> set[str]:
    """Return the addresses of all routes, their parameters filled in."""
    found = (route.path for route in iter_route_contexts(desk.desk.router.routes))
    return {path.replace("{number}", "7") for path in found if path and path != "/assets"}


@pytest.mark.parametrize(
    ("roles", "first"), [((Role.PHARMACIST,), "/desk/limits"), ((Role.ADMINISTRATOR,), "/desk/leaflets"), ((), "")]
)
def test_after_signing_in_somebody_is_where_they_have_work(tmp_path: Path, roles: tuple[Role, ...], first: str) -> None:
    """On the first page of the navigation that they may see; without a role, on one that says so."""
    limits = Section("Limits", "/limits", frozenset({Role.PHARMACIST}), APIRouter())
    leaflets = Section("Leaflets", "/leaflets", ANY_ROLE, APIRouter())
    desk = Desk(tmp_path, [limits, leaflets])
    desk.add("Ada", *roles)
    desk.sign_in()
    home = desk.get("/")
    assert home.headers.get("location", "") == first
    assert ("You have no role here yet" in home.text) is (not roles)


@pytest.mark.parametrize("charset", ["unicode_escape", "punycode", "utf-16"])
def test_a_form_that_is_not_in_utf_8_is_refused_unread(desk: Desk, charset: str) -> None:
    """Other decoders make of it what no browser sends, or take their time."""
    headers = {"origin": HOST, "content-type": f"application/x-www-form-urlencoded; charset={charset}"}
    answer = desk.client.post("/desk/login", content=b"name=\\ud800&password=x", headers=headers)
    assert (answer.status_code, "UTF-8" in answer.text) == (415, True)
