"""The patient's page as Gradio Blocks: what stands where, and which event changes what. Not here: words and HTML.

The browser holds what it shows and a token, and nothing else: the chat is a `gr.State`, which Gradio keeps on the
server and never reads from a request, so that nobody can put words into it, and the service keeps the conversation.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import gradio as gr

from assistant.domain.leaflet import Leaflet
from assistant.service import Service
from ui.web.between_turns import cleared, corrected, deleted, named, opened
from ui.web.chat import (
    NOT_DELETED,
    NOT_OPENED,
    NOT_SAVED,
    PLACE_LOST,
    WENT_WRONG,
    Chat,
    log_failure,
    objection,
)
from ui.web.deletion import Deletion
from ui.web.panel import leaflet_panel
from ui.web.place import Changes, place
from ui.web.render import EXAMPLES, first_screen, so_far, transcript
from ui.web.turn import turn
from ui.web.view import View
from ui.web.visitors import COOKIE, Visitors
from ui.web.who import Given
from ui.web.who_strip import WhoStrip

_AT_ONCE = 8
"""How many people can be answered at the same time. Gradio's own default is one."""


class PatientPage:
    """The components of the page and what happens on its events."""

    def __init__(self, service: Service, leaflet_id: str, emergency_number: str, visitors: Visitors) -> None:
        """Take the leaflet to show where an address names none, and the number to call in an emergency."""
        self._service = service
        self._leaflet_id = leaflet_id
        self._emergency_number = emergency_number
        self._visitors = visitors

    def blocks(self) -> gr.Blocks:
        """Lay the page out."""
        page = gr.Blocks(title="Ask the patient leaflet", analytics_enabled=False, fill_width=True)
        with page:
            self._chat = gr.State(None)
            self._head = place("head", "<h1>Patient leaflet</h1>")
            with gr.Row(elem_id="sides"):
                with gr.Column(elem_id="chat", min_width=0):
                    self._lay_out_chat()
                with gr.Column(elem_id="beside", min_width=0):
                    place("beside-title", "<h2>The leaflet</h2>")
                    self._leaflet = place("leaflet", "<p>Loading the leaflet…</p>")
            self._connect(page)
        return page

    def _lay_out_chat(self) -> None:
        with gr.Column(elem_id="conversation", min_width=0):
            place("welcome", "<h2>Ask about this medicine</h2><p>Every answer comes from the leaflet.</p>")
            with gr.Row(elem_id="examples"):
                self._examples = {gr.Button(words, min_width=0): words for words in EXAMPLES}
            self._transcript = place("transcript")
            # Beside the transcript, whose changes are read out: what is still written would be, again and again.
            self._so_far = place("so-far")
            self._deletion = Deletion()
        with gr.Column(elem_id="asking", min_width=0):
            self._note = place("note")
            self._who = WhoStrip()
            with gr.Row(elem_id="ask-row"):
                self._box = gr.Textbox(label="Your question", lines=1, max_lines=5, elem_id="question", min_width=0)
                self._send = gr.Button("Ask", variant="primary", elem_id="send", min_width=0)

    def _connect(self, page: gr.Blocks) -> None:
        who, deletion = self._who, self._deletion
        self._held = [who.save, who.clear, deletion.confirm]
        beside = [self._head, self._leaflet]
        told = [self._chat, self._transcript, self._so_far, self._note, *who.outputs, *deletion.outputs]
        outputs = [*told, *beside, *self._held]
        on = partial(gr.on, show_progress="hidden", api_visibility="private", concurrency_limit=_AT_ONCE)
        on([page.load], self._open, None, outputs)
        asking = [self._send.click, self._box.submit, *(button.click for button in self._examples)]
        # One listener for every way to ask: while it runs, Gradio lets nobody start a second turn of the same chat.
        on(asking, self._ask, [self._box, self._chat], [*outputs, self._box])
        on([who.save.click, who.age.submit, who.weight.submit], self._save, [self._chat, *who.inputs], outputs)
        on([who.clear.click], self._clear, [self._chat], outputs)
        on([deletion.confirm.click], self._delete, [self._chat], outputs)
        on([deletion.keep.click], deletion.folds, None, deletion.outputs)

    def _open(self, request: gr.Request) -> Changes:
        """Show the leaflet that the page's address names, or else the one the app is for, and what was said of it."""
        wanted = request.query_params.get("leaflet")
        try:
            leaflet_id, note = named(self._service, wanted, self._leaflet_id)
            view = opened(self._service, leaflet_id, self._visitors.conversation(_token(request), leaflet_id))
            return self._changes(None, replace(view, note=note))
        except Exception as error:  # noqa: BLE001 - whatever happened, the person is told the same
            log_failure(self._leaflet_id if wanted is None else wanted, "", error)
            return {self._note: NOT_OPENED}

    def _ask(self, typed: str | None, chat: Chat | None, event: gr.EventData, request: gr.Request) -> Iterator[Changes]:
        example = self._examples.get(event.target) if isinstance(event.target, gr.Button) else None
        words = (typed or "").strip() if example is None else example
        if chat is None or (problem := objection(words)):
            yield {self._note: PLACE_LOST if chat is None else problem}
            return
        box = self._box if example is None else None
        clears = {box: ""} if box else {}
        try:
            for view in turn(self._service, chat, words):
                changes = self._remembered(chat, view, request) | clears
                clears = {}  # once: the next question may be typed meanwhile
                yield changes if view.is_answered or not box else {**changes, box: typed}
        except Exception as error:  # noqa: BLE001 - the turn ends here: whatever it was, the person is told the same
            log_failure(chat.beside.leaflet, words, error)
            yield self._changes(chat, View(chat, note=WENT_WRONG)) | ({box: typed} if box else {})

    def _save(
        self, chat: Chat | None, age: str | None, weight: str | None, group: str | None, request: gr.Request
    ) -> Changes:
        given = Given(age or "", weight or "", group or "")
        return self._between(chat, partial(corrected, self._service, given), NOT_SAVED, request)

    def _clear(self, chat: Chat | None, request: gr.Request) -> Changes:
        return self._between(chat, partial(cleared, self._service), NOT_SAVED, request)

    def _delete(self, chat: Chat | None, request: gr.Request) -> Changes:
        return self._between(chat, partial(deleted, self._service), NOT_DELETED, request)

    def _between(self, chat: Chat | None, change: Callable[[Chat], View], sorry: str, request: gr.Request) -> Changes:
        """Do what is done between turns, or say that it could not be."""
        if chat is None:
            return {self._note: PLACE_LOST}
        try:
            return self._remembered(chat, change(chat), request)
        except Exception as error:  # noqa: BLE001 - whatever happened, the person is told the same
            log_failure(chat.beside.leaflet, "", error)
            return {self._note: sorry}

    def _remembered(self, before: Chat, view: View, request: gr.Request) -> Changes:
        """Return the changes that show a view, and remember what its browser goes on with after a reload."""
        after, token = view.chat, _token(request)
        if before.opened != after.opened:
            self._visitors.goes_on(token, before.opened, None)
        if (before.opened, before.conversation) != (after.opened, after.conversation):
            self._visitors.goes_on(token, after.opened, after.conversation)
        return self._changes(before, view)

    def _changes(self, before: Chat | None, view: View) -> Changes:
        """Return the changes that show a view."""
        chat, waits = view.chat, bool(view.asked)
        doing = "" if view.so_far else view.doing
        changes: Changes = {
            self._chat: chat,
            self._transcript: transcript(chat.turns, chat.beside, view.asked, doing),
            self._so_far: so_far(view.so_far, chat.beside) if view.so_far else "",
            self._note: view.note,
            **{button: gr.update(interactive=not waits) for button in self._held},
        }
        if not waits:
            changes |= self._deletion.offers(there_is_something=bool(chat.turns))
            if before is None or before.profile != chat.profile or view.is_saved:
                changes |= self._who.shows(chat.profile)
        if view.is_saved:
            changes |= self._who.folds()
        return changes | (self._beside(view.leaflet) if view.leaflet else {})

    def _beside(self, leaflet: Leaflet) -> Changes:
        return {
            self._head: first_screen(leaflet, self._service.leaflets(), self._emergency_number),
            self._leaflet: leaflet_panel(leaflet),
        }


def _token(request: gr.Request) -> str:
    """Return the token of the browser that asks, or nothing."""
    return str(request.request.cookies.get(COOKIE, "")) if request.request else ""
