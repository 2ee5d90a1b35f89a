"""Finds the browser that the tests drive: the system's Chromium, else Playwright's own.

Run as a program, it fetches Playwright's where there is neither, and says how to install one where that fails too.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

HOW_TO_INSTALL = (
    "The tests need a browser. Install Chromium with the system's packages (apt-get install chromium), "
    "or Playwright's own (.venv/bin/playwright install chromium)."
)
_SYSTEM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str:
    """Return the path of the browser to drive, or an empty string where there is none."""
    if system := next(filter(None, map(shutil.which, _SYSTEM)), None):
        return system
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else ""


def main() -> int:
    """Make sure that there is a browser; return 1 where none can be had."""
    if find_browser():
        return 0
    fetched = subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if fetched.returncode == 0 and find_browser():
        return 0
    sys.stderr.write(f"{HOW_TO_INSTALL}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
