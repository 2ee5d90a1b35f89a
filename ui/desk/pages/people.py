"""`/desk/accounts`: who may come to the desk, for administrators. Not here: new ones, which `leaflet user` makes."""

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request, Response

from assistant.accounts import Accounts
from assistant.domain.accounts import Account, Role
from assistant.domain.not_stated import NOT_STATED
from ui.desk.rendering import go, render
from ui.desk.section import Person, Section

_PATH = "/accounts"
Name = Annotated[str, Form()]


def section(accounts: Accounts, *, roles_by_provider: bool = False) -> Section:
    """Return the accounts page; with `roles_by_provider` the roles of who comes by OpenID are said there alone."""
    router = APIRouter()

    @router.get("")
    def show(request: Request) -> Response:
        people = [(account, accounts.locked_until(account.name)) for account in accounts.all()]
        return render(
            request,
            "accounts.html",
            people=people,
            roles=tuple(Role),
            not_stated=NOT_STATED,
            roles_by_provider=roles_by_provider,
        )

    @router.post("/disable")
    def disable(request: Request, person: Person, name: Name) -> Response:
        account = accounts.get(name)
        _not_oneself(person, account, "disable your own account")
        accounts.disable(account.name)
        return go(request, _PATH, f"{account.name} cannot sign in any more, and is signed out.")

    @router.post("/enable")
    def enable(request: Request, name: Name) -> Response:
        account = accounts.get(name)
        accounts.enable(account.name)
        return go(request, _PATH, f"{account.name} can sign in again.")

    @router.post("/unlock")
    def unlock(request: Request, name: Name) -> Response:
        account = accounts.get(name)
        accounts.unlock(account.name)
        return go(request, _PATH, f"{account.name} is unlocked.")

    @router.post("/roles")
    def change_roles(
        request: Request, person: Person, name: Name, role: Annotated[list[Role] | None, Form()] = None
    ) -> Response:
        account = accounts.get(name)
        given = frozenset(role or ())
        if Role.ADMINISTRATOR not in given:
            _not_oneself(person, account, "take the role administrator from yourself")
        if roles_by_provider and account.identity is not NOT_STATED:
            raise HTTPException(409, f"The roles of {account.name} are said by the OpenID provider.")
        accounts.set_roles(account.name, given)
        return go(request, _PATH, f"Saved: {account.name} is {_words(given)}.")

    return Section("Accounts", _PATH, frozenset({Role.ADMINISTRATOR}), router)


def _not_oneself(person: Account, account: Account, what: str) -> None:
    """Keep an administrator from locking everybody out."""
    if person.id == account.id:
        raise HTTPException(409, f"You cannot {what}. Another administrator can.")


def _words(roles: frozenset[Role]) -> str:
    return " and ".join(sorted(role.value for role in roles)) or "without a role"
