import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from eval.report import document
from eval.report.document import HTML, MARKDOWN
from eval.report.results import system_results
from tests.eval.report.runs import BOLD, CAREFUL, RUN, results, wrong

SVGS = {
    "systems.svg": "Shares by system",
    "words.svg": "Cited words against evidence hit",
    "risk-coverage.svg": "Risk and coverage",
}


class Page(HTMLParser):
    """What a page is made of."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.text = text
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag and what it says."""
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.words.append(data)

    def all(self, name: str) -> list[str | None]:
        """Return an attribute of every tag that has it."""
        return [value for each, value in self.attributes if each == name]


def rows(markdown: str, heading: str) -> list[list[str]]:
    """Return the cells of the table whose first heading is given, without the line below its headings."""
    table = re.search(rf"^\| {heading} \|.*\n(?:\|.*(?:\n|$))+", markdown, re.MULTILINE)
    assert table, markdown
    lines = [line.strip("|").split("|") for line in table[0].splitlines()]
    return [[cell.strip() for cell in cells] for cells in (lines[0], *lines[2:])]


@pytest.fixture
def markdown(tmp_path: Path) -> str:
    """Give the report of two systems as Markdown."""
    document.write(RUN, tmp_path)
    return (tmp_path / MARKDOWN).read_text(encoding="utf-8")


@pytest.fixture
def page(tmp_path: Path) -> Page:
    """Give the report of two systems as HTML."""
    document.write(RUN, tmp_path)
    return Page((tmp_path / HTML).read_text(encoding="utf-8"))


def test_the_report_is_two_texts_and_three_plots(tmp_path: Path) -> None:
    """Every file that is written is told, and the Markdown shows each plot."""
    written = document.write(RUN, tmp_path)
    assert {path.name for path in written} == {*SVGS, MARKDOWN, HTML}
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in written}
    text = (tmp_path / MARKDOWN).read_text(encoding="utf-8")
    assert all(f"![{title}]({name})" in text for name, title in SVGS.items())


def test_the_report_says_what_was_asked(markdown: str) -> None:
    """When, how much and of which leaflets."""
    assert markdown.startswith("# Evaluation of 2024-02-29\n\n5 questions over small (dev split).\n")


def test_every_system_has_a_column_of_figures(markdown: str) -> None:
    """A share has two digits and a length has one, each with its interval in brackets."""
    heads, *figures = rows(markdown, "figure")
    assert heads == ["figure", "careful", "bold"]
    assert {name for name, *_ in figures} == CAREFUL.figures.keys() | BOLD.figures.keys()
    shown = {name: cells for name, *cells in figures}
    assert [cell.split(" ")[0] for cell in shown["cases passed"]] == ["0.60", "0.40"]
    assert shown["no false alarm"] == ["1.00 [1.00, 1.00]"] * 2
    assert shown["milliseconds, median"] == ["0.0 [0.0, 0.0]"] * 2


def test_a_figure_that_a_system_has_not_is_an_empty_cell(tmp_path: Path) -> None:
    """No number takes its place."""
    document.write(results(CAREFUL, system_results("hasty", [wrong()])), tmp_path)
    shown = {name: cells for name, *cells in rows((tmp_path / MARKDOWN).read_text(encoding="utf-8"), "figure")}
    assert shown["facts"][1] == shown["abstained"][1] == ""
    assert shown["evidence hit"][1] == "0.00 [0.00, 0.00]"


def test_every_kind_has_a_row_of_cases_passed(markdown: str) -> None:
    """For each system, and of how many cases."""
    assert rows(markdown, "kind") == [
        ["kind", "careful", "bold"],
        ["side_effect", "1 of 3", "2 of 3"],
        ["unanswerable", "1 of 1", "0 of 1"],
        ["emergency", "1 of 1", "0 of 1"],
    ]


def test_how_well_the_confidence_decides_is_told(markdown: str) -> None:
    """Of each system that was asked both sorts of question."""
    assert "- careful: AUROC 1.00\n- bold: AUROC 1.00\n" in markdown


def test_what_got_worse_is_told_where_it_was_compared(tmp_path: Path) -> None:
    """By system; and nothing is said of it where there was no earlier run."""
    document.write(RUN, tmp_path, {"careful": (), "bold": ("refused", "helped")})
    text = (tmp_path / MARKDOWN).read_text(encoding="utf-8")
    assert text.endswith("## Cases that got worse\n\n- careful: none\n- bold: refused, helped")
    document.write(RUN, tmp_path)
    assert "worse" not in (tmp_path / MARKDOWN).read_text(encoding="utf-8")


def test_the_page_needs_no_other_file(page: Page) -> None:
    """Nothing is loaded, from the folder or from the network: what is referred to stands in the page itself.

    The only addresses in it are the names of SVG's vocabularies, and what a plot was made with.
    """
    assert not {"img", "script", "link", "iframe", "object", "embed"} & set(page.tags)
    assert page.all("src") == page.all("srcset") == page.all("href") == []
    assert all(reference and reference.startswith("#") for reference in page.all("xlink:href"))
    assert not re.search(r"url\((?!#)|@import", page.text)
    assert "http" not in re.sub(r'<metadata>.*?</metadata>| xmlns(:\w+)?="[^"]*"', "", page.text, flags=re.DOTALL)


def test_the_plots_stand_in_the_page_with_their_titles(page: Page) -> None:
    """For whoever cannot see them, in the order of the report."""
    assert page.tags.count("svg") == 3
    assert page.all("aria-label") == list(SVGS.values())
    assert page.all("role") == ["img"] * 3


def test_the_page_has_the_tables_of_the_report(page: Page) -> None:
    """The figures and the kinds, with a heading for each system."""
    assert page.tags.count("table") == 2
    assert page.tags.count("th") == 2 * 3
    assert {"careful", "bold", "side_effect", "1 of 3"} <= set(page.words)


def test_words_of_a_systems_name_are_no_markup(tmp_path: Path) -> None:
    """Neither in the text nor in the plots."""
    name = '<script>alert("A" & B)</script>'
    document.write(results(CAREFUL.model_copy(update={"name": name})), tmp_path, {name: ()})
    page = Page((tmp_path / HTML).read_text(encoding="utf-8"))
    assert "script" not in page.tags
    assert sum(name in words for words in page.words) >= 6


def test_the_same_results_give_the_same_report(tmp_path: Path) -> None:
    """Byte for byte."""
    first = [path.read_bytes() for path in document.write(RUN, tmp_path)]
    assert [path.read_bytes() for path in document.write(RUN, tmp_path)] == first
