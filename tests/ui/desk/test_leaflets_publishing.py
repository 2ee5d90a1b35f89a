"""Publishing and going back over HTTP, with the real model, Chroma folder and SQLite files."""

from html import unescape
from pathlib import Path

import pytest
from filelock import FileLock

from assistant.domain.accounts import Role
from assistant.index.collections import collection_name, entries
from ingest.publish import Workplace
from tests.ingest.conftest import open_place, place  # noqa: F401 - the place to publish to
from tests.ui.desk.leaflet_desk import LeafletDesk


@pytest.fixture
def leaflets(tmp_path: Path, place: Workplace) -> LeafletDesk:  # noqa: F811 - the fixture above
    """Give the pages, with Ada signed in as a pharmacist."""
    one = LeafletDesk(tmp_path, place)
    one.desk.sign_in("Ada", Role.PHARMACIST)
    return one


def test_a_preview_is_published(leaflets: LeafletDesk) -> None:
    """Whole, recorded by name, and listed with its limits; the upload is not kept any longer."""
    page = leaflets.publish(leaflets.file(dose="60 mg"))
    assert "<title>Published as revision 1 of zolfin" in page.text
    assert "Patients are answered from it from now on." in page.text
    assert 'href="/?leaflet=zolfin"' in page.text
    leaflet = leaflets.library.leaflet("zolfin")
    leaflets.place.vectors().verify(collection_name("zolfin", 1), entries(leaflet))
    assert leaflets.records() == [
        {
            "by": "Ada",
            "what": "published",
            "leaflet": "zolfin",
            "revision": "1",
            "from": "",
            "sha256": leaflet.sha256,
            "file": "zolfin.md",
        }
    ]
    assert list((leaflets.place.folder / "uploads").iterdir()) == []
    overview = unescape(leaflets.desk.get("/leaflets").text)
    assert "<code>zolfin</code>, revision 1" in overview
    assert "uploaded at the desk (<bdi>zolfin.md</bdi>)" in overview
    assert f"Dose limits: <strong>{len(leaflet.limits)}</strong> proposed" in overview


def test_a_second_click_does_not_publish_twice(leaflets: LeafletDesk) -> None:
    """While it goes on, when it is done, and by the address of the preview: there is the one publication."""
    preview = leaflets.preview(leaflets.file())
    with FileLock(leaflets.place.folder / "ingest.lock"):
        first = leaflets.press(preview, "Publish as")
        second = leaflets.press(preview, "Publish as")
        assert first.headers["location"] == second.headers["location"]
        waiting = leaflets.desk.client.get(first.headers["location"])
        assert "<progress" in waiting.text
        assert "Publishing zolfin" in waiting.text
        thrown = leaflets.press(preview, "Throw it away")
        assert thrown.headers["location"] == first.headers["location"]
    assert "Published as revision 1" in leaflets.ended(first).text
    assert leaflets.press(preview, "Publish as").headers["location"] == first.headers["location"]
    assert leaflets.desk.client.get(preview.url).headers["location"] == first.headers["location"]
    assert leaflets.library.revision("zolfin") == 1
    assert len(leaflets.records()) == 1


def test_a_second_publication_waits_for_the_first(leaflets: LeafletDesk) -> None:
    """Both are published, each as its own leaflet."""
    pages = [leaflets.preview(leaflets.file(), leaflet_id=each) for each in ("zolfin", "zolfin-b")]
    sent = [leaflets.press(page, "Publish as") for page in pages]
    for each in sent:
        assert "Published as revision 1" in leaflets.ended(each).text
    assert leaflets.library.ids() == ("zolfin", "zolfin-b")


def test_nothing_is_published_against_another_revision(leaflets: LeafletDesk) -> None:
    """The form of an old preview comes back with what changes now, and then it can be published."""
    leaflets.publish_elsewhere("Text one.")
    stale = leaflets.preview(leaflets.file("Mine."), leaflet_id="zolfin")
    assert "Publish as revision 2" in stale.text
    leaflets.publish_elsewhere("Text two.")
    refused = leaflets.press(stale, "Publish as")
    assert refused.status_code == 409
    assert "Somebody published revision 2 of zolfin meanwhile." in refused.text
    assert "Publish as revision 3 of zolfin" in refused.text
    assert "Text two." in refused.text
    assert leaflets.records() == []
    assert "Published as revision 3" in leaflets.ended(leaflets.press(refused, "Publish as")).text
    assert [each["from"] for each in leaflets.records()] == ["2"]


def test_what_is_published_while_one_waits_is_not_overwritten(leaflets: LeafletDesk) -> None:
    """Two publish against the same revision: one of them is told to look again, and can."""
    leaflets.publish(leaflets.file("Text one."))
    pages = [leaflets.preview(leaflets.file(words), leaflet_id="zolfin") for words in ("Mine.", "Theirs.")]
    with FileLock(leaflets.place.folder / "ingest.lock"):
        sent = [leaflets.press(page, "Publish as") for page in pages]
    ended = [leaflets.ended(each).text for each in sent]
    assert sorted("Published as revision 2" in each for each in ended) == [False, True]
    (failed,) = [number for number, each in enumerate(ended) if "<h1" in each and "Not published" in each]
    assert "Somebody published revision 2 of zolfin meanwhile" in ended[failed]
    assert "What was published stays: revision 2 of zolfin." in ended[failed]
    again = leaflets.desk.client.get(pages[failed].url)
    assert "Publish as revision 3 of zolfin" in again.text
    assert len(leaflets.records()) == 2


def test_a_form_that_was_tampered_with_publishes_nothing(leaflets: LeafletDesk) -> None:
    """Another ID, a bad one, or no number."""
    page = leaflets.preview(leaflets.file())
    path = page.url.path.removeprefix("/desk")
    for fields, status in (({"id": "Bad"}, 422), ({"id": "zolfin"}, 409), ({"id": "zolfin", "against": "9"}, 409)):
        sent = leaflets.desk.send(f"{path}/publish", page, {"against": "", **fields})
        assert sent.status_code == status
    bad = leaflets.desk.send(f"{path}/publish", page, {"id": "Bad", "against": "0"})
    assert bad.status_code == 400
    assert "an ID has 1 to 64 small letters" in bad.text
    assert leaflets.library.ids() == ()


def test_the_revisions_are_listed_and_compared(leaflets: LeafletDesk) -> None:
    """The published one is marked; any two of them can be compared."""
    for words in ("Text one.", "Text two.", "Text three."):
        leaflets.publish(leaflets.file(words))
    page = unescape(leaflets.desk.get("/leaflets/zolfin").text)
    assert "Revision 3: published now" in page
    assert page.count("uploaded at the desk by Ada") == 3
    assert page.count("Go back to this") == 2
    compared = unescape(leaflets.desk.get("/leaflets/zolfin?before=1&after=3").text)
    assert "From revision 1 to revision 3:" in compared
    assert '<del><span class="heard"> removed: </span>one' in compared
    assert '<ins><span class="heard"> added: </span>three' in compared
    for pair in ("before=1&after=9", "before=x&after=1", "before=1", "before=1&after=99999999999999999999"):
        assert leaflets.desk.get(f"/leaflets/zolfin?{pair}").status_code == 404
    assert leaflets.desk.get("/leaflets/other").status_code == 404


def test_somebody_goes_back_to_an_earlier_revision(leaflets: LeafletDesk) -> None:
    """After having seen what changes by it; it is recorded, and the revision is a new one."""
    leaflets.publish(leaflets.file(dose="40 mg"))
    leaflets.publish(leaflets.file(dose="60 mg"))
    page = leaflets.desk.get("/leaflets/zolfin/back/1")
    text = unescape(page.text)
    assert "Adults: “at most 60 mg a day” becomes “at most 40 mg a day”" in text
    assert "published again as revision 3" in text
    done = leaflets.ended(leaflets.press(page, "Go back to revision 1"))
    assert "Gone back to revision 1 of zolfin: it is revision 3 now" in done.text
    assert leaflets.library.leaflet("zolfin").text == leaflets.library.draft("zolfin", 1).text
    last = leaflets.records()[-1]
    assert (last["what"], last["from"], last["revision"], last["back_to"]) == ("gone back", "2", "3", "1")
    twice = leaflets.press(page, "Go back to revision 1")
    assert "Gone back to revision 1" in leaflets.ended(twice).text
    assert leaflets.library.revision("zolfin") == 3
    for number in ("3", "9", "0", "x"):
        assert leaflets.desk.get(f"/leaflets/zolfin/back/{number}").status_code == 404
    assert "gone back to revision 1 by Ada" in unescape(leaflets.desk.get("/leaflets/zolfin").text)


def test_nobody_goes_back_from_another_revision(leaflets: LeafletDesk) -> None:
    """Where somebody published meanwhile, the page says so and shows what changes now."""
    for words in ("Text one.", "Text two."):
        leaflets.publish_elsewhere(words)
    stale = leaflets.desk.get("/leaflets/zolfin/back/1")
    leaflets.publish_elsewhere("Text three.")
    refused = leaflets.press(stale, "Go back to revision 1")
    assert refused.status_code == 409
    assert "Somebody published revision 3 of zolfin meanwhile." in refused.text
    assert "three" in refused.text
    assert leaflets.records() == []
    assert leaflets.library.revision("zolfin") == 3


def test_a_publication_that_fails_says_why_and_can_be_tried_again(leaflets: LeafletDesk) -> None:
    """What was published stays, and so does the upload."""
    leaflets.publish(leaflets.file("Text one."))
    preview = leaflets.preview(leaflets.file("Text two."), leaflet_id="zolfin")
    lock = leaflets.place.folder / "ingest.lock"
    lock.unlink(missing_ok=True)
    lock.mkdir()
    failed = leaflets.ended(leaflets.press(preview, "Publish as"))
    assert "<title>Not published" in failed.text
    assert "What was published stays: revision 1 of zolfin." in failed.text
    lock.rmdir()
    assert leaflets.desk.client.get(preview.url).status_code == 200
    assert "Published as revision 2" in leaflets.ended(leaflets.press(preview, "Publish as")).text


def test_the_same_file_again_is_nothing_to_do(leaflets: LeafletDesk) -> None:
    """The preview says that nothing changes; publishing it makes no revision and no record."""
    leaflets.publish(leaflets.file())
    preview = leaflets.preview(leaflets.file(), leaflet_id="zolfin")
    assert "It holds what is published already." in preview.text
    done = leaflets.ended(leaflets.press(preview, "Publish as"))
    assert "Nothing to do: that is revision 1 of zolfin already" in done.text
    assert len(leaflets.records()) == 1


def test_a_new_process_knows_what_is_published_and_not_the_jobs(leaflets: LeafletDesk) -> None:
    """The page of a publication of before says where to look."""
    sent = leaflets.press(leaflets.preview(leaflets.file()), "Publish as")
    leaflets.ended(sent)
    leaflets.open()
    leaflets.desk.sign_in("Ada")
    page = leaflets.desk.client.get(sent.headers["location"])
    assert page.status_code == 404
    assert "the list of leaflets tells what is published now" in page.text
    assert "revision 1" in leaflets.desk.get("/leaflets").text
