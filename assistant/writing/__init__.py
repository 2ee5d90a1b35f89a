"""Answers written by a language model, through LangChain. Not here: whether what it writes holds."""
