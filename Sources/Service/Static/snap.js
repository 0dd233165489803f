// Photos are dropped, pasted or chosen; they are shown, kept on the device, and sent once.
import { drop, find, keep, recall, remember, send, waiting } from "./queue.js";

const form = document.querySelector("form.snap");
const input = form.querySelector("input[type=file]");
const notes = form.querySelector("textarea");
const photoTab = document.getElementById("photo-tab");
const writeTab = document.getElementById("write-tab");
const projects = form.querySelector("select");
const area = form.querySelector(".drop");
const thumbs = form.querySelector(".thumbs");
const output = form.querySelector("output");
const button = form.querySelector("button:not(.plain, .tab)");
const queue = document.querySelector(".queue");
const largest = Number(form.dataset.largest);
let account = form.dataset.account;
// A private window may keep nothing: then the form is sent as any other.
let isKeeping = true;

// What is sent is what is seen: the other tab's content waits as it is.
const isWriting = () => document.getElementById("photo").hidden;
const size = () => [...input.files].reduce((sum, file) => sum + file.size, 0);

function show() {
  for (const image of thumbs.querySelectorAll("img")) URL.revokeObjectURL(image.src);
  thumbs.replaceChildren(...[...input.files].map(thumb));
  output.textContent = size() > largest ? "[[script.too-large]]" : "";
}

function thumb(file) {
  const item = document.createElement("li");
  const image = document.createElement("img");
  image.src = URL.createObjectURL(file);
  image.alt = file.name;
  item.append(image);
  return item;
}

function choose(files) {
  const all = new DataTransfer();
  for (const file of files) all.items.add(file);
  input.files = all.files;
  show();
}

function add(files) {
  const images = [...files].filter((file) => file.type.startsWith("image/"));
  if (!images.length) return;
  photoTab.click();
  choose([...input.files, ...images]);
  draft();
}

input.addEventListener("change", () => { show(); draft(); });
notes.addEventListener("input", () => draft());
for (const name of ["dragover", "dragleave", "drop"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    area.classList.toggle("over", name === "dragover");
    if (name === "drop") add(event.dataTransfer.files);
  });
}
document.addEventListener("paste", (event) => add(event.clipboardData.files));

// What is chosen and not handed in yet outlives a reload.
const draftKey = () => `draft ${account}`;
async function draft() {
  if (!isKeeping) return;
  try {
    if (input.files.length || notes.value) {
      await keep({ key: draftKey(), account, state: "draft", photos: [...input.files], notes: notes.value });
    } else {
      await drop(draftKey());
    }
  } catch {
    output.textContent = "[[script.no-room]]";
  }
}

form.addEventListener("submit", async (event) => {
  const written = (isWriting() || !input.files.length) && notes.value.trim() ? notes.value : "";
  const photos = written ? [] : [...input.files];
  if (!isKeeping || (!photos.length && !written)) {
    if (written) choose([]);
    return;
  }
  event.preventDefault();
  if (!written && size() > largest) return;
  button.disabled = true;
  output.textContent = "[[script.sending]]";
  const snap = {
    key: crypto.randomUUID(), account, project: projects.value, notes: written, photos, at: Date.now(), state: "waiting",
    name: projects.selectedOptions[0]?.textContent ?? "",
  };
  try {
    await keep(snap);
  } catch {
    if (written) choose([]);
    form.submit();
    return;
  }
  if (written) notes.value = ""; else choose([]);
  await draft();
  const outcome = await send(snap.key);
  if (outcome.state === "sent") {
    location.assign(outcome.place);
    return;
  }
  notes.dispatchEvent(new Event("input"));
  button.disabled = false;
  output.textContent = "";
  await list();
  queue.querySelector("h2").focus();
  const worker = await navigator.serviceWorker?.ready;
  // Where there is no such thing, pages send it.
  await worker?.sync?.register("snaps").catch(() => {});
});

// What waits here, with what stands in its way.
async function list() {
  const snaps = await waiting(account);
  queue.hidden = !snaps.length;
  for (const image of queue.querySelectorAll("img")) URL.revokeObjectURL(image.src);
  queue.querySelector("ul").replaceChildren(...snaps.map((snap) => {
    const item = document.createElement("li");
    const photos = document.createElement("ul");
    photos.className = "thumbs";
    photos.append(...snap.photos.map(thumb));
    const words = document.createElement("p");
    const what = snap.photos.length ? "" : `“${snap.notes.slice(0, 80)}” `;
    const whither = "[[script.for-project]]".replace("{{project}}", () => snap.name);
    words.textContent = `${what}${whither} ${snap.problem ?? "[[script.not-sent]]"}`;
    if (snap.state === "refused") words.className = "problem";
    item.append(photos, words, act("[[script.send-now]]", () => again(snap)), act("[[script.throw-away]]", () => away(snap, item)));
    return item;
  }));
}

function act(label, doing) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.textContent = label;
  made.addEventListener("click", doing);
  return made;
}

async function again(snap) {
  const outcome = await send(snap.key);
  if (outcome.state === "sent") location.assign(outcome.place);
  else await list();
}

// Asked once more: there is no other copy.
async function away(snap, item) {
  const sure = act("[[script.really-throw-away]]", async () => { await drop(snap.key); await list(); });
  item.lastElementChild.replaceWith(sure);
  sure.focus();
}

// What is pinned in the project that is chosen.
function pin() {
  for (const pinned of form.querySelectorAll("[data-pinned]")) pinned.hidden = pinned.dataset.pinned !== projects.value;
}
projects.addEventListener("change", pin);

async function begin() {
  if (account) {
    await remember("account", account);
    await remember("projects", [...projects.options].map(({ value, textContent }) => ({ value, textContent })));
  } else {
    // No connection: as it was the last time.
    account = (await recall("account")) ?? "";
    const known = (await recall("projects")) ?? [];
    projects.replaceChildren(...known.map(({ value, textContent }) => new Option(textContent, value)));
    button.disabled = !known.length;
    if (!known.length) output.textContent = "[[script.open-once]]";
  }
  const kept = await find(draftKey());
  if (kept) {
    choose(kept.photos);
    // What the service gave back because of a fault in it is newer.
    notes.value ||= kept.notes;
  }
  await list();
}

function begun() {
  pin();
  if (!notes.value) return;
  if (!input.files.length) writeTab.click();
  notes.dispatchEvent(new Event("input"));
}

addEventListener("pageshow", (event) => {
  button.disabled = false;
  if (event.persisted) list();
});
addEventListener("online", () => setTimeout(list, 2000));
begin().catch(() => { isKeeping = false; }).then(begun);
