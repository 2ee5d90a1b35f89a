"""What finds passages: embeddings, the Chroma collections and the lexical ranking."""
