"""The words by which a sentence is known to be about a topic, whatever it stands under. Not here: what decides.

The tables are read from the top, on small letters, and the first row that is found decides.
"""

import re
from dataclasses import dataclass
from typing import Final

from assistant.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Row:
    """Words that name a topic: one of `words`, one of `together` if there are any, and none of `unless`.

    Under the headings `elsewhere` they say nothing of the topic.
    """

    topic: Topic
    words: re.Pattern[str]
    together: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    elsewhere: frozenset[Topic] = frozenset()

    def found(self, sentence: str, section: Topic) -> bool:
        """Return whether a sentence, in small letters, names the topic."""
        return (
            section not in self.elsewhere
            and self.words.search(sentence) is not None
            and (self.together is None or self.together.search(sentence) is not None)
            and (self.unless is None or self.unless.search(sentence) is None)
        )


def _row(
    topic: Topic, *words: str, together: str = "", unless: str = "", elsewhere: frozenset[Topic] = frozenset()
) -> Row:
    return Row(
        topic,
        re.compile("|".join(words)),
        re.compile(together) if together else None,
        re.compile(unless) if unless else None,
        elsewhere,
    )


_NO_ADVICE: Final = frozenset({Topic.CONTENTS, Topic.SIDE_EFFECTS, Topic.OVERDOSE, Topic.STORAGE, Topic.MISSED_DOSE})
"""Under these headings "alcohol" is an ingredient, a cause or a sign."""
_NOUNS: Final = r"(mg|g|ml|mcg|µg|micrograms?|milligrams?|iu|units?|tablets?|capsules?|drops?|puffs?|spoonfuls?)\b"

PLAIN: Final = (
    _row(
        Topic.MISSED_DOSE,
        r"\bforg[eo]t(ten)? (to|a|your|the)\b|\bmiss(ed)? (a|your|the|one|any) dose|double dose|forgotten dose",
    ),
    _row(
        Topic.PREGNANCY,
        r"\bpregnan|f(o?)etus|unborn (baby|child)|\bfertility\b|contracepti",
        r"embaraz|grossesse|enceinte|schwanger|gravidanz|incinta|gravidez|grávid|zwanger",
    ),
    _row(
        Topic.BREAST_FEEDING,
        r"breast.?(feed|fed|milk)|\blactation\b",
        r"lactancia|dar el pecho|allait|stillzeit|stillen\b|allatta|amament|borstvoeding",
    ),
    _row(
        Topic.DRIVING,
        r"\bdriv(e|es) (a |or |and |any )?(car|vehicle|motor|if|or|and|until|while|machine|when)|\bdriving\b",
        r"\bnot drive\b|\buse (any )?(tools or )?machin|\boperat\w+ (heavy )?machin",
        elsewhere=frozenset({Topic.OVERDOSE}),
    ),
    _row(Topic.FOOD_AND_ALCOHOL, r"\balcohol(ic)?\b|grapefruit", elsewhere=_NO_ADVICE),
    _row(
        Topic.FOOD_AND_ALCOHOL,
        r"\balcohol(ic)?\b|grapefruit",
        together=r"\b(avoid|do not|don't|should not|must not|limit|never|not be)\b",
        elsewhere=_NO_ADVICE - {Topic.SIDE_EFFECTS},
    ),
    _row(
        Topic.OVERDOSE,
        r"\boverdos(e|es|ed|age)\b",
        together=r"\b(if|in case|in the event|signs?|symptoms?|after|treat\w*|suspect\w*|of|may|can|with)\b",
        unless=r"\b(avoid|prevent)\w* .{0,12}overdos|\(an overdose\)",
    ),
    _row(
        Topic.OVERDOSE,
        r"(taken|took|swallowed|take|swallow) (too (much|many)|more (\w+ ){0,3}than (you should|prescribed))",
    ),
    _row(
        Topic.STOPPING,
        r"\b(if|when|before|after|once|until) you (suddenly |abruptly )?stop(ped)?\b",
        r"\b(not|n't|never) (suddenly )?stop\b",
        r"\bstopping\b|\bsudden(ly)? (stop|withdraw|discontinu)|\bstop\w* .{0,40}\b(suddenly|abruptly|gradually)\b",
        r"\bwithdrawal (symptom|effect|reaction|syndrome|sign)",
        r"\b(abrupt|sudden|rapid)\w* (discontinu|withdraw|cessation)",
        r"\b(slowly|gradually) (reduc|lower|decreas|taper|withdraw|discontinu)",
        r"\b(reduc|lower|decreas|taper)\w* .{0,40}\b(slowly|gradually)\b",
        r"\b(sharp|sudden|abrupt|rapid) (decrease|reduction|drop|fall) in\b.{0,20}\bdos",
        unless=r"\bstop(ping)? (smoking|drinking|bleeding)",
        elsewhere=frozenset({Topic.PREGNANCY, Topic.BREAST_FEEDING}),
    ),
    _row(
        Topic.STORAGE,
        r"\bstore (in|below|at|the|this|it|your|\w+ (in|at|below))\b|\bdo not (store|freeze|refrigerate)\b|expiry date",
        r"out of (the )?(sight|reach)|do not throw away|\b(stored?|kept|keep)\b.{0,60}\d ?°",
        elsewhere=frozenset({Topic.OVERDOSE}),
    ),
    _row(Topic.USE, r"\b(main|therapeutic) indications?\b|\bindications? (of|for|are)\b", unless="contra.?indication"),
    _row(Topic.DO_NOT_TAKE, r"\bcontra.?indicat(ions?|ed)\b"),
)
"""Words so plain that they decide whatever heading the sentence stands under."""

HINTS: Final = (
    _row(
        Topic.OTHER_MEDICINES,
        r"\bother medicines?\b|following medicines|interacts? with|medicines (used|such as|called)",
        unless=r"\bused in combination with other medicines",
    ),
    _row(
        Topic.ELDERLY,
        r"\belderly\b|\bolder (people|adults|patients|persons)|\b(over|above|aged) (the age of )?65",
        unless=r"\badults?\b.*\belderly|\belderly\b.*\b(adults|children)",
    ),
    _row(
        Topic.DOSE,
        rf"\d\s?-?{_NOUNS}|\b(one|two|three|four|half|halves) (of )?(a )?(\w+ )?{_NOUNS}",
        together=r"\b(dos(e|es|age)|daily|a day|per day|each day|times|twice|once|every|taken?|prescribed|in the amount"
        r"|rate of|maximum|start|permitted|at most|up to)\b",
        unless=r"\b(bottles?|blisters?|packs?|cartons?|contains?|sodium|lactose)\b",
    ),
    _row(
        Topic.DOSE,
        r"\bdose\b.{0,60}\b(is|are|be|may be) (\w+ )?(increased|raised|decreased|adjusted|set|worked out|reduced)\b",
        r"(increase|raise|adjust|change) (the|your) dose|scheme for the use|\bdoses? (\w+ ){0,3}goes up|lower dose\b",
        r"(usual|recommended|starting|initial|maximum|maintenance|normal) (\w+ )?dos(e|es|age)\b",
        r"(mg|g|micrograms?|units?) (per|for each|for every|/) ?(1 )?(kg|kilogram)",
    ),
    _row(
        Topic.USE,
        r"\bindicated (for|in|as)\b",
        r"\bused (alone )?(to|for) (the )?(treat|prevent|reliev|reduc|control|manag|help|lower)",
        r"\bused in (the )?(treatment|prevention|people|patients|adults|children)\b|\btreats\b",
        r"prescribed (for|to treat) (?!you|your)",
        unless=r"\bmedicines? used\b|cautio",
    ),
    _row(
        Topic.CONTENTS,
        r"each (\w+ )?(tablet|capsule|ml|dose) contains|tablets? (of|contains?)\b|available (in|as)",
        r"active (substance|ingredient)s? (is|are|in)|other ingredients|(comes|come) (in|as) ",
        r"(bottles?|packs?|blisters?|cartons?|boxes) (of|containing)|\b(are|is) (supplied|packed|packaged)",
    ),
    _row(
        Topic.CHILDREN,
        r"\bchild(ren)?\b|\badolescents?\b|\binfants?\b|under \d+ years",
        unless=r"read .your child|of childbearing|child's illness",
    ),
    _row(
        Topic.DO_NOT_TAKE,
        r"\b(do not|don't|must not|should not|never) (take|use|be taken|be used)\b",
        unless=r"\bunless your doctor\b",
    ),
    _row(
        Topic.WARNINGS,
        r"\bcautio(n|us|usly)\b|\b(be|especially|particularly|very) careful",
        r"\bused carefully|\bspecial care\b|with care\b",
    ),
    _row(
        Topic.WARNINGS,
        r"\b(talk to|tell|ask|inform|speak to|consult) (a|your|the) (doctor|pharmacist|health)",
        together=r"\bbefore\b|\bif you (have|are|had|suffer|ever|think|develop|also)\b|\bif any of\b",
        unless=r"\bnot sure\b|\bfurther questions?\b|more information|side.effect",
    ),
    _row(Topic.SIDE_EFFECTS, r"side.?effects?|adverse (reaction|effect)"),
    _row(
        Topic.HOW_TO_TAKE,
        r"\b(take(?! care| special)|swallow|chew|taken|use|dissolve)\b",
        together=r"\b(with|during|before|after|whole|water|food|meals?|mouth|same time)\b",
        unless=r"\bleaflet\b",
    ),
    _row(
        Topic.ACTION,
        r"\bbelongs? to\b|\bworks? (by|on)\b|(is|are) (well |rapidly )?absorbed|maximum effect|excret|relaxant",
        r"(?<!side )effects? on|reflexes|leaves? (the|your) body",
    ),
)
"""Words that decide only under a heading that holds many topics: elsewhere the heading knows better."""
