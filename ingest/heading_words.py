"""The words by which a heading is known to be about a topic. Not here: what is made of them.

The table is read from the top, on small letters, and the first row that is found decides, so the narrow topics stand
first. Its headings are those of the QRD package leaflet template in English, Spanish, French, German, Italian,
Portuguese and Dutch; of SPL documents and medication guides; and of leaflets that follow none of these.
"""

import re
from typing import Final

from assistant.domain.topics import Topic


def _table(*rows: tuple[Topic, tuple[str, ...]]) -> tuple[tuple[Topic, re.Pattern[str]], ...]:
    return tuple((topic, re.compile("|".join(words))) for topic, words in rows)


HEADINGS: Final = _table(
    (
        Topic.GENERAL,
        (
            r"(what is )?in this leaflet|what this leaflet|table of contents|^package (leaflet|insert)",
            r"information for the (user|patient)",
            r"(further|any|more|general) information|^other information|what other information",
            r"about (this|the) leaflet|any (further )?questions|common questions|read all of this leaflet|^references",
            r"conten(ido|uto) del prospecto|contenuto di questo foglio|contient cette notice|dieser packungsbeilage",
            r"contém este folheto|inhoud van deze bijsluiter|last (revised|updated)|revision of the text",
        ),
    ),
    (
        Topic.MISSED_DOSE,
        (
            r"forg[eo]t",
            r"\bmiss(ed|ing)?\b.*\b(dos|tablet|capsule|injection|intake)",
            r"olvid|oubli|vergessen|dimentic|esquec|vergeten",
        ),
    ),
    (
        Topic.SIDE_EFFECTS,
        (
            r"\bstop\b.*\b(and|or) (tell|see|ask|call|contact|seek|speak|talk|get|go)\b|stop use and ask",
            r"reporting .*(effect|reaction)|yellow card",
        ),
    ),
    (
        Topic.STOPPING,
        (
            r"\bstop(ping|ped)?\b(?! smoking)|discontinu|withdraw(al|ing)\b",
            r"interrumpe|si deja de|arrêtez|arrêt d|abbrechen|absetzen|interrompe|se parar de|stopt met",
        ),
    ),
    (
        Topic.OVERDOSE,
        (
            r"overdos|too (much|many)|\bmore\b.*\bthan (you|they|he|she|your|prescribed|recommended)",
            r"sobredosis|más\b.*\bdel? (que|lo que) deb|surdos|plus de\b.*que vous|überdos|größere menge",
            r"sovradosaggio|più\b.*di quanto|sobredosagem|mais\b.*do que dev|te veel|overdosering",
        ),
    ),
    (
        Topic.FOOD_AND_ALCOHOL,
        (
            r"\balcohol|\bfoods?\b|\bdrinks?\b|\bdrinking\b|\bdiet(ary)?\b",
            r"alimentos|bebidas|aliments|boissons|alcool|álcool|alcol\b|alkohol|nahrung|getränk|alimenti|cibi\b|bevande",
            r"voedsel|eten,? (en )?drinken",
        ),
    ),
    (
        Topic.OTHER_MEDICINES,
        (
            r"other (medic|drug|prescription)|interact|(drugs|medicines) (will|can|may) affect",
            r"otros medicamentos|autres médicaments|anderen arzneimitteln|wechselwirkung|altri (medicinali|farmaci)",
            r"outros (medicamentos|fármacos)|andere geneesmiddelen|interac[ct]i|interazion|interaç",
        ),
    ),
    (
        Topic.PREGNANCY,
        (
            r"pregnan|fertility|females and males|teratogen|\blabou?r\b|contracepti|women of child",
            r"embaraz|grossesse|enceinte|schwanger|gravidanza|gravidez|grávid|zwanger",
        ),
    ),
    (
        Topic.BREAST_FEEDING,
        (
            r"breast.?feed|nursing|lactation|lactancia|allaitement|stillzeit|stillen|allattamento",
            r"amament|aleitamento|borstvoeding",
        ),
    ),
    (
        Topic.DRIVING,
        (
            r"\bdriv(e|es|er|ers|ing)\b|machine(s|ry)|conducci|conduite|verkehrst|maschinen|guida di|condução",
            r"rijvaardigheid",
        ),
    ),
    (
        Topic.STORAGE,
        (
            r"\bstor(e|ed|age|ing)\b|how (to|do|should)\b.*\bkeep|shelf.?life|expir(y|ation)|dispos(e|al|ing)\b",
            r"reach (and sight )?of children",
            r"conservación|cómo conservar|comment conserver|aufzubewahren|aufbewahr|lagerung|come conservare",
            r"conservazione|como conservar|conservação|\bbewaa?r",
        ),
    ),
    (
        Topic.BEFORE_YOU_TAKE,
        (
            r"niet (gebruiken|innemen|nemen)\b.*voorzichtig",
            r"before\b.*\b(tak|us|giv|start|hav|receiv)\w*\b.*\b(tell|know|talk)\b",
            r"\b(tell|know|talk)\b.*\bbefore (you |i |your child )?(tak|us|giv|start|hav|receiv)",
        ),
    ),
    (
        Topic.DO_NOT_TAKE,
        (
            r"(do not|don't|never|must not|should not|cannot|who can and cannot) (be )?(tak|us|giv|receiv|hav)",
            r"contra.?indicat|when not to|things you must not",
            r"\bno (tome|use|utilice)\b|contraindicac|ne prenez|n.utilisez|contre-indicat|darf nicht|dürfen .*nicht",
            r"gegenanzeige|non (prenda|usi|prendere)|controindicaz|não (tome|use|utilize)|contraindicaç|niet gebruiken",
            r"niet innemen|contra-indicatie",
        ),
    ),
    (
        Topic.SIDE_EFFECTS,
        (
            r"side.?effects?|adverse|undesirable|unwanted|\brisks\b",
            r"^(very )?((un)?common|rare)\b|may affect|^not known",
            r"problems can\b.*\bcause|can\b.*\bcause problems|frequency (is )?not known",
            r"^(muy |poco )?frecuentes?\b|^(muy )?rar[oai]s?\b|frecuencia no conocida",
            r"^(très |peu )?fréquents?\b|^(très )?rares?\b",
            r"fréquence indéterminée|^(sehr )?(häufig|selten)|^gelegentlich|nicht bekannt|^(molto |non )?comun[ei]\b",
            r"frequenza non nota|^(muito |pouco )?frequentes?\b|desconhecid|^(zeer )?(vaak|zelden)|^soms\b|niet bekend",
            r"efectos (adversos|secundarios)|reacciones adversas|effets (indésir|secondaires)|nebenwirkung",
            r"effetti (indesiderati|collaterali)|efeitos (secund|indesej|colaterais)|reações adversas|bijwerking",
        ),
    ),
    (
        Topic.ELDERLY,
        (
            r"elderly|\bolder\b|geriatric|(over|aged) (the age of )?65",
            r"mayores|edad avanzada|âgé|ältere|anziani|idosos|oudere",
        ),
    ),
    (
        Topic.CHILDREN,
        (
            r"child|adolescen|pa?ediatric|infant|\bbab(y|ies)\b|newborn|niños|enfant|kinder|jugendliche|bambini",
            r"crianças|kinderen|jongeren",
        ),
    ),
    (
        Topic.WARNINGS,
        (
            r"warning|precaution|\bcautions?\b|special (care|instructions)|take care|careful|boxed|\bavoid\b",
            r"most important information|ask a doctor\b.*\bbefore|dependence|\babuse\b",
            r"(know )?while (you are )?(taking|using|receiving)|when using this|things you must do",
            r"advertencias|precauciones|avertissement|mises? en garde|warnhinweis|vorsichtsma|avvertenze|precauzioni",
            r"advertências|precauções|waarschuwing|extra voorzichtig|renal impairment|hepatic impairment",
        ),
    ),
    (
        Topic.CONTENTS,
        (
            r"(product|dosage|pharmaceutical|release) forms?\b|forms? (of release|and strength)|\bstrengths?$",
            r"^active (ingredient|substance)|inactive ingredient|excipient",
        ),
    ),
    (
        Topic.DOSE,
        (
            r"\bdos(e|es|age|ages|ing)\b|how much|posolog|recommended (amount|intake)",
            r"\bdosis\b|cuánto (tomar|usar)|dosierung|\bdosagem|dosaggio|dosering",
        ),
    ),
    (
        Topic.HOW_TO_TAKE,
        (
            r"how\b.*\b(to|should|do|does|must|is|are)\b.*\b(tak|us|giv|inject|appl|administ)",
            r"instructions (for|on|of)\b",
            r"^directions|administration|administered|method of|how (long|often)\b|when to take|route",
            r"cómo (tomar|usar|utilizar|se)|comment (prendre|utiliser)|einzunehmen|anzuwenden|einnahme$|anwendung$",
            r"come (prendere|usare|assumere)|como (tomar|usar|utilizar)|hoe (neemt|gebruikt|wordt)",
        ),
    ),
    (
        Topic.BEFORE_YOU_TAKE,
        (
            r"before\b.*\b(tak|us|giv|start|hav|receiv)",
            r"antes de (empezar|tomar|usar)|avant d|sie vor (der|dem)|prima di|wanneer mag",
        ),
    ),
    (
        Topic.CONTENTS,
        (
            r"contents? of the (pack|container)|\bcontains?\b|\bcontents?\b|ingredient|looks? like|composition",
            r"how supplied|\bpack(s|age|aging|ages|ing)?$|pack sizes?|^description|presentation|manufactur|brand name",
            r"marketing authori[sz]|licen[cs]e (number|holder)|available",
            r"contenido del envase|composición|aspecto d|contenu de l|contient|inhalt der packung|enthält|aussieht",
            r"contenuto della|contiene|conteúdo da|contém|composição|inhoud van de|welke stoffen|bevat\b|ziet .* eruit",
            r"titular de|titulaire|unternehmer|titolare|zusammensetzung|composizione|samenstelling",
        ),
    ),
    (
        Topic.USE,
        (
            r"used (for|to)|what\b.*\b(is|are)\b.*\bfor\b|indication",
            r"\buses?$|^(other )?uses?\b|^purpose|what is [^?]*\?$",
            r"why\b.*\b(taking|using|prescribed|given|need)|for what",
            r"para qué se (utiliza|usa)|dans quels? cas|wofür|a cosa serve|para que (é|serve)|waarvoor|indicac|indicaz",
            r"anwendungsgebiet|indicaç",
        ),
    ),
    (
        Topic.ACTION,
        (
            r"how\b.*\bworks?\b|pharmacolog|mechanism|pharmaco(dynamic|kinetic)|\baction\b|what\b.*\b(is|are)$",
            r"how does\b.*\bwork|toxicolog",
        ),
    ),
)
