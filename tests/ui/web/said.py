"""What the page says with a figure in it, in English."""

from assistant.domain.profile import HEAVIEST_KG, OLDEST_YEARS
from assistant.domain.question import LONGEST_QUESTION
from ui.words.english import ENGLISH

TOO_LONG = ENGLISH.too_long.format(most=LONGEST_QUESTION)
AGE_WRONG = ENGLISH.age_wrong.format(most=OLDEST_YEARS)
WEIGHT_WRONG = ENGLISH.weight_wrong.format(most=HEAVIEST_KG)
EXAMPLES = (ENGLISH.example_use, ENGLISH.example_effects, ENGLISH.example_driving, ENGLISH.example_forgotten)
