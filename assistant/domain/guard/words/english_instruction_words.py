"""English words of dose instructions: a prescriber's and a pharmacist's shorthand. Not here: words of any text.

The dose guard does not know these: whoever writes an instruction says them, not a reply to a patient.
"""

from typing import Final

INSTRUCTION_WORDS: Final[dict[str, str]] = {
    "PLAIN": """
        po, by mouth, orally, oral, sl, sublingual, sublingually, buccal, buccally, under the tongue, on the tongue,
        pr, rectally, rectal, pv, vaginally, vaginal, topical, topically, transdermal, transdermally, sc, subcut,
        subcutaneous, subcutaneously, im, intramuscular, intramuscularly, iv, intravenous, intravenously, inh, neb,
        nebulised, nebuliser, nebulized, nebulizer, via, spacer, inhaler, device, peg, ng tube, intranasally, nasal,
        nasally, each eye, both eyes, either eye, eye, eyes, eye s, each nostril, both nostrils, nostril, nostrils,
        each ear, both ears, ear, ears, each side, both sides, left, right, affected, area, areas, area s, all
        affected areas, part, parts, site, sites, scalp, nail, nails, thinly, sparingly, thin layer, layer, as dir,
        dir, mdu, ud, ut dict, advised, discussed, per instructions, per plan, per protocol, as per, bp, uti, ibs, gi,
        gord, copd, hrt, dvt, ckd, tia, cholesterol, thyroid, bone, bones, cream, ointment, gel, lotion, solution,
        suspension, syrup, linctus, elixir, modified release, slow release, prolonged release, extended release, mr,
        xl, sr, ec, dispersible, soluble, effervescent, enteric coated, gastro resistant, delivery, home delivery,
        home delivery service, collection, dosette, dosette box, nomad, pt, sig, rx, course, full course, the whole
        course, or after food, or just after food, dissolved, dispersed, mixed, diluted, chewed, swallowed whole,
        empty stomach, dairy, antacid, antacids, indigestion remedies, grapefruit, stat, same time, at the same time,
        on the same day each week, on the same day every week, the same day each week, the same day every week, same
        day each week, same day every week, at about the same time, monday, mondays, tuesday, tuesdays, wednesday,
        wednesdays, thursday, thursdays, friday, fridays, saturday, saturdays, sunday, sundays, for pain, for the
        pain, for pain relief, regularly, reg, long term, ongoing, until review, until reviewed, till review, until
        finished, until gone, till gone, until complete, until completed, until further notice, indefinitely,
        lifelong, continue, cont, note, drowsiness, sleepiness
    """,
    "TAKE": """
        to be taken, to be inhaled, to be applied, to be used, to be given, to be swallowed, to be injected, to be
        inserted, to be chewed, to be sucked, to be dissolved, to be instilled, inhaled, inhales, injected, inserted,
        instilled, rub, rub in, massage, sniff, self administer
    """,
    "FORM": """
        cap=capsule, caps=capsule, drop=drop, drops=drop, pump=pump, pumps=pump, actuation=puff, actuations=puff,
        ampoule=ampoule, ampoules=ampoule, amp=ampoule, amps=ampoule, pessary=pessary, pessaries=pessary, scoop=scoop,
        scoops=scoop, measure=measure, measures=measure, nebule=nebule, nebules=nebule, respule=nebule,
        respules=nebule, nebs=nebule, squirt=spray, squirts=spray, wafer=wafer, wafers=wafer, film=film, films=film,
        enema=enema, enemas=enema, pastille=pastille, pastilles=pastille, finger tip unit=fingertip unit, finger tip
        units=fingertip unit, fingertip unit=fingertip unit, fingertip units=fingertip unit, dropper=dropper,
        droppers=dropper, dropperful=dropper, droppersful=dropper, tblt=tablet, tblts=tablet, tbl=tablet, tbls=tablet,
        tabl=tablet, gtt=drop, gtts=drop, supp=suppository, supps=suppository, inj=injection, tsp=teaspoonful,
        tsps=teaspoonful, tbsp=tablespoonful, tbsps=tablespoonful, soluble tablet=tablet, soluble tablets=tablet,
        dispersible tablet=tablet, dispersible tablets=tablet, effervescent tablet=tablet, effervescent
        tablets=tablet, mr tablet=tablet, mr tablets=tablet, mr capsule=capsule, mr capsules=capsule, ec
        tablet=tablet, ec tablets=tablet, sublingual tablet=tablet, sublingual tablets=tablet, vaginal tablet=tablet,
        vaginal tablets=tablet
    """,
    "MONTH": "mo=30, mos=30",
    "LATIN": "eod=1/2, tiw=3/7",
    "ALTERNATE": """
        alt days=2, on alt days=2, alternate day=2, alternate nights=2, on alternate nights=2, alternate mornings=2,
        on alternate mornings=2, every other night=2, every other morning=2, every other evening=2, every second
        night=2, alternate weeks=14, on alternate weeks=14
    """,
    "NEEDED": "needed, required, necessary, reqd, as reqd, when reqd, if reqd, sos",
    "WHEN": """
        am=morning, pm=evening, hs=night, qhs=night, q hs=night, q am=morning, q pm=evening, noct=night, noc=night,
        qam=morning, qpm=evening, ac=plain, pc=plain, cc=plain, on rising=morning, rising=morning, awakening=morning,
        arising=morning, mid morning=midmorning, mid afternoon=afternoon, largest meal=meal
    """,
    "MOVE": "replace, reorder, order, collect, dispense, issue, rotate",
}
