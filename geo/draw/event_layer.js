// The markers, their names and the legend, and what the layer says to Python and hears from it.
/* global L, Dateline */
(function (/** @type {any} */ out) {
  "use strict";

  const REACH = 22; // CSS pixels around a marker that still mean it: a finger's tip
  const FONT = '"Source Sans Pro", "Source Sans 3", "Noto Sans", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
  const FADE = [1, 1, 0.92, 0.8, 0.6, 0.42, 0.42]; // by date_prec: what is known to the day stands out
  const LABELS_FROM = { country: 3, sea: 4, capital: 5, lake: 7, region: 7, mountains: 8, island: 7, strait: 8, province: 8, town: 8, village: 9 };
  const PALETTES = {
    light: {
      water: "#dbe7ef", land: "#f6f4ef", coast: "#a8b8c4", border: "#b4b3ae", ink: "#0f172a", muted: "#5b6880", halo: "rgba(255,255,255,0.92)",
      paper: "#ffffff", incident: "#d55e00", statement: "#0072b2", onIncident: "#ffffff", waterText: "#4b7590", areaText: "#9a3412", areaBlue: "#00507d",
      place: "#7b8494",
    },
    dark: {
      water: "#0f1b2a", land: "#1e2937", coast: "#43536a", border: "#4b5a70", ink: "#f1f5f9", muted: "#a3b1c6", halo: "rgba(15,23,36,0.9)",
      paper: "#131f2e", incident: "#f0802b", statement: "#56b4e9", onIncident: "#1a0d00", waterText: "#7fa6c4", areaText: "#fdba74", areaBlue: "#9cd3f5",
      place: "#8a97ab",
    },
  };

  const LEGEND = [
    ["incident", "legend_incident"], ["statement", "legend_statement"], ["both", "legend_both"], ["seat", "legend_seat"], ["area", "legend_area"],
    ["faded", "legend_faded"], ["line", "legend_line"], ["size", "legend_size"],
  ];

  /** @param {string} tag @param {string} [className] @param {string} [text] */
  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  /** Drawings of the controls, as paths of a 24 by 24 square. */
  const ICONS = {
    previous: "M15 5l-7 7 7 7", next: "M9 5l7 7-7 7", play: "M8 5v14l11-7z", pause: "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",
    plus: "M12 5v14M5 12h14", minus: "M5 12h14", fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
    picture: "M12 4v11M7 11l5 5 5-5M4 20h16",
    tiles: "M9 4L3 6v14l6-2 6 2 6-2V4l-6 2-6-2zM9 4v14M15 6v14",
  };
  /** @param {keyof typeof ICONS} name @param {boolean} [filled] */
  function icon(name, filled) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("width", "18");
    svg.setAttribute("height", "18");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", ICONS[name]);
    path.setAttribute("fill", filled ? "currentColor" : "none");
    if (!filled) {
      path.setAttribute("stroke", "currentColor");
      path.setAttribute("stroke-width", "2.2");
      path.setAttribute("stroke-linecap", "round");
      path.setAttribute("stroke-linejoin", "round");
    }
    svg.appendChild(path);
    return svg;
  }

  /** @param {string} language @param {Record<string, string>} strings */
  function words(language, strings) {
    const plural = new Intl.PluralRules(language);
    // French counts the first day of a month as an ordinal, which Intl does not.
    const spoken = (/** @type {string} */ text) => (language.startsWith("fr") ? text.replace(/(?<![\d])1(?=[ \u00a0\u202f]\p{L}|[ \u2009]?–)/gu, "1er") : text);
    const number = new Intl.NumberFormat(language);
    const full = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    const long = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    const short = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
    /** @param {string} key @param {Record<string, string|number>} [values] */
    const say = (key, values) =>
      (strings[key] || key).replace(/\{(\w+)\}/g, (whole, name) => {
        const value = values && values[name];
        return value === undefined ? whole : typeof value === "number" ? number.format(value) : value;
      });
    return {
      say,
      /** @param {string} key @param {number} n @param {Record<string, number>} [more] */
      counted: (key, n, more) => say(`${key}_${plural.select(n) === "one" ? "one" : "other"}`, { n, ...more }),
      number: (/** @type {number} */ n) => number.format(n),
      full: (/** @type {number} */ day) => spoken(full.format(out.dateOf(day))),
      long: (/** @type {number} */ day) => spoken(long.format(out.dateOf(day))),
      short: (/** @type {number} */ day) => spoken(short.format(out.dateOf(day))),
      range: (/** @type {number} */ from, /** @type {number} */ to) =>
        spoken(from >= to ? long.format(out.dateOf(to)) : full.formatRange(out.dateOf(from), out.dateOf(to))),
    };
  }

  /**
   * Puts the layer over `map` and its time control below.
   * @param {any} map a Leaflet map @param {any} options what `geo.draw.event_layer.EventLayer` tells
   */
  out.start = function (map, options) {
    const columns = out.decode(options.events);
    const say = words(options.language, options.strings);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    /** A kilometre as a part of the world's width. @param {number} latitude */
    const perKm = (latitude) => 1 / (40075 * Math.max(0.05, Math.cos((latitude * Math.PI) / 180)));
    const places = columns.places.map((/** @type {any} */ place, /** @type {number} */ index) => ({
      ...place, index, x: out.worldX(place.longitude), y: out.worldY(place.latitude),
      perKm: perKm(place.latitude),
    }));
    const tally = out.tally(places.length);
    const everyDay = out.tally(places.length); // what the filters let through, whatever the window

    const state = {
      theme: options.theme === "dark" ? "dark" : "light",
      from: 0,
      to: 0,
      undated: false,
      mode: options.mode,
      kinds: [true, true],
      /** @type {string|null} */ shown: null,
      through: out.mask(columns, [true, true], null),
      place: -1,
      event: -1,
      hover: -1,
      picking: false, // whether a click on the bare map means a point
      /** @type {[number, number]|null} */ point: null, // that point: latitude, longitude
      most: 1,
      shrink: 1, // where thousands of places are in view, all markers are drawn smaller
    };

    // The largest count that any place can reach decides the size of all, so that a disc means the same on every day.
    out.count(columns, state.through, -2147483647, 2147483647, true, everyDay);
    state.most = places.reduce((/** @type {number} */ most, /** @type {any} */ p) => Math.max(most, everyDay.incidents[p.index], everyDay.statements[p.index]), 1);

    // --- the frame -------------------------------------------------------------------------------------------------
    document.querySelectorAll('meta[name="viewport"]').forEach((meta) => meta.setAttribute("content", "width=device-width, initial-scale=1"));
    document.documentElement.lang = options.language;
    const style = element("style");
    style.textContent = options.style;
    document.head.appendChild(style);
    const root = element("div", `dl dl-${state.theme}`);
    const container = map.getContainer();
    container.parentNode.insertBefore(root, container);
    root.appendChild(container);
    container.style.width = "";
    container.style.height = "";
    container.classList.add("dl-map");
    container.setAttribute("role", "region");
    container.setAttribute("aria-label", options.strings.map);
    const bottom = element("section", "dl-time");
    bottom.setAttribute("aria-label", options.strings.time);
    root.appendChild(bottom);
    if (still.matches) map._zoomAnimated = map.options.zoomAnimation = map.options.fadeAnimation = map.options.inertia = false;
    map.attributionControl.setPrefix("Leaflet");
    map.setMaxBounds([[-86, -240], [86, 240]]);

    const palette = () => PALETTES[/** @type {"light"|"dark"} */ (state.theme)];
    const ground = out.ground(map, options, palette);

    // --- one canvas for all markers --------------------------------------------------------------------------------
    const canvas = L.DomUtil.create("canvas", "leaflet-zoom-animated dl-markers", map.getPanes().overlayPane);
    canvas.setAttribute("aria-hidden", "true");
    const g = canvas.getContext("2d");
    /** @type {any} */
    let corner = null;
    let drawnZoom = 0;
    let asked = 0;
    /** Widths of texts by font. @type {Map<string, Map<string, number>>} */
    const widths = new Map();
    let font = "";
    const frames = { count: 0, last: 0 };
    let counted = 0; // how often there were new counts
    /** @typedef { {index: number, x: number, y: number, r: number, disc: number, ring: number, area: number, covered?: boolean} } Mark */
    /** @type {Mark[]} */
    let marks = [];
    /** The same, the largest first. @type {Mark[]} */
    let bySize = [];
    /** Where neither markers nor controls stand. @type {any} */
    let clear = null;
    let astray = false; // whether there are markers, and none has its middle in view
    let drawnOf = ""; // what these four were made of: a choice, or a hand that passes over, changes none of them

    /** Setting a font, or asking for it, costs more than a comparison. @param {string} wanted */
    function write(wanted) {
      if (font !== wanted) g.font = font = wanted;
    }

    /** The width of a text in the font now set. @param {string} text @returns {number} */
    function width(text) {
      let known = widths.get(font);
      if (!known) widths.set(font, (known = new Map()));
      const before = known.get(text);
      if (before !== undefined) return before;
      if (known.size > 5000) known.clear();
      const found = Number(g.measureText(text).width);
      known.set(text, found);
      return found;
    }

    function request() {
      if (!asked) asked = requestAnimationFrame(() => { asked = 0; draw(); });
    }

    function count() {
      counted++;
      return out.count(columns, state.through, state.from, state.to, state.undated, tally);
    }

    function recount() {
      count();
      request();
    }

    /** @param {number} index */
    const strength = (index) => FADE[Math.min(tally.incidentPrec[index], tally.statementPrec[index], 6)];

    function draw() {
      const began = performance.now();
      const size = map.getSize();
      // Before the view is known there is nothing to show; a zoom under way ends with a draw of its own.
      if (!opened || !size.x || !size.y || map._animatingZoom) return;
      const ratio = window.devicePixelRatio || 1;
      const w = Math.round(size.x * ratio);
      const h = Math.round(size.y * ratio);
      L.DomUtil.setTransform(canvas, map.containerPointToLayerPoint([0, 0]), 1);
      corner = map.containerPointToLatLng([0, 0]);
      drawnZoom = map.getZoom();
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
        canvas.style.width = `${size.x}px`;
        canvas.style.height = `${size.y}px`;
        font = "";
      }
      g.setTransform(ratio, 0, 0, ratio, 0, 0);
      g.clearRect(0, 0, size.x, size.y);
      const colours = palette();
      const scale = 256 * 2 ** drawnZoom;
      const origin = map.getPixelBounds().min;
      const wanted = [counted, state.shrink, drawnZoom, origin.x, origin.y, size.x, size.y].join(" ");
      if (drawnOf !== wanted || !stand) {
        const before = astray;
        drawnOf = wanted;
        findMarks(size, scale, origin);
        if (astray !== before) notice();
      }
      const chosen = marks.find((mark) => mark.index === state.place);
      if (marks.length > CROWD) {
        layMarks(colours);
        g.globalCompositeOperation = "destination-over"; // what comes now goes under what is there
        drawLines(colours, scale, origin);
        drawAreas(colours, size);
        g.globalCompositeOperation = "source-over";
      } else {
        drawAreas(colours, size);
        drawLines(colours, scale, origin);
        drawMarks(colours);
      }
      if (chosen) drawChosen(chosen, colours);
      if (state.point) drawPoint(state.point, colours);
      drawNames(colours, size, scale, origin);
      frames.last = performance.now() - began;
      frames.count++;
    }

    /** The markers in view, and the room that they leave. @param {any} size @param {number} scale @param {any} origin */
    function findMarks(size, scale, origin) {
      marks = [];
      astray = tally.shown > tally.unplaced;
      for (const place of places) {
        const i = place.index;
        const n = tally.incidents[i] + tally.statements[i];
        if (!n) continue;
        const x = place.x * scale - origin.x;
        const y = place.y * scale - origin.y;
        if (x >= 0 && y >= 0 && x <= size.x && y <= size.y) astray = false;
        const area = place.radiusKm * place.perKm * scale;
        const disc = discRadius(i);
        const ring = ringRadius(i, disc);
        const r = Math.max(disc, ring);
        const reach = Math.max(r, area) + 4;
        if (x < -reach || y < -reach || x > size.x + reach || y > size.y + reach) continue;
        marks.push({ index: i, x, y, r, disc, ring, area: area > r * 1.3 ? area : 0 });
      }
      marks.sort((a, b) => b.area - a.area || b.r - a.r);
      bySize = marks.slice().sort((a, b) => b.r - a.r);
      clear = new out.Room(size.x, size.y);
      for (const { x, y, r } of marks) clear.take(x - r, y - r, 2 * r, 2 * r);
      for (const [left, top, wide, high] of controls()) clear.take(left, top, wide, high);
    }

    const CROWD = 600; // markers from which on they are laid on a sheet of pixels
    const SEEN_FROM = 6; // the radius from which a country is large enough to bear its name
    const FIGURE_FROM = 6.5; // the radius from which a count is written on a marker

    /**
     * Makes markers smaller where so many are in view that they would hide each other and the ground. It goes by all days and by
     * the zoom, so that a disc means the same whatever the window.
     */
    function settle() {
      const size = map.getSize();
      if (!size.x || !size.y) return;
      const scale = 256 * 2 ** map.getZoom();
      const origin = map.getPixelBounds().min;
      let covered = 0;
      let seen = 0;
      const cell = 40;
      const cells = new Set();
      for (const place of places) {
        const x = place.x * scale - origin.x;
        const y = place.y * scale - origin.y;
        if (x < 0 || y < 0 || x > size.x || y > size.y) continue;
        const disc = out.radius(everyDay.incidents[place.index], state.most);
        const ring = out.radius(everyDay.statements[place.index], state.most);
        const r = disc && ring ? Math.max(disc + 3.5, ring) : Math.max(disc, ring);
        if (!r) continue;
        covered += Math.PI * r * r;
        seen++;
        cells.add(Math.floor(x / cell) * 4096 + Math.floor(y / cell));
      }
      // Many places crowd some parts of the map and leave the rest empty: those parts are what they share.
      state.shrink = out.shrink(covered, seen > CROWD / 2 ? cells.size * cell * cell : size.x * size.y);
    }

    /** Inside a ring the disc is at least as large as the figure written on it. @param {number} i */
    function discRadius(i) {
      const own = out.radius(tally.incidents[i], state.most, state.shrink);
      if (!own || !tally.statements[i] || state.shrink < 1) return own;
      const n = tally.incidents[i] + tally.statements[i];
      return Math.max(own, n > 99 ? 11 : n > 9 ? 8.5 : 7);
    }

    /** @param {number} i @param {number} disc the radius inside */
    function ringRadius(i, disc) {
      const own = out.radius(tally.statements[i], state.most, state.shrink);
      if (!own) return 0;
      return disc ? Math.max(own, disc + 3.5 * Math.max(0.4, state.shrink)) : Math.max(own, 5 * Math.max(0.6, state.shrink));
    }

    /**
     * The areas of places coarser than a town. Those of one kind are filled as one shape, so that discs over each other stay as
     * clear as one; what covers much of the screen is an outline only, and what is larger than the screen only when it is meant.
     * @param {any} colours @param {any} size
     */
    function drawAreas(colours, size) {
      const side = Math.min(size.x, size.y);
      const meant = (/** @type {number} */ i) => i === state.place || i === state.hover;
      const seen = marks.filter(({ index: i, area }) => area && (area < 0.62 * side || meant(i)));
      const filled = seen.filter(({ index: i, area }) => (area < 0.24 * side && places[i].feature !== "country") || (area < 0.62 * side && meant(i)));
      for (const incident of [true, false]) {
        g.beginPath();
        for (const { index: i, x, y, area } of filled) {
          if (tally.incidents[i] > 0 !== incident) continue;
          g.moveTo(x + area, y);
          g.arc(x, y, area, 0, 2 * Math.PI);
        }
        g.globalAlpha = 0.12;
        g.fillStyle = incident ? colours.incident : colours.statement;
        g.fill();
      }
      g.lineWidth = 1.2;
      g.setLineDash([3, 4]);
      for (const { index: i, x, y, area } of seen) {
        g.globalAlpha = strength(i) * (meant(i) ? 0.9 : area < 0.24 * side ? 0.55 : 0.3);
        g.strokeStyle = tally.incidents[i] > 0 ? colours.incident : colours.statement;
        g.beginPath();
        g.arc(x, y, area, 0, 2 * Math.PI);
        g.stroke();
      }
      g.setLineDash([]);
      g.globalAlpha = 1;
    }

    /** @param {any} colours @param {number} scale @param {any} origin */
    function drawLines(colours, scale, origin) {
      if (state.event < 0 || state.place < 0) return;
      const from = places[state.place];
      const fx = from.x * scale - origin.x;
      const fy = from.y * scale - origin.y;
      g.strokeStyle = colours.ink;
      g.fillStyle = colours.ink;
      g.lineWidth = 1.4;
      for (let k = 0; k < columns.lines.length; k += 2) {
        if (columns.lines[k] !== state.event) continue;
        const to = places[columns.lines[k + 1]];
        const tx = to.x * scale - origin.x;
        const ty = to.y * scale - origin.y;
        const bend = Math.min(60, Math.hypot(tx - fx, ty - fy) * 0.18);
        const angle = Math.atan2(ty - fy, tx - fx) - Math.PI / 2;
        g.globalAlpha = 0.65;
        g.beginPath();
        g.moveTo(fx, fy);
        g.quadraticCurveTo((fx + tx) / 2 + bend * Math.cos(angle), (fy + ty) / 2 + bend * Math.sin(angle), tx, ty);
        g.stroke();
        g.globalAlpha = 1;
        g.beginPath();
        g.arc(tx, ty, 3, 0, 2 * Math.PI);
        g.fill();
      }
    }

    // A marker is painted once and stamped from then on: five thousand of them fit in a frame.
    /** @typedef { {image: HTMLCanvasElement, half: number, pixels: Uint32Array|null} } Stamp */
    /** @type {Map<number, Stamp>} */
    const stamps = new Map();
    let stampedFor = "";

    /** The picture of a marker, painted when it is first met. @param {Mark} mark @param {number} ratio @param {any} colours @returns {Stamp} */
    function stampOf({ index: i, disc, ring, area, covered }, ratio, colours) {
      const n = tally.incidents[i] + tally.statements[i];
      const figure = n > 1 && !covered && (state.shrink === 1 || Math.max(disc, ring) >= FIGURE_FROM) ? Math.min(n, 99999) : 0;
      const inner = Math.round(2 * disc); // to half a pixel
      const outer = Math.round(2 * ring);
      // Everything that makes it look as it does, as one number: figure, radii, precisions, seat, area.
      const precise = (inner ? Math.min(tally.incidentPrec[i], 7) : 0) * 8 + (outer ? Math.min(tally.statementPrec[i], 7) : 0);
      const look = (((figure * 128 + inner) * 128 + outer) * 64 + precise) * 4 + (tally.venues[i] ? 2 : 0) + (area ? 1 : 0);
      let stamp = stamps.get(look);
      if (!stamp) stamps.set(look, (stamp = paintMark(i, inner / 2, outer / 2, figure, area > 0, ratio, colours)));
      return stamp;
    }

    /** Forgets the pictures made for other colours or another screen. @param {number} ratio */
    function freshen(ratio) {
      const made = `${state.theme} ${ratio}`;
      if (stampedFor === made && stamps.size <= 3000) return;
      stamps.clear();
      stampedFor = made;
    }

    /** A pin at the point that was clicked. @param {[number, number]} point @param {any} colours */
    function drawPoint(point, colours) {
      const { x, y } = map.latLngToContainerPoint(point);
      g.beginPath();
      g.arc(x, y - 15, 8, 0.8 * Math.PI, 0.2 * Math.PI);
      g.lineTo(x, y);
      g.closePath();
      g.fillStyle = colours.ink;
      g.strokeStyle = colours.paper;
      g.lineWidth = 2;
      g.fill();
      g.stroke();
      g.beginPath();
      g.arc(x, y - 15, 3, 0, 2 * Math.PI);
      g.fillStyle = colours.paper;
      g.fill();
    }

    /** @param {any} colours */
    function drawMarks(colours) {
      const ratio = window.devicePixelRatio || 1;
      freshen(ratio);
      coverFigures();
      g.setTransform(1, 0, 0, 1, 0, 0);
      for (const mark of marks) {
        const stamp = stampOf(mark, ratio, colours);
        g.drawImage(stamp.image, Math.round(mark.x * ratio) - stamp.half, Math.round(mark.y * ratio) - stamp.half);
      }
      g.setTransform(ratio, 0, 0, ratio, 0, 0);
      g.textAlign = "center";
      g.textBaseline = "middle";
      g.lineJoin = "round";
      marks.forEach((mark, at) => {
        const n = tally.incidents[mark.index] + tally.statements[mark.index];
        const spot = mark.covered && n > 1 && clearing(mark, n, marks.slice(at + 1));
        if (spot) writeFigure(g, n, mark.disc, mark.ring, spot[0], spot[1], colours);
      });
      font = ""; // written with another
    }

    /** Where on a marker its figure stands free of the smaller ones over it. @param {Mark} mark @param {number} n @param {Mark[]} over @returns {number[]|undefined} */
    function clearing(mark, n, over) {
      const room = (n < 10 ? 0.42 : n < 100 ? 0.65 : 0.9) * Math.min(14, 1.12 * mark.r); // around the figure
      const aside = Math.max(0, mark.r - room - 1.5); // of the middle, and still on the marker
      const spots = [[mark.x, mark.y]];
      for (let turn = 0; turn < 2 * Math.PI; turn += Math.PI / 4) spots.push([mark.x + aside * Math.cos(turn), mark.y + aside * Math.sin(turn)]);
      return spots.find(([x, y]) => over.every((other) => Math.hypot(other.x - x, other.y - y) >= other.r + room));
    }

    /** A count that smaller markers would half hide is not written in its middle: a stump of a figure reads as another one. */
    function coverFigures() {
      marks.forEach((mark, at) => {
        if (mark.r < FIGURE_FROM) return;
        const near = 0.6 * mark.r;
        mark.covered = false;
        for (let later = at + 1; later < marks.length && !mark.covered; later++) {
          const other = marks[later];
          mark.covered = Math.abs(other.x - mark.x) < near + other.r && Math.abs(other.y - mark.y) < near + other.r;
        }
      });
    }

    let laid = ""; // what is on the sheet
    /**
     * Thousands of markers at once, pixel by pixel: it takes the place of whatever is on the canvas. While they stay the same, so
     * does that sheet, and is shown again.
     * @param {any} colours
     */
    function layMarks(colours) {
      const ratio = window.devicePixelRatio || 1;
      freshen(ratio);
      const wanted = `${drawnOf} ${state.theme} ${ratio}`;
      if (laid !== wanted || !sheetKept) {
        laid = wanted;
        coverFigures();
        const { pixels } = clearSheet();
        for (const mark of marks) {
          const stamp = stampOf(mark, ratio, colours);
          const [left, top] = [Math.round(mark.x * ratio) - stamp.half, Math.round(mark.y * ratio) - stamp.half];
          out.lay(pixels, canvas.width, canvas.height, pixelsOf(stamp), 2 * stamp.half, left, top);
        }
      }
      g.putImageData(/** @type {NonNullable<typeof sheetKept>} */ (sheetKept).data, 0, 0);
    }

    /** @param {Stamp} stamp */
    function pixelsOf(stamp) {
      if (!stamp.pixels) {
        const side = 2 * stamp.half;
        const read = /** @type {CanvasRenderingContext2D} */ (stamp.image.getContext("2d")).getImageData(0, 0, side, side);
        stamp.pixels = new Uint32Array(read.data.buffer);
      }
      return stamp.pixels;
    }

    /** @type { {data: ImageData, pixels: Uint32Array}|null } */
    let sheetKept = null;
    /** A sheet as large as the canvas, with nothing on it. */
    function clearSheet() {
      if (!sheetKept || sheetKept.data.width !== canvas.width || sheetKept.data.height !== canvas.height) {
        const data = new ImageData(canvas.width, canvas.height);
        sheetKept = { data, pixels: new Uint32Array(data.data.buffer) };
      }
      sheetKept.pixels.fill(0);
      return sheetKept;
    }

    /**
     * One marker on a canvas of its own: disc for incidents, ring around it for statements, the count on top.
     * @param {number} i @param {number} disc radius @param {number} ring radius @param {number} n the count to write, 0 for none
     * @param {boolean} area
     * @param {number} ratio @param {any} colours
     */
    function paintMark(i, disc, ring, n, area, ratio, colours) {
      const half = Math.ceil((Math.max(disc, ring) + 1 + (n ? 3 : 0)) * ratio);
      const stamp = document.createElement("canvas");
      stamp.width = stamp.height = 2 * half;
      const c = /** @type {CanvasRenderingContext2D} */ (stamp.getContext("2d", { willReadFrequently: true }));
      c.setTransform(ratio, 0, 0, ratio, half, half);
      c.textAlign = "center";
      c.textBaseline = "middle";
      c.lineJoin = "round";
      if (ring) {
        const stroke = Math.min(3.2, Math.max(2, ring * 0.26));
        c.globalAlpha = 0.9;
        c.fillStyle = colours.paper;
        c.beginPath();
        c.arc(0, 0, ring + 1, 0, 6.2832);
        c.fill();
        c.globalAlpha = FADE[Math.min(6, tally.statementPrec[i])];
        c.strokeStyle = colours.statement;
        c.lineWidth = stroke;
        if (!tally.venues[i]) c.setLineDash(dashes(ring - stroke / 2));
        c.beginPath();
        c.arc(0, 0, Math.max(1, ring - stroke / 2), 0, 6.2832);
        c.stroke();
        c.setLineDash([]);
      }
      if (disc) {
        c.globalAlpha = FADE[Math.min(6, tally.incidentPrec[i])] * (area ? 0.85 : 1);
        c.fillStyle = colours.incident;
        c.beginPath();
        c.arc(0, 0, disc, 0, 6.2832);
        c.fill();
        if (!ring) {
          c.globalAlpha = 0.9;
          c.strokeStyle = colours.paper;
          c.lineWidth = 1.2;
          c.stroke();
        }
      }
      if (n) writeFigure(c, n, disc, ring, 0, 0, colours);
      return { image: stamp, half, pixels: null };
    }

    /**
     * The count of a marker of these radii.
     * @param {CanvasRenderingContext2D} c @param {number} n @param {number} disc @param {number} ring
     * @param {number} x @param {number} y @param {any} colours
     */
    function writeFigure(c, n, disc, ring, x, y, colours) {
      const text = n < 1000 ? String(n) : `${Math.round(n / 100) / 10}k`;
      const px = Math.max(9.5, Math.min(14, (disc || ring) * (text.length > 2 ? 0.85 : 1.12)));
      c.font = `700 ${px.toFixed(1)}px ${FONT}`;
      c.globalAlpha = 1;
      if (disc && c.measureText(text).width <= 2 * disc - 1.5) c.fillStyle = colours.onIncident;
      else {
        c.fillStyle = colours.ink;
        if (disc) {
          c.strokeStyle = colours.halo;
          c.lineWidth = 3;
          c.strokeText(text, x, y + 0.5);
        }
      }
      c.fillText(text, x, y + 0.5);
    }

    /** Dashes that close evenly around a circle. @param {number} r */
    function dashes(r) {
      const around = 2 * Math.PI * Math.max(1, r);
      const pairs = Math.max(5, Math.round(around / 6.5));
      return [(around / pairs) * 0.6, (around / pairs) * 0.4];
    }

    /** @param {string} text @param {number} x @param {number} y @param {any} colours */
    function halo(text, x, y, colours) {
      g.strokeStyle = colours.halo;
      g.lineWidth = 3.5;
      g.lineJoin = "round";
      g.strokeText(text, x, y);
    }

    /** @param { {x: number, y: number, r: number}} mark @param {any} colours */
    function drawChosen({ x, y, r }, colours) {
      g.strokeStyle = colours.paper;
      g.lineWidth = 5;
      g.beginPath();
      g.arc(x, y, r + 6, 0, 6.2832);
      g.stroke();
      g.strokeStyle = colours.ink;
      g.lineWidth = 2;
      g.stroke();
    }

    /** @param {any} colours @param {any} size @param {number} scale @param {any} origin */
    function drawNames(colours, size, scale, origin) {
      const room = clear.copy();
      /** @type {Set<string>} */
      const written = new Set();
      const named = (/** @type {any} */ mark) => mark.index === state.place || mark.index === state.hover;
      const first = marks.filter(named);
      const most = Math.round((size.x * size.y) / 9000);
      g.textBaseline = "middle";
      g.textAlign = "left";
      let done = 0;
      for (const mark of first.concat(bySize.slice(0, 300).filter((other) => !named(other)))) {
        if (done >= most || (done > 12 && marks.length > 600)) break;
        const { index: i, x, y, r, area } = mark;
        if (x < 0 || y < 0 || x > size.x || y > size.y) continue;
        const place = places[i];
        write(area ? `italic 600 12.5px ${FONT}` : `600 13px ${FONT}`);
        const wide = width(place.name);
        const gap = r + (i === state.place ? 11 : 5);
        const tries = [[x + gap, y - 8], [x - gap - wide, y - 8], [x - wide / 2, y - gap - 16], [x - wide / 2, y + gap], [x + gap - 2, y - gap - 8], [x + gap - 2, y + gap - 8]];
        if (first.includes(mark)) for (const off of [16, 32]) tries.push([x - wide / 2, y - gap - 16 - off], [x - wide / 2, y + gap + off]);
        const spot = tries.find(([left, top]) => left > 2 && left + wide < size.x - 2 && room.free(left - 1, top, wide + 2, 16));
        if (!spot && !first.includes(mark)) continue;
        const [left, top] = spot || tries[0];
        room.take(left - 2, top, wide + 4, 16);
        halo(place.name, left, top + 8.5, colours);
        g.fillStyle = area ? (tally.incidents[i] ? colours.areaText : colours.areaBlue) : colours.ink;
        g.fillText(place.name, left, top + 8.5);
        written.add(place.name);
        done++;
      }
      drawGroundNames(colours, size, scale, origin, room, written);
    }

    /** Where the controls over the map stand, which names keep clear of. @type {number[][]|null} */
    let stand = null;
    function controls() {
      if (!stand) {
        const frame = container.getBoundingClientRect();
        stand = [...container.querySelectorAll(".dl-bar, .dl-legend, .leaflet-control-attribution")].map((box) => {
          const { left, top, width: wide, height: high } = box.getBoundingClientRect();
          return [left - frame.left, top - frame.top, wide, high];
        });
      }
      return stand;
    }

    const labels = options.labels.map((/** @type {any[]} */ l) => ({
      text: l[0], x: out.worldX(l[2]), y: out.worldY(l[1]), feature: l[3], reach: l[4] * perKm(l[1]),
      from: LABELS_FROM[/** @type {keyof typeof LABELS_FROM} */ (l[3])] || 8,
    }));

    /** @param {any} colours @param {any} size @param {number} scale @param {any} origin @param {any} room @param {Set<string>} written */
    function drawGroundNames(colours, size, scale, origin, room, written) {
      g.textAlign = "center";
      let done = 0;
      for (const label of labels) {
        if (drawnZoom < label.from || written.has(label.text) || done > 60) continue;
        const x = label.x * scale - origin.x;
        const y = label.y * scale - origin.y;
        if (x < 10 || y < 10 || x > size.x - 10 || y > size.y - 10) continue;
        const country = label.feature === "country";
        const reach = label.reach * scale;
        if (country && reach < SEEN_FROM) continue;
        const water = label.feature === "lake" || label.feature === "sea" || label.feature === "strait";
        const town = label.feature === "town" || label.feature === "village" || label.feature === "capital";
        const text = country ? label.text.toLocaleUpperCase(options.language) : label.text;
        write(country ? `500 12px ${FONT}` : water ? `italic 500 12px ${FONT}` : town ? `500 11.5px ${FONT}` : `italic 500 12px ${FONT}`);
        g.letterSpacing = country ? "2px" : "0px";
        const wide = width(text) + 6;
        if (x - wide / 2 < 0 || x + wide / 2 > size.x) continue;
        // The name of a country may stand a little above or below its middle, as far as it still stands on the country.
        const by = Math.min(0.3 * reach, 26);
        const spots = town ? [y + 4] : country ? [0, -by, by, -2 * by, 2 * by].map((off) => y - 8 + off) : [y - 8];
        const top = spots.find((at) => at > 2 && at < size.y - 18 && room.free(x - wide / 2 - 4, at - 2, wide + 8, 19));
        if (top === undefined) continue;
        room.take(x - wide / 2 - 4, top - 2, wide + 8, 19);
        written.add(label.text);
        if (!water) halo(text, x, top + 8, { halo: state.theme === "dark" ? "rgba(30,41,55,0.8)" : "rgba(246,244,239,0.85)" });
        g.fillStyle = water ? colours.waterText : country ? colours.muted : colours.place;
        g.fillText(text, x, top + 8);
        if (town) {
          g.beginPath();
          g.arc(x, y, 2, 0, 6.2832);
          g.fill();
        }
        done++;
      }
      g.letterSpacing = "0px";
    }

    map.on("move moveend viewreset resize", request);
    map.on("zoomend viewreset resize", settle);
    map.on("resize layeradd layerremove", () => { stand = null; });
    map.on("zoomanim", (/** @type {any} */ event) => {
      if (corner) L.DomUtil.setTransform(canvas, map._latLngToNewLayerPoint(corner, event.zoom, event.center), map.getZoomScale(event.zoom, drawnZoom));
    });
    new ResizeObserver(() => {
      map.invalidateSize({ animate: false });
      // The frame gets its height only after the first frames; until a hand is on it or a filter acts, the map keeps what it shall show.
      if (opened && !handled) show();
    }).observe(container);
    let handled = false; // whether a hand has been on this frame, or on what it shows
    /** @type { {center: [number, number], zoom: number}|null } */
    let former = null; // the view taken over from the frame before
    let opened = false;
    let touched = false;
    for (const kind of ["pointerdown", "wheel", "keydown"]) root.addEventListener(kind, () => { touched = handled = true; }, { passive: true, capture: true });

    // --- hit test, choice, hover -----------------------------------------------------------------------------------
    const HERE = 8; // CSS pixels within which several markers are at one spot

    /** The places whose markers are within reach of a point, the nearest first. @param { {x: number, y: number}} point @param {number} reach @returns {number[]} */
    function within(point, reach) {
      /** @type {[number, number][]} */
      const found = [];
      for (const { index, x, y, r } of marks) {
        const distance = Math.hypot(x - point.x, y - point.y);
        if (distance > Math.max(r + 3, reach)) continue;
        found.push([distance <= r + 2 ? distance / 100 : distance - r + 1, index]); // what is touched goes before what is near
      }
      return found.sort((a, b) => a[0] - b[0]).map(([, index]) => index);
    }

    /** The place under a point, or -1. @param { {x: number, y: number}} point @param {number} reach */
    function hit(point, reach) {
      const [best] = within(point, reach);
      if (best !== undefined) return best;
      for (const { index, x, y, area } of marks.slice().sort((a, b) => a.area - b.area)) {
        if (area && area < 160 && Math.hypot(x - point.x, y - point.y) <= area) return index;
      }
      return -1;
    }

    const tip = element("div", "dl-tip");
    tip.setAttribute("role", "tooltip");
    tip.hidden = true;
    container.appendChild(tip);

    let chosenUnder = -1; // what was just chosen is told in the panel: its box would only hide the markers around
    /** @param {number} index @param { {x: number, y: number}} [point] */
    function hover(index, point) {
      container.style.cursor = index >= 0 ? "pointer" : "";
      if (index !== state.hover) {
        state.hover = index;
        request();
      }
      if (index !== chosenUnder) chosenUnder = -1;
      tip.hidden = index < 0 || index === chosenUnder;
      if (tip.hidden || !point) return;
      const place = places[index];
      tip.replaceChildren(element("b", "", place.name));
      if (place.detail) tip.append(element("span", "dl-tip-detail", place.detail));
      const told = [];
      if (tally.incidents[index]) told.push(say.counted("incident", tally.incidents[index]));
      if (tally.statements[index]) told.push(say.counted("statement", tally.statements[index]));
      tip.append(element("span", "", told.join(" · ")));
      const more = within(point, HERE).length - 1;
      if (more > 0) tip.append(element("span", "dl-tip-detail", say.counted("more_here", more)));
      if (place.radiusKm) tip.append(element("span", "dl-tip-detail", say.say("area", { km: Math.round(place.radiusKm) })));
      if (tally.statements[index] && !tally.venues[index]) tip.append(element("span", "dl-tip-detail", options.strings.legend_seat));
      const right = point.x > map.getSize().x / 2;
      tip.style.left = right ? "" : `${point.x + 16}px`;
      tip.style.right = right ? `${map.getSize().x - point.x + 16}px` : "";
      const low = point.y > map.getSize().y - 120;
      tip.style.top = low ? "" : `${point.y + 10}px`;
      tip.style.bottom = low ? `${map.getSize().y - point.y + 10}px` : "";
    }

    let finger = false; // a finger does not hover: its tap chooses, and a box under it would be in the way
    root.addEventListener("pointerdown", (event) => { finger = event.pointerType === "touch"; }, { passive: true, capture: true });
    map.on("mousemove", (/** @type {any} */ event) => { if (!finger) hover(hit(event.containerPoint, HERE), event.containerPoint); });
    map.on("mouseout movestart zoomstart", () => hover(-1));

    /** Where the last click was: one more at that spot goes on to what lies under. @type { {x: number, y: number}|null } */
    let clicked = null;
    map.on("movestart zoomstart", () => { clicked = null; });
    /** The place that a click means, or -1. @param { {x: number, y: number}} point */
    function aimed(point) {
      if (clicked && Math.hypot(clicked.x - point.x, clicked.y - point.y) <= HERE / 2) {
        const here = within(clicked, HERE);
        if (here.length > 1) return here[(here.indexOf(state.place) + 1) % here.length];
      } else clicked = point;
      return hit(point, REACH);
    }

    map.on("click", (/** @type {any} */ event) => {
      const index = aimed(event.containerPoint);
      if (index < 0 && state.picking) {
        const { lat, lng } = event.latlng.wrap();
        state.point = [Number(lat.toFixed(4)), Number(lng.toFixed(4))];
        request();
        tell();
        return;
      }
      if (index < 0 && state.place < 0) return;
      state.point = null;
      chosenUnder = hit(event.containerPoint, HERE);
      tip.hidden = true;
      choose(index, -1);
      tell();
    });
    container.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Escape" && state.place >= 0) {
        choose(-1, -1);
        tell();
      }
    });

    /** @param {number} place @param {number} event */
    function choose(place, event) {
      state.place = place;
      state.event = event;
      setTimeout(request); // after the message has left: the panel takes longer than a frame
    }

    // --- saying ----------------------------------------------------------------------------------------------------
    const talk = { count: 0, sent: 0, moving: false, resting: 0, addressing: 0 };

    function tell() {
      clearTimeout(talk.resting);
      talk.resting = 0;
      talk.sent = talk.count = Math.max(talk.count + 1, Date.now());
      const message = JSON.stringify({
        count: talk.sent,
        event: state.event < 0 ? null : columns.eventId(state.event),
        place: state.place < 0 ? null : places[state.place].id,
        window: columns.n ? [state.from, state.to] : null,
        mode: state.mode,
        undated: state.undated,
        point: state.point,
      });
      out.told = message;
      root.dispatchEvent(new CustomEvent("dateline", { detail: message, bubbles: true }));
      const shared = /** @type {any} */ (window).__GLOBAL_DATA__;
      const streamlit = /** @type {any} */ (window).Streamlit;
      if (!shared || !streamlit) return;
      // streamlit-folium sends what these hold whenever the map has moved; kept in step, it finds nothing new to send.
      shared.last_object_clicked_tooltip = message;
      shared.previous_data = { last_object_clicked_tooltip: message };
      streamlit.setComponentValue(shared.previous_data);
    }

    /** Tells the window once the handles have rested. */
    function rest() {
      clearTimeout(talk.resting);
      talk.resting = talk.moving ? 0 : window.setTimeout(tell, 250);
    }

    // --- the time control ------------------------------------------------------------------------------------------
    const time = out.timeControl(bottom, {
      columns, state, tally, say, options, palette, element, icon, still,
      /** @param {boolean} hand whether a person did it, so that Python is told */
      changed(hand) {
        recount();
        notice();
        if (hand) rest();
      },
      /** @param {boolean} moving */
      moving(moving) {
        talk.moving = moving;
        (window.frameElement || root).toggleAttribute("data-moving", moving); // what stands beside tells of the days before
        if (!moving) rest();
        else {
          clearTimeout(talk.resting);
          talk.resting = 0;
        }
      },
    });

    // --- what stands over the map ----------------------------------------------------------------------------------
    const bar = L.control({ position: "topleft" });
    bar.onAdd = () => {
      const box = element("div", "dl-bar");
      /** @type {[keyof typeof ICONS, string, () => void][]} */
      const buttons = [
        ["plus", options.strings.zoom_in, () => map.zoomIn()],
        ["minus", options.strings.zoom_out, () => map.zoomOut()],
        ["fit", options.strings.fit, () => fit(true, true)],
        ["picture", options.strings.picture, save],
      ];
      for (const [name, label, act] of buttons) {
        const button = /** @type {HTMLButtonElement} */ (element("button", `dl-button dl-${name}`));
        button.type = "button";
        button.title = label;
        button.setAttribute("aria-label", label);
        button.appendChild(icon(name));
        button.addEventListener("click", act);
        box.appendChild(button);
      }
      L.DomEvent.disableClickPropagation(box);
      return box;
    };
    bar.addTo(map);

    /** Whether a sign of the legend is ever drawn here: what nobody can meet needs no words. @param {string} sign */
    function used(sign) {
      const somewhere = (/** @type {(i: number) => boolean} */ holds) => places.some((/** @type {any} */ place) => holds(place.index));
      switch (sign) {
        case "incident": return somewhere((i) => everyDay.incidents[i] > 0);
        case "statement": return somewhere((i) => everyDay.venues[i] > 0);
        case "both": return somewhere((i) => everyDay.incidents[i] > 0 && everyDay.statements[i] > 0);
        case "seat": return somewhere((i) => everyDay.statements[i] > everyDay.venues[i]);
        case "area": return somewhere((i) => places[i].radiusKm > 0 && everyDay.incidents[i] + everyDay.statements[i] > 0);
        case "faded": return columns.datePrec.some((/** @type {number} */ prec) => prec > 1);
        case "line": return columns.lines.length > 0;
        default: return true;
      }
    }

    const legend = L.control({ position: "bottomleft" });
    legend.onAdd = () => {
      const box = /** @type {HTMLDetailsElement} */ (element("details", "dl-legend"));
      box.open = window.innerWidth > 760;
      box.appendChild(element("summary", "", options.strings.legend));
      const list = element("ul");
      for (const [glyph, key] of LEGEND.filter(([sign]) => used(sign))) {
        const item = element("li");
        item.append(element("i", `dl-glyph dl-glyph-${glyph}`), element("span", "", options.strings[key]));
        list.appendChild(item);
      }
      box.appendChild(list);
      box.addEventListener("toggle", () => { stand = null; request(); });
      L.DomEvent.disableClickPropagation(box);
      L.DomEvent.disableScrollPropagation(box);
      return box;
    };
    legend.addTo(map);

    const empty = element("div", "dl-notice");
    empty.setAttribute("role", "status");
    container.appendChild(empty);
    L.DomEvent.disableClickPropagation(empty);
    let tilesFailed = false;
    function notice() {
      /** @param {string} name @param {() => void} act */
      const offer = (name, act) => {
        const go = /** @type {HTMLButtonElement} */ (element("button", "dl-link", name));
        go.type = "button";
        go.addEventListener("click", act);
        empty.append(go);
      };
      empty.replaceChildren();
      if (columns.n && !tally.shown) {
        empty.append(element("span", "", options.strings.nothing));
        if (time.nearest() !== null) offer(options.strings.nearest, () => time.goNearest());
      } else if (astray) {
        empty.append(element("span", "", say.counted("astray", tally.shown - tally.unplaced)));
        offer(options.strings.show_astray, () => fit(true, true));
      } else if (tilesFailed) empty.append(element("span", "", options.strings.no_tiles));
      empty.hidden = !empty.childNodes.length;
    }

    /** Hands the map out as a file. Tiles are left out: they are somebody else's, and a browser lets no page copy them. */
    function save() {
      const pane = map.getPane("ground");
      const { display } = pane.style;
      pane.style.display = "";
      const made = out.picture({
        container, colours: palette(), font: FONT,
        title: say.range(state.from, state.to), told: say.counted("shown", tally.shown, { total: columns.n }),
        signs: [options.strings.legend_incident, options.strings.legend_statement], credit: "Dateline · Natural Earth",
      });
      pane.style.display = display;
      const day = (/** @type {number} */ at) => out.dateOf(at).toISOString().slice(0, 10);
      made.toBlob((/** @type {Blob|null} */ blob) => {
        if (!blob) return;
        const link = /** @type {HTMLAnchorElement} */ (element("a"));
        link.href = URL.createObjectURL(blob);
        link.download = `dateline-${[...new Set([day(state.from), day(state.to)])].join("-")}.png`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      });
    }

    // Tiles come over the internet, so only a person turns them on; nothing else does, and no new frame remembers it.
    /** @type {any} */
    let tiles = null;
    /** @param {boolean} on */
    function showTiles(on) {
      if (tiles) tiles.remove();
      tiles = null;
      tilesFailed = false;
      map.getPane("ground").style.display = "";
      if (on) {
        tiles = L.tileLayer(options.tiles.url, { attribution: options.tiles.attribution, maxZoom: 19, zIndex: 1 });
        tiles.on("tileerror", () => {
          tilesFailed = true;
          map.getPane("ground").style.display = "";
          notice();
        });
        tiles.on("tileload", () => {
          map.getPane("ground").style.display = "none";
          tilesFailed = false;
          notice();
        });
        tiles.addTo(map);
      }
      root.classList.toggle("dl-tiled", on);
      notice();
    }
    if (options.tiles) {
      const toggle = /** @type {HTMLButtonElement} */ (element("button", "dl-button dl-tiles"));
      toggle.type = "button";
      toggle.title = options.strings.tiles;
      toggle.setAttribute("aria-label", options.strings.tiles);
      toggle.setAttribute("aria-pressed", "false");
      toggle.appendChild(icon("tiles"));
      toggle.addEventListener("click", () => {
        const on = !tiles;
        toggle.setAttribute("aria-pressed", String(on));
        showTiles(on);
      });
      container.querySelector(".dl-bar").appendChild(toggle);
    }

    // --- the view --------------------------------------------------------------------------------------------------
    /** @param {boolean} everything all markers, or only where most are and the chosen one @param {boolean} animate */
    function fit(everything, animate) {
      const points = [];
      const of = tally.shown > tally.unplaced ? tally : everyDay; // an empty window opens where there is something on other days
      for (const place of places) {
        const n = of.incidents[place.index] + of.statements[place.index];
        const firm = of.incidents[place.index] + of.venues[place.index];
        if (n) points.push({ x: place.x, y: place.y, weight: firm + 0.7 * (n - firm), place });
      }
      if (!points.length) return;
      const smaller = points.filter(({ place }) => place.feature !== "continent");
      const meant = smaller.length ? smaller : points;
      const kept = everything ? meant : out.core(meant);
      const chosen = places[state.place];
      if (chosen && !kept.some((/** @type {any} */ p) => p.place === chosen)) kept.push({ place: chosen });
      const size = map.getSize();
      const narrow = size.x < 560;
      const bounds = L.latLngBounds([]);
      for (const { place } of kept) {
        const by = Math.min(place.radiusKm, narrow ? 20 : 90) / 111; // an area is shown whole, unless it is a country
        const across = by / Math.max(0.2, Math.cos((place.latitude * Math.PI) / 180));
        bounds.extend([place.latitude - by, place.longitude - across]).extend([place.latitude + by, place.longitude + across]);
      }
      const maxZoom = kept.length === 1 ? 7 : 9;
      /** @param {number} left @returns { {center: any, zoom: number} } */
      const aim = (left) => map._getBoundsCenterZoom(bounds, {
        paddingTopLeft: [left, narrow ? 26 : 48], paddingBottomRight: narrow ? [48, 36] : [96, 56], maxZoom,
      });
      let target = aim(narrow ? 52 : 72);
      const { right, top } = legendBox();
      const middle = map.project(target.center, target.zoom).subtract(size.divideBy(2));
      const stood = kept.map((/** @type {any} */ p) => map.project([p.place.latitude, p.place.longitude], target.zoom).subtract(middle));
      const hidden = stood.filter((/** @type {any} */ at) => at.x < right + 20 && at.y > top - 20);
      if (hidden.length) {
        // What the legend would hide moves out from under it, or the legend folds: a marker matters more.
        const beside = aim(right + 30);
        const up = Math.max(...hidden.map((/** @type {any} */ at) => at.y)) - (top - 20);
        const highest = Math.min(...stood.map((/** @type {any} */ at) => at.y));
        if (beside.zoom >= target.zoom && right < size.x / 2) target = beside;
        else if (highest - up > 36) target.center = map.unproject(map.project(target.center, target.zoom).add([0, up]), target.zoom);
        else container.querySelector(".dl-legend").removeAttribute("open");
      }
      map.setView(target.center, target.zoom, { animate: animate && !still.matches });
    }

    /** How far the open legend reaches from the lower left corner of the map. */
    function legendBox() {
      const box = container.querySelector(".dl-legend[open]");
      if (!box) return { right: 0, top: Infinity };
      const frame = container.getBoundingClientRect();
      const rectangle = box.getBoundingClientRect();
      return { right: rectangle.right - frame.left, top: rectangle.top - frame.top };
    }

    // A view outlives its frame: a new one on the same page (another language, one more article) takes it over.
    const KEY = "dateline-view";
    const page = () => {
      try { return String(window.top === window ? 0 : window.parent.performance.timeOrigin); } catch { return "0"; }
    };
    function takeOver() {
      try {
        const told = JSON.parse(sessionStorage.getItem(KEY) || "null");
        return told && told.page === page() && told.page !== "0" ? told : null;
      } catch { return null; }
    }
    // The address of the page holds the view as well, so that a link restores it. The browser alone writes it there and reads
    // it back: a pan runs nothing on the server, and the map stays the same map. A map of another program is left alone.
    const outer = () => {
      try { return window.parent === window ? null : { history: window.parent.history, location: window.parent.location, search: window.parent.location.search }; } catch { return null; }
    };
    /** @returns { {center: [number, number], zoom: number}|null } */
    function addressed() {
      const around = outer();
      return around && out.readView(new URLSearchParams(around.search).get("view"));
    }
    function address() {
      const around = outer();
      if (!around || !touched) return;
      const { lat, lng } = map.getCenter();
      const view = out.writeView([lat, lng], map.getZoom());
      const url = new URL(around.location.href);
      if (url.searchParams.get("view") === view) return;
      url.searchParams.set("view", view);
      around.history.replaceState(around.history.state, "", url);
    }

    function show() {
      if (former) map.setView(former.center, former.zoom, { animate: false });
      else if (!touched) fit(false, false);
    }
    map.on("moveend", () => {
      if (!touched) return;
      try {
        const { lat, lng } = map.getCenter();
        sessionStorage.setItem(KEY, JSON.stringify({ page: page(), center: [lat, lng], zoom: map.getZoom() }));
      } catch { /* a browser may refuse storage; then a new frame opens fitted */ }
      clearTimeout(talk.addressing);
      talk.addressing = window.setTimeout(address, 200);
    });

    // --- hearing ---------------------------------------------------------------------------------------------------

    let commanded = false;
    /** @param {any} said what `geo.draw.event_layer.command` tells */
    function command(said) {
      // Each run of the page leaves its feature group in this list; what is gone from the map need not be kept.
      const groups = /** @type {any} */ (window).feature_group;
      if (groups) groups.length = 0;
      const kinds = ["incident", "statement"].map((kind) => said.kinds.includes(kind));
      let news = false;
      if (said.shown !== state.shown || kinds.some((on, k) => on !== state.kinds[k])) {
        news = true;
        state.kinds = kinds;
        state.shown = said.shown;
        state.through = out.mask(columns, kinds, said.shown === null ? null : out.bytes(said.shown));
        out.count(columns, state.through, -2147483647, 2147483647, true, everyDay);
        settle();
        time.filtered();
      }
      const busy = talk.moving || talk.resting || talk.sent > said.seen;
      if (!busy) {
        news ||= state.undated !== said.undated;
        state.undated = said.undated;
        if (said.window && (said.window[0] !== state.from || said.window[1] !== state.to || (said.mode && said.mode !== state.mode))) {
          time.show(said.window, said.mode);
          news = true;
        }
        const row = said.choose ? columns.row(said.choose) : -1;
        const place = row >= 0 ? columns.place[row] : places.findIndex((/** @type {any} */ p) => p.id === said.place);
        const other = (row !== state.event && row >= 0) || (row < 0 && place !== state.place && place >= 0);
        if (row !== state.event || place !== state.place) choose(place, row);
        if (other && opened && place >= 0) bringIntoView(places[place]);
        if (String(state.point) !== String(said.point)) request();
        state.point = said.point;
      }
      state.picking = said.picking;
      container.classList.toggle("dl-picking", state.picking);
      address(); // an answer that comes late may have written where the map was before
      if (news) recount();
      notice();
      handled ||= news && commanded; // not by the first one, which comes before the frame has its height
      commanded = true;
    }

    /** @param {any} place */
    function bringIntoView(place) {
      const at = map.latLngToContainerPoint([place.latitude, place.longitude]);
      const size = map.getSize();
      former = null;
      if (at.x < 24 || at.y < 24 || at.x > size.x - 24 || at.y > size.y - 24) {
        map.panTo([place.latitude, place.longitude], { animate: !still.matches });
      }
    }

    /** @param {string} theme */
    function paint(theme) {
      state.theme = theme;
      root.className = `dl dl-${theme}${tiles ? " dl-tiled" : ""}`;
      ground.draw();
      time.redraw();
      request();
    }

    time.open(options.window, options.mode);
    recount();
    notice();
    // A first command comes before the first frame and may move the window; only then is it known what to fit. The frame
    // of streamlit-folium does not wait for style sheets, and without Leaflet's nothing stands where it will.
    let waited = 0;
    function begin() {
      if (getComputedStyle(map.getPane("mapPane")).position !== "absolute" && waited++ < 120) {
        requestAnimationFrame(begin);
        return;
      }
      map.invalidateSize({ animate: false });
      former = takeOver() || addressed();
      touched = former !== null;
      show();
      opened = true;
      settle();
      draw();
    }
    requestAnimationFrame(begin);

    return {
      command, state, tally, columns, places, frames, map, words: say, draw, count, recount, hit, paint, time, fit, save,
      /** Where a place stands on the screen, for whoever drives the page. @param {string} id */
      where(id) {
        const mark = marks.find((m) => places[m.index].id === id);
        return mark ? { x: mark.x, y: mark.y, r: mark.r } : null;
      },
    };
  };
})(Dateline);
