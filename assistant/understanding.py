"""The words of a turn as they are read, with their embedding and what they are likely about. Not here: deciding."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.classifier.classifier import Classifier
from assistant.domain.labels import UNKNOWN, Likely
from assistant.domain.question_topics import searched_question
from assistant.index.vectors import Vectors


@dataclass(frozen=True, slots=True)
class Read:
    """Words of a question, their embedding and what they are likely about."""

    words: str
    vector: tuple[float, ...]
    likely: Likely


class Understanding:
    """Embeds and classifies. A classifier for another embedding model than the installation's tells nothing."""

    def __init__(self, vectors: Vectors, classifier: Classifier) -> None:
        """Read with the model of `vectors`."""
        self._vectors = vectors
        self._classifier = classifier if classifier.model == vectors.model else None

    def read(self, texts: Sequence[str], medicine: str) -> tuple[Read, ...]:
        """Return each text as it is read; all are embedded in one batch, and each is embedded and classified once."""
        searched = {text: searched_question(text, medicine) for text in texts}
        different = list(dict.fromkeys(searched.values()))
        vectors = dict(zip(different, self._vectors.embed(different), strict=True))
        read = {text: self._read(text, vectors[searched[text]]) for text in dict.fromkeys(texts)}
        return tuple(read[text] for text in texts)

    def _read(self, words: str, vector: list[float]) -> Read:
        likely = self._classifier.likely(words, vector) if self._classifier else UNKNOWN
        return Read(words, tuple(vector), likely)
