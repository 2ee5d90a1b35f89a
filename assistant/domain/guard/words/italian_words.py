"""Italian: as much as a dose and its limits take. Not here: words that no dose needs, which stay unknown."""

from typing import Final

ITALIAN: Final[dict[str, str]] = {
    "PLAIN": """
        medico, farmacista, secondo, foglio, chieda, trattamento, dose, lentamente, sempre, acqua, cibo, si, suo, sua
    """,
    "NUMBER": """
        un=1, uno=1, una=1, due=2, tre=3, quattro=4, cinque=5, sei=6, sette=7, otto=8, nove=9, dieci=10, dodici=12,
        quindici=15, venti=20, trenta=30, quaranta=40, cinquanta=50, sessanta=60, cento=100, mille=1000
    """,
    "FRACTION": "mezza=1/2, mezzo=1/2, metà=1/2",
    "MASS": """
        mg=1, milligrammo=1, milligrammi=1, g=1000, grammo=1000, grammi=1000, mcg=1/1000, µg=1/1000,
        microgrammi=1/1000
    """,
    "KG": "kg=1, chilo=1, chili=1",
    "FORM": """
        compressa=tablet, compresse=tablet, pastiglia=tablet, pastiglie=tablet, capsula=capsule, capsule=capsule
    """,
    "TIMES": "volta, volte, x",
    "PERIODLY": "al giorno=24, ogni giorno=24, alla settimana=168",
    "EACH": "ogni",
    "PER": "per, /",
    "DAY": "giorno=1, giorni=1, 24 ore=1",
    "WEEK": "settimana=7, settimane=7",
    "HOUR": "ora=1, ore=1",
    "MONTH": "mese=30, mesi=30",
    "YEAR": "anno=365, anni=365",
    "WHEN": """
        mattina=morning, mattino=morning, mezzogiorno=noon, sera=evening, notte=night, colazione=morning, pranzo=noon,
        cena=evening, pasto=meal, pasti=meals
    """,
    "IN": "in, con, durante, al, alla, ai, la",
    "FOR": "per",
    "AFTER": "dopo",
    "TO": "fino a, a",
    "OR": "o",
    "AND": "e",
    "OF": "di, da, dei",
    "BETWEEN": "tra",
    "THE": "il, lo, la, i, gli, le, suo",
    "TAKE": "prenda, prendere, prendi, prendono, dia, dare, assuma, assumere, può, possono",
    "START": "inizi, iniziare, cominci, iniziale, all'inizio",
    "RAISE": "aumenti, aumentare",
    "LOWER": "riduca, ridurre",
    "NOT": "non, senza",
    "OVER": "più di, superi, superare, oltre",
    "DANGER": "sovradosaggio, un sovradosaggio, pericoloso, pericolosa, troppo",
    "MOST": "al massimo, massimo, massima",
    "AUX": "è, sono, deve, devono, può, possono, mai, sarebbe",
    "ADULT": "adulto, adulti",
    "CHILD": "bambino, bambini, bambina, suo figlio, sua figlia",
    "BABY": "neonato, neonati, lattante",
    "USUAL": "abituale, solitamente, normalmente, di solito",
}
