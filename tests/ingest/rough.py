"""Texts of an invented medicine, with the faults that real sources have, and what each comes to.

`ROUGH` is a rough translation: some passages stand under another heading than theirs, numbered items are parted by
empty lines, a decimal is torn and a label has strayed. The others are written as guides and labels are.
"""

from ingest.canonical import Canonical, canonical
from ingest.passages import passages
from ingest.readers.markdown import read_markdown
from ingest.readers.text import read_text
from ingest.sections import Outline, outline

ROUGH = """Velmodine formula
 Velmodine - means has strong influence on the inner ear. It has calming effect.

Pharmacological action of Velmodine

Use of Velmodine leads to such effects:

  • Calming;
  • Against vertigo.

From the stomach Velmodine is well absorbed.

Release form

Velmodine is made in tablets of 5 mg and 20 mg. Tablets are packed in bottles of 30 pieces.

The main indications of Velmodine are the following illnesses:

  • Vertigo;
  • Sea sickness.

Instructions for the use of Velmodine

Velmodine is taken after a meal. The initial dose for adults is 5 mg two times a day. Every 4 days the dose is raised. \
The maximum daily dose must not exceed 60 mg.

After 7 years children take Velmodine at the rate of 0, 5 - 1 mg per 1 kg weight.

Velmodine should be used cautiously in the following illnesses:

  • Glaucoma;
  • Asthma.

People over 65 years need lower doses.

After the treatment one must slowly reduce the dose. A sharp decrease in dosage may cause:

  • Fear;
  • Fits.

Velmodine may weaken attention, so it is not advised to drive a car. It is best to rest at home.  Velmodine Tablets

Side effects of Velmodine

Side effects may be as follows:

  • Dry mouth;
  • Sleepiness.

In case of an overdose of Velmodine, take the following measures:

1. Gastric lavage

2. Activated charcoal

3. Call for help

Contraindications to Velmodine

Contraindications are:

  • Allergy;
  • Epilepsy.

During pregnancy Velmodine is taken only in exceptional cases. Breastfeeding and Velmodine are incompatible.

Especially careful should be people with a sick liver.
"""

GUIDE = """MEDICATION GUIDE
VELMODINE (vel-moe-deen)
(velmodine hydrochloride)
tablets

What is the most important information I should know about VELMODINE?

VELMODINE can cause serious side effects, including:

1. Liver problems. Call your doctor right away if you get:
   a) yellow skin
   b) dark urine
2. Fainting. Do not stand up quickly.

What is VELMODINE?
VELMODINE is a prescription medicine used to treat dizziness in adults.

Who should not take VELMODINE?
Do not take VELMODINE if you:
o are allergic to velmodine
o have severe liver disease

What should I tell my doctor before taking VELMODINE?
Before taking VELMODINE, tell your doctor if you:
  - have kidney problems
  - are pregnant
       * or plan to become pregnant

How should I take VELMODINE?
- Take VELMODINE exactly as your doctor tells you.
- The usual dose is 1 tablet (20 mg) twice a day.
- If you take too much VELMODINE, call your doctor.

What should I avoid while taking VELMODINE?
Do not drink alcohol. Do not drive until you know how VELMODINE affects you.

What are the possible side effects of VELMODINE?
The most common side effects are headache and sleepiness.

How should I store VELMODINE?
Store VELMODINE at room temperature, 20°C to 25°C.
"""

ANSWERS = """Velmodine tablets - your questions answered

Q: What is Velmodine for?
A: It is used to treat dizziness.

Q: Who must not take it?
A: Anyone who is allergic to velmodine.

Q: How much do I take?
A: Adults take 20 mg twice a day.

Q: What if I forget a dose?
A: Skip it. Do not take a double dose.

Q: What are the side effects?
A: Headache and a dry mouth.
"""

CAPITALS = """VELMODINE 20 MG TABLETS
USES
Velmodine is used to treat dizziness. It works on the inner ear.
CONTRAINDICATIONS
Allergy to velmodine. Severe liver disease.
DOSAGE AND ADMINISTRATION
Adults: 20 mg twice a day
MISSED DOSE
Skip the missed dose.
SIDE EFFECTS
Common:
- headache
- sleepiness
Rare:
- rash
STORAGE
Store below 25 °C.
"""


def outlined(text: str) -> Outline:
    """Return the sections of a plain text."""
    document = read_text(text.encode())
    return outline(canonical(document), document.title)


def headed(text: str) -> list[tuple[str, str]]:
    """Return each section's heading and what it is about."""
    return [(section.heading, section.topic.value) for section in outlined(text).sections]


def placed(text: str, *, markdown: bool = False) -> Canonical:
    """Return the canonical text of a plain text, or of Markdown."""
    return canonical(read_markdown(text.encode()) if markdown else read_text(text.encode()))


def told(text: str, *, markdown: bool = False) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Return each passage's kind, topic and words, and the words of its lead-ins."""
    source = placed(text, markdown=markdown)
    return [
        (p.kind.value, p.topic.value, p.span.of(source.text), tuple(span.of(source.text) for span in p.lead_ins))
        for p in passages(outline(source, ""))
    ]
