"""The shipped baclofen leaflet says what its facts say, and nothing else.

The table ties each fact to the sentence or list item that states it. A change to the leaflet needs a change to the
table. How a leaflet is read, cut into passages and turned into dose limits is tested elsewhere.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

import ingest

LEAFLET = (Path(ingest.__file__).parent / "leaflets" / "baclofen.md").read_text(encoding="utf-8")

MARK = re.compile(r"^(?:#+|-)\s+", re.MULTILINE)
HEADING_NUMBER = re.compile(r"^(#+ )\d+\. ", re.MULTILINE)
SENTENCE_END = re.compile(r"(?<=[.:])\s+")
NUMBER = re.compile(
    r"\d+(?:[.,]\d+)?|\b(?:half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|(?<!at )once|twice|double)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact, the sentence or list item that states it, the list's lead-in and the figures in the words."""

    name: str
    sentence: str
    figures: tuple[str, ...] = ()
    under: str = ""


def listed(lead_in: str, *items: str) -> tuple[Fact, ...]:
    """Give the facts of one list: its lead-in, then its items, each stated under the lead-in."""
    return Fact(lead_in, lead_in), *(Fact(item, item, under=lead_in) for item in items)


HEADINGS = (
    "# Baclofen 10 mg and 25 mg tablets",
    "## 1. What baclofen is and what it is used for",
    "### What baclofen is",
    "### What baclofen is used for",
    "## 2. What you need to know before you take baclofen",
    "### Do not take baclofen",
    "### Warnings and precautions",
    "### Older people",
    "### Pregnancy",
    "### Breast-feeding",
    "### Driving and using machines",
    "## 3. How to take baclofen",
    "### Starting dose",
    "### Raising the dose",
    "### Adults",
    "### High doses",
    "### Children and adolescents",
    "### If you take more baclofen than you should",
    "### If you stop taking baclofen",
    "## 4. Possible side effects",
    "### Signs that need medical help at once",
    "### Nervous system and senses",
    "### Heart and blood vessels",
    "### Stomach and gut",
    "### Bladder, bowel and sex organs",
    "### Breathing",
    "### Other side effects",
    "## 6. Contents of the pack and other information",
    "### What baclofen tablets contain",
    "### Contents of the pack",
)

USE = (
    Fact(
        "acts on neuromuscular transmission",
        "Baclofen acts strongly on the signals that nerves send to muscles (neuromuscular transmission).",
    ),
    Fact("antidepressant effect", "Baclofen also has a strong antidepressant effect (an effect against depression)."),
    *listed(
        "Baclofen has these effects in the body:",
        "muscles relax (muscle relaxant)",
        "spasms are eased (antispasmodic)",
        "pain is relieved (analgesic)",
    ),
    Fact(
        "damps spinal reflexes",
        "Baclofen damps down reflexes in the spinal cord, both the simple kind (monosynaptic) and the more complex "
        "kind (polysynaptic).",
    ),
    Fact("lowers muscle tone", "Baclofen greatly lowers muscle tone (how tense your muscles are)."),
    Fact("absorption", "Your stomach and gut take up baclofen well."),
    Fact(
        "greatest effect",
        "Baclofen has its greatest effect 2 to 3 hours after you take a dose.",
        figures=("2 to 3 hours",),
    ),
    Fact("excretion", "Your kidneys remove baclofen from the body."),
    *listed(
        "Baclofen is mainly used in people with these conditions:",
        "multiple sclerosis",
        "cerebral palsy",
        "other kinds of paralysis (paralytic syndromes)",
        "other problems of the brain",
        "other illnesses of the spinal cord",
        "a stroke that is not named as a bleed (haemorrhage) or as a blockage (infarction)",
        "cramps and spasms",
        "head injury",
        "spinal cord injury at a level that is not named (tumour)",
    ),
)

BEFORE_YOU_TAKE = (
    *listed(
        "Do not take baclofen if you have any of these:",
        "an allergy (hypersensitivity) to the active substance, baclofen",
        "a peptic ulcer, an ulcer of the duodenum (the part of the gut just after the stomach), or both",
    ),
    *listed(
        "Baclofen should be used with care if you have any of these:",
        "kidneys that do not work well (renal impairment)",
        "a liver that does not work well (liver impairment)",
        "a stroke in the brain (cerebral stroke)",
        "a breathing disorder (a disorder of the respiratory system)",
        "a bladder sphincter that is too tight (the muscle that closes the bladder has increased tone)",
        "psychotic syndrome (losing touch with what is real)",
        "schizophrenia",
        "a convulsive state (fits)",
        "a state of confusion",
    ),
    Fact(
        "special care: liver and kidneys",
        "Take special care with baclofen if you have a disease of the liver or kidneys.",
    ),
    Fact("reports in older people", "There are many reports of baclofen having bad effects in older people."),
    Fact(
        "extreme caution over 65",
        "For people over 65 years, baclofen must be used with extreme caution.",
        figures=("over 65 years",),
    ),
    Fact(
        "pregnancy",
        "During pregnancy, baclofen is given only as an exception, when the good that baclofen does outweighs the "
        "possible risk to the unborn baby.",
    ),
    Fact(
        "breast-feeding",
        "Do not take baclofen and breast-feed at the same time, because baclofen and breast-feeding do not go "
        "together.",
    ),
    Fact("concentration", "Baclofen may make it harder for you to concentrate."),
    Fact("driving", "You should not drive a car while you are being treated with baclofen."),
    Fact(
        "time off or hospital",
        "During treatment with baclofen, it is best to take time off or to be treated as an in-patient in hospital.",
    ),
)

DOSES = (
    Fact("with a meal", "Take baclofen during a meal."),
    Fact(
        "start dose",
        "Adults and children start with 5 mg of baclofen three times a day.",
        figures=("5 mg", "three times a day"),
    ),
    Fact(
        "start dose in tablets",
        "For adults and children, the starting dose of 5 mg is half of a 10 mg baclofen tablet.",
        figures=("5 mg", "half of a 10 mg baclofen tablet"),
    ),
    Fact(
        "step interval",
        "For adults and children, the dose of baclofen is raised every 3 days.",
        figures=("every 3 days",),
    ),
    Fact("gradual rise", "The dose of baclofen goes up gradually, so that you do not get too much (an overdose)."),
    Fact(
        "supervised rise",
        "A doctor supervises while your dose of baclofen goes up, and the instructions for baclofen are "
        "followed strictly.",
    ),
    Fact("aim of the rise", "Your dose of baclofen is raised to reach the treatment effect that is wanted."),
    Fact(
        "usual adult maximum",
        "For adults, the maximum dose of baclofen is usually 30 to 75 mg.",
        figures=("30 to 75 mg",),
    ),
    Fact(
        "tablets for high doses",
        "For people who need high doses of baclofen, the 25 mg tablets should be used.",
        figures=("25 mg tablets",),
    ),
    Fact(
        "highest dose in a day",
        "Whatever your age, never take more than 100 mg of baclofen a day.",
        figures=("100 mg of baclofen a day",),
    ),
    Fact(
        "children of 1 to 2 years",
        "Children aged 1 to 2 years are usually prescribed at most 20 mg of baclofen a day.",
        figures=("1 to 2 years", "at most 20 mg of baclofen a day"),
    ),
    Fact(
        "children of 2 to 6 years",
        "Children aged 2 to 6 years take 20 to 30 mg of baclofen a day.",
        figures=("2 to 6 years", "20 to 30 mg of baclofen a day"),
    ),
    Fact(
        "children of 6 to 10 years",
        "Children aged 6 to 10 years may take 30 to 60 mg of baclofen.",
        figures=("6 to 10 years", "30 to 60 mg of baclofen"),
    ),
    Fact(
        "children over 10 years: by weight",
        "For children over 10 years, the dose of baclofen is set in a different way, by the child's weight.",
        figures=("over 10 years",),
    ),
    Fact(
        "children over 10 years: amount",
        "For children over 10 years, the permitted amount of baclofen is 1.5 to 2 mg per 1 kg of body weight.",
        figures=("over 10 years", "1.5 to 2 mg per 1 kg of body weight"),
    ),
)

OVERDOSE_AND_STOPPING = (
    *listed(
        "If the instructions are not followed and there is an overdose of baclofen, medical staff take these urgent "
        "measures:",
        "washing out the stomach (gastric lavage)",
        "giving activated carbon or another absorbent",
        "giving artificial respiration, if breathing has stopped",
        "urgently supporting the heart and the circulation",
    ),
    Fact(
        "measures are for medical staff",
        "The urgent measures for an overdose of baclofen are for medical staff only.",
    ),
    Fact("slow reduction", "When your treatment ends, the dose of baclofen must be lowered slowly."),
    *listed(
        "A sharp drop in your dose of baclofen can cause these problems:",
        "convulsions (fits)",
        "restlessness",
        "anxiety",
        "hallucinations (seeing or hearing things that are not there)",
        "mental disorders",
        "a rise in muscle tone (tenser muscles)",
    ),
)

SIDE_EFFECTS = (
    Fact("side effects are possible", "Baclofen can cause side effects because baclofen acts strongly."),
    Fact(
        "risk when instructions are not followed",
        "The risk of side effects is higher if you do not follow the instructions for baclofen.",
    ),
    Fact("side effects differ", "The side effects of baclofen can be of different kinds."),
    *listed(
        "Get medical help at once or call an ambulance if you take baclofen and have signs like these:",
        "chest pain",
        "rashes on the skin",
        "depression",
        "vomiting",
        "difficulty breathing",
    ),
    *listed(
        "Baclofen can have these side effects on the nervous system and the senses:",
        "drowsiness or, the opposite, trouble sleeping (insomnia)",
        "dizziness",
        "headache",
        "tiredness (fatigue)",
        "weakness",
        "confusion",
        "poor balance and coordination of movements",
        "slower reactions (reduced reactivity)",
        "an over-active mind (mental stimulation)",
        "feeling extremely happy (euphoria)",
        "hallucinations (seeing or hearing things that are not there)",
        "depression",
        "nightmares",
    ),
    *listed(
        "Baclofen can cause these serious reactions of the heart and blood vessels:",
        "high blood pressure (arterial hypertension)",
        "fast heartbeat (tachycardia)",
        "chest pain",
        "collapse of the heart and circulation (cardiac collapse)",
    ),
    *listed(
        "If the dose instructions for baclofen are not followed, the stomach and gut can react with:",
        "loss of appetite (not wanting food)",
        "changes in how things taste",
        "feeling sick (nausea)",
        "constipation or diarrhoea",
        "being sick (vomiting)",
        "indigestion (dyspepsia)",
        "pain in the belly",
    ),
    *listed(
        "If baclofen is taken against its instructions and without a doctor's prescription, these side effects are "
        "possible:",
        "wetting yourself or the bed (enuresis, incontinence)",
        "passing urine and stools without meaning to",
        "problems with ejaculation",
        "impotence (trouble getting an erection)",
    ),
    *listed(
        "If the dose instructions for baclofen are not followed, breathing can be affected in these ways:",
        "difficulty breathing (nasal congestion, which is a blocked nose)",
        "even a state of suffocation (not getting enough air)",
    ),
    *listed(
        "Baclofen can also have these side effects:",
        "muscle pain",
        "skin rash",
        "itching",
        "swelling of the arms, hands, legs or feet",
        "too much sweating",
        "weight gain (extra kilos)",
    ),
)

PACK = (
    Fact("active substance", "The active substance is baclofen."),
    Fact(
        "amount in a tablet",
        "Each baclofen tablet contains either 10 mg or 25 mg of baclofen.",
        figures=("10 mg", "25 mg"),
    ),
    Fact(
        "strengths",
        "Baclofen comes as 10 mg tablets and as 25 mg tablets.",
        figures=("10 mg tablets", "25 mg tablets"),
    ),
    Fact("bottle", "Baclofen tablets come in bottles of 50.", figures=("bottles of 50",)),
    Fact("carton", "The bottles of baclofen tablets are packed in cartons."),
)

FACTS = USE + BEFORE_YOU_TAKE + DOSES + OVERDOSE_AND_STOPPING + SIDE_EFFECTS + PACK

each_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)


def plain(markdown: str) -> str:
    """Take the marks and line breaks out of a Markdown text."""
    return " ".join(MARK.sub("", markdown).split())


def numbers(text: str) -> list[str]:
    """Find the numbers of a text in order, in digits or words: "5 mg three times a day" gives 5 and three."""
    return [number.lower() for number in NUMBER.findall(text)]


def claims(markdown: str) -> list[tuple[str, str]]:
    """Find each sentence and list item outside the headings, in order, with the lead-in it stands under (or "")."""
    found: list[tuple[str, str]] = []
    lead_in = ""
    for block in re.split(r"\n\s*\n|\n(?=-\s)", markdown):
        if block.lstrip().startswith("#"):
            lead_in = ""
        elif block.lstrip().startswith("-"):
            found.append((lead_in, plain(block)))
        else:
            sentences = SENTENCE_END.split(plain(block))
            found += [("", sentence) for sentence in sentences]
            lead_in = sentences[-1] if sentences[-1].endswith(":") else ""
    return found


@each_fact
def test_the_sentence_of_a_fact_stands_word_for_word_in_the_leaflet(fact: Fact) -> None:
    """The leaflet holds the sentence verbatim once its marks and line breaks are taken away."""
    assert fact.sentence in plain(LEAFLET)


@each_fact
def test_the_figures_of_a_fact_stand_in_its_sentence_and_no_others_do(fact: Fact) -> None:
    """Each figure is found in the sentence, and the sentence has no number beyond them."""
    assert [figure for figure in fact.figures if figure not in fact.sentence] == []
    assert numbers(fact.sentence) == numbers(" ".join(fact.figures))


def test_every_number_in_the_leaflet_belongs_to_a_fact() -> None:
    """Outside the numbering of headings, no number stands in the leaflet that no fact accounts for."""
    known = {number for fact in FACTS for number in numbers(fact.sentence)}
    assert set(numbers(plain(HEADING_NUMBER.sub(r"\1", LEAFLET)))) - known == set()


def test_every_sentence_and_list_item_of_the_leaflet_is_a_fact() -> None:
    """The leaflet's sentences and items are the facts, in order, each item under its own lead-in: none is added."""
    assert claims(LEAFLET) == [(fact.under, fact.sentence) for fact in FACTS]


def test_the_headings_are_the_known_ones() -> None:
    """The headings stand in the order of the package-leaflet template, and none of them adds a claim."""
    assert tuple(line for line in LEAFLET.splitlines() if line.startswith("#")) == HEADINGS
