"""Words by which a sentence looks planted in a leaflet, and what leads out of one. Not here: orders to software.

A pharmacist looks at what is found; nothing is refused for it, so that a true sentence may well be among it.
"""

import re
from typing import Final

_NOT_TO_HEED: Final = (
    r"\b(?:ignore|disregard|forget about|do not (?:believe|trust|listen to|heed)|never mind)\b[^.]{0,40}\b(?:warnings?"
    r"|leaflet|above|below|instructions?|doctors?|pharmacists?|limits?|side effects?|advice|section|sheet)\b"
    r"|\b(?:no need to|need not|do not (?:have|need) to|do not|don't)\b[^.]{0,12}\b(?:see|ask|tell|consult|call|inform"
    r"|talk to|bother) (?:a|an|any|your|the) (?:doctor|pharmacist|nurse|ambulance)\b"
    r"|\b(?:instead of|rather than|before) (?:calling |asking for )?(?:a |an |any |the )?"
    r"(?:ambulance|emergency services)\b"
)
_COUNTS_NOW: Final = (
    r"\b(?:erratum|corrigendum|misprint)\b"
    r"|\b(?:update|correction|important (?:update|notice)|recall|urgent notice)\b\W{0,3}(?:\([^)]{0,40}\)\W{0,2})?"
    r"(?::|by the)"
    r"|\b(?:line|section|warnings?|limits?|leaflet|advice|text|page|effects?|dose)\b[^.]{0,60}"
    r"\b(?:is|are|was|were|has been|have been)(?: now| all)? (?:void|withdrawn|removed|replaced|superseded|out of date"
    r"|outdated|lifted)\b"
    r"|\bthis (?:one|text|section|notice) (?:counts|replaces|overrides|takes precedence)\b|\boutranks?\b"
    r"|\b(?:signed|certified|verified) by the\b|\bsigned text\b"
    r"|['\"\u2018\u201c][^'\"\u2019\u201d]{2,40}['\"\u2019\u201d] (?:stands for|(?:now )?means) ['\"\u2018\u201c]"
)
_TO_TRUST: Final = (
    r"\b(?:trust (?:only|us|me|this)|believe only|completely harmless|100 ?% safe|absolutely safe|totally safe)\b"
    r"|\b(?:as (?:many|much) (?:\w{1,20} )?as you (?:like|want|wish|please)|no (?:maximum|upper limit)"
    r"|any (?:number|amount) of (?:tablets|capsules|doses|drops)|whole (?:strip|pack|box|bottle) at once)\b"
)
_SOLD: Final = (
    r"\b(?:discount|coupon|voucher|promo(?:tion)?) codes?\b|\b(?:buy|order|purchase) (?:it|more|now|online|your)\b"
    r"|\b(?:for|in) cash\b|\b(?:bitcoin|crypto(?:currency)?|gift cards?|paypal|iban|credit card|passport number"
    r"|bank (?:account|details))\b|\bscan (?:me|this|the code)\b|\b(?:whatsapp|telegram|messenger)\b"
)
PLANTED: Final = re.compile(f"{_NOT_TO_HEED}|{_COUNTS_NOW}|{_TO_TRUST}|{_SOLD}", re.IGNORECASE)
"""Told not to heed the leaflet or a doctor, that other words count now, to trust, or to pay."""
WITHOUT_SPACE: Final = re.compile(r"[A-Za-z0-9+/]{40,}")
"""What may be a text in base64, if figures, capitals and small letters are in it."""
CONTACT: Final = re.compile(
    r"(?P<address>\b(?:https?://|www\.)[^\s<>\"')\]]+|\b[a-z]{3,12}://[^\s<>\"')\]]+)"
    r"|(?P<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
    r"|(?P<handle>(?<![\w.])@\w{3,30})"
    r"|(?P<site>\b(?:[\w-]{1,40}\.){1,4}(?:com|org|net|info|eu|gov|uk|ie|de|fr|es|it|example|io|shop|health|nhs)\b"
    r"(?:/[^\s<>\"')\]]*)?)"
    r"|(?P<phone>(?<![\w/.,-])(?:\+\d|\(0|0\d|1[- ]?8\d\d)[\d\s()/.\u2013-]{5,20}\d(?![\w%]|\s*(?:mg|g|ml|kg|in)\b))",
    re.IGNORECASE,
)
"""What leads out of a leaflet: addresses, e-mail, names on networks, telephone numbers."""
