"""The patient's page as Gradio Blocks: what stands where, and which event changes what. Not here: words and HTML.

The browser holds what it shows and nothing else: the chat is a `gr.State`, which Gradio keeps on the server and
never reads from a request, so that nobody can put words into the history.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import gradio as gr

from assistant.conversation import Assistant
from assistant.domain.leaflet import Leaflet
from assistant.errors import UnknownLeafletError
from ui.web.chat import (
    NOT_HERE,
    NOT_OPENED,
    PLACE_LOST,
    WENT_WRONG,
    Chat,
    ask,
    cites_another_revision,
    log_failure,
    objection,
)
from ui.web.panel import leaflet_panel
from ui.web.render import EXAMPLES, first_screen, transcript

_AT_ONCE = 8
"""How many people can be answered at the same time. Gradio's own default is one."""

_Changes = dict[Any, Any]
"""The components that an event changes, each with its new value. Gradio leaves the others alone."""


class PatientPage:
    """The components of the page and what happens on its events."""

    def __init__(self, assistant: Assistant, leaflet_id: str, emergency_number: str) -> None:
        """Take the leaflet to show where an address names none, and the number to call in an emergency."""
        self._assistant = assistant
        self._leaflet_id = leaflet_id
        self._emergency_number = emergency_number

    def blocks(self) -> gr.Blocks:
        """Lay the page out."""
        page = gr.Blocks(title="Ask the patient leaflet", analytics_enabled=False, fill_width=True)
        with page:
            self._chat = gr.State(None)
            self._head = _html("head", "<h1>Patient leaflet</h1>")
            with gr.Row(elem_id="sides"):
                with gr.Column(elem_id="chat", min_width=0):
                    self._lay_out_chat()
                with gr.Column(elem_id="beside", min_width=0):
                    _html("beside-title", "<h2>The leaflet</h2>")
                    self._leaflet = _html("leaflet", "<p>Loading the leaflet…</p>")
            self._connect(page)
        return page

    def _lay_out_chat(self) -> None:
        with gr.Column(elem_id="conversation", min_width=0):
            _html("welcome", "<h2>Ask about this medicine</h2><p>The answers are the leaflet's own words.</p>")
            with gr.Row(elem_id="examples"):
                self._examples = {gr.Button(words, min_width=0): words for words in EXAMPLES}
            self._transcript = _html("transcript")
        with gr.Column(elem_id="asking", min_width=0):
            self._note = _html("note")
            with gr.Row(elem_id="ask-row"):
                self._box = gr.Textbox(label="Your question", lines=1, max_lines=5, elem_id="question", min_width=0)
                self._send = gr.Button("Ask", variant="primary", elem_id="send", min_width=0)

    def _connect(self, page: gr.Blocks) -> None:
        opened = [self._chat, self._head, self._transcript, self._note, self._leaflet]
        page.load(
            self._open,
            None,
            opened,
            show_progress="hidden",
            api_visibility="private",
            concurrency_limit=_AT_ONCE,
        )
        triggers = [self._send.click, self._box.submit, *(button.click for button in self._examples)]
        # One listener for every way to ask: while it runs, Gradio lets nobody start a second turn of the same chat.
        gr.on(
            triggers,
            self._ask,
            [self._box, self._chat],
            [*opened, self._box],
            show_progress="hidden",
            api_visibility="private",
            concurrency_limit=_AT_ONCE,
        )

    def _open(self, request: gr.Request) -> _Changes:
        """Begin a chat about the leaflet that the page's address names, or else about the one the app is for."""
        wanted = request.query_params.get("leaflet", self._leaflet_id)
        try:
            try:
                leaflet, note = self._assistant.leaflet(wanted), ""
            except UnknownLeafletError:
                leaflet, note = self._assistant.leaflet(self._leaflet_id), NOT_HERE
            return {self._note: note, **self._shown(Chat(leaflet.id, leaflet.revision), leaflet)}
        except Exception as error:  # noqa: BLE001 - whatever happened, the person is told the same
            log_failure(wanted, "", error)
            return {self._note: NOT_OPENED}

    def _ask(self, typed: str | None, chat: Chat | None, event: gr.EventData) -> Iterator[_Changes]:
        example = self._examples.get(event.target) if isinstance(event.target, gr.Button) else None
        words = (typed or "").strip() if example is None else example
        if chat is None or (problem := objection(words)):
            yield {self._note: PLACE_LOST if chat is None else problem}
            return
        box = self._box if example is None else None
        waiting = {self._transcript: transcript(chat.turns, chat.revision, words), self._note: ""}
        yield waiting | ({box: ""} if box else {})
        try:
            changes = self._answered(chat, words)
        except Exception as error:  # noqa: BLE001 - the turn ends here: whatever it was, the person is told the same
            log_failure(chat.leaflet, words, error)
            changes = {self._transcript: transcript(chat.turns, chat.revision), self._note: WENT_WRONG}
            changes |= {box: typed} if box else {}
        yield changes

    def _answered(self, chat: Chat, words: str) -> _Changes:
        after = ask(self._assistant, chat, words)
        if not cites_another_revision(after):
            return {self._chat: after, self._transcript: transcript(after.turns, after.revision)}
        leaflet = self._assistant.leaflet(after.leaflet)
        return self._shown(replace(after, revision=leaflet.revision), leaflet)

    def _shown(self, chat: Chat, leaflet: Leaflet) -> _Changes:
        """Return everything of the page that depends on the leaflet's revision."""
        return {
            self._chat: chat,
            self._head: first_screen(leaflet, self._assistant.leaflets(), self._emergency_number),
            self._transcript: transcript(chat.turns, chat.revision),
            self._leaflet: leaflet_panel(leaflet),
        }


def _html(name: str, value: str = "") -> gr.Markdown:
    """Return a place for HTML.

    `gr.HTML` is the one by name, but its script compiles templates by `Function`, which a policy against scripts in
    strings forbids. Markdown takes HTML blocks as they are, and sanitises them.
    """
    return gr.Markdown(value, elem_id=name, sanitize_html=True, latex_delimiters=[])
