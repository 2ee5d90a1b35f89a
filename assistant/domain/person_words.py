"""The words by which people are named, and by which their age and weight are said. Not here: whom a turn means."""

import re
from typing import Final

_OLDER_HE: Final = r"dad|daddy|father|papa|grand?dad|grandpa|grandfather|uncle|husband|hubby|boyfriend|man|gentleman|stepdad|stepfather"
_OLDER_SHE: Final = r"mum|mummy|mom|mam|mother|gran|granny|nan|nana|grandma|grandmother|aunt|auntie|wife|girlfriend|woman|lady|stepmum|stepmother"
_OLDER: Final = r"(?:old|older|elderly) people|elderly(?! (?:man|woman|lady|gentleman))|senior|adult|grown.?up|partner|grandparent|parent|pensioner|spouse"
_YOUNGER_HE: Final = r"son|boy|grandson|stepson|lad"
_YOUNGER_SHE: Final = r"daughter|girl|granddaughter|stepdaughter"
_YOUNGER: Final = r"kid|kiddo|child|children|baby|babie|toddler|infant|newborn|teen|teenager|adolescent|grandchild|youngest|eldest|little one"
_ANY_HE: Final = r"brother|nephew"
_ANY_SHE: Final = r"sister|niece"
_ANY: Final = r"friend|neighbou?r|cousin|patient|flatmate|colleague|twin"
SEX_AND_GROUP: Final = tuple(
    (sex, group, re.compile(rf"(?:{words})s?", re.IGNORECASE))
    for sex, group, words in (
        ("he", "adult", _OLDER_HE), ("she", "adult", _OLDER_SHE), ("", "adult", _OLDER),
        ("he", "child", _YOUNGER_HE), ("she", "child", _YOUNGER_SHE), ("", "child", _YOUNGER),
        ("he", "", _ANY_HE), ("she", "", _ANY_SHE), ("", "", _ANY),
    )
)  # fmt: skip
"""The pronoun for somebody so named, and the group that the word tells; either is empty where it tells none."""
_KIN: Final = rf"{_OLDER_HE}|{_OLDER_SHE}|{_OLDER}|{_YOUNGER_HE}|{_YOUNGER_SHE}|{_YOUNGER}|{_ANY_HE}|{_ANY_SHE}|{_ANY}"
_SOMEBODY: Final = (
    rf"\b(?:{_KIN})s?\b(?!-?\s?(?:milk|formula|food|proof|resistant|birth|care|aspirin)|'s (?:milk|food))"
)
_WHOSE: Final = r"\b(?:my|our|his|her|their|the|a|an|another|some|this)\s+"
_WHICH: Final = r"(?:(?:own|other|older|elder|elderly|big|little|small|young|younger|oldest|new|adult|grown|second|first|old|\d{1,2}[ -]?(?:year|yr)s?[ -]?old)\s+)"
NAMED: Final = re.compile(rf"(?P<which>(?:{_WHOSE})?{_WHICH}{{0,2}})(?P<word>{_SOMEBODY})", re.IGNORECASE)
"""Somebody by a word for them: "my other kid", "dad", "a girl"."""
SELF: Final = re.compile(
    r"\b(?:for|about|to|and|now|it'?s|is|meant|but) me\b(?! (?:know|to|the|a|if|what|how)\b)|^\W*me\b|\bmyself\b|\b(?:i'?m|i am) (?:only |now |just )?\d{1,3}\b(?!\s*(?:mg|weeks?|months?))|\bmy own (?:dose|age)\b",
    re.IGNORECASE,
)
"""Somebody who speaks of themselves as the one who takes it: "for me", "me. 29", "i'm 72"."""
OTHER: Final = re.compile(r"\b(?:other|another|second)\s", re.IGNORECASE)
MEANT: Final = re.compile(r"\b(?:for|about|meant|mean|back to|to|but|and)\s*$", re.IGNORECASE)
"""What stands before the person whom a turn is about, where it names several."""
NOT_TO_TAKE_IT: Final = re.compile(
    r"\b(?:reach|sight|away|safe|hide|lock\w*)\b.{0,20}\b(?:kids?|children|toddlers?)\b|\b(?:breast|pregnan|unborn|nursing|trying for|expecting)",
    re.IGNORECASE,
)
"""Where a child is spoken of who does not take it: "keep it away from kids", "is my baby safe if i breastfeed"."""
SAID_AS: Final = (
    ("he", re.compile(r"\b(?:he|him|his|hes)\b", re.IGNORECASE)),
    ("she", re.compile(r"\b(?:she|her|hers|shes)\b", re.IGNORECASE)),
)
TAKEN_UP_AS: Final = (
    ("he", re.compile(r"\b(?:he|him|hes)\b", re.IGNORECASE)),
    ("she", re.compile(r"\b(?:she|shes)\b", re.IGNORECASE)),
)
"""The same, without those that may stand before somebody else: "his sister"."""

_NUMBER: Final = r"(?<![\d.,])\d{1,3}(?:\.\d)?(?![\d.]*\d)"
_KG: Final = r"[\s-]*(?:kgs?|kilos?|kilogram(?:me)?s?)\b"
_YEARS: Final = r"[\s-]*(?:years?|yrs?|y\.?o|y/o|months?)\b(?:[\s-]*olds?\b)?"
_BY_ITSELF: Final = r"(?=\W*$|\s*[.,;:!?)]|\s+(?:and|or|but|not|so|who|with|has|have|had|can|could|may|should|is|was|does|do|how|what|whats|which|when|if|in|on|at|for|to|now|again|same|still|weigh\w*|old|this|next|last|too|also|then|already|today|soon|he|she|i|we|it|max\w*|dose|most|need|needs|take|takes|drive|drink|use|get|gets|got|be|eat|please|pls|btw|though|tho|actually)\b)(?!\s*(?:to|or)\s+\d)"
"""What may stand after a number that is an age: no unit, and no word that may be one, however it is spelt."""
_IS: Final = r"(?:'?s|'?m|'?re)?(?:\s+(?:is|am|are|was|weighs?|weighing|turns?|turned|aged?|of|now|only|just|about|nearly|almost))*\s+"
WEIGHT: Final = re.compile(rf"(?<!per )(?<!every )(?<!each )(?<!/)({_NUMBER}){_KG}", re.IGNORECASE)
"""A weight: "12 kg", "weighs 40 kilos"; not "2 mg per 1 kg"."""
YEARS: Final = re.compile(rf"\d{_YEARS}|\bage[ds]?\b", re.IGNORECASE)
"""Words that say that a number is an age and no weight."""
BARE: Final = re.compile(
    rf"(?:\b(?:me|myself|{_KIN})(?:\W{{1,3}}(?:both |all )?|{_IS})|\b(?:mea?nt|mistyped|typo|should be|make (?:it|that))\W+|\b(?:he|she|i|who)(?:'?s|'?m)?(?:\s+(?:is|am|was|turned|now|only|just|about|nearly))*\s+"
    rf"|^\W*(?:(?:no|sorry|oh|oops|about|nearly|just|actually|only|aged?|turned|it'?s)\W+)*(?=\d+(?:\.\d)?\W*$|\d+\W* not \d+\W*$))({_NUMBER}){_BY_ITSELF}",
    re.IGNORECASE,
)
"""A number without a unit beside a person, or by itself: "me. 29", "my sister, 16", "he's 31", "34"."""

_FOR: Final = r"(?:\b(?:(?:it'?s|is|was|meant|this is|that'?s|what)\s+)?(?:for|about|of|in|to)\s+)?"
_BE: Final = r"(?:[,.]?\s*\b(?:who|he|she|they|i)(?:'?s|'?m)?)?(?:\s+(?:is|am|are|was|weighs?|weighing|turns?|turned|aged?|of|now|only|just|about|nearly|and))*"
_MEASURE: Final = rf"{_NUMBER}(?:{_KG}|{_YEARS}|{_BY_ITSELF})"
NEW: Final = re.compile(rf"(?:{_WHOSE}|\bfor\s+)(?:other\s+)?{_NUMBER}{_YEARS}", re.IGNORECASE)
"""Somebody by their age alone: "my 4 year old", "for 3 years"."""
_WITH_VERB: Final = r"(?:'?s|'?m)?(?:\s+(?:is|am|are|was|weighs?|turned|now|only|just|about|nearly))*\s+"
PERSON: Final = (
    re.compile(rf"{_FOR}(?:{_WHOSE})?{_WHICH}{{0,2}}{_SOMEBODY}(?:'s\b)?(?:{_BE}[\s,.]+{_MEASURE})*", re.IGNORECASE),
    re.compile(rf"{_FOR}(?:{_WHOSE})?{_NUMBER}{_YEARS}(?:\s+{_SOMEBODY})?(?!\s+(?:ago|now))", re.IGNORECASE),
    re.compile(rf"\b(?:who|he|she|they|i){_WITH_VERB}{_MEASURE}", re.IGNORECASE),
    re.compile(rf"{_FOR}\b(?:me|myself|him|her)\W{{1,3}}{_MEASURE}", re.IGNORECASE),
    re.compile(r"\b(?:for|about)\s+(?:me|myself|him|her)\b|\b(?:me|myself)\W*$", re.IGNORECASE),
    re.compile(rf"(?:\bweigh(?:s|ing)?\s+)?{_NUMBER}{_KG}", re.IGNORECASE),
    re.compile(
        r"\b(?:(?:at|of|because of|bc of|for)\s+)?(?:his|her|their|my) (?:own )?(?:age|weight)\b", re.IGNORECASE
    ),
)
"""What is left out of a question to have what it asks, whomever it is about."""
