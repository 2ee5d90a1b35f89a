"""ID tokens of an OpenID provider: verified, and what they say of somebody. Not here: where they come from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from joserfc import jwt
from joserfc.errors import BadSignatureError, ClaimError, ExpiredTokenError, JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import JWTClaimsRegistry

from assistant.domain.accounts import Identity, Role
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.errors import SignOnError

_ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures by a key that the provider alone has. None at all, or one by a secret that is shared, is no signature."""
_LEEWAY: Final = 60
"""Seconds that two machines' clocks may be apart."""
_LONGEST_SUBJECT: Final = 255
"""Characters, as OpenID Connect Core says."""
_NAMES: Final = ("preferred_username", "name", "email", "sub")
"""Claims that may say what somebody is called, the best one first."""

Claims = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class RoleClaim:
    """Which claim says the roles, and by which values."""

    claim: str
    """Such as "groups", or "realm_access.roles" for one inside another."""
    values: Mapping[str, Role]


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody whom the provider vouches for."""

    identity: Identity
    name: str
    roles: frozenset[Role] | NotStated


@dataclass(frozen=True, slots=True)
class Expected:
    """What an ID token has to be for: its provider, the desk there, and the one signing in."""

    issuer: str
    client_id: str
    nonce: str


def verified(token: str, keys: KeySet, expected: Expected, now: int) -> Claims:
    """Return the claims of an ID token that holds at `now`, in seconds; raises `SignOnError` naming what does not."""
    registry = JWTClaimsRegistry(
        now=now,
        leeway=_LEEWAY,
        iss={"essential": True, "value": expected.issuer},
        aud={"essential": True, "value": expected.client_id},
        exp={"essential": True},
        iat={"essential": True},
        sub={"essential": True},
        nonce={"essential": True, "value": expected.nonce},
    )
    try:
        claims = jwt.decode(token, keys, algorithms=_ALGORITHMS).claims
        registry.validate(claims)
    except (JoseError, ValueError, TypeError, KeyError) as error:
        message = f"the sign-in provider's answer does not hold: {_reason(error)}; nobody was signed in"
        raise SignOnError(message) from error
    if len(_listed(claims["aud"])) > 1 and claims.get("azp") != expected.client_id:
        message = "the sign-in provider's answer does not hold: it is meant for another program; nobody was signed in"
        raise SignOnError(message)
    subject = str(claims["sub"])
    if len(subject) > _LONGEST_SUBJECT or not subject.isprintable():
        message = "the sign-in provider's answer does not hold: its subject cannot be one; nobody was signed in"
        raise SignOnError(message)
    return claims


def arrival(claims: Claims, issuer: str, roles: RoleClaim | NotStated) -> Arrival:
    """Return whom verified claims speak of; without a claim for roles they say none."""
    names = (claims.get(claim) for claim in _NAMES)
    name = next((name for name in names if isinstance(name, str) and name.strip()), "")
    given = NOT_STATED if roles is NOT_STATED else _roles(claims, roles)
    return Arrival(Identity(issuer, str(claims["sub"])), name, given)


def _roles(claims: Claims, roles: RoleClaim) -> frozenset[Role]:
    said = _listed(_claim(claims, roles.claim))
    return frozenset(role for value, role in roles.values.items() if value in said)


def _claim(claims: Claims, name: str) -> object:
    """Return a claim by its whole name, or else step by step."""
    if name in claims:
        return claims[name]
    found: object = claims
    for step in name.split("."):
        found = found.get(step) if isinstance(found, Mapping) else None
    return found


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _reason(error: Exception) -> str:
    match error:
        case BadSignatureError():
            return "its signature is wrong"
        case ExpiredTokenError():
            return "it has expired; look at the clocks of both machines"
        case ClaimError():
            return f"the claim {error.claim} is not what it has to be"
        case _:
            return "it is not signed by a key of the provider in a way that can be trusted"
