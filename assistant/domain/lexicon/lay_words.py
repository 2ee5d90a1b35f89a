"""Everything else that people and leaflets have different words for. Not here: complaints and diseases."""

from typing import Final

OTHERS: Final = """
# taking it: food and drink
food, meal, meals, eat, eating, eaten, breakfast, dinner, lunch, supper, snack, bite to eat
empty stomach, stomach empty, fasting, fasted, before food, before meals, before eating, without food, haven't eaten, not eaten, on an empty tummy, between meals
with food, with meals, with a meal, after food, after meals, after a meal, after eating, full stomach, full tummy, during meals, just eaten
alcohol, alcoholic, drink alcohol, booze, beer, wine, pint, glass of wine, tipple, boozing, have a drink, have a few drinks, vodka, go drinking, drinking alcohol, been drinking
alcoholism, alcoholic, alcohol abuse, alcohol dependence, alcohol dependency, heavy drinker, drink too much, drinks too much, drink heavily, drink problem, drinking problem, excessive alcohol
drunk, intoxicated, intoxication, tipsy, hammered, inebriated, had a skinful, pissed, legless, under the influence
hangover, hungover, hung over, day after drinking, morning after drinking
grapefruit, grapefruit juice, citrus, pomelo, seville orange
dairy, dairy products, yoghurt, yogurt, cheese, milky drinks, calcium-rich, with milk, drink milk, glass of milk, cow's milk, milk products
coffee, caffeine, cola, energy drink, energy drinks, caffeinated, red bull, cuppa, espresso, cup of tea
salt, sodium, salty, low-salt diet, low salt, controlled sodium diet, salt intake, sodium diet
fluids, drink plenty, drink plenty of water, drink enough, hydrated, water intake, liquids, fluid intake
glass of water, with water, swallow with water, sip of water, drink of water, gulp of water, without water
fruit juice, orange juice, juice, apple juice
leafy greens, green vegetables, spinach, kale, broccoli, vitamin k
fatty food, high-fat meal, fatty meal, greasy food, fry-up, fry up, takeaway, rich food, high fat
tyramine, mature cheese, aged cheese, marmite, red wine, yeast extract, fermented
diet, dieting, slimming, calorie, low-calorie diet, weight loss diet, what to eat, foods to avoid, keto
fibre, fiber, roughage, bran, high-fibre, high-fiber
smoking, smoke, smoker, smokes, cigarettes, cigarette, nicotine, tobacco, fags, vape, vaping, ciggies
liquorice, licorice, black liquorice
spicy food, spicy, curry, hot food, chilli
# taking it: ways and forms
how to take, method of administration, administration, administer, how to use, directions for use, instructions for use, how do i take, how should i take, how do you use
swallow, swallowed, swallow whole, swallowed whole, gulp, gulp down, wash down, wash it down, neck it, by mouth, orally, oral use
difficulty swallowing, difficulties swallowing, trouble swallowing, can't swallow, cannot swallow, cant swallow, dysphagia, hard to swallow, gag on, stuck in my throat, stuck in the throat, won't go down, food sticks, swallowing difficulties
crush, crushed, crushing, grind, ground up, chew, chewed, chewing, broken, mash up, smash up, bite into, breaking
split, halve, halved, cut in half, break in half, half a tablet, half tablet, score line, break-line, snap in two, equal doses, divide the tablet, in half
dissolve, dissolved, dissolves, dissolving, dispersed, disperse, soluble, dispersible, mix with water, mixed with water, stir into, stir in
effervescent, fizzy, fizzy tablet, fizzy tablets, soluble tablet, plop in water, fizzes
orodispersible, melt in the mouth, melts in the mouth, melts on the tongue, on the tongue, mouth-dispersible, dissolve in the mouth, dissolves in my mouth, melt tablet
sublingual, sublingually, under the tongue, under my tongue, beneath the tongue
buccal, inside of the cheek, inside the cheek, between cheek and gum, between the gum and cheek, in my cheek
chewable, chewable tablet, chewable tablets, chew it, suck, sucking, sucked
lozenge, lozenges, pastille, pastilles, throat sweets, throat sweet, cough drop, cough drops, cough sweets
sprinkle, sprinkled, mix with food, mixed with food, hide in food, hide it in food, in yoghurt, apple sauce, applesauce, in jam, in her dinner, in his food
open the capsule, opened capsule, open capsules, empty the capsule, empty out the capsule, pull apart the capsule, contents of the capsule
tablet, tablets, pill, pills, caplet, caplets, film-coated tablet
capsule, capsules, gelcap, gel cap, gelatin capsule, shell of the capsule
liquid, syrup, oral solution, oral suspension, suspension, liquid medicine, liquid version, liquid form, mixture, elixir, linctus
sachet, sachets, powder, granules, powders, packet of powder
measuring spoon, teaspoon, teaspoonful, spoon, spoonful, spoonfuls, 5 ml, tablespoon, kitchen spoon, measuring cup, dosing cup, medicine spoon
oral syringe, syringe, dosing syringe, squirt in the mouth, plunger, squirt it, graduated pipette, pipette
dropper, oral drops, number of drops, how many drops, count the drops
shake the bottle, shaken, shake well, shaking the bottle, give it a shake, shake it up
reconstitute, reconstituted, reconstitution, make up the powder, mixing the powder, made up with water, add water, dilute, diluted
modified-release, prolonged-release, extended-release, slow-release, slow release, sustained release, long-acting, long acting, controlled release, lasts all day, xl
gastro-resistant, enteric-coated, enteric coated, coated tablet, special coating, stomach-friendly coating, e/c
film coating, coating, coated, shell, outer layer
feeding tube, nasogastric tube, peg, tube feeding, tube fed, gastrostomy, stomach tube, ng tube, nasogastric
suppository, suppositories, rectal, rectally, back passage, up the bum, up my bum, up the bottom, up the backside, rectum, into the rectum
enema, enemas, rectal solution, flush out the bowel, back passage wash
pessary, pessaries, vaginal tablet, vaginal cream, vaginal capsule, insert into the vagina, put inside, applicator
injection, injections, inject, injected, jab, jabs, shot, shots, needle, jag
inject myself, self-inject, self-injection, inject yourself, do my own injections, pre-filled pen, pre-filled syringe, injector pen, pen, autoinjector
injection site, site of injection, where i injected, where the needle went in, injection site reaction, injection site reactions, lump where i injected, sore where i had the jab
subcutaneous, subcutaneously, under the skin, into the fat, into the tummy fat
intramuscular, intramuscularly, into a muscle, into the muscle, jab in the bum, in the buttock, in the thigh
infusion, infusions, drip, intravenous, intravenously, into a vein, on a drip, iv, through a drip, infused, into the vein
depot, depot injection, long-acting injection, monthly injection, monthly jab
sharps bin, sharps container, used needles, get rid of needles, dispose of needles, used syringes, puncture-resistant container
inhaler, inhalers, puffer, inhale, inhaled, breathe in, puff, puffs, inhalation, blue inhaler
spacer, spacer device, volumatic, aerochamber, mask and spacer
nebuliser, nebulizer, nebulised, nebulizer solution, breathing machine
nasal spray, nose spray, sprays, spray up the nose, up my nose, into the nostril, nostril, nostrils, nasal drops, nose drops
eye drops, eye drop, drops in my eyes, eye ointment, ophthalmic, into the eye, lower eyelid
ear drops, ear drop, drops in my ear, into the ear, ear canal, otic
cream, creams, ointment, gel, lotion, salve, balm, topical, apply to the skin, rub, rub in, rubbed in, smear, slap on, on the skin, cutaneous
thin layer, apply thinly, sparingly, fingertip unit, how much cream, small amount, pea-sized
dressing, bandage, plaster, occlusive, cover the area, cling film, airtight dressing, cover it up
patch, patches, transdermal, transdermal patch, sticky patch, stick on, plaster on the skin
patch falls off, patch fell off, come unstuck, comes off, patch came off, won't stick, peels off
shampoo, scalp, scalp solution, wash my hair, scalp application
mouthwash, gargle, rinse your mouth, rinse my mouth, swill, mouth rinse, spit out
implant, implanted, rod in my arm, implants, inserted under the skin
wash your hands, wash hands, clean hands, hand washing, handwashing, gloves
# taking it: times
bedtime, at bedtime, before bed, before going to bed, last thing at night, at night, night-time, going to sleep, lights out, before sleep
in the morning, morning, mornings, on waking, when i wake up, when i get up, first thing, before getting up, before breakfast, upon waking
lie-in, lie in, sleep in, sleeping in, overslept, oversleep, got up late, woke up late, wake late, missed dose, late dose, morning dose, as soon as you remember
evening, in the evening, tea time, teatime, after dinner, with the evening meal, evenings, supper time
midday, noon, lunchtime, lunch time, afternoon, middle of the day
once daily, once a day, one a day, one daily, every day, each day, everyday, once every day
twice daily, twice a day, two times a day, 2 times a day, every 12 hours, morning and evening, morning and night, bd
three times a day, three times daily, 3 times a day, every 8 hours, thrice daily, tds, every eight hours
four times a day, four times daily, 4 times a day, every 6 hours, every six hours, qds
as needed, when needed, when required, if needed, as required, prn, only when i need it, when necessary, as and when, now and then
interval, intervals, hours apart, how far apart, gap between doses, time between doses, leave between doses, hours between, how soon again, every 4 hours, at least 4 hours, how often
space out, spaced out, evenly spaced, divided doses, separate doses, split the dose, spread over the day, spread through the day, spread out
same time, same time each day, same time every day, set time, regular time, what time of day, best time, time of day, fixed time
regularly, regular basis, religiously, without fail, keep taking, every single day, continuously
alternate days, every other day, every second day, every two days, every 2 days
once a week, weekly, once weekly, every week, same day each week, day of the week
once a month, monthly, every month, every four weeks, every 4 weeks
shift work, night shift, night shifts, working nights, shift worker, shifts
time zone, time zones, jet lag, long-haul, flying abroad, time difference, different time zone
half an hour before, 30 minutes before, an hour before, one hour before, 1 hour before, before a meal
remember to take, reminder, remind me, keep forgetting, memory aid, pill box, pill organiser, dosette box, blister wheel, weekly pill box
# dose words
dose, doses, dosage, posology, how much, how many, how many tablets, amount to take, recommended dose, usual dose, number of tablets
maximum, max, at most, the most, highest, limit, ceiling, upper limit, exceed, do not take more than, no more than, maximum daily dose, more than the recommended
start, starting, initial, begin, first dose, beginning, starting dose, starter dose, initiation, started, new to it, starting out
increase, titrate, titration, go up, build up, step up, gradually, bump up, upped, put up the dose, higher dose, stronger dose, raise the dose, increase the dose
reduce, decrease, taper, tapering, come off, wean, weaning, cut down, lower dose, drop the dose, lower the dose, dose lowered, slowly come off, gradually, reduction in dose
adjust, adjusted, adjustment, dose adjustment, change the dose, change my dose, tweak, alter the dose, modify the dose
maintenance dose, maintenance, maintenance treatment, settled dose, keep on the same dose, stay on, stable dose
loading dose, double dose first, higher dose to start, two on the first day, first day dose
strength, strengths, sizes, available, comes as, forms, how strong, what strength, milligrams, mg, comes in, pack size, what size
extra dose, extra tablet, take another, take one more, take an extra, top up, top-up, another one, second dose, additional dose, additional tablet
lowest dose, smallest dose, lowest effective dose, minimum dose, lowest possible dose, as little as possible, shortest time, smallest amount
body weight, weight-based, bodyweight, per kg, per kilogram, how much i weigh, by weight, how much she weighs, how much he weighs
daily dose, total daily dose, in 24 hours, in one day, 24 hours, dose per day, altogether in a day
single dose, one-off, one off, just once, one dose, once only
not strong enough, too weak, effect too weak, dose too low, not doing enough, need more of it
too strong, effect too strong, knocks me out, dose too high, overdoing it
# missing, too much, stopping, running out
missed dose, missed, miss, missed a dose, forget, forgot, forgotten, forget to take, forgot to take, skipped, skip, slipped my mind, late dose, didn't take, missed tablet
too late, catch up, make up for, hours late, as soon as you remember, nearly time for, almost time for, double up, double dose, forgotten dose, next dose, late taking it
double dose, took two, took twice, taken twice, doubled up, took it twice, two by mistake, two instead of one, double by accident, same tablet twice
overdose, overdosed, too many, too much, took too many, taken too many, taken too much, more than you should, whole packet, whole box, handful of tablets, od, extra by mistake, swallowed the lot, more than prescribed
accidentally swallowed, accidental ingestion, got hold of, got into, swallowed by accident, swallowed by mistake, child swallowed, found the tablets, ate some tablets, took some of my tablets, helped himself, helped herself
poisoning, poisoned, poison, toxic, toxicity, intoxication, poison centre, poisons information, poison control
stomach pump, stomach pumped, gastric lavage, pump his stomach, empty the stomach, washout, wash out the stomach
charcoal, activated charcoal, activated carbon, carbon, absorbent
antidote, reverse the effect, reversal, counteract, reverses, neutralise, naloxone
vomit after taking, sick after taking, vomited the dose, threw it up, threw up the tablet, brought it back up, brought up the tablet, sicked it up, vomit shortly after, spat it out, puked it up
stop, stopping, stop taking, stopped, discontinue, discontinued, discontinuation, quit, quitting, come off, coming off, give up, pack it in, cease, knock it on the head, jacking it in
suddenly, abrupt, abruptly, cold turkey, all at once, overnight, straight off, just like that, in one go, suddenly stop
withdrawal, withdrawal symptoms, withdrawal effects, coming off, withdrawals, cold turkey, comedown, after stopping, when i stopped, brain zaps, rattling
rebound, rebound effect, came back worse, come back worse, worse when i stopped, worse after stopping, returns worse, symptoms return
relapse, relapses, relapsed, come back, came back, comes back, recurrence, recur, recurring, flare up, flare-up, returned, return of symptoms
finish the course, complete the course, full course, course of treatment, finish the box, finish them all, feel better stop, stop when i feel better, even if you feel better, leftover, treatment course
run out, ran out, running out, none left, no tablets left, last tablet, out of tablets, used up, new prescription, refill, repeat prescription, enough supply, before you run out
interrupt, interrupted, interruption, break from, treatment break, take a break, pause, paused, have a rest from, drug holiday, stop for a while
restart, restarted, resume, go back on, start again, starting again, begin again, back on it
switch, switched, switching, change to, changed to, swap, swapped, changeover, changing over, change from, move on to
change brand, different brand, generic, generics, other brand, different make, different manufacturer, look different, brand name
wrong medicine, wrong tablet, mixed up tablets, took the wrong one, someone else's tablets, took my husband's, wrong person
# storing, pack, ingredients
fridge, refrigerator, refrigerate, refrigerated, kept cold, keep cold, cool place, 2 to 8, cool box, left out of the fridge
store, stored, storage, where to keep, how to keep, put away, storing, kept in, keep it in
temperature, degrees, below 25, below 30, heat, hot car, heatwave, left in the sun, window sill, above 25, room temperature
freeze, frozen, freezer, do not freeze, gone icy
moisture, damp, humid, humidity, bathroom, bathroom cabinet, steamy, protect from moisture, kept dry, dry place
protect from light, sunlight, direct light, original package, original pack, original packaging, outer carton, light-sensitive, daylight
expiry date, expiry, expired, expire, expires, out of date, out-of-date, past its date, use by, use-by date, best before, shelf life, exp, gone off, sell by
after opening, once opened, opened, how long once opened, in-use, first opening, open bottle, opened bottle, after first opening, once it is open, after i open it
dispose, disposed, disposal, throw away, throw out, bin it, in the bin, get rid of, chuck out, chuck away, flush down the toilet, down the loo, down the sink, household waste, wastewater, return to the pharmacy
out of reach, reach of children, out of the reach, sight and reach of children, lock away, locked cupboard, child lock, high cupboard, little hands
child-resistant, child-proof cap, childproof, child-resistant cap, can't open the bottle, open the bottle, screw cap, top off the bottle, bottle cap, bottle lid
bottle, bottles, pack, packs, packaging, packaged, packed, blister, blisters, box, carton, cartons, packet, strip, strips, pack sizes
ingredient, ingredients, substance, excipient, excipients, contain, contains, made of, made from, what's in, what is in, inactive ingredient, other ingredients, composition
active substance, active ingredient, main ingredient, active part, what drug is in it
lactose, lactose intolerance, lactose intolerant, milk sugar, galactose intolerance, intolerance to some sugars, dairy intolerant, lactase deficiency, glucose-galactose malabsorption, milk in it, any milk
sucrose, fructose, sorbitol, sweetener, sugar-free, maltitol, aspartame, mannitol, sweetened, sugars, contain sugar, sugar in it
gluten, coeliac, celiac, wheat, coeliac disease, gluten-free, wheat starch, celiac disease
gelatine, gelatin, vegan, vegetarian, halal, kosher, pork, animal products, bovine, porcine, beef
soya, soy, peanut, peanuts, peanut oil, soya oil, nut allergy, arachis oil, nuts, soya lecithin
aspartame, phenylketonuria, pku, phenylalanine
colouring, colourings, dye, dyes, e numbers, e number, food colouring, azo, tartrazine, coloring, sunset yellow
preservative, preservatives, parabens, parahydroxybenzoate, parahydroxybenzoates, benzyl alcohol, sodium benzoate, benzalkonium chloride, sulphites, sulfites, propylene glycol
latex, rubber, rubber stopper, needle cover, needle shield, dry natural rubber
look like, looks like, appearance, what colour, shape, oval, imprint, markings, marked with, debossed, writing on the tablet, what it looks like, round tablet
look different, discoloured, discolored, cloudy, changed colour, particles, bits in it, gone funny, visible signs of deterioration, crumbling, gone brown, damaged
manufacturer, manufactured, made by, who makes, maker, marketing authorisation holder, pharmaceutical company, drug company
leaflet, package leaflet, patient information leaflet, instructions, pil, paper in the box, folded paper, enclosed sheet, package insert
side effect, side effects, adverse effect, adverse reaction, adverse reactions, undesirable effects, adverse event, bad reaction, reaction to, what can go wrong, unwanted effects
report side effects, yellow card, reporting, report a side effect, mhra, medwatch, report it, national reporting system
how common, how likely, common side effects, very common, uncommon, rare, frequency, chances of, odds of, 1 in 10, 1 in 100, risk of getting
# help
ambulance, emergency, urgent, urgently, immediate, immediately, at once, 999, 112, 911, call for help, straight away, right away, a&e department, red flag
casualty, accident and emergency, a and e, a & e, emergency department, emergency room, nearest hospital, hospital, go to hospital, the er
doctor, physician, gp, medical attention, medical help, medical advice, prescriber, doc, quack, specialist, consultant, gp surgery
pharmacist, pharmacy, chemist, chemists, drugstore, chemist's, druggist
nurse, practice nurse, health visitor, district nurse, healthcare professional, healthcare provider
prescription, prescribed, prescription only, script, over the counter, without a prescription, otc, off the shelf, non-prescription, buy it
serious, severe, dangerous, life-threatening, seriously ill, nasty, harmful, dangerously
fatal, death, die, died, deadly, lethal, kill me, kills, life-threatening, do you in, drop dead, finish me off
warning signs, danger signs, symptoms to watch for, look out for, watch out for, warning symptoms, alarm bells, watch for, should worry
get worse, gets worse, worsen, worsening, worse, going downhill, deteriorate, deterioration, aggravate, aggravated, exacerbate, not getting better
# how it works and how long
what is it for, used for, used to treat, what does it treat, indicated for, indication, indications, what's it for, why have i been given, what it is used for, why am i taking
works, how does it work, mechanism, mode of action, acts by, what does it do, the way it works, does it work, how do they work, how it works, how do these work, for it to work, take to work
kick in, kicks in, onset, start to work, starts working, start working, take effect, takes effect, how long until, how fast, how quickly, how soon, begin to work, feel the effect, full effect
wear off, wears off, wearing off, duration of action, duration of effect, how long does it last, effect fades, stops working, for how many hours, how long it lasts, lasts for
not working, doesn't work, does not work, isn't working, no effect, not helping, no improvement, no better, does nothing, lack of effect, useless, don't feel better, if you do not feel better, ineffective
how long should i take, duration of treatment, how long for, length of treatment, treatment duration, how many days, how many weeks, rest of my life, for life, for ever, forever
long-term, long term, long-term use, for years, prolonged, prolonged use, chronic use, for months, years on end, months on end
short-term, short term, short-term use, few days, short time, for a short period, a week or two
absorbed, absorption, taken up, take up, get into the blood, gets into the bloodstream, enter the bloodstream, bloodstream
excreted, excretion, eliminated, elimination, half-life, leave the body, leaves the body, out of my system, out of your system, in my system, stay in the body, clear from the body, cleared from the body, flushed out
metabolised, metabolized, metabolism, broken down, break down in the liver, breaks down, enzyme, enzymes, poor metaboliser, slow metaboliser
tolerance, tolerant, used to it, body gets used to, stopped working, lost its effect, lose effect, immune to it, becomes less effective, need more and more, not working as well
addictive, addiction, addicted, dependence, dependency, dependent, hooked, get hooked, habit-forming, physical dependence, psychological dependence, get hooked on, can't stop taking, can't do without
abuse, misuse, drug abuse, substance abuse, drug misuse, drug user, illegal drugs, recreational drugs, street drugs, junkie, drug problem, drug habit
interaction, interactions, interact, mix, mixing, combine, combining, together with, at the same time as, clash, alongside, other medicines, go together, in combination with, on top of
contraindicated, contraindication, do not take, do not use, must not take, shouldn't take, should not take, can't take, not suitable, who can't take, who should not, not allowed, safe for me
caution, precautions, warnings, take special care, be careful, tell your doctor before, safe to take, is it safe, okay to take, ok to take, alright to take, warning
symptoms, signs, complaint, complaints, what does it feel like, trouble with, ailment
prevent, prevents, prevention, preventive, prophylaxis, prophylactic, protect against, ward off, stop getting, keep away, stave off
cure, cures, cured, heal, heals, healing, get rid of, clear up, clears up, get better, recover, recovery
unwell, feel ill, ill, poorly, under the weather, malaise, feeling unwell, generally unwell, ropey, off colour, feel awful, feel rubbish, general discomfort, feeling lousy, feel rough, feeling rough
# pregnancy, fertility, breast-feeding
pregnant, pregnancy, up the duff, bun in the oven, in the family way, two blue lines, gestation, mum-to-be, knocked up, mother-to-be, preggers, expecting a baby, positive pregnancy test, i'm expecting
trimester, first trimester, first three months, early pregnancy, weeks pregnant, months pregnant, third trimester, last three months, weeks gone, months gone, late pregnancy, far along
trying for a baby, trying to get pregnant, planning to have a baby, planning a baby, planning a pregnancy, become pregnant, want a baby, ttc, conceive, trying to conceive, start a family, childbearing age, childbearing potential, child-bearing
fertility, infertility, infertile, fertile, can't get pregnant, subfertility, having children, ability to have children, sterile, trouble conceiving, sterility, have kids one day
ivf, fertility treatment, assisted reproduction, ovulation induction, egg retrieval, test tube baby, fertility clinic
ovulation, ovulate, ovulating, release an egg, egg release, fertile days
baby, babies, fetus, foetus, unborn, unborn baby, unborn child, baby in the womb, foetal, fetal, embryo, harm the baby, baby bump
birth defects, birth defect, congenital malformations, malformations, malformation, teratogenic, deformities, congenital abnormalities, deformed baby, baby born with problems, hole in the heart, cleft lip, cleft palate, spina bifida, neural tube defect, deformed
miscarriage, miscarriages, lost the baby, losing the baby, miscarry, spontaneous abortion, abortion, stillbirth, lose my baby, stillborn
premature birth, premature baby, born early, preterm, premature labour, premature, prem baby, preemie, low birth weight, preterm birth, early labour
labour, labor, childbirth, giving birth, contractions, give birth, having the baby, waters broke, due date, due any day, giving birth soon, due to give birth
pre-eclampsia, preeclampsia, toxaemia, high blood pressure in pregnancy, eclampsia, gestational hypertension
morning sickness, pregnancy sickness, hyperemesis, hyperemesis gravidarum, sick in pregnancy
gestational diabetes, diabetes in pregnancy, pregnancy diabetes
postnatal depression, baby blues, postpartum depression, after having my baby, postnatal, postpartum, after giving birth, just had a baby, given birth recently
breast-feeding, breastfeeding, breast feed, breastfeed, breast-feed, nursing, breast milk, nursing mother, lactation, express milk, bottle feed, passes into breast milk, breast fed, pump milk, feeding my baby, human milk
mastitis, sore nipples, blocked milk duct, breast infection, engorged
contraception, contraceptive, birth control, condom, condoms, not get pregnant, effective contraception, coil, intrauterine device, iud, mirena, prevent pregnancy, avoid pregnancy, safe sex, barrier method, use protection
the pill, contraceptive pill, oral contraceptive, oral contraceptives, combined pill, mini-pill, mini pill, birth control pill, birth control pills, hormonal contraceptives, hormonal contraception, contraceptive tablet, microgynon, contraceptive patch
morning-after pill, morning after pill, emergency contraception, plan b, levonorgestrel, condom broke, condom split, unprotected sex, ulipristal, ellaone
folic acid, folate, folic, vitamin b9, methotrexate vitamin
newborn, newborns, neonate, neonates, neonatal, new-born, newborn baby, new baby, withdrawal in the baby, floppy baby
pregnancy test, pregnancy tests, missed my period, test for pregnancy, pee on a stick, negative pregnancy test
pregnancy prevention programme, pregnancy prevention, annual risk acknowledgement, prevent programme, pregnancy warning
father a child, male patients, get my wife pregnant, getting my partner pregnant, man taking it partner pregnant, fathering, female partner, dad while taking
# tests and procedures
blood test, blood tests, bloods, blood count, full blood count, blood taken, blood sample, laboratory test, laboratory tests, lab test, have my bloods done, bloods done, fbc, lab results
monitoring, monitor, monitored, check-up, check-ups, checkup, checked, regular checks, regular tests, follow-up, keep an eye on, review, kept an eye on
urine test, urine sample, urine tests, pee test, pee in a pot, wee sample, drug test, drugs test, drug screening, urine drug screen, test positive, dipstick
false positive, test results, affect tests, interfere with tests, wrong test result, interfere with laboratory tests, mess up my results, allergy test, skin test, skin prick test
ecg, electrocardiogram, heart tracing, heart trace, ekg, wires on my chest, heart test
scan, scans, mri, ct scan, cat scan, mri scan, imaging, ultrasound, x-ray, xray, x-rays, magnetic resonance imaging, body scan
contrast, contrast agent, contrast medium, contrast dye, iodinated contrast, dye for a scan, dye injected, iodine contrast, x-ray dye
endoscopy, colonoscopy, gastroscopy, camera test, camera down my throat, camera up my bottom, camera down, camera up
operation, surgery, surgical, op, an op, going under the knife, having an op, surgical procedure, operated on, under the knife, surgeon, planned surgery, procedure
anaesthetic, anaesthesia, anesthetic, anesthesia, general anaesthetic, put me under, put to sleep, put under, anaesthetist, knocked out for an operation, knock me out for the op, be put out, anesthesiologist, send me under
local anaesthetic, numbing injection, numb the gum, local anesthetic, dental injection, lidocaine, lignocaine, freeze the gum, numbing cream, numbing
epidural, spinal anaesthetic, spinal, lumbar puncture, spinal tap, needle in the back, spinal injection, epidural anaesthesia
dental treatment, dentist, tooth out, tooth extraction, tooth pulled, teeth out, dental surgery, root canal, dental work, wisdom teeth, dental procedure, tooth removed, a filling
vaccination, vaccine, vaccines, vaccinated, vaccinations, immunisation, immunization, jab, jabs, flu jab, live vaccine, booster, inoculation, flu shot, travel jabs, live vaccines
transplant, organ transplant, kidney transplant, new kidney, transplanted, graft, rejection, donor organ, liver transplant, transplant rejection, transplantation
radiotherapy, radiation, radiation therapy, radiotherapy sessions, zapped, radiation treatment
blood transfusion, transfusion, given blood, donate blood, blood donation, give blood, blood donor, blood donating
biopsy, tissue sample, sample taken, punch biopsy
stent, angioplasty, bypass, heart bypass, angiogram, pci, bypass surgery, balloon in the artery, coronary angioplasty
pacemaker, defibrillator, icd, implantable defibrillator, device in my chest, implanted device
electroconvulsive therapy, ect, electric shock treatment, shock therapy, electroshock
psychotherapy, counselling, talking therapy, cbt, cognitive behavioural therapy, therapist, talking treatment, therapy sessions
physiotherapy, physio, exercises, physical therapy, physical therapist
immobile, immobilised, bed rest, long time in bed, bedridden, stuck in bed, leg in plaster, plaster cast, long flight, sitting for a long time, immobility, laid up, wheelchair, not moving much
eye test, eye examination, optician, ophthalmologist, eye check, eye checks, eyes tested, eye specialist, optometrist
lung function test, spirometry, peak flow, blowing into a tube, breathing test
genetic test, gene test, genotype, genetic testing, hla-b, pharmacogenetic, dna test, hla-b*1502 allele
allergy testing, skin tests, prick test, patch test
colostomy, bowel surgery, bowel operation, bowel resection, part of my bowel removed
# other medicines by class
blood thinner, blood thinners, anticoagulant, anticoagulants, warfarin, blood thinning, apixaban, rivaroxaban, heparin, medicines to thin the blood, thin my blood, thin the blood, dabigatran, coumarin, edoxaban, medicines used to prevent blood clots
antiplatelet, antiplatelets, clopidogrel, low-dose aspirin, baby aspirin, platelet aggregation inhibitors, aspirin 75, ticagrelor, heart aspirin, dipyridamole
inr, prothrombin time, clotting test, warfarin test, clotting time, yellow book, blood clotting test
anti-inflammatory, anti-inflammatories, nsaid, nsaids, ibuprofen, nurofen, naproxen, diclofenac, non-steroidal anti-inflammatory, advil, voltarol, aspirin, aleve, celecoxib, brufen, anti-inflammatory painkillers
paracetamol, acetaminophen, tylenol, panadol, calpol, cold and flu remedies, co-codamol, paracetamols
aspirin, acetylsalicylic acid, salicylate, salicylates, disprin, asa
opioid, opioids, opiate, opiates, morphine, codeine, strong painkillers, strong painkiller, oxycodone, tramadol, fentanyl, co-codamol, heroin, methadone, narcotic, buprenorphine
water tablet, water tablets, water pill, water pills, diuretic, diuretics, furosemide, bendroflumethiazide, spironolactone, thiazide, indapamide, lasix, hydrochlorothiazide, potassium-sparing diuretics, tablets that make me pee
sleeping tablet, sleeping tablets, sleeping pill, sleeping pills, hypnotic, hypnotics, zopiclone, zolpidem, something to help me sleep, sleepers, temazepam, sleep aid, sleeping medicine
benzodiazepine, benzodiazepines, diazepam, valium, lorazepam, xanax, alprazolam, tranquilliser, tranquillisers, benzos, sedative, sedatives, tranquilizers, calming tablets, ativan, nerve pills
antidepressant, antidepressants, happy pills, depression tablets, ssri, ssris, sertraline, fluoxetine, citalopram, prozac, tricyclic, amitriptyline, venlafaxine, mirtazapine, medicines for depression, snri
maoi, maois, monoamine oxidase inhibitor, monoamine oxidase inhibitors, mao inhibitor, mao inhibitors, moclobemide, phenelzine, selegiline, linezolid
antipsychotic, antipsychotics, neuroleptic, neuroleptics, haloperidol, olanzapine, quetiapine, risperidone, clozapine, schizophrenia tablets, chlorpromazine, aripiprazole
lithium, mood stabiliser, mood stabilizer, bipolar tablets, mood stabilisers
antiepileptic, antiepileptics, anticonvulsant, anticonvulsants, epilepsy tablets, epilepsy medicine, carbamazepine, phenytoin, valproate, lamotrigine, fit tablets, levetiracetam, medicines for epilepsy, epilim, phenobarbital
gabapentinoid, gabapentin, pregabalin, neurontin, lyrica
parkinson's tablets, levodopa, parkinson's medicine, dopamine, dopamine agonist, sinemet, madopar, ropinirole
dementia tablets, donepezil, alzheimer's tablets, memantine, rivastigmine, aricept
heartburn tablet, heartburn tablets, stomach tablets, omeprazole, lansoprazole, proton pump inhibitor, proton pump inhibitors, ppi, ppis, stomach acid tablets, ranitidine, famotidine, h2 blocker, acid reducer, pantoprazole, stomach protector
antacid, antacids, indigestion remedy, indigestion remedies, gaviscon, rennie, rennies, acid tummy tablets, tums, aluminium, magnesium hydroxide, milk of magnesia, acid tablets, indigestion tablets, alginate, sodium bicarbonate
laxative, laxatives, senna, lactulose, something to make me go, macrogol, movicol, dulcolax, stool softener, bowel stimulant, opening medicine, syrup of figs
anti-diarrhoeal, loperamide, imodium, diarrhoea tablets, stop the runs, antidiarrhoeal, rehydration salts, dioralyte, oral rehydration
anti-sickness tablets, antiemetic, metoclopramide, domperidone, cyclizine, ondansetron, prochlorperazine, motion sickness tablets, travel sickness tablets, stemetil
antihistamine, antihistamines, hay fever tablets, hayfever tablets, allergy tablets, cetirizine, loratadine, piriton, chlorphenamine, benadryl, allergy pills, fexofenadine, promethazine, piriteze, clarityn, diphenhydramine
decongestant, decongestants, pseudoephedrine, sudafed, cold remedy, cold remedies, cough medicine, lemsip, phenylephrine, cough and cold remedies, night nurse, otrivine, cough syrup, dextromethorphan
steroid, steroids, corticosteroid, corticosteroids, prednisolone, prednisone, cortisone, dexamethasone, hydrocortisone, steroid tablets, glucocorticoid, pred
steroid card, steroid emergency card, blue card, steroid treatment card, alert card, patient card, medical alert bracelet, patient alert card
asthma pump, asthma medicine, salbutamol, ventolin, reliever inhaler, reliever, preventer, bronchodilator, theophylline, aminophylline, preventer inhaler, asthma tablets, beta-agonist, montelukast, medicines for asthma, terbutaline
antibiotic, antibiotics, penicillin, amoxicillin, erythromycin, clarithromycin, doxycycline, ciprofloxacin, tetracycline, flucloxacillin, tablets for an infection, trimethoprim, rifampicin, metronidazole, macrolide, quinolone
antifungals, antifungal, thrush tablets, fluconazole, ketoconazole, itraconazole, canesten, clotrimazole, miconazole, terbinafine, medicines for fungal infections, azole, thrush cream
antiviral, antivirals, aciclovir, acyclovir, hiv medicines, ritonavir, hiv tablets, antiretroviral, protease inhibitor, paxlovid, oseltamivir, tamiflu, hiv drugs
blood pressure tablet, blood pressure tablets, antihypertensive, antihypertensives, bp tablets, blood pressure medicine, medicines to lower blood pressure, medicines for high blood pressure, blood pressure pills, amlodipine, ramipril, losartan
ace inhibitor, ace inhibitors, ramipril, lisinopril, enalapril, perindopril, angiotensin, captopril, angiotensin-converting enzyme inhibitor
angiotensin receptor blocker, arb, losartan, candesartan, valsartan, irbesartan, sartan, angiotensin ii receptor blocker
beta-blocker, beta-blockers, beta blocker, beta blockers, propranolol, bisoprolol, atenolol, metoprolol, betablocker
calcium channel blocker, calcium channel blockers, amlodipine, verapamil, diltiazem, nifedipine, felodipine, calcium antagonist
alpha blocker, alpha-blocker, alpha-blockers, tamsulosin, doxazosin, prostate tablets, alfuzosin, finasteride, medicines for prostate
heart rhythm tablets, digoxin, amiodarone, antiarrhythmic, antiarrhythmics, flecainide, cardiac glycoside, sotalol, quinidine, medicines for irregular heartbeat, heart tablets
nitrates, nitrate, gtn, nitroglycerin, glyceryl trinitrate, angina spray, isosorbide mononitrate, isosorbide, poppers, amyl nitrite, spray under the tongue, nitric oxide donors, angina tablets
erection tablets, viagra, sildenafil, tadalafil, cialis, pde5 inhibitor, little blue pill, blue pill, vardenafil, impotence tablets
cholesterol tablets, statin, statins, simvastatin, atorvastatin, cholesterol medicine, cholesterol lowering, lipitor, rosuvastatin, fibrate, fibrates, ezetimibe, cholesterol-lowering medicines, pravastatin
diabetes tablets, diabetes medicine, antidiabetic, metformin, insulin, gliclazide, sulphonylurea, sulfonylurea, sugar tablets, medicines for diabetes, glibenclamide, oral antidiabetics, glimepiride, sglt2
slimming jab, weight loss jab, weight loss injection, ozempic, semaglutide, mounjaro, wegovy, glp-1, slimming pills, diet pills, appetite suppressant, orlistat, liraglutide, skinny jab, weight loss tablets, tirzepatide
thyroid tablets, levothyroxine, thyroxine, carbimazole, thyroid medicine, synthroid, thyroid hormone, antithyroid
hormone replacement therapy, hrt, oestrogen, estrogen, menopause tablets, menopause patches, oestradiol, estradiol, hormone tablets, progesterone, progestogen, hormone patches
fertility drugs, clomifene, clomid, fertility tablets, gonadotropin, fertility injections, clomiphene
breast cancer tablets, tamoxifen, anastrozole, letrozole, aromatase inhibitor, hormone blocker, anti-oestrogen
chemotherapy, chemo, cytotoxic, anticancer, cancer drugs, cancer medicine, cytostatic, cancer treatment, anti-cancer medicines, medicines for cancer, antineoplastic
immunosuppressant, immunosuppressants, ciclosporin, cyclosporine, methotrexate, azathioprine, tacrolimus, immunosuppressive, medicines that suppress the immune system, anti-rejection, mycophenolate, anti-rejection tablets, cyclosporin
biologic, biologics, biological, adalimumab, infliximab, etanercept, humira, tnf blocker, monoclonal antibody, tnf inhibitor, rituximab
gout tablets, allopurinol, colchicine, gout medicine, uricosuric, febuxostat, probenecid, sulfinpyrazone, medicines for gout
bone tablets, bisphosphonate, bisphosphonates, alendronic acid, osteoporosis tablets, alendronate, fosamax, risedronate, zoledronic acid, denosumab, weekly bone tablet
triptan, triptans, sumatriptan, imigran, migraine tablets, ergotamine, migraine medicine, rizatriptan, ergot
muscle relaxant tablets, baclofen, tizanidine, muscle relaxers, muscle relaxer, muscle relaxants, methocarbamol, dantrolene, cyclobenzaprine
bladder tablets, oxybutynin, anticholinergic, anticholinergics, tolterodine, solifenacin, antimuscarinic, antimuscarinics, overactive bladder tablets, atropine, hyoscine, buscopan, mirabegron
adhd medicine, methylphenidate, ritalin, amphetamine, amphetamines, stimulant, stimulants, concerta, dexamfetamine, atomoxetine, lisdexamfetamine, adderall
quit smoking aid, nicotine replacement, nicotine patch, nicotine gum, varenicline, champix, stop smoking tablets, bupropion, zyban, nicorette
alcohol treatment tablets, disulfiram, antabuse, acamprosate, naltrexone, tablets to stop drinking
antispasmodics, mebeverine, hyoscine butylbromide, buscopan, peppermint oil, tummy cramp tablets, ibs tablets
iron tablets, iron, ferrous sulphate, ferrous fumarate, iron supplements, ferrous sulfate, iron supplement, iron salts, ferrous
vitamins, vitamin, supplement, supplements, multivitamin, multivitamins, minerals, zinc, vitamin c, vitamin d, food supplements, mineral supplements, cod liver oil
calcium tablets, calcium supplement, calcium supplements, calcium carbonate, chalk tablets, adcal
potassium supplement, potassium supplements, potassium tablets, salt substitute, salt substitutes, lo salt, sando-k, potassium chloride, potassium-containing salt substitutes
herbal, herbal remedy, herbal remedies, herbal medicine, herbs, natural remedy, natural remedies, st john's wort, st. john's wort, hypericum, ginkgo, ginseng, homeopathic, complementary medicines, alternative medicine, herbal tea
cannabis, marijuana, weed, cbd, spliff, dope, hash, ganja, cannabidiol, skunk, edibles, smoke a joint, smoking pot
cocaine, ecstasy, mdma, party drugs, amphetamine, mephedrone, crystal meth, lsd, magic mushrooms, ketamine, snorting coke, crack cocaine, taking speed
heroin substitute, methadone, subutex, suboxone, opioid substitution, methadone programme, on a script for heroin
retinoid, retinoids, isotretinoin, roaccutane, acne tablets, vitamin a, tretinoin, accutane, acitretin
eye pressure drops, timolol, latanoprost, glaucoma drops, glaucoma medicine, prostaglandin eye drops, acetazolamide, dorzolamide
malaria medicine, chloroquine, hydroxychloroquine, mefloquine, quinine, lariam, malarone, plaquenil, proguanil
tb tablets, rifampicin, isoniazid, tb medicine, rifabutin, tuberculosis medicines, rifampin, ethambutol
worming tablets, mebendazole, worm tablets, ovex, anthelmintic, praziquantel, ivermectin
adrenaline, epinephrine, epipen, adrenaline pen, adrenaline injection, auto-injector, jext, sympathomimetic
wound cream, antiseptic, germolene, savlon, disinfectant, iodine, povidone-iodine, tcp
barbiturate, barbiturates, phenobarbital, primidone, phenobarbitone, thiopental
bile acid resin, cholestyramine, colestyramine, colestipol, resin powder, bile acid sequestrant, questran, colesevelam
cns depressants, medicines that make you sleepy, other sedating medicines, things that make you drowsy, central nervous system depressants, sedating medicines, medicines that cause drowsiness
other medicines, other tablets, my other tablets, other meds, taking anything else, taken recently, might take, medicine list, list of medicines, all my tablets
enzyme inducer, enzyme inducers, enzyme-inducing, makes the pill fail, make the pill less effective, pill stop working, contraceptive less effective, reduces effectiveness, pill less reliable, reduce the effect
# people
elderly, older, older people, old people, older patients, pensioner, pensioners, over 65, 65 years, geriatric, aged, my gran, my nan, my grandad, old age, getting on a bit
adult, adults, grown-up, grown-ups, grown up, over 18, 18 years, over 16
child, children, kid, kids, son, daughter, paediatric, pediatric, toddler, little one, my lad, youngster, little boy, little girl, bairn, school age
teenager, teenagers, adolescent, adolescents, teen, teens, teenage, under 18, under 16, young people, 12 to 17, young person
infant, infants, under 2, under 1, months old, baby boy, baby girl, under one year, my baby, bub, newborn
age limit, what age, how old, from what age, minimum age, old enough, too young, under 12, years of age, below the age of, younger than
men, man, male, males, blokes, guys
women, woman, female, females, ladies, women of childbearing age
relative, family member, carer, caregiver, friend or relative, next of kin, people close to me, tell your family, close friend, look after mum
black people, african, asian, han chinese, ethnic origin, japanese, thai, black patients, afro-caribbean, ethnicity, my race, racial
share, give it to others, pass on to others, give to a friend, lend, sharing my tablets, give my tablets to, same symptoms as yours, let someone else take
athlete, athletes, doping, banned substance, sport, drug testing in sport, anti-doping, anti-doping test, positive doping test, sports competition
frail, frailty, infirm, debilitated, general poor health, in poor health, weak and elderly
animal, vet, dog ate, cat licked, my cat, my dog, pets, my pet
# driving, work and daily life
driving, drive, behind the wheel, drive a car, drives, dvla, get behind the wheel, motorbike, cycling, drive safely, fit to drive, ability to drive, bike, my car
drug driving, drink driving, illegal to drive, against the law to drive, police, roadside test, offence, over the limit, statutory defence, legal to drive, driving offence, drug-driving
machines, machinery, operate machinery, use machines, power tools, forklift, heavy machinery, work at heights, ladder, ladders, tractor, chainsaw, lawnmower, up a ladder
at work, my job, go to work, able to work, do my job, hgv, lorry driver, pilot, hazardous activities, tasks requiring attention, night work, at the office, in the office
time off, off work, leave from work, sick note, sick leave, signed off
flying, fly, plane, flight, flights, airport, aeroplane, aircraft, airplane, hand luggage, flying with tablets
travel, travelling, abroad, holiday, vacation, going away, traveling, take abroad, customs, foreign country, going on a trip
exercise, sport, gym, working out, work out, jogging, physical activity, exertion, strenuous exercise, keep fit, football, swim, swimming, go for a run
hot weather, heat stroke, heatstroke, heatwave, hot climate, overheating, sauna, hot bath, hot tub, hot water bottle, electric blanket, heat exposure, overheat, heat pad, sunbathing
shower, bath, bathing, showering, get it wet, swimming, swim
naked flame, fire hazard, flammable, catch fire, burns easily, near a fire, highly flammable, paraffin, fire risk
make-up, makeup, cosmetics, moisturiser, skin care
scuba, diving, scuba diving, deep sea diving, altitude, high altitude, scuba dive, up a mountain
stairs, climbing stairs, exertion, walk upstairs, physical effort
# further everyday words
last resort, other treatments have failed, when nothing else works, other medicines not suitable, tried everything, nothing else has worked
lie down, lay down, put my feet up, sit down, lie flat, legs raised, lying down, upright, sit upright, have a rest, need to lie down
sit upright, stay upright, remain upright, stand up after, not lie down, lie down after taking, lying down after
is it normal, is that normal, to be expected, should i worry, worried about, anything to worry about, is this normal, normal reaction
goes away, go away, goes away on its own, wears off with time, pass with time, temporary, disappear, settle down, settles, subside, transient, body adjusts, how long do side effects last
permanent, irreversible, lasting damage, permanent damage, for good, never goes away, long-lasting, persistent
numb mouth, numbness of the mouth, mouth tingling, lips tingling, tingling lips, tingly mouth, oral hypoaesthesia
clammy, cold sweat, cold sweats, clammy skin, cold and clammy
hot and bothered, feeling hot, feel warm, feeling of warmth, warmth, feeling warm, heat sensation, overheated
bitter, tastes bitter, bitter tasting, taste horrible, tastes awful, disguise the taste, unpleasant taste, hide the taste, taste nasty
stain, stains, stained clothes, staining, stains clothes, discolours, bleach, mark on clothes
smell funny, smells odd, vinegar smell, odour, odor, stinks, bad smell, fishy smell
"""
"""A line is a group of words and phrases for one another; a line that begins with # is a heading."""
