"""The whole grammar, in the order in which its rules are tried. Not here: the rules."""

from typing import Final

from assistant.domain.guard.amounts import AMOUNTS, COUNTS, PER_KG
from assistant.domain.guard.grammar import Grammar
from assistant.domain.guard.people import PEOPLE, WEIGHTS
from assistant.domain.guard.timing import RELATIVE, TIMING
from assistant.domain.guard.world import WORLD

RULES: Final = (*RELATIVE, *WORLD, *PER_KG, *PEOPLE, *WEIGHTS, *AMOUNTS, *TIMING, *COUNTS)
GRAMMAR: Final = Grammar(RULES)
"""What is no dose comes first, where its own words say so; a bare number is read last."""
