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
_TOOK: Final = r"(took|taken|swallow(ed|s)?|ate|eaten|drank|drunk|necked|downed|got into|got hold of|chewed|been given)"
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
    rf"\b(accident\w*|mistake(n\w*)?)\b.{{0,60}}\b{_TOOK}\b",
    rf"\b{_TOOK}\b.{{0,60}}\b(by (accident|mistake)|accidentally)\b",
    r"\b(overdosed|od'?d)\b|\b(has|have|had|having|taken|took|is|'s) (\w+ )?(an |a )?overdos(e|ing)\b",
    r"\b(after|from|because of) (an|the|his|her|my) overdose\b",
    r"\b(not|isn'?t|stopped|barely|hardly|no longer|can'?t|cannot) breath(e|ing)\b",
    r"\b(can'?t|cannot|won'?t|couldn'?t|not|unable to|hard to)\W+(\w+\W+){0,3}?(rouse|wak(e|es|ing)|respond\w*)\b",
    r"\b(is|was|are|found (him|her|them)|gone|went|lying) unconscious\b|\bunresponsive\b|\bcollapsed\b",
    r"\b(turn(ed|ing)|gone|going|lips (are|have gone)?) ?blue\b|\bfoaming\b",
)
OF_NOBODY: Final = _any(
    r"\b(some(one|body)|any(one|body)|people|patients|a (person|patient|man|woman)|one|you)\b",
    r"\bwhat (happens|is done|do (they|hospitals|doctors)|would happen|can happen)\b",
)
"""Words of a question about anybody and nobody: "what do they do if somebody swallowed too many"."""
OF_SOMEBODY: Final = _any(
    r"\b(i|i'?ve|my|our|he|she|him|her|his|we|they)\b",
    r"\bthis (man|woman|boy|girl|child|patient|person)\b",
    r"\bthe (baby|child|kid|toddler|boy|girl|patient)\b",
    r"\b(grand\w+|mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister)\b",
)
"""Words of a report about a person that somebody knows."""
