"""English. Not here: words that change no dose (`english_plain_words`)."""

from typing import Final

from assistant.domain.guard.words.english_common_words import COMMON
from assistant.domain.guard.words.english_plain_words import PLAIN

ENGLISH: Final[dict[str, str]] = {
    "PLAIN": f"{COMMON}, {PLAIN}",
    "NUMBER": """
        zero=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12,
        thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20,
        thirty=30, forty=40, fourty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90, a single=1, hundred=100,
        thousand=1000, million=1000000, dozen=12, score=20, gross=144, couple=2, couple of=2, pair of=2
    """,
    "FRACTION": """
        half=1/2, halves=1/2, one half=1/2, a half=1/2, quarter=1/4, quarters=1/4, one quarter=1/4, a quarter=1/4,
        third=1/3, thirds=1/3, one third=1/3, a third=1/3, three quarters=3/4, two thirds=2/3, 3 quarters=3/4
    """,
    "MASS": """
        milligramms=1, milligrames=1, mg=1, mgs=1, milligram=1, milligrams=1, milligramme=1, milligrammes=1, millig=1,
        g=1000, gm=1000, gms=1000, gram=1000, grams=1000, gramme=1000, grammes=1000, mcg=1/1000, mcgs=1/1000,
        µg=1/1000, ug=1/1000, microgram=1/1000, micrograms=1/1000, microgramme=1/1000, microgrammes=1/1000, kg of
        baclofen=1000000
    """,
    "KG": "kg=1, kgs=1, kilo=1, kilos=1, kilogram=1, kilograms=1, kilogramme=1, kilogrammes=1",
    "ML": """
        ml=1, mls=1, millilitre=1, millilitres=1, milliliter=1, milliliters=1, cc=1, l=1000, litre=1000, litres=1000,
        liter=1000, liters=1000
    """,
    "FORM": """
        tablet=tablet, tablets=tablet, tab=tablet, tabs=tablet, tablet s=tablet, pill=tablet, pills=tablet,
        capsule=capsule, capsules=capsule, cap=capsule, caps=capsule, puff=puff, puffs=puff, drop=drop, drops=drop,
        sachet=sachet, sachets=sachet, spray=spray, sprays=spray, patch=patch, patches=patch, injection=injection,
        injections=injection, spoon=spoonful, spoons=spoonful, spoonful=spoonful, spoonfuls=spoonful,
        spoonsful=spoonful, teaspoon=teaspoonful, teaspoons=teaspoonful, teaspoonful=teaspoonful,
        teaspoonfuls=teaspoonful, tablespoon=tablespoonful, tablespoons=tablespoonful, lozenge=lozenge,
        lozenges=lozenge, suppository=suppository, suppositories=suppository, unit=unit, units=unit, iu=unit,
        caplet=tablet, caplets=tablet, chewable tablet=tablet, chewable tablets=tablet, puff s=puff,
        application=application, applications=application, inhalation=puff, inhalations=puff, vial=vial, vials=vial,
        piece=tablet, pieces=tablet
    """,
    "DOSE": """
        parts, dose, doses, dosage, dosages, intake, intakes, amount, amounts, administration, administrations,
        dosing, portion, portions
    """,
    "TIMES": "time, times, x",
    "POINT": "point, decimal",
    "EACHTIME": "each time, every time",
    "ONCE": "once=1",
    "OF": "of",
    "A": "a whole, a, an",
    "THE": "the, your, his, her, their, its, my, our, this, that, these, those",
    "EACH": "each, every",
    "PER": "per, /",
    "IN": "in, on, with, during, into, upon, over the, in the, with the, on the, throughout, within, inside",
    "BY": "by",
    "AT": "at, at the",
    "FROM": "from",
    "LATER": """
        the next day=1, next day=1, the day after=1, tomorrow=1, the following day=1, the next morning=1, next
        morning=1, next week=7, the following week=7, the next week=7, the day after tomorrow=2, the same day=0,
        overnight=0
    """,
    "AFTER": "after, following",
    "BEFORE": "before, ahead of, prior to",
    "FOR": "for, over a period of, for up to, for at least, for about, for over, for another",
    "TO": """
        to, until, till, through, up until, until you reach, until you get to, until you are at, till you reach, until
        they reach, until he reaches, until she reaches
    """,
    "OR": "or, and or",
    "AND": "and, &, +, plus, as well as",
    "BETWEEN": "between",
    "THEN": """
        then, afterwards, thereafter, later, next, after that, after this, subsequently, followed by, and then, later
        on, from then on
    """,
    "IF": """
        because, since, so that, so, who, whose, whereas, which, that is why, where, how to, how, why, whether, for
        anyone who, people who, anyone who, for those who, patients who, and who
    """,
    "AUX": """
        is, are, was, were, be, became, puts, put you on, stays at, stay at, lies, lie, means, mean, came, reads,
        been, being, am, isn, may, can, could, might, should, must, shall, will, would, has, have, had, do, does, did,
        get, gets, getting, got, go, goes, going, it's, that's, you'll, you're, he's, she's, i'd, let, lets, ever,
        i'm, they're, you've, we're, need, needs, become, becomes, be able to, able to, supposed to, allowed to,
        allowed, permitted, told to, advised to, want to, wants to, wish to, due to, ought to, to be, not be allowed,
        needs to, need to, has to, have to
    """,
    "IT": "it, we, i, us, me, hers, one's, its",
    "YOU": "you, yourself, yours, you too, you yourself",
    "HIM": "he, she, him, them, they, himself, herself, themselves",
    "DAY": "day=1, days=1, d=1, 24 hours=1, twenty four hours=1, 24 hour=1, 24 h=1, 24h=1, calendar day=1, 24 hrs=1, full days=1, full day=1, whole days=1",
    "WEEK": "week=7, weeks=7, wk=7, wks=7, fortnight=14, fortnights=14, wekes=7",
    "MONTH": "month=30, months=30, mth=30, mths=30",
    "YEAR": "year=365, years=365, yr=365, yrs=365",
    "HOUR": "hour=1, hours=1, hr=1, hrs=1, h=1",
    "MINUTE": "minute=1, minutes=1, min=1, mins=1, seconds=1/60",
    "PERIODLY": """
        daily=24, once daily=24, hourly=1, hrly=1, weekly=168, fortnightly=336, monthly=720, yearly=8760, dly=24,
        biweekly=84, everyday=24
    """,
    "ALTERNATE": """
        every other day=2, every second day=2, on alternate days=2, alternate days=2, each other day=2, every third
        day=3, every few days=2, every couple of days=2, every other week=14, every second week=14, each other week=14
    """,
    "LATIN": """
        od=1, qd=1, bd=2, bid=2, bds=2, b d=2, b/d=2, tds=3, tid=3, t i d=3, qds=4, qid=4, qad=1/2, qod=1/2, qw=1/7,
        biw=2/7, tiw=3/7, qiw=4/7, qh=24, qqh=6, om=1
    """,
    "NEEDED": """
        as needed, as required, when needed, when required, if needed, if required, as necessary, when necessary, if
        necessary, prn, p r n, for pain, for the pain, when you need it, if you need it, as you need it, on demand,
        when it hurts, if it hurts, when in pain, if in pain, whenever you need it, each time it hurts, every time it
        hurts
    """,
    "WHEN": """
        morning=morning, mornings=morning, breakfast=morning, mane=morning, breakfast time=morning,
        midmorning=midmorning, noon=noon, midday=noon, lunch=noon, lunchtime=noon, lunch time=noon,
        afternoon=afternoon, afternoons=afternoon, teatime=evening, tea=evening, evening=evening, evenings=evening,
        dinner=evening, dinnertime=evening, supper=evening, suppertime=evening, evening meal=evening, night=night,
        nights=night, nocte=night, bedtime=night, bed time=night, night time=night, nighttime=night, tonight=night,
        midnight=night, bed=night, going to bed=night, nightly=night, meal=meal, meals=meals, mealtime=meals,
        mealtimes=meals, main meal=meal, main meals=meals, food=plain, snack=snack, waking=morning, waking up=morning,
        getting up=morning, morning meal=morning, midday meal=noon, later in the day=afternoon, you wake=morning, you
        sleep=night, you wake up=morning, lie down=night, you lie down=night, get up=morning, you get up=morning,
        work=afternoon, school=noon, now=now, sleep=night, day and night=daynight, today=now, tonight as well=night
    """,
    "APART": """
        apart, interval, intervals, gap, gaps, between doses, between each dose, between two doses, between each
    """,
    "MOST": """
        forbids more than, does not allow more than, allows no more than, permits no more than, rules out more than,
        gives no more than, up to, at most, maximum, maximum of, max, max of, maximal, no more than, not more than,
        never more than, at the most, the most, upper limit, limit, limit of, ceiling, cap, capped at, highest, most,
        highest dose, as much as, less than, under, below, not exceeding, maximum daily dose, or less, or fewer, up to
        a maximum of, to a maximum of, up to a max of, limited to, topmost, tops, no higher than, or below, not to
        exceed, not above, not over, the limit
    """,
    "OVER": """
        over, above, more than, exceed, exceeds, exceeding, beyond, greater than, higher than, in excess of, older
        than, go above, go over, go beyond, goes above, goes over, goes beyond, going above, going over, going beyond,
        past, upwards of, exceeded, bigger than, larger than, pass
    """,
    "UNDER": "younger than",
    "LEAST": """
        at least, minimum, minimum of, or more, or above, or higher, no less than, not less than, no fewer than, or
        over, and over, and more, and above, and up, and older, or older, fewer than, at the very least, lower than,
        upward, upwards
    """,
    "USUAL": """
        usual, usually, normal, normally, typical, typically, common, commonly, generally, recommended, standard
    """,
    "START": """
        began, begun, start, starts, started, starting, begin, begins, beginning, initial, initially, first, first
        dose, at first, to begin with, to start with, commence, from day one, from the first day, outset, first day,
        day one, day 1, straight away, right away, immediately, from the outset, opening, loading, to start, kick off, new to, new
        patient, new patients, newcomer, newcomers, never had, never taken, never tried
    """,
    "TAKE": """
        keep taking, carry on taking, go on taking, stay on, remain on, take, give, swallow, use, have it, administer,
        receive, consume, eat, chew, drink, inject, inhale, instil, instill, apply, ingest, pop, put, crush, dissolve,
        tke, tak, try, prescribe, prescribes, dosing is, sip, suck, insert, place
    """,
    "TAKING": "taking, swallowing, using, having, giving, ingesting, ingestion of, a dose of, doses of, an intake of",
    "GIVEN": """
        takes, taken, gives, given, swallows, uses, used, administers, administered, receives, consumes, applied,
        prescribed, eats, drinks, prescribes, dosed, to be taken, to be given, being taken, being given
    """,
    "ACCIDENT": "by mistake, by accident, accidentally, in error, mistakenly, by accident or on purpose",
    "PAST": """
        has she taken, has she swallowed, has she eaten, has she had, has he taken, has he swallowed, has he eaten,
        has he had, has you taken, has you swallowed, has you eaten, has you had, has they taken, has they swallowed,
        has they eaten, has they had, has your child taken, has your child swallowed, has your child eaten, has your
        child had, has your son taken, has your son swallowed, has your son eaten, has your son had, has your daughter
        taken, has your daughter swallowed, has your daughter eaten, has your daughter had, has somebody taken, has
        somebody swallowed, has somebody eaten, has somebody had, has someone taken, has someone swallowed, has
        someone eaten, has someone had, has anyone taken, has anyone swallowed, has anyone eaten, has anyone had, has
        it taken, has it swallowed, has it eaten, has it had, have she taken, have she swallowed, have she eaten, have
        she had, have he taken, have he swallowed, have he eaten, have he had, have you taken, have you swallowed,
        have you eaten, have you had, have they taken, have they swallowed, have they eaten, have they had, have your
        child taken, have your child swallowed, have your child eaten, have your child had, have your son taken, have
        your son swallowed, have your son eaten, have your son had, have your daughter taken, have your daughter
        swallowed, have your daughter eaten, have your daughter had, have somebody taken, have somebody swallowed,
        have somebody eaten, have somebody had, have someone taken, have someone swallowed, have someone eaten, have
        someone had, have anyone taken, have anyone swallowed, have anyone eaten, have anyone had, have it taken, have
        it swallowed, have it eaten, have it had, did she take, did she swallow, did she eat, did he take, did he
        swallow, did he eat, did you take, did you swallow, did you eat, did they take, did they swallow, did they
        eat, did your child take, did your child swallow, did your child eat, did your son take, did your son swallow,
        did your son eat, did your daughter take, did your daughter swallow, did your daughter eat, did somebody take,
        did somebody swallow, did somebody eat, did someone take, did someone swallow, did someone eat, did anyone
        take, did anyone swallow, did anyone eat, did it take, did it swallow, did it eat, got hold of, gets hold of,
        got into, gets into, swallowed by, who swallowed, who took, took, swallowed, overdosed, ingested, drank, ate,
        have taken, has taken, had taken, has swallowed, have swallowed, been taken, been given, was taken, were
        taken, took in, eaten, has eaten, have eaten, has drunk, drunk, taken at once, after taking, having taken,
        having swallowed
    """,
    "RAISE": """
        each increase, every increase, any increase, each rise, every rise, each step up, every step up, another increase,
        climb, climbs, climbed, climbing, move to, moves to, moving to, go on to, step to, moved to, increase,
        increases, increased, increasing, raise, raises, raised, raising, step up, stepped up, go up, goes up, going
        up, move up, rise, rises, add, adds, adding, added, titrate, titrated, titration, titrated up, up the dose,
        build up, built up, work up, step, steps, next increase, increments, increment, upped, put up, put it up,
        advance, escalate, escalated
    """,
    "LOWER": """
        halve, halves, halved, halving, take away, take off, go back to, step back, reduce, reduces, reduced,
        reducing, lower, lowers, lowered, lowering, decrease, decreases, decreased, decreasing, cut down, taper,
        tapers, tapered, tapering, cut back, step down, come down, bring down, wean, weaned, drop, dropped, drops by,
        go down, cut
    """,
    "REPEAT": """
        double up, doubling up, double up on, double the next, double up on the next, double up on the next one, double up
        the next, repeat, repeats, repeated, repeating, double, doubles, doubled, doubling, triple, tripled, treble, quadruple,
        redo, twofold, threefold, same again, once more, one more, two more, finish, finishes, empty, top up, redose,
        re dose, times as much, times the, times as many, twice as much, twice the, extra dose, extra doses, extra
        tablet, extra tablets, on top, on top of, multiply, multiplied, second one, second dose, rescue, breakthrough,
        catch up, make up, make up for, compensate, use up, additional dose, additional doses, bonus dose, top ups,
        quintuple, quadrupled, sextuple, septuple, tenfold, fivefold, boost, ramp, bump, nought, noughts, zeros,
        ditto, besides that, on top of that, redoubled, redouble, multiples, multiple of
    """,
    "AGAIN": "again, and again, another, a further",
    "MORE": "more",
    "LESS": "less",
    "EXTRA": """
        extra, additional, bonus, supplement, supplementary, complete, all, whole, entire, rest, remaining, lot, lots,
        loads, plenty, several, some, few, many, much, handful, bunch, full, fully, most of, enough, further, bit, so
        do, so should, so can, so may, too many, too much, both, other half, little, others, either, any
    """,
    "ALSO": "also, too, as well, both",
    "UNBOUNDED": """
        no matter how, no matter what, as much as you like, as much as you need, as much as, as many as, as many, as
        as, as often, as much, as you like, as you please, as you wish, as you want, as you feel, as whatever,
        whichever, whenever, however much, however many, however often, any amount, any number, any dose, any
        quantity, no limit, no limits, no upper limit, without limit, unlimited, unrestricted, freely, limitless,
        endless, no maximum, no ceiling, no cap, no restriction, what feels, what it takes, until the spasms, often,
        frequently, round the clock, around the clock, nonstop, ad lib, ad libitum, to taste, the more the better,
        more is better, more often, to effect, to response, at will, keep going, help yourself, all you want, all you
        need, the lot, the whole lot, every last one, the full pack, the full box, the whole box, the whole bottle,
        the whole pack, the whole strip, why not, tablet after tablet, dose after dose, pill after pill, one after
        another, one after the other, sky is the limit, no such thing as too much, cannot take too much, can't take
        too much, can never take too much, impossible to overdose, nothing is too much, no overdose
    """,
    "NOT": """
        no reason to, no need to, not, never, no, don't, doesn't, didn't, won't, can't, cannot, mustn't, shouldn't,
        isn't, aren't, nobody, no one, none, nothing, neither, nor, avoid, avoids, avoiding, wouldn't, couldn't,
        needn't, hasn't, haven't, refuse, forbidden, prohibited, stop short of, refrain from, without, wasn't, hardly,
        scarcely, under no circumstances, on no account, in no case, at no time, not ever, never ever
    """,
    "RESTRICT": """
        instead of, rather than, unless, except, only, instead, rather, in a single, just, alone, fewer, otherwise,
        but, although, though, however, even, yet, mere, merely, simply, other than, apart from, besides, save for,
        provided
    """,
    "RETRACT": """
        ignore, ignores, ignoring, disregard, forget about, forget the, myth, myths, false, untrue, wrong, wrongly,
        incorrect, inaccurate, joke, joking, kidding, nonsense, a lie, opposite, outdated, mistaken, old advice,
        overcautious, override, overrule, exception, exceptions, waive, lift, bypass, theoretical, arbitrary, rumour,
        rumor, hoax, misprint, typo, error, fiction, invented, fake, not true, not correct, not real, not apply, does
        not apply, do not apply, doesn't apply, don't apply, no longer applies, no longer valid, meaningless,
        suggestion, suggestions, guess, supposedly, allegedly, so called, pretend, scrap that, strike that,
        correction, on second thoughts, i was wrong, old rule, outdated rule, never mind, just kidding, propaganda,
        scaremongering, exaggerated, exaggeration, superstition, bogus, rubbish, baloney, disproved, debunked,
        obsolete, superseded, forget what, need not follow, do not need to follow, don't need to follow, not follow,
        nobody follows, does not bind, not for you, not so
    """,
    "SOOTHE": """
        don't worry, do not worry, no worries, never worry, anyway, nevertheless, nonetheless, worry, afraid, fear,
        scared, hesitate, matter, matters, problem, harmless, safe, safely, fine, ok, okay, alright, all right,
        conservative, cautious, despite, regardless, true, correct, believe, tolerate, tolerated, tolerable, well
        tolerated, perfectly, guideline, actually, bother, claim, claims
    """,
    "STOP": """
        stop, stops, stopped, stopping, halt, quit, discontinue, ending, end, skip, skipped, miss, missed, missing
    """,
    "DIVIDED": "divided, split, spread, shared, broken up, broken, separate, equal, evenly, distributed, divide",
    "ADDSUP": """
        ie, i.e, adds up to, add up to, added up, makes, make, comes to, come to, amounts to, totals, totalling,
        totaling, in all, in total, altogether, total, that is, which is, i e, equals, gives a total of, a total of,
        corresponds to, sum, total of
    """,
    "PACK": """
        box, boxes, bottle, bottles, strip, strips, pack, packs, packet, packets, blister, blisters, carton, cartons,
        package, packages, jar, vial of, tub, foil, blister pack, packaging
    """,
    "CONTAIN": """
        contain, contains, containing, contains either, holds either, contain either, hold, holds, comes in, come in, comes as, come as, available, sold, supplied,
        packed, packaged, made, strength, strengths, exist, exists, on sale, marketed
    """,
    "LASTS": "last, lasts, lasting, enough for, run out after, is used up after, supply",
    "DANGER": """
        too quick, too fast, too soon, too quickly, too early, hazardous, a mistake, far above, far above the limit, above what a child may have, over what is allowed, higher than the
        limit, higher than the maximum, higher than allowed, no good idea, never allowed, forbidden dose, overdose, an
        overdose, dangerous, too much, too high, too high a dose, too big, harmful, toxic, poisonous, unsafe, fatal,
        deadly, lethal, excessive, life threatening, over the limit, above the limit, over the maximum, above the
        maximum, above the label, over the label, more than the label allows, more than the leaflet allows, above the
        leaflet, over the daily limit, above the daily limit, more than is allowed, more than allowed, not allowed,
        not safe, not permitted, too many, an emergency, over the daily maximum, above the daily maximum, more than
        the maximum, more than the limit, a medical emergency, dangerously high, danger, poisoning, coma, death,
        beyond the limit, beyond the maximum, above what the leaflet allows, above what the label allows, more than
        the leaflet permits, an overdosage, overdosage, outside the label, prohibited dose, against the leaflet,
        against the label, risky, a risk, more than the daily maximum, more than the daily limit, higher than the
        leaflet allows, higher than the label allows, not be taken, not be given, not right, never right, never safe,
        not a good idea, a bad idea, not advisable, over the leaflet, against the leaflet's rules, far too much, far
        over the limit, well over the limit, well above the limit, forbidden, an overdose of baclofen, above the
        highest dose, more than the highest dose, wrong dose
    """,
    "THING": """
        euros, euro, dollars, dollar, cents, stretches, studies, patients in the study, streets, floors, users, user,
        centimetres, exercises, sit ups, questions a day, minutes of exercise, kilometres, calories, colours, tools,
        names, copies, letters, lines of text, errors, files, programmes, apps, hands, feet, fingers, toes, friends,
        brothers, sisters, children in the study, nurses, clinics, hospitals, cities, countries, languages, trials,
        cases, tests, tasks, options, choices, chapters, levels, rounds, rows of the table, cells, columns of the
        table, portions of fruit, portions of vegetables, glasses of water, points, questions, steps, reasons, reason,
        signs, sign, ways, way, tips, tip, sentences, sentence, words, rows, columns, lines, pages, medicines,
        vitamins, vitamin, strengths, sizes, rooms, messages, appointments, visits, calls, parts of the leaflet,
        sections, leaflets, rules, rule, effects, side effects, symptoms, pharmacies, pharmacy, sides, ages, stars,
        minutes' walk, items, facts, weeks old
    """,
    "EXCEEDS": """
        exceed the limit, exceeds the limit, exceed the maximum, exceeds the maximum, exceed the label, exceeds the
        label, exceed the daily limit, exceeds the daily limit, exceed the daily maximum, exceeds the daily maximum,
        exceed the leaflet, exceeds the leaflet, exceed the dose, exceeds the dose, go over the limit, goes over the
        limit, breaks the limit, goes beyond the limit
    """,
    "OFTENER": "more often than, sooner than, earlier than, faster than, more frequently than, quicker than",
    "HELP": """
        let your doctor know, ring a doctor, call your pharmacist, call your doctor, a hospital, hospital now, seek
        medical, poison advice, ring your doctor, ring the doctor, call the doctor, phone the doctor, get medical
        help, get emergency, emergency, emergencies, emergency help, call the emergency, call emergency, call the
        emergency services, call emergency services, call the emergency number, call an ambulance, call for an
        ambulance, ring for an ambulance, call for help, emergency services, emergency department, emergency number,
        ambulance, emergency room, go to hospital, go to the hospital, casualty, a and e, accident and emergency,
        medical help, medical attention, urgent help, urgent care, get help, poison centre, poison center, poisons
        centre, poison control, poisons information, seek help, poison line, medical care, hospital care, call a
        doctor, see a doctor, phone your doctor, contact your doctor, emergency care, seek emergency, first aid,
        emergency line, hospital
    """,
    "CALL": "call, ring, phone, dial, telephone, tel, calling, number, line, helpline, contact, fax",
    "REPORT": """
        stop breathing, stops breathing, stopped breathing, recovered, ventilated, was poisoned, were poisoned, poisoned, poisoned by, was in a coma, in a coma, had to be
        ventilated, intensive care unit, needed intensive care, one report, in one report, has been reported, have
        been reported, unconscious, ventilation, seizures and coma, resuscitated, was admitted, were admitted, in
        hospital, treated in hospital, have caused, has caused, caused coma, led to, needed treatment, emergency
        treatment, life support, case report, case reports, report describes, reported, describes, described, coma
        after, died after, death after, survived, poisoning after, admitted, intensive care, published report,
        literature, documented
    """,
    "WATER": """
        a full glass of water, full glass of water, glass of water, water, juice, milk, glass, glasses, cup, drinks of water, tea cup, wine, beer, alcohol, coffee, mouthful, soup
    """,
    "FOOD": """
        lactose, caffeine, fibre, fiber, salt, sugar, starch, gluten, protein, charcoal, activated charcoal, activated
        carbon, sodium, potassium, calcium, excipients, other ingredients
    """,
    "LABUNIT": """
        ml min, mmol, mmol l, mmhg, bpm, mg dl, micromol l, umol l, µmol l, mg l, beats per minute, beats a minute,
        degrees, °c, °, °f, celsius, g l, g dl, iu l, u l, ng ml, percent of body weight, micromol
    """,
    "LAB": """
        egfr, gfr, creatinine, clearance, blood pressure, sugar, glucose, potassium, sodium, pulse, heart rate,
        temperature, haemoglobin, hemoglobin, cholesterol, bmi, saturation, blood level, blood levels
    """,
    "REF": """
        extension, ext, row, line, section, page, chapter, step number, question, figure, table, paragraph, version,
        revision, edition, part
    """,
    "MONTHNAME": """
        january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar,
        apr, jun, jul, aug, sep, sept, oct, nov, dec
    """,
    "BODY": """
        metre, metres, meter, meters, km, kilometre, kilometres, kilometers, miles, mile, cm, steps, degrees, floor
    """,
    "MOVE": """
        walk, exercise, swim, cycle, rest, wait, stretch, stand, sit, drive, driving, wash, walking, peak, peaks,
        effect, half life, store, keep, works, absorbed, call back, open, shelf life
    """,
    "ADULT": """
        adult, adults, grown up, grown ups, grownup, grownups, adult patients, man, woman, men, women, adult patient,
        grown man, grown woman, grown up person
    """,
    "CHILD": """
        child, children, kid, kids, boy, girl, boys, girls, son, daughter, schoolchild, schoolchildren, paediatric,
        pediatric, your child, little one, little ones, youngster, youngsters, minor, minors, preschooler, child's,
        children's, grandchild, grandson, granddaughter, little ones of
    """,
    "BABY": """
        baby, babies, newborn, newborns, infant, infants, neonate, neonates, new born, suckling, newborn babies,
        newborn baby, premature, baby's, infant's
    """,
    "TODDLER": "toddler, toddlers",
    "TEEN": "teenager, teenagers, teen, teens, adolescent, adolescents, young people, youth, youths, teenage",
    "ELDER": """
        elderly, older people, older person, older patients, seniors, senior, pensioner, pensioners, elderly people
    """,
    "EVERYBODY": """
        everyone, everybody, anyone, anybody, whatever your age, any age, all ages, whatever age, all patients,
        whatever the age, people of any age, people of all ages, at any age
    """,
    "PERSON": """
        people, patients, person, patient, persons, participants, volunteers, users, subjects, doctors, pharmacists
    """,
    "AGED": "aged, age, ages, age group, ages of, at age, age of, the age of, old enough, birthday, turned",
    "OLD": "old, of age, olds, year olds, month olds, yo, y o, y",
    "WEIGHS": """
        weighs, weigh, weighing, weight, body weight, bodyweight, of body weight, of weight, of bodyweight, weight is,
        heavy
    """,
    "PERCENT": "%, percent, per cent",
    "OFTEN": "more often, often, frequently, constantly, continuously, repeatedly",
    "ATONCE": "at once, at one time, in one go, all at once, together, at the same time, in one day, in a single day",
    "SAME": "same, likewise, no different, identical",
    "UNTIL": """
        until it works, until the pain, until you feel better, until you feel well, until you feel nothing, until you
        feel no, until you feel fine, until you feel relief, until you are better, until you are well, until the
        spasms, until it stops, until it helps, until the effect, until you, until he, until she, until they, till
        you, till he, till she
    """,
    "GROUP": "group, band, bracket, age band",
    "TWICE": "twice=2, thrice=3",
    "REFUSES": """
        does not say anything about, says nothing about, does not mention, does not speak of, says nothing of, has
        nothing on, has nothing about, does not say anything on, doesn't say anything about, doesn't mention,
        i cannot tell you to, i cannot recommend, i cannot advise, i cannot suggest, i cannot help with, i cannot help
        you with, i cannot help you, i cannot work out, i cannot say whether, i cannot say if, i cannot support, i
        cannot agree to, i cannot give you, i cannot tell you whether, i cannot tell you if, i cannot calculate, i
        cannot confirm, i cannot answer, i cannot give, i cannot say, i cannot double check, i cannot check, i can't
        tell you to, i can't recommend, i can't advise, i can't suggest, i can't help with, i can't help you with, i
        can't help you, i can't work out, i can't say whether, i can't say if, i can't support, i can't agree to, i
        can't give you, i can't tell you whether, i can't tell you if, i can't calculate, i can't confirm, i can't
        answer, i can't give, i can't say, i can't double check, i can't check, i can not tell you to, i can not
        recommend, i can not advise, i can not suggest, i can not help with, i can not help you with, i can not help
        you, i can not work out, i can not say whether, i can not say if, i can not support, i can not agree to, i can
        not give you, i can not tell you whether, i can not tell you if, i can not calculate, i can not confirm, i can
        not answer, i can not give, i can not say, i can not double check, i can not check, i will not tell you to, i
        will not recommend, i will not advise, i will not suggest, i will not help with, i will not help you with, i
        will not help you, i will not work out, i will not say whether, i will not say if, i will not support, i will
        not agree to, i will not give you, i will not tell you whether, i will not tell you if, i will not calculate,
        i will not confirm, i will not answer, i will not give, i will not say, i will not double check, i will not
        check, i won't tell you to, i won't recommend, i won't advise, i won't suggest, i won't help with, i won't
        help you with, i won't help you, i won't work out, i won't say whether, i won't say if, i won't support, i
        won't agree to, i won't give you, i won't tell you whether, i won't tell you if, i won't calculate, i won't
        confirm, i won't answer, i won't give, i won't say, i won't double check, i won't check, i am not able to tell
        you to, i am not able to recommend, i am not able to advise, i am not able to suggest, i am not able to help
        with, i am not able to help you with, i am not able to help you, i am not able to work out, i am not able to
        say whether, i am not able to say if, i am not able to support, i am not able to agree to, i am not able to
        give you, i am not able to tell you whether, i am not able to tell you if, i am not able to calculate, i am
        not able to confirm, i am not able to answer, i am not able to give, i am not able to say, i am not able to
        double check, i am not able to check, i'm not able to tell you to, i'm not able to recommend, i'm not able to
        advise, i'm not able to suggest, i'm not able to help with, i'm not able to help you with, i'm not able to
        help you, i'm not able to work out, i'm not able to say whether, i'm not able to say if, i'm not able to
        support, i'm not able to agree to, i'm not able to give you, i'm not able to tell you whether, i'm not able to
        tell you if, i'm not able to calculate, i'm not able to confirm, i'm not able to answer, i'm not able to give,
        i'm not able to say, i'm not able to double check, i'm not able to check, i am unable to tell you to, i am
        unable to recommend, i am unable to advise, i am unable to suggest, i am unable to help with, i am unable to
        help you with, i am unable to help you, i am unable to work out, i am unable to say whether, i am unable to
        say if, i am unable to support, i am unable to agree to, i am unable to give you, i am unable to tell you
        whether, i am unable to tell you if, i am unable to calculate, i am unable to confirm, i am unable to answer,
        i am unable to give, i am unable to say, i am unable to double check, i am unable to check, i must not tell
        you to, i must not recommend, i must not advise, i must not suggest, i must not help with, i must not help you
        with, i must not help you, i must not work out, i must not say whether, i must not say if, i must not support,
        i must not agree to, i must not give you, i must not tell you whether, i must not tell you if, i must not
        calculate, i must not confirm, i must not answer, i must not give, i must not say, i must not double check, i
        must not check, i may not tell you to, i may not recommend, i may not advise, i may not suggest, i may not
        help with, i may not help you with, i may not help you, i may not work out, i may not say whether, i may not
        say if, i may not support, i may not agree to, i may not give you, i may not tell you whether, i may not tell
        you if, i may not calculate, i may not confirm, i may not answer, i may not give, i may not say, i may not
        double check, i may not check, we cannot tell you to, we cannot recommend, we cannot advise, we cannot
        suggest, we cannot help with, we cannot help you with, we cannot help you, we cannot work out, we cannot say
        whether, we cannot say if, we cannot support, we cannot agree to, we cannot give you, we cannot tell you
        whether, we cannot tell you if, we cannot calculate, we cannot confirm, we cannot answer, we cannot give, we
        cannot say, we cannot double check, we cannot check, we can't tell you to, we can't recommend, we can't
        advise, we can't suggest, we can't help with, we can't help you with, we can't help you, we can't work out, we
        can't say whether, we can't say if, we can't support, we can't agree to, we can't give you, we can't tell you
        whether, we can't tell you if, we can't calculate, we can't confirm, we can't answer, we can't give, we can't
        say, we can't double check, we can't check, and cannot tell you to, and cannot recommend, and cannot advise,
        and cannot suggest, and cannot help with, and cannot help you with, and cannot help you, and cannot work out,
        and cannot say whether, and cannot say if, and cannot support, and cannot agree to, and cannot give you, and
        cannot tell you whether, and cannot tell you if, and cannot calculate, and cannot confirm, and cannot answer,
        and cannot give, and cannot say, and cannot double check, and cannot check, and can't tell you to, and can't
        recommend, and can't advise, and can't suggest, and can't help with, and can't help you with, and can't help
        you, and can't work out, and can't say whether, and can't say if, and can't support, and can't agree to, and
        can't give you, and can't tell you whether, and can't tell you if, and can't calculate, and can't confirm, and
        can't answer, and can't give, and can't say, and can't double check, and can't check, so i cannot tell you to,
        so i cannot recommend, so i cannot advise, so i cannot suggest, so i cannot help with, so i cannot help you
        with, so i cannot help you, so i cannot work out, so i cannot say whether, so i cannot say if, so i cannot
        support, so i cannot agree to, so i cannot give you, so i cannot tell you whether, so i cannot tell you if, so
        i cannot calculate, so i cannot confirm, so i cannot answer, so i cannot give, so i cannot say, so i cannot
        double check, so i cannot check, i could not tell you to, i could not recommend, i could not advise, i could
        not suggest, i could not help with, i could not help you with, i could not help you, i could not work out, i
        could not say whether, i could not say if, i could not support, i could not agree to, i could not give you, i
        could not tell you whether, i could not tell you if, i could not calculate, i could not confirm, i could not
        answer, i could not give, i could not say, i could not double check, i could not check, i do not tell you to,
        i do not recommend, i do not advise, i do not suggest, i do not help with, i do not help you with, i do not
        help you, i do not work out, i do not say whether, i do not say if, i do not support, i do not agree to, i do
        not give you, i do not tell you whether, i do not tell you if, i do not calculate, i do not confirm, i do not
        answer, i do not give, i do not say, i do not double check, i do not check, does not say whether, does not say
        if, doesn't say whether, doesn't say if, do not ask me for, please do not ask me for, do not ask me to, found
        nothing in the leaflet about, nothing in the leaflet about, says nothing about, does not mention, does not
        cover, doesn't cover
    """,
    "DOSO": """
        do so, do it, do that, do this, do the same, did so, doing so, doing it, doing that, so do, be done, done that
        way, copy it, follow it, try it, try that, try this, repeat it
    """,
    "WHAT": "what, anything, something, thing, things, stuff, whatever is left, everything",
    "FAST": "fast, faster, quick, quicker, quickly, rapidly, rapid, soon, sooner, as fast as, speed, speedily, early",
    "HIGH": """
        high, higher, strong, stronger, big, bigger, large, larger, extreme, extremely, top, massive, massively, huge,
        heavy, heavier, hefty, generous, strongest, highest possible, full dose, adult strength,
        adult dose=adult, adult doses=adult, adult maximum=adult, adult limit=adult, adult's dose=adult, adult's maximum=adult
    """,
    "VERY": """
        very, far, well, really, clearly, certainly, definitely, highly, way, so much, already, truly, simply too
    """,
    "KILLS": """
        kill, kills, harm, harms, poison, poisons, can kill, may kill, could kill, can be deadly, stop your breathing,
        stops your breathing
    """,
    "COND": """
        if, when, while, whilst, as soon as, as long as, in case, each time that, once you, once your, the moment, as
        the pain, as it hurts
    """,
    "NAME": "",
}
