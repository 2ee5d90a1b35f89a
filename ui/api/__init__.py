"""The HTTP API, under /api of the web app. Not here: the page, or what the answers are."""

from ui.api.api import ADDRESSES, build_api

__all__ = ["ADDRESSES", "build_api"]
