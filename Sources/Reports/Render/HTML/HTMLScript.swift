/// The page's only script: lights up lines and statements together.
enum HTMLScript {
  /// SHA-256 of `source` in Base64: the page's policy lets nothing else run. A test compares it.
  static let digest = "6/VFSbtA9AoCdHDTld5eV0b4UBQc6ardn4mbTVt6LqU="

  static let source = """

    const said = [...document.querySelectorAll("[data-lines]")];
    const shapes = [...document.querySelectorAll("[data-line]")];
    const lines = element => (element.dataset.lines ?? element.dataset.line).split(" ");
    let pinned = null;

    function light(element) {
      const lit = new Set(element ? lines(element) : []);
      for (const one of [...said, ...shapes]) one.classList.toggle("lit", lines(one).some(id => lit.has(id)));
      for (const figure of document.querySelectorAll("figure")) {
        figure.classList.toggle("pinned", pinned !== null && figure.querySelector(".lit") !== null);
      }
    }

    function pin(element) {
      pinned = pinned === element ? null : element;
      light(pinned);
      for (const button of document.querySelectorAll("button.show")) {
        button.setAttribute("aria-pressed", String(pinned !== null && button.parentElement === pinned));
      }
      if (pinned?.dataset.line) {
        const statement = said.find(one => one.classList.contains("lit"));
        const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
        statement?.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
      }
    }

    const places = new Set(shapes.flatMap(lines));
    for (const element of [...said, ...shapes]) {
      if (!lines(element).some(id => places.has(id))) continue;
      element.classList.add("can-show");
      element.addEventListener("pointerenter", event => { if (event.pointerType === "mouse" && !pinned) light(element); });
      element.addEventListener("pointerleave", event => { if (event.pointerType === "mouse" && !pinned) light(null); });
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

    """
}
