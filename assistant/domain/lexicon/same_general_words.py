"""General words of leaflets that mean strictly the same, whichever stands there. Not here: diseases, body parts, medicines."""

from typing import Final

SAME_GENERAL: Final = """
# taking it, giving it, leaving it out
take, took, taken, use, used, using
use, used, using, utilise, utilize
give, gave, given, administer
prescribe, give a prescription for
swallow, ingest
mix, blend, stir
split, divide
break, broke, broken
apply, applied, put on
put on weight, gain weight
inhale, breathe in
exhale, breathe out
by mouth, orally, through the mouth, via the mouth
absorb, take up, took up, taken up
eliminate, excrete
skip, omit, leave out, left out, leave it out, left it out, miss out, miss it out
forget, forgot, forgotten, miss
make up for, made up for, compensate for
remember, recall
bear in mind, keep in mind
finish, complete
fill in, fill out, complete
exceed, exceeded, exceeding, go beyond, goes beyond
accidentally, by accident, by mistake, inadvertently, unintentionally
on purpose, deliberately, intentionally
share, pass on, pass it on, pass them on
transmit, pass on
buy, bought, purchase
over the counter, otc
obtain, get hold of, got hold of
provide, supply, supplied
prepare, get ready
# beginning, going on, ending
begin, began, begun, start, commence, initiate
resume, restart, recommence, start again, begin again
continue, persist, go on, goes on, going on, went on, gone on, carry on, keep on, kept on, keep going, kept going
continue taking, keep taking, kept taking, keep on taking, go on taking, carry on taking, continue to take, keep using, kept using, go on using, carry on using, continue using, continue to use
stop, discontinue, cease, halt, give up, gave up, given up, end
switch to, change over to, swap to
interrupt, pause
delay, postpone, put off
fall off, fell off, fallen off
switch on, turn on
switch off, turn off
take effect, took effect, start to work, begin to work, start working, begin working, began working, began to work, kick in
wear off, wore off, worn off, fade away
taper, taper off, taper down, step down
# keeping it and throwing it away
store, keep, kept
put, place
refrigerator, fridge
freezer, deep freezer
freeze, froze, frozen
thaw, defrost
throw away, threw away, thrown away, throw it away, throw them away, throw out, threw out, thrown out, throw it out, throw them out, discard, dispose of, get rid of, got rid of
return, take back, took back, taken back, bring back, brought back, take it back, take them back, bring it back, bring them back
remain, stay
remaining, left over, leftover
take along, took along, taken along, bring along, brought along, take with you, taken with you, bring with you, brought with you
carry with you, have with you, keep with you, carry on you, keep on you
have at hand, keep at hand, keep to hand, have handy, keep handy
close, shut
press, push
remove, take off, took off, taken off
remove, take out, took out, taken out
clean, cleanse
touch, come into contact with, came into contact with, come in contact with, came in contact with
contact with, in contact with, into contact with
contact lens, contact lenses
spill, spilt
carton, box, pack, package
outer carton, outer box, outer packaging
blister pack, blister strip, blister card
cap, lid
expiry date, expiration date, date of expiry
batch number, lot number
drain, sink, plughole
wastewater, waste water
toilet, lavatory, loo
rubbish, trash, garbage, household waste, household rubbish, household trash, household garbage, domestic waste
bin, dustbin, rubbish bin, waste bin
sun, sunlight, sunshine
sunbed, sun bed, tanning bed
moisture, damp, humidity
cupboard, cabinet
childproof, child proof, child resistant
airtight, air tight
# telling, asking, going to somebody
tell, told, inform, notify, let them know, let him know, let her know
talk to, talk with, speak to, spoke to, spoken to, speak with, spoke with, spoken with, discuss, consult
told, instruct, as directed
ask, check with, enquire, inquire
ask for, request
seek, sought, look for
call, ring, phone, telephone
called, named, known as
list, mention, name
state, say, said
report, notify
visit, go to, goes to, went to, gone to, go and see, went and saw, go see
fall asleep, fell asleep, fallen asleep, go to sleep, went to sleep, get to sleep
medical help, medical attention, medical assistance, medical care, get medical help, get medical attention, get medical assistance, get medical care, seek medical help, seek medical attention, seek medical assistance, seek medical care, obtain medical help, obtain medical attention
medical advice, get medical advice, seek medical advice, obtain medical advice, ask for medical advice
advise, recommend
advice, guidance, recommendation
explain, make clear, made clear
understand, understood
question, query
make an appointment, made an appointment, book an appointment, arrange an appointment
arrange, organise, organize
approve, authorise, authorize, license, licence
allow, permit
make sure, made sure, making sure, ensure, make certain, made certain, see to it that
stick to, stuck to, keep to, kept to, adhere to, comply with
instruction, direction
watch for, watch out for, look out for, be alert for, be on the lookout
write down, wrote down, written down, make a note of, made a note of, jot down
show, shown
examine, check
look at, inspect
monitor, keep an eye on, keep track of
supervise, oversee, oversaw, overseen
assess, evaluate
confirm, verify
rule out, exclude
calculate, work out
decide, make a decision, made a decision, make up your mind
choose, chose, chosen, select
consider, take into account, take account of, take into consideration
# people
doctor, physician, medical doctor
gp, general practitioner, family doctor, family physician
specialist, specialist doctor, medical specialist
pharmacist, chemist, druggist
pharmacy, chemist, chemist shop, drugstore, drug store
healthcare professional, health care professional, health professional, healthcare provider, health care provider, healthcare worker, health care worker
medical staff, medical personnel
anaesthetist, anesthetist, anaesthesiologist, anesthesiologist
paediatrician, pediatrician
midwife, midwives
poisons centre, poison centre, poisons center, poison center, poisons information centre, poisons information service, poison information centre, poison control centre, poison control center
child, children, kid, youngster
adolescent, teenager, teen, teenage
baby, infant
newborn, new born, newborn baby, new born baby, newborn infant, neonate
unborn baby, unborn child
baby formula, infant formula, formula milk, infant milk
adult, grown up
elderly, older people, older person, older adult, older patient, senior citizen
woman, women
man, men
mother, mum, mom
father, dad
family, family member, relative
carer, caregiver, care giver
manufacturer, maker
company, firm
# places and tests ("A&E" is read as two words)
emergency department, emergency room, accident and emergency, a e, casualty, casualty department, emergency ward, er
doctor surgery, doctor office, doctor practice
surgery, operation, surgical operation, surgical procedure
hospitalise, hospitalize, admit to hospital, admit to a hospital, admit into hospital
hospital admission, admission to hospital, hospitalisation, hospitalization
lab, laboratory
check up, checkup, medical examination
x ray, xray
medical record, medical notes
medical history, health history
holiday, vacation
trip, journey
abroad, overseas
travel, travelled, travelling
# what a medicine does
cause, lead to, led to, bring on, brought on, bring about, brought about, result in, give rise to, gave rise to, given rise to
increase, raise, push up, boost, elevate
increase, rise, rose, risen, go up, goes up, going up, went up, gone up
reduce, lower, decrease, bring down, brought down, cut down, diminish, lessen
decrease, go down, goes down, going down, went down, gone down, come down, came down
come down with, came down with, go down with, goes down with, went down with
worsen, get worse, gets worse, got worse, getting worse, become worse, became worse, grow worse, deteriorate
worsen, make worse, made worse, making worse, aggravate, exacerbate
improve, get better, got better, getting better, become better, became better
strengthen, make stronger, made stronger
weaken, make weaker, made weaker
affect, influence, have an effect on, had an effect on, have an influence on
change, alter, modify
adjust, adapt
prevent, ward off
protect, shield, guard, protect against, guard against, safeguard
ease, relieve, relief, alleviate, soothe
help, assist, assistance
treatment, therapy
harm, harmful to, do harm to, cause harm to
fatal, deadly, lethal
hide, hid, hidden, mask, conceal
work, function
work, act
act, behave
behaviour, behavior
disturb, disrupt
dampen, damp down
narrow, constrict
widen, dilate
shrink, shrank, shrunk
grow, grew, grown
build up, built up, accumulate
break down, broke down, broken down, metabolise, metabolize
manufacture, produce
reach, pass into, get into, got into, enter, go into, goes into, went into, gone into
contain, hold, held
consist of, composed of, made of, made up of
speed up, sped up, accelerate
slow down, decelerate
limit, restrict
control, controlled, controlling
bind, bound
signal, message
# what happens, what one notices
happen, occur, arise, arose, arisen, take place, took place, taken place, come about, came about
notice, see, saw, seen, become aware of, became aware of
know, knew, known, aware
know, knew, known, learn, learnt, find out, found out
find, found
go away, goes away, going away, went away, gone away, disappear, vanish, clear up, resolve
subside, die down, ease off
come back, came back, return, recur, reappear
appear, show up, showed up, shown up
look, seem, appear
look like, resemble
become, became, turn, go, goes
feel, felt
hear, heard
lose, lost
experience, suffer, suffer from
undergo, underwent, undergone, go through, went through
sudden, abrupt, all of a sudden
need, require, necessary
want, wish
plan, intend
try, tried, attempt
expect, anticipate
think, believe
worry, concern
wake, woke, woken, wake up, awaken, waken
stand up, stood up, get to your feet
lie down, lay down, lying down, lain down
sit up, sat up, sit upright
eat, ate, eaten
drink, drank
wear, wore, worn
bring, brought
send, sent
write, wrote, written
shake, shook, shaken
drive, drove, driven, behind the wheel, get behind the wheel, sit behind the wheel
machine, machinery
careful, cautious, with care, with caution, take care, exercise caution, use caution
special care, special caution, particular care, particular caution
extreme care, extreme caution
care for, take care of, took care of
precaution, precautionary measure, safety measure
take action, take steps, take measures
# time
immediately, instantly, straightaway, right away, straight away
now, right now, currently, at present, at the moment
at the same time, simultaneously, together
concurrently, concomitantly
together with, along with, alongside, in combination with, in conjunction with
recently, lately
regularly, at regular intervals, on a regular basis
initially, to begin with, to start with, at the beginning, at the start, in the beginning
for the time being, for now
meanwhile, in the meantime, in the interim
on time, punctually
timetable, schedule
bedtime, bed time
nighttime, night time
daytime, day time
overnight, through the night
midday, noon
gap, interval
age, aged
temporary, transient
ongoing, in progress
# things
medicine, medication, drug, medicinal product
prescription medicine, prescription medication, prescription drug
herbal medicine, herbal remedy, herbal product, herbal preparation
food supplement, dietary supplement, nutritional supplement
illegal drug, street drug
brand name, trade name, proprietary name
leaflet, package leaflet, patient leaflet, information leaflet, patient information leaflet, package insert
information, info
dose, dosage
ingredient, component, constituent
active ingredient, active substance, active component, active constituent
inactive ingredient, excipient
amount, quantity
blood level, blood concentration, level in the blood, level in your blood, concentration in the blood, concentration in your blood
plasma level, plasma concentration
side effect, adverse effect, unwanted effect, undesirable effect, adverse reaction, adverse drug reaction
sign, symptom
problem, trouble, difficulty
disease, illness
medical condition, health condition
medical problem, health problem
risk of, chance of, likelihood of, probability of
danger, hazard
benefit, advantage
drawback, disadvantage
kind, type, sort
group, class
area, region
way, manner
clinical trial, clinical study
study, investigate
body weight, bodyweight, weight
alcohol, alcoholic drink, alcoholic beverage, booze
ethanol, ethyl alcohol
fizzy drink, carbonated drink
liquid, fluid
tap water, water from the tap
nappy, diaper
maize starch, corn starch, cornstarch
peanut, groundnut
peanut oil, groundnut oil, arachis oil
soya, soy
soya bean, soybean, soy bean
glycerol, glycerine, glycerin
glucose, dextrose
# what things are like
whole, in one piece, intact
quick, rapid, swift, speedy
fast acting, quick acting, rapid acting
difficulty, difficulties
wrong, incorrect
correct, proper
dangerous, hazardous
unwell, ill
healthy, in good health
other, another, else
additional, extra, further
same, identical
similar, comparable
special, particular
certain, particular, specific
suitable, appropriate
unusual, strange, odd, peculiar
unsure, uncertain
helpful, useful
reliable, reliably, dependable, dependably
noticeable, noticeably
visible, visibly
gentle, gently
automatic, automatically
exact, precise
obvious, evident
main, principal, chief
synthetic, artificial, man made
round, circular
nearest, closest
reuse, re use
# how one thing stands to another
therefore, thus, hence, consequently, as a result, as a consequence, for this reason, for that reason
as a result of, as a consequence of, owing to, on account of
in addition, additionally, moreover, furthermore
according to, in accordance with, in line with, in keeping with
depend on, depend upon
based on, on the basis of
regarding, with regard to, as regards, in regard to
compared with, compared to, in comparison with
in place of, as a substitute for
on its own, by itself, on their own, by themselves, of its own accord
by yourself, on your own
in total, altogether, all told
nevertheless, nonetheless
among, amongst
beneath, underneath
# spelt in two ways
colour, color
colourless, colorless
colourant, colorant
flavour, flavor
odour, odor, smell
grey, gray
centre, center
fibre, fiber
programme, program
practise, practice
recognise, recognize
minimise, minimize
realise, realize
sterilise, sterilize
specialise, specialize
moisturise, moisturize
analyse, analyze
vapour, vapor
mould, mold
judgement, judgment
label, labelled, labelling
cancel, cancelled, cancelling, call off
sulphate, sulfate
sulphite, sulfite
aluminium, aluminum
yoghurt, yogurt
gynaecologist, gynecologist
haematologist, hematologist
orthopaedic, orthopedic
paediatric, pediatric
burn, burnt
spoil, spoilt
wellbeing, well being
healthcare, health care
follow up, followup
prefilled, pre filled
"""
