// What is begun on a page for snapping and not handed in yet. Each page keeps its own; one whose page is gone, by a crash or
// because it was closed, is taken up by the next page that has none.
import { drop as forget, exchange as move, find, keep as store, snaps } from "./queue.js";

const lock = (key) => `boardsnap.${key}`;
let account = "";
let key = "";

// Held as long as this page is there. Another page that began as a copy of this one has the same id, and waits in vain.
function hold(key, options) {
  return new Promise((held) => {
    navigator.locks.request(lock(key), options, (got) => {
      held(got !== null);
      return got && new Promise(() => {});
    }).catch(() => held(false));
  });
}

const draftKey = (tab) => `draft ${account} ${tab}`;

async function settle() {
  const known = sessionStorage.getItem("boardsnap.tab");
  // The page that is left by a reload lets go of it in a moment.
  if (known && await hold(draftKey(known), { signal: AbortSignal.timeout(1500) })) return draftKey(known);
  const tab = crypto.randomUUID();
  sessionStorage.setItem("boardsnap.tab", tab);
  await hold(draftKey(tab), {});
  return draftKey(tab);
}

// Of an account: nobody else is shown it. Gives what this page had, or what one left that is gone; nothing where there is none.
export async function open(of) {
  account = of;
  key = await settle();
  const own = await find(key);
  if (own) return own;
  const [latest] = await left();
  return latest && exchange(latest.key, null);
}

export const keep = (content) => store({ key, account, state: "draft", at: Date.now(), ...content });
export const drop = () => forget(key);

// What pages left that are gone, the latest first.
export async function left() {
  const all = (await snaps()).filter((one) => one.state === "draft" && one.account === account && one.key !== key);
  const held = new Set((await navigator.locks.query()).held.map((one) => one.name));
  const gone = all.filter((one) => !held.has(lock(one.key)));
  const isEmpty = (one) => !one.photos.length && !one.notes;
  for (const one of gone.filter(isEmpty)) await forget(one.key);
  return gone.filter((one) => !isEmpty(one)).sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

// Takes up what a page left; of two pages that ask for it one gets it.
// What this page has itself stays in its place.
export function exchange(from, content) {
  return navigator.locks.request("boardsnap.drafts", async () => {
    const kept = await find(from);
    if (!kept) return undefined;
    await move(
      from, { ...kept, key },
      content && { key: draftKey(crypto.randomUUID()), account, state: "draft", at: Date.now(), ...content });
    return kept;
  });
}
