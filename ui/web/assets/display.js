// The size of the text and the colours that somebody chose, kept in their browser; nothing else is ever kept there.
// It runs before anything is drawn. Not here: what a size or a colour is, which the style says.
(() => {
  "use strict";

  const KINDS = { size: ["100", "125", "150", "200"], colours: ["auto", "light", "dark"] };
  const root = document.documentElement;

  const kept = (kind) => {
    try {
      const value = localStorage.getItem(kind);
      return KINDS[kind].includes(value) ? value : KINDS[kind][0];
    } catch {
      return KINDS[kind][0]; // a browser that keeps nothing
    }
  };

  const keep = (kind, value) => {
    try {
      localStorage.setItem(kind, value);
    } catch {
      // it holds until the page is left
    }
  };

  const show = (kind, value) => {
    root.dataset[kind] = value;
    for (const button of document.querySelectorAll(`#display [data-${kind}]`)) {
      button.setAttribute("aria-pressed", String(button.dataset[kind] === value));
    }
  };

  const choose = (event) => {
    for (const kind of Object.keys(KINDS)) {
      const button = event.target.closest(`#display [data-${kind}]`);
      if (!button) continue;
      keep(kind, button.dataset[kind]);
      show(kind, button.dataset[kind]);
    }
  };

  const showAll = () => Object.keys(KINDS).forEach((kind) => show(kind, kept(kind)));

  // The form that changes the language keeps what else the address says: the leaflet.
  const keepAddress = (event) => {
    const form = event.target.closest("#language");
    if (!form) return;
    const leaflet = new URLSearchParams(location.search).get("leaflet");
    if (leaflet === null || form.elements.leaflet) return;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "leaflet", value: leaflet });
    form.append(field);
  };

  showAll();
  document.addEventListener("DOMContentLoaded", showAll);
  document.addEventListener("click", choose);
  document.addEventListener("submit", keepAddress);
  addEventListener("storage", showAll); // another tab chose
})();
