// A case's page: keys, and the filter over a leaflet's passages. Without this script the page does all but these.
"use strict";

const form = document.getElementById("verdict");
const keys = document.getElementById("keys");
const keysOn = document.getElementById("keys-on");
const REMEMBERED = "desk-keys";
const SENT = "desk-sent";
const WRITES = "textarea, select, input:not([type=radio]):not([type=checkbox]), [contenteditable]";

function choose(place) {
  const choices = form.querySelectorAll('input[name="judgement"]');
  choices[place].checked = true;
  choices[place].focus();
}

const ACTS = {
  1: () => choose(0),
  2: () => choose(1),
  3: () => choose(2),
  s: () => form.requestSubmit(document.getElementById("save")),
  n: () => document.getElementById("next").click(),
};

function onKey(event) {
  const act = ACTS[event.key];
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.target.closest(WRITES)) return;
  if (event.key === "?" && keysOn.checked) {
    keys.open = !keys.open;
    keys.querySelector("summary").focus();
  } else if (act && keysOn.checked) {
    form.closest("details")?.setAttribute("open", "");
    act();
  } else {
    return;
  }
  event.preventDefault();
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED) !== "off";
  } catch {
    return true;
  }
}

function remember() {
  try {
    localStorage.setItem(REMEMBERED, keysOn.checked ? "on" : "off");
  } catch {
    // A browser that keeps nothing for this site: the choice holds for this page.
  }
}

function offerKeys() {
  keys.hidden = false;
  keysOn.checked = remembered();
  keysOn.addEventListener("change", remember);
  document.addEventListener("keydown", onKey);
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

// A word is found by its beginning, and by another form of it: "drowsy" finds "drowsiness", "driving" finds "drive".
function isLike(word, other) {
  if (other.startsWith(word)) return true;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  return same >= Math.max(4, word.length - 3);
}

function offerFilter(passages) {
  const words = document.getElementById("words");
  const found = document.getElementById("found");
  const right = document.getElementById("right");
  const chosen = document.getElementById("chosen");
  document.getElementById("filter").hidden = false;
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault(); // it filters, and saves nothing
  });
  words.addEventListener("input", () => {
    const wanted = wordsOf(words.value);
    let number = 0;
    for (const heading of passages.querySelectorAll(".heading")) {
      let any = false;
      for (const choice of heading.querySelectorAll(".choice")) {
        const said = wordsOf(choice.textContent);
        const fits = wanted.every((word) => said.some((other) => isLike(word, other)));
        choice.hidden = !fits;
        any ||= fits;
        number += fits;
      }
      heading.hidden = !any;
      heading.open = wanted.length ? any : heading.querySelector(":checked") !== null;
    }
    found.textContent = wanted.length ? `${number} ${number === 1 ? "passage" : "passages"}` : "";
  });
  passages.addEventListener("change", (event) => {
    if (event.target.checked) chosen.textContent = sayWhatIsRight(right);
  });
  right.addEventListener("change", () => {
    chosen.textContent = "";
    if (right.value === "other passages") passages.open = true;
  });
}

function askBeforeLeaving() {
  let sends = false;
  form.addEventListener("submit", () => {
    sends = true;
  });
  window.addEventListener("beforeunload", (event) => {
    const typed = [...form.querySelectorAll("textarea")].some((each) => each.value !== each.defaultValue);
    if (typed && !sends) event.preventDefault();
  });
}

// A passage is chosen: what was said to be right is never changed, only named where nothing was.
function sayWhatIsRight(right) {
  const said = right.selectedOptions[0].textContent;
  if (right.value === "other passages") return "";
  if (right.value !== "") return `“What would have been right” still says: ${said}. Change it there, or choose no passage.`;
  right.value = "other passages";
  return "“What would have been right” says now: Other passages of the leaflet.";
}

// Where the session is over the form is led to the login, and the page comes back empty: what was sent is put back.
function bringBack() {
  const seen = form.elements.namedItem("seen").value;
  const here = `${location.pathname} ${seen}`;
  const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
  sessionStorage.removeItem(SENT);
  form.addEventListener("submit", () => {
    sessionStorage.setItem(SENT, JSON.stringify({ here, fields: [...new FormData(form)] }));
  });
  if (sent?.here !== here || document.getElementById("error")) return;
  form.closest("details")?.setAttribute("open", "");
  for (const field of form.elements) {
    const values = sent.fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.matches("[type=radio], [type=checkbox]")) field.checked = values.includes(field.value);
    else if (field.matches("textarea, select")) field.value = values[0] ?? "";
  }
}

if (form) {
  offerKeys();
  askBeforeLeaving();
  const passages = document.getElementById("passages");
  if (passages) offerFilter(passages);
  try {
    bringBack();
  } catch {
    // A browser that keeps nothing for this site.
  }
}
