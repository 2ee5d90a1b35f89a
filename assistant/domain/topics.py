"""The fixed list of topics that sections, passages and questions share, with their published codes.

The topics are the headings of the QRD package leaflet template; `GENERAL` is what stands under none of them.
LOINC codes are those of the SPL document sections; EMA codes are those of the ePI section list of the SPOR
referential "200000029659". Not here: how words are read as topics.
"""

from dataclasses import dataclass
from enum import Enum, unique


@unique
class Topic(Enum):
    """What a section, a passage or a question is about."""

    USE = "use"
    BEFORE_YOU_TAKE = "before_you_take"
    DO_NOT_TAKE = "do_not_take"
    WARNINGS = "warnings"
    CHILDREN = "children"
    ELDERLY = "elderly"
    OTHER_MEDICINES = "other_medicines"
    FOOD_AND_ALCOHOL = "food_and_alcohol"
    PREGNANCY = "pregnancy"
    BREAST_FEEDING = "breast_feeding"
    DRIVING = "driving"
    HOW_TO_TAKE = "how_to_take"
    DOSE = "dose"
    OVERDOSE = "overdose"
    MISSED_DOSE = "missed_dose"
    STOPPING = "stopping"
    SIDE_EFFECTS = "side_effects"
    STORAGE = "storage"
    CONTENTS = "contents"
    ACTION = "action"
    SUPPLY = "supply"
    """Its price, prescriptions and where to get it: asked often, and in no leaflet."""
    GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Codes:
    """A topic's section codes: LOINC for SPL, EMA for the ePI; empty where the list has no such section."""

    loinc: str
    ema: str


CODES: dict[Topic, Codes] = {
    Topic.USE: Codes("34067-9", "200000029895"),
    Topic.BEFORE_YOU_TAKE: Codes("", "200000029896"),
    Topic.DO_NOT_TAKE: Codes("34070-3", "200000029897"),
    Topic.WARNINGS: Codes("43685-7", "200000029898"),
    Topic.CHILDREN: Codes("34081-0", "200000029899"),
    Topic.ELDERLY: Codes("34082-8", ""),
    Topic.OTHER_MEDICINES: Codes("34073-7", "200000029900"),
    Topic.FOOD_AND_ALCOHOL: Codes("", "200000029901"),
    Topic.PREGNANCY: Codes("42228-7", "200000029902"),
    Topic.BREAST_FEEDING: Codes("77290-5", "200000029902"),
    Topic.DRIVING: Codes("", "200000029903"),
    Topic.HOW_TO_TAKE: Codes("34068-7", "200000029905"),
    Topic.DOSE: Codes("34068-7", "200000029905"),
    Topic.OVERDOSE: Codes("34088-5", "200000029907"),
    Topic.MISSED_DOSE: Codes("", "200000029908"),
    Topic.STOPPING: Codes("", "200000029909"),
    Topic.SIDE_EFFECTS: Codes("34084-4", "200000029910"),
    Topic.STORAGE: Codes("44425-7", "200000029913"),
    Topic.CONTENTS: Codes("34069-5", "200000029914"),
    Topic.ACTION: Codes("43679-0", ""),
    Topic.SUPPLY: Codes("", ""),
    Topic.GENERAL: Codes("", "200000029894"),
}

IN_PLAIN_WORDS: dict[Topic, str] = {
    Topic.USE: "what it is used for",
    Topic.BEFORE_YOU_TAKE: "what to know before taking it",
    Topic.DO_NOT_TAKE: "who must not take it",
    Topic.WARNINGS: "warnings",
    Topic.CHILDREN: "children",
    Topic.ELDERLY: "older people",
    Topic.OTHER_MEDICINES: "taking it with other medicines",
    Topic.FOOD_AND_ALCOHOL: "alcohol, food or drink",
    Topic.PREGNANCY: "pregnancy",
    Topic.BREAST_FEEDING: "breast-feeding",
    Topic.DRIVING: "driving",
    Topic.HOW_TO_TAKE: "how to take it",
    Topic.DOSE: "the dose",
    Topic.OVERDOSE: "an overdose",
    Topic.MISSED_DOSE: "missing a dose",
    Topic.STOPPING: "stopping it",
    Topic.SIDE_EFFECTS: "side effects",
    Topic.STORAGE: "storing it",
    Topic.CONTENTS: "what is in the pack",
    Topic.ACTION: "how it works",
    Topic.SUPPLY: "its price, prescriptions or where to get it",
    Topic.GENERAL: "this",
}
"""What a topic is called when a person is told that the leaflet says nothing about it."""
