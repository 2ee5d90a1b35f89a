"""Gradio's HTML page made ours: what would leave the machine taken out, our own style and script put in. Pure."""

import re

from ui.web.frame import bar, words_for_scripts
from ui.web.translation import translated
from ui.words.words import Words

_STRANGERS = re.compile(
    # Previews for social networks, with pictures from GitHub.
    r'<meta\s[^>]*\b(?:property="og:|name="twitter:)[^>]*>'
    # Whatever is loaded from an address with a host: fonts, their preconnects, scripts.
    r'|<link\s[^>]*\bhref="(?:https?:)?//[^>]*>'
    r'|<script\s[^>]*\bsrc="(?:https?:)?//[^>]*>\s*</script>'
    # The manifest of an installable app.
    r'|<link\s[^>]*\brel="manifest"[^>]*>'
    # The script that adds the one for being resized inside another page's frame, which no page may do.
    r"|<script>(?:(?!</script>).)*iframeResizer(?:(?!</script>).)*</script>",
    re.DOTALL,
)
_OURS = (
    "<title>{title}</title>"
    '<meta name="color-scheme" content="light dark">'
    '<meta name="description" content="{description}">'
    '<link rel="icon" href="{folder}/icon.svg">'
    '<link rel="stylesheet" href="{folder}/page.css">'
    '<link rel="stylesheet" href="{folder}/controls.css">'
    '<link rel="stylesheet" href="{folder}/columns.css">'
    '<link rel="stylesheet" href="{folder}/parts.css">'
    '<link rel="stylesheet" href="{folder}/after.css">'
    '<link rel="stylesheet" href="{folder}/words.css">'
    '<link rel="stylesheet" href="{folder}/leaflet.css">'
    '<link rel="stylesheet" href="{folder}/print.css">'
    "{words}"
    # At once, before anything is drawn: it sets the size and the colours that were chosen.
    '<script src="{folder}/display.js"></script>'
    '<script defer src="{folder}/patient.js"></script>'
    '<script defer src="{folder}/parts.js"></script>'
    '<script defer src="{folder}/find.js"></script>'
    '<script defer src="{folder}/keep.js"></script>'
)


def our_page(gradio_page: str, folder: str, nonce: str, words: Words) -> str:
    """Return the page in a language with our assets out of `folder`, and `nonce` on each script written into it.

    Nothing that a person or a leaflet says is in this page: it all comes later, so no nonce can get on it.
    """
    page = translated(_STRANGERS.sub("", gradio_page), words)
    page = re.sub(r"<script(?=[\s>])", f'<script nonce="{nonce}"', page)
    page = re.sub(r'<html\s+lang="en"', f'<html lang="{words.code}" dir="{words.direction}"', page, count=1)
    page = re.sub(r"<body\b[^>]*>", lambda body: body.group() + bar(words), page, count=1)
    ours = _OURS.format(
        folder=folder,
        title=words.page_title,
        description=words.not_a_doctor,
        words=words_for_scripts(words, nonce),
    )
    return page.replace("</head>", f"{ours}</head>", 1)
