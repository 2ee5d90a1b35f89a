"""Complaints and diseases: what people call them and what leaflets do. Not here: how they are found in a text."""

from typing import Final

COMPLAINTS: Final = """
# pain
painkiller, painkillers, pain relief, pain reliever, analgesic, analgesics, pain medicine, pain tablets, pain killers, something for the pain
pain, painful, pains, ache, aches, aching, hurt, hurts, hurting, sore, soreness, throbbing, agony, killing me, tender, tenderness
nerve pain, neuropathic pain, neuralgia, neuropathic, shooting pain, shooting pains, burning pain, electric shock pain, trapped nerve, post-herpetic neuralgia, trigeminal neuralgia, stabbing pain
chronic pain, long-term pain, constant pain, persistent pain, always in pain, pain all the time, pain that won't go away
sciatica, slipped disc, pain down my leg, pain down the leg, herniated disc, trapped nerve in my back, lumbar
back pain, backache, bad back, sore back, lower back, back is killing me, back has gone, put my back out, lumbago, back went, done my back in
neck pain, stiff neck, crick in my neck, sore neck, neck stiffness, can't turn my head
toothache, tooth pain, dental pain, teeth hurt, tooth hurts, sore tooth
burning sensation, burning, burns, burning feeling, stinging, stings, sting, smarting, feels on fire, on fire
fibromyalgia, fibro, aching all over, ache all over, pain all over, widespread pain, everything hurts
injury, injuries, injured, sprain, sprains, strain, strains, sprained, pulled muscle, pulled a muscle, twisted ankle, bruise, took a knock
# muscles, bones and joints
spasm, spasms, cramp, cramps, muscle cramps, muscle spasm, antispasmodic, spasticity, stiff, stiffness, charley horse, seize up, seizes up, leg cramps, cramping, muscle tightness
muscle relaxant, muscle relaxants, relax muscles, relaxes, relaxant, muscle tone, loosen muscles, loosen up my muscles, relax the muscles
muscle pain, muscle pains, myalgia, muscle ache, muscle aches, aching muscles, muscles hurt, sore muscles, muscle tenderness, achy, achy legs, muscular pain
muscle weakness, weak muscles, weak legs, legs give way, legs gave way, legs like jelly, jelly legs, no strength, lost strength, can't lift, myopathy, can't grip, weak arms
muscle breakdown, rhabdomyolysis, muscle damage, muscle wasting, muscle injury, muscles wasting, muscle loss, muscle disorder
myasthenia gravis, myasthenia, muscle weakness disease, mg disease
joint pain, joint pains, arthralgia, sore joints, aching joints, joints hurt, creaky joints, stiff joints, achy joints, swollen joints, joint swelling, joint stiffness
arthritis, rheumatoid arthritis, osteoarthritis, rheumatism, rheumatic, rheumatoid, worn joints, wear and tear, dodgy knee, bad knees, dodgy hip, psoriatic arthritis, ankylosing spondylitis
gout, gouty arthritis, uric acid, big toe pain, urate, gout attack, hyperuricaemia, hyperuricemia
tendon, tendons, tendonitis, tendinitis, tendon rupture, achilles, achilles tendon, back of the ankle, heel cord, sore tendon, tendon pain, torn tendon, snapped tendon
osteoporosis, brittle bones, thin bones, thinning bones, bone loss, bone density, bone thinning, bone mineral density, weak bones, osteopenia, fragile bones, dexa scan
fracture, fractures, broken bone, broken bones, broke my arm, broken hip, break a bone, broke my hip, bone breaks, cracked bone
bone pain, bones ache, bones hurt, aching bones, sore bones, bone ache
jaw pain, osteonecrosis of the jaw, jaw bone, jaw problems, sore jaw, jaw, lockjaw, loose teeth, jaw swelling
falling over, fall over, fell over, risk of falls, keep falling, fallen over, had a fall, take a tumble, went flying, fall risk, having falls, falls a lot
muscle twitching, twitching, twitch, twitches, twitchy, myoclonus, jerks, jerking, muscle jerks, jumpy muscles, fasciculation
swollen ankles, swollen legs, swollen feet, peripheral oedema, fluid retention, water retention, oedema, edema, puffy ankles, ankle swelling, cankles, swelling of the ankles, retaining water, shoes too tight, swollen hands, socks leave marks
swelling, swollen, puffy, puffiness, swell up, swells up, swelled up, ballooned, blown up, puffed up, oedema, edema, ankles, extremities
rickets, osteomalacia, soft bones, vitamin d deficiency, low vitamin d, bowed legs, softening of the bones
lupus, systemic lupus erythematosus, sle, lupus-like syndrome, butterfly rash
autoimmune, autoimmune disease, body attacks itself, immune disorder, immune system attacks
porphyria, acute porphyria, porphyric, blood pigment disorder
# head, nerves
drowsy, drowsiness, sleepy, sleepiness, dozy, nodding off, sedated, sedation, somnolence, zonked, zonked out, can't keep my eyes open, dopey, spaced out, falling asleep in the day, feel out of it
insomnia, sleepless, sleeplessness, cannot sleep, can't sleep, cant sleep, trouble sleeping, difficulty sleeping, awake all night, tossing and turning, lying awake, wide awake, can't drop off, sleep disturbance, sleep problems, not slept a wink
sleeping, sleep, asleep, fall asleep, doze off, nap, get to sleep, drop off, drowsiness, insomnia
sleepwalking, sleep walking, sleepwalk, sleep-driving, walking in my sleep, complex sleep behaviours, doing things asleep, somnambulism
tired, tiredness, fatigue, fatigued, knackered, exhausted, exhaustion, worn out, no energy, shattered, lack of energy, drained, wiped out, washed out, dead on my feet, lethargic
lethargy, lethargic, sluggish, listless, apathy, lacking in energy, can't be bothered, no get up and go, lifeless
weak, weakness, asthenia, feeble, no strength, loss of strength, floppy, wobbly legs, lack of strength
dizzy, dizziness, light-headed, lightheaded, light headed, giddy, vertigo, woozy, head spins, head spinning, room spinning, spinning sensation, swimmy, giddiness, off balance
stand up dizzy, dizzy when i stand up, orthostatic hypotension, postural hypotension, head rush, dizzy on standing, getting up too quickly, stand up too fast, standing up, get up slowly, fall in blood pressure
faint, fainting, fainted, faints, syncope, pass out, passed out, passing out, black out, blacked out, blackout, keel over, keeled over, collapse, collapsed, swoon
unconscious, unconsciousness, coma, out cold, loss of consciousness, lose consciousness, lost consciousness, won't wake up, can't wake him, can't wake her, unresponsive, knocked out, comatose, cannot be woken, spark out
headache, headaches, migraine, migraines, head hurts, sore head, banging head, splitting headache, head is pounding, pounding head, thumping head, head banging, bad head, throbbing head
migraine, migraines, aura, migraine with aura, flashing lights, zigzags, zigzag lines, sick headache, visual aura
medication overuse headache, overuse headache, rebound headache, headaches every day, too many painkillers headache, daily headache
confusion, confused, muddled, foggy, brain fog, not making sense, disoriented, disorientated, disorientation, away with the fairies, talking nonsense, delirium, rambling, doesn't know where she is, doesn't know where he is
memory, memory loss, amnesia, can't remember, memory problems, memory impairment, mind goes blank, going blank, senior moments, losing my memory, poor memory, forgetful, forgetfulness
dementia, alzheimer's, alzheimers, alzheimer's disease, senile, senility, losing her marbles, losing his marbles, cognitive impairment, vascular dementia
concentrate, concentration, focus, can't concentrate, difficulty concentrating, can't think straight, can't focus, think clearly, disturbance in attention, mind wanders, distracted, attention span
adhd, attention deficit hyperactivity disorder, hyperactive, hyperactivity, bouncing off the walls, attention deficit, can't sit still
balance, unsteady, unsteadiness, wobbly, falling over, coordination, clumsy, clumsiness, ataxia, stumbling, staggering, walk like a drunk, all over the place walking, uncoordinated, tripping, loss of balance
gait, walking difficulty, trouble walking, can't walk straight, walks funny, abnormal gait, shuffling, difficulty walking
tremor, tremors, shaking, shaky, the shakes, trembling, trembly, hands shake, shaky hands, shaking hands, quiver
shivering, shivers, chills, rigors, rigor, teeth chattering, shivery, the shivers, goose bumps, shaking with cold
pins and needles, tingling, tingle, tingly, paraesthesia, paresthesia, paraesthesiae, prickling, numbness and tingling, ants crawling, crawling feeling, prickly, abnormal sensation, foot has gone to sleep
numb, numbness, loss of feeling, lost feeling, can't feel, no feeling, dead leg, dead arm, hypoaesthesia, hypoesthesia, reduced sensation, lack of feeling, loss of sensation, decreased sensitivity
neuropathy, peripheral neuropathy, nerve damage, damaged nerves, nerves damaged, polyneuropathy, nerve disorder, nerve problems, diabetic neuropathy
paralysis, paralysed, paralyzed, paralytic, palsy, can't move, cannot move, unable to move, lost the use of, loss of movement, can't move my legs, paresis
cerebral palsy, palsy, spastic, brain damage at birth, spasticity
convulsions, convulsion, convulsive, seizure, seizures, fits, having a fit, epilepsy, epileptic, epileptic fit, grand mal, thrashing about, jerking all over, had a fit, started fitting, had a funny turn
febrile convulsion, febrile convulsions, febrile seizure, fever fit, fit with a temperature, fits with fever
stroke, strokes, mini-stroke, mini stroke, tia, transient ischaemic attack, cerebrovascular, cva, face drooping, face dropped, slurred speech, brain attack, one side weak, cerebral
bleeding in the brain, brain haemorrhage, brain hemorrhage, bleed on the brain, cerebral haemorrhage, intracranial haemorrhage, brain bleed, subarachnoid haemorrhage, burst blood vessel in the brain
speech, slurred speech, slurring, slur, slurring my words, speech disorder, difficulty speaking, dysarthria, can't get my words out, lost for words, talking funny, trouble speaking, aphasia
head injury, head injuries, head trauma, hit my head, hit his head, hit her head, banged my head, bang on the head, bump on the head, brain injury, concussion, knock on the head, accident head, concussed
pressure in the head, intracranial pressure, raised intracranial pressure, intracranial hypertension, pressure on the brain, pressure inside the skull, pseudotumour cerebri
brain tumour, brain tumor, growth on the brain, meningioma, brain cancer
meningitis, aseptic meningitis, inflammation of the brain, encephalitis, stiff neck and fever, brain infection, dislike of bright light, lining of the brain
parkinson's, parkinson's disease, parkinsons, parkinsonism, shaking palsy, parkinsonian, stiff and shaky
extrapyramidal, dystonia, tardive dyskinesia, dyskinesia, involuntary movements, uncontrollable movements, uncontrolled movements, pulling faces, tongue sticking out, grimacing, abnormal movements, can't control movements
akathisia, inner restlessness, unable to sit still, unable to stand still, pacing, pacing up and down, can't keep still, ants in my pants, crawling out of my skin
restless legs, restless legs syndrome, rls, jumpy legs, fidgety legs, legs won't keep still, legs jump at night, crawling legs
tics, tic, tourette's, tourettes, tourette's syndrome, twitches and noises
multiple sclerosis, ms, demyelinating, demyelination
spine, spinal, spinal cord, backbone, vertebra, vertebrae, spinal injury
narcolepsy, cataplexy, sleep attacks, sudden sleep, fall asleep suddenly, sudden sleep onset, sudden onset of sleep, falling asleep without warning, drop asleep
sleep apnoea, sleep apnea, stops breathing at night, cpap, snoring, stops breathing in his sleep, snore, breathing pauses during sleep
reactions, slow to react, reflexes, reaction time, reactions slower, slower reactions, ability to react, slow reactions, slowed down, reactivity
motion sickness, travel sickness, travel sick, car sick, carsick, car sickness, seasick, sea sickness, sick in the car, sick on the boat
serotonin syndrome, serotonin, serotonin toxicity, serotonergic, too much serotonin
neuroleptic malignant syndrome, nms, high fever and stiff muscles, rigid muscles and fever, muscle rigidity
guillain-barré syndrome, guillain-barre, ascending paralysis, guillain barre, weakness spreading up legs
pml, progressive multifocal leukoencephalopathy, brain virus, rare brain infection
# mind
depression, depressed, depressive, low mood, feel low, feeling low, hopeless, weepy, tearful, feeling down, feel down, down in the dumps, the blues, fed up, sadness, black dog
antidepressant, against depression, help depression, helped depression, lift my mood, treat depression, mood lifter
crying, tearful, weepy, weepiness, cry all the time, burst into tears, crying for no reason, in floods of tears
suicidal, suicide, suicidal thoughts, kill myself, killing yourself, end it all, end my life, not want to live, don't want to be here, better off dead, harming yourself, self-harm, hurt myself, harm myself, cutting myself, top myself
anxiety, anxious, anxiousness, nervous, nervousness, panicky, worried sick, on edge, worrying, bag of nerves, bundle of nerves, tense, uptight, wound up, jittery, suffer with nerves
panic attack, panic attacks, panic disorder, panic, panicking, freak out, freaking out, hyperventilating
phobia, social anxiety, social phobia, fear of people, scared of going out, agoraphobia, social anxiety disorder, shyness, terrified of
obsessive compulsive disorder, ocd, obsessions, compulsions, intrusive thoughts, checking things, rituals
post-traumatic stress disorder, ptsd, flashbacks, post traumatic stress
restless, restlessness, agitated, agitation, fidgety, wired, jumpy, wound up, edgy, can't settle, can't relax, hyper
irritable, irritability, snappy, bad-tempered, short-tempered, short fuse, grumpy, cranky, ratty, moody, crabby, bite people's heads off, stroppy
aggression, aggressive, anger, angry, hostile, hostility, rage, violent, lashing out, lash out, losing my temper, lose my temper, kicking off, flies off the handle, outbursts
mood swings, mood changes, mood, moods, emotional lability, all over the place emotionally, emotional, mood altered, changes in mood, moods up and down
emotionally numb, emotional blunting, feel nothing, feeling numb inside, like a zombie, zombie, zombified, indifferent, no emotions, apathy, feel flat
personality change, personality changes, abnormal behaviour, unusual behaviour, behaviour changes, not himself, not herself, not myself, acting strangely, acting odd, strange behaviour, changes in behaviour, out of character
hallucinations, hallucination, hallucinate, hallucinating, seeing things, hearing voices, hears voices, hearing things, sees things, tripping, things that aren't there, things that are not there, voices in my head
psychosis, psychotic, schizophrenia, delusions, delusional, schizophrenic, lost touch with reality, losing touch with reality, psychotic disorder, breakdown, nervous breakdown, schizoaffective
paranoia, paranoid, suspicious, people are out to get me, thinks people are watching, everyone is against me, mistrust
mania, manic, bipolar, bipolar disorder, manic depression, manic episode, hypomania, highs and lows, hyper mood, manic-depressive, racing thoughts, overexcited
euphoria, euphoric, feeling high, elated, elation, extremely happy, on cloud nine, elevated mood, over the moon, as high as a kite
impulse control, gambling, compulsive gambling, compulsive shopping, spending sprees, binge eating, gambling addiction, impulse control disorder, can't resist urges, hypersexuality, urges
nightmares, nightmare, bad dreams, horrible dreams, vivid dreams, dreams, weird dreams, strange dreams, abnormal dreams, night terrors, dreaming
depersonalisation, depersonalization, derealisation, out of body, outside my body, dreamlike, feeling detached, floating feeling, feel unreal, cut off from myself
eating disorder, anorexia nervosa, bulimia, anorexic, making myself sick, bulimic, binge eating, starving myself, anorexia
autism, autistic, asperger's, autism spectrum disorder, autistic spectrum
learning difficulties, learning disability, mental handicap, developmental delay, intellectual disability, slow learner, developmental disorders
stress, stressed, stressed out, pressure at work, frazzled, burnt out, burnout, can't cope
mental illness, mental, psychiatric, mental health, mental disorder, psychological, mental health problems, psychiatrist, psychiatric illness
low libido, libido, loss of libido, sex drive, no sex drive, not in the mood, gone off sex, off sex, loss of sexual desire, decreased sexual desire, loss of interest in sex, don't fancy sex, reduced sex drive
# heart and circulation
heart, cardiac, cardiovascular, circulation, ticker, dodgy ticker, heart problems, heart disease, heart trouble, heart condition, bad heart, heart disorder, blood vessels
heart failure, congestive heart failure, weak heart, failing heart, cardiac failure, fluid on the lungs, heart not pumping, cardiac insufficiency, ventricular dysfunction
heart attack, heart attacks, myocardial infarction, coronary, cardiac arrest, unstable angina, acute coronary syndrome
angina, chest pain on exertion, tight chest on the stairs, ischaemic heart disease, ischemic heart disease, coronary heart disease, coronary artery disease, furred up arteries, angina pectoris
palpitations, palpitation, tachycardia, fast heartbeat, fast heart beat, heart racing, racing heart, heart is racing, rapid heartbeat, heart pounding, pounding heart, heart beating fast, heart going like the clappers, heart going nineteen to the dozen, heart thumping, increased heart rate
irregular heartbeat, irregular heart beat, arrhythmia, arrhythmias, heart rhythm, abnormal heart rhythm, heart skips a beat, skipping beats, skipped beats, heart flutters, fluttering, extra beats, heart rhythm disorders, missed beats, ectopic beats, flutter
atrial fibrillation, af, afib, a-fib, fibrillation, atrial flutter, irregular pulse
slow heartbeat, slow heart beat, bradycardia, slow pulse, slow heart rate, heart rate too low, heart beats slowly, low pulse, decreased heart rate
pulse, heart rate, heartbeat, heart beat, beats per minute, bpm
heart block, conduction disorder, sick sinus syndrome, av block, pacemaker, electrical problem of the heart, atrioventricular block, wiring of my heart
qt prolongation, qt interval, long qt, long qt syndrome, prolonged qt, torsades de pointes, prolongation of the qt interval, heart tracing changes, ecg changes
chest pain, chest pains, chest hurts, tight chest, pain in my chest, chest tightness, tightness in the chest, crushing chest pain, elephant on my chest, pressure in the chest, pain in the chest, heavy chest, band round my chest
high blood pressure, hypertension, raised blood pressure, hypertensive, blood pressure too high, high bp, bp up, blood pressure through the roof, increased blood pressure, hypertensive crisis
low blood pressure, hypotension, blood pressure drops, blood pressure too low, low bp, drop in blood pressure, bp drops, hypotensive
blood pressure, bp, hypertension, hypotension, blood pressure readings, bp monitor
blood clot, blood clots, clot, clots, thrombosis, deep vein thrombosis, dvt, thromboembolism, embolism, clot in the leg, thrombus, venous thromboembolism, clotting, thrombotic
pulmonary embolism, clot in the lung, clot on the lung, blood clot in the lungs, lung clot, blood clot lung
leg pain, calf pain, sore calf, hot swollen leg, swollen calf, pain in my calf, pain in the leg, painful leg, one leg swollen, red swollen leg
peripheral vascular disease, poor circulation, bad circulation, intermittent claudication, peripheral arterial disease, narrowed arteries, hardening of the arteries, atherosclerosis, arteriosclerosis, furred arteries, peripheral artery disease
raynaud's, raynaud's phenomenon, raynauds, cold hands, cold fingers, white fingers, cold hands and feet, fingers go white, raynaud's syndrome, freezing hands, cold extremities
varicose veins, spider veins, bulging veins, vein problems, phlebitis, thrombophlebitis, inflamed vein, superficial veins
cholesterol, high cholesterol, lipids, blood fats, fat in the blood, triglycerides, hyperlipidaemia, hypercholesterolaemia, raised cholesterol, ldl, hypercholesterolemia, hyperlipidemia
aneurysm, aortic aneurysm, bulge in the artery, aortic dissection, aorta, torn artery, bulging artery, ballooning of an artery
heart valve, valve disease, heart valve disease, leaky valve, aortic stenosis, heart murmur, murmur, valve replacement, artificial heart valve, mechanical valve, narrowed valve, valvular
cardiomyopathy, enlarged heart, thickened heart, heart muscle disease, myocarditis, pericarditis, inflammation of the heart, inflamed heart, inflammation of the heart muscle
endocarditis, heart infection, infection of the heart valves, rheumatic fever
flushing, flushed, flushes, hot flush, hot flushes, hot flash, hot flashes, red face, face goes red, going red, blushing, facial flushing, bright red face, beetroot
cold sensation, feeling cold, feel cold, always cold, freezing all the time, can't get warm, hypothermia, low body temperature, nithered, chilly
vasculitis, inflamed blood vessels, inflammation of blood vessels, inflammation of the blood vessels, purplish spots
circulatory collapse, circulatory failure, cold clammy and pale, cardiogenic shock, go into shock, circulatory shock
pale, paleness, pallor, white as a sheet, pasty, washed-out look, looking pale, gone white, peaky, peely-wally
# blood
bleeding, bleed, bleeds, haemorrhage, hemorrhage, haemorrhages, losing blood, won't stop bleeding, bleeding won't stop, bleeds easily, blood loss, heavy bleeding, internal bleeding, prolonged bleeding
bruise, bruises, bruising, bruise easily, black and blue, haematoma, hematoma, ecchymosis, unexplained bruises, bruise like a peach, bruised
nosebleed, nosebleeds, nose bleed, nose bleeds, epistaxis, bleeding nose, blood from my nose, bleeding from the nose
bleeding gums, gums bleed, blood when i brush, blood when brushing my teeth, gum bleeding, gingival bleeding
bleeding disorder, haemophilia, hemophilia, bleeding problem, clotting disorder, coagulation disorder, coagulation, blood doesn't clot, blood clotting, clotting problem, bleeding tendency, von willebrand
anaemia, anemia, anaemic, anemic, low iron, iron deficiency, low red blood cells, low haemoglobin, haemoglobin, thin blood, hemoglobin, pernicious anaemia, iron-deficiency anaemia, reduction in red blood cells
haemolytic anaemia, hemolytic anemia, red blood cells destroyed, haemolysis, breakdown of red blood cells, g6pd, g6pd deficiency, favism, glucose-6-phosphate dehydrogenase
low white blood cells, white blood cells, white cells, neutropenia, agranulocytosis, leucopenia, leukopenia, low white count, white cell count, low white blood cell count, neutropenic, reduced white blood cells
low platelets, platelets, thrombocytopenia, platelet count, reduced platelets, low platelet count, low blood platelets
bone marrow, bone marrow depression, bone marrow suppression, aplastic anaemia, myelosuppression, pancytopenia, blood cells not made, bone marrow failure, blood disorder, blood dyscrasia
sickle cell, sickle cell disease, sickle cell anaemia, thalassaemia, thalassemia, inherited blood disorder
blood disorder, blood problems, blood condition, disease of the blood, blood cell problems, blood diseases, haematological
potassium, high potassium, hyperkalaemia, hyperkalemia, low potassium, hypokalaemia, hypokalemia, potassium level, potassium levels
low sodium, hyponatraemia, hyponatremia, low salt levels, sodium level, salt low in blood, low blood sodium, siadh
calcium, high calcium, hypercalcaemia, hypercalcemia, low calcium, hypocalcaemia, hypocalcemia, calcium levels, calcium in the blood
magnesium, low magnesium, hypomagnesaemia, hypomagnesemia, magnesium levels
electrolytes, electrolyte imbalance, salts in the blood, body salts, salt balance, mineral imbalance, blood salts, salt imbalance
lactic acidosis, acidosis, metabolic acidosis, acid in the blood, lactic acid, too much acid in the blood
dehydrated, dehydration, dried out, not drinking enough, lost a lot of fluid, fluid loss, loss of fluids, lost fluids, parched, volume depletion
spleen, enlarged spleen, splenomegaly, spleen removed, no spleen, splenectomy
methaemoglobinaemia, methemoglobinemia, blue lips, blue skin, turning blue, cyanosis, gone blue, bluish lips, lips blue, going blue
iron overload, haemochromatosis, hemochromatosis, too much iron, iron in the body
# lungs, nose and throat
breathing, breath, breathless, breathlessness, respiratory, short of breath, shortness of breath, out of breath, difficulty breathing, trouble breathing, can't breathe, can't catch my breath, puffed out, dyspnoea, out of puff, suffocation
slow breathing, shallow breathing, respiratory depression, breathing slowly, breathing very slowly, stops breathing, stopped breathing, hardly breathing, barely breathing, weak breathing, respiratory failure, breathing difficulties
lung, lungs, pulmonary, lung disease, lung problems, bad lungs, bad chest, chest trouble, respiratory disease, breathing problems
asthma, asthmatic, asthma attack, wheezing, wheeze, wheezy, bronchospasm, tight airways, narrowing of the airways, whistling chest, whistling when i breathe, tightening of the airways
copd, chronic obstructive pulmonary disease, emphysema, chronic bronchitis, smoker's cough, smoker's lung, obstructive airways disease
bronchitis, chest infection, chest infections, pneumonia, lower respiratory tract infection, lung infection, infection on my chest, chesty cough, infection of the lungs
inflammation of the lungs, pneumonitis, interstitial lung disease, lung scarring, pulmonary fibrosis, lung fibrosis, scarring of the lungs, scarred lungs, inflamed lungs
cough, coughing, dry cough, tickly cough, hacking, hacking cough, cough all night, barking cough, persistent cough, chesty cough, coughing fit, irritating cough
phlegm, mucus, sputum, catarrh, gunk, expectorant, loosen phlegm, secretions, gob, coughing up, snot, bronchial secretions
coughing up blood, cough up blood, haemoptysis, hemoptysis, blood when i cough, blood in my phlegm, spitting blood, blood in sputum
blocked nose, stuffy nose, stuffed up, nasal congestion, congested, congestion, bunged up nose, stuffy, nose blocked, can't breathe through my nose, nasal, decongestant, snuffly, nose
runny nose, sniffles, snotty, nose running, rhinitis, rhinorrhoea, nose streaming, streaming nose, drippy nose, snivels, nasopharyngitis
sneezing, sneeze, sneezes, hay fever, hayfever, pollen allergy, allergic rhinitis, seasonal allergic rhinitis, pollen, atishoo
common cold, head cold, caught a cold, cold symptoms, colds, full of cold, got a cold, upper respiratory tract infection, cold and flu, man flu, have a cold
flu, influenza, flu-like symptoms, flu like, flu-like, the flu, feels like flu, aches and shivers
sinusitis, sinus, sinuses, sinus infection, sinus pain, blocked sinuses, pain in my face, face ache, sinus congestion
nasal polyps, nose polyps, growths in the nose, polyps in my nose
sore throat, throat hurts, throat pain, pharyngitis, tonsillitis, tonsils, throat infection, strep throat, scratchy throat, raw throat, throat is killing me, throat like sandpaper, irritated throat
hoarse, hoarseness, lost my voice, losing my voice, croaky, croaky voice, husky voice, voice gone, dysphonia, laryngitis, voice changes, frog in my throat
throat swelling, swelling of the throat, throat closing, throat closing up, throat tightness, tight throat, larynx, swollen throat, lump in my throat, swelling in the throat
hiccups, hiccup, hiccoughs, hiccough, hiccuping, can't stop hiccuping
tuberculosis, tb, latent tb, mycobacteria
croup, barking cough, whooping cough, pertussis, seal-like cough
cystic fibrosis, cf, sticky mucus disease
oxygen, low oxygen, hypoxia, lack of oxygen, oxygen mask, home oxygen, oxygen levels, oxygen saturation
# mouth
dry mouth, mouth dry, dryness of the mouth, mouth like sandpaper, mouth like the sahara, cotton mouth, no spit, no saliva, xerostomia, lack of saliva, cottonmouth, parched mouth
drooling, dribbling, drool, dribble, slobbering, too much saliva, excess saliva, saliva, salivation, increased saliva, hypersalivation
thirsty, thirst, parched, always thirsty, excessive thirst, polydipsia, can't drink enough, drinking gallons, unquenchable thirst
taste, tastes, tasting, metallic, metallic taste, funny taste, dysgeusia, taste disturbance, can't taste, lost my taste, loss of taste, nasty taste, tastes of pennies, food tastes funny, bitter taste
smell, sense of smell, loss of smell, can't smell, anosmia, lost my sense of smell, parosmia, things smell funny, altered sense of smell
mouth ulcer, mouth ulcers, sore mouth, mouth sores, stomatitis, sores in the mouth, canker sore, canker sores, oral mucositis, ulcers in my mouth, aphthous ulcers, inflamed mouth, painful mouth
oral thrush, mouth thrush, white patches in the mouth, white coating, white tongue, thrush in the mouth, oral candidiasis, fungal infection of the mouth, furry tongue, coated tongue
tongue, glossitis, sore tongue, swollen tongue, black tongue, furry tongue, tongue swelling, inflamed tongue, tongue discolouration
gums, sore gums, gingivitis, swollen gums, gum disease, gum swelling, gum overgrowth, gingival hyperplasia, overgrown gums, gingival hypertrophy
teeth, tooth, dental, dentist, tooth decay, tooth discolouration, stained teeth, yellow teeth, caries, cavities, cavity, staining of the teeth, brown teeth
teeth grinding, grinding my teeth, bruxism, clenching my jaw, clenched jaw, jaw clenching, gurning, trismus
bad breath, halitosis, smelly breath, breath smells, fruity breath, breath smells of pear drops
cracked lips, dry lips, chapped lips, cheilitis, corners of my mouth, lips peeling, cracks in the corners of the mouth, sore lips
cold sore, cold sores, herpes labialis, herpes simplex, herpes, blisters on the lips, fever blister, fever blisters, blister on my lip
# stomach and gut
nausea, nauseous, nauseated, feel sick, feeling sick, feels sick, felt sick, queasy, queasiness, sick to my stomach, want to throw up, green around the gills, bilious, sickly, nauseating
vomiting, is sick, was sick, i'm sick, he's sick, she's sick, got sick, get sick, gets sick, makes me sick, make me sick, sicks up, sicked up, throws up
vomiting, vomit, vomited, being sick, been sick, be sick, throwing up, throw up, threw up, puking, puke, chucking up, spewing, can't keep anything down, bringing up food, vomits
emesis, antiemetic, anti-sickness, sickness, anti sickness tablets, anti-emetic, sickness tablets, stop being sick, stop feeling sick
retching, retch, heaving, dry heaves, gagging, dry heaving, gag
diarrhoea, diarrhea, the runs, loose stools, the trots, runny poo, the squits, watery stools, on the loo all day, upset stomach, runny tummy, liquid poo, delhi belly, loose motions, the squirts, can't get off the toilet
constipation, constipated, cannot go, can't go to the toilet, bunged up, blocked up, can't poo, can't have a poo, backed up, hard stools, infrequent stools, not been for days, haven't been for days, straining on the toilet, not opened my bowels
stools, stool, faeces, feces, poo, poop, bowel movement, bowel movements, number two, number twos, motions, bowel motion, turd, poos
bowel, bowels, intestine, intestines, intestinal, colon, gut, guts, innards, insides, large bowel
bloating, bloated, distension, distended, swollen tummy, swollen belly, abdominal distension, blown up like a balloon, swollen stomach, tight belly, full of air
wind, flatulence, gas, farting, fart, farts, passing wind, trapped wind, gassy, breaking wind, parping, trumping, pass gas
burping, burp, belching, belch, belches, eructation, bringing up wind, burps
stomach pain, stomach ache, abdominal pain, belly ache, tummy ache, stomach cramps, tummy cramps, tummy pain, stomach hurts, tummy hurts, abdominal cramps, pain in my belly, gut ache, gripes, griping pain, colic
stomach, belly, tummy, abdominal, abdomen, gastrointestinal, gastric, stomach problems, digestive, digestion
stomach upset, upset stomach, dodgy tummy, gippy tummy, upset tummy, gastric upset, funny tummy, gastrointestinal disturbances, hard on the stomach, dicky tummy, stomach irritation
indigestion, dyspepsia, heartburn, acid reflux, reflux, acid indigestion, burning in my chest, acid coming up, acid in my throat, gord, gerd, gastro-oesophageal reflux, repeating on me, stomach acid, hyperacidity
gullet, oesophagus, esophagus, food pipe, oesophagitis, esophagitis, inflammation of the oesophagus, foodpipe, oesophageal, oesophageal ulcer, barrett's
stomach lining, gastritis, inflammation of the stomach, irritated stomach, inflamed stomach lining, protect my stomach, stomach protection
stomach ulcer, peptic ulcer, peptic, duodenum, duodenal ulcer, duodenal, gastric ulcer, perforation, hole in the stomach, perforated ulcer, burst ulcer, an ulcer, stomach ulcers, had ulcers
ulcerated, ulcer, ulcers, ulceration
helicobacter, helicobacter pylori, h. pylori, h pylori, stomach bug causing ulcers
stomach bleeding, gastrointestinal bleeding, vomiting blood, vomit blood, coffee grounds, black stools, black poo, tarry stools, tar-like poo, blood in vomit, haematemesis, sicking up blood, throwing up blood, melaena, bleeding in the stomach, tarry
blood in stools, blood in my poo, rectal bleeding, bleeding from the bottom, blood on the toilet paper, bloody stools, blood when i wipe, bleeding from my back passage, bloody diarrhoea, blood in the toilet, rectal haemorrhage
pale stools, pale poo, clay-coloured stools, white poo, light-coloured stools, chalky poo, grey poo
greasy stools, steatorrhoea, fatty stools, oily stools, floating poo, oily spotting, oily leakage, fat in poo
dark stools, green poo, change in stool colour, poo gone black, stool discolouration, discoloured stools
bowel obstruction, intestinal obstruction, blockage of the bowel, blocked bowel, ileus, paralytic ileus, obstruction, blockage, obstructed bowel, twisted bowel, faecal impaction, impaction
bowel urgency, faecal incontinence, soiling, soil myself, pooed myself, can't hold it in, bowel control, messed myself, accident in my pants, loss of bowel control, skid marks
crohn's, crohn's disease, crohns, ulcerative colitis, colitis, inflammatory bowel disease, ibd, inflamed bowel, inflammation of the bowel, inflammatory bowel
pseudomembranous colitis, clostridium difficile, c. diff, c diff, clostridioides difficile, severe diarrhoea after antibiotics, antibiotic-associated colitis, watery or bloody diarrhoea
irritable bowel syndrome, ibs, irritable bowel, spastic colon, sensitive gut
diverticulitis, diverticular disease, diverticulosis, pouches in the bowel, diverticula
haemorrhoids, hemorrhoids, piles, itchy bum, sore bum, grapes hanging out, itchy bottom, anal itching, anal fissure, tear in my bottom
pancreas, pancreatitis, inflamed pancreas, inflammation of the pancreas, pancreatic, pain through to my back, inflammation of pancreas
gallbladder, gall bladder, gallstones, gall stones, bile duct, cholecystitis, biliary, bile, cholelithiasis, gallstone, biliary obstruction
appetite, loss of appetite, not hungry, off my food, off his food, off her food, don't want to eat, aversion to food, anorexia, decreased appetite, lost my appetite, don't fancy food, no appetite, won't eat, picking at food
increased appetite, always hungry, hungry all the time, hungry, starving all the time, munchies, could eat a horse, ravenous, food cravings, cravings, can't stop eating, hunger
food poisoning, gastroenteritis, stomach bug, tummy bug, stomach flu, norovirus, sickness bug, winter vomiting bug, salmonella, gastric flu
worms, threadworm, threadworms, pinworm, roundworm, tapeworm, itchy bottom at night, worm infection, parasites, parasite, helminth
hernia, hiatus hernia, hiatal hernia, inguinal hernia, groin hernia
appendicitis, appendix, acute abdomen, pain lower right side
malabsorption, poor absorption, not absorbing food, short bowel, gastric bypass, bariatric surgery, stomach stapled, weight loss surgery, stomach surgery, gastric band
stoma, colostomy, ileostomy, colostomy bag, bag on my tummy
bowel preparation, clear out the bowel, bowel prep, bowel cleansing, empty my bowels before
slow stomach emptying, gastroparesis, delayed gastric emptying, gastric emptying, stomach empties slowly, feel full quickly, feeling full
# liver, kidneys
liver, hepatic, liver problems, liver disease, dodgy liver, bad liver, liver impairment, hepatic impairment, liver disorder, liver failure, liver damage, hepatotoxicity, liver function
hepatitis, liver inflammation, inflamed liver, inflammation of the liver, hepatitis b, hepatitis c, hep b, hep c, jaundice
jaundice, yellow skin, yellow eyes, yellowing, gone yellow, turned yellow, turning yellow, yellowing of the skin, whites of the eyes, yellow whites of my eyes, eyes have gone yellow, look yellow, cholestasis, icterus
cirrhosis, liver scarring, scarred liver, scarring of the liver, drinker's liver, fatty liver, alcoholic liver disease
ascites, fluid in the abdomen, fluid in the belly, fluid in my tummy, hepatic encephalopathy
liver enzymes, liver function tests, raised liver enzymes, lfts, transaminases, alt, liver tests, liver blood test, abnormal liver tests, abnormal liver function
kidney, kidneys, renal, kidney problems, kidney disease, dodgy kidneys, bad kidneys, renal impairment, kidney failure, renal failure, renal insufficiency, kidney function, chronic kidney disease, ckd, kidney damage
dialysis, haemodialysis, hemodialysis, kidney machine, dialysed, peritoneal dialysis, on dialysis
kidney stones, kidney stone, renal stones, renal calculi, nephrolithiasis, passing a stone, renal colic, stones in my kidneys
inflammation of the kidneys, nephritis, interstitial nephritis, glomerulonephritis, nephrotic syndrome, protein in the urine, proteinuria, foamy urine, frothy wee, frothy urine, protein in my wee
one kidney, single kidney, solitary kidney, kidney removed, renal artery stenosis, narrowed kidney artery
creatinine, egfr, kidney blood test, renal function tests, kidney function test, creatinine clearance, kidney numbers
# bladder, waterworks
bladder, waterworks, urinary, urinary tract, urology, urinary problems, plumbing, water works, urinary tract disorders, sphincter
urine, urinate, urinating, urination, pee, peeing, weeing, need a wee, pass urine, passing urine, pass water, passing water, spend a penny, micturition, my wee, wees
can't pee, can't wee, unable to urinate, urinary retention, difficulty passing urine, difficulty urinating, trouble peeing, nothing comes out, can't pass water, weak stream, slow stream, poor flow, retention of urine, can't empty my bladder, urinary hesitation, dribbling stream
frequent urination, peeing a lot, peeing all the time, need the toilet all the time, weeing all the time, urinary frequency, pollakiuria, polyuria, always on the loo, back and forth to the loo, running to the loo, passing more urine, urgency, needing to pee more often, bursting for the loo
pee at night, getting up at night, nocturia, up all night peeing, wake up to pee, up in the night for the loo, urinate at night, wake up for a wee
less urine, passing less urine, hardly peeing, decreased urine output, oliguria, anuria, not peeing much, stopped peeing, passing little urine, not weeing, reduced urine output
pain when peeing, painful urination, burning when i pee, burns when i pee, hurts to pee, stinging when i wee, dysuria, stings when i wee, pain passing urine, pain on urination, hurts to wee, like peeing glass, burning pee
blood in urine, blood in the urine, blood in my pee, blood in my wee, haematuria, hematuria, bloody urine, red pee, peeing blood, pink urine, red urine, wee is red, pee is red
dark urine, dark pee, brown urine, tea-coloured urine, urine discoloured, orange urine, orange pee, urine colour, discoloured urine, urine discolouration, wee changed colour, coca-cola coloured urine, colour of my pee, dark wee, colour of my wee
urine infection, urinary tract infection, uti, utis, water infection, cystitis, bladder infection, urinary infection, kidney infection, pyelonephritis
incontinence, incontinent, leaking urine, wetting myself, wet myself, pee myself, pee when i laugh, pee when i cough, can't hold it, loss of bladder control, weak bladder, peed myself, leakage of urine, overactive bladder, leak urine, leaking pee
bed-wetting, bedwetting, enuresis, wet the bed, wetting the bed, wets the bed, accidents at night, nocturnal enuresis, wet bed
catheter, catheterised, bag for my pee, urinary catheter, tube in my bladder, pee bag
prostate, enlarged prostate, benign prostatic hyperplasia, bph, prostatic hypertrophy, prostate problems, prostate trouble, prostatic, old man's problem, swollen prostate, prostate enlargement
# men
impotence, impotent, erectile dysfunction, erection, erections, can't get it up, can't perform, can't get hard, won't stand up, unable to perform in bed, brewer's droop, erection problems, floppy down there, can't keep it up, erectile, won't get hard
priapism, erection won't go down, painful erection, prolonged erection, erection that lasts, hard for hours, erection lasting more than 4 hours
ejaculation, ejaculate, ejaculation disorder, delayed ejaculation, premature ejaculation, retrograde ejaculation, come too soon, dry orgasm, can't come, nothing comes out when i come
orgasm, anorgasmia, can't climax, climax, can't orgasm, unable to orgasm, can't finish, orgasm disturbance, orgasmic dysfunction
sex, sexual, sexual intercourse, intercourse, making love, make love, sexual dysfunction, in the bedroom, sexual problems, shagging, impotence, sexual function, sex life
penis, willy, dick, private parts, down there, privates, genitals, genital, foreskin, cock, genital area, my bits
testicles, testicle, testes, testicular, sore balls, scrotum, testicular pain, shrunken testicles, my balls
sperm, semen, sperm count, spermatogenesis, low sperm count, sperm quality, male fertility
man boobs, moobs, gynaecomastia, gynecomastia, breast enlargement, enlarged breasts, breasts growing, growing breasts, breast swelling in men, boobs
testosterone, androgen, male hormone, androgens, low t, male hormones, anti-androgen
# women
periods, menstruation, menstrual, time of the month, monthlies, the curse, menses, menstrual cycle, aunt flo, the painters are in, monthly bleed, my period, her period, menstrual period
heavy periods, heavy period, menorrhagia, flooding, bleeding heavily, soaking pads, heavy menstrual bleeding, very heavy bleeding, clots in my period
period pain, period pains, dysmenorrhoea, dysmenorrhea, menstrual cramps, painful periods, period cramps, menstrual pain
missed period, no periods, amenorrhoea, amenorrhea, periods stopped, irregular periods, late period, period is late, periods all over the place, menstrual disorder, absent periods, menstrual irregularities, skipped period
spotting, breakthrough bleeding, bleeding between periods, intermenstrual bleeding, irregular bleeding, vaginal bleeding, unexpected bleeding, show of blood, withdrawal bleed, bleeding after sex
pms, premenstrual syndrome, pmt, premenstrual tension, premenstrual, before my period
menopause, change of life, menopausal, postmenopausal, post-menopausal, perimenopause, going through the change, after the menopause, climacteric
vagina, vaginal, down below, down there, lady parts, lady bits, foof, vulva, front bottom, genital, intimate area, private parts
vaginal dryness, dry down there, dry vagina, painful sex, dyspareunia, sex hurts, vaginal atrophy, pain during sex
thrush, vaginal thrush, yeast infection, candida, candidiasis, itchy down there, vaginal itching, cottage cheese discharge, fungal infection, itching down below
discharge, vaginal discharge, leucorrhoea, white discharge, smelly discharge, bacterial vaginosis, bv, discharge down below
endometriosis, womb lining, lining of the womb, endometrium, endometrial, endometrial hyperplasia, endo
womb, uterus, uterine, fibroids, cervix, cervical, fibroid
polycystic ovary syndrome, pcos, ovaries, ovarian cysts, ovary, ovarian, polycystic ovaries, cysts on my ovaries
breasts, breast, boobs, sore boobs, tender breasts, breast tenderness, breast pain, mastodynia, nipples, nipple discharge, breast lump, lump in my breast
milk from breasts, galactorrhoea, galactorrhea, leaking milk, lactating, prolactin, hyperprolactinaemia, raised prolactin, nipples leaking, high prolactin
facial hair, hirsutism, hair on my face, unwanted hair, hairy face, excess hair, hypertrichosis, growing a beard, growing a moustache, excessive hair growth
smear test, pap smear, cervical screening, pap test, smear
# skin, hair and nails
skin, skin problems, skin reactions, skin disorders, complexion
rash, rashes, skin rash, exanthema, come out in blotches, come up in lumps, broke out, break out, broken out in, come out in a rash, came out in spots, red blotches, eruption, blotchy, red marks, spots
hives, urticaria, nettle rash, wheals, weals, welts, nettlerash, itchy lumps, raised itchy rash
itch, itching, itchy, itches, pruritus, scratching, scratch, itchy skin, itching all over, scratching myself to bits, want to scratch
eczema, dermatitis, atopic dermatitis, contact dermatitis, inflamed skin, itchy skin patches, sore skin
psoriasis, scaly patches, plaque psoriasis, flaky patches, scaly skin, plaques
acne, spots, pimples, zits, spotty, breakouts, blackheads, pustules, pimple, spotty skin
rosacea, red cheeks, red nose, facial redness, red veins on my face
redness, red skin, erythema, reddening, gone red, skin reddening
blister, blisters, blistering, bubbles on the skin, bullous, fluid-filled, bullae, pemphigoid, vesicles, watery blisters
skin peeling, peeling skin, peeling, skin coming off, shedding skin, exfoliative, exfoliative dermatitis, flaking, scaling, desquamation, flaky, falling off in sheets
stevens-johnson syndrome, sjs, toxic epidermal necrolysis, lyell's syndrome, severe skin reaction, erythema multiforme, scalded skin, blistering rash, target-like spots, severe skin reactions, serious skin reactions
dress syndrome, drug reaction with eosinophilia, eosinophilia, drug hypersensitivity syndrome, rash with fever and swollen glands, drug rash with eosinophilia
dry skin, skin is dry, cracked skin, xerosis, flaky skin, moisturiser, moisturizer, emollient, chapped, rough skin, emollients
sunburn, sunburnt, burn in the sun, photosensitivity, sensitive to sunlight, sunscreen, sunbathing, sun cream, sunbed, sunbeds, sunlight, suntan, tanning, phototoxic, sensitivity to light, catch the sun
hair loss, alopecia, losing my hair, hair falling out, hair is falling out, thinning hair, going bald, bald, hair thinning, hair coming out in handfuls, baldness, hair in the plughole, bald patches
hair changes, hair colour, change in hair, curly hair, hair texture, hair growth
nails, nail, nail changes, brittle nails, fungal nail, onychomycosis, nail disorder, nails falling off, onycholysis, loose nails, nail infection
sweat, sweating, sweaty, sweats, night sweats, clammy, hyperhidrosis, perspiration, excessive sweating, dripping with sweat, drenched, soaked in sweat, sweating buckets, wringing wet, sweating like a pig
skin colour, pigmentation, hyperpigmentation, dark patches, brown patches, skin darkening, discoloration, melasma, chloasma, skin discolouration, change in skin colour, grey skin
purple spots, purpura, petechiae, pinprick spots, red pinprick spots, spots under the skin, purple patches, tiny red dots, blood spots, pinpoint red spots
skin thinning, thin skin, skin atrophy, stretch marks, striae, thinned skin, skin like paper, papery skin
athlete's foot, tinea pedis, itchy feet, between my toes, fungal skin infection, tinea, jock itch, foot fungus, ringworm
fungal infection, fungus, antifungal, yeast, mycosis, fungal, ringworm, candidiasis
wart, warts, verruca, verrucas, verrucae, genital warts, papilloma, condyloma
head lice, nits, lice, louse, cooties, itchy head
scabies, mites, burrows, itchy mites
impetigo, cellulitis, skin infection, skin infections, infected skin, boils, abscess, abscesses, weeping sores, oozing, pus
wound, wounds, graze, sore that won't heal, slow healing, wound healing, heals slowly, open wound, delayed healing, broken skin, cut myself, cut my finger
skin ulcer, skin ulcers, leg ulcer, leg ulcers, bed sore, bed sores, pressure sore, gangrene, necrosis, skin necrosis, black skin
scald, scalded, burnt, thermal burn, skin burns, burn on my skin
insect bite, insect bites, bite, bites, stung, bee sting, wasp sting, mosquito bite, midge bites
mole, moles, change in a mole, growth on the skin, skin lesion, skin lesions, lump on my skin, actinic keratosis, sun spots, skin growth
nappy rash, diaper rash, nappy, sore bottom baby, red bottom
dandruff, seborrhoeic dermatitis, flaky scalp, itchy scalp, seborrheic dermatitis, cradle cap
scar, scars, scarring, keloid
lump, lumps, nodule, nodules, swelling under the skin, cyst, cysts, bump under the skin
# eyes
blurred vision, blurry, blurry vision, vision blurred, can't see properly, can't see straight, things look fuzzy, fuzzy vision, visual disturbance, visual disturbances, visual impairment, misty vision, accommodation disorder, can't focus my eyes, bleary, out of focus
double vision, diplopia, seeing double, see two of everything, two of everything
loss of vision, blind, blindness, lost my sight, can't see, going blind, vision loss, sight loss, lose my sight, sudden loss of vision, visual loss, lost vision, decreased vision
eyes, eye, sight, vision, eyesight, visual, ocular, eye problems, eye disorder, eye disease
eye pain, sore eyes, eyes hurt, painful eye, painful eyes, gritty eyes, eye irritation, sore eye, stinging eyes, sand in my eyes, pain behind the eyes
dry eyes, dry eye, eyes dry, gritty, lacrimation decreased, artificial tears, reduced tear flow, eyes like sandpaper
watery eyes, watering eyes, eyes water, eyes streaming, streaming eyes, lacrimation, weepy eyes, lacrimation increased, runny eyes
red eye, red eyes, bloodshot, pink eye, conjunctivitis, eye infection, eyes red, sticky eyes, gunky eyes, eye inflammation, uveitis, bloodshot eyes, crusty eyes
glaucoma, pressure in the eye, eye pressure, narrow-angle glaucoma, angle-closure glaucoma, intraocular pressure, raised pressure in the eye, high pressure in the eyes, increased pressure in the eye, acute angle-closure
cataract, cataracts, cloudy lens, clouding of the lens, cloudy eye, floppy iris syndrome, cataract surgery, lens clouding, eye operation
retina, retinal, retinopathy, retinal detachment, macular degeneration, macula, back of the eye, macular oedema, detached retina, amd
floaters, flashes of light, flashes, spots before my eyes, flashing lights, flickering, halos, halos around lights, black specks, bits floating in my eye, seeing stars
light hurts my eyes, sensitive to bright light, photophobia, sensitivity to light, can't stand bright light, bright lights, intolerance to light
pupils, dilated pupils, big pupils, mydriasis, small pupils, miosis, pupils like saucers, pinpoint pupils, pinprick pupils, constricted pupils, enlarged pupils
contact lenses, contact lens, contacts, lenses, soft lenses, wear lenses
colour vision, see blue, colours look different, colour blind, see yellow, yellow vision, altered colour vision, blue tinge
eyelid, eyelids, drooping eyelid, droopy eyelid, ptosis, blepharitis, stye, swollen eyelids, eyelid swelling, puffy eyes
eye movements, nystagmus, rolling eyes, eyes roll, wobbly eyes, oculogyric crisis, flickering eyes, rapid eye movements, eyes rolled up, eyes darting
squint, lazy eye, strabismus, cross-eyed
optic nerve, optic neuritis, optic neuropathy, optic neuropathy naion, stroke in the eye, naion
# ears
tinnitus, ringing in the ears, ringing in my ears, ringing ears, ears ringing, buzzing in my ears, whistling in my ears, noise in my ears, buzzing ears, hissing in my ears, ears are ringing
hearing, deaf, deafness, hearing loss, can't hear, going deaf, hard of hearing, loss of hearing, hearing impairment, ototoxicity, muffled hearing, hearing problems, impaired hearing
earache, ear pain, ear infection, otitis, otitis media, ear hurts, sore ear, glue ear, middle ear infection, burst eardrum, perforated eardrum, ear discharge
vertigo, inner ear, ménière's, meniere's, labyrinthitis, meniere's disease, spinning, room going round, world spinning, balance problem ear, ménière's disease
ear wax, earwax, blocked ear, blocked ears, ears popping, ears blocked, wax in my ears
# hormones, weight, sugar
diabetes, diabetic, diabetics, sugar diabetes, type 2 diabetes, type 1 diabetes, diabetes mellitus, blood sugar problem, type 2, type 1 diabetic
low blood sugar, hypoglycaemia, hypoglycemia, hypo, hypos, sugar too low, blood sugar drops, low sugar, blood glucose low, having a hypo, hypoglycaemic, low blood glucose
high blood sugar, hyperglycaemia, hyperglycemia, raised blood sugar, sugar too high, high sugar, high blood glucose, increased blood sugar, blood sugar through the roof
blood sugar, blood glucose, glucose, glucose levels, sugar levels, sugar level, hba1c, finger prick, blood sugar level, sugars, glucose tolerance
ketoacidosis, diabetic ketoacidosis, dka, ketones, fruity breath, acetone smell, ketone
thyroid, hyperthyroidism, hypothyroidism, overactive thyroid, underactive thyroid, thyroid problems, goitre, thyroid disorder, thyrotoxicosis, graves' disease, thyroid gland, low thyroid
adrenal, adrenal insufficiency, adrenal glands, addison's, addison's disease, adrenal gland, cortisol, adrenal suppression, adrenal crisis, underactive adrenal glands
cushing's, cushing's syndrome, moon face, round face, moonface, buffalo hump, cushingoid, face gone round, hamster cheeks
phaeochromocytoma, pheochromocytoma, adrenal gland tumour, tumour of the adrenal gland, adrenal tumour
pituitary, pituitary gland, growth hormone, acromegaly, prolactinoma, pituitary tumour
hormone, hormones, hormonal, endocrine, hormonal imbalance, hormone levels, hormone problem
weight gain, put on weight, gain weight, gained weight, putting on weight, getting fat, extra kilos, fatter, pile on the pounds, piling on the pounds, increased weight, weight increased, piled on weight, clothes too tight, putting on pounds
weight loss, lose weight, losing weight, lost weight, weight decreased, getting thin, skinny, underweight, clothes hanging off, too thin, skin and bone, pounds dropping off
overweight, obese, obesity, bmi, body mass index, heavy build, plus size, carrying too much weight, too fat, big build
vitamin deficiency, vitamin b12, b12, b12 deficiency, low vitamins, malnourished, malnutrition, poor diet, undernourished
growth, stunted growth, growth retardation, shorter, not growing, stop growing, slow growth, height, growth suppression, still growing
puberty, early puberty, precocious puberty, delayed puberty, adolescence, hitting puberty
body fat, lipodystrophy, fat redistribution, lipoatrophy, lipohypertrophy, lumps at injection sites, fat loss, fat hump
inherited, hereditary, genetic, runs in the family, family history, born with, congenital, gene, in my genes
# fever, infection, immunity
fever, temperature, high temperature, pyrexia, feverish, burning up, running a temperature, boiling hot, hot to touch, febrile, raised temperature, got a temp, hot and cold, feel hot
infection, infections, infected, bug, bugs, germs, virus, bacteria, bacterial, viral, caught something, pick up infections, prone to infections
sepsis, septicaemia, blood poisoning, septic, septic shock, bloodstream infection, severe infection
immune system, weakened immune system, immunosuppressed, immunocompromised, low immunity, weak immune system, run-down immune system, immune deficiency, lowered immunity, low resistance to infection, immunity, fight infection, immunodeficiency
chickenpox, chicken pox, shingles, varicella, herpes zoster, zoster, varicella zoster, shingles rash
measles, mumps, rubella, german measles, childhood illnesses
hiv, aids, hiv positive, human immunodeficiency virus, hiv infection
covid, covid-19, coronavirus, sars-cov-2, long covid
malaria, antimalarial, malaria tablets, mosquito, tropical fever, antimalarials
glandular fever, mono, mononucleosis, infectious mononucleosis, kissing disease, swollen glands, epstein-barr
swollen glands, lymph nodes, swollen lymph nodes, lymphadenopathy, enlarged lymph nodes, lumps in my neck, glands up, glands in my neck, lymph glands
sexually transmitted infection, std, sti, chlamydia, gonorrhoea, syphilis, the clap, genital herpes, gonorrhea, vd, sexually transmitted disease
genital herpes, herpes, sores down there, sores down below, blisters down there, cold sores down below
lyme disease, tick bite, tick, borrelia, bitten by a tick
tetanus, lockjaw, rusty nail, tetanus jab
contagious, infectious, pass it on, passed on, spread to others, give it to others, transmitted, is it catching
superinfection, secondary infection, overgrowth, resistant organisms, new infection, resistant bacteria, antibiotic resistance, superbug, mrsa
reye's syndrome, reye syndrome, aspirin in children, brain and liver disease in children
# allergy
allergy, allergies, allergic, allergic reaction, allergic to, hypersensitivity, hypersensitive, react badly, allergic reactions, allergen
anaphylaxis, anaphylactic, anaphylactic shock, anaphylactic reaction, severe allergic reaction, serious allergic reaction, throat closing up, epipen, can't breathe and swollen, life-threatening allergic reaction
angioedema, angioneurotic oedema, swollen face, swelling of the face, swollen lips, lips swelling, swollen tongue, lips blown up, face swollen up, lips like balloons, tongue swollen, face ballooned, swelling of the lips, face puffed up, fat lip, hereditary angioedema
penicillin allergy, allergic to penicillin, allergic to antibiotics, allergy to penicillin, beta-lactam, cephalosporin allergy
sulfa allergy, sulphonamide, sulfonamide, sulphonamides, sulfonamides, sulfa, allergic to sulfa
aspirin allergy, allergic to aspirin, aspirin-sensitive asthma, allergic to ibuprofen, allergic to nsaids, asthma from aspirin
serum sickness, serum sickness-like, joint pain and rash, delayed allergic reaction
food allergy, allergic to nuts, egg allergy, allergic to eggs, eggs, egg, allergic to milk, egg protein
# cancer
cancer, cancers, tumour, tumours, tumor, tumors, malignant, malignancy, malignancies, the big c, carcinoma, neoplasm, oncology, cancerous, a growth
breast cancer, cancer of the breast, breast tumour, breast carcinoma, mastectomy
prostate cancer, cancer of the prostate, prostate tumour, psa
skin cancer, melanoma, basal cell carcinoma, squamous cell carcinoma, non-melanoma skin cancer, rodent ulcer, cancer of the skin
womb cancer, endometrial cancer, cervical cancer, ovarian cancer, uterine cancer, cancer of the womb, cancer of the cervix
leukaemia, leukemia, lymphoma, blood cancer, hodgkin's, myeloma, non-hodgkin lymphoma, cancer of the blood, cancer of the lymph
bowel cancer, colon cancer, colorectal cancer, stomach cancer, gut cancer, gastric cancer
liver cancer, liver tumour, liver tumours, hepatic tumour, hepatocellular carcinoma, hepatic adenoma
lung cancer, cancer of the lung, lung tumour, bronchial carcinoma
metastases, metastatic, secondaries, cancer has spread, spread to the bones, spread of cancer, bone metastases
hormone-dependent, oestrogen-dependent, hormone-sensitive tumour, hormone-sensitive, oestrogen-sensitive cancer, hormone-sensitive cancer
cause cancer, carcinogenic, carcinogen, give me cancer, gives you cancer, cancer risk, risk of cancer
"""
"""A line is a group of words and phrases for one another; a line that begins with # is a heading."""
