"""Gradio's page made ours."""

import re
from pathlib import Path

import gradio
import pytest

from ui.web.page import our_page

_GRADIO_PAGE = (Path(gradio.__file__).parent / "templates" / "frontend" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "stranger",
    [
        '<meta property="og:image" content="https://example.com/a.png" />',
        '<meta\n name="twitter:image"\n content="https://example.com/a.png"\n/>',
        '<link rel="preconnect" href="https://fonts.example.com" crossorigin>',
        '<link rel="stylesheet" href="//fonts.example.com/a.css">',
        '<script src="https://cdn.example.com/iframe-resizer.js" async></script>',
        '<link rel="manifest" href="/manifest.json" />',
        '<script>\nconst a = "/static/js/iframeResizer.contentWindow.min.js";\n</script>',
    ],
)
def test_what_leads_elsewhere_is_taken_out(stranger: str) -> None:
    """Previews, fonts, scripts of other hosts, the app's manifest and the frame resizer go; the rest stays."""
    page = our_page(f"<head><title>a</title>{stranger}<script>b</script></head>", ".", "n")
    assert page.startswith('<head><title>a</title><script nonce="n">b</script>')
    assert "example.com" not in page


def test_nothing_of_gradios_page_leads_elsewhere() -> None:
    """The page of the installed Gradio holds no address of another host: a new release that has one fails here."""
    page = our_page(_GRADIO_PAGE, "./patient", "n")
    assert not re.search(r"""(?:https?:)?//[\w.-]+\.\w+""", page.replace("// ", ""))
    assert "iframeResizer.contentWindow" not in page
    assert "manifest" not in page


def test_every_script_of_gradios_page_has_the_nonce_and_ours_are_in() -> None:
    """Without the nonce the policy would stop Gradio's own scripts."""
    page = our_page(_GRADIO_PAGE, "./patient", "n0nce")
    ours = [f'<script defer src="./patient/{name}.js"></script>' for name in ("patient", "parts")]
    assert all(script in page for script in ours)
    assert 'href="./patient/page.css"' in page
    for script in re.findall(r"<script[^>]*>", page.replace("".join(ours), "")):
        assert script.startswith('<script nonce="n0nce"')
