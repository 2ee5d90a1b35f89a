"""What follows a name, by which one that nobody listed is known to be a person's. Not here: where a name begins.

"Xiaoming Zhang here", "Thuy my wife", "Zsombor forgot his", "Wren Oduya, age 81"; after medicines other things follow.
"""

import re
from typing import Final

from assistant.domain.masking.cue_words import KIN
from assistant.domain.masking.folded import TAKEN

_NO_RELATIONS: Final = frozenset(
    {"friend", "mate", "boss", "colleague", "client", "resident", "baby", "babies", "kids"}
)
_KIN: Final = (
    rf"(?:{'|'.join(sorted(KIN - _NO_RELATIONS))}|lads?|lass|fella|fellow|missus|mother|father|other half|"
    rf"best friend)"
)
_WHOSE: Final = (
    rf"(?:my|our|his|her|their)(?: (?:little|older|younger|eldest|youngest|late|poor|big|elder|elderly|twin|only|own|"
    rf"\d{{1,2}} ?(?:yr|year|month)s? old))? {_KIN}\b"
)
_GIVEN_IT: Final = (
    r"(?! (?:takes|took|uses|used|swallowed|gets|gave|gives|was (?:given|put|prescribed)|(?:is|was) (?:on|"
    r"taking|using)|"
    r"has been (?:on|taking|using|given)|says|said|told|swears|bought|drank|had|has it|has some|recommended|"
    r"likes|loves|hates))"
)
"""What somebody does with a medicine that is named before: "Xyzal my mum swears by"."""
_PLACE: Final = (
    r"(?:surgery|pharmacy|chemists?|hospital|clinic|desk|practice|ward|counter|shop|care home|home|lab|reception|"
    r"dispensary|doctors|gps?|health centre|office|agency|school|nursery|office|team)"
)
_SAYS: Final = (
    r"(?:said|says|told|tells|rang|"
    r"rings|phoned|called|asked|asks|wants|thinks|reckons|gave|put|advised|explained|mentioned)"
)
_FEELS: Final = (
    r"(?:wish(?:es|ed)|wonders|wondered|asks|asked|asking|enquir(?:es|ed|ing)|requests|requesting|thinks|"
    r"thought|reckons|"
    r"believes|forgot|forgets|refuses|refused|complains|complained|weighs|vomited|swallowed|rang|rings|ringing|"
    r"phoned|"
    r"cried|insists|insisted|swears|wants|wanted|hates|fell|spat|coughs|snores|drank|ate|lives|smokes|threw up|"
    r"was sick|"
    r"collects|collecting|visiting|attends|attended|picking up|would like|d like|is (?:also )?asking|"
    r"lost (?:his|her)|"
    r"(?:told|tells|reminded|warned|showed) (?:me|us|him|her|them)|dropped off|called (?:in|me|us|about|to)|"
    r"keeps (?:asking|forgetting|getting|falling|crying|saying|vomiting|missing|being|losing|spitting)|"
    r"(?:cant|cannot|can't|couldnt|couldn't|wont|won't|will not) (?:swallow|sleep|see|remember|take|keep|stop|"
    r"read|get to))"
)
"""What a person does and a medicine does not."""
_IS_ILL: Final = (
    r"(?:is|was|s|'s) (?:now |also |currently |very |really |so )?(?:having (?!no\b|an?\b|little|any)|taking|"
    r"allergic|pregnant|breastfeeding|worried|vomiting|collecting|visiting|"
    r"complaining|crying|diabetic|asthmatic|epileptic|unwell|poorly|coughing|refusing|feeling|sleeping|"
    r"in (?:hospital|pain|bed)|"
    r"due (?:his|her)|(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:years|yrs|yr|months|weeks|"
    r"y|yo|today|now)\b|"
    r"\d{1,3} and (?:on|has|weighs|is|takes|needs|was|wont|cant|still|keeps)|(?:his|her)|my (?:carer|"
    r"emergency contact|next of kin|"
    r"patient|gp|nurse)|"
    rf"{_WHOSE})"
)
_AGE: Final = (
    r",? ?(?:\(|- )?(?:aged?:? ?\d{1,3}\b(?! (?:and (?:over|up|under|above)|or (?:over|older|more)|to|plus))|"
    r"\d{1,3}[ -]?(?:years?|yrs?|y/?o|yo|jahre|ans|anos|anni|lat|"
    r"months?|mths?|[fm]\b)|\(?\d{1,3}\))|, \d{1,3},"
)
_HERE: Final = (
    r",? here\b"
    r"(?! ?\?| (?:in|at|or|called|too|yet|sold|available|as|if|under|instead|legally|without|is|over|for sale)\b)"
)
_SICK: Final = (
    r"(?:has|had) been (?:sick|vomiting|ill|unwell|poorly|crying|coughing|sleeping|feeling|having|in hospital|"
    r"told|off)"
)
BESIDE: Final = re.compile(rf"(?:,| -|) \(?{_WHOSE}{_GIVEN_IT}")
"""After which one that opens what is said is a name: "Thuy my wife"."""
STRONG: Final = re.compile(
    rf"(?:,| -) {_WHOSE}{_GIVEN_IT}| \({_WHOSE}|,? (?:speaking|writing in)\b| {_FEELS}\b| {_IS_ILL}| {_SICK}\b|"
    rf" and (?:his|her) {_KIN}\b|, \d{{1,3}}, (?:takes|has|is|was|on|had|wants|needs|says)\b|"
    rf" from (?:(?:the|your|my|our|dr \w+'?s?) )?(?:\w+ )?{_PLACE} {_SAYS}\b(?! (?:\d|on|max|not|take))|"
    rf" (?:from|in) (?:flat|ward|room|bed) ?\d|"
    rf" (?:and|&|n) (?:i|me|myself|{_WHOSE}) (?:both|each|all|share|live|went|are both|have both|were both|got)\b|"
    r" (?:takes|took|needs|missed|had|has|got|stopped|started|finished|skipped|uses|has (?:taken|missed|lost|"
    r"had|stopped)) "
    r"(?:(?:his|her|hers)\b(?! (?:appetite|sleep|pain|mind|skin|energy))|both\b)|"
    r" (?:says?|said) (?:he|she|his|her|hers|hes|shes|i|you|we|they|im|ring|no|yes)\b|"
    rf"'s? ?(?:{_KIN}|carer|birthday|prescription|appointment|bloods|temperature|school|bag|dosette)\b"
)
"""After which a single word that nobody listed is a name."""
HERE: Final = re.compile(_HERE)
"""And this, where it opens what is said."""
AGAIN: Final = re.compile(
    rf",? [^\W\d_]{{2,}}s {_KIN}\b|"
    r",? (?:again|speaking|calling)\b|,? here\b(?! ?\?)| from (?:the|flat|ward|yesterday|earlier|this|last|number)\b"
)
"""And these after "it's"."""
FROM: Final = re.compile(r" from (?!the\b|a\b|my\b|this\b|that\b|it\b)[^\W\d_]{3}")
"""And this after "I am"."""
WEAK: Final = re.compile(
    rf"{_AGE}|{_HERE}|,? (?:calling|checking)\b|"
    r",? (?:has|had) (?:had|been|an?|his|her|started|missed|not|taken|got|just|the|two|three|\d|bad|severe|high|"
    r"low|rash|fever|"
    r"asthma|diabetes|pain|gout|kidney|heart)\b|,? (?:will|can|should|may|must|would|did|does) (?!i\b|you\b|"
    r"we\b|my\b|the\b|it\b)|"
    r" (?:is(?! \d+ ?(?:mg|mcg|ug|ml|g|units|iu|tablets)\b)|was|takes|took|needs|cant|says|said|got|gets|doesnt|"
    r"isnt|hasnt|wont|"
    r"started|stopped|keeps|uses|used|came|went|called|missed|feels|felt|gave|didnt|cannot|from|and i|on behalf)\b|"
    r",? (?:nhs|hosp(?:ital)?|dob|d\.o\.b|mrn|chi|date of birth|born|tel|phone|mob|mobile|ward|bed|room|flat|"
    r"address|nacid[oa]|geb|nee?)\b|"
    rf"[ ,:;()\-]{{1,3}}(?:(?:on|at|tel|phone|mob|mobile|no|number|ring)[ .:]{{1,2}})?{TAKEN}|'s?\b"
)
"""After which two words and more are a name."""
OPENED: Final = re.compile(r"[.:;] |\n| ?- ")
"""And after which they are one at the start of a text."""
A_FORM: Final = re.compile(
    r".*(?:haler|gel|pen|tabs?|star|mat|caps|solv|syrup|spray)|forte|retard|duo|depot|chrono|intrathecal|"
    r"respimat|plus|max|"
    r"junior|express|rapid|extra|ultra|comp|combi|novo|pharma|mylan|teva|sandoz|accord|zentiva|aurobindo|"
    r"actavis|[a-z]{1,2}|[ivx]+"
)
"""How a medicine is called that has two words."""

KIN_HERE: Final = re.compile(rf"'?s {_KIN},? (?:here|speaking|again|calling|writing|asking)\b")
"""After whose kin is writing."""
_YEARS: Final = r"(?: ?\(?(?:aged )?\d{1,3} ?(?:yrs?|years?(?: old)?|months?|mths?|mo|weeks?|wks?|yo|y/o|y|m)?\)?)"
LISTED_WITH: Final = (
    re.compile(rf"{_YEARS}?(?:, | and |, and | & | / )"),
    re.compile(rf"{_YEARS}(?:\W|$)|,? and |, [^\W\d_]+ and |,? (?:both|all|are all|are both|have all|have both)\b"),
)
"""Between a name and the next of a list, and after that one."""
