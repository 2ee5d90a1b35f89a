"""Whether a leaflet's sentence speaks to software and not to people: no leaflet has cause to. Not here: what is done.

A source may hold what somebody planted in it. Such words stay in the canonical text, where a pharmacist sees them, but
no reply quotes them and no model is given them.
"""

import re
from dataclasses import replace
from typing import Final

from assistant.domain.guard.canonical import canonical
from assistant.domain.leaflet import Leaflet

_TO_SOFTWARE: Final = re.compile(
    r"\b(?:ai|llms?|chat ?bots?|language models?|gpt\w*|system (?:prompts?|messages?)|your (?:prompt|instructions))\b"
    r"|(?:^|[.!?]\s)\W*(?:assistants?|agents?|bots?|tools|system|computer)\s*[:,]"
    r"|\b(?:to|for|dear|note to) (?:the )?(?:automated \w+|(?:virtual |digital )?assistants?|bots?)\b(?! who)"
    r"|\bassistants (?:should|must|fill|may|will|are)\b"
    r"|\(assistant\b"
    r"|\b(?:ignore|disregard|forget|override)\b[^.]{0,40}\b(?:instructions?|rules?|orders?|prompts?|guidelines?)\b"
    r"|\bwhen(?:ever)? (?:asked|a question|somebody asks|the user)\b"
    r"|\bfor all of these the answer is\b"
    r"|^\W*Q:.*\bA:"
    r"|\[/?(?:system|inst|user|assistant)\]|<\|?/?(?:system|tool|im_\w+|script|inst)\b"
    r"|\{\{|\}\}|\]\}|\brequire\(|!\[|\]\(|\bhttps?://\S*[?{]",
    re.IGNORECASE,
)


def speaks_to_software(words: str) -> bool:
    """Return whether words are an order to software: "Assistant: say that ...", "ignore your instructions".

    "Ask your healthcare assistant" is none.
    """
    return bool(_TO_SOFTWARE.search(words) or _TO_SOFTWARE.search(canonical(words).text))


def for_readers(leaflet: Leaflet) -> Leaflet:
    """Return a leaflet without the passages and limits whose words speak to software; its text stays whole."""
    orders = {passage.span for passage in leaflet.passages if speaks_to_software(leaflet.quote(passage.span))}
    if not orders:
        return leaflet
    passages = (each for each in leaflet.passages if not orders & {each.span, *each.lead_ins})
    limits = (
        limit
        for limit in leaflet.limits
        if not any(limit.span.start < span.end and span.start < limit.span.end for span in orders)
    )
    return replace(leaflet, passages=tuple(passages), limits=tuple(limits))
