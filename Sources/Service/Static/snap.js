// Photos are dropped, pasted or chosen; they are shown, and the form is sent once.
const form = document.querySelector("form.snap");
const input = form.querySelector("input[type=file]");
const drop = form.querySelector(".drop");
const thumbs = form.querySelector(".thumbs");
const output = form.querySelector("output");
const largest = Number(form.dataset.largest);

function show() {
  for (const image of thumbs.querySelectorAll("img")) URL.revokeObjectURL(image.src);
  thumbs.replaceChildren(...[...input.files].map((file) => {
    const item = document.createElement("li");
    const image = document.createElement("img");
    image.src = URL.createObjectURL(file);
    image.alt = file.name;
    item.append(image);
    return item;
  }));
  const size = [...input.files].reduce((sum, file) => sum + file.size, 0);
  output.textContent = size > largest ? "These photos are too large together. Choose fewer." : "";
}

function add(files) {
  const images = [...files].filter((file) => file.type.startsWith("image/"));
  if (!images.length) return;
  const all = new DataTransfer();
  for (const file of [...input.files, ...images]) all.items.add(file);
  input.files = all.files;
  show();
}

input.addEventListener("change", show);
for (const name of ["dragover", "dragleave", "drop"]) {
  form.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", name === "dragover");
    if (name === "drop") add(event.dataTransfer.files);
  });
}
document.addEventListener("paste", (event) => add(event.clipboardData.files));
form.addEventListener("submit", () => {
  form.querySelector("button:not(.plain)").disabled = true;
  output.textContent = "Sending …";
});
addEventListener("pageshow", () => {
  form.querySelector("button:not(.plain)").disabled = false;
  output.textContent = "";
});
