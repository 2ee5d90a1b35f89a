"""Dose texts of invented medicines, with the faults and the forms that real ones have, and what each comes to.

`ROUGH` is a rough translation: a band is garbled, a decimal is torn, a period is left out, a cap names nobody, and one
sentence points to the ages of the one before it.
"""

from datetime import UTC, datetime

from assistant.domain.leaflet import Leaflet
from assistant.domain.limit_words import ages_in_words, limit_in_words
from assistant.domain.limits import DoseLimit
from ingest.canonical import canonical
from ingest.limits import Proposal, proposed_limits
from ingest.passages import passages
from ingest.readers.markdown import read_markdown
from ingest.readers.text import read_text
from ingest.sections import outline

ROUGH = """Velmodine formula

Velmodine - means has strong influence on the inner ear. It has calming effect.

Release form

According to the instruction, Velmodine is made in tablets of 4 mg and 16 mg.

Accordingly, in the tablet is 1 to 4 and 16 mg of the substance.

Instructions for the use of Velmodine

Velmodine is taken after a meal. The initial dose for adults and children is 4 mg two times a day. This is 1/4 of the \
tablet of Velmodine at a dosage of 16 mg. Every 5 days the dose is increased. Usually, for an adult the maximum dose \
of Velmodine reaches from 24 to 48-mg.

In high doses the drug should be taken at a dosage of 16 mg. However, the maximum daily dose must not exceed 64 mg.

For children from 3 to 5 years, under the instruction, prescribed, usually no more than 12 mg per day. The daily dose \
for children 5 godoval - 8 years of age is from 12 to 16 mg. From 8 to 11 years the use of Velmodine is allowed in the \
amount of 16 - 32 mg. And after 11 years, another scheme is used by the weight of the child. Thus, at this age \
children take Velmodine at the rate of 0, 5 - 1 mg per 1 kg weight.

Side effects of Velmodine

Side effects may be dry mouth and sleepiness.
"""

_HEAD = "# Velmodine tablets\n\n## What Velmodine is for\n\nVelmodine eases dizziness.\n\n## How to take Velmodine\n\n"


def rough() -> Leaflet:
    """Return the rough text as a leaflet."""
    document = read_text(ROUGH.encode())
    text = canonical(document)
    outlined = outline(text, document.title)
    return _leaflet(text.text, outlined.sections, passages(outlined))


def dosed(words: str) -> Leaflet:
    """Return a leaflet whose "How to take" holds `words`, in Markdown."""
    document = read_markdown(f"{_HEAD}{words}\n\n## Possible side effects\n\nA dry mouth.\n".encode())
    text = canonical(document)
    outlined = outline(text, document.title)
    return _leaflet(text.text, outlined.sections, passages(outlined))


def told(leaflet: Leaflet) -> list[str]:
    """Return what a leaflet's limits say, each with whom it is for, in the order of the text."""
    return [f"{ages_in_words(limit.ages)}: {limit_in_words(limit)}" for limit in proposed_limits(leaflet).limits]


def read(words: str) -> list[str]:
    """Return what `words` under "How to take" come to; a "none on label" is left out."""
    return [line for line in told(dosed(words)) if not line.endswith("no dose on the label")]


def unread(leaflet: Leaflet) -> list[str]:
    """Return the words of the passages whose amounts are in no limit."""
    return [leaflet.quote(passage.span) for passage in proposal(leaflet).unread]


def proposal(leaflet: Leaflet) -> Proposal:
    """Return what a leaflet proposes."""
    return proposed_limits(leaflet)


def limit_that_says(leaflet: Leaflet, line: str) -> DoseLimit:
    """Return the one limit that `told` gives as `line`."""
    (found,) = (
        limit
        for limit in proposed_limits(leaflet).limits
        if f"{ages_in_words(limit.ages)}: {limit_in_words(limit)}" == line
    )
    return found


def _leaflet(text: str, sections: tuple, found: tuple) -> Leaflet:  # type: ignore[type-arg]
    return Leaflet("velmodine", 1, "Velmodine", text, "", datetime(2026, 1, 2, tzinfo=UTC), "v.txt", sections, found)
