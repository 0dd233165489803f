/// The part of the page's script that zooms the picture of the board.
enum HTMLZoom {
  static let script = #"""

    // The picture is zoomed by button, key, pinch and wheel with Ctrl, and dragged when it is.
    for (const sheet of document.querySelectorAll(".sheet")) {
      const layers = [...sheet.children];
      const most = 8;
      let [scale, x, y] = [1, 0, 0];

      const told = document.createElement("output");
      function put(wanted, left, top) {
        scale = Math.min(most, Math.max(1, wanted));
        x = Math.min(0, Math.max(sheet.clientWidth * (1 - scale), left));
        y = Math.min(0, Math.max(sheet.clientHeight * (1 - scale), top));
        const transform = scale === 1 ? "" : `translate(${x}px, ${y}px) scale(${scale})`;
        for (const layer of layers) layer.style.transform = transform;
        sheet.classList.toggle("zoomed", scale > 1);
        told.value = `${Math.round(scale * 100)} %`;
      }

      // About a place of the window.
      function zoom(factor, place) {
        const box = sheet.getBoundingClientRect();
        const [left, top] = place ? [place.x - box.left, place.y - box.top] : [box.width / 2, box.height / 2];
        const by = Math.min(most, Math.max(1, scale * factor)) / scale;
        put(scale * by, left - (left - x) * by, top - (top - y) * by);
      }

      const bar = document.createElement("div");
      bar.className = "zoom";
      bar.setAttribute("role", "group");
      bar.setAttribute("aria-label", "Zoom");
      for (const [sign, name, act] of [
        ["−", "Zoom out", () => zoom(1 / 1.5)], ["+", "Zoom in", () => { zoom(1.5); bring(); }],
        ["Fit", "Fit the whole board", () => put(1, 0, 0)],
      ]) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = sign;
        button.setAttribute("aria-label", name);
        button.addEventListener("click", event => { event.stopPropagation(); act(); });
        bar.append(button);
      }
      told.className = "hidden";
      bar.append(told);
      sheet.after(bar);

      sheet.closest("figure").addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const step = sheet.clientWidth / 6;
        const keys = {
          "+": () => zoom(1.5), "=": () => zoom(1.5), "-": () => zoom(1 / 1.5), "0": () => put(1, 0, 0),
          ArrowLeft: () => put(scale, x + step, y), ArrowRight: () => put(scale, x - step, y),
          ArrowUp: () => put(scale, x, y + step), ArrowDown: () => put(scale, x, y - step),
        };
        if (!(event.key in keys) || event.key.startsWith("Arrow") && scale === 1) return;
        event.preventDefault();
        keys[event.key]();
      });

      sheet.addEventListener("wheel", event => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        zoom(Math.exp(-event.deltaY / 200), event);
      }, { passive: false });
      sheet.addEventListener("dblclick", event => zoom(2, event));

      // Fingers, or the mouse while its button is down.
      const held = new Map();
      let dragged = false;
      sheet.addEventListener("pointerdown", event => {
        if (held.size === 0) dragged = false;
        held.set(event.pointerId, { x: event.clientX, y: event.clientY });
      });
      document.addEventListener("pointermove", event => {
        const from = held.get(event.pointerId);
        if (!from) return;
        const to = { x: event.clientX, y: event.clientY };
        const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
        if (other) {
          const apart = one => Math.hypot(one.x - other.x, one.y - other.y);
          put(scale, x + (to.x - from.x) / 2, y + (to.y - from.y) / 2);
          if (apart(from) > 0) zoom(apart(to) / apart(from), { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 });
          dragged = true;
        } else if (scale > 1) {
          // A hand that clicks is not quite still.
          if (!dragged && Math.hypot(to.x - from.x, to.y - from.y) < 5) return;
          dragged = true;
          put(scale, x + to.x - from.x, y + to.y - from.y);
        }
        held.set(event.pointerId, to);
      });
      for (const end of ["pointerup", "pointercancel"]) {
        document.addEventListener(end, event => { held.delete(event.pointerId); });
      }
      sheet.addEventListener("click", event => {
        if (dragged) event.stopPropagation();
        dragged = false;
      }, { capture: true });
      sheet.addEventListener("touchmove", event => {
        if (event.touches.length > 1 && event.cancelable) event.preventDefault();
      }, { passive: false });
      addEventListener("resize", () => put(scale, x, y));

      // Brings a line, or what is lit, into the middle of the picture where that is zoomed.
      function bring(shape = sheet.querySelector("polygon.lit")) {
        if (scale === 1 || !shape) return;
        const [box, there] = [sheet.getBoundingClientRect(), shape.getBoundingClientRect()];
        put(
          scale, x + box.left + box.width / 2 - there.left - there.width / 2,
          y + box.top + box.height / 2 - there.top - there.height / 2);
      }
      sheets.set(sheet, bring);
    }

    """#
}
