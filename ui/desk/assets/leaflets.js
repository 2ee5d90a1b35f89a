// The leaflets' pages: a file too large is told before it is sent, and progress is followed. Without it both still work.
"use strict";

const EVERY = 700; // ms
const MOST_UNHEARD = 100; // times in a row that the server does not answer

function tellTooLarge(event) {
  const input = event.target;
  const file = input.files[0];
  input.setCustomValidity(file && file.size > Number(input.dataset.largest) ? input.dataset.tooLarge : "");
  input.reportValidity();
}

function put(id, fresh) {
  const [old, now] = [document.getElementById(id), fresh.getElementById(id)];
  if (old.textContent.trim() !== now.textContent.trim()) old.replaceChildren(...now.cloneNode(true).childNodes);
}

function show(fresh) {
  const bar = document.getElementById("bar");
  const now = fresh.getElementById("bar");
  put("state", fresh);
  if (bar && now) {
    bar.value = now.value;
    return;
  }
  const rest = document.getElementById("rest");
  const wasThere = rest.contains(document.activeElement);
  document.title = fresh.title;
  put("heading", fresh);
  put("rest", fresh);
  if (wasThere) document.getElementById("heading").focus();
}

async function follow(place) {
  let goesOn = true;
  for (let unheard = 0; goesOn && unheard < MOST_UNHEARD; unheard += 1) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    const answer = await fetch(window.location.href, { redirect: "error" }).catch(() => null);
    if (!answer || !answer.ok) continue;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!fresh.getElementById("publishing")) continue;
    unheard = 0;
    show(fresh);
    goesOn = fresh.getElementById("publishing").hasAttribute("data-going-on");
  }
  place.removeAttribute("data-going-on");
}

document.getElementById("file")?.addEventListener("change", tellTooLarge);
const place = document.getElementById("publishing");
if (place?.hasAttribute("data-going-on")) follow(place);
