"""The desk's queue beside the records: which turns wait for a pharmacist, and why. Not here: what leads there.

`standing` tells where a turn stands; this keeps it in a table, so that a long audit is not read for each page.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update

from assistant.audit.reading import queued_of
from assistant.audit.records import Entry, TurnPlace
from assistant.audit.standing import begun
from assistant.audit.tables import TURN
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.risk import Risk, risks_of

_WAITS: Final = and_(TURN.c.risk.is_not(None), TURN.c.is_deleted.is_(False))
_SIGN: Final[Mapping[Risk, ColumnElement[bool]]] = {
    Risk.HELD_BACK: TURN.c.held_back,
    Risk.UNHELPFUL: TURN.c.unhelpful,
    Risk.SENT: TURN.c.sent,
    Risk.EMERGENCY: TURN.c.emergency,
    Risk.NOT_IN_LEAFLET: TURN.c.not_in_leaflet,
    Risk.SAMPLE: TURN.c.risk == int(Risk.SAMPLE),
}


def add(connection: Connection, record: int, place: TurnPlace, conversation: str, *, sampled: bool) -> None:
    """Put a turn where it stands when nothing was said of it yet; `conversation` is a name that does not open it."""
    signs = {"held_back": place.held_back, "emergency": place.emergency, "not_in_leaflet": place.not_in_leaflet}
    standing = begun(**signs, sampled=sampled)
    row = {"conversation": conversation, "number": place.number, "leaflet": place.leaflet, "sampled": sampled}
    connection.execute(insert(TURN).values(record=record, **row, **signs, risk=_or_null(standing.risk)))


def stand(connection: Connection, record: int, entry: Entry) -> None:
    """Set where a turn stands after something was recorded about it."""
    its = TURN.c.record == record
    before = queued_of(connection.execute(select(TURN).where(its)).mappings().one()).standing
    now = before.after(entry.kind, entry.facts)
    columns = {"unhelpful": now.signs.unhelpful, "sent": now.signs.sent, "risk": _or_null(now.risk)}
    connection.execute(update(TURN).where(its).values(**columns))


def waiting(connection: Connection, risks: Sequence[Risk], most: int) -> tuple[tuple[int, tuple[Risk, ...]], ...]:
    """Return the turns that wait, those at most risk first and of these the newest; with `risks` for one of them."""
    query = select(TURN).where(_WAITS)
    if risks:
        query = query.where(or_(*(_SIGN[risk].is_(True) for risk in risks)))
    rows = connection.execute(query.order_by(TURN.c.risk, TURN.c.record.desc()).limit(most)).mappings()
    return tuple((row["record"], risks_of(queued_of(row).standing.signs)) for row in rows)


def risks(connection: Connection, record: int) -> tuple[Risk, ...]:
    """Return all that speaks for looking at a turn; nothing where it does not wait."""
    row = connection.execute(select(TURN).where(_WAITS, TURN.c.record == record)).mappings().first()
    return () if row is None else risks_of(queued_of(row).standing.signs)


def counts(connection: Connection) -> Mapping[Risk, int]:
    """Return for how many of the turns that wait each reason speaks."""
    each = [func.count().filter(sign.is_(True)) for sign in _SIGN.values()]
    found = connection.execute(select(*each).select_from(TURN).where(_WAITS)).one()
    return dict(zip(_SIGN, found, strict=True))


def count(connection: Connection) -> int:
    """Return how many turns wait."""
    return connection.scalar(select(func.count()).select_from(TURN).where(_WAITS)) or 0


def _or_null(value: int | NotStated) -> int | None:
    return None if value is NOT_STATED else int(value)
