"""The MCP server: tools by which programs ask leaflets. Not here: its transport (`cli.mcp`), or what is answered."""

import time
from importlib.metadata import version
from typing import Annotated, Any, Final

from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError, UnexpectedToolError
from mcp.types import CallToolResult, InputRequiredResult, ToolAnnotations
from pydantic import Field, ValidationError

from assistant.service import Service
from ui.leaflets import leaflet_as_json, place_as_json
from ui.refusals import in_words, told
from ui.replies import answered_as_json, verdict_as_json
from ui.shapes import (
    AgeYears,
    ConversationID,
    LeafletID,
    LeafletsShape,
    PassageShape,
    ProfileShape,
    QuestionWords,
    ReplyShape,
    VerdictShape,
    WeightKg,
)

_INSTRUCTIONS: Final = """\
Answers about medicines from their patient leaflets, in the leaflets' own words, each line with the place it comes from.
Every reply has passed a dose guard: show it word for word, with its citations, and compute no dose from it. Replies of
the kinds "urgent" and "crisis" send for help: show them first. What the leaflet does not say, a doctor or pharmacist
must be asked. To go on with a conversation give its ID; earlier turns are kept by the server.
"""
_LONGEST_TEXT: Final = 64 * 1024
"""Code points. No text for the guard is near it."""
_LOOKS: Final = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_KEEPS: Final = ToolAnnotations(destructive_hint=False, open_world_hint=False)


class _OneLine(MCPServer[Any]):
    """Tells every error of a tool in one line that repeats nothing of what was sent, and logs no more."""

    async def call_tool(
        self, name: str, arguments: dict[str, Any], context: Context[Any, Any] | None = None
    ) -> CallToolResult | InputRequiredResult:
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            raise ToolError(_in_one_line(error)) from None


def build_mcp(service: Service) -> MCPServer[Any]:
    """Return the server. Its tools are called from several threads."""
    server = _OneLine(
        "leaflet-assistant",
        version=version("leaflet-assistant"),
        instructions=_INSTRUCTIONS,
        log_level="WARNING",
    )
    tools = _Tools(service)
    server.add_tool(tools.ask, annotations=_KEEPS)
    for tool in (tools.show_passage, tools.check_dose_text, tools.list_leaflets):
        server.add_tool(tool, annotations=_LOOKS)
    return server


class _Tools:
    """The tools, by their names."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def ask(
        self,
        question: QuestionWords,
        leaflet: LeafletID | None = None,
        conversation: ConversationID | None = None,
        age_years: AgeYears | None = None,
        weight_kg: WeightKg | None = None,
    ) -> ReplyShape:
        """Answer a question about a medicine from its leaflet, as a turn of the conversation named or of a new one."""
        began = time.perf_counter()
        profile = ProfileShape(age_years=age_years, weight_kg=weight_kg).profile()
        answered = self._service.ask(question, conversation, leaflet, profile)
        return ReplyShape.model_validate(answered_as_json(answered, 1000 * (time.perf_counter() - began)))

    def show_passage(self, leaflet: LeafletID, passage: str) -> PassageShape:
        """Show a passage that a reply cites, with its heading and the lead-ins that it stands under."""
        return PassageShape.model_validate(place_as_json(self._service.passage(leaflet, passage)))

    def check_dose_text(
        self,
        text: Annotated[str, Field(max_length=_LONGEST_TEXT, description="What is to reach somebody.")],
        leaflet: LeafletID,
        age_years: AgeYears | None = None,
        weight_kg: WeightKg | None = None,
    ) -> VerdictShape:
        """Say whether a text stays within a leaflet's dose limits; if not, or if it cannot be read, why."""
        profile = ProfileShape(age_years=age_years, weight_kg=weight_kg).profile()
        return VerdictShape.model_validate(verdict_as_json(self._service.check(text, leaflet, profile)))

    def list_leaflets(self) -> LeafletsShape:
        """List the leaflets that can be asked."""
        return LeafletsShape.model_validate({"leaflets": list(map(leaflet_as_json, self._service.leaflets()))})


def _in_one_line(error: ToolError) -> str:
    cause = error.__cause__
    if isinstance(cause, ValidationError):
        first = cause.errors()[0]
        return in_words(first["loc"], first["type"], first["msg"])
    if isinstance(error, UnexpectedToolError) and isinstance(cause, Exception):
        return told(cause)[1]
    return " ".join(str(error).split())
