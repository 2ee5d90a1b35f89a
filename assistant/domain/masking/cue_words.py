"""Words before a name that show that it is one. Not here: which words are names, or how far a name goes."""

from enum import IntEnum, unique
from typing import Final

from assistant.domain.masking.folded import plain, word_set


@unique
class Trust(IntEnum):
    """How far what stands before a word shows that it is a name."""

    NONE = 0
    LISTED = 1
    """A name that is known as one, with a capital where it is a word too: "soy Ana", "ich bin Anna"."""
    NAMED = 2
    """And one that nobody knows, with a capital: "my son Zsombor", "I am Zsombor"."""
    RELATED = 3
    """And names that are words too, in small letters, as far as they tell no act: "my daughter rose"."""
    TITLED = 4
    """And any that is no everyday word: "dr zsombori"."""
    ANY = 5
    """And the next such word with it: "my name is zsombor kis"."""


_KIN: Final = """
    husband wife hubby son daughter mother father mum mom mam mommy mummy dad daddy brother sister baby babies boy girl
    child kid toddler infant newborn twin twins grandson granddaughter grandchild grandma grandmother granny nan nana gran
    grandad granddad grandpa grandfather uncle aunt aunty auntie cousin niece nephew partner boyfriend girlfriend bf gf
    fiance fiancee spouse friend mate neighbour neighbor colleague stepson stepdaughter stepdad stepmum carer client
    resident babygirl babyboy flatmate roommate boss nephews ex hubs missus godson goddaughter godmother godfather
    stepmother stepfather stepbrother stepsister housemate landlady landlord mam mams nanna nanny bestie fella missis
    sitter lodger ward teammate workmate classmate mentor sis bro daughters sons brothers sisters girls boys kids
"""
_IN_LAW: Final = "mother father sister brother son daughter mum dad ma pa"
_OTHER_KIN: Final = """
    hijo hija esposo esposa marido mujer madre padre hermano hermana bebe abuelo abuela novio novia
    fils fille mari femme mere pere frere soeur maman papa copain copine grand-mere
    sohn tochter mann frau mutter vater bruder schwester oma opa kind enkel enkelin freund freundin
    figlio figlia marito moglie madre padre fratello sorella nonna nonno
    filho filha marido esposa mae pai irmao irma avo
    zoontje dochtertje babcia dziadek corka coreczka synek bunica bunicul babaanne dede бабушка дедушка дочка сынок
    abuelito abuelita hijito hijita mamie papi mami tante onkel oncle tia tio zio zia nipote nieto nieta neto neta
    zoon dochter vrouw moeder vader broer zus
    syn corka maz zona matka ojciec brat siostra
    fiul fiica sotul sotia mama tata
    oglum kizim esim annem babam kardesim
    сын дочь муж жена мама папа брат сестра сына дочери мужа син донька чоловік дружина
    ابني ابنتي زوجي زوجتي امي ابي والدتي والدي اخي اختي
    बेटा बेटी पति पत्नी
"""
_PEOPLE: Final = (
    "man woman lady gentleman guy bloke chap lad lass person someone somebody patient customer nurse doctor pharmacist"
)
_STAFF: Final = """
    locum carer dispenser receptionist technician caretaker trainee volunteer paramedic physio physiotherapist dietician
    dietitian chemist pharmacist doctor gp surgeon midwife nurse matron manager student paciente malade bewohnerin
    interpreter guardian mentee supervisor counsellor therapist psychiatrist cardiologist neurologist oncologist
    rheumatologist paediatrician dentist optician specialist consultant registrar
"""
_TITLES: Final = "mr mrs mister dr drs prof professor mme mlle monsieur madame dra dottor dottoressa"
_TITLES_TOO: Final = """
    ms miss mx nurse sister sir lady father rev reverend herr frau senor senora srta sr sra don dona signor signora doktor
    docteur doctora medico enfermera uncle auntie aunt pharmacist consultant matron mevrouw meneer domnul doamna bey hanim
    pt midwife doctor missus mister pan pani professor carer
    доктор врач господин госпожа лікар пан пані
    دكتور الدكتور الدكتورة دكتورة السيد السيدة د
    डॉ डॉक्टर श्री श्रीमती
"""
"""Words before a name, which stand before other words too."""
_ANY: Final = (
    "my name is", "my names", "my name's", "name is called", "my full name is", "my first name is", "my surname is",
    "my last name is", "my real name is", "patient name", "patients name", "patient's name", "full name", "first name",
    "last name", "surname", "his name is", "her name is", "their name is", "his name's", "her name's", "hes called",
    "he's called", "she's called", "shes called", "he is called", "she is called", "they call me", "people call me",
    "call me", "my nickname is", "known to everyone as", "mi nombre es", "me llamo", "se llama", "mi nombre completo es",
    "je m'appelle", "je mappelle", "il s'appelle", "elle s'appelle", "s'appelle", "mon nom est", "mon prenom est", "je me nomme",
    "ich heisse", "ich heise", "er heisst", "sie heisst", "mein name ist", "mein name", "mein vorname ist",
    "mi chiamo", "si chiama", "il mio nome e", "meu nome e", "o meu nome e", "chamo-me", "me chamo", "se chama",
    "mijn naam is", "ik heet", "nazywam sie", "mam na imie", "ma na imie", "numele meu este", "ma numesc", "ma cheama", "il cheama",
    "меня зовут", "мое имя", "его зовут", "ее зовут", "мене звати", "мене звуть", "його звати", "її звати", "моє ім'я",
    "adim", "benim adim", "ismim", "benim ismim", "adi", "اسمي", "اسمي هو", "اسم ابني", "اسم ابنتي", "اسم زوجي", "اسم زوجتي", "اسم المريض", "انا اسمي", "اسمها", "اسمه", "ادعى", "मेरा नाम",
    "नाम", "名字是", "my son's name is", "my daughter's name is", "signed by", "yours truly", "name on the prescription is",
    "everyone calls him", "everyone calls her", "everyone calls me", "everybody calls him", "everybody calls her",
    "everybody calls me", "we call him", "we call her", "we call them", "i call him", "i call her", "goes by",
    "i go by", "go by the name", "go by the name of", "known as", "name was", "names is", "name should be",
    "name should read", "name should say", "mother s name", "name is actually", "friends call me", "mates call me",
    "mi hijo se llama", "mi chiamano", "mi dicono", "me dicen", "on m'appelle", "man nennt mich",
    "miss-spelt as", "my name us", "my nam is", "my nane is", "name s", "my name iz", "m'appelle",
)  # fmt: skip
_NAMED: Final = (
    "i am", "i'm", "im", "iam", "this is", "moi c'est", "spoke to", "speaking to", "ask for", "speak to",
    "spoke with", "talk to", "on behalf of", "prescribed to", "dispensed to", "prescription for", "care of",
    "c o", "attn", "hallo", "hola", "bonjour", "yes i'm", "guten tag", "hiya", "seen by", "told", "asked",
    "thank you", "thanks", "love", "sincerely", "regards", "wishes", "yours", "signed", "faithfully", "truly",
    "grusse", "grussen", "saludos", "cordialement", "gruss", "atentamente", "mfg", "lg", "kr", "tell", "remind",
    "ring", "phone", "contact", "text", "d w", "counselled",
    "enquiry from", "query from", "question from", "message from", "request from", "note from", "letter from",
    "call from", "visit from", "referral from", "collection for", "collecting for",
    "picking up for", "pick up for", "caring for", "carer for", "care for", "looking after", "addressed to", "belongs to",
    "labelled for", "meant for", "made out to", "written for", "fao", "dosette for",
    "blister pack for", "delivered to", "script for",
    "re patient", "for patient", "ام", "ابو", "patient", "pt", "client", "resident",
    "in the name of", "under the name", "under the name of", "registered as", "registered to", "my name", "spoke with",
    "maiden name", "married name", "birth name", "middle name", "family name", "christian name", "nickname",
    "wee one", "little one", "youngest", "eldest", "oldest", "middle one", "big one", "other one", "new one",
    "in law", "other half", "better half", "list as", "listed as", "down as", "booked as", "booked under", "known as",
    "it should say", "should say", "should read", "label says", "box says", "it says", "says for", "made out for",
    "system as", "records as", "saved as", "account of", "bag for", "bag labelled", "parcel for", "order for",
    "medication for", "medicines for", "tablets for", "meds for", "labels for", "writing for", "this for", "writing on behalf of",
    "asking for", "ringing for", "calling for", "emailing for", "posting for", "ordering for", "enquiring for",
    "calls him", "calls her", "calls me", "call him", "call her", "called him", "called her", "nickname is",
    "thank", "merci", "gracias", "danke", "cheers", "ta", "obrigado", "grazie", "bises iphone android ipad", "un saludo", "cordiales saludos",
    "sign off", "yours ever", "yours etc", "respectfully", "gratefully", "cheers then", "note from",
    "signed for by", "witnessed by", "given by", "administered by", "checked by", "prescribed by", "written by",
    "dispensed by", "sent by", "brought in by", "accompanied by", "cc", "attention of", "attention", "ms",
    "المريضة", "المريض", "السيدة", "paziente", "patiente", "patientin", "pacjentka", "pacjent", "le patient", "la patiente",
    "i saw", "we saw", "hier spricht", "am apparat", "as told by", "told by", "advised by", "from nurse", "my names", "married to",
)  # fmt: skip
_LISTED: Final = (
    "soy", "je suis", "c'est", "name", "ich bin", "hier ist", "sono", "sou", "eu sou", "ik ben",
    "jestem", "sunt", "я", "это", "це", "انا", "هنا", "ben", "मैं", "aqui", "mit", "re", "for collection", "regarding", "concerning",
    "it is", "it's", "its", "from", "by", "with", "for", "and", "saw", "thats", "that's", "xx",
    "named", "ta", "best", "cheers", "dear", "hi", "hello", "hey",
)  # fmt: skip
"""What stands before much else too."""
_CALLED: Final = (
    "name is", "s name is", "name s", "names", "s names", "s name was", "whos called", "who is called", "whose name is",
    "name's", "s nickname is", "is called", "is named", "s called", "heisst", "heist", "s'appelle", "se llama", "si chiama", "se chama",
)  # fmt: skip


def _cues() -> dict[tuple[str, ...], Trust]:
    relations = [*_KIN.split(), *_OTHER_KIN.split()]
    cues = {_words(phrase): Trust.NAMED for phrase in _NAMED}
    cues |= {_words(phrase): Trust.LISTED for phrase in _LISTED}
    cues |= {_words(word): Trust.RELATED for word in relations}
    cues |= {_words(f"{word} {after}"): Trust.TITLED for word in relations for after in ("called", "named")}
    cues |= {_words(f"{word} {after}"): Trust.NAMED for word in _PEOPLE.split() for after in ("called", "named")}
    cues |= {_words(word): Trust.NAMED for word in (*_TITLES_TOO.split(), *_STAFF.split())}
    cues |= {_words(f"{word} in law"): Trust.RELATED for word in _IN_LAW.split()}
    cues |= {_words(word): Trust.TITLED for word in _TITLES.split()}
    cues |= {
        _words(f"{word} {after}"): Trust.ANY
        for word in [*relations, "patient", "client", "resident"]
        for after in _CALLED
    }
    cues |= {_words(f"{word}s {after}"): Trust.ANY for word in relations for after in ("name is", "name s", "called")}
    cues |= {_words(f"{word} of"): Trust.NAMED for word in [*_KIN.split(), "parent", "parents", "carers", "guardian"]}
    return cues | {_words(phrase): Trust.ANY for phrase in _ANY}


def _words(phrase: str) -> tuple[str, ...]:
    return tuple(plain(phrase).replace("'", " ").replace("-", " ").split())


CUES: Final = _cues()
DOES: Final = word_set(
    "is has was took takes had wants says said asked asks will can should needs cannot cant wont weighs"
)
"""What follows a name that opens a sentence."""
OWNERS: Final = word_set("my our your his her their the")
"""What stands before kin in English; names that nobody listed are read in small letters in English alone."""
NO_NAMES_BEFORE: Final = word_set(
    "the a an it my this that these those them him her his me us some any to with of on in by about if when"
)
"""What follows what somebody is or does, "i am alergc to", and hardly a name."""
KIN: Final = word_set(_KIN)
I_AM: Final = frozenset({("i", "am"), ("i", "m"), ("im",), ("iam",)})
FOREIGN_I_AM: Final = word_set("soy suis sono sou jestem")
SMALL_I_AM: Final = word_set("soy sou")
"""Of those, after which names in small letters are looked for."""
IT_IS: Final = frozenset({("it", "is"), ("it", "s"), ("its",), ("this", "is"), ("tis",), *I_AM})
GREETINGS: Final = word_set("hi hello hey hiya hallo hola bonjour dear morning afternoon evening yo salaam namaste")
LAST: Final = frozenset(words[-1] for words in CUES)
LONGEST: Final = max(map(len, CUES))
LABELS: Final = word_set(
    """name patient pt client nombre nom naam signed caller имя الاسم اسم 姓名 nome isim carer resident paciente
    paziente surname forename"""
)
"""What shows a name if a colon stands between: "Patient: SMITH, John"."""
SIGN_OFFS: Final = word_set(
    "regards sincerely faithfully truly signed thanks thankyou thank you cheers love wishes yours xx grusse gruss grussen "
    "saludos cordialement mfg lg kr atentamente thx thnx tks ty ta best merci danke gracias"
)
"""What may end a letter, before the name of who wrote it."""
