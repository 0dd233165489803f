// On every page: what could not be sent goes as soon as there is a connection.
import { recall, sendAll } from "./queue.js";

const notice = document.createElement("p");
notice.className = "notice";
notice.setAttribute("role", "status");

async function go() {
  const left = await sendAll(await recall("account"));
  notice.remove();
  // The page for snapping lists them.
  if (!left || document.querySelector("form.snap")) return;
  const link = document.createElement("a");
  link.href = "/snap";
  link.textContent = left === 1 ? "[[script.unsent.one]]" : "[[script.unsent.other]]".replace("{{count}}", left);
  notice.replaceChildren(link);
  document.querySelector("main").prepend(notice);
}

// Browsers that keep nothing, as in a private window, have no queue: their snaps are sent by the form alone.
const goIfKept = () => go().catch(() => {});
addEventListener("online", goIfKept);
setInterval(() => { if (document.visibilityState === "visible") goIfKept(); }, 30_000);
goIfKept();
// Without it pages work all the same, but for those that are opened without a connection.
navigator.serviceWorker?.register("/worker.js", { type: "module" }).catch(() => {});
