"""What the models of these tests are asked to write. Not here: their answers."""

from typing import Final

from assistant.domain.profile import Profile
from assistant.domain.written import Task, offered
from tests.assistant.domain.leaflets import zolfin

LEAFLET: Final = zolfin()
QUESTION: Final = "may my grandson Tobias drive"
KEY: Final = "sk-of-the-clinic"
TASK: Final = Task(QUESTION, "Zolfin", offered(LEAFLET, LEAFLET.passages))
CHILDS_TASK: Final = Task(QUESTION, "Zolfin", TASK.offered, Profile(4, 16.5))
NOTHING_OFFERED: Final = Task(QUESTION, "Zolfin", ())
