"""An OpenID provider: the way there, and who comes back (authorization code flow with PKCE).

Not here: cookies and pages, what an ID token has to hold, or accounts. The provider is asked for its addresses and keys
at each signing in, so that changes of either need nothing here.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import time
from typing import Final
from urllib.parse import urlsplit

import httpx2
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.httpx_client import OAuth2Client
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from assistant.accounts.id_token import Arrival, Expected, RoleClaim, arrival, verified
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import SignOnError

_WELL_KNOWN: Final = "/.well-known/openid-configuration"
_SECONDS: Final = 10
_SCOPE: Final = "openid profile email"
_AT_HOME: Final = frozenset({"127.0.0.1", "localhost"})

Answer = Mapping[str, str]
"""The query that the browser comes back with."""


@dataclass(frozen=True, slots=True)
class Journey:
    """One signing in: where the browser comes back to, and the secrets by which it is known again."""

    back: str
    state: str = field(repr=False)
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)


class Provider:
    """A provider that knows the people at the desk. Threads may share it."""

    def __init__(
        self, issuer: str, client_id: str, client_secret: str | None, roles: RoleClaim | NotStated = NOT_STATED
    ) -> None:
        """Remember the provider; nothing is asked yet. Without `roles` the desk says them."""
        self._issuer, self._client_id, self._client_secret = issuer, client_id, client_secret
        self._roles = roles

    @property
    def says_roles(self) -> bool:
        """Whether roles are the provider's to say."""
        return self._roles is not NOT_STATED

    def way_there(self, journey: Journey) -> str:
        """Return the address to send the browser to; raises `SignOnError` where the provider cannot be asked."""
        with self._client(journey, {}) as client:
            address, _ = client.create_authorization_url(
                _address(self._about(client), "authorization_endpoint"),
                state=journey.state,
                nonce=journey.nonce,
                code_verifier=journey.verifier,
            )
        return str(address)

    def arrival(self, journey: Journey, answer: Answer) -> Arrival:
        """Return who came back, once everything holds; raises `SignOnError` saying what does not."""
        if "error" in answer:
            message = "the sign-in provider did not sign you in; try again, or ask an administrator"
            raise SignOnError(message)
        with self._client(journey, {}) as client:
            about = self._about(client)
        self._check_issuer(answer, about)
        with self._client(journey, about) as client:
            token = client.fetch_token(
                _address(about, "token_endpoint"), code=answer.get("code", ""), code_verifier=journey.verifier
            )
            keys = _keys(_json(client, _address(about, "jwks_uri")))
        id_token = str(token.get("id_token", ""))
        claims = verified(id_token, keys, Expected(self._issuer, self._client_id, journey.nonce), int(time()))
        return arrival(claims, self._issuer, self._roles)

    def _check_issuer(self, answer: Answer, about: Mapping[str, object]) -> None:
        """Refuse an answer that another provider gave (RFC 9207)."""
        said = answer.get("iss")
        demanded = about.get("authorization_response_iss_parameter_supported") is True
        if said != self._issuer and (demanded or said is not None):
            message = "the answer is not from the sign-in provider of this desk; nobody was signed in"
            raise SignOnError(message)

    def _about(self, client: OAuth2Client) -> dict[str, object]:
        """Return what the provider says of itself."""
        about = _json(client, self._issuer.rstrip("/") + _WELL_KNOWN)
        if about.get("issuer") != self._issuer:
            message = "the sign-in provider calls itself otherwise than LEAFLET_OIDC_ISSUER; write it as it does"
            raise SignOnError(message)
        return about

    @contextmanager
    def _client(self, journey: Journey, about: Mapping[str, object]) -> Iterator[OAuth2Client]:
        """Give what speaks with the provider; whatever goes wrong there is a `SignOnError`."""
        client = OAuth2Client(
            self._client_id,
            self._client_secret,
            token_endpoint_auth_method=self._method(about),
            scope=_SCOPE,
            redirect_uri=journey.back,
            code_challenge_method="S256",
            timeout=_SECONDS,
            follow_redirects=False,
        )
        try:
            with client:
                yield client
        except httpx2.HTTPError as error:
            message = "the sign-in provider cannot be reached; try again later, or sign in with a password"
            raise SignOnError(message) from error
        except (AuthlibBaseError, JoseError, ValueError, KeyError) as error:
            message = "the sign-in provider's answer cannot be used; nobody was signed in; try again"
            raise SignOnError(message) from error

    def _method(self, about: Mapping[str, object]) -> str:
        if not self._client_secret:
            return "none"
        known = about.get("token_endpoint_auth_methods_supported")
        only_posted = isinstance(known, list) and "client_secret_basic" not in known
        return "client_secret_post" if only_posted else "client_secret_basic"


def _json(client: OAuth2Client, address: str) -> dict[str, object]:
    """Return the JSON object at an address, which is told no secret; `ValueError` for anything else."""
    response = client.request("GET", address, withhold_token=True)
    response.raise_for_status()
    said = response.json()
    if not isinstance(said, dict):
        message = "no JSON object"
        raise ValueError(message)  # noqa: TRY004 - what is no JSON at all raises the same
    return said


def _keys(said: Mapping[str, object]) -> KeySet:
    """Return the keys of a provider; `ValueError` where they are none."""
    keys = said.get("keys")
    if not isinstance(keys, list) or not all(isinstance(key, dict) for key in keys):
        message = "no keys"
        raise ValueError(message)
    return KeySet.import_key_set({"keys": keys})


def _address(about: Mapping[str, object], what: str) -> str:
    """Return an address that the provider names, which has to be safe from being read on the way."""
    address = str(about.get(what, ""))
    parts = urlsplit(address)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _AT_HOME):
        return address
    message = f"the sign-in provider names no safe address as its {what}"
    raise SignOnError(message)
