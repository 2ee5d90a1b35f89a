from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.domain.limit_decisions import Decision, Seen, Word, values_of
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import UnknownLeafletError
from ingest.publish import publish
from ingest.source import source
from tests.conftest import opened
from tests.leaflet_files import zolfin_file
from ui.cli.opening import workplace


def test_the_revisions_of_a_leaflet_are_told_latest_first(data_folder: Path, tmp_path: Path) -> None:
    """With where each comes from; drafts and other leaflets are not among them."""
    parts = opened(data_folder)
    leaflet = publish(source(zolfin_file(tmp_path), "baclofen"), workplace(parts), lambda *_: None).leaflet
    publish(source(zolfin_file(tmp_path), "zolfin"), workplace(parts), lambda *_: None)
    held = parts.library.draft("baclofen", 1)
    origin = parts.library.origin("baclofen")
    assert origin
    parts.library.write_draft(replace(held, revision=3), origin)
    second, first = parts.library.revisions("baclofen")
    assert (second.number, second.published, second.sha256) == (2, True, leaflet.sha256)
    assert (second.source, second.origin, second.title) == ("zolfin.md", origin, leaflet.title)
    assert (first.number, first.published, first.published_at) == (1, False, held.published_at)
    assert first.origin.path == "shipped:baclofen.md"


@pytest.mark.parametrize("leaflet_id", ["drovane", "", "\udcff"])
def test_a_leaflet_that_is_not_published_has_none(data_folder: Path, leaflet_id: str) -> None:
    """That is said."""
    with pytest.raises(UnknownLeafletError):
        opened(data_folder).library.revisions(leaflet_id)


def test_what_people_decided_on_a_text_is_laid_over_another_reading_of_it(data_folder: Path) -> None:
    """The same text read again, which need not be kept, has its limits as people left them; another text has not."""
    library = opened(data_folder).library
    read = replace(library.leaflet("baclofen"), revision=0)
    limit, last = values_of(read.limits[0]), 0
    for name in ("Ada", "Ben"):
        decided = Decision(limit, Word.REJECT, NOT_STATED, name, datetime(2026, 11, 1, tzinfo=UTC))
        kept = library.decide("baclofen", decided, Seen(read.sha256, last))
        assert isinstance(kept, Decision)
        last = kept.number
    assert limit in map(values_of, read.limits)
    assert limit not in map(values_of, library.with_decisions(read).limits)
    assert library.with_decisions(read).limits == library.leaflet("baclofen").limits
    other = replace(read, sha256="0" * 64)
    assert library.with_decisions(other) == other


def test_a_text_that_nobody_decided_on_keeps_its_limits(data_folder: Path) -> None:
    """Also one that is not kept."""
    library = opened(data_folder).library
    leaflet = library.leaflet("baclofen")
    assert library.with_decisions(leaflet) == leaflet
