"""Turns as a page shows them: which rows of a dose are for whom the turn was about. Not here: how that looks.

A question may be about several people, and a turn knows one of them: a row is marked only where the label itself has it
for that one, and never by its place in the reply.
"""

from fractions import Fraction

from assistant.domain.dose_question import CHILDREN, DoseAsked
from assistant.domain.dose_rows import rows_for
from assistant.domain.leaflet import Leaflet
from assistant.domain.limits import ADULTS, Ages
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.profile import Group, Profile
from assistant.domain.reply import Reply, ReplyKind
from assistant.errors import UnknownLeafletError
from assistant.service import Answered, Service, Told
from ui.web.render import Turn


def shown(service: Service, question: str, answered: Answered) -> Turn:
    """Return a turn as it is shown."""
    reply, profile = answered.reply, answered.profile
    if reply.kind is not ReplyKind.DOSE:
        return Turn(question, reply, profile)
    try:
        leaflet = service.leaflet(answered.leaflet, answered.revision)
    except UnknownLeafletError:
        return Turn(question, reply, profile)
    return Turn(question, reply, profile, fitting(leaflet, reply, profile))


def all_shown(service: Service, told: Told) -> tuple[Turn, ...]:
    """Return the turns of a conversation as they are shown."""
    return tuple(shown(service, each.question, each.answered) for each in told.turns)


def fitting(leaflet: Leaflet, reply: Reply, profile: Profile) -> frozenset[int]:
    """Return the markers of those rows in a reply that the label has for somebody; none where their age is unknown."""
    who = _ages(profile)
    if who is NOT_STATED:
        return frozenset()
    rows = {row.id for row in rows_for(leaflet, DoseAsked(who)).fitting}
    return frozenset(citation.marker for citation in reply.citations if citation.passage in rows)


def _ages(profile: Profile) -> Ages | NotStated:
    if profile.age_years is not NOT_STATED:
        years = Fraction(str(profile.age_years))
        return Ages(years, years)
    if profile.group is NOT_STATED:
        return NOT_STATED
    return ADULTS if profile.group is Group.ADULT else CHILDREN
