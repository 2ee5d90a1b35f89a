from tests.ui.cli.command import run


def test_the_masking_is_measured_as_a_table() -> None:
    """Both halves stand side by side, and of the test half no text is shown."""
    ran = run("eval", "masking")
    assert ran.status == 0
    assert "recall: patient number" in ran.out
    assert "m-test-" not in ran.out


def test_the_masking_is_measured_as_one_object() -> None:
    """For each half, the share of each figure and of how many."""
    halves = run("eval", "masking", "--json").json
    assert set(halves) == {"dev", "test"}
    assert halves["test"]["recall name"]["of"] > 50
