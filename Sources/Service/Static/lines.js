// A line of the board is mended over the page: its form comes from its own page, and opens for ink or words that are pointed at.
const list = document.querySelector(".fix-lines");
const links = new Map([...list.querySelectorAll("a[data-fix]")].map((link) => [link.dataset.fix, link]));
const dialog = document.createElement("dialog");
dialog.className = "fix";
dialog.setAttribute("aria-label", "[[script.fix-a-line]]");
const bar = document.createElement("div");
bar.className = "fix-bar";
bar.setAttribute("role", "group");
bar.setAttribute("aria-label", "[[script.fix]]");
bar.hidden = true;
document.querySelector("main").append(bar, dialog);

// What was told once is not told again.
if (location.search) history.replaceState(null, "", location.pathname + location.hash);

async function show(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const form = page.querySelector("form.fix-line");
  if (!form) return location.assign(answer.url);
  dialog.replaceChildren(document.adoptNode(form));
  if (!dialog.open) dialog.showModal();
  form.querySelector("[name=text]").focus();
}

async function open(link) {
  try {
    await show(await fetch(link.href));
  } catch {
    location.assign(link.href);
  }
}

dialog.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (answer.redirected) location.assign(answer.url);
    else await show(answer);
  } catch {
    button.disabled = false;
    form.submit();
  }
});
// What is within it stays within it: a click there points at nothing.
dialog.addEventListener("click", (event) => {
  event.stopPropagation();
  if (event.target.closest("a")) {
    event.preventDefault();
    dialog.close();
  }
});

list.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-fix]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link);
});

document.addEventListener("pinned", (event) => {
  const found = event.detail.map((line) => links.get(line)).filter(Boolean);
  bar.replaceChildren(...found.slice(0, 4).map((link) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = "[[script.fix-words]]".replace("{{words}}", () => link.textContent);
    button.addEventListener("click", (event) => { event.stopPropagation(); open(link); });
    return button;
  }));
  bar.hidden = found.length === 0;
});

for (const doubt of document.querySelectorAll("article .doubt")) {
  const lines = (doubt.closest("[data-lines]")?.dataset.lines ?? "").split(" ");
  const link = lines.map((line) => links.get(line)).find((link) => link?.hasAttribute("data-doubtful"));
  if (!link) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "doubt";
  button.textContent = doubt.textContent;
  button.title = "[[script.fix]]";
  button.addEventListener("click", (event) => { event.stopPropagation(); open(link); });
  doubt.replaceWith(button);
}
