// Sentences that name or blame somebody are told while they are written, with what to ask of the system in their place.
const form = document.querySelector("form.snap");
const notes = form.querySelector("textarea[name=notes]");
const project = form.querySelector("select[name=project]");
const count = document.getElementById("turned-count");
const list = form.querySelector(".turned");
const longest = Number(notes.dataset.longest);
// More would be a wall, and those further down come up as those above go.
const most = 30;
let timer = 0;
let asking = new AbortController();

function later(wait) {
  clearTimeout(timer);
  // What was asked is about a text that is no more.
  asking.abort();
  timer = setTimeout(ask, wait);
}

async function ask() {
  const text = notes.value;
  if (!text.trim()) return show([], "");
  if (new TextEncoder().encode(text).length > longest) {
    return show([], "[[script.too-long]]");
  }
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answer = await fetch("/write/turned", {
      method: "POST", signal, headers: { accept: "application/json", "content-type": "application/json" },
      body: JSON.stringify({ project: project.value, notes: text }),
    });
    if (answer.status === 429) return later(1000 * Number(answer.headers.get("retry-after") ?? 10));
    if (!answer.ok) return show([], "[[script.not-now]]");
    const { sentences } = await answer.json();
    if (signal.aborted) return;
    show(sentences.map((one) => ({ ...one, text: text.slice(one.from, one.to) })));
  } catch {
    if (!signal.aborted) show([], "[[script.turned-later]]");
  }
}

function show(sentences, words = told(sentences)) {
  // Said again by a screen reader only where it changed.
  if (count.textContent !== words) count.textContent = words;
  list.replaceChildren(...sentences.slice(0, most).map(item));
}

function told(sentences) {
  const blaming = sentences.filter((one) => one.questions.length).length;
  const naming = sentences.filter((one) => one.names.length).length;
  const parts = [];
  if (blaming) parts.push(counted(blaming, "[[script.blame.one]]", "[[script.blame.other]]"));
  if (naming) parts.push(counted(naming, "[[script.name.one]]", "[[script.name.other]]"));
  if (sentences.length > most) parts.push("[[script.first]]".replace("{{count}}", most));
  if (!parts.length) return "[[script.nobody]]";
  return parts.join(" ");
}

const counted = (count, one, other) => (count === 1 ? one : other.replace("{{count}}", count));

function item(sentence) {
  const made = document.createElement("li");
  made.append(paragraph("turned-text", `“${sentence.text}”`));
  for (const { rule, why } of sentence.findings) {
    const matter = paragraph("soft", ` ${why}`);
    const name = document.createElement("strong");
    name.textContent = `${capital(rule.replaceAll("-", " "))}:`;
    matter.prepend(name);
    made.append(matter);
  }
  if (sentence.names.length) {
    const names = sentence.names
      .map((one) => (one.sure ? "“{{name}}”" : "[[script.may-be-name]]").replace("{{name}}", () => one.name)).join(", ");
    made.append(paragraph("soft", "[[script.taken-out]]".replace("{{names}}", () => names)));
  }
  const instead = sentence.questions.map((text) => ["[[script.ask]]", text]);
  if (sentence.restatement) instead.push(["[[script.or-say]]", sentence.restatement]);
  for (const [label, text] of instead) made.append(offer(label, text, sentence));
  return made;
}

function offer(label, text, sentence) {
  const made = document.createElement("div");
  made.className = "offer";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = "[[script.use-this]]";
  button.setAttribute("aria-label", `[[script.use-this]]: ${text}`);
  button.addEventListener("click", () => use(text, sentence));
  made.append(paragraph("", `${label}: ${text}`), button);
  return made;
}

function paragraph(name, text) {
  const made = document.createElement("p");
  made.className = name;
  made.textContent = text;
  return made;
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function use(text, sentence) {
  const stands = notes.value.slice(sentence.from, sentence.to) === sentence.text;
  const from = stands ? sentence.from : notes.value.indexOf(sentence.text);
  if (from < 0) return later(0);
  const to = from + sentence.text.length;
  notes.focus();
  notes.setSelectionRange(from, to);
  // As if it were typed: the field's own undo takes it back, which it does of nothing that is set by script.
  if (document.execCommand("insertText", false, text)) return;
  notes.setRangeText(text, from, to, "end");
  notes.dispatchEvent(new Event("input"));
}

notes.addEventListener("input", () => later(600));
project.addEventListener("change", () => later(0));
addEventListener("online", () => later(0));
