"""A small OpenID provider over real HTTP, which can be told to send what must not be taken."""

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import time
from typing import Any, Final
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, OctKey, RSAKey

CLIENT: Final = "the-desk"
SECRET: Final = "a secret with a + and a %"  # noqa: S105 - of a provider that lives for a test

Claims = dict[str, Any]


@dataclass
class FakeProvider:
    """What the provider says, and what it was asked."""

    issuer: str = ""
    person: Claims = field(default_factory=lambda: {"sub": "248289761001", "preferred_username": "Jane"})
    key: Any = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one", "use": "sig"}))
    algorithm: str = "RS256"
    about: dict[str, Any] = field(default_factory=dict)
    """What it says of itself beside the usual."""
    answer: dict[str, str] = field(default_factory=dict)
    """What the browser comes back with beside the usual."""
    change: Callable[[Claims], None] = lambda _claims: None
    """Changes the claims before they are signed."""
    sign: Callable[["FakeProvider", Claims], str] = lambda fake, claims: fake.signed(claims)
    tokens: list[Mapping[str, str]] = field(default_factory=list)
    """The requests for a token, with the header Authorization."""
    asked: dict[str, str] = field(default_factory=dict)
    """The last request for a person."""

    def signed(self, claims: Claims, **header: str) -> str:
        """Return an ID token as it should be."""
        return jwt.encode({"alg": self.algorithm, "kid": self.key.kid, **header}, claims, self.key)

    def claims(self) -> Claims:
        """Return the claims of an ID token as they should be, and then changed."""
        now = int(time())
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "iat": now,
            "exp": now + 300,
            "nonce": self.asked.get("nonce"),
            **self.person,
        }
        self.change(claims)
        return claims


def unsigned(_fake: FakeProvider, claims: Claims) -> str:
    """Return an ID token of the algorithm "none"."""
    return f"{_part({'alg': 'none', 'kid': 'one'})}.{_part(claims)}."


def by_a_strange_key(fake: FakeProvider, claims: Claims) -> str:
    """Return an ID token signed by another key of the same name."""
    return jwt.encode({"alg": "RS256", "kid": fake.key.kid}, claims, RSAKey.generate_key(2048))


def by_the_public_key(fake: FakeProvider, claims: Claims) -> str:
    """Return an ID token signed by the public key, as if it were a secret that is shared."""
    signed = f"{_part({'alg': 'HS256', 'kid': 'one'})}.{_part(claims)}"
    signature = hmac.digest(fake.key.as_pem(private=False), signed.encode(), "sha256")
    return f"{signed}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"


def by_the_client_secret(_fake: FakeProvider, claims: Claims) -> str:
    """Return an ID token signed by the desk's own secret."""
    return jwt.encode({"alg": "HS256", "kid": "one"}, claims, OctKey.import_key(SECRET * 2))


def with_its_own_key(_fake: FakeProvider, claims: Claims) -> str:
    """Return an ID token that brings the key along by which it is signed."""
    own = ECKey.generate_key("P-256", {"kid": "one"})
    return jwt.encode({"alg": "ES256", "kid": "one", "jwk": own.as_dict(private=False)}, claims, own)


def changed_after_signing(fake: FakeProvider, claims: Claims) -> str:
    """Return an ID token whose claims are not those that were signed."""
    head, _, signature = fake.signed(claims).split(".")
    return f"{head}.{_part({**claims, 'sub': 'somebody else'})}.{signature}"


def _part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


@contextmanager
def provider() -> Iterator[FakeProvider]:
    """Run a provider on a free port."""
    fake = FakeProvider()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
            """Say nothing."""

        def do_GET(self) -> None:
            """Answer discovery, the keys, and the browser."""
            place = urlsplit(self.path)
            if place.path == "/.well-known/openid-configuration":
                self._say(_about(fake))
            elif place.path == "/keys":
                self._say({"keys": [fake.key.as_dict(private=False)]})
            elif place.path == "/authorize":
                fake.asked = {name: values[0] for name, values in parse_qs(place.query).items()}
                back = {"code": "c0de", "state": fake.asked["state"], **fake.answer}
                self.send_response(302)
                self.send_header("location", f"{fake.asked['redirect_uri']}?{urlencode(back)}")
                self.end_headers()

        def do_POST(self) -> None:
            """Give a token for the code, once the verifier is the one whose hash came before (PKCE)."""
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            form = {name: values[0] for name, values in parse_qs(body).items()}
            fake.tokens.append({**form, "authorization": self.headers.get("authorization", "")})
            hashed = hashlib.sha256(form["code_verifier"].encode()).digest()
            challenge = base64.urlsafe_b64encode(hashed).decode().rstrip("=")
            if form["code"] != "c0de" or challenge != fake.asked["code_challenge"]:
                self._say({"error": "invalid_grant"}, 400)
                return
            token = fake.sign(fake, fake.claims())
            self._say({"access_token": "a", "token_type": "Bearer", "expires_in": 300, "id_token": token})

        def _say(self, value: object, status: int = 200) -> None:
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    fake.issuer = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=lambda: server.serve_forever(0.02), daemon=True)
    thread.start()
    yield fake
    server.shutdown()
    server.server_close()
    thread.join(10)


def _about(fake: FakeProvider) -> dict[str, Any]:
    return {
        "issuer": fake.issuer,
        "authorization_endpoint": f"{fake.issuer}/authorize",
        "token_endpoint": f"{fake.issuer}/token",
        "jwks_uri": f"{fake.issuer}/keys",
        "response_types_supported": ["code"],
        **fake.about,
    }
