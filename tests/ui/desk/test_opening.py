"""The desk of an installation: by its settings, beside the patient's page."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import SecretStr

from assistant.conversations import Conversations
from assistant.domain.accounts import Role
from assistant.errors import SetupError
from assistant.service import Service
from assistant.settings import Settings, read_settings
from tests.ui.desk.desks import Desk
from tests.ui.web.conftest import service_over
from tests.ui.web.stand_in import StandInAssistant
from ui.desk.opening import provider_of
from ui.web.app import build_app

WHOLE = {"oidc_issuer": "https://id.example/realm", "oidc_client_id": "desk", "oidc_client_secret": SecretStr("s")}


def settings(**given: Any) -> Settings:
    """Return settings; none come from outside."""
    return Settings(_env_file=None, **given)


@pytest.mark.parametrize(
    ("given", "provider", "says_roles"),
    [
        ({}, False, False),
        ({"oidc_client_id": "desk"}, False, False),
        (WHOLE, True, False),
        ({**WHOLE, "oidc_roles_claim": "groups"}, True, True),
        ({**WHOLE, "oidc_client_secret": None}, True, False),
    ],
)
def test_a_provider_is_what_the_settings_name(given: dict[str, Any], provider: bool, says_roles: bool) -> None:  # noqa: FBT001
    """Or none."""
    found = provider_of(settings(**given))
    assert (found is not None, found is not None and found.says_roles) == (provider, says_roles)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"oidc_client_id": ""}, "LEAFLET_OIDC_CLIENT_ID"),
        ({"oidc_roles_claim": "groups", "oidc_pharmacist": "x", "oidc_administrator": "x"}, "two values"),
    ],
)
def test_half_a_provider_is_refused(given: dict[str, Any], said: str) -> None:
    """And what is missing is named."""
    with pytest.raises(SetupError, match=said):
        provider_of(settings(**{**WHOLE, **given}))


@pytest.mark.parametrize("issuer", ["http://id.example", "id.example", "https://id.example/?a=1", "https://a b"])
def test_a_provider_is_asked_over_https_alone(issuer: str) -> None:
    """But on this machine."""
    with pytest.raises(SetupError, match="LEAFLET_OIDC_ISSUER"):
        read_settings(oidc_issuer=issuer)
    assert read_settings(oidc_issuer="http://127.0.0.1:8080/realm").oidc_issuer


def test_the_secret_is_not_shown() -> None:
    """Wherever the settings are."""
    assert "hush" not in repr(settings(oidc_client_secret=SecretStr("hush")))


def built(service: Service, desk: FastAPI | None = None) -> FastAPI:
    """Return the web app; Gradio makes an event loop and never closes it where none is running."""

    async def build() -> FastAPI:
        return build_app(service, "calmarol", desk=desk)

    with ThreadPoolExecutor(1) as beside:  # the tests' browser has a loop of its own here
        return beside.submit(lambda: asyncio.run(build())).result()


def test_the_desk_stands_beside_the_patient_s_page(tmp_path: Path) -> None:
    """With its own headers, and without the page's cookie; where there is no desk, nothing is there."""
    assistant = StandInAssistant()
    service = service_over(assistant, Conversations(tmp_path, 30), tmp_path)
    desk = Desk(tmp_path)
    client = TestClient(built(service, desk.desk), follow_redirects=False)
    assert client.get("/desk").headers["location"] == "/desk/"
    assert client.get("/desk/").headers["location"] == "/desk/login"
    desk.client = client
    assert desk.sign_in("Ada", *Role).headers["location"] == "/desk/"
    page = client.get("/desk/accounts")
    assert "style-src 'self'; " in page.headers["content-security-policy"]
    assert page.headers["referrer-policy"] == "same-origin"
    assert page.headers["permissions-policy"]
    assert client.put("/desk/accounts").status_code == 404
    patient = client.get("/")
    assert patient.status_code == 200
    assert patient.headers["referrer-policy"] == "no-referrer"
    without = TestClient(built(service), follow_redirects=False)
    assert (without.get("/desk").status_code, without.get("/desk/login").status_code) == (404, 404)
