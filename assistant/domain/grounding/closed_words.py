"""The small words that carry a sentence's logic: denying, allowing, conditions, order in time, degree. Not here: reading.

A word in none of these tables and not in `FREE` is a content word, which a passage must have.
"""

from enum import Enum, unique
from typing import Final


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


@unique
class Opens(Enum):
    """What sort of clause a word opens; a clause that no word opens is a MAIN one."""

    MAIN = "main"
    IF = "if"
    UNLESS = "unless"
    UNTIL = "until"
    BEFORE = "before"
    AFTER = "after"
    WHILE = "while"
    WITHOUT = "without"
    BECAUSE = "because"
    SO = "so that"
    EVEN = "even if"
    """What holds all the same: a sentence may leave it out, and may not make a condition of it."""


CONDITIONS: Final = frozenset(
    {Opens.IF, Opens.UNLESS, Opens.UNTIL, Opens.BEFORE, Opens.AFTER, Opens.WHILE, Opens.WITHOUT}
)
"""Clauses without which the main one says something else."""
NEGATORS: Final = _words(
    "not no never none nobody nothing nowhere neither nor cannot avoid avoids avoided avoiding unable refrain hardly barely"
    " scarcely"
)
OPENERS: Final = {
    "if": Opens.IF,
    "when": Opens.IF,
    "whenever": Opens.IF,
    "whether": Opens.IF,
    "whoever": Opens.IF,
    "unless": Opens.UNLESS,
    "except": Opens.UNLESS,
    "until": Opens.UNTIL,
    "till": Opens.UNTIL,
    "before": Opens.BEFORE,
    "prior": Opens.BEFORE,
    "after": Opens.AFTER,
    "afterwards": Opens.AFTER,
    "while": Opens.WHILE,
    "whilst": Opens.WHILE,
    "during": Opens.WHILE,
    "throughout": Opens.WHILE,
    "without": Opens.WITHOUT,
    "because": Opens.BECAUSE,
    "since": Opens.BECAUSE,
    "sothat": Opens.SO,
    "evenif": Opens.EVEN,
}
PHRASES: Final = (
    ("as long as", "if"),
    ("provided that", "if"),
    ("in case of", "if"),
    ("in case", "if"),
    ("in the event of", "if"),
    ("even if", "evenif"),
    ("even when", "evenif"),
    ("even though", "evenif"),
    ("as soon as", "immediately after"),
    ("in order to", "sothat"),
    ("so that", "sothat"),
    ("because of", "because"),
    ("due to", "because"),
    ("people who", "people whoever"),
    ("anyone who", "people whoever"),
    ("anybody who", "people whoever"),
    ("everyone who", "people whoever"),
    ("someone who", "people whoever"),
    ("somebody who", "people whoever"),
    ("those who", "people whoever"),
    ("patients who", "people whoever"),
    ("people with", "people whoever"),
    ("patients with", "people whoever"),
    ("those with", "people whoever"),
    ("anyone with", "people whoever"),
    ("anybody with", "people whoever"),
    ("children who", "children whoever"),
    ("babies who", "babies whoever"),
    ("women who", "women whoever"),
    ("children with", "children whoever"),
    ("in the first", "during the first"),
    ("in the last", "during the last"),
    ("in your first", "during the first"),
    ("within the last", "during the last"),
    ("in the past", "during the last"),
    ("within the past", "during the last"),
    ("over the first", "during the first"),
    ("for the first", "during the first"),
    ("once you", "after you"),
    ("once it", "after it"),
    ("once the", "after the"),
    ("once your", "after your"),
    ("once those", "after those"),
    ("once they", "after they"),
    ("straight afterwards", "immediately after"),
    ("every other day", "every second day"),
    ("all at once", "suddenly"),
    ("in that case", "inthatcase"),
    ("at other times", "atothertimes"),
    ("for these", "forthese"),
    ("in them", "inthem"),
    ("whether or not", "evenif"),
    ("no need to", "not mustdo"),
    ("have to", "mustdo"),
    ("has to", "mustdo"),
    ("had to", "mustdo"),
    ("need to", "mustdo"),
    ("needs to", "mustdo"),
    ("need not", "not mustdo"),
    ("most of all", "especially"),
    ("above all", "especially"),
    ("in particular", "especially"),
    ("particularly", "especially"),
    ("bit by bit", "gradually"),
    ("step by step", "gradually"),
    ("little by little", "gradually"),
    ("no longer", "not"),
    ("can not", "cannot"),
    ("do without", "avoid"),
    ("other than", "except"),
    ("apart from", "except"),
    ("at least", "atleast"),
    ("at most", "atmost"),
    ("no more than", "atmost"),
    ("not more than", "atmost"),
    ("no longer than", "atmost"),
    ("up to", "upto"),
    ("more than", "above"),
    ("greater than", "above"),
    ("longer than", "above"),
    ("older than", "above"),
    ("less than", "below"),
    ("fewer than", "below"),
    ("younger than", "below"),
    ("under the age of", "below"),
    ("over the age of", "above"),
    ("and over", "above"),
    ("or over", "above"),
    ("and older", "above"),
    ("or older", "above"),
    ("right away", "immediately"),
    ("straight away", "immediately"),
    ("at once", "immediately"),
    ("without delay", "immediately"),
    ("a little", "little"),
    ("as well", "also"),
    ("as well as", "and"),
    ("such as", "suchas"),
    ("for example", "suchas"),
    ("rather than", ", not"),
    ("instead of", ", not"),
)
"""Phrases that are read as one word, the longest first where two begin alike."""
STARTS_MAIN: Final = _words(
    "you it this your do dont please then must should may might can could will they tell talk ask take stop call contact see"
    " seek go wait skip leave avoid speak get keep use check drink eat consult inform let make give never the he she store"
    " swallow follow there say return finish"
)
"""Words with which a main clause goes on after a comma, or another begins after "and"."""
PRONOUNS: Final = _words("you it this your please the he she they there his her their we i")
MODALS: Final = _words("should must mustdo may might can could will would cannot")
POSSIBLE: Final = _words("may might can could possible possibly sometimes perhaps maybe risk potentially able")
"""Words that leave open whether something is so."""
OBLIGES: Final = _words("must should mustdo ought required require requires important necessary essential")
ALLOWS: Final = _words(
    "can may could allowed fine ok okay safe safely free welcome permitted possible alright permissible"
)
CERTAIN: Final = _words(
    "will always certainly definitely surely guaranteed completely totally entirely every all never fully"
)
"""Words that make a sentence surer or wider than it is without them."""
FREQUENCY: Final = _words(
    "rare rarely uncommon uncommonly common commonly often frequent frequently usual usually sometimes occasionally mostly most"
    " many few several seldom normally generally mainly majority minority half double twice once third quarter"
)
DEGREE: Final = _words(
    "some certain case cases well third inthatcase atothertimes forthese inthem both likely unlikely out off away up down only very severe severely serious seriously mild mildly slight slightly moderate high higher low lower large small little"
    " much more most less fewer least better worse strong strongly weak greatly especially particularly just"
    " first second last next again already early late long short new old older younger heavy heavier lighter greater"
    " smaller longer shorter same different opposite"
    " immediately slowly slow gradually suddenly sudden quickly soon later together apart alone each either"
    " within atleast atmost upto above below over under about around exactly between from for since every per daily"
    " weekly monthly yearly regularly"
)
"""Words of degree, order and bounds: none may be added, and none dropped before a word that is kept."""
MAY_GO: Final = _words("common uncommon rare very especially main")
"""Words of degree and frequency without which a clause still says what is so."""
LOGIC: Final = FREQUENCY | DEGREE | CERTAIN
BE: Final = frozenset({"be", "is", "are", "was", "were", "been", "being"})
ALIKE: Final = {
    word: alike
    for alike, words in {
        "usual": "usually normal normally",
        "rare": "rarely",
        "uncommon": "uncommonly",
        "common": "commonly",
        "often": "frequent frequently",
        "main": "mainly mostly",
        "severe": "severely",
        "serious": "seriously",
        "mild": "mildly",
        "slight": "slightly",
        "strong": "strongly",
        "slow": "slowly gradually gradual",
        "sudden": "suddenly",
        "quick": "quickly",
        "every": "each per",
        "below": "under",
        "above": "over",
        "about": "around",
        "day": "daily",
        "week": "weekly",
        "month": "monthly",
        "less": "fewer",
        "heavy": "heavier",
        "regular": "regularly",
    }.items()
    for word in words.split()
}
"""Words of degree and frequency that say the same, each by one of them."""
RESTRICTS: Final = _words(
    "third same below above inthatcase atothertimes forthese inthem well likely unlikely less least out off away most many few several half majority minority usual often sometimes seldom double twice once only slow first atleast atmost upto within immediately apart every alone"
)
"""Words that a sentence may not lose where it keeps the rest of their clause."""
DANGLING: Final = _words("inthatcase atothertimes")
"""Words that make a condition of something said before."""
BESIDE: Final = _words("only less more likely unlikely out off")
"""Words that go with the word beside them, and with no other."""
PARTICLES: Final = _words("out off away up down")
"""Words that turn a verb's meaning, each for itself."""
FREE: Final = _words(
    "so ever still by a an the this that these those it its itself you your yours yourself he she his her him"
    " they their them we our us i me my be is are was were been being am do does did done have has had having of"
    " in on at to with as and or also too any there here please then than please own such which who whom whose"
    " what where how people person persons patient patients someone anyone anybody somebody everyone everybody one"
    " thing things medicine medicines treatment drug tablet tablets suspension dose doses leaflet say says said"
    " note remember would will shall get gets got getting may might can could must should if let us suchas"
    " following yet into onto s t re ve ll d m y per"
)
"""Words that say nothing by themselves, or whose logic is read apart."""
PEOPLE: Final = _words(
    "child children adult adults woman women man men baby babies infant infants adolescent adolescents mother mothers"
)
"""People of whom something is said: it may not be said of others."""
DOSE_UNITS: Final = _words(
    "mg g mcg µg microgram micrograms milligram milligrams gram grams ml millilitre millilitres milliliter milliliters tablet"
    " tablets capsule capsules pill pills drop drops puff puffs spoon spoons spoonful spoonfuls teaspoon teaspoons unit units"
    " sachet sachets patch patches dose doses iu ampoule ampoules vial vials scoop scoops"
)
UNITS: Final = {
    "day": "day", "days": "day", "daily": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
    "year": "year", "years": "year", "hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute",
    "second": "second", "seconds": "second", "kg": "kg", "kilo": "kg", "kilos": "kg", "kilogram": "kg", "kilograms": "kg",
    "degrees": "degree", "degree": "degree", "c": "degree", "celsius": "degree", "percent": "%", "%": "%", "times": "time",
    "people": "people", "person": "people", "patients": "people", "users": "people", "section": "section", "night": "night",
    "nights": "night", "beats": "beat", "litre": "litre", "litres": "litre",
}  # fmt: skip
NUMBER_WORDS: Final = {
    name: value
    for value, name in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "thousand": 1000,
}
