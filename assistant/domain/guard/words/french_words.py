"""French: as much as a dose and its limits take. Not here: words that no dose needs, which stay unknown."""

from typing import Final

FRENCH: Final[dict[str, str]] = {
    "PLAIN": """
        chez,
        ne, n, s'il, vous, plaît, votre, vos, médecin, pharmacien, avec, eau, pendant, selon, la, notice, demandez,
        traitement, dose, et, est, sont, lentement, toujours, nourriture, manger, mangeant
    """,
    "NUMBER": """
        un=1, une=1, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12,
        quinze=15, vingt=20, trente=30, quarante=40, cinquante=50, soixante=60, cent=100, mille=1000
    """,
    "FRACTION": "demi=1/2, demie=1/2, moitié=1/2, quart=1/4",
    "MASS": """
        mg=1, milligramme=1, milligrammes=1, g=1000, gramme=1000, grammes=1000, mcg=1/1000, µg=1/1000,
        microgrammes=1/1000
    """,
    "KG": "kg=1, kilo=1, kilos=1",
    "FORM": "comprimé=tablet, comprimés=tablet, cachet=tablet, cachets=tablet, gélule=capsule, gélules=capsule",
    "TIMES": "fois, x",
    "PERIODLY": "par jour=24, chaque jour=24, quotidiennement=24, tous les jours=24, par semaine=168",
    "EACH": "chaque, toutes les, tous les",
    "PER": "par, /",
    "DAY": "jour=1, jours=1, 24 heures=1",
    "WEEK": "semaine=7, semaines=7",
    "HOUR": "heure=1, heures=1",
    "MONTH": "mois=30",
    "YEAR": "an=365, ans=365",
    "WHEN": """
        matin=morning, midi=noon, soir=evening, nuit=night, coucher=night, déjeuner=noon, dîner=evening, repas=meals
    """,
    "IN": "en, à, au, aux, dans, le, avec les repas",
    "FOR": "pour, pendant",
    "AFTER": "après",
    "TO": "jusqu'à, à",
    "OR": "ou",
    "AND": "et, puis",
    "OF": "de, d'",
    "BETWEEN": "entre",
    "FROM": "dès",
    "THE": "le, la, les, l', son, sa, ses",
    "TAKE": "prenez, prendre, prend, prennent, donnez, donner, avalez, avaler, peut, peuvent, reçoivent, reçoit",
    "START": "commencez, commencer, commencent, début, au début, initiale",
    "RAISE": "augmentez, augmenter, augmentée",
    "LOWER": "diminuez, diminuer, réduire, réduisez",
    "NOT": "pas, jamais, non, sans",
    "OVER": "plus de, dépasser, dépassez, dépasse",
    "DANGER": "surdosage, un surdosage, dangereux, trop, trop élevé, surdose, une surdose",
    "MOST": "au maximum, maximum, au plus, maximale",
    "AUX": "est, sont, doit, doivent, peut, peuvent, il, elle, vous, faut, serait",
    "ADULT": "adulte, adultes",
    "CHILD": "enfant, enfants, votre enfant",
    "BABY": "bébé, bébés, nourrisson, nourrissons",
    "ADDSUP": "soit, c'est à dire",
    "USUAL": "habituelle, habituellement, généralement",
}
