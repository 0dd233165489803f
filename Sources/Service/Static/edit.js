// Statements are moved by hand, by key or by the list of sections; what is written is kept as it grows.
const form = document.querySelector("form.edit");
const output = form.querySelector("output");
const undone = [];
let timer = 0;
let isKept = true;

const rowOf = (element) => element.closest(".edit-row");
const listOf = (letter) => form.querySelector(`[data-part="${letter}"] .rows`);
const partOf = (row) => row.closest("[data-part]").dataset.part;
const isPart = (row) => row.classList.contains("part-row");

// An action and its parts go together.
function group(row) {
  const rows = [row];
  while (!isPart(row) && rows.at(-1).nextElementSibling && isPart(rows.at(-1).nextElementSibling)) {
    rows.push(rows.at(-1).nextElementSibling);
  }
  return rows;
}

function place(rows, list, before) {
  const from = { rows, list: rows[0].parentElement, before: rows.at(-1).nextElementSibling };
  for (const row of rows) list.insertBefore(row, before);
  settle(rows[0]);
  return from;
}

function settle(row) {
  const select = row.querySelector("select[name=to]");
  if (select) select.value = partOf(row);
}

function move(rows, list, before) {
  if (rows.includes(before)) return;
  const from = place(rows, list, before);
  undone.push(() => place(from.rows, from.list, from.before));
  undo.hidden = false;
  changed();
}

function step(row, up) {
  const rows = group(row);
  const list = row.parentElement;
  if (up) {
    let before = row.previousElementSibling;
    while (before && !isPart(row) && isPart(before)) before = before.previousElementSibling;
    if (before && isPart(before) === isPart(row)) move(rows, list, before);
  } else {
    const next = rows.at(-1).nextElementSibling;
    if (!next || next.classList.contains("new") || isPart(next) !== isPart(row)) return;
    move(rows, list, group(next).at(-1).nextElementSibling);
  }
}

function button(label, name, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain tool";
  made.textContent = label;
  made.setAttribute("aria-label", name);
  made.title = name;
  made.addEventListener("click", (event) => { event.stopPropagation(); act(); });
  return made;
}

function equip(row) {
  if (row.classList.contains("new") || partOf(row) === "t") return;
  const tools = row.querySelector(".row-tools");
  tools.prepend(
    button("↑", "[[script.move-up]]", () => { step(row, true); row.querySelector(".tool").focus(); }),
    button("↓", "[[script.move-down]]", () => { step(row, false); row.querySelectorAll(".tool")[1].focus(); }));
  if (isPart(row)) return;
  const grip = document.createElement("span");
  grip.className = "grip";
  grip.textContent = "⠿";
  grip.setAttribute("aria-hidden", "true");
  grip.draggable = true;
  grip.addEventListener("dragstart", (event) => {
    event.dataTransfer.setData("text/plain", row.id);
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setDragImage(row, 0, 0);
    held = row;
  });
  grip.addEventListener("dragend", () => { held = null; });
  row.prepend(grip);
}

let held = null;
for (const list of form.querySelectorAll(".rows")) {
  if (list.closest("[data-part]").dataset.part === "t") continue;
  list.addEventListener("dragover", (event) => {
    if (!held) return;
    event.preventDefault();
    list.classList.add("over");
  });
  list.addEventListener("dragleave", () => list.classList.remove("over"));
  list.addEventListener("drop", (event) => {
    list.classList.remove("over");
    if (!held) return;
    event.preventDefault();
    const under = [...list.children].find((row) => {
      const box = row.getBoundingClientRect();
      return !isPart(row) && event.clientY < box.top + box.height / 2;
    });
    move(group(held), list, under ?? list.querySelector(".new"));
  });
}

const undo = button("[[script.undo]]", "[[script.undo-move]]", () => {
  undone.pop()?.();
  undo.hidden = undone.length === 0;
  changed();
});
undo.hidden = true;
form.querySelector(".save").append(undo);

for (const row of form.querySelectorAll(".edit-row")) equip(row);

// A row's tools stay until another row is entered: nothing moves under a finger that presses a button.
form.classList.add("scripted");
form.addEventListener("focusin", (event) => {
  const row = rowOf(event.target);
  if (!row) return;
  for (const other of form.querySelectorAll(".edit-row.open")) other.classList.toggle("open", other === row);
  row.classList.add("open");
});

form.addEventListener("change", (event) => {
  if (event.target.name !== "to") return changed();
  const row = rowOf(event.target);
  const list = listOf(event.target.value);
  move(group(row), list, list.querySelector(".new"));
  row.querySelector("textarea").focus();
});

form.addEventListener("input", (event) => {
  const row = rowOf(event.target);
  // A field for the next one, as soon as this one is begun.
  if (event.target.name === "text" && row.classList.contains("new") && event.target.value) {
    const next = row.cloneNode(true);
    for (const field of next.querySelectorAll("textarea, input[name=time]")) field.value = "";
    row.classList.remove("new");
    row.after(next);
    settle(next);
    equip(row);
  }
  changed();
});

form.addEventListener("keydown", (event) => {
  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  const row = rowOf(event.target);
  if (!row || row.classList.contains("new") || partOf(row) === "t") return;
  event.preventDefault();
  step(row, event.key === "ArrowUp");
  event.target.focus();
});

function changed() {
  isKept = false;
  output.textContent = "";
  clearTimeout(timer);
  timer = setTimeout(keep, 1500);
}

async function keep() {
  const asked = timer;
  try {
    const answer = await fetch(form.dataset.keep, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    // Something may have been typed meanwhile.
    isKept = answer.ok && asked === timer;
    output.textContent = answer.ok
      ? "[[script.changes-kept]]"
      : { 401: "[[script.signed-out]]", 409: "[[script.changed-meanwhile]]" }[answer.status] ?? "";
  } catch {
    output.textContent = "[[script.changes-here]]";
    timer = setTimeout(keep, 5000);
  }
}

form.addEventListener("submit", () => { clearTimeout(timer); isKept = true; });
// What was typed a moment ago is not kept yet.
addEventListener("beforeunload", (event) => { if (!isKept) event.preventDefault(); });
