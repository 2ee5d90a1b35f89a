"""What stands around a name within a sentence, by which one that nobody listed is known. Not here: looking for it.

"does anyone know if Wren can have it", "the new one, Precious, gave her two", "giving Mirren the wrong one".
"""

import re
from typing import Final

_THIRD: Final = r"(?:he|she|hes|shes|he's|she's|who|whos|who's|whose|him|her|they both)"
_BEFORE_CLAUSE: Final = (
    r"(?:if|when|whether|that|because|cos|coz|bc|as|and|but|so|since|after|before|until|till|while|where|think|thinks|hope|know|"
    r"says|said|reckon|yesterday|today|now|then|once|unless|although|though|does|do|did|can|could|should|will|would|has|is|was|"
    r"must|may|might|why|how|than)"
)
_ACTS_THEN: Final = (
    r"(?: (?:also|still|just|now|only|really|always|never|already|accidentally|has|had|was|is|keeps|been|then|both))?"
    r" (?:takes|took|drank|drinks|ate|eats|swallowed|said|says|told|tells|asked|asks|wants|wanted|thinks|reckons|rang|phoned|"
    r"forgot|forgets|refuses|refused|vomited|threw up|was sick|is sick|spat|fell|cried|cries|weighs|woke|wakes|sleeps|slept|"
    r"needs (?:his|her|a|an|the|to)|gets (?:his|her|a|an|the|really)|got (?:his|her|a|an|the|it|covid|flu)|"
    r"gave|gives|put|left|lost|missed|skipped|doubled|collapsed|fainted|swears|lives|came|went|goes|comes|does|did|"
    r"has (?:a|an|his|her|asthma|diabetes|epilepsy|eczema|gout|been (?:given|put|taking|told|on|in|sick|having|prescribed)|"
    r"chicken|had|got|missed|taken|forgotten|started|stopped|autism|adhd|dementia)|"
    r"had (?:a|an|his|her|the|one|two|swelling|already)|have (?:a|an|his|her|it|the|some|one|two|calpol|ibuprofen|paracetamol)|"
    r"(?:can|could|should|may|will|would|must) (?:have|take|eat|drink|drive|stop|start|still|go|get|use|be given|swim|fly|see|"
    r"collect|skip|chew|wait|keep)|"
    r"(?:take|drink|eat|have|drive|stop|start|chew|swallow|collect|pick|need|go|get) (?:his|her|it|the|them|alcohol|any|some|up|on|a|with)|"
    r"is (?:allergic|pregnant|breastfeeding|diabetic|asthmatic|only \d|\d{1,3}\b(?! ?(?:mg|ml|mcg|g|p))|on (?:[a-z]{4,})|away|asleep|"
    r"in (?:hospital|pain|bed)|taking|having|refusing|worried|better|poorly|unwell)|was (?:allergic|pregnant|diabetic|given|"
    r"put on|told|in hospital|on|sick|taking|started)|"
    r"wont|won't|cant|can't|doesnt|doesn't|didnt|didn't|isnt|isn't|hasnt|hasn't)\b"
)
_GIVES: Final = (
    r"(?:give|gave|giving|given|hand|handed|sent|feed|fed|bring|brought|offer|show|showed|tell|told|ask|asked|remind|reminded|"
    r"let|make|made|help|helped|visit|visited|stop|stopped|put|text|texted|ring|rang|phone|phoned|owe|saw|see|met|warn|warned|"
    r"collect|watched|watching|nursing|dosing|weighed|bathed|drove|took|take)"
)
_OBJECT: Final = (
    r" (?:his|her|the|a|an|some|more|another|half|one|two|three|about|that|to|calpol|paracetamol|ibuprofen|twice|both|"
    r"on \d|tomorrow|yesterday|today|if|when|why)\b"
)
CLAUSE: Final = re.compile(rf"(?:^|[\s,(\-]){_BEFORE_CLAUSE} $")
"""Before a name that is the subject of what follows."""
ACTS_THEN: Final = re.compile(_ACTS_THEN)
GIVES: Final = re.compile(rf"(?:^|[\s,(]){_GIVES} $")
"""Before a name of whom something is done, or who is given something."""
OBJECT: Final = re.compile(_OBJECT)
POINTED_AT: Final = re.compile(
    rf",? \(?{_THIRD} (?:is|has|was|had|takes|took|lives|puts|wont|cant|needs|got|gets|weighs|says|said|keeps|\d|did|does|goes|just|"
    r"still|only|also|told|gave|started|stopped|came|forgot|sees|feels|works|can|could|will|looks|wants|never|always|dont|doesnt)|"
    r",? (?:he's|she's|hes|shes|who's|whos) |"
    r",? (?:thats|that's|that is|this is|is) (?:my|our|his|her|their|the) (?!dose|tablet|pill|medicine|med|name|drug|"
    r"brand|one|same|cream|leaflet|right|best|problem|question|usual|new|generic|old)|"
    r"'s (?:mum|mom|dad|mother|father|wife|husband|son|daughter|sister|brother|carer|nan|gran|granny|partner|nurse|doctor|gp|"
    r"neighbour|mam|auntie|aunt|uncle|kids|house|flat|room|bag|bed|birthday|age|weight|consultant|keyworker|social worker|parents|"
    r"blister pack|dosette|tablets|pills|meds|medicine|medication|prescription|inhaler|insulin|patch|patches|dose|temperature|temp|"
    r"fever|rash|cough|tummy|belly|skin|mouth|eyes?|ears?|leg|legs|foot|feet|hand|hands|face|blood|bloods|sugars?|pain|seizures?|"
    r"nappy|bottle|appointment|allergy|allergies|antibiotics|eczema|asthma|diabetes|chemo|bp|inr|pulse|back|knee|hip|breathing|"
    r"speech|appetite|mood|sleep|periods?|name|number|chart|repeat|script|eyedrops|drops|surname|nhs)\b"
)
"""After a name, whoever it is."""
AMONG: Final = re.compile(
    r", (?:(?:he|she|they|who|everyone|gave|said|says|told|put|took|came|has|had|wants|wrote|is|was|aged|age|lives|takes|"
    r"rang|got|left|the|our|my|his|her|asked|thinks|\d{1,2}\b)(?:$|\W)|something)| something(?:,| or other)"
)
"""After a name between commas, or one that is not remembered whole."""
A_PERSON: Final = re.compile(
    r"(?:mum|mom|dad|son|daughter|wife|husband|law|nan|gran|grandma|grandad|granny|sister|brother|partner|friend|mate|boy|girl|"
    r"neighbour|carer|locum|nurse|doctor|gp|pharmacist|one|woman|man|lady|bloke|lad|lass|girlfriend|boyfriend|child|kid|baby|"
    r"toddler|aunt|aunty|auntie|uncle|cousin|niece|nephew|ex|flatmate|housemate|boss|patient|resident|client|twin|youngest|eldest|"
    r"oldest|middle|little|consultant|receptionist|dispenser|assistant|student|guy|chap|fella|person|colleague|midwife|surgeon), $"
)
"""Before a comma and a name."""
WITH_ME: Final = re.compile(
    r"(?:^|[\s,(])(?:me|i|myself|him|her|us|baby|husband|wife|mum|dad|son|daughter|kids) (?:and|&|n|plus) $"
)
TOGETHER: Final = re.compile(
    r" (?:both|each|share|shared|all|together|got|have|had|are|were|went|live|take|took|need|want|know|caught|swapped|mixed|came)\b"
)
NEAR_PLACE: Final = re.compile(
    r"(?:^|\s)(?:in|near|around|outside|via|towards|visit|visiting|to|at|from|of) (?:the )?$"
)
"""Before what is as likely a place as a person."""
NO_PAIR: Final = re.compile(
    r"(?:^|\s)(?:drink|drinking|eat|eating|buy|bought|sell|sells|use|using|used|watch|watching|watched|read|reading|take|taking|"
    r"took|brand|the|my|a|an|some|this|with|on|like|than|or|no|have|had|got|get|having|tried|try|prescribed|called|is|are|was)"
    r" $"
)
"""Before two words with capitals that are as likely a thing."""
A_THING: Final = re.compile(
    r"[ -](?:hospital|surgery|ward|clinic|pharmacy|street|road|lane|house|centre|center|school|park|university|college|airport|"
    r"station|syndrome|disease|disorder|test|score|scale|method|diet|tablets?|pills?|capsules?|cream|gel|spray|inhaler|patch(?:es)?|"
    r"drops|syrup|vaccine|jab|powder|sachets?|brand|pack|pen|pens|injection|honey|oil|tea|extract|root|juice|mg|mcg|ml|\d|coloured|"
    r"health|medical|card|book|day|rules?|insurance|trust|lotion|shampoo|mouthwash|gum|lozenges|liquid|suspension|needles?|device)\b|"
    r"'s? (?:hospital|disease|syndrome|palsy|ward|clinic|sign|contracture|own brand|thyroiditis|granulomatosis)\b"
)
IS_WEATHER: Final = re.compile(
    r" is (?:lovely|hot|cold|beautiful|boiling|nice|great|sunny|warm|far|next|tomorrow|coming|over|near|closed)\b"
)
"""After a town or a time of the year."""
SAME_PILL: Final = re.compile(
    r"(?:,| and| or| vs?\.?| versus| &|/)? ?[^\W\d_]{0,24} (?:are|is|the)? ?(?:they )?(?:the )?same (?:pill|tablet|thing|drug|medicine|med|brand|"
    r"contraceptive|as)\b"
)
PRINTED: Final = re.compile(
    r"(?:has|have|says|say|said|marked|stamped|imprint(?:ed)?|reads|with|engraved|written|printed)(?: the)?(?: letters| word| words)? [\"']?$"
)
"""Before what stands on a tablet."""
