// Doubts are settled by key, where a doubt has the focus: each shows its keys on its buttons.
const list = document.querySelector(".doubts");
const doubts = [...list.children];
const hint = document.querySelector(".keys");
const spoken = { Enter: "↵" };
let isSent = false;

hint.hidden = false;
hint.querySelector("button").addEventListener("click", () => doubts[0].focus());
for (const button of list.querySelectorAll("[data-keys]:is(button, summary)")) {
  for (const key of button.dataset.keys.split(" ")) {
    const sign = document.createElement("kbd");
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = spoken[key] ?? key.toUpperCase();
    button.append(" ", sign);
  }
}

// The next one, where one was settled just now.
const next = location.hash ? document.querySelector(location.hash) : null;
if (next) next.focus();

list.addEventListener("submit", (event) => {
  if (isSent) event.preventDefault();
  isSent = true;
});
addEventListener("pageshow", () => { isSent = false; });

function step(doubt, by) {
  const next = doubts[doubts.indexOf(doubt) + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function act(doubt, key) {
  const found = [...doubt.querySelectorAll("[data-keys]")].find((one) => one.dataset.keys.split(" ").includes(key));
  if (found instanceof HTMLInputElement) {
    found.focus();
    found.select();
  } else if (found?.matches("summary")) {
    found.parentElement.open = true;
    found.parentElement.querySelector("input:not([type=hidden])").focus();
  } else {
    found?.click();
  }
  return found !== undefined;
}

// What is typed begins the word anew.
function type(doubt, key) {
  const field = doubt.querySelector("[data-typed]");
  if (!field || key.length > 1 || key === " ") return false;
  field.focus();
  field.value = key;
  return true;
}

list.addEventListener("keydown", (event) => {
  const doubt = event.target.closest(".doubts > li");
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target !== doubt) {
    if (event.key === "Escape") doubt.focus();
    return;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === "j" || key === "ArrowDown") step(doubt, 1);
  else if (key === "k" || key === "ArrowUp") step(doubt, -1);
  else if (!act(doubt, key) && !type(doubt, event.key)) return;
  event.preventDefault();
});
