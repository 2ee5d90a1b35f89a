"""Questions as people type them, in English and in other languages. Not here: what becomes of them."""

from typing import Final

ENGLISH: Final = (
    "can i drive",
    "wats in it",
    "forgt my moring pill, tak it now or wate till tomorow",
    "weding this wkend can i hav a coupel of pints",
    "dizzy af lol is that normal",
    "cn i av a pint",
    "plz hlp my nan took 2",
    "innit bad for ya kidneys",
    "wanna kms",
    "mum's gone floppy",
    "todler ate my tablts just now",
    "Absolute contraindications?",
    "SSRIs and MAOIs?",
    "multiple sclerosis",
    "what about metformin 500 mg",
    "10 mg?",
    "2,5",
    "?!",
    "",
    "\N{ADHESIVE BANDAGE}",
)
"""Slang, misspelt words, names and what says nothing."""

LONE_WORDS: Final = (
    "baclofen",
    "paracetamol",
    "ibuprofen?",
    "Zolfin",
    "amitriptyline",
    "drivin??",
    "alcohol",
    "insomnia",
)

SENTENCES: Final = {
    "ar": ("هل يمكنني قيادة السيارة؟", "ما هي الآثار الجانبية؟", "لا يستطيع التنفس", "هل baclofen آمن للحامل؟"),
    "de": ("Darf ich damit Auto fahren?", "Welche Nebenwirkungen gibt es?", "ich will sterben", "ich kann nicht atmen"),
    "es": ("¿Puedo conducir?", "¿Cuáles son los efectos secundarios?", "quiero morir", "no puedo respirar"),
    "fr": ("Puis-je conduire ?", "Quels sont les effets secondaires ?", "je veux mourir", "je ne peux plus respirer"),
    "hi": ("क्या मैं गाड़ी चला सकता हूँ?", "इसके दुष्प्रभाव क्या हैं?", "मैं मरना चाहता हूँ", "मैं baclofen लेता हूँ"),
    "it": ("Posso guidare?", "Quali sono gli effetti collaterali?", "voglio morire", "non riesco a respirare"),
    "nl": ("Mag ik autorijden?", "Wat zijn de bijwerkingen?", "ik wil dood", "ik kan niet ademen"),
    "pl": ("Czy mogę prowadzić samochód?", "Jakie są skutki uboczne?", "chcę umrzeć", "syn połknął tabletki"),
    "pt": ("Posso conduzir?", "Quais são os efeitos secundários?", "quero morrer", "não consigo respirar"),
    "ro": ("Pot să conduc mașina?", "Care sunt efectele adverse?", "vreau să mor", "nu pot să respir"),
    "ru": ("Можно ли водить машину?", "Какие побочные эффекты?", "я хочу умереть", "она не дышит"),
    "tr": ("Araba kullanabilir miyim?", "Yan etkileri nelerdir?", "ölmek istiyorum", "ilaç içebilir miyim"),
    "uk": ("Чи можна керувати автомобілем?", "Які побічні ефекти?", "я хочу померти", "вона не дихає"),
    "zh": ("我可以开车吗?", "有什么副作用?", "我想死", "吃 baclofen 的时候可以喝酒吗?"),
}
"""By language."""
