// From an answer's markers to the exact words in the leaflet and back, and the names and roles that
// Gradio's sanitiser would drop. Not here: asking, which Gradio does, and any memory of what was asked.
(() => {
  "use strict";

  const WORDS = JSON.parse(document.getElementById("words").textContent);
  const LEAFLET = "#leaflet";
  const TRANSCRIPT = "#transcript";
  const CONVERSATION = "#conversation";
  const ATTRIBUTES = {
    [CONVERSATION]: { role: "region", "aria-label": WORDS.chat, tabindex: "0" },
    // Becomes live once the page stands: what was said before is not read out again with every reload.
    [TRANSCRIPT]: { role: "log", "aria-label": WORDS.answers, "aria-live": "off" },
    "#note": { role: "status" },
    [LEAFLET]: { role: "region", "aria-label": WORDS.the_leaflet, tabindex: "0" },
    "#after": { role: "group", "aria-label": WORDS.after },
    "#contents": { role: "navigation", "aria-label": WORDS.contents },
  };

  const UNTIL_IT_STANDS = 500; // milliseconds
  let isLive = false;
  let source = null; // the marker that was followed last, until its reader went back

  const span = (element, name) => {
    const found = new RegExp(`(?:^|\\s)${name}-(\\d+)-(\\d+)(?:\\s|$)`).exec(element.className);
    return found && [Number(found[1]), Number(found[2])];
  };

  const unmark = () => {
    source = null;
    document.querySelectorAll(`${LEAFLET} .way-back`).forEach((button) => button.remove());
    document.querySelectorAll(`${LEAFLET} mark`).forEach((mark) => {
      const run = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      run.normalize();
    });
  };

  // Marks what of a run lies in the span. Offsets count code points, as the leaflet's do, and not UTF-16 units.
  const markIn = (run, from, to) => {
    const [start] = span(run, "at");
    const characters = Array.from(run.textContent);
    const cut = (first, last) => characters.slice(Math.max(first - start, 0), Math.max(last - start, 0)).join("");
    const mark = document.createElement("mark");
    mark.textContent = cut(from, to);
    run.replaceChildren(cut(start, from), mark, cut(to, start + characters.length));
    run.normalize();
    return mark;
  };

  const markSpan = (from, to) =>
    Array.from(document.querySelectorAll(`${LEAFLET} .run`))
      .filter((run) => {
        const [start, end] = span(run, "at");
        return start < to && from < end;
      })
      .map((run) => markIn(run, from, to));

  // A reply that was still written is drawn anew when it is whole.
  const twin = (marker) =>
    [...document.querySelectorAll(`${TRANSCRIPT} a.cite`)].findLast((other) => other.className === marker.className);

  const goBack = () => {
    if (!source) return;
    document.querySelectorAll(`${LEAFLET} .way-back`).forEach((button) => button.remove());
    const marker = source.isConnected ? source : twin(source);
    source = null;
    if (!marker) return;
    marker.scrollIntoView({ block: "nearest" });
    marker.focus();
  };

  const offerWayBack = (lastMark) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "way-back";
    button.textContent = WORDS.back_to_answer;
    button.addEventListener("click", goBack);
    const run = lastMark.closest(".run");
    (run.closest("h3, h4, h5, h6") ?? run).after(button);
  };

  const follow = (event) => {
    const marker = event.target.closest("a.cite");
    if (!marker || event.ctrlKey || event.metaKey || event.shiftKey) return;
    unmark();
    const marks = markSpan(...span(marker, "of"));
    if (!marks.length) return; // the link itself still leads to the passage
    event.preventDefault();
    source = marker;
    offerWayBack(marks.at(-1));
    const [first] = marks;
    first.tabIndex = -1;
    first.setAttribute("aria-describedby", "about-mark");
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    first.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    first.focus({ preventScroll: true });
  };

  const describeMarks = () => {
    const description = document.createElement("p");
    description.id = "about-mark";
    description.hidden = true;
    description.textContent = WORDS.about_mark;
    document.body.append(description);
  };

  // Browsers put a space around hidden words in the middle of a name: "Source 1 : see it".
  const nameMarkers = (conversation) => {
    conversation.querySelectorAll("a.cite:not([aria-label])").forEach((marker) => {
      marker.setAttribute("aria-label", marker.textContent);
    });
  };

  // Keeps the newest question at the top of what is seen, so that its reply is read from its first line as it comes:
  // until its reader goes somewhere else.
  const watchReplies = (conversation) => {
    let shown = "";
    let hasMoved = false;
    const move = (event) => {
      hasMoved ||= !event.target.closest("#asking");
    };
    for (const kind of ["wheel", "touchmove", "pointerdown", "keydown"]) {
      document.addEventListener(kind, move, { passive: true });
    }
    new MutationObserver(() => {
      nameMarkers(conversation);
      const asked = conversation.querySelectorAll(".asked");
      const replies = conversation.querySelectorAll(".reply, .so-far > p");
      const now = `${asked.length} ${replies.length}`;
      if (now === shown) return;
      if (!shown.startsWith(`${asked.length} `)) hasMoved = false;
      shown = now;
      if (!hasMoved) [...asked].at(-1)?.scrollIntoView({ block: "start" });
    }).observe(conversation, { childList: true, subtree: true });
  };

  const makeLive = () => {
    if (isLive || !document.querySelector(`${LEAFLET} .run`)) return;
    isLive = true;
    setTimeout(() => document.querySelector(TRANSCRIPT).setAttribute("aria-live", "polite"), UNTIL_IT_STANDS);
  };

  const nameTitle = () => {
    const heading = document.querySelector("#head .head h1");
    const title = heading && WORDS.document_title.replace("{medicine}", () => heading.textContent);
    if (title && document.title !== title) document.title = title;
  };

  // Gradio names the browser's language, whatever language the page is in; what is typed goes as it is written.
  const nameLanguage = () => {
    const root = document.documentElement;
    if (root.lang !== WORDS.code) root.lang = WORDS.code;
    const text = document.querySelector(`${LEAFLET} .prose`);
    if (text && text.lang !== "en") Object.assign(text, { lang: "en", dir: "ltr" });
  };

  const dress = () => {
    nameLanguage();
    for (const [selector, attributes] of Object.entries(ATTRIBUTES)) {
      const element = document.querySelector(selector);
      if (!element || element.hasAttribute("role")) continue;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (selector === CONVERSATION) watchReplies(element);
    }
    nameTitle();
    makeLive();
  };

  describeMarks();
  document.addEventListener("click", follow);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !document.activeElement?.closest("#chat, #find, #bar")) goBack();
  });
  new MutationObserver(dress).observe(document.body, { childList: true, subtree: true });
  new MutationObserver(nameLanguage).observe(document.documentElement, { attributeFilter: ["lang"] });
  dress();
})();
