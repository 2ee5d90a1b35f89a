// The conversation to take along: copied as plain text or printed, each with its sources; and the leaflet printed.
// Not here: anything that is sent anywhere.
(() => {
  "use strict";

  const WORDS = JSON.parse(document.getElementById("words").textContent);
  const LINES = "p, li, h4, blockquote, summary";

  const words = (element) => element.textContent.replace(/\s+/g, " ").trim();

  // A line as it reads: a marker is its number, and what is only heard is left out.
  const line = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll("details, ul").forEach((inner) => inner.remove());
    copy.querySelectorAll("a.cite, .cite-gone").forEach((marker) => {
      marker.querySelectorAll(".heard").forEach((heard) => heard.remove());
      marker.replaceWith(`[${words(marker)}]`);
    });
    const bullet = element.localName === "li" && !element.closest(".sources") ? "• " : "";
    const said = words(copy);
    if (!said) return "";
    return element.localName === "blockquote" ? `"${element.textContent.trim()}"` : bullet + said;
  };

  const plainText = () => {
    const head = [...document.querySelectorAll("#head h1, #head p")].map(words);
    const turns = [...document.querySelectorAll("#transcript .asked, #transcript .reply")].flatMap((block) =>
      block.matches(".asked") ? ["", words(block)] : [...block.querySelectorAll(LINES)].map(line).filter(Boolean),
    );
    return [...head, ...turns].join("\n");
  };

  // Pages that come without encryption from another machine have no clipboard; they have this.
  const copyBySelection = (text) => {
    const box = document.createElement("textarea");
    box.value = text;
    box.className = "heard";
    document.body.append(box);
    const before = document.activeElement;
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    before?.focus();
    return done;
  };

  const tell = (sentence) => {
    const place = document.getElementById("told");
    place.textContent = "";
    requestAnimationFrame(() => {
      place.textContent = sentence;
    });
  };

  const copy = async () => {
    const text = plainText();
    let done = false;
    try {
      await navigator.clipboard.writeText(text);
      done = true;
    } catch {
      done = copyBySelection(text);
    }
    tell(done ? WORDS.copied : WORDS.not_copied);
  };

  const print = (what) => {
    document.documentElement.dataset.prints = what;
    window.print();
    delete document.documentElement.dataset.prints;
  };

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("#transcript details:not([open])")];
    opened.forEach((each) => (each.open = true));
  });
  addEventListener("afterprint", () => {
    opened.forEach((each) => (each.open = false));
    opened = [];
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("#copy")) copy();
    else if (event.target.closest("#print-chat")) print("chat");
    else if (event.target.closest("#print-leaflet")) print("leaflet");
  });

  // It is there before it says anything: a status that comes with its words is not always read out.
  const standIn = () => {
    const keep = document.getElementById("keep");
    if (!keep || document.getElementById("told")) return;
    const told = document.createElement("p");
    told.id = "told";
    told.setAttribute("role", "status");
    keep.append(told);
  };
  new MutationObserver(standIn).observe(document.body, { childList: true, subtree: true });
  standIn();
})();
