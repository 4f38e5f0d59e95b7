// The map as it is seen, as a picture to take away: ground, markers and names, and under them the days, the counts and the credits.
/* global Dateline */
(function (/** @type {any} */ out) {
  "use strict";

  const EDGE = 16; // CSS pixels
  const LINE = 23;
  const NARROW = 560;

  /**
   * As sharp as the screen.
   * @param { {container: HTMLElement, colours: any, font: string, title: string, told: string, signs: string[], credit: string} } shown
   *   `signs` name an incident and a statement
   * @returns {HTMLCanvasElement}
   */
  out.picture = function ({ container, colours, font, title, told, signs, credit }) {
    const { left, top, width, height } = container.getBoundingClientRect();
    const narrow = width < NARROW; // the signs stand on a line of their own then
    const ratio = window.devicePixelRatio || 1;
    const made = document.createElement("canvas");
    made.width = Math.round(width * ratio);
    made.height = Math.round((height + (narrow ? 3 : 2) * LINE + EDGE) * ratio);
    const g = /** @type {CanvasRenderingContext2D} */ (made.getContext("2d"));
    g.scale(ratio, ratio);
    g.fillStyle = colours.water;
    g.fillRect(0, 0, width, height);
    const above = (/** @type {Element} */ canvas) => Number(getComputedStyle(/** @type {Element} */ (canvas.closest(".leaflet-pane"))).zIndex);
    for (const canvas of [...container.querySelectorAll("canvas")].sort((a, b) => above(a) - above(b))) {
      const box = canvas.getBoundingClientRect();
      g.drawImage(canvas, box.left - left, box.top - top, box.width, box.height);
    }
    g.fillStyle = colours.paper;
    g.fillRect(0, height, width, made.height);
    g.fillStyle = colours.border;
    g.fillRect(0, height, width, 1);

    /** @param {string} text @param {number} x @param {number} line @param {string} type @param {string} colour */
    const write = (text, x, line, type, colour) => {
      g.font = `${type} ${font}`;
      g.fillStyle = colour;
      g.fillText(text, x, height + 4 + line * LINE);
      return g.measureText(text).width;
    };
    write(title, EDGE, 1, "600 17px", colours.ink);
    write(told, EDGE, 2, "13px", colours.muted);
    g.textAlign = "right";
    write(credit, width - EDGE, 2, "11px", colours.muted);
    g.textAlign = "left";
    g.font = `13px ${font}`;
    const line = narrow ? 3 : 1;
    let x = narrow ? EDGE : width - EDGE - signs.reduce((sum, sign) => sum + g.measureText(sign).width + 20, 18);
    for (const [index, sign] of signs.entries()) {
      g.beginPath();
      g.arc(x + 6, height + line * LINE - 0.5, index ? 4.5 : 6, 0, 2 * Math.PI);
      g.lineWidth = 3;
      g.strokeStyle = colours.statement;
      g.fillStyle = colours.incident;
      if (index) g.stroke();
      else g.fill();
      x += 20 + write(sign, x + 20, line, "13px", colours.ink) + 18;
    }
    return made;
  };
})(Dateline);
