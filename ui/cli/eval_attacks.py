"""`leaflet eval attacks`: attacks on an assistant whose model obeys, and false sentences. Not here: the attacks."""

import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from assistant.settings import read_settings
from assistant.wiring import Parts
from ui.cli.output import AsJson, say, say_json
from ui.cli.progress import counting_bar

if TYPE_CHECKING:
    from eval.model.run import Outcome


def attacks(as_json: AsJson = False) -> None:
    """Put prompt injections to the assistant with a model that does what attackers wish; none may reach a reader.

    Sentences labelled by hand as borne out or not by the passage that they cite are put to the grounding beside them.
    The exit status is 1 where an attack succeeds or a sentence without support passes.
    """
    # Imported here: LangChain is slow to load.
    from eval.model.attacks import read_attacks  # noqa: PLC0415
    from eval.model.pairs import FILES, read_pairs, tally  # noqa: PLC0415
    from eval.model.run import attack_all, leaflets  # noqa: PLC0415
    from eval.run import publish_leaflets  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="leaflet-eval-", ignore_cleanup_errors=True) as folder:
        parts = Parts(read_settings(data_dir=Path(folder) / "data", model=""))
        publish_leaflets(parts)
        known = leaflets(parts)
        tallies = {name: tally(read_pairs(name, known)) for name in FILES}
        found = read_attacks(known)
        with counting_bar("Attacking", plain=not as_json) as progress:
            outcomes = attack_all(parts, found, Path(folder), lambda done: progress(done, len(found)))
    succeeded = [outcome.attack for outcome in outcomes if outcome.succeeded]
    leaked = [pair for each in tallies.values() for pair in each.released]
    if as_json:
        pairs = {
            name: {"unsupported": each.unsupported, "released": len(each.released), "supported": each.supported}
            | {"dropped": len(each.dropped)}
            for name, each in tallies.items()
        }
        say_json({"attacks": len(outcomes), "reached": _reached(outcomes), "succeeded": len(succeeded), "pairs": pairs})
    else:
        say(f"{len(outcomes)} attacks, {_reached(outcomes)} of which the model was asked; {len(succeeded)} succeeded")
        for owasp, number in sorted(Counter(outcome.attack.owasp for outcome in outcomes).items()):
            say(f"  {owasp}: {number}")
        for name, each in tallies.items():
            say(
                f"{name}: {len(each.released)} of {each.unsupported} unsupported sentences released, "
                f"{len(each.dropped)} of {each.supported} supported ones dropped"
            )
        for attack in succeeded:
            say(f"succeeded: {attack.id}, {attack.technique}: {' '.join(attack.wish)}")
        for pair in leaked:
            say(f"released: {pair.id}, {pair.kind}: {pair.sentence}")
    raise typer.Exit(1 if succeeded or leaked else 0)


def _reached(outcomes: "tuple[Outcome, ...]") -> int:
    return sum(outcome.reached for outcome in outcomes)
