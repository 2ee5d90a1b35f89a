"""Takes the pictures of every page that the README shows, of a real installation in an empty folder.

Run as a program: `make screens`. Not here: any test. What is asked and judged is invented.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import httpx
from playwright.sync_api import Page, ViewportSize, sync_playwright

from ingest.shipped import shipped
from tests.browser import find_browser

SHOWN: Final = Path(__file__).parents[1] / "docs" / "screens"
_LEAFLET: Final = str(Path(sys.executable).with_name("leaflet"))
_NAME, _PASSWORD = "ada", "a password for the pictures"
_WIDE: Final[ViewportSize] = {"width": 1280, "height": 800}
_PHONE: Final[ViewportSize] = {"width": 360, "height": 740}
_ASKED: Final = (
    "does it make my hair fall out",
    "can my dog have it",
    "can i drive",
    "can i take it while breastfeeding",
    "my name is Ada Example, what is it used for",
    "what does it do to my kidneys",
    "can i take 200 mg a day",
)


def main() -> None:
    """Write every picture."""
    SHOWN.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="leaflet-screens-") as folder,
        _served(Path(folder)) as address,
        sync_playwright() as playwright,
    ):
        _fill(address)
        browser = playwright.chromium.launch(executable_path=find_browser(), args=["--no-sandbox"])
        wide, phone, desk = (
            browser.new_page(viewport=size, reduced_motion="reduce") for size in (_WIDE, _PHONE, _WIDE)
        )
        _patients(wide, phone, address)
        _desk(desk, address, Path(folder))
        browser.close()


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """Serve an installation with one account; every turn waits for a pharmacist."""
    environment = {**os.environ, "LEAFLET_DATA_DIR": str(folder / "data"), "LEAFLET_DESK_SAMPLE": "1"}
    roles = ("--role", "pharmacist", "--role", "administrator", "--password-stdin")
    account = [_LEAFLET, "user", "add", _NAME, *roles]
    subprocess.run(account, check=True, env=environment, input=_PASSWORD, text=True)
    chat = subprocess.Popen(
        [_LEAFLET, "chat", "--port", "7897", "--json"], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert chat.stdout
        assert "url" in chat.stdout.readline()
        yield "http://127.0.0.1:7897"
    finally:
        chat.terminate()
        chat.wait(20)


def _fill(address: str) -> None:
    """Ask, rate and refer."""
    with httpx.Client(base_url=f"{address}/api") as client:
        for question in _ASKED:
            client.post("/ask", json={"question": question}).raise_for_status()
        about = client.post("/ask", json={"question": "what if i forget a dose"}).json()["conversation"]
        turn = f"/conversations/{about}/turns/1"
        rated = {"rating": "not helpful", "reason": "leaves something out", "comment": "and if it is nearly time?"}
        client.put(f"{turn}/rating", json=rated).raise_for_status()
        other = client.post("/ask", json={"question": "is it safe with alcohol"}).json()["conversation"]
        client.post(f"/conversations/{other}/turns/1/pharmacist", json={"note": "for a wedding"}).raise_for_status()


def _patients(wide: Page, phone: Page, address: str) -> None:
    wide.goto(f"{address}/?lang=en")
    _ready(wide)
    _take(wide, "first")
    _ask(wide, "what is the dose for my 4 year old")
    _take(wide, "dose")
    _ask(wide, "can i drive")
    wide.locator("#transcript a.cite").last.click()
    wide.locator("#leaflet mark").first.wait_for()
    _take(wide, "cited")
    phone.goto(f"{address}/?lang=en")
    _ready(phone)
    _ask(phone, "my son swallowed 20 tablets at once")
    _take(phone, "urgent")
    phone.goto(f"{address}/?lang=ar")
    _ready(phone)
    _take(phone, "arabic")


def _desk(page: Page, address: str, folder: Path) -> None:
    page.goto(f"{address}/desk/")
    _take(page, "login")
    page.get_by_label("Name").fill(_NAME)
    page.get_by_label("Password").fill(_PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("heading", level=1).wait_for()
    _take(page, "queue")
    page.get_by_role("link", name="what if i forget a dose").click()
    partly = page.locator("input[name=judgement][value=partly]")
    partly.wait_for()
    _take(page, "case")
    partly.check()
    page.get_by_label("Comment").last.fill("It says nothing about the next dose.")
    page.get_by_role("button", name="Save and stay").click()
    page.get_by_text("Saved").first.wait_for()
    page.goto(f"{address}/desk/limits/baclofen")
    _take(page, "limits")
    page.get_by_role("link", name="Correct").or_(page.get_by_role("button", name="Correct")).first.click()
    page.wait_for_url("**/correct*")
    _take(page, "correct")
    page.goto(f"{address}/desk/leaflets")
    _take(page, "leaflets")
    page.get_by_label("File").set_input_files(_changed(folder))
    page.get_by_label("ID").fill("baclofen")
    page.get_by_role("button", name="Upload").click()
    page.wait_for_url("**/upload/**")
    _take(page, "preview")
    page.get_by_role("button", name="Publish").click()
    page.get_by_text("Published as revision 2").first.wait_for()
    _take(page, "published")
    page.goto(f"{address}/desk/leaflets/baclofen")
    _take(page, "revisions")
    for name in ("figures", "accounts", "password", "queue/exports", "queue/judged"):
        page.goto(f"{address}/desk/{name}")
        _take(page, name.rpartition("/")[2])


def _changed(folder: Path) -> Path:
    """Return the shipped leaflet as a file in which a sentence and a dose differ."""
    source = next(each for each in shipped() if each.id == "baclofen")
    words = source.path.read_text(encoding="utf-8")
    file = folder / "baclofen-next.md"
    file.write_text(words.replace("never take more than 100 mg", "never take more than 80 mg", 1), encoding="utf-8")
    return file


def _ready(page: Page) -> None:
    page.locator("#leaflet .run").first.wait_for()


def _ask(page: Page, question: str) -> None:
    before = page.locator("#transcript .reply").count()
    page.locator("#question textarea").fill(question)
    page.locator("#question textarea").press("Enter")
    page.locator("#transcript .reply").nth(before).wait_for()


def _take(page: Page, name: str) -> None:
    page.wait_for_timeout(400)  # until what moves has come to rest
    page.screenshot(path=SHOWN / f"{name}.png")


if __name__ == "__main__":
    main()
