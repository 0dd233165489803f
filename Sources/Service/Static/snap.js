// Photos are dropped, pasted, taken or chosen, one after the other; they are shown, kept on the device, and sent once.
import { drop, keep, recall, remember, send, waiting } from "./queue.js";
import * as drafts from "./drafts.js";
import { photosIn, problemWith } from "./photos.js";

const form = document.querySelector("form.snap");
const input = form.querySelector("input[type=file]");
const notes = form.querySelector("textarea");
const photoTab = document.getElementById("photo-tab");
const writeTab = document.getElementById("write-tab");
const projects = form.querySelector("select");
const area = form.querySelector(".drop");
const thumbs = form.querySelector(".thumbs");
const count = document.getElementById("photo-count");
const told = document.getElementById("photo-problem");
const output = form.querySelector("output");
const button = form.querySelector("button:not(.plain, .tab)");
const queue = document.querySelector(".queue");
const largest = Number(form.dataset.largest);
let account = form.dataset.account;
// A private window may keep nothing: then the form is sent as any other.
let isKeeping = true;
// What was here before a reload comes first.
let isOpen = false;
// Of the board, in their order. The field has those alone that were chosen last, and none once they are here.
let photos = [];

// What is sent is what is seen: the other tab's content waits as it is.
const isWriting = () => document.getElementById("photo").hidden;
const size = () => photos.reduce((sum, file) => sum + file.size, 0);

function show() {
  for (const image of thumbs.querySelectorAll("img")) URL.revokeObjectURL(image.src);
  thumbs.replaceChildren(...photos.map((file) => {
    const item = thumb(file);
    item.append(act("[[all.take-out]]", () => takeOut(file), file.name));
    return item;
  }));
  count.textContent = !photos.length ? ""
    : photos.length === 1 ? "[[script.photos.one]]" : "[[script.photos.other]]".replace("{{count}}", photos.length);
  output.textContent = size() > largest ? "[[script.too-large]]" : "";
}

// Where a browser can't show a photo, as most can't with HEIC, its name stands there.
function thumb(file) {
  const item = document.createElement("li");
  const image = document.createElement("img");
  image.addEventListener("error", () => {
    const name = document.createElement("span");
    name.className = "unseen";
    name.textContent = file.name;
    image.replaceWith(name);
  });
  image.src = URL.createObjectURL(file);
  image.alt = file.name;
  item.append(image);
  return item;
}

function choose(files) {
  photos = [...files];
  input.value = "";
  show();
}

function add(files) {
  const readable = photosIn(files);
  const problem = problemWith(files);
  told.textContent = problem;
  told.hidden = !problem;
  if (problem || readable.length) photoTab.click();
  choose([...photos, ...readable]);
  if (readable.length) draft();
}

function takeOut(file) {
  const place = photos.indexOf(file);
  choose(photos.filter((one) => one !== file));
  (thumbs.querySelectorAll("button")[Math.min(place, photos.length - 1)] ?? input).focus();
  draft();
}

// For a form that is sent as any other.
function fill(files) {
  const all = new DataTransfer();
  for (const file of files) all.items.add(file);
  input.files = all.files;
}

form.classList.add("scripted");
// A camera gives one picture at a time, so what comes is added.
input.addEventListener("change", () => add([...input.files]));
notes.addEventListener("input", () => draft());
for (const name of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(name, (event) => {
    // Words are dropped where they were meant to be.
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    area.classList.toggle("over", name === "dragover");
    if (name === "drop") add([...event.dataTransfer.files]);
  });
}
document.addEventListener("paste", (event) => {
  // Words that are copied may have a picture of themselves beside them.
  if (event.target === notes && event.clipboardData.types.includes("text/plain")) return;
  if (event.clipboardData.files.length) add([...event.clipboardData.files]);
});

// What is chosen and not handed in yet outlives a reload.
const content = () => ({ photos, notes: notes.value, project: projects.value });
const isEmpty = () => !photos.length && !notes.value;
async function draft() {
  if (!isKeeping || !isOpen) return;
  try {
    if (isEmpty() && (!projects.selectedOptions[0] || projects.selectedOptions[0].defaultSelected)) await drafts.drop();
    else await drafts.keep(content());
  } catch {
    output.textContent = "[[script.no-room]]";
  }
}

function take(kept) {
  choose(kept.photos);
  notes.value = kept.notes;
  if ([...projects.options].some((option) => option.value === kept.project)) projects.value = kept.project;
}

form.addEventListener("submit", async (event) => {
  const written = (isWriting() || !photos.length) && notes.value.trim() ? notes.value : "";
  const sent = written ? [] : photos;
  if (!isKeeping || (!sent.length && !written)) {
    fill(sent);
    return;
  }
  event.preventDefault();
  if (!written && size() > largest) return;
  button.disabled = true;
  output.textContent = "[[script.sending]]";
  const snap = {
    key: crypto.randomUUID(), account, project: projects.value, notes: written, photos: sent, at: Date.now(), state: "waiting",
    name: projects.selectedOptions[0]?.textContent ?? "",
  };
  try {
    await keep(snap);
  } catch {
    fill(sent);
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

// What waits here, with what stands in its way; and what other pages left that were closed before it was handed in.
async function list() {
  const snaps = await waiting(account);
  const left = await drafts.left();
  queue.hidden = !snaps.length && !left.length;
  for (const image of queue.querySelectorAll("img")) URL.revokeObjectURL(image.src);
  queue.querySelector("ul").replaceChildren(
    ...left.map((kept) => waitingItem(
      kept, nameOf(kept.project), "[[script.not-handed-in]]", "[[script.go-on]]", () => goOn(kept))),
    ...snaps.map((snap) => waitingItem(
      snap, snap.name, snap.problem ?? "[[script.not-sent]]", "[[script.send-now]]", () => again(snap))));
}

function waitingItem(kept, project, state, label, doing) {
  const item = document.createElement("li");
  const images = document.createElement("ul");
  images.className = "thumbs";
  images.append(...kept.photos.map(thumb));
  const words = document.createElement("p");
  const what = kept.notes ? `“${kept.notes.slice(0, 80)}” ` : "";
  words.textContent = `${what}${"[[script.for-project]]".replace("{{project}}", () => project)} ${state}`;
  if (kept.state === "refused") words.className = "problem";
  if (kept.photos.length) item.append(images);
  item.append(words, act(label, doing), act("[[script.throw-away]]", () => away(kept, item)));
  return item;
}

const nameOf = (project) => [...projects.options].find((option) => option.value === project)?.textContent ?? "";

// What: which of several such things it is, for those who don't see.
function act(label, doing, what = "") {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.textContent = label;
  if (what) made.setAttribute("aria-label", `${label}: ${what}`);
  made.addEventListener("click", doing);
  return made;
}

// What stands in the form meanwhile waits in its place.
async function goOn(left) {
  const kept = await drafts.exchange(left.key, isEmpty() ? null : content());
  if (kept) take(kept);
  await list();
  begun();
  (kept?.notes && !photos.length ? notes : input).focus();
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
projects.addEventListener("change", () => { pin(); draft(); });

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
  const kept = await drafts.open(account);
  isOpen = true;
  if (kept) {
    // What came meanwhile, or what the service gave back because of a fault in it, is newer.
    const isNew = (file) => !kept.photos.some((one) => one.name === file.name && one.size === file.size);
    take({
      photos: [...kept.photos, ...photos.filter(isNew)], notes: notes.value || kept.notes,
      project: notes.value ? projects.value : kept.project,
    });
  }
  await draft();
  await list();
}

function begun() {
  pin();
  if (!notes.value) return;
  if (!photos.length) writeTab.click();
  notes.dispatchEvent(new Event("input"));
}

addEventListener("pageshow", (event) => {
  button.disabled = false;
  if (event.persisted) list();
});
addEventListener("online", () => setTimeout(list, 2000));
// What was chosen before this script was here.
if (input.files.length) add([...input.files]);
begin().catch(() => { isKeeping = false; }).then(begun);
