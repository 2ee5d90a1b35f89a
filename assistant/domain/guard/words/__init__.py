"""The words of each language and their classes. Not here: what is made of them.

Phrases stand between commas, longest read first; "X = 3" gives a phrase the value 3. A word in no table is unknown, and
where a dose is told an unknown word holds the text back: a word belongs here only if no dose changes by it.
"""
