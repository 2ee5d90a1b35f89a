"""A chat model's server that answers as it was told to, over HTTP on this machine. Not here: a model.

It speaks the streaming protocols of OpenAI (`/v1/chat/completions`) and of Anthropic (`/v1/messages`), each with the
answer as text or as the arguments of a tool, whichever it is asked for.
"""

import json
import socket
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from types import TracebackType
from typing import Any, Self


class Ending(Enum):
    """What a server does when it has sent its pieces."""

    WHOLE = auto()
    """It ends the stream as the protocol says."""
    CUT = auto()
    """It drops the connection."""
    HANG = auto()
    """It says nothing more and keeps the connection."""


@dataclass(frozen=True)
class Scripted:
    """One answer of a server: the pieces of what its model writes, or a status that is an error."""

    pieces: tuple[str, ...] = ()
    pause: float = 0.0
    """In seconds, before each piece."""
    ending: Ending = Ending.WHOLE
    finish: str = "stop"
    status: int = 200
    code: str = ""
    """Of an error, in OpenAI's words."""
    raw: tuple[bytes, ...] = ()
    """The body in pieces, instead of any that a protocol asks for."""


def says(text: str, pause: float = 0.0, ending: Ending = Ending.WHOLE, finish: str = "stop", size: int = 7) -> Scripted:
    """Return an answer of these words, in pieces of `size` characters."""
    pieces = tuple(text[start : start + size] for start in range(0, len(text), size))
    return Scripted(pieces, pause, ending, finish)


def answers(*sentences: tuple[str, str], pause: float = 0.0, ending: Ending = Ending.WHOLE) -> Scripted:
    """Return an answer of the right shape: of sentences, each with the ID that it rests on. Of none: not in there."""
    values = [{"passages": [name], "words": words} for words, name in sentences]
    return says(json.dumps({"in_leaflet": bool(values), "sentences": values}), pause, ending)


def fails(status: int, code: str = "") -> Scripted:
    """Return an error, whose body repeats the question and the key as a chatty server's may."""
    return Scripted(status=status, code=code)


def hangs(after: str = "") -> Scripted:
    """Return an answer that never ends."""
    return says(after, ending=Ending.HANG)


class ChatServer:
    """Gives the answers of a queue, one to each request; without any left it fails with 404."""

    def __init__(self, *scripted: Scripted) -> None:
        """Listen on a free port."""
        self._queue = deque(scripted)
        self.asked: list[dict[str, Any]] = []
        """The bodies of the requests so far."""
        self.keys: list[str] = []
        """The keys that they came with."""
        self.given_up = Event()
        """Set when a client closed its connection before the answer's end."""
        self.closing = Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"chat": self}))
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self.url = f"{self.address}/v1"

    def enqueue(self, *scripted: Scripted) -> None:
        """Add answers."""
        self._queue.extend(scripted)

    def next(self) -> Scripted:
        """Take the next answer from the queue."""
        return self._queue.popleft() if self._queue else fails(404)

    def __enter__(self) -> Self:
        """Start."""
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, also what hangs."""
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()


def nobodys_url() -> str:
    """Return a URL of this machine at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/v1"


class _Handler(BaseHTTPRequestHandler):
    chat: ChatServer
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Answer from the queue."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        key = self.headers.get("x-api-key") or self.headers.get("Authorization", "").removeprefix("Bearer ")
        self.chat.asked.append(asked)
        self.chat.keys.append(key)
        self.close_connection = True
        scripted = self.chat.next()
        try:
            if scripted.status == 200:
                self._stream(scripted, asked)
            else:
                self._fail(scripted, asked, key)
        except OSError:
            self.chat.given_up.set()

    def _fail(self, scripted: Scripted, asked: dict[str, Any], key: str) -> None:
        message = f"{key} asked {asked['messages']}"
        body = json.dumps({"type": "error", "error": {"message": message, "type": "error", "code": scripted.code}})
        self.send_response(scripted.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    def _stream(self, scripted: Scripted, asked: dict[str, Any]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        frames = _anthropic(scripted, asked) if self.path.startswith("/v1/messages") else _openai(scripted, asked)
        for frame in scripted.raw or frames:
            time.sleep(scripted.pause)
            self._send(frame)
        if scripted.ending is Ending.WHOLE:
            self._send(b"")
        elif scripted.ending is Ending.HANG:
            self._hang()

    def _send(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def _hang(self) -> None:
        self.connection.settimeout(0.02)
        while not self.chat.closing.is_set():
            try:
                if not self.connection.recv(1):
                    raise ConnectionResetError
            except TimeoutError:
                continue

    def log_message(self, *_args: object) -> None:
        """Say nothing."""


def _openai(scripted: Scripted, asked: dict[str, Any]) -> Iterator[bytes]:
    for number, piece in enumerate(scripted.pieces):
        call: dict[str, Any] = {"index": 0, "function": {"arguments": piece}}
        if not number:
            call |= {"id": "call_1", "type": "function"}
            call["function"]["name"] = "answer"
        yield _openai_frame({"tool_calls": [call]} if "tools" in asked else {"content": piece}, None)
    if scripted.ending is Ending.WHOLE:
        yield _openai_frame({}, scripted.finish)
        yield b"data: [DONE]\n\n"


def _openai_frame(delta: dict[str, Any], finish: str | None) -> bytes:
    choice = {"index": 0, "delta": {"role": "assistant", **delta}, "finish_reason": finish}
    chunk = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "fake", "choices": [choice]}
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


def _anthropic(scripted: Scripted, asked: dict[str, Any]) -> Iterator[bytes]:
    message = {"id": "m1", "type": "message", "role": "assistant", "model": "fake", "content": []}
    yield _anthropic_frame("message_start", message=message | {"usage": {"input_tokens": 1, "output_tokens": 1}})
    tool = "tools" in asked
    block = {"type": "tool_use", "id": "t1", "name": "answer", "input": {}} if tool else {"type": "text", "text": ""}
    yield _anthropic_frame("content_block_start", index=0, content_block=block)
    for piece in scripted.pieces:
        delta = {"type": "input_json_delta", "partial_json": piece} if tool else {"type": "text_delta", "text": piece}
        yield _anthropic_frame("content_block_delta", index=0, delta=delta)
    if scripted.ending is Ending.WHOLE:
        yield _anthropic_frame("content_block_stop", index=0)
        delta = {"stop_reason": "tool_use" if tool else "end_turn"}
        yield _anthropic_frame("message_delta", delta=delta, usage={"output_tokens": 9})
        yield _anthropic_frame("message_stop")


def _anthropic_frame(kind: str, **fields: object) -> bytes:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **fields})}\n\n".encode()
