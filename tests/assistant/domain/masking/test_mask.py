import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.masking.mask import mask
from assistant.domain.masking.masked import MaskKind
from eval.cases import DATA
from eval.masking import read_masking_cases

UNSEEN = "\N{ZERO WIDTH SPACE}"
LONG = 100_000

MASKED = [
    ("my name is Anna Kovács and I take 5 mg", "my name is [name] and I take 5 mg"),
    ("i am Anna Kovács", "i am [name]"),
    ("this is John Smith's mother", "this is [name]'s mother"),
    ("patient: SMITH, John", "patient: [name]"),
    ("Mrs van der Berg and Dr. O'Brien", "Mrs [name] and Dr. [name]"),
    ("dr zsombori told me", "dr [name] told me"),
    ("my husband Peter sleeps", "my husband [name] sleeps"),
    ("for my son liam", "for my son [name]"),
    ("my daughter rose has a cough", "my daughter [name] has a cough"),
    ("kind regards, Zsofi", "kind regards, [name]"),
    ("Thank you,\nRose Miller", "Thank you,\n[name]"),
    ("me llamo ana garcía y tengo dolor", "me llamo [name] y tengo dolor"),
    ("je m'appelle Zoé Dupont, je prends 5 mg", "je m'appelle [name], je prends 5 mg"),
    ("ich heiße Jürgen Müller und nehme es", "ich heiße [name] und nehme es"),
    ("اسمي أحمد علي وأنا مريض", "اسمي [name] وأنا مريض"),
    ("меня зовут Сергей", "меня зовут [name]"),
    ("write to anna.k@example.com", "write to [e-mail]"),
    ("anna dot kovacs at gmail dot com", "[e-mail]"),
    ("k.hofer[at]gmx[dot]at", "[e-mail]"),
    ("call me on 555-0123", "call me on [phone]"),
    ("07700 900123 is mine, 5 mg is my dose", "[phone] is mine, 5 mg is my dose"),
    ("tel. +44 (0)161 496 0000", "tel. [phone]"),
    ("(415) 555-0198", "[phone]"),
    ("oh seven seven double oh nine oh oh one two three", "[phone]"),
    ("هاتفي ٠١٠١٢٣٤٥٦٧٨", "هاتفي [phone]"),
    ("NHS no 943 476 5919, 10 mg", "NHS no [patient number], 10 mg"),
    ("MRN 48213", "MRN [patient number]"),
    ("Versichertennummer A123456780", "Versichertennummer [patient number]"),
    ("n° de sécurité sociale 1 85 05 78 006 084 36", "n° de sécurité sociale [patient number]"),
    ("X1234567L and 12345678Z", "[patient number] and [patient number]"),
    ("52998224", "[patient number]"),
    ("DOB 3 May 1975", "DOB [date of birth]"),
    ("I live at 12 elm road", "I live at [address]"),
    ("Thandolwethu Ngcobo here, can I take it", "[name] here, can I take it"),
    ("Anjanappa Gowdaru (66 yrs) is on 5 mg", "[name] (66 yrs) is on 5 mg"),
    ("J. P. Featherstone-Smythe wishes to know", "[name] wishes to know"),
    ("Ruairidh my brother is 12", "[name] my brother is 12"),
    ("Gethin from the pharmacy told me to wait", "[name] from the pharmacy told me to wait"),
    ("Oisín and i both take it", "[name] and i both take it"),
    ("my twins Caius and Livia", "my twins [name] and [name]"),
    ("should Art stop his tablets", "should [name] stop his tablets"),
    ("Joy, Art and me all take it", "[name], [name] and me all take it"),
    ("hi its tamsin again", "hi its [name] again"),
    ("i am olumide from lagos", "i am [name] from lagos"),
    ("soy paqui y tomo dos", "soy [name] y tomo dos"),
    ("انا نورة القحطاني عندي سؤال", "انا [name] عندي سؤال"),
    ("al-hassan ibrahim takes it", "[name] takes it"),
    ("Hosp ID UHB-552019: discharged", "Hosp ID [patient number]: discharged"),
    ("my health card is 5584-486-674-YM", "my health card is [patient number]"),
    ("my sister in law Xanthara had a rash", "my sister in law [name] had a rash"),
    ("my wifes name is Xanthara she is 30", "my wifes name is [name] she is 30"),
    ("my name's actually Rain", "my name's actually [name]"),
    ("does anyone know if Wren can have it", "does anyone know if [name] can have it"),
    ("yesterday the new one, Precious, gave her two", "yesterday the new one, [name], gave her two"),
    ("gave Brannoch the wrong bottle", "gave [name] the wrong bottle"),
    ("can you fill Ysoldra's prescription", "can you fill [name]'s prescription"),
    ("shu fen's mum here", "[name]'s mum here"),
    ("Olamide 7yrs, Qotbi 18 months", "[name] 7yrs, [name] 18 months"),
    ("my partner D'Shawn has mine", "my partner [name] has mine"),
    ("MY HUSBAND ARCHIBALD MUIR IS SICK", "MY HUSBAND [name] IS SICK"),
    ("Regards,\nC. X. Delacroix-Obi, caring for her", "Regards,\n[name], caring for her"),
    ("Cordialement,\nHippolyte d'Argenlieu", "Cordialement,\n[name]"),
    ("anneke de kuyp here again", "[name] here again"),
    ("Jean-Baptiste de la Croix, 56, asks", "[name], 56, asks"),
    ("my number at the clinic is SJH-663190", "my number at the clinic is [patient number]"),
    ("please quote VPA-339-0071", "please quote [patient number]"),
    ("ورقم الملف 778120", "ورقم الملف [patient number]"),
    ("Many thanks, Geoffrey Barnes", "Many thanks, [name]"),
    ("my name is Maria de los Santos Barnes", "my name is [name]"),
    ("Jean-Pierre Martin, can I take it", "[name], can I take it"),
    ("patient abdul karim nhs 430 118 2276", "patient [name] nhs [patient number]"),
    ("soy luis fernando rojas mi telefono", "soy [name] mi telefono"),
    ("ich bin emine kaya patientennummer 409", "ich bin [name] patientennummer 409"),
    ("im chen wei and i take", "im [name] and i take"),
    ("the carer of Arthur Pemberton (hospital letter)", "the carer of [name] (hospital letter)"),
    ("Li Na Zhang, by e-mail", "[name], by e-mail"),
    ("my baby leo is 3", "my baby [name] is 3"),
    ("my son mark is 3", "my son [name] is 3"),
    ("hi mark here", "hi [name] here"),
    ("im jade, 34", "im [name], 34"),
    ("can i take it, cheers, mark", "can i take it, cheers, [name]"),
    ("thanks so much jade xx", "thanks so much [name] xx"),
]

UNTOUCHED = [
    "5 mg 3 times a day",
    "1000 2000 mg",
    "10/12/2023 to 5 mg",
    "take 1 2 3 tablets",
    "call 112, 999, 911 or 116 117",
    "I take Lioresal",
    "is baclofen safe",
    "my name for it is water tablets",
    "dr said so",
    "parkinson's, Crohn's and St John's wort",
    "Wilson's disease and Bell's palsy",
    "may I, and will it",
    "my son will be sick",
    "a mark on my skin",
    "rose coloured spots",
    "is there a grace period",
    "Aloe Vera gel",
    "I am Diabetic",
    "soy diabético, tengo dolores",
    "ich bin Diabetiker",
    "batch no 20231145",
    "1,000,000 IU, 2 000 000 units, 10000000 bacteria",
    "250 500 1000 are the strengths",
    "08.00 12.00 16.00 and 20.00",
    "pain from 0 1 2 3 4 5 6 7 8 9 10",
    "look at nhs dot uk",
    "10mg@night",
    "ring 0800 1111 for free",
    "Lioresal makes me dizzy",
    "thanks, does it leave a mark x",
    "thanks, is 8 a day the max",
    "Jack-Knife Hospital",
    "leave it on the mark, 34",
    "Xyzal and me",
    "Crestor here?",
    "Zofran my wife takes it",
    "Voltarol Emulgel is what i use",
    "Fostair Nexthaler is new to me",
    "H. Pylori treatment",
    "Play my late grandmother",
    "will May be ok for the jab",
    "its itchy again",
    "soy hipertensa y tomo losartan",
    "je suis perdue",
    "patient no 30-40mg",
    "انا مريض سكري واخذ انسولين",
    "i live in Milton Keynes",
    "is Queen Elizabeth the one in Woolwich",
    "tablet has WATSON 853 on it",
    "Florence is lovely but hot",
    "a sprig of Rosemary and Heather honey",
    "Lucette and Eloine are the same pill",
    "seit drei Wochen Reizhusten",
    "can I drink Pinot Grigio on it",
    "May my neighbour collect it",
]

PARTS = st.sampled_from(
    [
        *(text for text, _ in MASKED),
        *UNTOUCHED,
        *("[name]", "[phone] ", "my name is ", "dr ", "Patient: ", "Anna", "Rose ", " ", ", ", ".\n", "'s ", "-"),
        *("12345", "0", "mg", "@", " at ", " dot ", "SMITH", "É", UNSEEN),
    ]
)
HOSTILE = (
    *(
        "a",
        "a ",
        "a.",
        "A. ",
        "Ab",
        "0 ",
        "1-",
        "(",
        "+",
        "@",
        "a@",
        "a.a@a.",
        " at a dot ",
        "anna ",
        "my name is ",
        "dr ",
    ),
    *(
        "one ",
        "ü",
        UNSEEN,
        "St. ",
        "nhs no ",
        "van der ",
        "im qzzz",
        "[name]",
        "mrn a1b",
        "12 ab cd ",
        "i am Zqa Zqb ",
        "Zqa and ",
        "Zqa, ",
        "Zqa my wife ",
    ),
    *("zqa here ", "id a-", "J.", "soy zqa ", "اسمي ", "al-", "Qx-", "Qx' "),
)


@pytest.mark.parametrize(("text", "expected"), MASKED)
def test_personal_data_is_masked(text: str, expected: str) -> None:
    """What is personal reads as its kind, and every other word stays."""
    assert mask(text).text == expected


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_is_not_personal_stays(text: str) -> None:
    """Doses, times, help lines, diseases that are called after somebody, and everyday words are nobody's."""
    assert mask(text).text == text
    assert not mask(text).masks


def test_a_mask_tells_its_kind_and_where_it_stood() -> None:
    """The spans count the original text's code points, accents and invisible characters included."""
    text = f"ich bin Zo\u0308e M{UNSEEN}üller, \uff10\uff17\uff17\uff10\uff10 \uff19\uff10\uff10\uff11\uff12\uff13"
    masked = mask(text)
    assert masked.text == "ich bin [name], [phone]"
    assert [each.kind for each in masked.masks] == [MaskKind.NAME, MaskKind.PHONE]
    assert masked.masks[0].span.of(text) == f"Zo\u0308e M{UNSEEN}üller"


@pytest.mark.parametrize(
    "text", ["is Yasmina good", "my name is Yasmina", "patient: Yasmina Forte", "regards, Yasmina"]
)
def test_a_known_word_is_never_masked(text: str) -> None:
    """A medicine's name stays wherever it stands, however it is spelt there."""
    assert "[name]" in mask(text).text
    assert mask(text, known={"YASMINA Forte"}).text == text


def test_masking_a_masked_text_changes_nothing() -> None:
    """The placeholders are read as such, and lend nothing to what stands beside them."""
    once = [mask(case.text).text for case in read_masking_cases()]
    assert [mask(text).text for text in once] == once


@given(st.lists(PARTS, max_size=8).map("".join))
def test_masking_twice_is_masking_once(text: str) -> None:
    """Whatever is put together, one call finds all that another would."""
    once = mask(text)
    assert mask(once.text) == type(once)(once.text, ())


@given(st.text(max_size=200))
def test_any_text_can_be_masked(text: str) -> None:
    """The masks are in order, apart from one another, and inside the text."""
    masks = mask(text).masks
    ends = [0, *(each.span.end for each in masks)]
    assert all(end <= each.span.start for end, each in zip(ends, masks, strict=False))
    assert ends[-1] <= len(text)


@pytest.mark.parametrize("part", HOSTILE)
def test_a_hostile_text_takes_seconds_at_most(part: str) -> None:
    """A hundred thousand characters that repeat the start of what is looked for: no pattern runs wild."""
    text = (part * LONG)[:LONG]
    mask("warm")
    start = time.process_time()
    mask(text)
    assert time.process_time() - start < 3


@pytest.mark.parametrize("leaflet", ["baclofen", "calvadine", "dunvorrel"])
def test_questions_about_a_leaflet_stay_as_they_are(leaflet: str) -> None:
    """None of the evaluation's questions names anybody."""
    lines = (DATA / f"{leaflet}.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines]
    assert [mask(question).text for question in questions] == questions
