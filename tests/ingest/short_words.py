"""Short leaflets of an invented medicine: without headings, of one page, and in seven languages."""

SHORT = {
    "without headings": """Velmodine is used to treat dizziness in adults. Take one tablet with water \
three times a day. Do not take \
Velmodine if you are allergic to it or pregnant. Side effects: nausea and headache. If you miss a dose, skip\
 it. Store it below 25 °C. Ask your doctor if you take other medicines.
""",
    "one page": """Velmodine 20 mg tablets

What it is for
Velmodine is used to treat dizziness.

Do not take it
If you are allergic to it.

How to take it
Adults: take 1 tablet every 8 hours.

Side effects
Nausea, headache.

Storage
Store below 25 °C.
""",
    "Spanish": """Prospecto: información para el paciente

Velmodine 20 mg comprimidos

1. Qué es Velmodine y para qué se utiliza

Velmodine es un medicamento para el mareo.

2. Qué necesita saber antes de empezar a tomar Velmodine

No tome Velmodine

Si es alérgico a él.

3. Cómo tomar Velmodine

Tome un comprimido cada 8 horas.

4. Posibles efectos adversos

Náuseas.

5. Conservación de Velmodine

En lugar seco.
""",
    "French": """Notice : information du patient

Velmodine 20 mg, comprimé

1. Qu'est-ce que Velmodine et dans quels cas est-il utilisé ?

Ce médicament soulage les vertiges.

2. Quelles sont les informations à connaître avant de prendre Velmodine ?

Ne prenez jamais Velmodine

Si vous êtes allergique.

3. Comment prendre Velmodine ?

Prenez un comprimé le soir.

4. Quels sont les effets indésirables éventuels ?

Nausées.

5. Comment conserver Velmodine ?

Au sec.
""",
    "German": """Gebrauchsinformation: Information für Patienten

Velmodine 20 mg Tabletten

1. Was ist Velmodine und wofür wird es angewendet?

Velmodine ist ein Arzneimittel gegen Schwindel.

2. Was sollten Sie vor der Einnahme von Velmodine beachten?

Velmodine darf nicht eingenommen werden

wenn Sie allergisch sind.

3. Wie ist Velmodine einzunehmen?

Nehmen Sie abends eine Tablette.

4. Welche Nebenwirkungen sind möglich?

Übelkeit.

5. Wie ist Velmodine aufzubewahren?

Trocken.
""",
    "Italian": """Foglio illustrativo: informazioni per il paziente

Velmodine 20 mg compresse

1. Cos'è Velmodine e a cosa serve

Velmodine è un medicinale per le vertigini.

2. Cosa deve sapere prima di prendere Velmodine

Non prenda Velmodine

se è allergico.

3. Come prendere Velmodine

Prenda una compressa la sera.

4. Possibili effetti indesiderati

Nausea.

5. Come conservare Velmodine

All'asciutto.
""",
    "Portuguese": """Folheto informativo: Informação para o doente

Velmodine 20 mg comprimidos

1. O que é Velmodine e para que é utilizado

Velmodine é um medicamento para as tonturas.

2. O que precisa de saber antes de tomar Velmodine

Não tome Velmodine

se tem alergia.

3. Como tomar Velmodine

Tome um comprimido à noite.

4. Efeitos secundários possíveis

Náuseas.

5. Como conservar Velmodine

Em local seco.
""",
    "Dutch": """Bijsluiter: informatie voor de patiënt

Velmodine 20 mg tabletten

1. Wat is Velmodine en waarvoor wordt dit middel gebruikt?

Velmodine is een geneesmiddel tegen duizeligheid.

2. Wanneer mag u Velmodine niet gebruiken of moet u er extra voorzichtig mee zijn?

U bent allergisch.

3. Hoe neemt u Velmodine in?

Neem elke avond een tablet.

4. Mogelijke bijwerkingen

Misselijkheid.

5. Hoe bewaart u Velmodine?

Droog.
""",
}
