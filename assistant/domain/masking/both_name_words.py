"""Names that are everyday, medical or foreign words too, and what only looks like a name. Not here: plain names."""

from typing import Final

WORDS_AS_NAMES: Final = """
    adair ali ambar amber amy ana andy angel anton apple april archer art ash ashton aspen autumn ava baker ball banks
    barber barker barr barrett basil bass bean bell bella belle ben berry bill billy bird black blake blanca bloom blue
    bob bond booth bowen brad branch brook brown buck bush butcher butler candy carey carpenter carr carter case cash
    cat chad chan chance chandler charity chase chelsea cherry china chin christ christie chuck clay clement clover cobb
    cole coleen coles collier constance cook cooke cooper coral cox crystal cross curry cross daisy dahlia dakota dale
    dan darling day dawn dean dee del delores demi desire destiny dewey dick dolores don dora dot drake drew duke dunn
    duran earl eden elder elena ellis em emery eve eva faith fay faye fern field fields fletcher flint florence flower
    ford forest foster fox francis france frances frank franklin frost fry gale gardener gay gay gem gene genesis
    gentle german gil gilbert ginger glass gold golden good goodman grace gracia grant gray green grey griffin guy hale
    hall hand harmony hart haven hazel head heath henna hill holiday holly honey hood hooper hope horn house houston
    hope hunt hunter hyde ingrid india irene iris israel ivy jack jade jan jasper jay jerry jesus jet jewel jo job
    jordan joy judd judge jules julie june junior justice kay ken kent kerr kim king kit kitty knight lacey lake
    lamb lance lane lang lea lee leigh les lily little lloyd logan long love lowe lucky luz mac mack madonna mai major
    man mann mara marine mark marks marsh mason mat mata matt max may mays mead melody mercedes mercy merry mia
    miles miller mills miller mo molly moon moore mora morgan moss myers nan nancy nash nat ned nick nelly new newman
    newton nell noble norman north nova oak olive olivia page paige palmer paris parish park pat patience paz pearl
    pedro peel penny pepper perry pierce pierre pilar piper pitts pollard pool poole pope potter pratt price prince
    prudence queen rae rain ray reagan red reed reese rex rich ricky rico rider river rivers rob robin rocio rocky rod
    rolando ron root rosa rosario rose rosemary ross roy ruby rush ruskin sage sam salvador sally sandy santiago savage
    sasha scout serenity shah sharp sheldon shepherd short silver singer skip sky smart snow sol solomon song
    south spears spring stan star steel stein sterling stone storm strong sue summer sun sunny swift tanner tate tai
    taylor temple terry tess theo tiger todd topaz tucker turner tyson unity urban val valentine van vance vaughn venus
    vic vicki virgo violet virginia wade walker wall walls ward ware warner watts weaver webb wells west wheeler whisky
    white wick wild wilder will wills win winter wise wolf wood woods woody wyatt yan yi york young yu yong zen kaya
    amir sana sabah mina luna sol stern bach berg kern lange lorenz engel schäfer könig vogel fuchs wolf jung klein
    gross groß lang kurz weiß schwarz braun sommer winter herzog kaiser richter jäger marie belen clara luz leon angela
    petit blanc noir legrand leroy roux fleur perle clair ange reine bruna chiara serena bianca gioia fiore rossi pia
    leal reis cruz santos pinto neves dias cara mora mercy ione ira ida ada ella isla ola oma alba una era lis lea ion
    wei ming jun jie hong hui ling tia jonas mika milo nora lima lin li liu wu xu vu eke ray chen park kang ito toni nour hana noor hoda roman nina mai
    aran seema suman kiran asha jean tara jun shu thi trinity skye shannon sydney georgia victoria milan verona viola
    florian august augusta aurora celeste melody sherry brandy mick laurel heather poppy hyacinth myrtle linden miranda
    homer salma mercedes christian carol norma gene jon harper addison graves smit martini piccolo rios duda lungu
    vega costa castillo toledo valencia zamora aragon trujillo sarr diez rentschler wright skinner gardner shaw
    waters steele bishop kaplan burgess chambers manning lancaster sawyer fisher chapman fuller riley koch krol vos
    marin medina merino moreno rubio guerra salinas campos flores fuentes romero pena soto pacheco calderon serrano
    cameron lima urban maxim maxime raisa felicia clemente victor donna regina rana dina tim toby tom ted
    noel avril luc lou olu ute udo cem wanda gill nel alma paloma perla stella
    umar عمر علي حسن كريم कमार anya asma rojas zaman dogan karin karim yara sara rene bev massimo guido anders elke otto
    kofi tomas leo delgado kraft faria amato boucher bonnet flora randy vera angus paddy melissa jasmine angelica marina
    mei yasmin yaz diane zoely ella celeste roman romana aimee chevalier lance rowan scarlett savannah warren sol nelson
    carmen allegra cassia camila burton estrella consuelo remi rune ester conti
    precious blessing blessings gift praise comfort goodness wisdom fortune treasure princess innocent goodluck happiness
    trust beauty marvelous marvellous miracle testimony favour favor peace promise divine glory honest honesty heaven
    merit bright progress prosper delight sunshine rain bliss royal prosperity godsend clever talent memory nature saviour
    bonny sonny buddy bunny buster teddy freddie jinx jazz gypsy coco mimi didi kiki lulu
    lena lana lina demir lamine reed frances genevieve linda pat patty tonia thelma
"""
"""Names, but for a context that shows one the words are words. Some stand among the plain names too; here they win."""

PLAIN_IN_CAPITALS: Final = """
    sara rene bev guido leo tomas kofi karin karim marina melissa jasmine angus paddy vera diane flora carmen burton warren
    nelson scarlett celeste boucher delgado amato umar angelica lance elke rojas otto massimo anders
    amy ana andy ben bob bill billy brad chad dan dora elena eva eve ken kim nick ron sam stan matt mia ava
    nancy olivia sally molly ricky jack jerry ali lee leigh terry toby tom tim ted ross roy frances clara leon angela
    chiara serena bianca ella nina nora lena linda irene ingrid julie marie florian cameron victor victoria donna
    stella wanda toni tara theo tess vicki dina ida hana felicia regina norma carol lana lina lea
    gilbert logan jordan norman newton miller moore turner walker taylor wright shaw fisher griffin ellis
    cox moreno romero flores rubio santos cruz costa rossi richter riley chapman fuller gardner pacheco calderon
    serrano paloma said  jon lorenz florence salma chelsea sasha myers amir
    mick pedro solomon sheldon francis georgia kiran seema suman asha noor jean jo barrett
"""
"""Of those, the ones that are names wherever they stand with a capital within a sentence."""

GIVEN_WORDS: Final = """
    rose grace hope faith joy dawn ivy iris lily daisy ruby amber jade pearl violet olive poppy holly hazel heather summer
    autumn max jack sam ben dan tom tim kim ken amy eve eva ava mia lee ali may june april robin jordan jay angel kit
    penny sandy sally molly nancy rosa luz rosemary ginger kitty crystal charity constance frank bill bob ray dean guy miles
    mason hunter carter cooper taylor logan jasper rex sage skye star summer robin angela olivia ella nina lena linda irene
    julie marie victor victoria donna stella lily andy nick ron rob ross roy terry toby jerry harper hayden max will nan
    pat rob sue mark drew grant chase wade
"""
"""Of those, given names that may be written small after whom they are: "my daughter rose"."""

ACTS: Final = (
    "will may mark bill sue pat rob chase grant drew win rush skip case can hope wade hunt peel faint dot cook"
)
"""Of those, what says in small letters what somebody does: "my son will", "my wife may"."""

EPONYMS: Final = """
    disease diseases syndrome syndromes palsy wort disorder lymphoma sarcoma law test sign signs phenomenon body bodies
    virus oesophagus esophagus oesophagitis esophagitis thyroiditis contracture ulcer ulcers dementia tumour tumor
    fever cyst cysts chorea ataxia paralysis anaemia anemia purpura granulomatosis hospital clinic infirmary surgery
    pharmacy score scale index criteria college university street road machine position manoeuvre maneuver fracture
    arthritis dystrophy encephalopathy psychosis neuralgia spots kidney solution diverticulum sphincter oedema
    medical centre center foundation trust krankheit sindrome enfermedad maladie morbus institute marathon
    christmas jumper bracelet wednesday
"""
"""What a name stands before where it is a thing's: "Parkinson's disease", "St John's wort"."""

THINGS: Final = """
    parkinson parkinsons parkinsonism crohn crohns alzheimer alzheimers hodgkin hodgkins non-hodgkin addisons cushing
    cushings tourette tourettes huntington huntingtons marfan sjogren sjogrens hashimoto hashimotos behcet behcets
    stevens-johnson guillain barre epstein charcot meniere menieres asperger aspergers achilles lewy ehlers danlos
    kaposi kawasaki lyme zika duchenne becker friedreich raynaud raynauds paget pagets dupuytren down downs wilsons
    gilberts barretts bells turners tietze peyronie bowen creutzfeldt jakob wernicke korsakoff korsakov reye reyes
    nissen fallopian eustachian dravet lennox gastaut rett hunter klinefelter prader willi noonan still stills
    pugh apgar numerals google alexa siri cortana dyson boots superdrug lloyds pfizer bayer novartis sandoz teva roche sanofi johnson's
    jesus god allah ramadan easter christmas covid omicron paris london berlin madrid roma rome dublin vienna wien
"""
"""What is no person's name though it is, or was, somebody's: diseases, companies, towns, feasts."""

PHRASES: Final = (
    "johnson & johnson", "johnson and johnson", "ben & jerry", "ben and jerry", "jack daniel", "johns hopkins",
    "mary jane", "bloody mary", "virgin mary", "virgin maria", "santa maria", "marie curie", "florence nightingale", "charcot marie tooth",
    "charcot-marie-tooth", "stevens johnson", "stevens-johnson", "epstein barr", "epstein-barr", "earl grey",
    "uncle ben", "santa claus", "father christmas", "red bull", "ave maria", "tia maria", "baume et mercier",
    "lou gehrig", "marks & spencer", "marks and spencer", "holland and barrett", "holland & barrett", "johnson's baby", "new york", "von willebrand", "wolff parkinson", "harley davidson", "harris benedict", "cockcroft gault", "cockcroft-gault", "thomas cook",
    "sara lee", "aunt bessie", "captain morgan", "johnnie walker", "jim beam", "laurence moon", "james bond",
    "bain-marie", "bain marie", "harry potter", "victoria sponge", "lady grey", "don juan", "george cross",
    "john hopkins", "new jersey", "san francisco", "san diego", "san jose", "santa barbara", "lake victoria",
    "jack and jill", "el sheikh", "st andrews", "prince albert", "peter pan", "aloe vera", "child pugh", "child-pugh",
)  # fmt: skip
"""Things that are called after somebody."""
