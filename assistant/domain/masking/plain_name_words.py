"""All the lists of names that are no everyday words, together. Not here: the lists."""

from typing import Final

from assistant.domain.masking.african_name_words import EAST_AFRICAN, SOUTHERN_AFRICAN, WEST_AFRICAN
from assistant.domain.masking.british_name_words import ENGLISH, WELSH_IRISH_SCOTTISH_CORNISH
from assistant.domain.masking.east_asian_name_words import EAST_ASIAN, PACIFIC_AND_OTHERS
from assistant.domain.masking.east_european_name_words import EUROPEAN_EAST
from assistant.domain.masking.family_name_words import FAMILY
from assistant.domain.masking.given_name_words import GIVEN
from assistant.domain.masking.other_script_words import OTHER_SCRIPTS
from assistant.domain.masking.south_asian_name_words import SOUTH_ASIAN
from assistant.domain.masking.west_asian_name_words import TURKISH_PERSIAN_ARABIC_HEBREW
from assistant.domain.masking.west_european_name_words import EUROPEAN_WEST, HISPANIC_AND_BRAZILIAN

PLAIN_NAMES: Final = (
    GIVEN,
    FAMILY,
    OTHER_SCRIPTS,
    WEST_AFRICAN,
    EAST_AFRICAN,
    SOUTHERN_AFRICAN,
    WELSH_IRISH_SCOTTISH_CORNISH,
    ENGLISH,
    EUROPEAN_WEST,
    HISPANIC_AND_BRAZILIAN,
    EUROPEAN_EAST,
    TURKISH_PERSIAN_ARABIC_HEBREW,
    SOUTH_ASIAN,
    EAST_ASIAN,
    PACIFIC_AND_OTHERS,
)
