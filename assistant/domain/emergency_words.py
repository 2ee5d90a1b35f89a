"""The words by which people report an emergency. Not here: what is made of them."""

import re
from typing import Final


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_ALL: Final = (
    r"(all of (them|these|it)|them all|it all|the lot|the (whole|entire) (lot|box|bottle|packe?t?|strip|thing))"
)
CRISIS: Final = _any(
    r"\bkill(ing|ed)? (my|him|her|them|your)sel(f|ves)\b",
    r"\bsuicid\w*",
    r"\b(end|ending|finish|finishing) (it all|everything|my (own )?life|myself)\b",
    r"\b(want|wants|wanted|ready|going|wish|rather|about) (\w+ ){0,3}(end|finish) (it|things)\b(?! (gradual|slow))",
    r"\b(want\w*|wish\w*|ready|going|rather|thought|think\w*|plan\w*) (\w+ ){0,3}(die|dying|be dead|dead)\b",
    r"\b(don'?t|do not|no longer) want to (live|be here|be alive|wake up|exist|go on)\b",
    r"\b(can'?t|cannot) (go on|(do|take|cope with|bear) (this|it|life) (any ?more|any ?longer))\b",
    r"\bbetter off (dead|without me)|\bno reason to live|\bnothing to live for",
    r"\bno point (in )?(living|going on|any ?more)",
    r"\b(nobody|no ?one) (would|will|'d|'ll) (miss|notice|care)\b",
    r"\b(hurt|harm|cut)(ing|ting)? (my|him|her)self\b|\bself.?harm\w*",
    r"\btake (my|his|her) (own )?life\b",
    r"\boverdos\w* (on purpose|deliberately|myself)\b|\b(on purpose|deliberately) overdos",
    rf"\b(think\w* (of|about)|going to|gonna|want(s|ed)? to|tempted to|plan\w* (to|on)|might|could|i'?ll|will)"
    rf" (just )?(tak\w+|swallow\w*|neck\w*|down\w*) {_ALL}",
    r"\benough (\w+ ){0,4}(to|for) (\w+ )?(die|kill|finish|end (it|things|my))",
    r"\b(painless|easy|quick) way (to (go|die)|out)\b",
    r"\bhow many\b.{0,40}\b(to (die|kill|end)|(would|will) kill|is (fatal|lethal))\b",
)
_MANY: Final = (
    r"(?<!\bat )(\d{2,}|[5-9]|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|(a )?dozens?|(a )?handfuls?|(a|the|my|his|her|their) whole|the entire"
    rf"|{_ALL}|all (of )?(my|the|his|her|their|these|those)|(far |way )?too (many|much)|loads?|lots?|a bunch)"
)
_PILLS: Final = r"(pills?|tablets?|caps\w*|doses)"
_NOT_A_DOSE: Final = r"(?!\W*(mg|mcg|ml|milligrams?|years?|yrs?|days?|weeks?|months?|hours?|minutes?|times)\b)"
_HOME_REMEDY: Final = (
    r"(how (much|many)|should i|can i|do i|shall i|must i|to make (him|her|them)).{0,40}"
    r"(charcoal|vomit|be sick|throw up|milk|salt water|antidote|stomach)"
)
"""What is asked by somebody who is about to treat an overdose at home."""
_TOOK: Final = r"(took|taken|swallow(ed|s)?|ate|eaten|drank|drunk|necked|downed|got into|got hold of|chewed|been given)"
TOOK: Final = _any(
    rf"\b{_TOOK}\b",
    r"\b(had|has|have|gave|given|got|drank|licked|injected|used|put)\b",
    r"\b(mixed up|instead of|by mistake|accident\w*)\b",
)
"""What a report of an overdose says was done."""
SWALLOWED: Final = _any(
    rf"\b{_TOOK}\W+(\w+\W+){{0,3}}?{_MANY}\b{_NOT_A_DOSE}",
    rf"\b(had|have|has|having|given|gave)\W+(\w+\W+){{0,3}}?{_MANY}\W+(of (the|my|his|her) )?{_PILLS}\b",
    rf"\b(take|taking|eat)\W+{_MANY}\W+{_PILLS}\W+(\w+\W+){{0,3}}?(together|at once|in one go|all at)",
    rf"\b(take|taking|eat)\W+{_MANY}\W+{_PILLS}\W+(in )?one (time|go)\b(?! (a|per|each|every)\b)",
    r"\b(took|swallowed|(have|has|i'?ve|he'?s|she'?s) taken)\b.{0,60}\b(at once|in one go|all together)\b",
    r"\baccident\w*\W+(\w+\W+){0,2}?(ingest\w*|swallow\w*|intake|overdos\w*)",
    r"\b(baby|toddler|son|daughter|child|kid|boy|girl|grand(son|daughter|child)|(he|she)(?= (ate|swallowed)))"
    rf"\b\W+(has |have |just |and )?((\w+ and )?(ate|eaten|swallowed|chewed|licked))\W+(\w+\W+){{0,3}}?{_PILLS}\b",
    r"\b(had|took|taken|given|gave)\b.{0,40}\b(twice|double|triple|(two|three|four|five|\d+) times) (over|the dose)",
    rf"\b{_HOME_REMEDY}\b.*\boverdos|\boverdos.*\b{_HOME_REMEDY}\b",
    rf"\b(accident\w*|mistake(n\w*)?)\b.{{0,60}}\b{_TOOK}\b",
    rf"\b{_TOOK}\b.{{0,60}}\b(by (accident|mistake)|accidentally)\b",
    r"\b(overdosed|od'?d)\b|\b(has|have|had|having|taken|took|is|'s) (\w+ )?(an |a )?overdos(e|ing)\b",
    r"\b(after|from|because of) (an|the|his|her|my) overdose\b",
)
DANGER: Final = _any(
    r"\b(not|isn'?t|stopped|barely|hardly|no longer|can'?t|cant|cannot|struggl\w+ to|fighting to) breath(e|ing)\b",
    r"\b(can'?t|cant|cannot|unable to) (get (my|his|her|any|enough) (breath|air)|catch (my|his|her) breath)\b|\bgasping\b",
    r"\b(can'?t|cannot|won'?t|couldn'?t|not|unable to|hard to)\W+(\w+\W+){0,3}?(rouse|wak(e|es|ing)|respond\w*)\b",
    r"\b(is|was|are|found (him|her|them)|gone|went|lying) unconscious\b|\bunresponsive\b|\bcollapsed\b|\bpassed out\b",
    r"\b(turn(ed|ing)|gone|going|lips (are|have gone)?) ?blue\b|\bfoaming\b",
    r"\b(having|had|has|in) (a |another )?(fit|seizure|convulsion)s? (right )?now\b|\b(is|s|'s|started|keeps) (fitting|seizing|convulsing)\b",
    r"\b(throat|tongue|face|lips?)\b.{0,20}\b(swell\w*|swollen|clos\w+ up|tighten\w*)\b",
    r"\b(swollen|swelling)\b.{0,12}\b(face|tongue|throat|lips?)\b",
)
LOW_SPIRITS: Final = _any(
    r"\b(hopeless|worthless|depress\w*|weepy|tearful|despair\w*|low mood|can'?t stop crying|no hope)\b"
)
RAN_OUT: Final = _any(
    r"\b(ran|run|running|have run|'ve run) out\b(?! of (breath|time|ideas|space|patience))",
    r"\b(went|gone|going|did|stopped) cold turkey\b",
    r"\b(stopped|quit|came off|dropped|packed in|gave up|given up)\b.{0,40}\b(suddenly|abruptly|overnight|straight off|all at once|yesterday"
    r"|last (night|week|month)|(on )?(mon|tues|wednes|thurs|fri|satur|sun)day|days? ago|on (my|his|her) own)\b",
    r"\b(no|out of|lost (my|his|her|all)|stolen) (\w+ )?(tablets?|pills|medicine|medication|meds|inhaler|insulin) (left|for \w+ days?)\b",
    r"\b(not|n'?t|haven'?t|hasn'?t) (had|taken|been able to get) (any|it|them|my \w+|his \w+|her \w+)\b.{0,20}\b(for|since|in) (\w+ )?(days?|weeks?|\w+day)\b",
    r"\bmissed (\d+|two|three|four|five|several|a few) days\b",
)
OF_NOBODY: Final = _any(
    r"\b(some(one|body)|any(one|body)|people|patients|a (person|patient|man|woman)|one|you)\b",
    r"\bwhat (happens|is done|do (they|hospitals|doctors)|would happen|can happen)\b",
)
"""Words of a question about anybody and nobody: "what do they do if somebody swallowed too many"."""
ASKS_WHY: Final = _any(
    r"\b(can|could|might|may) (it|this|that) be\b|\bis (it|this|that) (from|due|because|the|a|normal|usual|ok|okay)\b",
    r"\bis (it|this|that) (\w+ )?(tablets?|pills?|medicine|drug)\b|\bto blame\b|\bnormal\b|\bcould that be\b",
)
"""Words of somebody calm, who asks whether the medicine does what they tell of: "is that from it", "is it normal"."""
HYPOTHETICAL: Final = _any(
    r"\b(what|how) (if|about if)\b|\b(if|in case|when|whenever|before|until) (i|you|he|she|we|they|somebody|someone|my \w+|the \w+|a \w+) "
    r"(\w+ )?(run|runs|ran|stop|stops|stopped|miss|misses|take|takes|took|get|gets|got|develop|had|swallow\w*|can'?t|cannot)\b",
    r"\b(can|could|does|do|might|may|will|would|did) (it|this|that|they|these|the \w+|\w+) (\w+ )?(cause|make|give|lead to|bring on|stop|run)\b",
    r"\bis (it |that )?(a |an )?(\w+ ){0,3}(side.?effect|listed|mentioned|common|known)\b|\b(listed|known|common) side.?effects?\b",
    r"\b(what|which|list|name)( are| is)? (the |its |all |\w+ )?(side.?effects?|signs?|symptoms?|reactions?|warnings?)\b",
    r"\bhow (do|would|will|can) i (know|tell|recogni[sz]e|spot)\b|\b(should|do) i (call|worry|go)\b.{0,30}\bif\b",
)
"""Words of a question about what might be: "what if i run out", "can it cause fits", "which signs"."""
OF_SOMEBODY: Final = _any(
    r"\b(i|i'?ve|my|our|he|she|him|her|his)\b|(?<!do )(?<!would )(?<!will )(?<!can )(?<!should )\b(we|they)\b",
    r"\bthis (man|woman|boy|girl|child|patient|person)\b",
    r"\bthe (baby|child|kid|toddler|boy|girl|patient)\b",
    r"\b(grand\w+|mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister)\b",
)
"""Words of a report about a person that somebody knows."""
