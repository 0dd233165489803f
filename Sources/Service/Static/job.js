// Says how far the reading is, as it happens; asks again where the stream does not come through.
const section = document.querySelector(".job");
const said = section.querySelector("[role=status]");
const place = `/jobs/${section.dataset.job}`;

function show(state) {
  said.textContent = state.words;
  if (state.state === "kept") location.replace(state.board);
  if (state.state === "failed") location.reload();
  return state.state !== "doing";
}

async function poll() {
  for (;;) {
    try {
      const answer = await fetch(`${place}/state`, { headers: { accept: "application/json" } });
      if (answer.ok && show(await answer.json())) return;
    } catch {
      // No connection just now: it is asked again.
    }
    await new Promise((done) => setTimeout(done, 2000));
  }
}

const stream = new EventSource(`${place}/events`);
stream.addEventListener("message", (event) => {
  if (show(JSON.parse(event.data))) stream.close();
});
stream.addEventListener("error", () => {
  stream.close();
  poll();
});
