"""Spanish: as much as a dose and its limits take. Not here: words that no dose needs, which stay unknown."""

from typing import Final

SPANISH: Final[dict[str, str]] = {
    "PLAIN": """
        por favor, su, sus, médico, farmacéutico, según, prospecto, pregunte, tratamiento, dosis, lentamente, siempre,
        agua, habitual, lo, se, los, las, usted
    """,
    "NUMBER": """
        un=1, uno=1, una=1, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11,
        doce=12, quince=15, veinte=20, treinta=30, cuarenta=40, cincuenta=50, sesenta=60, setenta=70, ochenta=80,
        noventa=90, cien=100, ciento=100, mil=1000
    """,
    "FRACTION": "medio=1/2, media=1/2, mitad=1/2, cuarto=1/4",
    "MASS": """
        mg=1, miligramo=1, miligramos=1, g=1000, gramo=1000, gramos=1000, mcg=1/1000, µg=1/1000, microgramos=1/1000
    """,
    "KG": "kg=1, kilo=1, kilos=1",
    "FORM": """
        comprimido=tablet, comprimidos=tablet, tableta=tablet, tabletas=tablet, pastilla=tablet, pastillas=tablet,
        cápsula=capsule, cápsulas=capsule
    """,
    "TIMES": "vez, veces, x",
    "PERIODLY": """
        al día=24, por día=24, cada día=24, diario=24, diarios=24, diaria=24, diariamente=24, por semana=168, a la
        semana=168
    """,
    "EACH": "cada",
    "PER": "por, /",
    "DAY": "día=1, días=1, 24 horas=1",
    "WEEK": "semana=7, semanas=7",
    "HOUR": "hora=1, horas=1",
    "MONTH": "mes=30, meses=30",
    "YEAR": "año=365, años=365",
    "WHEN": """
        mañana=morning, mediodía=noon, tarde=evening, noche=night, desayuno=morning, almuerzo=noon, cena=evening,
        comida=meal, comidas=meals
    """,
    "IN": "en, con, durante, al, por la",
    "FOR": "para, durante",
    "AFTER": "después de, tras",
    "TO": "hasta, a",
    "OR": "o",
    "AND": "y, e",
    "OF": "de, del",
    "BETWEEN": "entre",
    "FROM": "desde",
    "THE": "el, la, los, las, su",
    "TAKE": "tome, tomar, toma, toman, tomen, dé, dar, trague, puede, pueden, administre, recibe, reciben",
    "START": "empiece, empezar, empiezan, comience, inicial, al principio",
    "RAISE": "aumente, aumentar, sube, subir",
    "LOWER": "reduzca, reducir, baje",
    "NOT": "no, nunca, jamás, sin",
    "OVER": "más de, supere, superar, exceda, exceder, sobrepase",
    "DANGER": "sobredosis, una sobredosis, peligroso, peligrosa, demasiado",
    "MOST": "como máximo, máximo, máxima",
    "AUX": "es, son, debe, deben, puede, pueden, usted, hay, está, sería",
    "ADULT": "adulto, adultos, adulta",
    "CHILD": "niño, niños, niña, niñas, su hijo, su hija",
    "BABY": "bebé, bebés, lactante, lactantes",
    "USUAL": "habitual, habitualmente, normalmente, generalmente",
}
