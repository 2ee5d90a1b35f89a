"""Gradio's page made ours."""

import json
import re
from pathlib import Path

import gradio
import pytest

from ui.web.page import our_page
from ui.web.translation import translated
from ui.words import LANGUAGES, Words, words_for
from ui.words.english import ENGLISH

_GRADIO_PAGE = (Path(gradio.__file__).parent / "templates" / "frontend" / "index.html").read_text(encoding="utf-8")
_DRAWN_PAGE = _GRADIO_PAGE.replace("{{ config | toorjson }}", '{"title": "", "components": []}')


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
    page = our_page(f"<head><title>a</title>{stranger}<script>b</script></head>", ".", "n", ENGLISH)
    assert page.startswith('<head><title>a</title><script nonce="n">b</script>')
    assert "example.com" not in page


def test_nothing_of_gradios_page_leads_elsewhere() -> None:
    """The page of the installed Gradio holds no address of another host: a new release that has one fails here."""
    page = our_page(_GRADIO_PAGE, "./patient", "n", ENGLISH)
    assert not re.search(r"""(?:https?:)?//[\w.-]+\.\w+""", page.replace("// ", ""))
    assert "iframeResizer.contentWindow" not in page
    assert "manifest" not in page


def test_every_script_of_gradios_page_has_the_nonce_and_ours_are_in() -> None:
    """Without the nonce the policy would stop Gradio's own scripts."""
    page = our_page(_GRADIO_PAGE, "./patient", "n0nce", ENGLISH)
    ours = [f'<script defer src="./patient/{name}.js"></script>' for name in ("patient", "parts", "find", "keep")]
    ours.append('<script src="./patient/display.js"></script>')
    assert all(script in page for script in ours)
    assert 'href="./patient/page.css"' in page
    for script in ours:
        page = page.replace(script, "")
    for script in re.findall(r"<script[^>]*>", page):
        assert 'nonce="n0nce"' in script


@pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.code)
def test_the_page_is_in_its_language_from_the_first_byte(words: Words) -> None:
    """Its language, direction and title, the words of the bar and those that the scripts say; one nonce each."""
    page = our_page(_DRAWN_PAGE, "./patient", "n0nce", words)
    assert re.search(rf'<html lang="{words.code}" dir="{words.direction}"', page)
    assert f"<title>{words.page_title}</title>" in page
    assert f'<option value="{words.code}" lang="{words.code}" dir="{words.direction}" selected>' in page
    assert words.show_language in page
    said = re.findall(r'<script [^>]*id="words"[^>]*>(.*?)</script>', page)
    assert json.loads(said[0])["find"] == words.find
    assert page.count("nonce=") == page.count("<script") - 5, "but the five of our own files"


def test_components_are_named_in_the_language_and_what_they_hold_else_stays() -> None:
    """Text alone or in HTML, and a choice's name, whose value stays; nothing ends the script that they stand in."""
    config = {
        "title": ENGLISH.page_title,
        "components": [
            {"props": {"value": f"<p>{ENGLISH.helpful}</p>", "elem_id": ENGLISH.yes}},
            {"props": {"choices": [[ENGLISH.unsaid, ""], [ENGLISH.choice_child, "child"]], "value": None}},
            {"props": {"label": "Neither </script> nor this", "value": ENGLISH.ask}},
        ],
    }
    page = f"<script>window.gradio_config = {json.dumps(config)};</script><p>"
    spanish = words_for("es")
    made = translated(page, spanish)
    read, _ = json.JSONDecoder().raw_decode(made.partition("window.gradio_config = ")[2])
    assert made.endswith(";</script><p>")
    assert made.count("</script>") == 1
    assert read == {
        "title": spanish.page_title,
        "components": [
            {"props": {"value": f"<p>{spanish.helpful}</p>", "elem_id": ENGLISH.yes}},
            {"props": {"choices": [[spanish.unsaid, ""], [spanish.choice_child, "child"]], "value": None}},
            {"props": {"label": "Neither </script> nor this", "value": spanish.ask}},
        ],
    }
    assert translated(page, ENGLISH) == page
