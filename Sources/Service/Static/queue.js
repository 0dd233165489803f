// Snaps wait in the browser until the service has them: a photo that was taken is not lost by a reload or a dead spot, and
// is not taken in twice, since each has a key that the service knows again.
const opened = new Promise((done, failed) => {
  const request = indexedDB.open("boardsnap", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("snaps", { keyPath: "key" });
    request.result.createObjectStore("known", { keyPath: "name" });
  };
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});
// Each use of it is told why it failed.
opened.catch(() => {});

async function stored(name, mode, act) {
  const database = await opened;
  return new Promise((done, failed) => {
    const deal = database.transaction(name, mode, { durability: "strict" });
    const request = act(deal.objectStore(name));
    deal.oncomplete = () => done(request.result);
    deal.onabort = () => failed(deal.error);
  });
}

export const keep = (snap) => stored("snaps", "readwrite", (snaps) => snaps.put(snap));
export const drop = (key) => stored("snaps", "readwrite", (snaps) => snaps.delete(key));
export const snaps = () => stored("snaps", "readonly", (snaps) => snaps.getAll());
// All of it or nothing.
export const exchange = (gone, ...kept) => stored("snaps", "readwrite", (snaps) => {
  for (const snap of kept) if (snap) snaps.put(snap);
  return snaps.delete(gone);
});
export const find = (key) => stored("snaps", "readonly", (snaps) => snaps.get(key));
export const remember = (name, value) => stored("known", "readwrite", (known) => known.put({ name, value }));
export const recall = async (name) => (await stored("known", "readonly", (known) => known.get(name)))?.value;

// What an account handed in here and the service does not have yet, oldest first.
export async function waiting(account) {
  return (await snaps()).filter((snap) => snap.account === account && snap.state !== "draft").sort((a, b) => a.at - b.at);
}

// One at a time, whichever page or worker sends: the same photo is not sent over a slow line twice.
export function send(key) {
  return navigator.locks.request("boardsnap.send", async () => {
    const snap = await find(key);
    if (!snap) return { state: "sent", place: "/" };
    const outcome = await handIn(snap);
    if (outcome.state === "sent") await drop(key);
    else await keep({ ...snap, ...outcome });
    return outcome;
  });
}

// Stops at the first that finds no connection. Says how many still wait.
export async function sendAll(account) {
  for (const snap of await waiting(account)) {
    if (snap.state === "waiting" && (await send(snap.key)).state === "waiting") break;
  }
  return (await waiting(account)).length;
}

async function handIn(snap) {
  const body = new FormData();
  for (const name of ["key", "account", "project", "notes"]) body.set(name, snap[name]);
  for (const photo of snap.photos) body.append("photo", photo);
  let answer;
  try {
    answer = await fetch("/snap", { method: "POST", body, headers: { accept: "application/json" } });
  } catch {
    return { state: "waiting", problem: "[[script.no-connection]]" };
  }
  const place = new URL(answer.url).pathname;
  if (answer.redirected && /^\/(jobs|boards)\//.test(place)) return { state: "sent", place };
  if (answer.status === 401 || answer.redirected) return { state: "waiting", problem: "[[script.sign-in-first]]" };
  if (answer.status === 429 || answer.status >= 500) {
    return { state: "waiting", problem: "[[script.busy]]" };
  }
  return { state: "refused", problem: (await answer.json()).problem };
}
