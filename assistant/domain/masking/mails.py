"""E-mail addresses, spelt out too: "anna dot k at gmail dot com". Not here: other personal data."""

import re
from collections.abc import Iterator
from typing import Final

from assistant.domain.known_words import is_known
from assistant.domain.masking.folded import Folded
from assistant.domain.masking.masked import Mask, MaskKind

_PROVIDER: Final = (
    r"(?:g(?:oogle)?mail|hot ?mail|yahoo|ymail|outlook|icloud|aol|gmx|live|msn|proton ?mail|proton|btinternet|web|"
    r"orange|wanadoo|free|laposte|libero|tiscali|mail|yandex|qq|163|fastmail|sky|virginmedia|t-online|seznam|"
    r"freemail|citromail|ukr|rambler|rediffmail|uol|terra|telefonica|me|zoho|tutanota|posteo|wp|onet|o2|nhs)"
)
_TOP: Final = (
    r"(?:com|co|net|org|edu|gov|info|biz|eu|uk|de|fr|es|it|nl|be|at|ch|pl|ro|ua|ru|tr|pt|br|mx|ar|in|cn|jp|ie|us|ca|"
    r"au|nz|hu|cz|sk|se|no|dk|fi|gr|il|ae|sa|eg|ma|za|ng|ke|io|me|nhs)\b"
)
_DOT: Final = r"(?: ?[(\[{] ?(?:dot|punto|point|punkt|ponto|\.) ?[)\]}] ?| (?:dot|punto|point|punkt|ponto) )"
_AT: Final = r"(?: ?[(\[{] ?(?:at|@|arroba|arobase|ät) ?[)\]}] ?| ?@ ?| (?:at|arroba|arobase|chiocciola|malpa) )"
_LOCAL: Final = r"[^\W_][\w.+%-]{0,63}"
_DOMAIN: Final = r"[^\W_][\w-]{0,62}"
_START: Final = r"(?<![\w.+%-])"
_PLAIN: Final = re.compile(rf"{_START}[\w.+%'-]{{1,64}}@{_DOMAIN}(?:[.,]{_DOMAIN}){{1,4}}")
"""With a comma for a dot too."""
_NO_TOP: Final = re.compile(rf"{_START}[^\W\d][\w.+%-]{{1,63}}@{_PROVIDER}\b")
_JOINED: Final = re.compile(
    rf"{_START}{_LOCAL}@{_DOMAIN}(?:\.{_DOMAIN})?{_DOT}{_TOP}(?:(?:\.|{_DOT})(?:uk|br|au|mx)\b)?"
)
_SPELT: Final = re.compile(
    rf"{_START}(?P<local>{_LOCAL})(?P<more>(?:(?:{_DOT}| (?:underscore|dash|hyphen|minus|plus) ){_LOCAL}){{0,4}})"
    rf"{_AT}(?P<domain>{_DOMAIN})(?P<dots>(?:(?: ?\. ?|,|{_DOT}){_DOMAIN}){{0,3}}?)(?: ?\. ?|,|{_DOT}){_TOP}"
    rf"(?:(?: ?\. ?|{_DOT})(?:uk|br|au|mx)\b)?"
)
_PROVIDED: Final = re.compile(_PROVIDER)


def mails(folded: Folded) -> Iterator[Mask]:
    """Yield where e-mail addresses stand; spelt out, only those that nothing else can be meant by."""
    if "@" in folded.small:
        for pattern in (_PLAIN, _NO_TOP, _JOINED):
            for match in pattern.finditer(folded.small):
                start = match.start() + len(match[0]) - len(match[0].lstrip("'.-"))
                yield Mask(MaskKind.EMAIL, folded.span(start, match.end()))
    for match in _SPELT.finditer(folded.small):
        if "@" in match[0] or _means_an_address(match):
            yield Mask(MaskKind.EMAIL, folded.span(match.start(), match.end()))


def _means_an_address(match: re.Match[str]) -> bool:
    """Return whether a spelt-out address is one: "look at nhs dot uk" is none."""
    local = match["local"]
    return bool(match["more"] or (_PROVIDED.fullmatch(match["domain"]) and match["domain"] != "nhs")) or not (
        local.isalpha() and is_known(local)
    )
