"""Lay words and the clinical words that leaflets use for the same thing. Not here: ranking by them.

Each group is a set of words and phrases that a person and a leaflet may use for one another, for any medicine. A
question that holds one of them is searched for all of them.
"""

import re
from typing import Final

_GROUPS: Final[tuple[tuple[str, ...], ...]] = (
    # taking it
    ("food", "meal", "meals", "eat", "eating", "eaten", "breakfast", "dinner", "lunch", "stomach empty"),
    ("maximum", "max", "most", "highest", "limit", "ceiling", "upper", "exceed", "more than"),
    ("start", "starting", "initial", "begin", "first dose", "beginning"),
    (
        "increase",
        "raise",
        "raised",
        "titrate",
        "titration",
        "go up",
        "build up",
        "step up",
        "every 3 days",
        "gradually",
    ),
    ("reduce", "lower", "lowered", "decrease", "taper", "tapering", "come off", "wean", "slowly"),
    ("suddenly", "sharp", "abrupt", "abruptly", "cold turkey"),
    ("crush", "crushed", "chew", "chewed", "broken", "split", "dissolve", "halve"),
    ("strength", "strengths", "size", "sizes", "available", "comes as", "forms", "which tablets"),
    ("bottle", "bottles", "pack", "packs", "packaging", "packaged", "packed", "blister", "box", "carton", "cartons"),
    ("ingredient", "ingredients", "substance", "excipients", "contain", "contains", "made of"),
    ("fridge", "refrigerator", "store", "stored", "storage", "temperature", "cool"),
    # how it works
    ("work", "works", "working", "effect", "kick in", "onset", "how long until", "how fast", "how quickly"),
    ("absorbed", "absorption", "taken up", "take up"),
    ("excreted", "eliminated", "leave the body", "leaves the body", "out of my system", "remove", "removed"),
    ("painkiller", "pain relief", "pain", "analgesic", "ache", "aches", "hurts", "sore"),
    ("spasm", "spasms", "cramp", "cramps", "antispasmodic", "spasticity", "stiff", "stiffness"),
    ("muscle relaxant", "relax", "relaxes", "relaxant", "muscle tone"),
    ("antidepressant", "against depression", "help depression", "lift my mood", "helped depression"),
    # help
    (
        "ambulance",
        "emergency",
        "urgent",
        "urgently",
        "immediate",
        "immediately",
        "at once",
        "call",
        "999",
        "112",
        "911",
    ),
    ("doctor", "physician", "gp", "medical attention", "medical help"),
    # head and senses
    ("drowsy", "drowsiness", "sleepy", "sleepiness", "dozy", "nodding off", "sedated", "sedation"),
    ("insomnia", "sleepless", "cannot sleep", "can't sleep", "cant sleep", "trouble sleeping", "awake all night"),
    ("sleep", "drowsiness", "insomnia", "sleeping"),
    ("tired", "tiredness", "fatigue", "fatigued", "knackered", "exhausted", "worn out", "no energy", "shattered"),
    ("weak", "weakness", "feeble"),
    ("dizzy", "dizziness", "light-headed", "lightheaded", "giddy", "vertigo", "woozy", "head spins"),
    ("headache", "headaches", "migraine", "head hurts", "sore head"),
    ("confusion", "confused", "muddled", "foggy", "brain fog", "not making sense"),
    ("balance", "unsteady", "wobbly", "falling over", "coordination", "clumsy", "ataxia", "stumbling"),
    ("hallucinations", "hallucinate", "hallucinating", "seeing things", "hearing voices", "hears voices"),
    ("nightmares", "nightmare", "bad dreams", "horrible dreams", "vivid dreams", "dreams"),
    ("depression", "depressed", "low mood", "feel low", "hopeless", "weepy", "tearful", "feeling down"),
    ("euphoria", "euphoric", "high", "extremely happy", "elated"),
    ("anxiety", "anxious", "nervous", "panicky", "worried sick", "on edge"),
    ("restless", "restlessness", "agitated", "agitation", "fidgety"),
    ("convulsions", "convulsion", "convulsive", "seizure", "seizures", "fit", "fits", "epilepsy", "epileptic"),
    ("psychosis", "psychotic", "schizophrenia", "hears voices", "hearing voices", "delusions"),
    ("mental", "psychiatric", "mood"),
    ("stroke", "cerebral", "cva"),
    ("head injury", "head trauma", "hit my head", "accident head", "brain injury", "concussion"),
    ("spine", "spinal", "spinal cord", "backbone"),
    ("ms", "multiple sclerosis"),
    ("paralysis", "paralysed", "paralytic", "palsy"),
    ("reactions", "reactivity", "slow to react", "reflexes"),
    # heart and chest
    ("heart", "cardiac", "cardiovascular", "circulation", "blood vessels"),
    ("blood pressure", "hypertension", "hypotension"),
    ("palpitations", "tachycardia", "fast heartbeat", "heart racing", "racing heart", "rapid heartbeat", "pulse"),
    ("chest pain", "chest hurts", "tight chest", "pain in my chest"),
    ("breathing", "breath", "breathless", "breathlessness", "respiratory", "suffocation", "short of breath", "lungs"),
    ("nose", "nasal", "blocked nose", "stuffy"),
    # stomach and gut
    ("nausea", "nauseous", "feel sick", "feeling sick", "queasy"),
    ("vomiting", "vomit", "being sick", "throwing up", "throw up", "puking", "sick"),
    ("diarrhoea", "diarrhea", "the runs", "loose stools", "the trots"),
    ("constipation", "constipated", "cannot go", "bunged up"),
    ("stomach", "gut", "belly", "tummy", "abdominal", "abdomen", "gastrointestinal", "gastric"),
    ("indigestion", "dyspepsia", "heartburn"),
    ("appetite", "not hungry", "off my food", "don't want to eat", "aversion to food"),
    ("taste", "tastes", "metallic"),
    ("ulcer", "ulcers", "peptic", "duodenum", "duodenal"),
    ("charcoal", "activated carbon", "absorbent"),
    # bladder, kidneys, liver
    ("kidney", "kidneys", "renal"),
    ("liver", "hepatic"),
    ("bladder", "urine", "urinate", "pee", "peeing", "wee", "sphincter", "pass urine", "passing urine", "prostate"),
    (
        "incontinence",
        "incontinent",
        "enuresis",
        "wet the bed",
        "wetting the bed",
        "wetting myself",
        "accidents at night",
    ),
    ("impotence", "impotent", "erection", "erectile", "can't get it up", "ejaculation", "sex", "sexual"),
    # skin and the rest
    ("rash", "rashes", "skin", "hives", "spots"),
    ("itch", "itching", "itchy"),
    ("sweat", "sweating", "sweaty", "night sweats", "clammy"),
    ("swelling", "swollen", "puffy", "oedema", "edema", "ankles", "extremities"),
    ("weight gain", "put on weight", "gained weight", "getting fat", "extra kilos", "set weight", "fatter"),
    ("allergy", "allergic", "hypersensitivity", "hypersensitive"),
    ("concentrate", "concentration", "focus"),
    ("holiday", "vacation", "time off", "off work", "leave from work"),
    # people
    ("elderly", "older", "old people", "pensioner", "over 65", "geriatric"),
    ("adult", "adults", "grown-up", "grown-ups", "grown up"),
    ("child", "children", "kid", "kids", "son", "daughter", "paediatric", "pediatric", "toddler"),
    ("baby", "fetus", "foetus", "unborn"),
    ("breast-feeding", "breastfeeding", "nursing", "breast milk"),
)


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


_PATTERNS: Final = tuple((words, _pattern(words)) for words in _GROUPS)


def clinical_words(question: str) -> tuple[str, ...]:
    """Return the words and phrases that may stand in a leaflet for those of a question.

    "got the runs" gives "diarrhoea", "diarrhea" and their like; a question of none of the groups gives nothing.
    """
    plain = question.replace("\u2019", "'")
    return tuple(word for words, pattern in _PATTERNS if pattern.search(plain) for word in words)
