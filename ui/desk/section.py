"""What a part of the desk is, who may see it, and who is asking. Not here: the parts themselves, or signing in.

A page module makes a `Section`; `build_desk` puts all of them together. Every address of the desk wants somebody who is
signed in, whatever a section says: see gate.py.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.params import Depends as Dependency

from assistant.accounts import Session
from assistant.domain.accounts import Account, Role

ANY_ROLE: Final = frozenset(Role)
"""For pages that everybody with a role may see."""
ANYBODY: Final = frozenset[Role]()
"""For pages that somebody without any role may see as well."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the desk."""

    title: str
    """How the navigation calls it; a section without a title is not in it."""
    path: str
    """Where it is, below the desk: "/limits". Its router's own paths begin after that: "" and "/{leaflet_id}"."""
    roles: frozenset[Role]
    """Somebody with any one of these may see it."""
    router: APIRouter

    def may_see(self, account: Account) -> bool:
        """Return whether somebody may see it."""
        return not self.roles or not self.roles.isdisjoint(account.roles)


def session_of(request: Request) -> Session:
    """Return the session that the gate found for a request."""
    session: Session = request.state.session
    return session


def _person(request: Request) -> Account:
    return session_of(request).account


Person = Annotated[Account, Depends(_person)]
"""Who is signed in, as a parameter of a page's function: `def page(request: Request, person: Person)`."""


def needs(*roles: Role) -> Any:  # noqa: ANN401 - what FastAPI calls a dependency
    """Return what keeps out everybody without any of the roles: `@router.post("", dependencies=[needs(Role.…)])`."""
    return Depends(_one_of(frozenset(roles)))


def of_section(section: Section) -> list[Dependency]:
    """Return what keeps out of a section who may not see it."""
    return [needs(*section.roles)] if section.roles else []


def _one_of(roles: frozenset[Role]) -> Callable[[Request], None]:
    def check(request: Request) -> None:
        if roles.isdisjoint(_person(request).roles):
            wanted = " or ".join(sorted(role.value for role in roles))
            raise HTTPException(403, f"This is for somebody with the role {wanted}.")

    return check
