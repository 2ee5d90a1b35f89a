"""The desk of an installation: its sections, in the order of the navigation. Not here: what any of them shows."""

from fastapi import FastAPI

from assistant.accounts.id_token import RoleClaim
from assistant.accounts.provider import Provider
from assistant.domain.accounts import Role
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import SetupError
from assistant.settings import Settings
from assistant.wiring import Parts
from ingest.uploads import Uploads
from ui.cli.opening import workplace
from ui.desk.app import build_desk
from ui.desk.pages import figures, leaflets, limits, queue
from ui.desk.section import Section


def open_desk(parts: Parts) -> FastAPI:
    """Return the desk over an installation's parts; raises `SetupError` where its files or settings will not do."""
    return build_desk(parts.accounts, parts.sessions, _sections(parts), provider_of(parts.settings))


def provider_of(settings: Settings) -> Provider | None:
    """Return the OpenID provider of the settings, where they name one; raises `SetupError` for half of one."""
    if not settings.oidc_issuer:
        return None
    if not settings.oidc_client_id:
        message = "LEAFLET_OIDC_ISSUER is set without LEAFLET_OIDC_CLIENT_ID, which the provider gives for this desk"
        raise SetupError(message)
    values = {settings.oidc_pharmacist: Role.PHARMACIST, settings.oidc_administrator: Role.ADMINISTRATOR}
    if len(values) < len(Role):
        message = "LEAFLET_OIDC_PHARMACIST and LEAFLET_OIDC_ADMINISTRATOR have to be two values"
        raise SetupError(message)
    secret = settings.oidc_client_secret.get_secret_value() if settings.oidc_client_secret else None
    roles = RoleClaim(settings.oidc_roles_claim, values) if settings.oidc_roles_claim else NOT_STATED
    return Provider(settings.oidc_issuer, settings.oidc_client_id, secret, roles)


def _sections(parts: Parts) -> tuple[Section, ...]:
    """Return the parts of the desk, as the navigation shows them from left to right."""
    return (
        queue.section(parts.desk, parts.library),
        limits.section(parts.library, parts.audit),
        leaflets.section(workplace(parts), Uploads(parts.folder / "uploads"), parts.audit),
        figures.section(parts.desk),
    )
