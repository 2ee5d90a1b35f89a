"""The words of dose rules. Not here: amounts, rates, ages, or what is made of the words."""

import re
from typing import Final

UP_TO_TIMES: Final = re.compile(r"\bup to(?= \w+ (?:times|years?|months?|weeks?|days?)\b)", re.IGNORECASE)
"""How often, or how long, at most, which says nothing of the next amount."""
STARTS: Final = re.compile(r"\b(?:start(?:s|ing|ed)?|initial(?:ly)?|begin(?:s|ning)?|first dose)\b", re.IGNORECASE)
USUAL: Final = re.compile(
    r"\b(?:usual(?:ly)?|recommended|maintenance|normal(?:ly)?|average|typical(?:ly)?)\b", re.IGNORECASE
)
LOOSELY: Final = re.compile(r"\b(?:usually|normally|typically|generally)\b", re.IGNORECASE)
NEGATED: Final = re.compile(r"\b(?:not|never|no|nor|without|avoid|cannot)\b|n't\b|n\u2019t\b", re.IGNORECASE)
MOST: Final = re.compile(
    r"\b(?:maxim(?:um|al)|max|at most|up to|limited to|highest|no more than)\b|≤"
    r"|(?:\b(?:not|never|no|nor|cannot)\b|n't\b|n\u2019t\b)[^.;]{0,60}?"
    r"(?:\b(?:exceed\w*|(?:more|higher|greater|larger) than|above|over)\b|>)",
    re.IGNORECASE,
)
MOST_AFTER: Final = re.compile(
    r"\A[^.;]{0,30}?\b(?:at most|or less|maximum|is the (?:most|maximum|limit)|not be exceeded|no more)\b",
    re.IGNORECASE,
)
THRESHOLD: Final = re.compile(
    r"(?:\b(?:above|over|(?:more|higher|greater|larger) than|exceed\w*)|>)\s*(?:of\s+)?\Z", re.IGNORECASE
)
"""An amount that is spoken of from above: without a negation before it, no limit."""
LEAST: Final = re.compile(
    r"(?:\b(?:at least|minimum(?: \w+)?|(?:less|lower) than|below|under)|<|≥)\s*(?:of\s+)?\Z", re.IGNORECASE
)
RISE_BY: Final = re.compile(r"\b(?:by|(?:steps|increments|portions) of)\s+(?:about\s+)?\Z", re.IGNORECASE)
RISES: Final = re.compile(r"\b(?:increas\w*|rais\w*|titrat\w*|goes up|go up|stepped up|upwards)\b", re.IGNORECASE)
NO_RULE: Final = re.compile(
    r"\b(?:stud(?:y|ies|ied)|trials?|randomi[sz]ed|patients (?:who )?(?:took|received)"
    r"|if (?:you|he|she|someone|your child) (?:takes?|took|ha(?:s|ve) taken|swallow\w*)|equivalent to|\d*mmol)\b",
    re.IGNORECASE,
)
"""What speaks of amounts and sets no rule."""
CLAUSES: Final = re.compile(r"\s*(?:;|,? then\b|,? followed by\b|, but\b|\. (?=[A-Z]))\s*")
HOLDS: Final = re.compile(
    r"\b(?:tablets?|capsules?)\b[^.]{0,25}?\b(?:of|contains?|containing|is)\b"
    r"|\bstrengths?\b|\bactive substance\b|\bcontains\b",
    re.IGNORECASE,
)
"""What says how much a tablet holds."""
EXCIPIENT: Final = re.compile(
    r"\)?\s*(?:of\s+)?(?:lactose|sucrose|glucose|sorbitol|aspartame|sodium|potassium|ethanol|alcohol|fat)\b",
    re.IGNORECASE,
)
EXCEPT: Final = re.compile(r"\b(?:unless|except|without)\b", re.IGNORECASE)
ALTERNATIVE: Final = re.compile(r"\s*(?:or|to|and)\s*(?:up to|one|a)?\s*", re.IGNORECASE)
"""What stands between two amounts that share what follows: "5 mg or 10 mg twice a day"."""
_N: Final = r"(?P<{0}>\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten)"
INTERVAL: Final = re.compile(
    rf"\bevery\s+{_N.format('every')}(?:\s*(?:-|–|to|or)\s*\w+)?\s+(?P<unit>days?|weeks?)\b"  # noqa: RUF001
    rf"|\bintervals? of\s+(?:(?:at least|not less than|no less than|about)\s+)?{_N.format('of')}"
    r"(?:\s*(?:-|–|to|or)\s*\w+)?\s+(?P<of_unit>days?|weeks?)\b"  # noqa: RUF001
    rf"|\b{_N.format('day')}[\s-]+(?P<day_unit>days?|weeks?)[\s-]+intervals?\b"
    r"|\b(?P<week>every week|each week|weekly|once a week|per week)\b",
    re.IGNORECASE,
)
PROHIBITS: Final = re.compile(
    r"\b(?:do not (?:give|use)|not (?:be )?(?:recommended|suitable|intended|indicated|used|given|taken)|must not"
    r"|should not|contraindicated)\b",
    re.IGNORECASE,
)
ILLNESS: Final = re.compile(
    r"\b(?:renal|kidneys?|liver|hepatic|dialysis|pregnan\w+|impair\w+|if you have"
    r"|(?:patients?|people|those|adults|children) with)\b",
    re.IGNORECASE,
)
CONDITION: Final = re.compile(r"\A(?P<condition>[^:|\d]{3,60}):\s")
"""What a dose is for, where a line begins with it: "Heart failure: 5 mg once a day"."""
