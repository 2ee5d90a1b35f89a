"""A stretch of a text. Not here: which texts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text, in code points, half open."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that holds nothing."""
        if not 0 <= self.start < self.end:
            message = f"a span must hold something: {self.start} to {self.end}"
            raise ValueError(message)

    def of(self, text: str) -> str:
        """Return the words of `text` that this span holds."""
        return text[self.start : self.end]
