"""What people report in other languages, and what they only ask about: short, as people type."""

from dataclasses import dataclass
from typing import Final

from assistant.domain.triage import Emergency


@dataclass(frozen=True, slots=True)
class Told:
    """What people report in a language, and what they only ask about."""

    crisis: str
    swallowed: str
    danger: str
    ran_out: str
    asked: tuple[str, str, str]
    """About an overdose, about trouble breathing, and about stopping suddenly or running out."""

    def of(self, emergency: Emergency) -> str:
        """Return the report of an emergency."""
        return {
            Emergency.CRISIS: self.crisis,
            Emergency.SWALLOWED: self.swallowed,
            Emergency.DANGER: self.danger,
            Emergency.RAN_OUT: self.ran_out,
        }[emergency]


TOLD: Final = {
    "ar": Told(
        "أريد أن أموت",
        "ابتلعت كل العلبة",
        "لا يستطيع التنفس",
        "نفدت الحبوب",
        ("ماذا أفعل في حالة الجرعة الزائدة؟", "هل يمكن أن يسبب صعوبة في التنفس؟", "ماذا يحدث عند التوقف المفاجئ؟"),
    ),
    "de": Told(
        "ich will sterben",
        "Ich habe die ganze Packung geschluckt",
        "sie atmet nicht mehr",
        "meine Tabletten sind alle",
        (
            "Was tun bei einer Überdosis?",
            "Kann es Atemnot verursachen?",
            "Was passiert, wenn mir die Tabletten ausgehen?",
        ),
    ),
    "es": Told(
        "quiero morir",
        "Me he tragado todo el frasco",
        "no puede respirar",
        "me he quedado sin pastillas",
        (
            "¿Qué hacer en caso de sobredosis?",
            "¿Puede causar dificultad para respirar?",
            "¿Qué pasa si me quedo sin pastillas?",
        ),
    ),
    "fr": Told(
        "je veux mourir",
        "J'ai avalé toute la boîte",
        "elle ne respire plus",
        "je suis à court de comprimés",
        (
            "Que faire en cas de surdosage ?",
            "Peut-il causer des difficultés à respirer ?",
            "Que se passe-t-il si j'arrête brutalement ?",
        ),
    ),
    "hi": Told(
        "मैं मरना चाहता हूँ",
        "मैंने पूरी बोतल निगल ली",
        "वह साँस नहीं ले रही है",
        "मेरी गोलियाँ खत्म हो गईं",
        ("ओवरडोज़ होने पर क्या करें?", "क्या इससे साँस लेने में तकलीफ़ हो सकती है?", "अचानक दवा बंद करने पर क्या होता है?"),
    ),
    "it": Told(
        "voglio morire",
        "Ho ingoiato tutta la scatola",
        "non respira più",
        "ho finito le compresse",
        (
            "Cosa fare in caso di sovradosaggio?",
            "Può causare difficoltà a respirare?",
            "Cosa succede se finisco le compresse?",
        ),
    ),
    "nl": Told(
        "ik wil dood",
        "Ik heb de hele doos ingeslikt",
        "ze ademt niet meer",
        "mijn tabletten zijn op",
        (
            "Wat te doen bij een overdosis?",
            "Kan het benauwdheid veroorzaken?",
            "Wat gebeurt er als mijn tabletten op zijn?",
        ),
    ),
    "pl": Told(
        "chcę umrzeć",
        "Połknąłem całe opakowanie",
        "ona nie oddycha",
        "skończyły mi się tabletki",
        (
            "Co robić w przypadku przedawkowania?",
            "Czy może powodować trudności z oddychaniem?",
            "Co jeśli zabraknie mi tabletek?",
        ),
    ),
    "pt": Told(
        "quero morrer",
        "Tomei a caixa inteira",
        "ela não respira",
        "fiquei sem comprimidos",
        (
            "O que fazer em caso de sobredosagem?",
            "Pode causar dificuldade em respirar?",
            "O que acontece se ficar sem comprimidos?",
        ),
    ),
    "ro": Told(
        "vreau să mor",
        "Am înghițit toată cutia",
        "nu respiră",
        "am rămas fără pastile",
        (
            "Ce trebuie făcut în caz de supradozaj?",
            "Poate provoca dificultăți de respirație?",
            "Ce se întâmplă dacă rămân fără pastile?",
        ),
    ),
    "ru": Told(
        "я хочу умереть",
        "Я проглотил всю упаковку",
        "она не дышит",
        "у меня закончились таблетки",
        ("Что делать при передозировке?", "Может ли это вызвать одышку?", "Что будет, если закончатся таблетки?"),
    ),
    "tr": Told(
        "ölmek istiyorum",
        "Bütün kutuyu yuttum",
        "nefes almıyor",
        "ilacım bitti",
        ("Doz aşımında ne yapılmalı?", "Nefes darlığına neden olabilir mi?", "İlacım biterse ne olur?"),
    ),
    "uk": Told(
        "я хочу померти",
        "Я проковтнув усю упаковку",
        "вона не дихає",
        "у мене закінчилися таблетки",
        ("Що робити при передозуванні?", "Чи може це викликати задишку?", "Що буде, якщо закінчаться таблетки?"),
    ),
    "zh": Told(
        "我想死",
        "我吞下了整盒药",
        "她没有呼吸了",
        "我的药吃完了",
        ("药物过量怎么办?", "会引起呼吸困难吗?", "突然停药会怎样?"),
    ),
}
"""By language."""
REPORTED: Final = (Emergency.CRISIS, Emergency.SWALLOWED, Emergency.DANGER, Emergency.RAN_OUT)
