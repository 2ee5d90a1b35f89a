"""The lexical ranking: BM25 over the passages' words. Not here: what a passage's words are."""

from collections.abc import Sequence

from assistant.index.vectors import Entry


class Lexical:
    """A BM25 index of one revision, built in memory: a leaflet has hundreds of passages, not millions."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        """Index the entries' words, stemmed as English, without its stop words."""
        import bm25s  # noqa: PLC0415 - not every command needs it
        import Stemmer  # noqa: PLC0415

        self._stemmer = Stemmer.Stemmer("english")
        self._ids = [entry.id for entry in entries]
        self._bm25 = bm25s.BM25()
        tokens = self._tokens([entry.words for entry in entries])
        self._known = frozenset(token for words in tokens for token in words)
        if self._known:  # of no words at all no index can be made
            self._bm25.index(tokens, show_progress=False)

    def scores(self, words: str) -> dict[str, float]:
        """Return the BM25 score of every passage that shares a word with `words`."""
        (tokens,) = self._tokens([words])
        known = [token for token in tokens if token in self._known]
        if not known:
            return {}
        scores = self._bm25.get_scores(known)
        return {id_: float(score) for id_, score in zip(self._ids, scores, strict=True) if score > 0}

    def _tokens(self, texts: list[str]) -> list[list[str]]:
        import bm25s  # noqa: PLC0415

        tokens: list[list[str]] = bm25s.tokenize(
            texts, stopwords="en", stemmer=self._stemmer, return_ids=False, show_progress=False
        )
        return tokens
