"""`/desk/password`: somebody changes their own password. Not here: which passwords will do."""

from typing import Annotated, Final

from fastapi import APIRouter, Form, Request, Response

from assistant.accounts import Accounts, Locked, Refused, Sessions, SignedIn
from assistant.domain.accounts import LEAST_OF_A_PASSWORD
from assistant.errors import AccountRefusedError
from ui.desk.login import address_of, enter, locked_words
from ui.desk.rendering import go, render
from ui.desk.section import ANYBODY, Person, Section

_PATH: Final = "/password"
_OLD_WRONG: Final = "The password that you have now is not right."
_NOT_TWICE: Final = "The new password was not typed the same way twice."
Typed = Annotated[str, Form()]


def section(accounts: Accounts, sessions: Sessions) -> Section:
    """Return the page "Your password"."""
    router = APIRouter()

    def page(request: Request, field: str = "", error: str = "", status: int = 200) -> Response:
        return render(request, "your_password.html", status, field=field, error=error, least=LEAST_OF_A_PASSWORD)

    @router.get("")
    def show(request: Request) -> Response:
        return page(request)

    @router.post("")
    def change(request: Request, person: Person, old: Typed = "", new: Typed = "", again: Typed = "") -> Response:
        if new != again:
            return page(request, "again", _NOT_TWICE, 422)
        match accounts.check(person.name, old, address_of(request)):
            case Locked() as lock:
                return page(request, "old", locked_words(lock, accounts.clock()), 429)
            case Refused():
                return page(request, "old", _OLD_WRONG, 403)
            case SignedIn(account):
                pass
        try:
            accounts.set_password(account.name, new)
        except AccountRefusedError as error:
            return page(request, "new", str(error), 422)
        changed = go(request, "/")
        enter(request, changed, sessions, account, "Your password is changed. Other browsers are signed out.")
        return changed

    return Section("Your password", _PATH, ANYBODY, router)
