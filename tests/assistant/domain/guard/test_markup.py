import pytest

from assistant.domain.guard.markup import plain

RESOLVED = [
    ("Take 10 mg a day.", "Take 10 mg a day."),
    ("**10 mg** a day", "10 mg a day"),
    ("*10* mg __twice__ a day", "10 mg twice a day"),
    ("1**5**0 mg", "150 mg"),
    ("_10 mg_ a day", "10 mg a day"),
    ("`10 mg` a day", "10 mg a day"),
    ("# The dose\n10 mg", "The dose\n10 mg"),
    ("### The dose", "The dose"),
    ("> 10 mg", "10 mg"),
    ("- 10 mg\n- 20 mg", "\u2022 10 mg\n\u2022 20 mg"),
    ("1. 10 mg\n2. 20 mg", "\u2022 10 mg\n\u2022 20 mg"),
    ("1) 10 mg", "\u2022 10 mg"),
    ("* 10 mg", "\u2022 10 mg"),
    ("10 mg\n---\n20 mg", "10 mg\n\n20 mg"),
    ("[10 mg](#dose) a day", "10 mg a day"),
    ("[10 mg](https://example.org/150) a day", "10 mg a day"),
    ("<b>10 mg</b> a day", "10 mg a day"),
    ("1<b>5</b>0 mg", "150 mg"),
    ("<p>10 mg</p><p>20 mg</p>", "\n10 mg\n\n20 mg\n"),
    ("10 mg<br>20 mg", "10 mg\n20 mg"),
    ("10 mg<br/>20 mg", "10 mg\n20 mg"),
    ("<ul><li>10 mg</li></ul>", "\n\n\u2022 10 mg\n\n"),
    ("5 &lt; 10", "5 < 10"),
    ("10&nbsp;mg", "10\N{NO-BREAK SPACE}mg"),
    ("&#49;&#48; mg", "10 mg"),
    ("10 mg\r\n20 mg\r30 mg", "10 mg\n20 mg\n30 mg"),
]
TABLES = [
    ("| Age | mg/day |\n|---|---|\n| 1-2 | 40 |", "\u2022 Age 1-2 , mg/day 40"),
    ("| Time | Dose |\n|:--|--:|\n| Morning | 10 mg |\n| Night | 20 mg |",
     "\u2022 Time Morning , Dose 10 mg\n\u2022 Time Night , Dose 20 mg"),
    ("Time | Dose\n---|---\nNight | 20 mg", "\u2022 Time Night , Dose 20 mg"),
    ("<table><tr><th>Dose</th><th>Rate</th></tr><tr><td>10 mg</td><td>daily</td></tr></table>",
     "\u2022 Dose 10 mg , Rate daily"),
]  # fmt: skip
REFUSED = [
    ("~~7~~150 mg", "struck out"),
    ("10 mg <!-- not --> a day", "comment"),
    ("<![CDATA[10 mg]]>", "raw data"),
    ("![10 mg](dose.png)", "picture"),
    ("$10$ mg", "formula"),
    ("10 \\times 5 mg", "escape"),
    ("```\n10 mg\n```", "block of code"),
    ("10 mg[^1]", "footnote"),
    ("&amp;#49; mg", "entity inside another"),
    ("<s>10</s> mg", "tag <s>"),
    ("<del>10</del> mg", "tag <del>"),
    ("<sup>10</sup> mg", "tag <sup>"),
    ("<sub>10</sub> mg", "tag <sub>"),
    ('<span style="display:none">not</span> 10 mg', "a tag"),
    ("<p hidden>not</p> 10 mg", "a tag"),
    ("<script>10</script>", "tag <script>"),
    ("<ruby>10</ruby>", "tag <ruby>"),
    ("&lt;s&gt;10&lt;/s&gt; mg", "tag <s>"),
    ("| Age | Dose |\n|---|---|\n| 4 | 10 mg | 20 mg |", "does not fit its heads"),
    ("10 mg | 20 mg", "makes no table"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "seen"), RESOLVED)
def test_markup_becomes_what_a_reader_sees(text: str, seen: str) -> None:
    """Emphasis inside a number leaves one number; items and blocks keep their own lines."""
    assert plain(text) == (seen, "")


@pytest.mark.parametrize(("text", "row"), TABLES)
def test_a_table_s_row_is_written_out_with_its_heads(text: str, row: str) -> None:
    """A cell means what stands above it."""
    lines, refused = plain(text)
    assert refused == ""
    assert row in lines


@pytest.mark.parametrize(("text", "why"), REFUSED)
def test_markup_that_may_hide_or_move_words_is_refused(text: str, why: str) -> None:
    """What is shown of it depends on the program that shows it."""
    assert why in plain(text)[1]
