// Where there is no connection, a page for snapping is shown all the same. No report, no name and no list is kept by it.
import { recall, sendAll } from "./static/queue.js";

const name = "boardsnap";
const kept = [
  "/offline", "/static/app.css", "/static/tabs.js", "/static/snap.js", "/static/write.js", "/static/queue.js",
  "/static/drafts.js", "/static/photos.js", "/static/waiting.js", "/static/icon.svg",
];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(kept)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// What comes from the service comes first, and is what is shown next time without it.
async function answer(request, path) {
  try {
    const fresh = await fetch(request);
    if (fresh.ok && kept.includes(path)) await (await caches.open(name)).put(path, fresh.clone());
    return fresh;
  } catch (error) {
    const known = await caches.match(request.mode === "navigate" ? "/offline" : path);
    if (known) return known;
    throw error;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" || kept.includes(pathname)) event.respondWith(answer(request, pathname));
});

// The browser found a connection, maybe with no page open.
self.addEventListener("sync", (event) => {
  if (event.tag === "snaps") event.waitUntil(recall("account").then(sendAll));
});
