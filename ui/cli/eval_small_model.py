"""`leaflet eval small-model`: a real small model's sentences, judged. Not here: the questions, or the judge."""

import tempfile
from pathlib import Path
from typing import Annotated, Final

import typer

from assistant.errors import BadRequestError
from assistant.settings import read_settings
from assistant.wiring import Parts
from ui.cli.output import AsJson, say, say_json
from ui.cli.progress import counting_bar

_MODEL: Final = "local:smollm2"


def small_model(
    out: Annotated[Path, typer.Option(help="The file that the transcript is written to.")] = Path("small-model.md"),
    few: Annotated[bool, typer.Option("--few", help="Ask the 40 questions of the tests, not all 200.")] = False,
    model: Annotated[str, typer.Option(help="The model, as LEAFLET_MODEL names one.")] = _MODEL,
    as_json: AsJson = False,
) -> None:
    """Let a small language model answer 200 questions, and judge each sentence that is released by labels.

    The labels were written beforehand, apart from the checks that a sentence passes. The exit status is 1 where a
    sentence was released that they do not bear out.
    """
    # Imported here: the model's libraries are slow to load.
    from assistant.writing.models import open_model  # noqa: PLC0415
    from assistant.writing.writer import ModelWriter  # noqa: PLC0415
    from eval.run import publish_leaflets  # noqa: PLC0415
    from eval.small_model.run import Recording, questions, run, write  # noqa: PLC0415

    settings = read_settings(model=model)
    opened = open_model(settings.model, settings.model_url, settings.model_key, settings.model_seconds)
    cases = questions(few=few)
    with tempfile.TemporaryDirectory(prefix="leaflet-eval-", ignore_cleanup_errors=True) as folder:
        parts = Parts(read_settings(data_dir=Path(folder)))
        publish_leaflets(parts)
        recording = Recording(ModelWriter(opened))
        assistant = parts.assistant_with(recording)
        with counting_bar("Asking", plain=not as_json) as progress:
            turns = run(assistant, recording, cases, lambda done: progress(done, len(cases)))
    opened.close()
    try:
        write(out, turns, model)
    except OSError as error:
        message = f"--out {out} cannot be written ({error.strerror}); name another file"
        raise BadRequestError(message) from error
    wrote, released = sum(len(turn.wrote) for turn in turns), sum(len(turn.released) for turn in turns)
    against = [words for turn in turns for words in turn.unsupported]
    if as_json:
        say_json({"questions": len(turns), "wrote": wrote, "released": released, "unsupported": against})
    else:
        counted = f"{wrote} sentences written, {released} released, {len(against)} of them unsupported"
        say(f"{len(turns)} questions: {counted}")
        for words in against:
            say(f"unsupported: {words}")
        say(f"Written: {out}")
    raise typer.Exit(1 if against else 0)
