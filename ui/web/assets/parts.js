// What Gradio's own parts lack: states and names that are heard, a place for the focus when what had it goes, and an
// address that names the leaflet shown. Not here: questions, answers and what they cite.
(() => {
  "use strict";

  const WORDS = JSON.parse(document.getElementById("words").textContent);
  const FORM = "#who-form > button";
  const DELETE = "#delete > button";
  const REFER = "#refer > button";
  const GROUPS = ["who-group", "why-not-reason"];
  const HELPFUL = ["helpful-yes", "helpful-no"];
  // Where the focus goes from a part that goes away.
  const NEXT = {
    "who-age": FORM,
    "who-weight": FORM,
    "who-save": FORM,
    "who-clear": FORM,
    "delete-confirm": "#question textarea",
    "delete-keep": DELETE,
    "refer-note": REFER,
    "refer-send": REFER,
    "why-not-reason": "#helpful-no",
    "why-not-comment": "#helpful-no",
    "why-not-send": "#helpful-no",
  };
  const NAMES = { [FORM]: WORDS.change_who };

  let focused = null; // the last part with the focus, if it is one that may go away
  let shown = null; // the ID of the leaflet that stands beside the chat

  const tellStates = () => {
    for (const toggle of document.querySelectorAll(`${FORM}, ${DELETE}, ${REFER}`)) {
      const isOpen = String(toggle.classList.contains("open"));
      if (isOpen === "true" && toggle.getAttribute("aria-expanded") === "false") {
        requestAnimationFrame(() => toggle.parentNode.scrollIntoView({ block: "nearest" }));
      }
      toggle.setAttribute("aria-expanded", isOpen);
      toggle.querySelector(".icon")?.setAttribute("aria-hidden", "true");
    }
    for (const [selector, name] of Object.entries(NAMES)) {
      document.querySelector(selector)?.setAttribute("aria-label", name);
    }
  };

  // Gradio gives each choice a name of its own: arrow keys would not go from one to the next.
  const groupChoices = () => {
    for (const name of GROUPS) {
      const group = document.getElementById(name);
      if (!group?.querySelector("[data-testid=block-info]")) continue;
      group.setAttribute("role", "radiogroup");
      group.setAttribute("aria-label", group.querySelector("[data-testid=block-info]").textContent);
      for (const choice of group.querySelectorAll("input")) choice.name = name;
    }
  };

  // What was said of the answer, and that "No" opens more to say.
  const tellRating = () => {
    for (const name of HELPFUL) {
      const button = document.getElementById(name);
      button?.setAttribute("aria-pressed", String(button.classList.contains("pressed")));
    }
    const whyNot = document.getElementById("why-not");
    document.getElementById("helpful-no")?.setAttribute("aria-expanded", String(Boolean(whyNot?.checkVisibility())));
  };

  const keepFocus = () => {
    if (!focused || (focused.part.isConnected && focused.part.checkVisibility())) return;
    const next = document.querySelector(focused.next);
    focused = null;
    next?.focus();
  };

  const nameLeaflet = () => {
    const leaflet = document.querySelector("#leaflet-choice option[selected]")?.value;
    if (!leaflet || leaflet === shown) return;
    if (shown) {
      const address = new URL(location.href);
      address.searchParams.set("leaflet", leaflet);
      history.replaceState(null, "", address.search);
    }
    shown = leaflet;
  };

  const tidy = () => {
    tellStates();
    groupChoices();
    tellRating();
    keepFocus();
    nameLeaflet();
  };

  document.addEventListener("focusin", (event) => {
    const owner = event.target.closest("[id]");
    const next = owner && NEXT[owner.id];
    focused = next ? { part: event.target, next } : null;
  });
  new MutationObserver(tidy).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["class", "style"],
  });
  tidy();
})();
