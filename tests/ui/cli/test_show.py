"""`leaflet list` and `leaflet show`."""

from pathlib import Path

import pytest

from tests.conftest import opened
from tests.leaflet_files import PLASTER
from tests.ui.cli.command import run


def test_every_published_leaflet_is_listed_on_a_line(zolfin_published: Path) -> None:
    """By ID, with its title, its revision and how much it holds."""
    ran = run("list", "--data-dir", zolfin_published)
    assert (ran.status, ran.err) == (0, "")
    baclofen, zolfin = ran.out.splitlines()
    assert baclofen.startswith("baclofen  Baclofen 10 mg and 25 mg tablets  (revision 1 of 20")
    assert zolfin.startswith(f"zolfin  Zolfin 40 mg tablets {PLASTER}  (revision 1 of 20")
    assert zolfin.endswith(" passages)")


def test_the_list_as_json_says_the_same(zolfin_published: Path) -> None:
    """And which source and which text."""
    said = run("list", "--data-dir", zolfin_published, "--json").json
    library = opened(zolfin_published).library
    assert said == {
        "leaflets": [
            {
                "id": leaflet.id,
                "title": leaflet.title,
                "revision": leaflet.revision,
                "published_at": leaflet.published_at.isoformat(),
                "source": leaflet.source,
                "sha256": leaflet.sha256,
                "passages": len(leaflet.passages),
            }
            for leaflet in map(library.leaflet, library.ids())
        ]
    }


@pytest.mark.parametrize("leaflet_id", ["baclofen", "zolfin"])
def test_the_text_alone_is_exactly_the_canonical_text(zolfin_published: Path, leaflet_id: str) -> None:
    """Not a character more or less, so that offsets can be counted in it."""
    text = opened(zolfin_published).library.leaflet(leaflet_id).text
    assert run("show", leaflet_id, "--text", "--data-dir", zolfin_published).out == text
    as_json = run("show", leaflet_id, "--text", "--data-dir", zolfin_published, "--json").json
    assert as_json == {"id": leaflet_id, "text": text}


def test_sections_and_passages_are_shown_with_their_topics(zolfin_published: Path) -> None:
    """List items stand under their lead-in with a bullet."""
    shown = run("show", "zolfin", "--data-dir", zolfin_published).out
    assert shown.startswith(f"Zolfin 40 mg tablets {PLASTER}\nzolfin, revision 1 of 20")
    assert "from zolfin.md\nsha256 " in shown
    assert "\nDriving and using machines  [driving]\n" in shown
    assert "\n  Zolfin can cause these side effects:\n  • a dry mouth\n  • blurred sight\n" in shown


def test_notes_are_shown_and_said_to_be_never_cited(zolfin_published: Path) -> None:
    """They are for pharmacists; a leaflet without notes has no such heading."""
    notes = opened(zolfin_published).library.leaflet("baclofen").notes
    shown = run("show", "baclofen", "--data-dir", zolfin_published).out
    assert shown.endswith(f"\nNotes for pharmacists, never cited:\n\n{notes.rstrip()}\n")
    assert "Notes for pharmacists" not in run("show", "zolfin", "--data-dir", zolfin_published).out


@pytest.mark.parametrize("leaflet_id", ["baclofen", "zolfin"])
def test_as_json_every_offset_cuts_its_words_from_the_text(zolfin_published: Path, leaflet_id: str) -> None:
    """Sections, passages and lead-ins; and everything that is shown without --json is there."""
    said = run("show", leaflet_id, "--data-dir", zolfin_published, "--json").json
    shown = run("show", leaflet_id, "--data-dir", zolfin_published).out
    text = said["text"]
    quoted = [
        span
        for section in said["sections"]
        for passage in section["passages"]
        for span in (passage, *passage["lead_ins"])
    ]
    assert len(quoted) > said["passages"]
    for span in quoted:
        assert text[span["start"] : span["end"]] == span["quote"]
        assert span["quote"] in shown
    for section in said["sections"]:
        assert text[section["start"] : section["end"]].startswith(section["heading"])
        assert section["heading"] in shown
        assert {"level", "topic", "loinc", "ema"} <= set(section)
    assert said["notes"].rstrip() in shown


@pytest.mark.parametrize("leaflet_id", ["zolfim", "", "\udcff", "../zolfin"])
def test_an_unknown_leaflet_is_one_line(zolfin_published: Path, leaflet_id: str) -> None:
    """It says which there are."""
    ran = run("show", leaflet_id, "--data-dir", zolfin_published)
    assert (ran.status, ran.out) == (2, "")
    assert ran.error.startswith("leaflet: no leaflet has the ID ")
    assert ran.error.endswith("; published are: baclofen, zolfin")
