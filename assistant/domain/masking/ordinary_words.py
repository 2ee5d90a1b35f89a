"""Words that patients use and that are no names, where a name might stand. Not here: the words that are names too."""

import re
from typing import Final

FUNCTION: Final = """
    a an the and or but if so as at by for from in into of off on onto out over to up with not no nor never is am are
    was were be been being do does did done has have had having will would shall should can could may might must my
    your his her its our their mine yours this that these those it he she they we you i me him them us who what when
    where why how which there here then than too very just only also still already again yes no ok okay please thanks
    all any some each every both either neither one two three four five six seven eight nine ten
    y e o u el la los las un una de del en que no con por para tengo estoy soy es mi su se si muy he ha tiene tomo
    et ou le les des du au aux je tu il elle nous vous ils est suis ai a mon ma mes son sa ses qui ne pas pour avec dans
    und oder der die das den dem ein eine ich du er sie es wir ihr ist bin habe hat mein meine nicht mit fur auf zu im
    am von bei nehme leide brauche mochte ihr ihre ihren ihrem ihrer sich dass wenn wie kann darf soll muss oft lange viel
    e o ed un uno gli lo ho sono il di da che per con mia mio non ha prendo
    eu ele ela nos nao tenho estou um uma os as meu minha tomo
    en of het een ik ben heb mijn niet met voor van op
    i oraz lub w z na do nie mam jestem moj moja sie biore
    si sau la cu am iau nu meu mea
    ve veya bir bu ben bana benim icin var yok ile
    и или в на с у я мне меня мой моя не что это он она мы вы как мне
    і й або в на з у я мені мене мій моя не що це
    و او في من على الى انا عندي لدي هو هي هذا هذه ما لا هل ابني ابنتي زوجي زوجتي وعندي واخذ وانا عمري وعمري
    है हे ह हूं ह मेरा मेरी मेरे और मै में को का की के से
"""
"""In thirteen languages, without accents."""

ARABIC: Final = """
    الان اليوم امس غدا الدواء الحبوب الحبه الجرعه الجرعة دواء حبوب حبه جرعه جرعة مريض مريضة مريضه مصاب مصابة مصابه حامل عندي
    عمري عمرها عمره سنه سنة سنوات هل من في على عن مع قبل بعد السكري السكر الضغط القلب الكلى الربو الصرع الالم صداع الم
    المستشفى الطبيب الصيدلي الصيدليه الصيدلية الدكتور طبيب طبيبه صيدلي ممرض ممرضه طالب طالبه موظف زوج زوجه زوجة ام اب اخت اخ
    حاليا دائما ايضا جدا كثيرا السلام الحمد الله الصباح المساء صباحا مساء رقمي رقم هاتفي جوالي خائف خائفه تعبان تعبانه
    مرضع صائم صائمه عربي عربيه مصري سعودي عراقي سوري مغربي مدخن حساسيه حساسية ممكن حاب ارجو شكرا
"""
"""What follows "I am" or a name in Arabic and is none."""

TALK: Final = """
    doc docs gp gps appt appts appointment meds med pharm pharma pharmacist pharmacists chemist chemists nurse nurses
    hi hello hey dear hiya hallo hola bonjour salut ola ciao good morning afternoon evening everyone all team sir madam
    mum mom dad mam mummy daddy nan nana gran grandma grandad granny grandpa son daughter sister brother husband wife
    hubby bf gf fiance fiancee partner kid kids baby bub bubs boy girl child toddler infant newborn twin twins
    carer caretaker neighbour neighbor friend cousin uncle aunt auntie niece nephew colleague
    im ive id ill dont doesnt didnt cant wont isnt wasnt couldnt wouldnt shouldnt hasnt havent hadnt aint thats its whats
    whos hes shes theyre youre weve theyve gonna wanna gotta dunno pls plz thx thnx thankyou ty cos coz bcoz becuase
    becos wich wen wot wat wont sed says sez sais saying said told tell tells gave gives gav giv put puts prescribed
    perscribed prescibed presribed perscribes presribes recommended recomended reccomended sugested suggest suggests adviced
    advised thinks thinx reckons wants wanted started startd stoped stopd changed upped lowered gone got goes went came
    diabetic asthmatic epileptic allergic pregnant preggers vegan vegetarian coeliac celiac muslim christian jewish hindu
    catholic british english irish scottish welsh french german spanish italian polish portuguese romanian ukrainian
    russian turkish arab arabic indian pakistani chinese american australian canadian african asian european dutch greek
    type covid flu adhd add autistic bipolar anxious depressed hiv ms copd ibs ckd uti bp hrt ptsd ocd
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec today tomorrow tonight yesterday xmas easter christmas ramadan
    play imagine pretend meet picture protect save bless given gave give ask asked saw see help let poor both since after before
    during because besides unlike despite thank thanks regarding seeing watching caring worried sorry glad happy sad pls ref
    rang phoned called texted emailed visited met note nb fyi ps urgent query question re subject update reminder
    calpol nurofen panadol paracetamol tylenol advil aspirin ibuprofen lioresal baclofen lyrica xanax valium zoloft prozac
    ventolin gaviscon imodium viagra codeine tramadol morphine pregabalin gabapentin omeprazole metformin insulin warfarin
    botox sativex tizanidine diazepam amoxicillin augmentin benadryl zyrtec piriton claritin lipitor crestor nexium zantac
    eliquis xarelto ozempic wegovy mounjaro saxenda humira keppra epilim lamictal seroquel abilify risperdal ritalin
    concerta adderall strattera ambien zopiclone melatonin cbd thc prednisolone steroid steroids strepsils lemsip
    voltarol deep heat co codamol cocodamol solpadeine naproxen celebrex arcoxia cymbalta effexor citalopram sertraline
    fluoxetine mirtazapine amitriptyline propranolol bisoprolol ramipril amlodipine losartan atorvastatin simvastatin
    levothyroxine thyroxine fostair symbicort seretide spiriva dalteparin clexane heparin aciclovir fluconazole canesten
    bactrim septrim ciprofloxacin doxycycline erythromycin clarithromycin flagyl metronidazole nitrofurantoin penicillin
    nhs gp doctor dr mr mrs ms miss prof professor consultant specialist surgeon neurologist cardiologist dentist midwife
    hospital surgery clinic ward a&e er icu pharmacy leaflet tablet tablets pill pills capsule dose doses label box bottle
    spelt spelled spelling unknown none private secret anonymous important nothing hidden below above irrelevant
    confidential redacted test testing yours mine whatever there not na tba patient patients client customer anyone
    someone somebody nobody anybody user human person caller name names named called patent cream gel syrup suspension
    generic brand medicine medicines medication drug drugs vaccine inhaler injection patch pack packet strip
    myself yourself himself herself itself ourselves themselves bye byebye cya goodbye ciao soon lol omg wtf haha xx xxx xxxx x
    frau herr sehr geehrte liebe grusse hallo guten tag bitte danke arzt arztin diabetiker schwanger allergisch allergiker
    patientin krank apotheker hausarzt merci bonsoir medecin enceinte diabetique allergique malade asthmatique docteur
    gracias medico doctora embarazada diabetico diabetica alergico alergica enfermo enferma buenos buenas dias tardes
    paciente mujer hombre madre padre joven mayor viejo vieja gordo gorda nuevo nueva yo mismo misma solo sola alto alta flaco
    zurdo virgen vegano mama papa el la una homme vieux jeune grosse gros nouveau nouvelle mere pere anos ans jahre alt sick ill old
"""
"""Greetings, kin, misspelt everyday words, well-known medicines and weekdays."""

_QUALITY: Final = (
    "ish|ese|ic|ist|ive|able|ible|ous|ful|less|ness|tion|sion|ment|ing|ed|ly|ity|itis|osis|emia|aemia|pathy|algia|ectomy|"
    "gram|ology|logist|mg|ml|ian|ean|oid|ant|ent|ery|ship|age"
)
_MEDICINE: Final = (
    "fen|pril|olol|pam|lam|mab|statin|azole|cillin|mycin|oxin|idine|amine|zine|tine|pine|done|caine|sone|lone|ide|ate|"
    "ium|ol|ex|ax|yl|vir|tan|xaban|gliptin|gliflozin|tide|setron|triptan|dryl"
)
A_QUALITY: Final = re.compile(rf".*(?:{_QUALITY})")
"""How words end that say what somebody is or did."""
NOT_LIKE_A_NAME: Final = re.compile(rf".*(?:{_MEDICINE}|{_QUALITY})")
"""How words end that are no names, where nothing else tells: medicines too."""
A_FOREIGN_QUALITY: Final = re.compile(
    r".*(?:[ai]d[ao]|ic[ao]|i[vl]os?|os[ao]|ist[ae]|iv[ao]|er[ao]|or[ae]?|ens[oea]|tiv[ao]|ient[eo]|ante?|ente?|al|il|eux|euse|"
    r"ique|ee?s?|if|ive|aire|eur|ien|ienne|ais|aise|ot[ao]|an[ao]|in[ao]|is|ns[ao]|tr[ao]|if[ao]|on[ao]|ur[ao]|ve[nr])"
)
"""And how they end in Spanish, French, Italian and Portuguese."""
A_CAPITAL_QUALITY: Final = re.compile(
    r".*(?:[ai]d[ao]|ic[ao]|os[ao]|ist[ae]|iv[ao]|ique|ante|ente|ens[oa]|ienn?e?|euse?|if)"
)
"""Of those, how words end that are written with a capital though they are no names."""
