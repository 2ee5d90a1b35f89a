"""The leaflets' pages over a data folder to publish to, and what somebody does there without a browser."""

import re
import time
from html import unescape
from pathlib import Path
from typing import Final

import httpx2

from assistant.audit import Audit, Kind
from ingest.publish import Workplace, publish
from ingest.source import source
from ingest.uploads import Uploads
from tests.leaflet_files import zolfin_file
from tests.ui.desk.desks import HOST, Clock, Desk, token_of
from ui.desk.pages.leaflets import section

LONGEST: Final = 60
"""Seconds for one publication."""


class LeafletDesk:
    """A desk with the leaflets' pages, and what they write to."""

    def __init__(self, folder: Path, place: Workplace) -> None:
        """Open the pages over `place`; files to upload are written to `folder`."""
        self.folder, self.place, self.library = folder, place, place.library
        self.audit = Audit(place.folder, 30)
        self.uploads = Uploads(place.folder / "uploads")
        self.clock = Clock()
        """The pages'; the desk has one of its own, by which sessions end."""
        self.open()

    def open(self) -> None:
        """Open the desk, as a new process does."""
        self.desk = Desk(self.place.folder, [section(self.place, self.uploads, self.audit, self.clock)])
        self.desk.clock.now = self.clock.now

    def file(self, more: str = "", dose: str = "40 mg") -> bytes:
        """Return the leaflet of Zolfin, changed at its end or in its dose."""
        words = zolfin_file(self.folder, more).read_text(encoding="utf-8")
        return words.replace("one tablet of 40 mg once a day", f"at most {dose} a day").encode()

    def publish_elsewhere(self, more: str) -> int:
        """Publish a text of Zolfin by the command line; return its revision."""
        return publish(source(zolfin_file(self.folder, more), "zolfin"), self.place, _nobody).leaflet.revision

    def upload(self, data: bytes, name: str = "zolfin.md", leaflet_id: str = "") -> httpx2.Response:
        """Send the form with a file."""
        page = self.desk.get("/leaflets")
        return self.desk.client.post(
            "/desk/leaflets/upload",
            data={"form_token": token_of(page), "id": leaflet_id},
            files={"file": (name, data, "text/plain")},
            headers={"origin": HOST},
        )

    def preview(self, data: bytes, name: str = "zolfin.md", leaflet_id: str = "") -> httpx2.Response:
        """Upload a file and follow to its preview."""
        sent = self.upload(data, name, leaflet_id)
        assert sent.status_code == 303, sent.text
        return self.desk.client.get(sent.headers["location"])

    def press(self, page: httpx2.Response, words: str) -> httpx2.Response:
        """Send the form of a page that has a button with such words."""
        form = next(each for each in page.text.split("<form")[1:] if re.search(rf"<button[^>]*>{words}", each))
        path = re.search(r'action="/desk([^"]+)"', form)
        assert path
        fields = {name: unescape(value) for name, value in re.findall(r'name="(\w+)" value="([^"]*)"', form)}
        return self.desk.client.post(f"/desk{path[1]}", data=fields, headers={"origin": HOST})

    def ended(self, sent: httpx2.Response) -> httpx2.Response:
        """Follow a publication to its end; return its last page."""
        assert sent.status_code == 303, sent.text
        until = time.monotonic() + LONGEST
        while time.monotonic() < until:
            page = self.desk.client.get(sent.headers["location"])
            if "data-going-on" not in page.text:
                return page
            time.sleep(0.05)
        message = "the publication did not end"
        raise AssertionError(message)

    def publish(self, data: bytes, name: str = "zolfin.md", leaflet_id: str = "zolfin") -> httpx2.Response:
        """Upload, preview and publish; return the last page."""
        return self.ended(self.press(self.preview(data, name, leaflet_id), "Publish as"))

    def records(self) -> list[dict[str, object]]:
        """Return what is recorded of leaflets."""
        return [dict(record.facts) for record in self.audit.records(Kind.LEAFLET)]


def _nobody(_step: object, _done: int, _of: int) -> None:
    """Take progress and show it to nobody."""
