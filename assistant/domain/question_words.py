"""The words by which patients and carers name a topic. Not here: what is made of them."""

import re
from typing import Final

from assistant.domain.topics import Topic


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{word})" for word in words), re.IGNORECASE)


NAMED: Final[tuple[tuple[Topic, re.Pattern[str]], ...]] = (
    (
        Topic.MISSED_DOSE,
        _any(
            r"forg[eo]t+(en|ing|s)? (to|my|a|the|it|his|her|one|taking)",
            r"miss(ed|ing)?\b(?! (you|him|her)\b)",
            r"skip(p?ed|ping)?\b",
            r"(late|delayed) (dose|with)",
            r"delayed dose",
            r"double up",
        ),
    ),
    (
        Topic.OVERDOSE,
        _any(
            r"over.?dos",
            r"too (much|many)\b(?! (weight|sweat|sleep))",
            r"(took|taken|swallow(ed)?|ate|had) (\w+ ){0,3}(extra|double|twice|too|more than|whole|all)",
            r"poison",
        ),
    ),
    (
        Topic.STOPPING,
        _any(
            r"(if|when|can|should|may) (\w+ ){1,2}(stops?|quits?)\b(?! (me|it from|him|her|the pain|the spasm))",
            r"stop(ping|ped)? (\w+ ){0,2}(tak|us|it\b|this|these|suddenly|cold|the|my|treatment|all)",
            r"(come|coming|came|get|getting|wean\w*|go|going) off\b",
            r"withdraw",
            r"cold turkey",
            r"quit",
            r"run(ning)? out|ran out",
            r"taper",
            r"end(ing)? (of )?(the )?treatment",
        ),
    ),
    (
        Topic.FOOD_AND_ALCOHOL,
        _any(
            r"alcohol",
            r"beers?\b",
            r"wine",
            r"vodka",
            r"boo[zs]e",
            r"drinking\b",
            r"drink\b(?! (enough )?water)",
            r"grapefruit",
            r"pints?\b",
            r"cocktail",
            r"drunk\b",
        ),
    ),
    (
        Topic.OTHER_MEDICINES,
        _any(
            r"other (med|drug|tablet|pill)",
            r"interact",
            r"(take|taking|mix\w*|combin\w*|use) (\w+ ){0,3}(together|alongside|at the same time)",
            r"together\b",
            r"\w+(profen|pril|olol|statin|azole|cillin|mycin|zepam|zolam|oxetine|triptyline|sartan|gabalin)\b",
            r"\w+(dipine|codeine|fentanil|adone)\b",
            r"paracetamol|acetaminophen|tylenol|aspirin|tramadol|morphine|gabapentin|warfarin",
            r"antidepressants?\b(?! (effect|propert))|painkillers?\b|antibiotics?|sleeping (pill|tablet)",
            r"vitamins?\b|supplements?\b|herbal|st\.? john|contraceptive pill",
        ),
    ),
    (Topic.BREAST_FEEDING, _any(r"breast.?(f|milk)", r"nurs(e|ing) (my|a|the|her)", r"lactat")),
    (
        Topic.PREGNANCY,
        _any(
            r"pregn",
            r"expecting",
            r"fo?etus",
            r"unborn",
            r"trying for a baby",
            r"conceiv",
            r"fertil",
            r"(having|hop\w+ for|trying for|want\w*|planning) (a|another) baby",
            r"weeks (gone|along)",
            r"morning sickness",
            r"trimester",
        ),
    ),
    (
        Topic.DRIVING,
        _any(
            r"(?<!sex )driv(e|er|ers|ing)\b(?! (me|him|her|us) )",
            r"car\b",
            r"machin",
            r"behind the wheel",
            r"(riding|ride) (a |my )?(bike|bicycle|motorbike|scooter)",
            r"forklift",
            r"motor(bike|cycle|way)",
            r"concentrat",
        ),
    ),
    (
        Topic.STORAGE,
        _any(
            r"stor(e|age|ing)\b",
            r"fridge",
            r"refrigerat",
            r"expir",
            r"out of date",
            r"shelf",
            r"keep (it|them|the|this|these)\b",
            r"throw (it|them|away)",
            r"dispos",
            r"temperature",
        ),
    ),
    (
        Topic.ELDERLY,
        _any(
            r"elderly",
            r"old(er)? (people|person|man|woman|adult|folk|age)",
            r"over 65",
            r"pensioner",
            r"(grand|gran|nan|nana|granny)(ma|pa|mother|father|dad|mum)?\b",
            r"at my age|my age",
            r"geriatric",
        ),
    ),
    (
        Topic.CHILDREN,
        _any(
            r"child",
            r"kids?\b",
            r"my (son|daughter|baby|toddler|little|boy|girl)",
            r"toddler",
            r"new.?born",
            r"infant",
            r"(my|our|a|the) baby (is|has|boy|girl)",
            r"p(a)?ediatric",
            r"teen",
            r"adolescen",
        ),
    ),
    (
        Topic.DOSE,
        _any(
            r"dos(e|es|age|ing|ages)\b",
            r"how (much|many)\b(?! (tablets )?(in|are in|come))",
            r"\d+ ?mg\b(?! (ones?|tablets?|pills?|caps))",
            r"max(imum)?\b",
            r"how often",
            r"times (a|per) day",
            r"per (day|kg|kilo)",
            r"(increase|raise|titrat|go up|build up)",
            r"start(ing)? (on|with|at|dose)",
            r"highest|most (i|you|he|she|they|we|an? \w+|my \w+) (can|may)|upper limit|ceiling",
            r"(daily|permitted|allowed|top|right) amount",
        ),
    ),
    (
        Topic.HOW_TO_TAKE,
        _any(
            r"how (do|should|to|must|am|are|is|can) (\w+ ){0,3}(take|taken|use|used|given?|swallow)",
            r"with (a )?(food|meal|water|milk)",
            r"(empty|full) stomach",
            r"(before|after|during) (a )?(food|meal|eating|breakfast|dinner|lunch)",
            r"meal",
            r"crush",
            r"chew",
            r"what time",
            r"when (do|should|to) (\w+ ){0,2}take",
            r"morning|bedtime|at night",
        ),
    ),
    (
        Topic.DO_NOT_TAKE,
        _any(
            r"who (should|must|can)(n.?t| not|not)",
            r"contra.?indicat",
            r"should(n.?t| not) (i )?(take|use)",
            r"allerg",
            r"hypersensitiv",
            r"safe for me",
            r"not allowed",
            r"ulcer",
        ),
    ),
    (
        Topic.WARNINGS,
        _any(
            r"warning",
            r"caution",
            r"careful",
            r"precaution",
            r"(kidney|renal|liver|hepatic|heart|lung) (problem|disease|failure|impair|trouble|condition)",
            r"(bad|weak|poor) (kidney|liver|heart)",
            r"before (i|you) (start|take)",
            r"diabet",
            r"epilep",
            r"schizophren",
            r"psychosis|psychotic",
        ),
    ),
    (
        Topic.SIDE_EFFECTS,
        _any(
            r"side.?.?effects?",
            r"adverse",
            r"reaction",
            r"(make|makes|making|made) (me|you|him|her|my)",
            r"(cause|causes|causing|caused) ",
            r"feel(ing|s)? (sick|dizzy|tired|weak|sleepy|strange|weird|ill|bad|funny|drowsy|anxious|low|depressed)",
            r"dizz|drows|nause|vomit|rash|itch|headache|tired|fatigue|insomnia|diarrh|constipat|hallucinat|nightmare",
            r"sweat|swell|swollen|weight gain|appetite|tachycardia|palpitation|impoten|erect|ejaculat|incontinen",
            r"wet(ting)? the bed",
            r"chest pain",
            r"depress(ed|ion)",
            r"(trouble|difficulty|cannot|can't|hard to) (breath|sleep)",
            r"breathless|short of breath",
        ),
    ),
    (
        Topic.CONTENTS,
        _any(
            r"ingredient",
            r"contain",
            r"what.s in\b",
            r"lactose|gluten|gelatin|vegan|vegetarian|halal|kosher",
            r"colou?r",
            r"shape",
            r"look like",
            r"printed|imprint|marking",
            r"pack(et|s|age|aging|aged|ed)?\b",
            r"bottle",
            r"blister",
            r"strengths?\b",
            r"(tablets|pills|capsules) (are )?in (a|the|one|each)",
            r"manufactur|who makes|made by",
            r"excipient",
            r"what forms?\b",
        ),
    ),
    (
        Topic.USE,
        _any(
            r"used? for",
            r"what (is|are|does) (it|this|these|the|\w+) (\w+ )?(for|treat)\b",
            r"treats?\b",
            r"indicat",
            r"why (am|was|have|did|do|would|is) (i|my|he|she|the doctor|it|this)\b.*\b(on|tak\w*|given|give|prescri\w*|need|get|got|us(e|ing)|for)\b",
            r"(does|will|can) it help",
            r"help(s)? (with|for)",
            r"prescribed",
        ),
    ),
    (
        Topic.ACTION,
        _any(
            r"how (does|do|is) (it|this|they|these|\w+) (work|act|absorb|excret)",
            r"how (long|fast|quick|soon)\w* (\w+ ){0,5}(work|effect|act|kick|last|stay)",
            r"mechanism",
            r"pharmacolog",
            r"absorb",
            r"excret|eliminat|leave(s)? (the|my) body",
            r"kick in",
            r"peak",
            r"effects? on the body",
            r"half.?life",
            r"antidepressant",
        ),
    ),
)
"""The topics, the narrower first, and what names each; a question may name several."""

SAYS_NOTHING: Final = frozenset(
    {
        "a", "about", "all", "also", "am", "an", "and", "any", "anyone", "anything", "are", "as", "at", "bad",
        "be", "been", "being", "both", "but", "by", "can", "can't", "cant", "could", "couldnt", "did", "do",
        "does", "doing", "don't", "dont", "drug", "drugs", "for", "from", "get", "give", "given", "gives", "go",
        "got", "had", "has", "have", "having", "he", "hello", "help", "her", "hers", "hi", "him", "his", "how",
        "i", "i'm", "if", "im", "in", "info", "information", "into", "is", "it", "it's", "its", "just", "kind",
        "know", "leaflet", "like", "list", "lot", "many", "may", "me", "medication", "medicine", "meds",
        "might", "mine", "more", "much", "must", "my", "need", "no", "not", "of", "on", "once", "one", "only",
        "or", "other", "our", "out", "over", "paper", "patient", "people", "person", "pill", "pills", "please",
        "possible", "really", "safe", "said", "say", "says", "she", "should", "shouldnt", "show", "shows", "so",
        "some", "someone", "something", "sort", "tablet", "tablets", "take", "taken", "taking", "tell", "than",
        "thanks", "that", "thats", "the", "their", "them", "then", "there", "these", "they", "thing", "things",
        "this", "those", "to", "too", "treatment", "under", "up", "us", "use", "used", "using", "usual", "very",
        "want", "was", "we", "well", "were", "what", "what's", "whats", "when", "where", "which", "while",
        "who", "whom", "whose", "why", "will", "with", "without", "wont", "would", "you", "your", "yours",
    }
)  # fmt: skip
"""Words that a question is put with, whatever it asks."""

NAMES_A_TOPIC: Final = re.compile(
    r"side|effects?|causes?|caused|causing|adverse|reactions?|dos(e|es|age|ing)|warnings?|precautions?|cautions?|uses?|indications?"
    r"|ingredients?|contents?|contains?|contraindications?|children|child|kids?|works?|work|action|pack|package|prescribed"
    r"|daily|maximum|max|day",
    re.IGNORECASE,
)
"""Words that only name a topic, and ask for nothing particular within it."""
