"""English words that change no dose wherever they stand. Not here: words of amount, time, order or truth."""

from typing import Final

PLAIN: Final = """
    bring the pack, bring the box, bring the bottle, bring the packet, bring the packaging, bring the carton, bring
    the empty pack, bring the empty box, bring the empty bottle, show the pack, show the box, show the bottle, show
    the packet, show the packaging, show the carton, show the empty pack, show the empty box, show the empty bottle,
    keep the pack with you, keep the box with you, keep the bottle with you, keep the packet with you, keep the
    packaging with you, keep the carton with you, keep the empty pack with you, keep the empty box with you, keep
    the empty bottle with you, take the pack with you, take the box with you, take the bottle with you, take the
    packaging with you, take the empty pack with you, take the empty bottle with you, take the empty bottle along,
    bring it along, with you to the hospital, tend, tends, surveyed, alongside, arithmetic, rx,
    storing, storing it, feeding, breast feeding, breastfeeding, prescriptions, prescription, price, prices,
    a dose you missed, a forgotten dose, a forgotten one, a forgotten tablet, a full, a little
    food, a little water, a lot of water, a missed dose, a missed one, a missed tablet, about, absolute, ac,
    according, ache, across, action, activated, activated carbon, activated charcoal, active, activity, acts strongly,
    add up, adjust, advice, advise, advised, advises, after a forgotten dose, after a forgotten tablet, after a missed
    dose, after a missed tablet, again if, against, ago, agree, agreed, agrees, aim, air, alert, all instructions, all
    medicines, all other medicines, all the instructions, all your medicines, allergic, allergy, allow, allows,
    almost, along, already, also tell, always, angina, another doctor, another medicine, antidepressant, anxiety,
    anxious, anything about, anything else, anywhere, appear, applies, apply to, appointment, approx, approximately,
    are not sure, arm, arms, around, arrange, arthritis, as, as a whole, as agreed, as before, as directed, as
    instructed, as planned, as prescribed, as soon as possible, as soon as you can, as the doctor, as told, as usual,
    as your doctor, as your doctor plans, as your doctor says, as your doctor told you, ask, ask again, asked, asking,
    asks, asks what, assess, asthma, at a time that suits, at the end, at the same time each day, at the same time
    every day, at the same times each day, attack, attacks, available to you, away, back, baclofen treatment, bad,
    balance, bathroom, became clear, because of, bed rest, bedside, begin of a meal, behaviour, being careful, belly,
    beside, best, better, bill, bit by bit, bladder, bleeding, blood, blurred, body, born, bottle or box, bottom,
    bowel, bowels, brain, bread, break, break through, breaks, breast, breathe, breathing, bring, bring down, bring
    the pack, brother, bruise, build-up, by a doctor, by mouth, by the doctor, by then, by your doctor, c, calm,
    calmly, car, carbon, card, care, careful, carefully, carer, carers, carry, case, cause, caused, causes, causing,
    caution, cerebral, cerebral palsy, certain, change, changed, changes, charcoal, check, check up, checked, checks,
    chest, chew gum, chewing, choose, circulation, clear, clearly, clinic, clock, close, closely, cloth, cold, come,
    come again, comes, comfortable, common side effects, complain, concentrate, concentration, condition, conditions,
    confused, confusion, consider, constipation, consult, continue, continued, continues, control, controlled,
    convulsion, convulsions, cool, cooled, cope, cough, cramp, cramps, cry, cupboard, dad, daily life, dark, date,
    day's, dear, decide, decided, decides, decision, depend, depending, depends, depressed, depression, describe,
    diabetes, diarrhea, diarrhoea, different, differently, difficult, difficulty, digest, direct, directed, directly,
    directs, disease, diseases, disorder, disorders, dizziness, dizzy, do not get too much, do not help, do not work
    well, doctor, doctor now, doctor's, doctor's eye, doctors, does not help, does not say, does not work well,
    doesn't help, don't get too much, done, door, dose of baclofen, doubt, dried, drowsiness, drowsy, drug, drugs,
    dry, due, during the day, ear, ears, ease, eases, easier, easily, easy, eating, effective, effects, eg, either,
    else, end of the range, end up, ends, ends up, epilepsy, even if, even if you feel well, even when, exact,
    exactly, example, expire, expires, expiry, extreme caution, eye, eyes, eyesight, face, faint, fainting, fall,
    falls, falls asleep, family, fast asleep, father, feel, feel free to ask, feel well, feeling, feels, felt, felt
    well, fever, fill, find, first of all, fit, fits, flu, fluid intake, follow, follows, food and drink, food or
    drink, foods, for example, for instance, for more information, for the first time, forget, forget one, not forget to, don't forget to, forgot,
    forgotten, form, forum, found, friend, friend's, from time to time, from your doctor, fruit,
    gain, gentle, gently, get well, gives no dose for, glad, goal, good, gout, grader, gradual, gradual steps,
    gradually, great, greatly, group, guidance, guide, gut, guts, habit, hair, half an hour, half way there, hand,
    hands, happen, happens, hard, hard to wake, has no dose for, have forgotten, have the pack of the medicine with
    you, have the pack with you, head, headache, headaches, health, heart, heart disease, heartburn, heat, heavy
    sleep, hello, hello there, help, helped, helpful, helps, here, hi, high blood pressure, home, hope, hot, hours of
    sleep, house, how many, how many to take, how much, how much to take, how much you should take, how often, hurt,
    hurts, i am not able, if in doubt, if you are not sure, if you forget, if you forget a dose, if you miss a dose,
    if you missed a dose, ignore these, ill, illness, important, improve, improves, in a hospital, in advance, in
    charge, in doubt, in four quarters, in halves, in hospital, in quarters, in small steps, in some people, in step
    with, in the day, in the daytime, in the end, in the range, in three parts, in two halves, in two parts, in your
    case, individual, individually, infection, infections, inform, information, injury, inside, inside the range,
    insomnia, instruct, instructed, instruction, instructions, instructs, internet, into, into halves, is not enough,
    itch, itchiness, itching, itchy, itself, job, keep calm, keep in mind, keep the pack with you, keep well, kept,
    kidney, kidneys, kind, kindly, know, known, knows, label, label's, language, lasting relief, leaflet, leaflet's,
    learn, leave, left, leg, legs, lets you, letting, level, life, lift, light, lights, like, likely, link, list,
    listed, listen, little by little, liver, living, loaded, long, long lasting, long term, longer, look, look up,
    looks, loose, loss, lots of water, low, lung, lungs, machine, machines, main, mainly, manage, many people, many
    thanks, mark, marked, mean, meaning, means, measure, medical, medication, medications, medicine, medicine's,
    medicines, mental, mention, mentioned, mentions, migraine, mild, milder, mind, missed, missed one, mix, mix up,
    mixed, mm, mood, more closely, more information, more often than, more quickly, more slowly, most people, mother,
    mouth, moving, multiple, multiple sclerosis, mum, muscle, muscles, muscular, my dear, name, named, names, nausea,
    near, nearest, necessary, neck pain, needed, nerve, nerves, nervous, never faster, never more often, never sooner,
    new, next appointment, next scheduled dose, next to, next visit, nice, no answer, no dose below, no dose for, no
    dose under, no earlier than, no faster, no faster than, no information, no more often, no more often than, no side
    effects, no sooner, no sooner than, nose, not a doctor, not before, not earlier than, not enough help, not faster,
    not faster than, not feel well, not get too much, not known, not more often, not more often than, not sooner, not
    sooner than, not sure, note, nothing else, nothing in between, nothing more, notice, now, nurse, obtain, occur,
    occurs, of the day, of the week, off, office, oil, older, on an empty stomach, on its own, on time, on your own,
    once treatment, ones, online, open air, opinion, oral, oral route, orally, order, ordinary, organ, organs,
    original, other, other medicine, other medicines, other people, out, out of, outside, outweigh, outweighs, over a
    few weeks, over several weeks, over some weeks, own, page, pain, painful, pains, palsy, paralysis, parent,
    parents, part of, party, pass, pc, people around you, permit, permits, personal, pharmacist, pharmacist's,
    pharmacists, pharmacy, phone call, plan, plan of, planned, plans, please, plenty of water, po, poor, portion of
    food, possible, possibly, practice, pregnancy, pregnant, prescriber, prescription, prescriptions, present,
    pressure, probably, programme, progress, properly, properties, provide, put you, question, questions, quickly
    lowered, quiet, quite, range of, rash, rashes, reach, reach of children, reached, reaches, reaching, reaction,
    reactions, read, reading, reads, really ill, reason, recommend, recommends, record, reflex, reflexes, reflux,
    regular, regularly, relax, relaxation, relaxes, relief, relieve, relieved, remains, remember, remind, reminder,
    remove, removes, repeat prescription, reply, respond, response, restless, restlessness, result, results, review,
    right, risk, risks, room, room temperature, round, routine, rp, run, runs, said, saliva, same dose as, same time
    of day, say, say anything, say anything about, saying, says, says nothing, says so, scale, schedule,
    schizophrenia, school, sclerosis, score line, second, see, seeing, seek, seems, seen, seizure, seizures, seldom,
    sense, separate, serious, seriously, services, set, sets, shaking, shaky, shelf, shop, show, show the pack, shown,
    shows, sick, sickness, side, side effect, side effects, sight, sign, signs, single, sister, sit down, situation,
    skin, sleep well, sleepiness, sleeping, sleepy, slept, slow, slow and steady, slow down, slowly, slowly up, small,
    small steps, so far, software, some food, some people, some water, somebody, someone, something different,
    something else, sometimes, somewhere, sore, sorry, sorry to hear, spasm, spasms, spastic, spasticity, speak,
    special, specialist, speech, spinal, spinal cord, spine, spoken, stay, stays, steady, step by step, stiff, stiff
    neck, stiffer, stiffness, still, stir, stomach, store cupboard, street, stress, stroke, strong muscle, study,
    substance, such, such as, sudden, suddenly, suffer, suffering, suggested by, suit, suits, sun, supervise,
    supervised, supervises, supervision, supper time, support, sure, sure of, surgery, surname, swallow whole, sweat,
    sweating, swelling, swollen, symptom, symptoms, tablespoon of honey, take back, take care, take it easy, take
    special care, take the bottle with you, take the leaflet with you, take the pack with you, take the packet with
    you, take this leaflet with you, takes back, taking it with other medicines, talk, target, team, tell, tells,
    tells you, test, tests, thank, thank you, thanks, that way, the first sign, the forgotten dose, the missed dose,
    the same dose as, the same time each day, the same time every day, there, there's, therefore, things to know,
    think, thirsty, this morning, this way, this week's appointment, thought, throat, throughout the day, throughout
    the treatment, tight, tightness, time for your next dose, tired, tiredness, to catch up, to make up, to make up
    for, today, today's, toilet, told, told you, tone, tool, top of the leaflet, touch, travel, treat, treated,
    treating, treatment, treatments, tremor, trouble, try again, turns, type, ulcer, ulcers, unbroken, uncertain,
    unclear, understand, understood, unsure, until you are off, until you are off it, until you come off it, until you
    have stopped, unwell, up and down, up to date, upper, urine, useful, user, usual doctor, usual range, vegetables,
    very well, visit, vomit, vomiting, wake you, warm, warned, warning, warnings, warns, watch, watch over, watches
    over, watching, way, we recommend, weak, weakness, web page, website, websites, weekday, weekdays, weekend,
    weekends, weight gain, well enough, what else, what happens, what helps with, what it does, what it is, what the
    leaflet says, what they took, what this is, what to do, what was swallowed, what was taken, what you can do, what
    your doctor, whatever happens, whatever you weigh, wheeze, white, whole, whole with, whose treatment, wish, with
    or without food, withdrawal, within reach, within the range, word, words, work, work well, worked, working, works,
    works out, works well, would like, write, writes, written, wrote, yes, yesterday, you ask, you asked, you can
    also, you forgot, you missed, younger, your own
"""
