"""Medical words and phrases that a leaflet may use for one another without any change of meaning, strength or certainty. Not here: words that only go together, such as a disease and its kinds (`complaint_words`); how texts are compared."""

from typing import Final

SAME_MEDICAL: Final = """
# the body
kidney, renal
liver, hepatic
heart, cardiac
lung, pulmonary
stomach, gastric
empty stomach, empty tummy, empty belly
abdomen, abdominal, belly, tummy
bowel, intestine, intestinal, gut
digestive tract, digestive system, gastrointestinal tract, gi tract
gallbladder, gall bladder
brain, cerebral
muscle, muscular
skin, cutaneous
eye, ocular, ophthalmic
nose, nasal
face, facial
tooth, teeth
foot, feet
calf, calves
vein, venous
artery, arterial
windpipe, trachea
gullet, oesophagus, esophagus, oesophageal, esophageal, food pipe, foodpipe
womb, uterus, uterine
cervix, neck of the womb, neck of womb
vagina, vaginal
ovary, ovarian
testicle, testis, testicular
prostate, prostate gland
rectum, rectal, back passage
anus, anal
spine, backbone, spinal column, vertebral column
thyroid, thyroid gland
pancreas, pancreatic
lymph node, lymph gland
bone marrow, marrow
immune system, body's defences, body defence, body defense, body's natural defences, body natural defence, body natural defense
immunocompromised, weakened immune system, compromised immune system
mucous membrane, mucosa, mucosal
hormone, hormonal
haemoglobin, hemoglobin
platelet, blood platelet, thrombocyte
red blood cell, red cell, erythrocyte
white blood cell, white cell, leucocyte, leukocyte
heartbeat, heart beat
heart rate, pulse, pulse rate
blood sugar, blood glucose, sugar in your blood, glucose in your blood, sugar in the blood, glucose in the blood
blood sugar level, blood glucose level, level of blood sugar, level of blood glucose
vision, sight, eyesight
urine, pee, wee
urinate, urination, urinating, pass urine, passing urine, passed urine, pass water, passing water, pee, wee
poo, poop, stool, faeces, feces
bowel movement, bowel motion
phlegm, sputum
breast milk, breastmilk, mother's milk, mother milk, human milk
sex drive, libido, sexual desire, desire for sex
foetus, fetus, unborn baby, unborn child
# heart and blood
stroke, cerebrovascular accident, cva
mini-stroke, ministroke, transient ischaemic attack, transient ischemic attack, tia
heatstroke, heat stroke
heart attack, myocardial infarction
heart failure, cardiac failure
coronary heart disease, coronary artery disease
ischaemic, ischemic
ischaemia, ischemia
angina, angina pectoris
atrial fibrillation, afib
irregular heartbeat, irregular heart beat, irregular heart rhythm, uneven heartbeat, uneven heart beat
fast heartbeat, fast heart beat, fast heart rate, fast pulse, rapid heartbeat, rapid heart beat, rapid heart rate, rapid pulse, tachycardia
slow heartbeat, slow heart beat, slow heart rate, slow pulse, bradycardia
racing heart, racing heartbeat, racing heart beat, heart racing, heart is racing
pounding heart, pounding heartbeat, pounding heart beat, heart pounding, heart is pounding
high blood pressure, hypertension, raised blood pressure
low blood pressure, hypotension
postural hypotension, orthostatic hypotension
pulmonary hypertension, lung hypertension
portal hypertension, portal vein hypertension
ocular hypertension, intraocular hypertension, raised eye pressure, raised intraocular pressure
intracranial hypertension, raised intracranial pressure
gestational hypertension, pregnancy-induced hypertension
pre-eclampsia, preeclampsia
blood clot, clot of blood, thrombosis, thrombus, thromboses
deep vein thrombosis, deep venous thrombosis, dvt
pulmonary embolism, pulmonary embolus, lung embolism, clot on the lung, clot in the lung
blood clotting problem, blood coagulation problem
blood clotting disorder, blood coagulation disorder
blood clotting test, blood coagulation test
anaemia, anemia, anaemic, anemic
haemolytic, hemolytic
leukaemia, leukemia
haemophilia, hemophilia
neutropenia, low neutrophil count, low neutrophils
leucopenia, leukopenia, low white cell count, low white blood cells
thrombocytopenia, low platelet count, low platelets, low blood platelets
bone marrow depression, bone marrow suppression, myelosuppression
high cholesterol, raised cholesterol, high blood cholesterol, raised blood cholesterol, hypercholesterolaemia, hypercholesterolemia
low blood sugar, low blood glucose, hypoglycaemia, hypoglycemia
high blood sugar, high blood glucose, raised blood sugar, raised blood glucose, hyperglycaemia, hyperglycemia
low blood sugar level, low blood glucose level
high blood sugar level, high blood glucose level
low potassium, low potassium level, low blood potassium, hypokalaemia, hypokalemia
high potassium, high potassium level, high blood potassium, raised potassium, hyperkalaemia, hyperkalemia
low sodium, low sodium level, low blood sodium, hyponatraemia, hyponatremia
low calcium, low calcium level, low blood calcium, hypocalcaemia, hypocalcemia
high calcium, high calcium level, high blood calcium, raised calcium, hypercalcaemia, hypercalcemia
high uric acid, raised uric acid, hyperuricaemia, hyperuricemia
bleed, bleeding, bled, haemorrhage, hemorrhage
brain bleed, bleed in the brain, bleeding in the brain, bleeding into the brain, brain haemorrhage, brain hemorrhage, cerebral haemorrhage, cerebral hemorrhage, haemorrhage in the brain, hemorrhage in the brain
stomach bleeding, stomach bleed, bleeding in the stomach, bleeding from the stomach, bleeding in your stomach, gastric bleeding, gastric haemorrhage, gastric hemorrhage
nosebleed, nose bleed, nose bleeding, bleeding nose, bleeding from the nose, bleeding from your nose, epistaxis
bleeding gum, gum bleeding, bleeding of the gum, bleeding from the gum
vaginal bleeding, bleeding from the vagina
bruise, bruising, contusion
piles, haemorrhoid, hemorrhoid
# brain, nerves and mind
seizure, fits, convulsion
febrile convulsion, febrile seizure, febrile fit
coughing fit, fit of coughing
fit to drive, fit for driving
fit and well, fit and healthy
epilepsy, epileptic, seizure disorder
multiple sclerosis, ms
parkinson's disease, parkinson disease, parkinson
alzheimer's disease, alzheimer disease, alzheimer
myasthenia gravis, myasthenia
restless legs syndrome, restless legs
sleep apnoea, sleep apnea
apnoea, apnea
nerve pain, neuropathic pain
cerebral oedema, cerebral edema, brain oedema, brain edema, brain swelling, swelling of the brain, swelling in the brain
migraine, migraine headache, migraine attack
headache, head ache, pain in your head, pain in the head
coma, comatose
pass out, passed out, passing out, black out, blackout, lose consciousness, losing consciousness, lost consciousness, loss of consciousness
feel light-headed, feel lightheaded, light-headed, lightheaded, light-headedness, lightheadedness
dizzy, dizziness, giddy, giddiness, feel dizzy, feel giddy
vertigo, spinning sensation, spinning feeling, sensation of spinning, feeling of spinning
drowsy, drowsiness, sleepy, sleepiness, somnolence, somnolent, feel drowsy, feel sleepy
sedation, sedated
tired, tiredness, fatigue, fatigued, weary, weariness, feel tired, feel fatigued, feel weary
exhaustion, exhausted, worn out, feel exhausted, feel worn out
lethargy, lethargic, feel lethargic, lack of energy
weak, weakness, asthenia, loss of strength, feel weak
muscle weakness, weak muscle, weakness of the muscle, weakness in the muscle, muscular weakness
tremor, shaking, shaky, shakiness, tremble, trembling
numb, numbness, loss of feeling, loss of sensation
tingle, tingling, tingly, tingling sensation, pins and needles, paraesthesia, paresthesia
paralysis, paralysed, paralyzed
ataxia, lack of coordination, lack of co-ordination, loss of coordination, loss of co-ordination
loss of balance, lose your balance, losing your balance, lose balance
confusion, confused, feel confused
disorientation, disoriented, disorientated
delirium, delirious
memory loss, loss of memory, amnesia
memory problem, problem with memory, problem with your memory
difficulty concentrating, difficulty in concentrating, trouble concentrating, concentration difficulty
difficulty speaking, difficulty in speaking, trouble speaking, difficulty talking, trouble talking, speech difficulty
slurred speech, slurring of speech, slurring speech, slurring your speech, slurring your words, slurred words
insomnia, sleeplessness, trouble sleeping, difficulty sleeping, difficulty in sleeping, sleeping difficulty
nightmare, bad dream
depressed, depression
respiratory depression, depressed breathing, depression of breathing
postnatal depression, post-natal depression, postpartum depression, post-partum depression
bipolar disorder, bipolar illness, bipolar affective disorder, manic depression, manic-depressive illness, manic-depressive disorder
mania, manic
low mood, feel low, feeling low
anxious, anxiety, feel anxious
panic attack, attack of panic
agitation, agitated
irritable, irritability
aggression, aggressive, aggressiveness
hallucination, hallucinate, hallucinating, seeing or hearing things, see or hear things
psychosis, psychotic, psychoses
schizophrenia, schizophrenic
suicidal thought, thought of suicide, suicidal ideation, thinking about suicide, think about suicide, thought about suicide, thoughts of killing yourself
suicide, kill yourself, killing yourself, end your life, ending your life, take your own life
self-harm, self-harming, harm yourself, harming yourself
mood change, change in mood, change of mood, change in your mood
obsessive-compulsive disorder, ocd
attention deficit hyperactivity disorder, adhd
post-traumatic stress disorder, ptsd
alcoholism, alcohol dependence, alcohol dependency, alcohol addiction, addiction to alcohol, dependent on alcohol, addicted to alcohol
withdrawal symptom, withdrawal effect, withdrawal reaction
# stomach, bowel and liver
nausea, nauseous, nauseated, feel nauseous, feel nauseated, feel queasy, feel sick, feeling sick, felt sick, feeling of sickness, queasy, queasiness, sick to your stomach, sick to the stomach
vomit, vomiting, throw up, throwing up, threw up, thrown up, be sick, being sick
travel sickness, motion sickness
morning sickness, nausea in pregnancy, sickness in pregnancy, nausea of pregnancy
diarrhoea, diarrhea, loose stool, loose poo, loose motion, loose bowel movement, runny stool, runny poo, the runs
constipation, constipated
wind, flatulence, pass wind, passing wind, break wind, breaking wind, pass gas, passing gas
belch, belching, burp, burping
bloated, bloating, bloated feeling, feeling bloated, feel bloated
indigestion, dyspepsia
acid reflux, gastric reflux, reflux of stomach acid, stomach acid reflux
reflux disease, gastro-oesophageal reflux disease, gastro-esophageal reflux disease, gastroesophageal reflux disease, gord, gerd
stomach ache, stomachache, stomach pain, tummy ache, tummy pain, abdominal pain, abdominal ache, belly ache, bellyache, belly pain, pain in the stomach, pain in your stomach, pain in the abdomen, pain in your abdomen, pain in the tummy, pain in your tummy, pain in the belly, pain in your belly
stomach cramp, stomach cramping, tummy cramp, abdominal cramp, abdominal cramping, belly cramp
stomach upset, upset stomach, tummy upset, upset tummy
loss of appetite, appetite loss, lose your appetite, lost your appetite, lose appetite, lost appetite
thirst, thirsty, feel thirsty
hunger, hungry, feel hungry
dry mouth, mouth dryness, dryness of mouth, dryness of the mouth, dryness in the mouth, dryness in your mouth, xerostomia
loss of taste, taste loss, ageusia
bad breath, halitosis
tooth decay, dental caries, dental decay
toothache, tooth ache, tooth pain, pain in the tooth
mouth ulcer, mouth ulceration, oral ulcer, oral ulceration, ulcer in the mouth, ulcer in your mouth, ulcer of the mouth
difficulty swallowing, difficulty in swallowing, trouble swallowing, swallowing difficulty, difficult to swallow, hard to swallow, dysphagia
ulcer, ulceration
stomach ulcer, stomach ulceration, gastric ulcer, gastric ulceration, ulcer of the stomach, ulcer in the stomach, ulcer in your stomach
duodenal ulcer, duodenal ulceration, ulcer of the duodenum, ulcer in the duodenum
peptic ulcer, peptic ulceration
gastritis, inflammation of the stomach, stomach inflammation, inflamed stomach
colitis, inflammation of the colon, colon inflammation, inflamed colon
ulcerative colitis, colitis ulcerosa
crohn's disease, crohn disease, crohn
irritable bowel syndrome, irritable bowel, ibs
inflammatory bowel disease, ibd
coeliac, celiac
pancreatitis, inflammation of the pancreas, pancreas inflammation, inflamed pancreas
gallstone, gall stone, cholelithiasis
hepatitis, inflammation of the liver, inflammation of your liver, liver inflammation, inflamed liver
cirrhosis, liver cirrhosis, cirrhosis of the liver
jaundice, jaundiced, icterus
dark, dark-coloured, dark-colored
blood in stool, blood in the stool, blood in your stool, blood in poo, blood in your poo, blood in the poo, blood in faeces, blood in the faeces, blood in your faeces, blood in feces, bloody stool, bloody poo
black tarry stool, melaena, melena
bowel incontinence, faecal incontinence, fecal incontinence, incontinence of faeces
# kidneys, bladder and sex
blood in urine, blood in the urine, blood in your urine, blood in pee, blood in your pee, blood in the pee, blood in wee, blood in your wee, bloody urine, haematuria, hematuria
protein in urine, protein in the urine, protein in your urine, proteinuria
difficulty passing urine, difficulty urinating, difficulty in urinating, difficulty peeing, difficulty weeing, difficulty passing water, trouble passing urine, trouble urinating, trouble peeing, trouble weeing, trouble passing water, difficult to pass urine
urinary retention, urine retention, retention of urine
incontinence, incontinent
urinary incontinence, incontinence of urine, leakage of urine, leaking urine, leaking of urine, urine leakage
bedwetting, bed-wetting, wetting the bed, wet the bed, nocturnal enuresis
kidney stone, renal stone, stone in the kidney, stones in your kidney, kidney calculus, renal calculus
cystitis, bladder inflammation, inflammation of the bladder, inflamed bladder
haemodialysis, hemodialysis
impotence, impotent, erectile dysfunction, difficulty getting an erection, trouble getting an erection
gynaecomastia, gynecomastia, breast enlargement in men, enlarged breasts in men
menstruation, menstruate, menstrual period, monthly period, menses
period pain, painful period, menstrual pain, painful menstruation, dysmenorrhoea, dysmenorrhea
menopause, change of life
vaginal dryness, dry vagina, dryness of the vagina, dryness in the vagina
# skin, allergy
rash, skin rash, rash on the skin, rash on your skin
nappy rash, diaper rash
heat rash, prickly heat
hives, nettle rash, nettlerash, urticaria
itch, itchy, itching, itchiness, pruritus, feel itchy
discolouration, discoloration, discoloured, discolored
dry skin, dryness of the skin, dryness of skin, skin dryness
hot flush, hot flash, hot flushing
pale, pallor
hair loss, loss of hair, losing hair, lose hair, lose your hair, losing your hair, hair falling out, alopecia
dermatitis, inflammation of the skin, skin inflammation, inflamed skin
inflammation, inflamed
irritation, irritated, irritate
allergic, allergy, hypersensitive, hypersensitivity
anaphylaxis, anaphylactic reaction, anaphylactic
hay fever, hayfever, seasonal allergic rhinitis
angioedema, angio-oedema, angio-edema, angiooedema, angioneurotic oedema, angioneurotic edema
photosensitivity, sensitivity to sunlight, sensitivity to the sun, sensitive to sunlight, sensitive to the sun, sun sensitivity
sunscreen, sun screen, sun cream, suncream
cold sore, a cold sore, fever blister, herpes labialis
# chest, nose, throat, eyes and ears
asthma, asthmatic
copd, chronic obstructive pulmonary disease, chronic obstructive lung disease
wheeze, wheezing, wheezy, wheeziness
shortness of breath, breathlessness, breathless, feel breathless, short of breath, being short of breath, dyspnoea, dyspnea
difficulty breathing, difficulty in breathing, difficulty with breathing, trouble breathing, breathing difficulty, difficult to breathe, hard to breathe, struggle to breathe, struggling to breathe
breathing problem, problem with breathing, problem with your breathing, respiratory problem
fast breathing, rapid breathing, tachypnoea, tachypnea
chest pain, pain in the chest, pain in your chest
tight chest, chest tightness, tightness in the chest, tightness of the chest, tightness in your chest
cough up blood, coughing up blood, coughing of blood, haemoptysis, hemoptysis
dry cough, non-productive cough
whooping cough, pertussis
pulmonary oedema, pulmonary edema, lung oedema, lung edema, fluid on the lung, fluid in the lung, fluid in your lung
pneumonitis, inflammation of the lung, lung inflammation, inflamed lung
sore throat, throat pain, painful throat, throat soreness, pain in the throat, pain in your throat
hoarse, hoarseness, hoarse voice
runny nose, running nose, rhinorrhoea, rhinorrhea
blocked nose, stuffy nose, stuffed-up nose, congested nose, nasal congestion
blurred vision, blurry vision, blurring of vision, blurred sight, blurry sight, blurred eyesight, blurry eyesight
double vision, seeing double, see double, saw double, diplopia
loss of vision, vision loss, loss of sight, loss of eyesight, sight loss, loss of your sight
dry eye, eye dryness, dryness of the eye, dryness of eyes
conjunctivitis, pink eye, pinkeye
cataract, clouding of the lens, cloudy lens
angle-closure glaucoma, closed-angle glaucoma, narrow-angle glaucoma
macular oedema, macular edema, swelling of the macula
tinnitus, ringing in the ear, ringing in your ear, ringing in ear, ringing ears
hearing loss, loss of hearing, loss of your hearing
earache, ear ache, ear pain, pain in the ear, pain in your ear
# muscles, bones, general
pain, painful
back pain, backache, back ache, pain in the back, pain in your back
joint pain, painful joint, pain in the joint, pain in your joint, arthralgia
muscle pain, painful muscle, muscular pain, muscle ache, aching muscle, pain in the muscle, pain in your muscle, myalgia
muscle cramp, cramp in the muscle, cramp in your muscle, cramping of the muscle
muscle spasm, muscular spasm, spasm of the muscle
stiff neck, neck stiffness, stiffness of the neck, stiffness in the neck, stiffness in your neck
rigid, rigidity
muscle twitching, twitching muscle, muscle twitch, twitching of the muscle
rhabdomyolysis, muscle breakdown, breakdown of muscle, breakdown of muscle tissue
myositis, muscle inflammation, inflammation of the muscle, inflamed muscle
tendinitis, tendonitis, tendon inflammation, inflammation of the tendon, inflamed tendon
arthritis, arthritic
rheumatoid arthritis, ra
osteoporosis, osteoporotic
bone density, bone mineral density
fracture, broken bone, bone fracture, fractured bone, break a bone
gout attack, attack of gout
lupus, systemic lupus erythematosus, sle
vasculitis, blood vessel inflammation, inflammation of blood vessel, inflamed blood vessel
swell, swelling, swollen, oedema, edema
fluid retention, retention of fluid, retaining fluid, retain fluid, water retention, retention of water, retaining water, retain water
weight gain, gain weight, gaining weight, gain in weight, gained weight, put on weight, putting on weight, increase in weight, weight increase, increase in your weight
weight loss, lose weight, losing weight, lost weight, loss of weight, decrease in weight, weight decrease
obese, obesity
dehydrated, dehydration
fever, high body temperature, raised body temperature, pyrexia
hypothermia, low body temperature
glandular fever, infectious mononucleosis
shiver, shivering, chills
sweat, sweating, sweaty, perspire, perspiration
burning sensation, burning feeling, sensation of burning, feeling of burning
malaise, feel unwell, feeling unwell, feeling of being unwell
injury, injured, injure
die, dying, died, death
fatal, lethal, cause death, result in death, lead to death
life-threatening, threaten your life, threatening to life
overdose, over-dose, overdosage
# infections, cancer, glands
infection, infected
bacterial infection, infection with bacteria, infection by bacteria, infection caused by bacteria
viral infection, virus infection, infection with a virus, infection by a virus
fungal infection, fungus infection, infection with a fungus, infection by a fungus
urinary tract infection, uti, infection of urinary tract
urinary infection, urine infection
flu, influenza
common cold, head cold
chickenpox, chicken pox, varicella
shingles, herpes zoster, zoster
german measles, rubella
tuberculosis, tb
sepsis, septicaemia, septicemia, blood poisoning
thrush, candidiasis, candida infection
oral thrush, mouth thrush, thrush in the mouth, thrush in your mouth, thrush of the mouth, oral candidiasis
vaginal thrush, vaginal candidiasis, thrush in the vagina, thrush of the vagina
cancer, malignancy
cancerous tumour, cancerous tumor, malignant tumour, malignant tumor
tumour, tumor
metastasis, metastases
breast cancer, cancer of the breast
diabetic, diabetes, diabetes mellitus
diabetes insipidus, water diabetes
gestational diabetes, pregnancy diabetes, diabetes of pregnancy
diabetic ketoacidosis, dka
underactive thyroid, underactive thyroid gland, under-active thyroid, thyroid underactivity, hypothyroidism, hypothyroid
overactive thyroid, overactive thyroid gland, over-active thyroid, thyroid overactivity, hyperthyroidism, hyperthyroid
addison's disease, addison disease, primary adrenal insufficiency
porphyria, porphyric
lactose intolerance, lactose intolerant, intolerance to lactose
hereditary, inherited
# pregnancy, operations, tests
pregnant, pregnancy, expecting a baby, expecting a child
become pregnant, becoming pregnant, became pregnant, get pregnant, getting pregnant, fall pregnant, conceive, conception, to become pregnant, to get pregnant, to fall pregnant, to conceive
try for a baby, trying for a baby, try to conceive, try to become pregnant, try to get pregnant
childbearing age, child-bearing age, childbearing potential, child-bearing potential
breastfeed, breast-feed, breastfeeding, breast-feeding, breastfed, breast-fed, nurse a baby, nurse your baby
milk production, production of milk, lactation
fertility, ability to have children
infertile, infertility
miscarriage, miscarry, miscarried, spontaneous abortion
birth defect, congenital defect, congenital malformation, congenital abnormality, congenital anomaly
premature birth, preterm birth, pre-term birth, premature delivery, preterm delivery
labour, labor
operation, surgery, surgical operation, surgical procedure
doctor's surgery, doctor surgery, gp surgery, gp practice
caesarean section, caesarean, cesarean section, cesarean, caesarian section, c-section
anaesthetic, anesthetic, anaesthesia, anesthesia
transplant, transplantation
blood test, test of your blood, test of the blood
urine test, test of your urine, test of the urine
liver function test, test of liver function
ct scan, cat scan, computed tomography, computerised tomography
ultrasound, ultrasound scan, ultrasonography
ecg, ekg, electrocardiogram
# medicines
side effect, side-effect, unwanted effect, undesirable effect, adverse effect, adverse reaction
painkiller, pain killer, painkilling medicine, pain reliever, pain-relieving medicine, pain relief medicine, pain medicine, pain medication, analgesic, medicine for pain
antibiotic, antibacterial medicine
anticoagulant, anti-coagulant
antiplatelet, anti-platelet
antidepressant, anti-depressant, medicine for depression
tricyclic antidepressant, tricyclic
selective serotonin reuptake inhibitor, ssri
monoamine oxidase inhibitor, monoamine-oxidase inhibitor, mao inhibitor, maoi
antipsychotic, anti-psychotic, neuroleptic
sleeping tablet, sleeping pill, hypnotic
water tablet, water pill, diuretic
corticosteroid, corticoid
anabolic steroid, anabolic-androgenic steroid
antihistamine, anti-histamine
anti-inflammatory, antiinflammatory
nsaid, non-steroidal anti-inflammatory, nonsteroidal anti-inflammatory, nonsteroidal anti-inflammatory drug, nonsteroidal anti-inflammatory medicine
antiepileptic, anti-epileptic, anticonvulsant, anti-convulsant, epilepsy medicine, anti-seizure medicine, antiseizure medicine, medicine for epilepsy
antifungal, anti-fungal
antiviral, anti-viral
antimalarial, anti-malarial, malaria medicine, medicine for malaria
antiemetic, anti-emetic, anti-sickness medicine, antisickness medicine, anti-nausea medicine
muscle relaxant, muscle-relaxing medicine, medicine that relaxes muscles
laxative, medicine for constipation
immunosuppressant, immunosuppressive medicine, immunosuppressive drug
beta-blocker, betablocker
ace inhibitor, angiotensin-converting enzyme inhibitor
calcium channel blocker, calcium antagonist, calcium channel antagonist
proton pump inhibitor, ppi
chemotherapy, chemo
radiotherapy, radiation therapy
hormone replacement therapy, hrt
contraception, contraceptive, birth control, method of contraception, contraceptive method, birth control method, method of birth control
contraceptive pill, contraceptive tablet, birth control pill, oral contraceptive, oral contraceptive pill
progestogen-only pill, mini-pill, minipill
intrauterine device, intra-uterine device, iud
morning-after pill, emergency contraceptive pill, emergency contraception pill
vaccine, vaccination, vaccinate, vaccinated, immunisation, immunization, immunise, immunize
inject, injection, injected
injection site, site of injection, site of the injection, place of injection
intravenous, into a vein, into your vein, into the vein
intramuscular, into a muscle, into your muscle, into the muscle
subcutaneous, under the skin, beneath the skin, under your skin
sublingual, under the tongue, beneath the tongue, under your tongue
eye drop, eyedrop
nasal spray, nose spray
moisturiser, moisturizer, emollient
cannabis, marijuana
paracetamol, acetaminophen
aspirin, acetylsalicylic acid
adrenaline, epinephrine
noradrenaline, norepinephrine
salbutamol, albuterol
glyceryl trinitrate, gtn, nitroglycerin, nitroglycerine
furosemide, frusemide
ciclosporin, cyclosporin, cyclosporine
aciclovir, acyclovir
rifampicin, rifampin
lidocaine, lignocaine
sulfasalazine, sulphasalazine
sulfonamide, sulphonamide
sulfonylurea, sulphonylurea
oestrogen, estrogen
progestogen, progestin, progestagen
st john's wort, st john wort, hypericum perforatum, hypericum
vitamin c, ascorbic acid
rubbing alcohol, isopropyl alcohol
alcohol, ethanol
lactose, milk sugar
"""
"""A line is a group of words and phrases that mean the same; a line that begins with # is a heading."""
