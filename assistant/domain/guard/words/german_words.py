"""German: as much as a dose and its limits take. Not here: words that no dose needs, which stay unknown."""

from typing import Final

_UNITS: Final = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS: Final = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_COMPOUNDS: Final = ", ".join(
    f"{unit}und{ten}={10 * tens + units}" for tens, ten in enumerate(_TENS, 2) for units, unit in enumerate(_UNITS, 1)
)
"""fünfundzwanzig and the like."""

GERMAN: Final[dict[str, str]] = {
    "PLAIN": """
        bei, zwischen,
        bitte, ihr, arzt, ihre, ihren, ihrem, mit, wasser, einer, apotheker, leaflet, packungsbeilage, laut, fragen,
        nach, dem, der, den, des, und, ist, sind, wird, werden, auch, etwas, zu einer zu den während, essen, zum
        essen, behandlung, üblich, üblicherweise, meist, dosis, die, das, behandeln, auto, wenn, sie, ihrer, ärztin,
        immer, langsam, schrittweise, dann, spritzen, medikament, medikaments, über den tag, einnehmen
    """,
    "NUMBER": f"""
        eins=1, eine=1, einen=1, zwei=2, drei=3, vier=4, fünf=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10,
        elf=11, zwölf=12, fünfzehn=15, zwanzig=20, dreißig=30, vierzig=40, fünfzig=50, sechzig=60, siebzig=70,
        achtzig=80, neunzig=90, hundert=100, einhundert=100, tausend=1000, {_COMPOUNDS}
    """,
    "FRACTION": "halbe=1/2, halben=1/2, viertel=1/4",
    "MASS": "mg=1, milligramm=1, g=1000, gramm=1000, mcg=1/1000, µg=1/1000, mikrogramm=1/1000",
    "KG": "kg=1, kilo=1, kilogramm=1",
    "FORM": "tablette=tablet, tabletten=tablet, pille=tablet, pillen=tablet, kapsel=capsule, kapseln=capsule",
    "TIMES": "mal, x",
    "ONCE": "einmal=1, zweimal=2, dreimal=3, viermal=4, fünfmal=5, sechsmal=6, achtmal=8, zehnmal=10",
    "PERIODLY": """
        täglich=24, am tag=24, pro tag=24, je tag=24, jeden tag=24, wöchentlich=168, stündlich=1, tageshöchstdosis=24
    """,
    "EACH": "alle, jede, jeden, jedes",
    "A": "ein",
    "PER": "pro, je, /",
    "DAY": "tag=1, tage=1, tagen=1, 24 stunden=1",
    "WEEK": "woche=7, wochen=7",
    "HOUR": "stunde=1, stunden=1",
    "MONTH": "monat=30, monate=30, monaten=30",
    "YEAR": "jahr=365, jahre=365, jahren=365, jährige=365, jähriges=365, jähriger=365",
    "WHEN": """
        morgens=morning, am morgen=morning, früh=morning, mittags=noon, am mittag=noon, nachmittags=afternoon,
        abends=evening, am abend=evening, nachts=night, zur nacht=night, frühstück=morning, mittagessen=noon,
        abendessen=evening, mahlzeit=meal, mahlzeiten=meals
    """,
    "IN": "in, im, an, am, beim, zum, zur",
    "FOR": "für",
    "AFTER": "nach",
    "TO": "bis, auf",
    "BY": "um",
    "OR": "oder",
    "AND": "und, sowie",
    "OF": "von, à, zu",
    "FROM": "ab",
    "THE": "die, der, das, den, dem, ihre, ihr, seine, sein",
    "TAKE": "nehmen, nimmt, einnehmen, geben, gibt, erhalten, erhält, bekommen, bekommt, schlucken, dürfen, darf",
    "START": "beginnen, beginnt, anfangen, zu beginn, anfangs, anfangsdosis, startdosis",
    "RAISE": "erhöhen, erhöht, gesteigert, steigern, steigerung",
    "LOWER": "verringern, senken, reduzieren, gesenkt",
    "NOT": "nicht, nie, niemals, kein, keine, keinen",
    "OVER": "mehr als, über, überschreiten, übersteigen",
    "DANGER": "überdosis, eine überdosis, gefährlich, zu viel, zuviel, lebensgefährlich, zu hoch",
    "MOST": "höchstens, maximal, bis zu, maximum, höchstdosis",
    "AUX": """
        wäre, wären, ist, sind, soll, sollen, sollte, kann, können, darf, dürfen, wird, werden, beträgt, liegt, haben, ihnen, sie
    """,
    "ADULT": "erwachsene, erwachsenen, erwachsener",
    "CHILD": "kind, kinder, kindern, ihr kind, ihrem kind",
    "BABY": "baby, säugling, säuglinge, neugeborene",
    "USUAL": "üblich, normalerweise, gewöhnlich, meist, üblicherweise",
}
