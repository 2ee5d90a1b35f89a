"""Dutch: as much as a dose and its limits take. Not here: words that no dose needs, which stay unknown."""

from typing import Final

DUTCH: Final[dict[str, str]] = {
    "PLAIN": "arts, apotheker, volgens, bijsluiter, vraag, behandeling, dosis, langzaam, altijd, water, eten, uw",
    "NUMBER": """
        een=1, één=1, twee=2, drie=3, vier=4, vijf=5, zes=6, zeven=7, acht=8, negen=9, tien=10, twaalf=12,
        vijftien=15, twintig=20, dertig=30, veertig=40, vijftig=50, zestig=60, honderd=100, duizend=1000
    """,
    "FRACTION": "halve=1/2, half=1/2",
    "MASS": "mg=1, milligram=1, g=1000, gram=1000, mcg=1/1000, µg=1/1000, microgram=1/1000",
    "KG": "kg=1, kilo=1",
    "FORM": "tablet=tablet, tabletten=tablet, pil=tablet, pillen=tablet, capsule=capsule, capsules=capsule",
    "TIMES": "keer, maal, x",
    "ONCE": "eenmaal=1, tweemaal=2, driemaal=3, viermaal=4",
    "PERIODLY": "daags=24, per dag=24, elke dag=24, dagelijks=24, per week=168",
    "EACH": "elke, iedere, om de",
    "PER": "per, /",
    "DAY": "dag=1, dagen=1, 24 uur=1",
    "WEEK": "week=7, weken=7",
    "HOUR": "uur=1",
    "MONTH": "maand=30, maanden=30",
    "YEAR": "jaar=365, jaren=365",
    "WHEN": """
        ochtend=morning, ochtends=morning, middag=noon, avond=evening, avonds=evening, nacht=night, ontbijt=morning,
        maaltijd=meal, maaltijden=meals
    """,
    "IN": "in, op, bij, met, 's, tijdens",
    "FOR": "voor",
    "AFTER": "na",
    "TO": "tot, tot en met",
    "OR": "of",
    "AND": "en",
    "OF": "van",
    "BETWEEN": "tussen",
    "THE": "de, het, uw, zijn, haar",
    "TAKE": "neem, nemen, neemt, inneem, geef, geven, slik, mag, mogen, krijgt, krijgen",
    "START": "begin, begint, beginnen, start",
    "RAISE": "verhoog, verhogen, verhoogd",
    "LOWER": "verlaag, verlagen",
    "NOT": "niet, nooit, geen, zonder",
    "OVER": "meer dan, hoger dan, boven",
    "DANGER": "overdosis, een overdosis, gevaarlijk, te veel, teveel",
    "MOST": "maximaal, hoogstens, maximum, ten hoogste",
    "AUX": "is, zijn, moet, moeten, mag, mogen, kan, kunnen, u, zou zijn",
    "ADULT": "volwassene, volwassenen",
    "CHILD": "kind, kinderen, uw kind",
    "BABY": "baby, zuigeling",
    "USUAL": "gewoonlijk, meestal, normaal",
}
