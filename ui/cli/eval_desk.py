"""`leaflet eval --cases`: the cases that pharmacists judged, put to this installation. Not here: what a case is."""

from pathlib import Path

import typer

from assistant.errors import BadRequestError
from ui.cli.opening import DataDir, open_to_ask
from ui.cli.output import say
from ui.cli.progress import counting_bar


def ask_desk_cases(context: typer.Context, file: Path, data_dir: DataDir) -> None:
    """Put an export's questions to the leaflets of this installation, and print the figures and what fails."""
    from eval.desk_cases import read_desk_cases  # noqa: PLC0415 - slow to load, and some need the extra
    from eval.run import ask, by_leaflet  # noqa: PLC0415
    from eval.systems import Ours  # noqa: PLC0415
    from eval.table import failures, figures_table  # noqa: PLC0415
    from eval.table import say as say_table  # noqa: PLC0415

    parts = open_to_ask(context, data_dir, as_json=False)
    cases = read_desk_cases(file, parts.assistant.leaflet)
    if not cases:
        message = f"the file {file} holds no cases"
        raise BadRequestError(message)
    done = 0
    with counting_bar("Asking", plain=True) as progress:

        def count() -> None:
            nonlocal done
            done += 1
            progress(done, len(cases))

        asked = ask(Ours(parts.assistant), cases, parts.assistant, count)
    say_table(figures_table(f"{file.name}, {len(cases)} cases", by_leaflet(asked)))
    say(failures(cases[0].split, asked))
