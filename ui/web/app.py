"""The web app put together: the patient's page, its assets and the health check. Not here: running a server."""

from pathlib import Path

import gradio as gr
from fastapi import FastAPI, Request
from fastapi.middleware.trustedhost import TrustedHostMiddleware
from fastapi.responses import RedirectResponse
from fastapi.staticfiles import StaticFiles

from assistant.service import Service
from ui.api import ADDRESSES, build_api
from ui.web.page import our_page
from ui.web.patient import PatientPage
from ui.web.request import words_of
from ui.web.security import OnlyThese, SafeHeaders, Scope
from ui.web.visitors import GivesToken, Visitors

_ASSETS = Path(__file__).parent / "assets"
_PAGE_MAKES = (
    r"(GET|HEAD) /",
    r"GET /healthz",
    r"GET /patient/[a-z]+\.(css|js|svg)",
    r"GET /assets/[\w.-]+",
    r"GET /theme\.css",
    r"POST /gradio_api/queue/join",
    r"GET /gradio_api/queue/data",
    r"GET /gradio_api/heartbeat/\w+",
    r"GET /gradio_api/app_id",
    r"POST /gradio_api/(cancel|reset)",
)
"""The requests that the patient's page makes."""

_DESK_MAKES = (r"(GET|HEAD|POST) /desk(/.*)?",)
"""The desk has a gate of its own."""

_LARGEST_BODY = 64 * 1024
"""Bytes. The longest question, with each of its characters written as two escapes, takes 48,000."""


def build_app(
    service: Service,
    leaflet_id: str,
    emergency_number: str = "112",
    names: tuple[str, ...] = (),
    desk: FastAPI | None = None,
) -> FastAPI:
    """Return the web app with its API, and with the pharmacist's desk; `UnknownLeafletError` without the leaflet.

    `service` is called from several threads at a time. `names` are what the machine may be called in an address: with
    any, a page elsewhere cannot reach the app by a name of its own that leads here.
    """
    service.leaflet(leaflet_id)
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, max_body_size=_LARGEST_BODY)
    app.add_api_route("/healthz", _health)
    app.mount("/patient", StaticFiles(directory=_ASSETS))
    app.mount("/api", build_api(service))
    if desk is not None:
        app.add_api_route("/desk", lambda: RedirectResponse("/desk/", 308))
        app.mount("/desk", desk)
    visitors = Visitors()
    app.add_middleware(GivesToken, visitors=visitors)
    app.add_middleware(OnlyThese, allowed=(*_PAGE_MAKES, *ADDRESSES, *(_DESK_MAKES if desk else ())))
    app.add_middleware(SafeHeaders, redraw=_redraw)
    if names:
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(names))
    gr.mount_gradio_app(
        app,
        PatientPage(service, leaflet_id, emergency_number, visitors).blocks(),
        "/",
        # Every switch is set: what is left out, Gradio reads from the environment or has on.
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        enable_monitoring=False,
        pwa=False,
        mcp_server=False,
        # The default theme's fonts come from Google.
        theme=gr.themes.Base(font=["system-ui", "sans-serif"], font_mono=["monospace"]),
    )
    return app


async def _health() -> dict[str, str]:
    return {"status": "ok"}


def _redraw(gradio_page: str, nonce: str, scope: Scope) -> str:
    return our_page(gradio_page, "./patient", nonce, words_of(Request(scope)))
