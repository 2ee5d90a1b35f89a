"""The patient's page as Gradio Blocks: what stands where, and which event changes what. Not here: words and HTML.

The browser holds what it shows and a token, and nothing else: the chat is a `gr.State`, which Gradio keeps on the
server and never reads from a request, so that nobody can put words into it, and the service keeps the conversation.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import gradio as gr

from assistant.domain.feedback import Rating
from assistant.domain.leaflet import Leaflet
from assistant.service import Service
from ui.web.after import After
from ui.web.between_turns import cleared, corrected, deleted, named, opened
from ui.web.chat import Chat, log_failure, objection
from ui.web.contents import contents
from ui.web.feedback import explained, rated, reason_of, sent
from ui.web.head import EXAMPLES, first_screen, leaflet_head
from ui.web.panel import leaflet_panel
from ui.web.place import Changes, place
from ui.web.render import so_far, transcript
from ui.web.request import token_of, words_of
from ui.web.turn import turn
from ui.web.view import View
from ui.web.visitors import Visitors
from ui.web.who import Given
from ui.web.who_strip import WhoStrip
from ui.words.english import ENGLISH
from ui.words.words import Words

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
        """Lay the page out, in English: what is translated is the page that a browser gets (`translation`)."""
        page = gr.Blocks(title=ENGLISH.page_title, analytics_enabled=False, fill_width=True)
        with page:
            self._chat = gr.State(None)
            self._head = place("head", f"<h1>{ENGLISH.patient_leaflet}</h1>")
            with gr.Row(elem_id="sides"):
                with gr.Column(elem_id="chat", min_width=0):
                    self._lay_out_chat()
                with gr.Column(elem_id="beside", min_width=0):
                    with gr.Row(elem_id="beside-head"):
                        self._beside_title = place("beside-title", f"<h2>{ENGLISH.the_leaflet}</h2>")
                        gr.Button(ENGLISH.print_leaflet, elem_id="print-leaflet", min_width=0)
                    self._contents = place("contents")
                    self._leaflet = place("leaflet", f"<p>{ENGLISH.loading}</p>")
            self._connect(page)
        return page

    def _lay_out_chat(self) -> None:
        with gr.Column(elem_id="conversation", min_width=0):
            place("welcome", f"<h2>{ENGLISH.ask_about}</h2><p>{ENGLISH.from_leaflet}</p>")
            with gr.Row(elem_id="examples"):
                self._examples = {gr.Button(getattr(ENGLISH, name), min_width=0): name for name in EXAMPLES}
            self._transcript = place("transcript")
            # Beside the transcript, whose changes are read out: what is still written would be, again and again.
            self._so_far = place("so-far")
            self._after = After()
        with gr.Column(elem_id="asking", min_width=0):
            self._note = place("note")
            self._who = WhoStrip()
            with gr.Row(elem_id="ask-row"):
                self._box = gr.Textbox(
                    label=ENGLISH.your_question, lines=1, max_lines=5, elem_id="question", min_width=0
                )
                self._send = gr.Button(ENGLISH.ask, variant="primary", elem_id="send", min_width=0)

    def _connect(self, page: gr.Blocks) -> None:
        who, after = self._who, self._after
        rating, referral, deletion = after.rating, after.referral, after.deletion
        self._held = [who.save, who.clear, *after.held]
        beside = [self._head, self._beside_title, self._contents, self._leaflet]
        told = [self._chat, self._transcript, self._so_far, self._note, *who.outputs, *after.outputs]
        outputs = list(dict.fromkeys([*told, *beside, *self._held]))
        on = partial(gr.on, show_progress="hidden", api_visibility="private", concurrency_limit=_AT_ONCE)
        on([page.load], self._open, None, outputs)
        asking = [self._send.click, self._box.submit, *(button.click for button in self._examples)]
        # One listener for every way to ask: while it runs, Gradio lets nobody start a second turn of the same chat.
        on(asking, self._ask, [self._box, self._chat], [*outputs, self._box])
        on([who.save.click, who.age.submit, who.weight.submit], self._save, [self._chat, *who.inputs], outputs)
        on([who.clear.click], self._clear, [self._chat], outputs)
        on([rating.yes.click, rating.no.click], self._rate, [self._chat], outputs)
        on([rating.send.click], self._explain, [self._chat, *rating.inputs], outputs)
        on([referral.send.click], self._refer, [self._chat, referral.note], outputs)
        on([deletion.confirm.click], self._delete, [self._chat], outputs)
        on([deletion.keep.click], deletion.folds, None, deletion.outputs)

    def _open(self, request: gr.Request) -> Changes:
        """Show the leaflet that the page's address names, or else the one the app is for, and what was said of it."""
        wanted = request.query_params.get("leaflet")
        words = words_of(request)
        try:
            leaflet_id, note = named(self._service, wanted, self._leaflet_id, words)
            kept = self._visitors.conversation(token_of(request), leaflet_id)
            return self._changes(None, replace(opened(self._service, leaflet_id, kept, words), note=note))
        except Exception as error:  # noqa: BLE001 - whatever happened, the person is told the same
            log_failure(self._leaflet_id if wanted is None else wanted, "", error)
            return {self._note: words.not_opened}

    def _ask(self, typed: str | None, chat: Chat | None, event: gr.EventData, request: gr.Request) -> Iterator[Changes]:
        said = words_of(request) if chat is None else chat.words
        example = self._examples.get(event.target) if isinstance(event.target, gr.Button) else None
        question = (typed or "").strip() if example is None else str(getattr(said, example))
        if chat is None or (problem := objection(question, said)):
            yield {self._note: said.place_lost if chat is None else problem}
            return
        box = self._box if example is None else None
        clears = {box: ""} if box else {}
        try:
            for view in turn(self._service, chat, question):
                changes = self._remembered(chat, view, request) | clears
                clears = {}  # once: the next question may be typed meanwhile
                yield changes if view.is_answered or not box else {**changes, box: typed}
        except Exception as error:  # noqa: BLE001 - the turn ends here: whatever it was, the person is told the same
            log_failure(chat.beside.leaflet, question, error)
            yield self._changes(chat, View(chat, note=said.went_wrong)) | ({box: typed} if box else {})

    def _save(
        self, chat: Chat | None, age: str | None, weight: str | None, group: str | None, request: gr.Request
    ) -> Changes:
        given = Given(age or "", weight or "", group or "")
        return self._between(chat, partial(corrected, self._service, given), "not_saved", request)

    def _clear(self, chat: Chat | None, request: gr.Request) -> Changes:
        return self._between(chat, partial(cleared, self._service), "not_saved", request)

    def _rate(self, chat: Chat | None, event: gr.EventData, request: gr.Request) -> Changes:
        # By its name: once a button has changed, Gradio's event has another one of the same.
        is_yes = getattr(event.target, "elem_id", "") == self._after.rating.yes.elem_id
        rating = Rating.HELPFUL if is_yes else Rating.NOT_HELPFUL
        return self._between(chat, partial(rated, self._service, rating), "not_sent", request)

    def _explain(self, chat: Chat | None, reason: str | None, comment: str | None, request: gr.Request) -> Changes:
        explain = partial(explained, self._service, reason_of(reason or ""), comment or "")
        return self._between(chat, explain, "not_sent", request)

    def _refer(self, chat: Chat | None, note: str | None, request: gr.Request) -> Changes:
        return self._between(chat, partial(sent, self._service, note or ""), "not_sent", request)

    def _delete(self, chat: Chat | None, request: gr.Request) -> Changes:
        return self._between(chat, partial(deleted, self._service), "not_deleted", request)

    def _between(self, chat: Chat | None, change: Callable[[Chat], View], sorry: str, request: gr.Request) -> Changes:
        """Do what is done between turns, or say that it could not be, by the field of `Words` named."""
        if chat is None:
            return {self._note: words_of(request).place_lost}
        try:
            return self._remembered(chat, change(chat), request)
        except Exception as error:  # noqa: BLE001 - whatever happened, the person is told the same
            log_failure(chat.beside.leaflet, "", error)
            return {self._note: getattr(chat.words, sorry)}

    def _remembered(self, before: Chat, view: View, request: gr.Request) -> Changes:
        """Return the changes that show a view, and remember what its browser goes on with after a reload."""
        after, token = view.chat, token_of(request)
        if before.opened != after.opened:
            self._visitors.goes_on(token, before.opened, None)
        if (before.opened, before.conversation) != (after.opened, after.conversation):
            self._visitors.goes_on(token, after.opened, after.conversation)
        return self._changes(before, view)

    def _changes(self, before: Chat | None, view: View) -> Changes:
        """Return the changes that show a view."""
        chat, words, waits = view.chat, view.chat.words, bool(view.asked)
        doing = "" if view.so_far else words.writing if view.is_written else words.looking
        changes: Changes = {
            self._chat: chat,
            self._transcript: transcript(chat.turns, chat.beside, words, view.asked, doing),
            self._so_far: so_far(view.so_far, chat.beside, words) if view.so_far else "",
            self._note: view.note,
        }
        if not waits:
            changes |= self._after.shows(before, chat, is_sent=view.is_sent)
            if before is None or before.profile != chat.profile or view.is_saved:
                changes |= self._who.shows(chat.profile, words)
        if view.is_saved:
            changes |= self._who.folds()
        for button in self._held:
            changes[button] = {**gr.update(interactive=not waits), **changes.get(button, {})}
        return changes | (self._beside(view.leaflet, words) if view.leaflet else {})

    def _beside(self, leaflet: Leaflet, words: Words) -> Changes:
        return {
            self._head: first_screen(leaflet, self._service.leaflets(), self._emergency_number, words),
            self._beside_title: leaflet_head(leaflet, words),
            self._contents: contents(leaflet, words),
            self._leaflet: leaflet_panel(leaflet),
        }
