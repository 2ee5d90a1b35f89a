"""Signing in by an OpenID provider: the way there and the way back. Not here: what has to hold, or accounts.

Everything by which a browser is known again is made of one secret in its cookie, so that nothing is kept meanwhile.
"""

import base64
import binascii
from typing import Final
from urllib.parse import urlsplit

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from assistant.accounts import Accounts, Sessions, SignedIn
from assistant.accounts.provider import Journey, Provider
from assistant.errors import SignOnError
from ui.desk.login import enter
from ui.desk.rendering import at, own_path, render
from ui.desk.secrets import delete_cookie, derived, new_secret, same, set_cookie

THERE: Final = "/sign-on"
BACK: Final = "/sign-on/back"
COOKIE: Final = "desk_sign_on"
_SECONDS: Final = 600
_NO_COOKIE: Final = (
    "signing in took longer than ten minutes, was begun in another browser, or your browser keeps no cookies for this "
    "site; begin again"
)
_DISABLED: Final = "your account at the desk is disabled; ask an administrator"


def sign_on(accounts: Accounts, sessions: Sessions, provider: Provider) -> APIRouter:
    """Return the two routes of a provider."""
    router = APIRouter()

    @router.get(THERE)
    def leave(request: Request, next: str = "/") -> Response:  # noqa: A002 - the name in the address
        secret, wanted = new_secret(), own_path(next)
        away = RedirectResponse(provider.way_there(_journey(request, secret, wanted)), status_code=303)
        set_cookie(request, away, COOKIE, _written(secret, wanted), path=THERE, lax=True, age=_SECONDS)
        return away

    @router.get(BACK)
    def come_back(request: Request) -> Response:
        secret, wanted = _read(request.cookies.get(COOKIE, ""))
        journey = _journey(request, secret, wanted)
        if not secret or not same(request.query_params.get("state", ""), journey.state):
            raise SignOnError(_NO_COOKIE)
        arrival = provider.arrival(journey, request.query_params)
        outcome = accounts.arrive(arrival.identity, arrival.name, arrival.roles)
        if not isinstance(outcome, SignedIn):
            raise SignOnError(_DISABLED)
        # A redirect would still count as coming from the provider's site, and the session's cookie stay behind.
        arrived = render(request, "onward.html", onward=at(request, wanted))
        enter(request, arrived, sessions, outcome.account)
        delete_cookie(request, arrived, COOKIE, path=THERE, lax=True)
        return arrived

    return router


def _journey(request: Request, secret: str, wanted: str) -> Journey:
    place = urlsplit(str(request.url))
    return Journey(
        back=f"{place.scheme}://{place.netloc}{at(request, BACK)}",
        state=derived(secret, f"state, to come back to {wanted}"),
        nonce=derived(secret, "nonce"),
        verifier=derived(secret, "verifier"),
    )


def _written(secret: str, wanted: str) -> str:
    return f"{secret}.{base64.urlsafe_b64encode(wanted.encode()).decode().rstrip('=')}"


def _read(cookie: str) -> tuple[str, str]:
    secret, _, wanted = cookie.partition(".")
    try:
        path = base64.urlsafe_b64decode(wanted + "=" * (-len(wanted) % 4)).decode()
    except (binascii.Error, ValueError):
        return "", "/"
    return secret, own_path(path)
