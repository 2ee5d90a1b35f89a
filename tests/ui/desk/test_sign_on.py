"""Signing in by an OpenID provider that is really there, over HTTP."""

import base64
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import httpx2
import pytest
from joserfc.jwk import ECKey

from assistant.accounts.id_token import RoleClaim
from assistant.accounts.provider import Provider
from assistant.domain.accounts import Identity, Role
from assistant.domain.not_stated import NOT_STATED, NotStated
from tests.ui.desk import providers
from tests.ui.desk.desks import HOST, Desk
from tests.ui.desk.providers import CLIENT, SECRET, Claims, FakeProvider, provider

GROUPS = RoleClaim("groups", {"rx": Role.PHARMACIST, "boss": Role.ADMINISTRATOR})


@pytest.fixture
def fake() -> Iterator[FakeProvider]:
    """Run a provider."""
    with provider() as one:
        yield one


@pytest.fixture
def sign_on_desk(tmp_path: Path, fake: FakeProvider) -> Desk:
    """Give a desk whose people come by the provider; administrators of the desk say the roles."""
    return opened(tmp_path, fake)


def opened(folder: Path, fake: FakeProvider, roles: RoleClaim | NotStated = NOT_STATED) -> Desk:
    """Return a desk whose people come by a provider."""
    return Desk(folder, provider=Provider(fake.issuer, CLIENT, SECRET, roles))


def go_there(desk: Desk, wanted: str = "/") -> httpx2.Response:
    """Go to the provider, and return its answer, which leads back."""
    away = desk.get(f"/sign-on?next={quote(wanted)}")
    assert away.status_code == 303, away.text
    return httpx2.get(away.headers["location"])


def come(desk: Desk, wanted: str = "/") -> httpx2.Response:
    """Go to the provider and come back; return the desk's answer to that."""
    back = urlsplit(go_there(desk, wanted).headers["location"])
    assert f"{back.scheme}://{back.netloc}" == HOST
    return desk.get(f"{back.path.removeprefix('/desk')}?{back.query}", sec_fetch_site="cross-site")


def test_somebody_comes_in_and_is_led_to_the_page_that_was_wanted(sign_on_desk: Desk, fake: FakeProvider) -> None:
    """By a page that leads on, since the session's cookie stays behind on a redirect from another site."""
    assert "/desk/sign-on?next=/password" in sign_on_desk.get("/login?next=/password").text
    page = come(sign_on_desk, "/password?a=1")
    assert (page.status_code, 'content="0; url=/desk/password?a=1"' in page.text) == (200, True)
    assert "Signed in as <strong>Jane</strong>" in sign_on_desk.get("/").text
    assert "have no password here" in sign_on_desk.get("/password").text
    account = sign_on_desk.accounts.get("jane")
    assert account.identity == Identity(fake.issuer, "248289761001")
    assert (account.roles, account.has_password) == (frozenset(), False)


def test_the_flow_is_by_code_with_pkce_state_and_nonce(sign_on_desk: Desk, fake: FakeProvider) -> None:
    """And the desk says who it is in the header, its secret written as RFC 6749 says, or not; never in an address."""
    come(sign_on_desk)
    assert {fake.asked[name] for name in ("response_type", "code_challenge_method")} == {"code", "S256"}
    assert fake.asked["scope"].split()[0] == "openid"
    assert len({fake.asked["state"], fake.asked["nonce"], fake.tokens[0]["code_verifier"]}) == 3
    assert min(len(fake.asked[name]) for name in ("state", "nonce", "code_challenge")) >= 43
    name, _, secret = base64.b64decode(fake.tokens[0]["authorization"].removeprefix("Basic ")).decode().partition(":")
    assert (name, secret) in {(CLIENT, SECRET), (CLIENT, quote(SECRET, safe=""))}
    first = dict(fake.asked)
    come(sign_on_desk)
    assert not {first[name] for name in ("state", "nonce", "code_challenge")} & set(fake.asked.values())


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ({"groups": ["rx"]}, {Role.PHARMACIST}),
        ({"groups": ["rx", "boss", "else"]}, {Role.PHARMACIST, Role.ADMINISTRATOR}),
        ({"groups": "boss"}, {Role.ADMINISTRATOR}),
        ({"groups": "boss rx"}, set()),
        ({"groups": {"rx": True}}, set()),
        ({}, set()),
    ],
)
def test_roles_are_what_the_claim_says_at_each_signing_in(
    tmp_path: Path, fake: FakeProvider, person: Claims, expected: set[Role]
) -> None:
    """Whatever they were before."""
    desk = opened(tmp_path, fake, GROUPS)
    fake.person["groups"] = ["boss"]
    come(desk)
    assert desk.accounts.get("Jane").roles == {Role.ADMINISTRATOR}
    del fake.person["groups"]
    fake.person |= person
    come(desk)
    assert desk.accounts.get("Jane").roles == expected


def test_a_claim_may_stand_inside_another(tmp_path: Path, fake: FakeProvider) -> None:
    """As some providers have it; a name with a dot in it is looked for as it is first."""
    desk = opened(tmp_path, fake, RoleClaim("realm_access.roles", GROUPS.values))
    fake.person["realm_access"] = {"roles": ["rx"]}
    come(desk)
    assert desk.accounts.get("Jane").roles == {Role.PHARMACIST}
    fake.person["realm_access.roles"] = ["boss"]
    come(desk)
    assert desk.accounts.get("Jane").roles == {Role.ADMINISTRATOR}


def test_without_a_claim_roles_are_the_desk_s_to_say(sign_on_desk: Desk, fake: FakeProvider) -> None:
    """And stay at the next signing in, whatever the provider says."""
    fake.person["groups"] = ["boss"]
    come(sign_on_desk)
    sign_on_desk.accounts.set_roles("Jane", [Role.PHARMACIST])
    come(sign_on_desk)
    assert sign_on_desk.accounts.get("Jane").roles == {Role.PHARMACIST}


def test_nobody_is_taken_for_somebody_of_the_same_name(sign_on_desk: Desk, fake: FakeProvider) -> None:
    """A new account has a name of its own; the same person is known again whatever they are called by then."""
    sign_on_desk.add("Jane", Role.ADMINISTRATOR)
    come(sign_on_desk)
    fake.person["preferred_username"] = "Somebody"
    come(sign_on_desk)
    assert [(one.name, one.roles) for one in sign_on_desk.accounts.all()] == [
        ("Jane", {Role.ADMINISTRATOR}),
        ("Jane 2", frozenset()),
    ]
    fake.person["sub"] = "another"
    come(sign_on_desk)
    assert {one.name for one in sign_on_desk.accounts.all()} == {"Jane", "Jane 2", "Somebody"}


def test_who_is_disabled_stays_out(sign_on_desk: Desk) -> None:
    """The provider does not know."""
    come(sign_on_desk)
    sign_on_desk.accounts.disable("Jane")
    assert "your account at the desk is disabled" in come(sign_on_desk).text
    assert sign_on_desk.get("/").status_code == 303


def test_keys_may_change_between_two_signings_in(sign_on_desk: Desk, fake: FakeProvider) -> None:
    """Another kind of key too."""
    come(sign_on_desk)
    fake.key, fake.algorithm = ECKey.generate_key("P-256", {"kid": "two"}), "ES256"
    assert come(sign_on_desk).status_code == 200


def _set(name: str, value: object) -> Callable[[Claims], None]:
    def change(claims: Claims) -> None:
        claims[name] = value

    return change


def _drop(name: str) -> Callable[[Claims], None]:
    def change(claims: Claims) -> None:
        del claims[name]

    return change


def _older(seconds: int) -> Callable[[Claims], None]:
    def change(claims: Claims) -> None:
        claims["iat"] -= seconds
        claims["exp"] -= seconds

    return change


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_set("nonce", "another"), "the claim nonce is not"),
        (_drop("nonce"), "the claim nonce is not"),
        (_set("aud", "another-program"), "the claim aud is not"),
        (_set("aud", []), "the claim aud is not"),
        (_set("aud", [CLIENT, "another-program"]), "meant for another program"),
        (_drop("aud"), "the claim aud is not"),
        (_set("iss", "http://127.0.0.1:1"), "the claim iss is not"),
        (_drop("iss"), "the claim iss is not"),
        (_older(361), "it has expired"),
        (_drop("exp"), "the claim exp is not"),
        (_set("exp", "never"), "the claim exp is not"),
        (_older(-3600), "the claim iat is not"),
        (_drop("sub"), "the claim sub is not"),
        (_set("sub", 7), "the claim sub is not"),
        (_set("sub", "x" * 256), "its subject cannot be one"),
        (_set("sub", "x\u202e"), "its subject cannot be one"),
    ],
)
def test_claims_that_do_not_hold_let_nobody_in(
    sign_on_desk: Desk, fake: FakeProvider, change: Callable[[Claims], None], said: str
) -> None:
    """And the page says which."""
    fake.change = change
    refused(sign_on_desk, said)


@pytest.mark.parametrize(
    "sign",
    [
        providers.unsigned,
        providers.by_a_strange_key,
        providers.by_the_public_key,
        providers.by_the_client_secret,
        providers.with_its_own_key,
        providers.changed_after_signing,
        lambda _fake, _claims: "no token",
        lambda _fake, _claims: "",
    ],
)
def test_a_signature_that_is_not_the_provider_s_lets_nobody_in(
    sign_on_desk: Desk, fake: FakeProvider, sign: Any
) -> None:
    """None, another one's, or one that anybody could make."""
    fake.sign = sign
    refused(sign_on_desk, "does not hold: it")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"state": "another"}, "begin again"),
        ({"state": ""}, "begin again"),
        ({"error": "access_denied"}, "did not sign you in"),
        ({"code": "another"}, "cannot be used"),
        ({"iss": "http://127.0.0.1:1"}, "not from the sign-in provider"),
    ],
)
def test_an_answer_that_does_not_hold_lets_nobody_in(
    sign_on_desk: Desk, fake: FakeProvider, answer: dict[str, str], said: str
) -> None:
    """Another state, an error, another provider's answer."""
    fake.answer = answer
    refused(sign_on_desk, said)


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ({"issuer": "http://127.0.0.1:1"}, "calls itself otherwise"),
        ({"token_endpoint": "http://example.org/token"}, "no safe address as its token_endpoint"),
        ({"jwks_uri": "file:///etc/passwd"}, "no safe address as its jwks_uri"),
        ({"token_endpoint": "http://127.0.0.1:9/token"}, "cannot be reached"),
        ({"authorization_response_iss_parameter_supported": True}, "not from the sign-in provider"),
    ],
)
def test_a_provider_that_says_something_else_of_itself_lets_nobody_in(
    sign_on_desk: Desk, fake: FakeProvider, about: dict[str, object], said: str
) -> None:
    """Between leaving and coming back."""
    back = urlsplit(go_there(sign_on_desk).headers["location"])
    fake.about = about
    page = sign_on_desk.get(f"/sign-on/back?{back.query}")
    assert said in page.text
    assert nobody_in(sign_on_desk)


def test_without_the_cookie_nobody_comes_back(sign_on_desk: Desk) -> None:
    """So nobody can be signed in as somebody else by a link."""
    back = urlsplit(go_there(sign_on_desk).headers["location"])
    sign_on_desk.client = sign_on_desk.other_client()
    assert "begin again" in sign_on_desk.get(f"/sign-on/back?{back.query}").text
    go_there(sign_on_desk)
    assert "begin again" in sign_on_desk.get(f"/sign-on/back?{back.query}").text
    assert "begin again" in sign_on_desk.get("/sign-on/back").text
    assert nobody_in(sign_on_desk)


def test_a_provider_that_is_not_there_is_told_plainly(tmp_path: Path, fake: FakeProvider) -> None:
    """And one that answers nonsense."""
    desk = Desk(tmp_path, provider=Provider("http://127.0.0.1:9", CLIENT, SECRET))
    assert "cannot be reached" in desk.get("/sign-on").text
    desk = Desk(tmp_path, provider=Provider(f"{fake.issuer}/keys", CLIENT, SECRET))
    assert desk.get("/sign-on").status_code == 400


def test_the_way_back_leads_nowhere_else(sign_on_desk: Desk) -> None:
    """Whatever was wanted."""
    assert 'content="0; url=/desk/"' in come(sign_on_desk, "//example.org").text


def test_its_cookie_is_short_lived_and_comes_along_from_the_provider(sign_on_desk: Desk) -> None:
    """The only one that does."""
    cookie = sign_on_desk.get("/sign-on").headers["set-cookie"]
    assert "HttpOnly; Max-Age=600; Path=/desk/sign-on; SameSite=lax" in cookie
    session = come(sign_on_desk).headers.get_list("set-cookie")
    assert any(one.startswith("desk=") and "SameSite=strict" in one and "HttpOnly" in one for one in session)


def test_a_public_client_has_no_secret(tmp_path: Path, fake: FakeProvider) -> None:
    """PKCE stands in for it; and a provider may want the secret in the form."""
    desk = Desk(tmp_path, provider=Provider(fake.issuer, CLIENT, None))
    assert come(desk).status_code == 200
    assert (fake.tokens[0]["client_id"], fake.tokens[0]["authorization"]) == (CLIENT, "")
    fake.about["token_endpoint_auth_methods_supported"] = ["client_secret_post"]
    assert come(opened(tmp_path, fake)).status_code == 200
    assert fake.tokens[1]["client_secret"] == SECRET


def refused(desk: Desk, said: str) -> None:
    """Come back, and see that nobody is in, and why."""
    page = come(desk)
    assert said in page.text
    assert page.status_code == 400
    assert nobody_in(desk)


def nobody_in(desk: Desk) -> bool:
    """Return whether nobody is signed in, and nobody has an account."""
    return desk.get("/").status_code == 303 and desk.accounts.all() == ()
