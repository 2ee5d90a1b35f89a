"""Cookies of the desk, and the tokens of its forms. Not here: sessions themselves.

A form's token is made of the secret in the browser's cookie: nothing has to be kept, and nobody else can make it.
"""

import hmac
import secrets
from hashlib import sha256
from typing import Final

from fastapi import Request, Response

SESSION_COOKIE: Final = "desk"
DOOR_COOKIE: Final = "desk_door"
"""Stands for a browser whose person has not signed in yet."""
FORM_FIELD: Final = "form_token"
_BYTES: Final = 32


def new_secret() -> str:
    """Return a secret that nobody guesses."""
    return secrets.token_urlsafe(_BYTES)


def derived(secret: str, purpose: str) -> str:
    """Return what is made of a secret for one purpose alone, 64 hexadecimal digits that do not give the secret away."""
    return hmac.new(secret.encode(errors="replace"), purpose.encode(errors="replace"), sha256).hexdigest()


def form_token(secret: str) -> str:
    """Return the token that every form of a browser carries."""
    return derived(secret, "a form of the desk")


def is_form_token(given: object, secret: str) -> bool:
    """Return whether what came with a form is the browser's token; in constant time. Without a secret nothing is."""
    return bool(secret) and isinstance(given, str) and same(given, form_token(secret))


def same(given: str, expected: str) -> bool:
    """Return whether two secrets are the same, in constant time."""
    return hmac.compare_digest(given.encode(errors="replace"), expected.encode(errors="replace"))


def set_cookie(  # noqa: PLR0913 - a cookie has as many parts
    request: Request, response: Response, name: str, value: str, *, path: str = "", lax: bool = False, age: int = 0
) -> None:
    """Set a cookie that scripts cannot read, for `age` seconds, or until the browser is closed.

    `path` is below the desk. With `lax` it comes along when another site leads here, and else never.
    """
    response.set_cookie(
        name,
        value,
        max_age=age or None,
        path=_path(request, path),
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax" if lax else "strict",
    )


def delete_cookie(request: Request, response: Response, name: str, *, path: str = "", lax: bool = False) -> None:
    """Have the browser forget a cookie."""
    response.delete_cookie(
        name,
        path=_path(request, path),
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax" if lax else "strict",
    )


def _path(request: Request, path: str) -> str:
    return f"{request.scope.get('root_path', '')}{path}" or "/"
