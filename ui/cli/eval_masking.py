"""`leaflet eval masking`: how well personal data is masked. Not here: masking, or the figures."""

from eval.cases import Split
from eval.table import say as say_table
from ui.cli.output import AsJson, say, say_json


def masking(as_json_object: AsJson = False) -> None:
    """Mask the evaluation's texts, and tell how much personal data is hidden and how many other texts are touched.

    The dev cases that fail are shown; the test half's are not, so that nobody works on the masking with them in view.
    """
    from eval.masking import as_json, failures, masking_table, measure, of_half, read_masking_cases  # noqa: PLC0415

    cases = read_masking_cases()
    figures = {half.value: measure(of_half(cases, half)) for half in Split}
    if as_json_object:
        say_json({half: as_json(each) for half, each in figures.items()})
        return
    say_table(masking_table(figures))
    for line in failures(of_half(cases, Split.DEV)):
        say(line)
