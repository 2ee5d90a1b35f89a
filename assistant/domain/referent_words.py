"""The words by which a turn points to something in the turns before, and those between the things of a list. Not here: what is meant."""

import re
from typing import Final

ORDINALS: Final = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "5th": 4, "sixth": 5,
    "6th": 5, "seventh": 6, "7th": 6, "eighth": 7, "8th": 7, "ninth": 8, "9th": 8, "tenth": 9, "10th": 9, "top": 0, "last": -1, "final": -1, "bottom": -1,
}  # fmt: skip
NUMBERS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_THING: Final = r"(?:one|1|item|sign|thing|side.?effect|effect|symptom|point|reaction|problem|condition|disease|illness|use|step|reason|option)"
_AFTER_THE_LAST: Final = r"(?=\W*$|[\s,]+(?:is|are|has|have|was|mean|means|happen|happens|be|been|common|dangerous|serious|bad|normal|rare|likely|permanent|harmful|treated|last|come|go|stop|hurt|affect|get|on|in (?:the|that|your)|of (?:those|these|them|the list|that list)|since|from|for|too|now|today|and|but|please)\b|\W+$|[.,;!?])"
THE_NTH: Final = re.compile(
    rf"(?<!took )(?<!take )(?<!taking )(?<!missed )(?<!swallowed )(?<!forgot )\b(?:(?:the|that|your|its|this) )?(?P<nth>{'|'.join(ORDINALS)})(?: (?P<many>two|three|2|3)\b(?: {_THING}s\b|{_AFTER_THE_LAST})| {_THING}\b(?: (?:on|in|of) (?:the|that|your) list\b)?(?: (?:you said|you listed|there))?|{_AFTER_THE_LAST})"
    r"|\b(?:number ?(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?:nr|no\.?|#) ?(?P<nr>\d{1,2}))\b(?!\s*(?:mg|%|kg|year|tab))",
    re.IGNORECASE,
)
""""the third one", "the last", "number 2"; not "the first tablet", "last night" or "i took the first one"."""
THAT_IS: Final = re.compile(r"that'?s", re.IGNORECASE)
ALL_OF_THEM: Final = re.compile(
    r"(?<!took )(?<!take )(?<!taking )(?<!swallowed )(?<!ate )\b(?:all|both|some|two|three|most|several|a few|any|one) of (?:those|these|them|that)\b(?! (?:tablets?|pills?|things at once))|\bboth\b(?=\W*$)|\ball (?:three|four|five|six|[3-9])\b(?=\W*$)",
    re.IGNORECASE,
)
THAT_ONE: Final = re.compile(r"\b(?:that|this) one\b", re.IGNORECASE)
THAT: Final = re.compile(
    r"\bthat'?s\b(?= (?:what'?s?|exactly what|the one|it|me|him|her)\b)|(?<!like )(?<!do )(?<!did )(?<!all )\b(?:that|this)\b(?=\W*$|\s+(?:mean|happen|common|dangerous|serious|bad|normal|rare|permanent|too|treat|be|go|last|since|now|for|harmful|get)\w*\b)|\bwhat (?:does|is) it mean\b",
    re.IGNORECASE,
)
""""how common is that", "what does that mean"."""
THE_ONE_WITH: Final = re.compile(
    r"\b(?:the|that) (?P<by>(?!last\b|first\b|other\b|next\b|same\b|right\b|wrong\b|only\b)[a-z][a-z' ]{2,25}?) (?:one|thing)\b",
    re.IGNORECASE,
)
""""the yellow one": what is told by a word of it."""
HAVE_IT: Final = re.compile(
    r"(?:\b(?:i|he|she|we|they|(?:my|our|his|her) \w+)(?:'?ve|'?s|'?m)?(?: (?:think|do|does|have|has|am|is|just|now|already|really|also|definitely))*)"
    r" (?:have|has|had|got|get|gets|getting|having|feel)\s+(?P<it>it|this|these|those|them|one|some)\b(?=\W*$|[,.!]|\s+(?:now|already|too|today|since|all|right|bad|badly|again|really|at the moment|this|and|so)\b)",
    re.IGNORECASE,
)
""""i have it now", after "can it cause chest pain"."""
CAUSES: Final = re.compile(
    r"\b(?:causes?|gives?(?: you| me| him| her)?|leads? to|brings? on|gets?|getting|having|have|is|are)\s+(?P<thing>(?!it\b|this\b|them\b|that\b|i\b|he\b|she\b)[^?.,!]{3,60})",
    re.IGNORECASE,
)
"""What somebody asks whether it may come of the medicine."""
NEGATES: Final = re.compile(
    r"\b(?:not|never|n't|dont|doesnt|havent|hasnt|isnt|didnt|none|without|no longer)\b[^,.;]{0,25}$|n't\b[^,.;]{0,25}$",
    re.IGNORECASE,
)
"""What stands before something that somebody says they do not have: "i don't have"."""
SAYS_YES: Final = re.compile(r"^\W*(?:yes|yeah|yep|got|it'?s|its|just|only|definitely)\b[^?]*$", re.IGNORECASE)
IT_HAPPENED: Final = re.compile(
    r"\b(?:just|has|have|it) (?:happened|started|begun|come on)\b|\bhappening\b|\b(?:happened|started|began) (?:today|yesterday|this|last|on|an?)\b|\bsince (?:this|last|yesterday|breakfast|lunch|\w+day)\b",
    re.IGNORECASE,
)
"""What says that something is so with somebody, who need not be named."""
HAS_IT: Final = re.compile(
    r"(?<!can )(?<!could )(?<!will )(?<!would )(?<!might )(?<!if )(?<!do )(?<!does )(?<!should )(?<!may )(?<!when )(?<!until )(?<!in case )(?<!because )"
    r"\b(?:i|he|she|we|they|(?:my|our|his|her|the) \w+)(?:'?ve|'?s|'?m)?(?: (?:have|has|had|just|also|now|think|definitely|already|keeps?|really|been|is|am|still))*"
    r" (?:have|has|had|got|get|gets|getting|having|feel|feels|developed|noticed|notice|started|suffer|suffers)\b"
    r"|\b(?:i'?ve|he'?s|she'?s) (?:all|both|some|two|most|the|number|that)\b|\bis (?:me|him|her|what (?:i|he|she|my \w+))\b|\bwhat (?:i|he|she|we|my \w+)(?:'?ve|'?s| have| has)? ?(?:got|have|has|had|get)?\b(?= |$)|\bhappen(?:ed|ing) to (?:me|him|her|my)\b",
    re.IGNORECASE,
)
"""What says that somebody has it: "i have", "ive got", "thats what he's got"; not "can i get"."""
DID_THAT: Final = re.compile(
    r"\b(?:did|done|does|doing) (?:exactly |just )?(?:that|this|so)\b(?!\s+(?:dose|amount|happen|mean|apply))|\bthat's what (?:i|he|she) did\b"
    r"|(?:\b(?:i|he|she|we|they|(?:my|our|his|her) \w+)(?: (?:just|already|now|actually|really))*) (?P<it>(?:did|has|have|had)(?: it)?)\b(?=\W*$|\W+(?:just|now|already|yesterday|today|last|an?|two|three|this|on)\b)",
    re.IGNORECASE,
)
""""he just did that": what was only supposed before has happened."""
SUPPOSED: Final = re.compile(
    r"\b(?:if|when|in case|suppose|should|can|could|may|shall) (?:i|he|she|we|they|you|u|one|some(?:one|body)|any(?:one|body)|people|(?:my|our|his|her|the|a) \w+)"
    r" (?:accidentally |by accident |ever |just )?(?P<verb>takes?|swallows?|misses|miss|forgets?|stops?|drinks?|eats?|runs?|has|have|skips?|vomits?|doubles?|chews?|crush(?:es)?)\b(?P<rest>[^.?!]*)",
    re.IGNORECASE,
)
"""What was asked to be supposed: "what if he takes too many"."""
TOOK: Final = {
    "take": "took", "swallow": "swallowed", "misse": "missed", "miss": "missed", "forget": "forgot", "stop": "stopped", "drink": "drank",
    "eat": "ate", "run": "ran", "has": "had", "have": "had", "skip": "skipped", "vomit": "vomited", "double": "doubled", "chew": "chewed",
    "crush": "crushed", "crushe": "crushed", "ha": "had",
}  # fmt: skip
BULLET: Final = re.compile(r"^\s*(?:[\u2022*\u2013-]|\d{1,2}[.)])\s+(.+)$", re.MULTILINE)
MARKS: Final = re.compile(r"\s*\[\d+\]")
BETWEEN: Final = re.compile(r"\s*[;\n]\s*|\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+", re.IGNORECASE)
BEFORE_A_LIST: Final = re.compile(
    r"^.*(?::|\b(?:are|is|include[sd]?|including|such as|like|causes?|get|names?|lists?|mentions?|with|have|has|for)\b:?)\s+",
    re.IGNORECASE,
)
TELLS_WHAT_TO_DO: Final = re.compile(
    r"\W*(?:if|when|do not|don't|never|always|stop|take|call|ask|tell|keep|store|see|swallow|use|leave)\b",
    re.IGNORECASE,
)
"""How a sentence begins that names no things, whatever commas it has."""
ENDS_A_LIST: Final = re.compile(r"\s+(?:is|are|can|may|was|were)\b.*$|[\s.;,]+$", re.IGNORECASE)
