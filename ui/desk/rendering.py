"""Pages of the desk from templates, and the way from a form to the next page. Not here: what any page says."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from assistant.accounts import Session
from ui.desk.secrets import FORM_FIELD, form_token
from ui.desk.section import Section

_TEMPLATES: Final = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_LONGEST_WAY_BACK: Final = 2000


def render(request: Request, template: str, status: int = 200, **values: object) -> HTMLResponse:
    """Return a page: a template of ui/desk/templates with `values`, and what every page has.

    That is `person` (an account, or None before signing in), `navigation`, `notice` (said once), `form_fields()` for
    every form, `here` (the path below the desk) and `at("/limits")`, which makes an address of a path below the desk.
    """
    session: Session | None = getattr(request.state, "session", None)
    # A notice goes with the first page that is whole: an error page keeps it for the next one.
    notice = session.notice if session and status < 400 else ""  # noqa: PLR2004 - HTTP's first error
    if session and notice:
        request.app.state.sessions.notify(session.token, "")
    common = {
        "person": session.account if session else None,
        "navigation": _navigation(request, session),
        "notice": notice,
        "form_token": form_token(session.token) if session else "",
        "here": below(request),
        "at": lambda path: at(request, path),
    }
    known = common | values
    known["form_fields"] = lambda: _form_fields(str(known["form_token"]))
    return HTMLResponse(_TEMPLATES.get_template(template).render(known), status_code=status)


def go(request: Request, path: str, notice: str = "") -> RedirectResponse:
    """Return the way to a path below the desk after a form was dealt with, where `notice` is said once."""
    session: Session | None = getattr(request.state, "session", None)
    if session and notice:
        request.app.state.sessions.notify(session.token, notice)
    return RedirectResponse(at(request, path), status_code=303)


def at(request: Request, path: str) -> str:
    """Return the address of a path below the desk."""
    return f"{request.scope.get('root_path', '')}{path}"


def below(request: Request) -> str:
    """Return the path of a request below the desk."""
    path: str = request.scope["path"]
    return path.removeprefix(request.scope.get("root_path", "")) or "/"


def own_path(wanted: str) -> str:
    """Return a path below the desk to come back to, or the desk itself for what is none: nobody is led elsewhere."""
    plain = wanted.isascii() and wanted.isprintable() and "\\" not in wanted and len(wanted) <= _LONGEST_WAY_BACK
    if not plain or not wanted.startswith("/") or wanted.startswith("//"):
        return "/"
    parts = urlsplit(wanted)
    if parts.scheme or parts.netloc or parts.path.startswith(("/login", "/logout", "/sign-on", "/assets")):
        return "/"
    return wanted


def _navigation(request: Request, session: Session | None) -> list[Section]:
    if session is None:
        return []
    sections: tuple[Section, ...] = request.app.state.sections
    return [section for section in sections if section.title and section.may_see(session.account)]


def _form_fields(token: str) -> Markup:
    return Markup('<input type="hidden" name="{}" value="{}">').format(FORM_FIELD, token)


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _span(duration: timedelta) -> str:
    """Return a duration in words: "30 minutes", "12 hours"."""
    minutes = int(duration.total_seconds()) // 60
    number, unit = (minutes // 60, "hour") if minutes % 60 == 0 else (minutes, "minute")
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


_TEMPLATES.filters["minute"] = _minute
_TEMPLATES.filters["span"] = _span
