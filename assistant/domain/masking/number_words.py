"""The words by which numbers are told: labels, units, help lines. Not here: reading them."""

import re
from typing import Final

from assistant.domain.masking.folded import word_set

_DAY_OR_MONTH: Final = r"(?:0?[1-9]|[12]\d|3[01])"
DATE: Final = re.compile(
    rf"(?<![\d+])(?<!\d[./-])(?:{_DAY_OR_MONTH}([./-]){_DAY_OR_MONTH}\1(?:19|20)?\d\d|"
    rf"(?:19|20)\d\d([./-]){_DAY_OR_MONTH}\2{_DAY_OR_MONTH})(?!\d)(?![./-]\d)"
)
"""A date in figures. Of "06.12.34.56.78" nothing is one."""

_SAID: Final = r"(?:(?:no|num|numb?er|nr|nummer|numero|id|ref|reference|card|code)\b|#|n°)"
_WITH_NUMBER: Final = (
    r"nhs|hospital|patient|pt|clinic|medical records?|health|insurance|insurence|policy|medicare|medicaid|ni|chi|case|"
    r"file|member(?:ship)?|social security|national insurance|passport|health ?card|record|account|rx|prescription|identity|"
    r"customer|driving licen[cs]e|licen[cs]e|surgery|student|employee|national|medical|clinic|tax|unit|hosp|script|token|"
    r"referral|booking|appointment|admission|wristband|medical aid|scheme|claim|benefits?|plan|group|pension|veterans?|id|"
    r"identification|emirates|civil|resident|ward|trust|lab|sample|specimen|exemption|episode|chart|dossier|registration"
)
_ALONE: Final = (
    r"mrn|mbi|ohip|phn|hcn|ihi|dva|hkid|nric|nhc|h&c|hcp|dhb|urn|crn|pas|sip|cedula|curp|iqama|unit number|(?:my|his|her) id|nino|ssn|ppsn?|nhi|uhid|abha|aadhaa?r|kvnr|svnr|bsn|pesel|cnp|cpf|niss|inss|snils|taj|dni|nie|nif|nss|iban|"
    r"versicher(?:ten|ungs)(?:nummer|nr)|patienten(?:nummer|nr|-id)|"
    r"(?:my |our |the |your )?(?:dispensing |order |clinic |hospital |surgery |pharmacy |case |patient )?ref(?:erence)?|"
    r"(?:my |his |her )?number (?:at|with|for) (?:the |my )?(?:clinic|hospital|surgery|pharmacy|practice|ward|doctors?)|"
    r"(?:and|to|please|you|will|must|should|always|said|can) quot(?:e|ing)|emis|krankenversicherungsnummer|krankenkassennummer|sozialversicherungs(?:nummer|nr)|fallnummer|"
    r"(?:n°|no|num|numero)?\.? ?(?:de )?(?:la )?(?:securite sociale|secu|seguridad social|patient|paciente|dossier|"
    r"historia(?: clinica)?|afiliacion|tarjeta sanitaria|paziente|utente|pacjenta|pacient(?:ului)?)|carte vitale|"
    r"tarjeta sanitaria|codice fiscale|tessera sanitaria|tc kimlik(?: no)?|hasta no|numer pacjenta|"
    r"(?:و|ب)?رقم(?:ي)? (?:المريض|ملفي|ملف|الهويه|هويتي|الهوية|الملف|التامين|تاميني|الضمان|البطاقه|البطاقة|بطاقتي|الطبي|السجل|الوصفه)(?: [^\W\d_]+)?|номер пациента|снилс|полис|инн|病历号|身份证号?|患者编号"
)
_IS: Final = r"(?:says|reads|shows|is the|est le|est la|es el|es la|is|was|ist|est|es|jest|e|lautet|=|هو)"
_NO_AMOUNT: Final = r"(?![\d\-]+(?:mgs?|mcg|m?l|k?g|mmol|years?|days?|weeks?|months?|hours?|hrs?|old)\b)"
_LETTERED: Final = rf"{_NO_AMOUNT}(?=[\d\-/]{{0,40}}[a-z])(?=[a-z\-/]{{0,40}}\d)[a-z\d]{{1,12}}(?:[\-/][a-z\d]{{1,12}}){{1,6}}(?![^\W_])"
"""A number with letters and hyphens: "1EG4-TE5-MK73", "UHB-552019"."""
_VALUE: Final = r"(?:[a-z]{1,5}[ -]?)?\d+(?:[a-z]{1,3}\d+){0,6}[a-z]?(?![^\W\d_])(?:[ \-./]{1,3}\d+(?:[a-z]\d*)?(?![^\W\d_])){0,9}(?: [a-z]{2}(?= ?[,.;)]))?"
NUMBER_LABEL: Final = re.compile(
    rf"\b(?:(?:{_WITH_NUMBER})'?s? ?{_SAID}|(?:{_ALONE})(?: ?{_SAID})?|(?P<bare>nhs|hosp|script|token|medical aid|wristband|dossier|mbi|patient|pt|medicare|medicaid|ssn|"
    rf"social security|national insurance|insurance|health card|ni|policy|hospital))"
    rf"(?: ?[.:#=\-])?(?: {_IS})?(?: ?[.:#=])? ?(?P<value>{_LETTERED}|{_VALUE})"
)
"""What says that a number is a patient's, and the number."""

PHONE_LABEL: Final = re.compile(
    r"(?:\b(?:tele)?(?:phone|fon|fono)\b|\btel\b|\bmob(?:ile|il)?\b|\bcell(?:phone|ulare?)?\b|\bhandy\b|\bmovil\b|\bportable\b|"
    r"\bwhats ?app\b|\bfax\b|\b(?:call|ring|text|reach|contact|phone|bell|msg|message|sms|dial)(?: (?:me|us|him|her|them|my|back|"
    r"\w+)){0,3}(?: (?:on|at|in|under))?|\bmy (?:number|num|no)\b|\b(?:his|her|our|their|contact) (?:number|num|no)\b|"
    r"\bmeine? nummer\b|\bmon numero\b|\bmi numero\b|\brufnummer\b|\bllam[ae]\w*\b|\bappel\w*\b|"
    r"\btelef\w*\b|телефон|\bтел\b|هاتف\w*|جوال\w*|موبايل|رقمي|电话|手机|फोन|फान)[^\n\d]{0,14}$"
)
"""What stands before a phone number."""
AMOUNT: Final = re.compile(r"\b(?:dose|doses|take|took|taken|pressure|sugar|count|batch|lot)\b[^\n\d]{0,14}$")
NO_PERSONS: Final = re.compile(
    r"(?:[£$€] ?|\b(?:batch|lot|expiry|exp|pl|ndc|ean|gtin|pzn|barcode|bar code|isbn|product|article|serial|din|cip|ma|licen[cs]e|"
    r"version|pmid|doi|nct|charge|chargen?nummer|lote|code)\b(?: ?(?:no|number|nr|code|nummer|id)\b)?[^\n\d]{0,6})$"
)
"""What stands before a number of a thing."""

HELP_LINES: Final = word_set(
    "112 999 911 111 101 110 113 115 118 119 144 988 995 108 116117 116123 116000 116111 116006 18002221222 "
    "08001111 116 117 123 085258 13 11 14 131126 131114 02088919111 18002738255 08001110111 08001110222 3114 "
    "3624 106 08001118111"
)
"""Emergency numbers and help lines, which everybody may read."""

FREE_LINE: Final = re.compile(r"0(?:800|808|300)\d{4,7}$|1?8(?:00|33|44|55|66|77|88)\d{7}$|\+?448(?:00|08)\d{6,7}$")
"""A line that costs nothing to ring: no person's."""

UNIT: Final = re.compile(
    r"(?:\.\d+)?(?: ?(?:to|or|and|bis|a|-|x|/) ?[\d., ]{1,12})? ?-?(?:mg|mgs|milli\w+|micro\w*|mcgs?|ugs?|µgs?|μgs?|grams?|gm?s?|kgs?|kilo\w*|"
    r"lbs?|ml|mls|cl|dl|l|lit[er]{2}s?|iu|i\.u|units?|u|mmols?|meq|kcals?|calories|cals?|steps|tab\w*|pill\w*|caps?\w*|drops?|puffs?|"
    r"sprays?|doses?|times?|x|days?|weeks?|months?|years?|yrs?|hours?|hrs?|h|mins?|minutes?|secs?|seconds?|cm|mm|km|m|"
    r"feet|ft|inch\w*|stone|st|people|patients|persons|in|%|°|euros?|pounds?|dollars?|bucks|cells?|copies|cfu|bacteria|"
    r"platelets|mg/\w+|per\b|million|billion|bpm|mmhg|hz|kj|percent|gouttes?|comprim\w+|tropfen|einheiten|unidades|"
    r"unites?|мг|мл|г|кг|ملغ|مل|مجم|मिग|मि|毫克|片|毫升)(?![^\W\d_])"
)
"""What makes a number an amount, from where the number ends."""

_DIGIT: Final = (
    r"(?:zero|oh|o|nought|naught|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|"
    r"ocho|nueve|null|eins|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun|un|deux|trois|quatre|cinq|sept|huit|neuf)"
)
SPELT: Final = re.compile(
    rf"(?<![^\W_])(?:(?:double|triple|treble) )?(?:\d\b|{_DIGIT})(?:[ ,-]{{1,2}}(?:(?:double|triple|treble) )?(?:\d\b|{_DIGIT})){{5,24}}(?![^\W_])"
)
"""Seven digits and more in words, one by one: "oh seven seven double oh nine"."""
