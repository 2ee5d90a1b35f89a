"""Portuguese: as much as a dose and its limits take. Not here: words that no dose needs, which stay unknown."""

from typing import Final

PORTUGUESE: Final[dict[str, str]] = {
    "PLAIN": """
        médico, farmacêutico, segundo, folheto, pergunte, tratamento, dose, lentamente, sempre, água, comida, se
    """,
    "NUMBER": """
        um=1, uma=1, dois=2, duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, doze=12,
        quinze=15, vinte=20, trinta=30, quarenta=40, cinquenta=50, sessenta=60, cem=100, cento=100, mil=1000
    """,
    "FRACTION": "meio=1/2, meia=1/2, metade=1/2",
    "MASS": """
        mg=1, miligrama=1, miligramas=1, g=1000, grama=1000, gramas=1000, mcg=1/1000, µg=1/1000, microgramas=1/1000
    """,
    "KG": "kg=1, quilo=1, quilos=1",
    "FORM": "comprimido=tablet, comprimidos=tablet, cápsula=capsule, cápsulas=capsule",
    "TIMES": "vez, vezes, x",
    "PERIODLY": "ao dia=24, por dia=24, cada dia=24, diariamente=24, por semana=168",
    "EACH": "cada, a cada, de",
    "PER": "por, /",
    "DAY": "dia=1, dias=1, 24 horas=1",
    "WEEK": "semana=7, semanas=7",
    "HOUR": "hora=1, horas=1",
    "MONTH": "mês=30, meses=30",
    "YEAR": "ano=365, anos=365",
    "WHEN": """
        manhã=morning, meio dia=noon, tarde=evening, noite=night, almoço=noon, jantar=evening, refeição=meal,
        refeições=meals
    """,
    "IN": "em, com, durante, ao, à, de",
    "FOR": "para",
    "AFTER": "após, depois de",
    "TO": "até, a",
    "OR": "ou",
    "AND": "e",
    "OF": "de, do, da",
    "BETWEEN": "entre",
    "THE": "o, a, os, as, seu, sua",
    "TAKE": "tome, tomar, toma, tomam, dê, dar, engula, pode, podem",
    "START": "comece, começar, inicial, no início",
    "RAISE": "aumente, aumentar",
    "LOWER": "reduza, reduzir",
    "NOT": "não, nunca, jamais, sem",
    "OVER": "mais de, mais do que, exceda, exceder, ultrapasse",
    "DANGER": "sobredosagem, uma sobredosagem, perigoso, perigosa, demasiado",
    "MOST": "no máximo, máximo, máxima",
    "AUX": "é, são, deve, devem, pode, podem, seria",
    "ADULT": "adulto, adultos",
    "CHILD": "criança, crianças, seu filho, sua filha",
    "BABY": "bebé, bebê, bebês",
    "USUAL": "habitual, habitualmente, normalmente, geralmente",
}
