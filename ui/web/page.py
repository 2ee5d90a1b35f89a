"""Gradio's HTML page made ours: what would leave the machine taken out, our own style and script put in. Pure."""

import re

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
    '<meta name="color-scheme" content="light dark">'
    '<link rel="icon" href="{folder}/icon.svg">'
    '<link rel="stylesheet" href="{folder}/page.css">'
    '<link rel="stylesheet" href="{folder}/parts.css">'
    '<link rel="stylesheet" href="{folder}/words.css">'
    '<script defer src="{folder}/patient.js"></script>'
    '<script defer src="{folder}/parts.js"></script>'
)


def our_page(gradio_page: str, folder: str, nonce: str) -> str:
    """Return the page with our assets out of `folder`, and `nonce` on each script that Gradio wrote into it.

    Nothing that a person or a leaflet says is in this page: it all comes later, so no nonce can get on it.
    """
    page = _STRANGERS.sub("", gradio_page)
    page = re.sub(r"<script(?=[\s>])", f'<script nonce="{nonce}"', page)
    return page.replace("</head>", _OURS.format(folder=folder) + "</head>", 1)
