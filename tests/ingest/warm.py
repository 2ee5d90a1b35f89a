"""A process that has imported everything slow and forks a child for each ingest that is to be killed.

It reads a JSON object a line and answers how the child ended. It has one thread
as long as the libraries for sums are kept to one, so that a fork copies all of it.
"""

import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import langchain_chroma  # noqa: F401 - imported to be warm
import langchain_huggingface  # noqa: F401
import sentence_transformers  # noqa: F401
import transformers.models.bert.modeling_bert  # noqa: F401

from assistant.settings import Settings
from assistant.wiring import Parts
from ingest.publish import Step, publish
from ingest.source import source
from ui.cli.app import main
from ui.cli.opening import workplace


def serve() -> None:
    """Fork a child for each request until there are none left."""
    threads = len(list(Path("/proc/self/task").iterdir()))
    if threads != 1:
        sys.exit(f"{threads} threads: a fork would copy one of them")
    _say(ready=True)
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            _be_the_child(request)
        if "kill_after" in request:
            time.sleep(request["kill_after"])
            os.kill(child, signal.SIGKILL)  # its number is kept until it has been waited for
        _, status = os.waitpid(child, 0)
        _say(ended=os.waitstatus_to_exitcode(status))


def _say(**said: object) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def _be_the_child(request: dict[str, Any]) -> None:
    """Do what is requested and end, so that nothing of the parent's goes on in the child."""
    status = 1
    try:
        silent = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1):
            os.dup2(silent, stream)
        if "arguments" in request:
            sys.argv = ["leaflet", *request["arguments"]]
            main()
        _publish_until(**request)
        status = 0
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 1
    except BaseException:  # noqa: BLE001 - a child must end here whatever it is
        traceback.print_exc()
    finally:
        os._exit(status)


def _publish_until(file: str, folder: str, step: str, *, midway: bool) -> None:
    def stop(at: Step, done: int, of: int) -> None:
        if at.name == step and (not midway or 0 < done < of):
            os.kill(os.getpid(), signal.SIGKILL)

    place = workplace(Parts(Settings(data_dir=Path(folder), _env_file=None)))
    publish(source(Path(file), None), place, stop)


if __name__ == "__main__":
    serve()
