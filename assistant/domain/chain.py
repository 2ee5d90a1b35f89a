"""The chain of audit records: how a record is hashed, and what is wrong with a row of them. Not here: keeping them.

Each record's hash covers the one before, so that no record can be changed, removed or moved without all that follow
showing it. The hashes are keyed: whoever can write to the records alone cannot make a chain of their own. Words that
somebody may want deleted are not in a record but sealed: it holds their hash with a salt that is kept beside the words
and goes with them. Without the salt nobody can tell by trying what the words were, and the chain still holds.
"""

import hmac
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, unique
from hashlib import sha256
from typing import Final

from assistant.domain.not_stated import NOT_STATED, NotStated

FIRST: Final = "0" * 64
"""Stands for the hash before the first record."""
DELETION: Final = "deletion"
"""The kind of a record that says which records' words were deleted; `facts["records"]` are their numbers."""


@dataclass(frozen=True, slots=True)
class Link:
    """One record without its words. All of it but `hash` is hashed."""

    number: int
    """Counts from 1."""
    at: str
    """The time, in UTC, as ISO 8601 writes it."""
    kind: str
    about: int | NotStated
    """The number of the turn that the record is about."""
    facts: str
    """An object of JSON, to the letter."""
    seals: tuple[tuple[str, str], ...]
    """Of each of its words the name and the seal, by name."""
    before: str
    """The hash of the record before."""
    hash: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Words that are still there, with the salt of their seal."""

    salt: bytes
    words: str


@unique
class Fault(Enum):
    """What is wrong with a record."""

    CHANGED = "it was changed"
    WORDS_CHANGED = "its words were changed"
    WORDS_GONE = "its words were removed, and no record says that they were deleted"
    WORDS_STRANGE = "it has words that it was not written with"
    WORDS_BACK = "it has words again that were deleted"
    MISPLACED = "the queue of the desk does not have it as the records say"
    MISSING = "it is missing"
    MOVED = "it does not follow the record before it"
    END_MISSING = "the records after it were removed"
    END_UNKNOWN = "the note of the last record is gone, so nobody can tell whether records after it were removed"


@dataclass(frozen=True, slots=True)
class Found:
    """One fault, and the number of the record that has it."""

    number: int
    fault: Fault


@dataclass(frozen=True, slots=True)
class Head:
    """The last record that was written, as it is remembered apart from the records."""

    number: int
    hash: str


def seal(salt: bytes, words: str) -> str:
    """Return the seal of words, in 64 hex digits."""
    return sha256(len(salt).to_bytes(2, "big") + salt + words.encode()).hexdigest()


def link_hash(key: bytes, link: Link) -> str:
    """Return the hash that a record should have, in 64 hex digits."""
    about = None if link.about is NOT_STATED else link.about
    fields = [link.number, link.at, link.kind, about, link.facts, link.seals, link.before]
    return hmac.new(key, json.dumps(fields, ensure_ascii=True).encode(), sha256).hexdigest()


def faults(
    key: bytes, links: Sequence[Link], kept: Mapping[int, Mapping[str, Kept]], heads: Sequence[Head]
) -> tuple[Found, ...]:
    """Return what is wrong with all records, which come in the order of their numbers as they stand.

    `kept` has the words of each record by name; `heads` are records that were noted elsewhere, as the last one of its
    time.
    """
    found = [*_of_chain(key, links), *_of_all_words(links, kept), *_of_heads(links, heads)]
    return tuple(sorted(dict.fromkeys(found), key=lambda each: each.number))


def _of_chain(key: bytes, links: Iterable[Link]) -> Iterator[Found]:
    number, before = 0, FIRST
    for link in links:
        yield from (Found(missing, Fault.MISSING) for missing in range(number + 1, link.number))
        if link.number <= number or link.before != before:
            yield Found(link.number, Fault.MOVED)
        if not hmac.compare_digest(link_hash(key, link).encode(), link.hash.encode()):
            yield Found(link.number, Fault.CHANGED)
        number, before = link.number, link.hash


def _of_all_words(links: Iterable[Link], kept: Mapping[int, Mapping[str, Kept]]) -> Iterator[Found]:
    links = tuple(links)
    gone = {number for link in links if link.kind == DELETION for number in deleted(link.facts)}
    for link in links:
        for found in _of_words(link, kept.get(link.number, {})):
            if found.fault is not Fault.WORDS_GONE or found.number not in gone:
                yield found
        if link.number in gone and link.number in kept:
            yield Found(link.number, Fault.WORDS_BACK)
    for number in kept.keys() - {link.number for link in links}:
        yield Found(number, Fault.WORDS_STRANGE)


def _of_heads(links: Sequence[Link], heads: Sequence[Head]) -> Iterator[Found]:
    last = links[-1].number if links else 0
    if links and not heads:
        yield Found(last, Fault.END_UNKNOWN)
    for head in heads:
        if last < head.number:
            yield Found(last, Fault.END_MISSING)
        elif all(link.hash != head.hash for link in links if link.number == head.number):
            yield Found(head.number, Fault.CHANGED)


def _of_words(link: Link, kept: Mapping[str, Kept]) -> Iterator[Found]:
    seals = dict(link.seals)
    if any(name not in kept for name in seals):
        yield Found(link.number, Fault.WORDS_GONE)
    for name, words in kept.items():
        if name not in seals:
            yield Found(link.number, Fault.WORDS_STRANGE)
        elif not hmac.compare_digest(seal(words.salt, words.words).encode(), seals[name].encode()):
            yield Found(link.number, Fault.WORDS_CHANGED)


def deleted(facts: str) -> frozenset[int]:
    """Return the numbers that a deletion names; none where its facts are not of that form: then it was changed."""
    numbers = _fact(facts, "records")
    return (
        frozenset(number for number in numbers if isinstance(number, int)) if isinstance(numbers, list) else frozenset()
    )


def why_deleted(facts: str) -> str:
    """Return why the words were deleted, or nothing."""
    why = _fact(facts, "why")
    return why if isinstance(why, str) else ""


def _fact(facts: str, name: str) -> object:
    try:
        return json.loads(facts).get(name)
    except (ValueError, AttributeError):
        return None
