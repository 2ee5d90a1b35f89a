"""`leaflet user`: who may come to the pharmacist's desk. Not here: which names and passwords will do, or signing in."""

import sys
from datetime import datetime
from getpass import getpass
from typing import TYPE_CHECKING, Annotated, Final

import typer

from assistant.domain.accounts import Account, Role
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import AccountRefusedError
from assistant.settings import read_settings
from assistant.wiring import Parts
from ui.cli.opening import DataDir
from ui.cli.output import AsJson, say, say_json

if TYPE_CHECKING:
    from assistant.accounts import Accounts

user: Final = typer.Typer(
    help="Who may come to the pharmacist's desk. An account is never removed, since verdicts are signed with its name: "
    "disable it.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Capitals do not matter.")]
FromStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from a line of standard input, and ask nothing.")
]


@user.command("add", short_help="Make an account.")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="It is given for ever, and verdicts are signed with it.")],
    role: Annotated[list[Role] | None, typer.Option(help="What they may do; may be given twice.")] = None,
    password_stdin: FromStdin = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Make an account for somebody at the desk; the password is asked for twice."""
    accounts = _opened(context, data_dir)
    account = accounts.add(name, _password(from_stdin=password_stdin), role or ())
    _say(accounts, account, "Added", as_json=as_json)


@user.command("list", short_help="List the accounts.")
def list_users(context: typer.Context, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """List the accounts, by name."""
    accounts = _opened(context, data_dir)
    if as_json:
        say_json({"users": [_as_json(accounts, account) for account in accounts.all()]})
        return
    for account in accounts.all():
        say(_line(accounts, account))


@user.command("password", short_help="Give somebody another password.")
def password(
    context: typer.Context,
    name: Name,
    password_stdin: FromStdin = False,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Give somebody another password, which is asked for twice, and sign them out everywhere."""
    accounts = _opened(context, data_dir)
    accounts.get(name)
    accounts.set_password(name, _password(from_stdin=password_stdin))
    _say(accounts, accounts.get(name), "Changed the password of", as_json=as_json)


@user.command("roles", short_help="Say what somebody may do.")
def roles(
    context: typer.Context,
    name: Name,
    role: Annotated[list[Role] | None, typer.Option(help="What they may do from now on; none takes all away.")] = None,
    data_dir: DataDir = None,
    as_json: AsJson = False,
) -> None:
    """Say anew what somebody may do; it holds from their next page on."""
    accounts = _opened(context, data_dir)
    accounts.set_roles(name, role or ())
    _say(accounts, accounts.get(name), "Changed", as_json=as_json)


@user.command("disable", short_help="Keep somebody out.")
def disable(context: typer.Context, name: Name, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Keep somebody out from now on, and sign them out everywhere."""
    accounts = _opened(context, data_dir)
    accounts.disable(name)
    _say(accounts, accounts.get(name), "Disabled", as_json=as_json)


@user.command("enable", short_help="Let somebody in again.")
def enable(context: typer.Context, name: Name, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Let somebody in again who was disabled."""
    accounts = _opened(context, data_dir)
    accounts.enable(name)
    _say(accounts, accounts.get(name), "Enabled", as_json=as_json)


@user.command("unlock", short_help="Forget the wrong passwords for a name.")
def unlock(context: typer.Context, name: Name, data_dir: DataDir = None, as_json: AsJson = False) -> None:
    """Let somebody try again at once after too many wrong passwords."""
    accounts = _opened(context, data_dir)
    account = accounts.get(name)
    accounts.unlock(name)
    _say(accounts, account, "Unlocked", as_json=as_json)


def _opened(context: typer.Context, data_dir: DataDir) -> "Accounts":
    return Parts(read_settings(data_dir=data_dir or context.obj)).accounts


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().removesuffix("\n").removesuffix("\r")
    if not sys.stdin.isatty():
        message = "there is no keyboard to ask for the password; give it with --password-stdin"
        raise AccountRefusedError(message)
    first = getpass("Password: ")
    if getpass("The same once more: ") != first:
        message = "the password was not typed the same way twice; nothing was changed"
        raise AccountRefusedError(message)
    return first


def _say(accounts: "Accounts", account: Account, what: str, *, as_json: bool) -> None:
    say_json(_as_json(accounts, account)) if as_json else say(f"{what} {_line(accounts, account)}.")


def _line(accounts: "Accounts", account: Account) -> str:
    parts = [", ".join(_roles(account)) or "no role"]
    if account.disabled:
        parts.append("disabled")
    if account.identity is not NOT_STATED:
        parts.append(f"signs in by {account.identity.issuer}")
    locked = accounts.locked_until(account.name)
    if locked is not NOT_STATED:
        parts.append(f"locked until {_minute(locked)} UTC")
    return f"{account.name}: {'; '.join(parts)}"


def _as_json(accounts: "Accounts", account: Account) -> dict[str, object]:
    locked = accounts.locked_until(account.name)
    return {
        "name": account.name,
        "roles": _roles(account),
        "disabled": account.disabled,
        "created_at": account.created_at.isoformat(),
        "issuer": None if account.identity is NOT_STATED else account.identity.issuer,
        "locked_until": None if locked is NOT_STATED else locked.isoformat(),
    }


def _roles(account: Account) -> list[str]:
    return sorted(role.value for role in account.roles)


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
