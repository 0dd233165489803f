// Corners are moved by hand or by arrow keys; the numbers below follow, and are what is sent.
const form = document.querySelector("form.corners");
const area = form.querySelector(".taken");
const drawing = area.querySelector("svg");
const outline = drawing.querySelector("polygon");
const { width, height } = drawing.viewBox.baseVal;
const names = [...form.querySelectorAll("legend")].map((legend) => legend.textContent);
const field = (axis, index) => form.elements[`${axis}${index}`];

// All of it is seen at once.
area.style.maxWidth = `calc(75vh * ${width / height})`;

// In pixels of the photo, for one of the screen.
const scale = () => width / drawing.getBoundingClientRect().width;
const within = (value, most) => Math.min(Math.max(Math.round(value), 0), most);

const grips = names.map((name, index) => {
  const grip = document.createElement("button");
  grip.type = "button";
  grip.className = "corner";
  grip.setAttribute("aria-label", "[[script.corner]]".replace("{{name}}", () => name));
  grip.addEventListener("pointerdown", (event) => {
    grip.setPointerCapture(event.pointerId);
    event.preventDefault();
    grip.focus();
  });
  grip.addEventListener("pointermove", (event) => {
    if (!grip.hasPointerCapture(event.pointerId)) return;
    const frame = drawing.getBoundingClientRect();
    put(index, (event.clientX - frame.left) * scale(), (event.clientY - frame.top) * scale());
  });
  grip.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!steps) return;
    event.preventDefault();
    const far = (event.shiftKey ? 20 : 2) * scale();
    put(index, Number(field("x", index).value) + steps[0] * far, Number(field("y", index).value) + steps[1] * far);
  });
  area.append(grip);
  return grip;
});

function put(index, x, y) {
  field("x", index).value = within(x, width);
  field("y", index).value = within(y, height);
  show();
}

function show() {
  const points = names.map((_, index) => [Number(field("x", index).value), Number(field("y", index).value)]);
  outline.setAttribute("points", points.map((point) => point.join()).join(" "));
  points.forEach(([x, y], index) => {
    grips[index].style.left = `${(100 * x) / width}%`;
    grips[index].style.top = `${(100 * y) / height}%`;
  });
}

form.addEventListener("input", show);
show();
