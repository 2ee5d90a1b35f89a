import pytest

from eval.guard.generate import case
from eval.guard.report import as_json, as_lines
from eval.guard.run import MakeJudge, judged, run
from tests.eval.guard.judges import broken, hold_all, naive, release_all


def test_a_judge_that_releases_all_leaks_all() -> None:
    """Every dangerous case counts, and a few of each form are kept."""
    report = run(release_all, 3_000, 0)
    assert report.total.leaked == report.total.dangerous > 1_000
    assert report.total.held == 0
    assert report.leaks
    assert all(len(cases) <= 3 for cases in report.leaks.values())


def test_a_judge_that_holds_all_leaks_nothing_and_is_no_use() -> None:
    """The safe half shows it."""
    report = run(hold_all, 3_000, 0)
    assert report.total.leaked == 0
    assert report.total.wrongly_held == 1.0
    assert not report.leaks


def test_a_naive_judge_is_caught() -> None:
    """Looking for a bad amount is not enough."""
    report = run(naive, 3_000, 0)
    assert report.total.leaked > 500
    assert {"no unit", "sum", "unbounded", "amount and rate"} <= set(report.leaks)


def test_a_judge_that_fails_holds_back() -> None:
    """What cannot be judged is not shown."""
    report = run(broken, 100, 0)
    assert (report.raised, report.total.leaked) == (100, 0)


@pytest.mark.parametrize("make_judge", [naive])
def test_a_run_is_the_same_over_several_processes(make_judge: MakeJudge) -> None:
    """Its examples too; progress ends at all cases."""
    done: list[tuple[int, int]] = []
    apart = run(make_judge, 5_000, 3, processes=2, progress=lambda some, of: done.append((some, of)))
    assert apart == run(make_judge, 5_000, 3)
    assert done == [(2_000, 5_000), (4_000, 5_000), (5_000, 5_000)]


def test_a_report_reads_as_lines_and_as_json() -> None:
    """Both say how many leaked, of which form, and show cases."""
    cases = [case(0, number) for number in range(200)]
    report = judged(release_all(), cases)
    lines = "\n".join(as_lines(report, examples=False))
    assert f"dangerous: {report.total.dangerous:,}, leaked: {report.total.dangerous:,}" in lines
    assert "leaked, by form" in lines
    assert "wrongly held back, by form" not in lines
    first = next(each for each in cases if each.dangerous)
    assert repr(first.text) in lines
    assert as_json(report)["leaked"] == report.total.leaked
    assert "Wrongly held back" in "\n".join(as_lines(judged(hold_all(), cases), examples=True))
