// Going about in the leaflet: its headings, and a search in its words. Not here: what an answer cites, or asking.
(() => {
  "use strict";

  const WORDS = JSON.parse(document.getElementById("words").textContent);
  const LEAFLET = "#leaflet";
  const UNTIL_TYPED = 200; // milliseconds
  const SHOWN = ["found", "found-now"];

  let matches = []; // ranges, in reading order
  let at = -1; // the match that was gone to last
  let timer = 0;

  const say = (sentence, values = {}) => sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  const behaviour = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

  // Without case and accents; a single quote is any of its forms.
  const plain = (words) =>
    words
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u2010-\u2015]/g, "-");

  // The leaflet's letters as they are searched, each with its place; between two stretches of text stands one space.
  const letters = () => {
    const found = [];
    const space = () => {
      if (found.length && found.at(-1).letter !== " ") found.push({ letter: " " });
    };
    for (const run of document.querySelectorAll(`${LEAFLET} .run`)) {
      const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        let index = 0;
        for (const character of node.textContent) {
          const end = index + character.length;
          if (/\s/.test(character)) space();
          else for (const letter of plain(character)) found.push({ letter, node, start: index, end });
          index = end;
        }
      }
      space();
    }
    return found;
  };

  const search = (typed) => {
    const wanted = plain(typed).replace(/\s+/g, " ").trim();
    if (!wanted) return [];
    const all = letters();
    const text = all.map((one) => one.letter).join("");
    // One letter may be two units of a string: places in the one are not places in the other.
    const starts = new Map();
    let unit = 0;
    all.forEach((one, index) => {
      starts.set(unit, index);
      unit += one.letter.length;
    });
    starts.set(unit, all.length);
    const found = [];
    for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
      const first = all[starts.get(from)];
      const last = all[starts.get(from + wanted.length) - 1];
      if (!first?.node || !last?.node) continue;
      const range = document.createRange();
      range.setStart(first.node, first.start);
      range.setEnd(last.node, last.end);
      found.push(range);
    }
    return found;
  };

  const draw = () => {
    if (!globalThis.Highlight) return; // counted and gone to, and not marked
    SHOWN.forEach((name) => CSS.highlights.delete(name));
    if (!matches.length) return;
    CSS.highlights.set("found", new Highlight(...matches.filter((_, index) => index !== at)));
    if (at >= 0) CSS.highlights.set("found-now", new Highlight(matches[at]));
  };

  const tell = (form, sentence, context) => {
    const status = form.querySelector("[role=status]");
    status.textContent = sentence;
    if (!context) return;
    const heard = document.createElement("span");
    Object.assign(heard, { className: "heard", lang: "en", dir: "ltr", textContent: ` ${context}` });
    status.append(heard);
  };

  const update = (form) => {
    const typed = form.querySelector("input").value;
    matches = search(typed);
    at = Math.min(at, matches.length - 1);
    draw();
    for (const button of form.querySelectorAll("button")) button.disabled = !matches.length;
    form.classList.toggle("has-found", matches.length > 0);
  };

  const count = (form) => {
    at = -1;
    update(form);
    const nothing = form.querySelector("input").value.trim() ? WORDS.not_found : "";
    tell(form, matches.length ? say(WORDS.found, { total: matches.length }) : nothing);
  };

  const goTo = (form, step) => {
    clearTimeout(timer);
    const before = at;
    update(form);
    if (!matches.length) {
      count(form);
      return;
    }
    at = before < 0 && step < 0 ? matches.length - 1 : (before + step + matches.length) % matches.length;
    draw();
    const run = matches[at].startContainer.parentElement.closest(".run");
    run.scrollIntoView({ block: "center", behavior: behaviour() });
    tell(form, say(WORDS.found_at, { number: at + 1, total: matches.length }), run.textContent);
  };

  const button = (name, step, form) => {
    const made = document.createElement("button");
    Object.assign(made, { type: "button", textContent: name, disabled: true });
    made.addEventListener("click", () => goTo(form, step));
    return made;
  };

  const makeForm = () => {
    const form = document.createElement("form");
    form.id = "find";
    form.setAttribute("role", "search");
    form.innerHTML = '<label for="find-words"></label><input id="find-words" type="search" autocomplete="off" lang="en" dir="ltr">';
    form.querySelector("label").textContent = WORDS.find;
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    form.append(button(WORDS.previous, -1, form), button(WORDS.next, 1, form), status);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => count(form), UNTIL_TYPED);
    });
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target.localName !== "input") return;
      event.preventDefault();
      goTo(form, event.shiftKey ? -1 : 1);
    });
    return form;
  };

  // Marks of what an answer cites change the text's nodes, and another leaflet changes all of them.
  const watch = (leaflet, form) => {
    new MutationObserver(() => {
      if (form.querySelector("input").value.trim()) update(form);
    }).observe(leaflet, { childList: true, subtree: true, characterData: true });
  };

  const standIn = () => {
    const leaflet = document.querySelector(LEAFLET);
    if (!leaflet || document.getElementById("find")) return;
    const form = makeForm();
    leaflet.before(form);
    watch(leaflet, form);
  };

  const jump = (event) => {
    const link = event.target.closest("#contents a");
    const heading = link && document.getElementById(link.hash.slice(1));
    if (!heading) return;
    event.preventDefault();
    heading.tabIndex = -1;
    heading.scrollIntoView({ block: "start", behavior: behaviour() });
    heading.focus({ preventScroll: true });
  };

  document.addEventListener("click", jump);
  new MutationObserver(standIn).observe(document.body, { childList: true, subtree: true });
  standIn();
})();
