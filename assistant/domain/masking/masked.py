"""A text and what was masked in it. Not here: finding it."""

from dataclasses import dataclass
from enum import Enum, unique

from assistant.domain.span import Span


@unique
class MaskKind(Enum):
    """What sort of personal data is masked. The value is what is read in its stead, in square brackets."""

    NAME = "name"
    EMAIL = "e-mail"
    PHONE = "phone"
    PATIENT_NUMBER = "patient number"
    BIRTH_DATE = "date of birth"
    ADDRESS = "address"

    @property
    def shown(self) -> str:
        """What is read in its stead: "[name]"."""
        return f"[{self.value}]"


@dataclass(frozen=True, slots=True)
class Mask:
    """A stretch of the original text that is masked."""

    kind: MaskKind
    span: Span


@dataclass(frozen=True, slots=True)
class Masked:
    """A text with its personal data masked, and what was masked, in order."""

    text: str
    masks: tuple[Mask, ...]
