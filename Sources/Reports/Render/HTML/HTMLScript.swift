/// The page's only script: lights up lines and statements together, and zooms the picture.
enum HTMLScript {
  /// SHA-256 of `source` in Base64: the page's policy lets nothing else run. A test compares it.
  static let digest = "duzWzZX2WFV2WjSOzwQurr6bXxvrYnjwDGvUMA7hNx4="

  static let source = lighting + HTMLZoom.script

  private static let lighting = #"""

    const said = [...document.querySelectorAll("[data-lines]")];
    const shapes = [...document.querySelectorAll("[data-line]")];
    const sheets = new Map();
    const lines = element => (element.dataset.lines ?? element.dataset.line).split(" ");
    const statementOf = shape => said.find(one => lines(one).includes(shape.dataset.line));
    let pinned = null;

    function light(element) {
      const lit = new Set(element ? lines(element) : []);
      for (const one of [...said, ...shapes]) one.classList.toggle("lit", lines(one).some(id => lit.has(id)));
      for (const figure of document.querySelectorAll("figure")) {
        figure.classList.toggle("pinned", pinned !== null && figure.querySelector(".lit") !== null);
      }
    }

    function scrollTo(element, block) {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      element?.scrollIntoView({ block, behavior: calm ? "auto" : "smooth" });
    }

    function pin(element) {
      pinned = pinned === element ? null : element;
      light(pinned);
      for (const button of document.querySelectorAll("button.show")) {
        button.setAttribute("aria-pressed", String(pinned !== null && button.parentElement === pinned));
      }
      for (const shape of shapes) {
        if (shape.hasAttribute("role")) shape.setAttribute("aria-pressed", String(shape === pinned));
      }
      if (pinned?.dataset.line) scrollTo(statementOf(pinned), "center");
      else if (pinned) for (const bring of sheets.values()) bring();
      document.dispatchEvent(new CustomEvent("pinned", { detail: pinned ? lines(pinned) : [] }));
    }

    // A statement that stands beside the picture comes into view; one below would take the picture away.
    function follow(shape) {
      const statement = statementOf(shape);
      if (!statement) return;
      const [here, there] = [shape.closest("figure").getBoundingClientRect(), statement.getBoundingClientRect()];
      if (there.left >= here.right || there.right <= here.left) scrollTo(statement, "nearest");
    }

    // What comes under a pointer that rests was scrolled there.
    let rest = "";
    let dwelling = 0;
    document.addEventListener("pointermove", event => { rest = event.clientX + " " + event.clientY; });

    const points = event => event.pointerType === "mouse" && !pinned && rest !== event.clientX + " " + event.clientY;

    function enter(element, event) {
      if (!points(event)) return;
      light(element);
      clearTimeout(dwelling);
      if (element.dataset.line) dwelling = setTimeout(() => { if (!pinned) follow(element); }, 200);
    }

    const places = new Set(shapes.flatMap(lines));
    for (const element of [...said, ...shapes]) {
      if (!lines(element).some(id => places.has(id))) continue;
      element.classList.add("can-show");
      element.addEventListener("pointerenter", event => enter(element, event));
      element.addEventListener("pointerleave", event => {
        clearTimeout(dwelling);
        if (points(event)) light(null);
      });
      element.addEventListener("click", event => { event.stopPropagation(); pin(element); });
      if (element.dataset.line) continue;
      const button = document.createElement("button");
      button.className = "show";
      button.type = "button";
      button.setAttribute("aria-label", "Show on the board");
      button.setAttribute("aria-pressed", "false");
      button.addEventListener("focus", () => { if (!pinned && button.matches(":focus-visible")) light(element); });
      button.addEventListener("blur", () => { if (!pinned) light(null); });
      element.append(button);
    }
    document.addEventListener("click", () => { if (pinned) pin(pinned); });
    document.addEventListener("keydown", event => { if (event.key === "Escape" && pinned) pin(pinned); });

    // By key, the lines of a picture are one stop: arrows go from one to the next.
    for (const drawing of document.querySelectorAll(".sheet > svg")) {
      const own = [...drawing.querySelectorAll("[data-line]")];
      if (own.length === 0) continue;
      drawing.removeAttribute("aria-hidden");
      drawing.setAttribute("role", "group");
      drawing.setAttribute("aria-label", "Lines on the board; arrow keys go from one to the next");
      own.forEach((shape, index) => {
        const text = statementOf(shape)?.textContent.trim().replace(/[ \n]+/g, " ");
        shape.setAttribute("role", "button");
        shape.setAttribute("aria-pressed", "false");
        shape.setAttribute("aria-label", text ? "Line: " + text : "Line " + (index + 1));
        shape.setAttribute("tabindex", index === 0 ? "0" : "-1");
        shape.addEventListener("focus", () => {
          if (!shape.matches(":focus-visible")) return;
          if (!pinned) light(shape);
          sheets.get(drawing.parentElement)?.(shape);
          follow(shape);
        });
        shape.addEventListener("blur", () => { if (!pinned) light(null); });
      });
      drawing.addEventListener("keydown", event => {
        const at = own.indexOf(event.target);
        if (event.key === "Enter" || event.key === " ") pin(event.target);
        else {
          const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: own.length - 1 };
          if (!(event.key in next)) return;
          const shape = own[Math.min(own.length - 1, Math.max(0, next[event.key]))];
          event.target.setAttribute("tabindex", "-1");
          shape.setAttribute("tabindex", "0");
          shape.focus();
        }
        event.preventDefault();
        event.stopPropagation();
      });
    }

    """#
}
