"""The sentences of the page, a field each. Not here: what they are in a language (a module each), or who picks one."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Words:
    """One language's sentences. What stands in braces is put in later, and is the same in every language."""

    code: str
    """ISO 639-1."""
    direction: str
    """"ltr" or "rtl"."""
    name: str
    """The language in its own words."""
    months: tuple[str, ...]
    day_written: str

    # The page's frame
    page_title: str
    document_title: str
    language: str
    show_language: str
    display: str
    text_size: str
    percent: str
    colours: str
    as_device: str
    light: str
    dark: str
    patient_leaflet: str
    revision: str
    not_a_doctor: str
    in_english: str
    """Shown in every language but English."""
    emergency: str
    do_not_wait: str
    medicine: str
    show_leaflet: str
    ask_about: str
    from_leaflet: str
    example_use: str
    example_effects: str
    example_driving: str
    example_forgotten: str
    your_question: str
    ask: str
    chat: str
    answers: str

    # A reply
    you_asked: str
    looking: str
    writing: str
    still_writing: str
    by_model: str
    urgent: str
    crisis: str
    for_person: str
    besides: str
    for_others: str
    where_from: str
    source: str
    marker: str
    marker_in_earlier: str
    marker_in_other: str
    about_mark: str
    back_to_answer: str

    # Whom it is for
    nobody_said: str
    this_is_for: str
    change: str
    change_who: str
    age: str
    weight: str
    age_unknown: str
    unsaid: str
    choice_adult: str
    choice_child: str
    save: str
    adult: str
    child: str
    someone_of: str
    of_age: str
    of_weight: str
    one_year: str
    years: str
    one_month: str
    months_old: str
    kilograms: str
    saved: str
    cleared: str
    age_wrong: str
    weight_wrong: str

    # What is told beside the box
    nothing_asked: str
    too_long: str
    not_here: str
    not_opened: str
    place_lost: str
    went_wrong: str
    still_answering: str
    full: str
    begun_anew: str
    deleted_meanwhile: str
    deleted: str
    not_deleted: str
    not_saved: str

    # After an answer
    after: str
    helpful: str
    yes: str
    no: str
    why_not: str
    reason_wrong: str
    reason_not_answered: str
    reason_unclear: str
    reason_incomplete: str
    reason_other: str
    comment: str
    send: str
    thanks: str
    ask_pharmacist: str
    about_pharmacist: str
    note: str
    send_to_pharmacist: str
    sent: str
    not_sent: str
    comment_too_long: str
    turn_gone: str
    copy: str
    copied: str
    not_copied: str
    print_chat: str
    delete: str
    delete_sure: str
    delete_it: str
    keep_it: str

    # The leaflet
    the_leaflet: str
    leaflet_revision: str
    loading: str
    contents: str
    find: str
    previous: str
    next: str
    found: str
    found_at: str
    not_found: str
    print_leaflet: str

    def day(self, at: date) -> str:
        """Return a date as it is written: "9 March 2026"."""
        return self.day_written.format(day=at.day, month=self.months[at.month - 1], year=at.year)
