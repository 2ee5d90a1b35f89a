"""The words by which a turn follows on from the ones before it. Not here: what is made of them."""

import re
from typing import Final

ASKS: Final = r"(?:what|wat|how|when|where|which|who|why|can|cn|could|may|is|are|am|do|does|did|should|shall|must|will|would|has|have|cant|can't|isn't|whats|wats|what's|hows)"
PLEASANTRY: Final = re.compile(
    r"^\W*(?:(?:oh god|i see|got it|many thanks|thank(?:s| you| u)?(?: so much| a lot| very much| again)?|ok(?:ay)?|ta|cheers|great|good|right|perfect|lovely"
    r"|understood|hi|hello|hey|oh|hmm+|um|well|please|yes|yeah|yep|no|nope|nah|sure|alright|cool|nice|brilliant|sorry(?: again)?|oops|wait|actually|really)\b[\s.,!;:?-]*)+",
    re.IGNORECASE,
)
"""What is said before the question: "thanks.", "ok ta.", "no,"."""
THANKS: Final = re.compile(r"^\W*(?:\w+ ){0,2}(?:thanks?|ta|cheers|brilliant|lovely|perfect|great)\b", re.IGNORECASE)
"""Words by which somebody closes what was talked of."""
OPENS: Final = re.compile(
    r"^\W*(?:(?:and|n|or|but|so|then|also|plus|now|(?:what|wat|wot|how) (?:about|abt|bout)|what if it'?s|(?:the )?same (?:question |thing )?(?:for|with|if)|(?:going |go |coming |getting )?back to|as for|even|only|just|instead)\b[\s,:]*)+",
    re.IGNORECASE,
)
"""What joins a turn to the one before it: "and", "what about", "back to"."""
CORRECTS: Final = re.compile(
    r"\b(?:i (?:meant|mean|was asking|put|wrote|typed|said)|meant|sorry|oops|wrong|mistake|mistyped|typo|actually|wait|rather)\b|\bnot \d+\W*$|^\W*(?:no|nope|not (?:that|the|my|him|her|this|it|what|for))\b",
    re.IGNORECASE,
)
CORRECTION: Final = re.compile(
    r"^\W*(?:i (?:meant|mean|was asking|was talking)(?: a?bout| for)?|it was|its|it's)\b[\s,:]*", re.IGNORECASE
)
"""What opens what was meant: "i meant driving"."""
NEGATED: Final = re.compile(
    r"(?<!'s )(?<!is )(?<!am )(?<!are )(?<!was )(?<!can )(?<!do )(?<!does )(?<!did )(?<!should )(?<!'m )(?<!hes )(?<!shes )(?<!im )(?<!have )(?<!has )(?<!why )\b(?:and |but )?not (?:for |about )?(?:the |my |a |an |his |her )?[\w'-]+(?=\s*(?:[.,;:!]|$|but\b|its\b|it's\b))[\s.,;:]*|\b(?:instead of|rather than) (?:the |my )?[\w'-]+",
    re.IGNORECASE,
)
"""What a correction takes back: "driving, not drinking"."""
NONE_OF_IT: Final = re.compile(r"\bno [\w'-]+(?: no)?\W*$", re.IGNORECASE)
"""What somebody says that they do not have: "i only have gastritis no ulcer"."""

SAYS_NOTHING_NEW: Final = frozenset(
    {
        "again", "age", "aged", "allowed", "amount", "anything", "back", "bc", "be", "because", "birthday", "case",
        "cn", "come", "different", "else", "even", "ever", "exactly", "explain", "gets", "getting", "going", "he's",
        "here's", "hes", "hows", "i'm", "i've", "instead", "its", "ive", "kind", "last", "late", "later", "long",
        "mean", "means", "meant", "meantime", "month", "months", "n", "now", "ok", "okay", "old", "ones", "oops",
        "otherwise", "person", "question", "r", "re", "reason", "rest", "right", "same", "says", "she's", "shes",
        "soon", "sorry", "special", "still", "sure", "that's", "thats", "therefore", "they're", "thing", "things",
        "today", "turned", "turns", "u", "understand", "ur", "w", "wait", "wat", "wats", "week", "weeks", "weighs",
        "wrong", "year", "years", "yes", "yesterday", "yet", "you're", "yr", "yrs",
    }
)  # fmt: skip
"""Words that add nothing to what was asked before, beside those of every question."""
OF_A_THING: Final = re.compile(
    r"\b(?:it|that|this|they|those|these|them|one|which)\b.{0,60}\b(?:treated|cured|prevented|avoided|helped|go(?:es)? away|went away|wear off|last(?:s|ing)?|permanent|serious|dangerous|harmful|harmless|bad|severe"
    r"|normal|common|rare|likely|often|mean|happens?|come back|grow(?:s)? back|pass|fade|clear up|get better|worse|hurts?|risky|safe then|be done)\b"
    r"|\b(?:that|those|these|they|it)\b.{0,12}\b(?:includes?|covers?|counts?)\b|\b(?:serious|dangerous|harmful|bad|severe|normal|common|rare|likely|permanent|worried|worry)\b.{0,60}\b(?:it|that|this|they|those)\b"
    r"|^\W*how (?:many|common|often|likely|rare|serious|dangerous|bad)\b.{0,25}\b(?:get|have|has|happen|that|this|it|one)\b(?!.{0,60}\b(?:take|taken|give|given|mg|tablets?)\b)",
    re.IGNORECASE,
)
"""A question about a thing that was named before: "can it be treated", "how many get it"."""
DEMONSTRATIVE: Final = re.compile(
    r"\b(?:do|did|done|does|doing|about|of|like|is|was|for|why|by|mean|after|with|than|from|on|if|take|have|give|had|took|at) (?:that|this|those|these)\b(?!\s+(?!for|of|if|when|then|at|in|on|to|too|with|a|per|so|ok|all|ones?\b)\w)"
    r"|\b(?:that|this|those|these|such an?) (?:dose|amount|much|many|often|one|ones|way|case|long|happens?|apply|applies|true|count)\b|^\W*(?:that|thats|that's|those|these)\b|\bdo (?:it|so)\b|\bthats\b|\bof (?:those|these|them)\b",
    re.IGNORECASE,
)
"""What points back to all that was said: "why is that", "six of those a day"."""
ADDS_A_CONDITION: Final = re.compile(
    r"^\W*(?:after|afterwards|before|at|during|w|with|without|while|when|in|on|by|until|till|since|once|if|for|because|from|as|every|per|each|twice|people|patients|not|more|most|less|least|longer|another)\b",
    re.IGNORECASE,
)
"""How a condition of what was asked begins, and no thing of its own: "after the first fortnight", "at most"."""
TELLS: Final = re.compile(
    r"^\W*(?:i|i'?m|i'?ve|im|ive|he|hes|he's|she|shes|she's|we|they|it|its|it's|(?:my|his|her|our|the)\s+(?:\w+\s+){1,3}?(?:is|are|was|were|has|have|had|got|gets|takes|took|feels?|hurts?|keeps?|started|went|came|will|needs?|wants?|can't|cant)\b|there|there's|theres|this)\b",
    re.IGNORECASE,
)
ASKS_ITSELF: Final = re.compile(
    rf"^\W*(?:{ASKS}|any(?:thing|one)?|something|everything|tell me|i want to know)\b|[,.;]\s*{ASKS}\b", re.IGNORECASE
)
"""A turn that is a question in itself, and no mere thing: "is it safe", not "grapefruit?"."""
ASKS_SOMEWHERE: Final = re.compile(
    r"\?|\b(?:can|could|may|should|shall|must|will|would|is|are|do|does|did) (?:i|we|he|she|it|this|that|they|you|u|my \w+)\b|\b(?:whats?|wats?|hows?|when|where|which|who|why|ok|okay|allowed|safe)\b",
    re.IGNORECASE,
)
RECALLS: Final = re.compile(r"^\W*(?:\w+\W+){0,2}back to\b", re.IGNORECASE)
"""What goes back behind the turn before: "back to my son"."""
AMOUNT: Final = re.compile(r"\d\s*-?(?:mg|mcg|ml|g|milligrams?|micrograms?)\b", re.IGNORECASE)
HAS_SO_MUCH: Final = re.compile(
    r"\b(?:gets?|takes?|taking|have|has|had|gives?|given|on|needs?)\s+(?:only |about |just )?\d", re.IGNORECASE
)
"""What says how much somebody takes: "so my 10 year old gets 40?"."""
RATE: Final = re.compile(
    r"\d|\b(?:twice|thrice|double|once|daily|times|every|half|two|three|four|five|six|seven|eight|nine|ten|dozen|morning|evening|night)\b",
    re.IGNORECASE,
)
HAD_SO_MANY: Final = re.compile(
    r"\b(?:had|has had|did|done|popped)\b(?=\s+(?:about |like |nearly |over )?(?:\d+|ten|twelve|fifteen|twenty|thirty|forty|fifty)"
    r"(?:\W*$|\s*[.,;!?]|\s+(?:of|at once|in one|an? \w+ ago|\w+ \w+ ago|yesterday|today|tonight|last night|this|already|by (?:accident|mistake)|just now|and|so|now)\b))",
    re.IGNORECASE,
)
"""What somebody says of tablets that were named before: "i had 30"."""
