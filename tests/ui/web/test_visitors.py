"""Which conversation a browser goes on with, and the cookie that says so."""

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from ui.web.visitors import COOKIE, GivesToken, Visitors

_JOIN = "/gradio_api/queue/join"


def test_a_browser_goes_on_with_a_conversation_a_leaflet() -> None:
    """And with none of anybody else, or once it begins anew."""
    visitors = Visitors()
    one, other = visitors.token(), visitors.token()
    visitors.goes_on(one, "a", "first")
    visitors.goes_on(one, "b", "second")
    assert [visitors.conversation(one, leaflet) for leaflet in "abc"] == ["first", "second", None]
    assert visitors.conversation(other, "a") is None
    visitors.goes_on(one, "a", None)
    assert [visitors.conversation(one, leaflet) for leaflet in "ab"] == [None, "second"]


@pytest.mark.parametrize("forged", ["", ".", "a", "a.b", "first", "a." + "0" * 64, "é.é", "\ud800.\udfff"])
def test_a_token_that_was_not_given_out_opens_nothing_and_nothing_is_kept_for_it(forged: str) -> None:
    """Also one of another process, and one that is cut or has another seal."""
    visitors = Visitors()
    token, foreign = visitors.token(), Visitors().token()
    name, seal = token.split(".")
    for each in (forged, foreign, token[:-1], f"{name}x.{seal}", f"{name}.{foreign.split('.')[1]}"):
        assert not visitors.is_ours(each)
        visitors.goes_on(each, "a", "first")
        assert visitors.conversation(each, "a") is None
    assert visitors.is_ours(token)


def test_the_conversation_used_longest_ago_goes_first() -> None:
    """Memory has an end."""
    visitors = Visitors(most=2)
    token = visitors.token()
    visitors.goes_on(token, "a", "first")
    visitors.goes_on(token, "b", "second")
    visitors.conversation(token, "a")
    visitors.goes_on(token, "c", "third")
    assert [visitors.conversation(token, leaflet) for leaflet in "abc"] == ["first", None, "third"]


def _cookies(
    visitors: Visitors, cookie: str = "", path: str = _JOIN, site: str = "http://a", root: str = ""
) -> list[str]:
    """Return the cookies that an answer sets."""
    app = FastAPI()
    app.add_api_route(_JOIN, lambda: "joined", methods=["POST"])
    app.add_api_route("/", lambda: "page", methods=["POST"])
    app.add_middleware(GivesToken, visitors=visitors)
    client = TestClient(app, site, root_path=root)
    headers = {b"cookie": cookie.encode("latin-1")} if cookie else {}
    return client.post(f"{root}{path}", headers=headers).headers.get_list("set-cookie")


@pytest.mark.parametrize("cookie", ["", "other=1", f"{COOKIE}=forged", f"{COOKIE}=; x", "=;;=\xff"])
def test_a_browser_without_a_token_of_ours_is_given_one_at_the_pages_first_event(cookie: str) -> None:
    """No script reads it, no other site sends it, and it goes with the browser's session."""
    visitors = Visitors()
    (given,) = _cookies(visitors, cookie)
    value, *attributes = given.split("; ")
    assert visitors.is_ours(value.removeprefix(f"{COOKIE}="))
    assert attributes == ["Path=/", "HttpOnly", "SameSite=Strict"]


def test_a_token_is_not_given_twice_or_with_anything_else() -> None:
    """Not with the page, which a link on another site opens without cookies."""
    visitors = Visitors()
    assert _cookies(visitors, f"{COOKIE}={visitors.token()}") == []
    assert _cookies(visitors, path="/") == []
    assert _cookies(visitors, path=f"{_JOIN}/none") == []


def test_by_https_and_below_a_folder_the_cookie_stays_there() -> None:
    """It is sent to nothing else."""
    (given,) = _cookies(Visitors(), site="https://a", root="/leaflets")
    assert given.split("; ")[1:] == ["Path=/leaflets/", "HttpOnly", "SameSite=Strict", "Secure"]
