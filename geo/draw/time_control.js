// The time control: a window of days over a histogram, with play, steps and lengths.
/* global Dateline, noUiSlider */
(function (/** @type {any} */ out) {
  "use strict";

  const LENGTHS = { day: 1, week: 7, month: 30 };
  const SPEEDS = [1, 2, 4];
  const STEP_MS = 900;

  /**
   * @param {HTMLElement} root where the control goes
   * @param {any} layer columns, state, words and what to call
   */
  out.timeControl = function (root, layer) {
    const { columns, state, tally, say, options, palette, element, icon } = layer;
    const strings = options.strings;
    let axis = { from: 0, to: 0 };
    let ends = axis; // the first and last day that a window may hold: beyond them the axis has a little room
    let days = out.activeDays(columns, state.through);
    let bars = out.histogram(columns, state.through, 0, 0, 1);
    let size = 1;
    let wide = false;
    let playing = 0;
    let speed = 0;
    let quiet = false; // while the slider is set by us, its events are no news

    // --- the row of buttons ----------------------------------------------------------------------------------------
    /** @param {string} name @param {() => void} act @param {string} [className] */
    function button(name, act, className) {
      const made = /** @type {HTMLButtonElement} */ (element("button", `dl-button ${className || ""}`));
      made.type = "button";
      made.setAttribute("aria-label", name);
      made.title = name;
      made.addEventListener("click", act);
      return made;
    }
    const row = element("div", "dl-row");
    const steps = element("div", "dl-steps");
    const previous = button(strings.previous, () => step(-1));
    previous.appendChild(icon("previous"));
    const next = button(strings.next, () => step(1));
    next.appendChild(icon("next"));
    const play = button(strings.play, () => (playing ? pause() : start()), "dl-play");
    const pace = button(strings.speed, () => {
      speed = (speed + 1) % SPEEDS.length;
      label();
    }, "dl-pace");
    steps.append(previous, play, next, pace);
    const lengths = element("div", "dl-lengths");
    lengths.setAttribute("role", "group");
    lengths.setAttribute("aria-label", strings.window);
    /** @type {Record<string, HTMLButtonElement>} */
    const modes = {};
    for (const mode of ["day", "week", "month", "all", "cumulative"]) {
      const made = /** @type {HTMLButtonElement} */ (element("button", "dl-length"));
      made.type = "button";
      if (mode === "cumulative") {
        made.append(element("span", "dl-long", strings.cumulative), element("span", "dl-short", strings.cumulative_short));
        made.setAttribute("aria-label", strings.cumulative);
      } else made.textContent = strings[mode];
      made.addEventListener("click", () => {
        pause();
        if (mode === "all" && (whole()[0] < ends.from || whole()[1] > ends.to)) widen(true);
        become(mode);
        layer.changed(true);
      });
      modes[mode] = made;
      lengths.appendChild(made);
    }
    const told = element("div", "dl-told");
    const range = element("output", "dl-range");
    const counts = element("span", "dl-counts");
    told.append(range, counts);
    row.append(steps, lengths, told);

    // --- the strip -------------------------------------------------------------------------------------------------
    const strip = element("div", "dl-strip");
    strip.setAttribute("role", "group");
    const canvas = /** @type {HTMLCanvasElement} */ (element("canvas", "dl-bars"));
    canvas.setAttribute("aria-hidden", "true");
    const g = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const slide = element("div", "dl-slider");
    const lowerDate = element("span", "dl-flag");
    const upperDate = element("span", "dl-flag");
    lowerDate.setAttribute("aria-hidden", "true");
    upperDate.setAttribute("aria-hidden", "true");
    strip.append(canvas, slide, lowerDate, upperDate);
    root.append(row, strip);

    /** @type {any} */
    let slider = null;

    function build() {
      if (slider) slider.destroy();
      quiet = true;
      slider = noUiSlider.create(slide, {
        start: [state.from, state.to + 1],
        range: { min: axis.from, max: axis.to + 1 },
        padding: [ends.from - axis.from, axis.to - ends.to],
        step: 1,
        margin: 1,
        connect: [false, true, false],
        behaviour: "drag-tap",
        animate: false,
        keyboardPageMultiplier: 7,
        handleAttributes: [{ "aria-label": strings.from, title: strings.keys }, { "aria-label": strings.to, title: strings.keys }],
        ariaFormat: { to: (/** @type {number} */ value) => say.long(Math.round(value)) },
        format: { to: Math.round, from: Number },
      });
      quiet = false;
      slider.on("slide", (/** @type {any} */ _text, /** @type {number} */ handle, /** @type {number[]} */ values) => {
        if (quiet) return;
        const [from, to] = [Math.round(values[0]), Math.round(values[1]) - 1];
        const kept = to - from === state.to - state.from;
        if (!kept && !(state.mode === "cumulative" && handle === 1)) state.mode = "custom";
        state.from = from;
        state.to = to;
        tellSoon();
        layer.changed(true);
      });
      slider.on("start", () => { pause(); layer.moving(true); });
      slider.on("end", () => layer.moving(false));
      slide.querySelector(".noUi-connect").setAttribute("title", strings.move);
      // The upper handle stands at the end of the last day, one more than the day it names.
      const upper = slide.querySelectorAll(".noUi-handle")[1];
      slider.on("update", (/** @type {number[]} */ values) => upper.setAttribute("aria-valuetext", say.long(Math.round(values[1]) - 1)));
      // With a window of fixed length, keys on either handle move the window as a whole.
      slide.querySelectorAll(".noUi-handle").forEach((/** @type {Element} */ handle) => handle.addEventListener("keydown", keys, true));
    }

    /** @param {Event} event */
    function keys(event) {
      const key = /** @type {KeyboardEvent} */ (event).key;
      pause();
      if (!(state.mode in LENGTHS)) return;
      const page = Math.max(7, state.to - state.from + 1);
      const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -page, PageUp: page, Home: -Infinity, End: Infinity }[key];
      if (by === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const length = state.to - state.from;
      const from = Math.max(ends.from, Math.min(ends.to - length, state.from + by));
      place(from, from + length);
      layer.changed(true);
    }

    // --- moving the window -----------------------------------------------------------------------------------------
    /** Puts the window on days `from` to `to`. @param {number} from @param {number} to */
    function place(from, to) {
      state.from = from;
      state.to = Math.max(from, to);
      quiet = true;
      slider.set([state.from, state.to + 1], false);
      quiet = false;
      tellSoon();
    }

    /** The window of another length. @param {string} mode */
    function become(mode) {
      state.mode = mode;
      if (mode === "all") return place(...whole());
      if (mode === "cumulative") return place(ends.from, state.to > ends.from ? state.to : ends.to);
      const length = LENGTHS[/** @type {"day"|"week"|"month"} */ (mode)];
      // A shorter window lands on the last days with something on them, not on an empty end.
      let to = state.to;
      const at = out.atLeast(days, state.to + 1) - 1;
      if (at >= 0 && days[at] >= state.from) to = days[at];
      const from = Math.max(ends.from, Math.min(ends.to - length + 1, to - length + 1));
      return place(from, Math.min(ends.to, from + length - 1));
    }

    /** The next or previous day with something on it. @param {1|-1} way @returns {boolean} whether there was one */
    function step(way) {
      if (!days.length) return false;
      const free = state.mode === "all";
      if (free) {
        state.mode = "day";
        const at = way > 0 ? out.atLeast(days, ends.from) : out.atLeast(days, ends.to + 1) - 1;
        if (at < 0 || at >= days.length) return false;
        place(days[at], days[at]);
        layer.changed(true);
        return true;
      }
      const edge = way > 0 || state.mode === "cumulative" ? state.to : state.from;
      const at = way > 0 ? out.atLeast(days, edge + 1) : out.atLeast(days, edge) - 1;
      if (at < 0 || at >= days.length) return false;
      const day = days[at];
      if (day < ends.from || day > ends.to) stretch(day, day);
      const length = state.to - state.from;
      if (state.mode === "cumulative") {
        if (day < state.from) return false;
        place(state.from, day);
      } else {
        const from = Math.max(ends.from, Math.min(ends.to - length, way > 0 ? day - length : day));
        place(from, from + length);
      }
      layer.changed(true);
      return true;
    }

    function start() {
      if (!days.length) return;
      // A window of most days has no room to move: it grows from the first instead.
      if (state.mode === "all" || (state.mode === "custom" && 2 * (state.to - state.from) > ends.to - ends.from)) {
        state.mode = "cumulative";
        place(ends.from, ends.from);
      } else if (out.atLeast(days, state.to + 1) >= days.length || state.to >= ends.to) {
        if (state.mode === "cumulative") place(state.from, state.from);
        else place(ends.from, ends.from + (state.to - state.from));
      }
      layer.changed(false);
      layer.moving(true);
      const tick = () => {
        playing = window.setTimeout(tick, STEP_MS / SPEEDS[speed]);
        if (state.to >= ends.to || !step(1)) pause();
      };
      playing = window.setTimeout(tick, STEP_MS / SPEEDS[speed]);
      label();
    }

    function pause() {
      if (!playing) return;
      clearTimeout(playing);
      playing = 0;
      label();
      layer.moving(false);
    }

    /** @type { {first: number, last: number}|null } */
    let spanned = null;
    /** The first and last day of all dated events. @returns {[number, number]} */
    function whole() {
      const { first, last } = (spanned ??= /** @type { {first: number, last: number} } */ (out.outside(columns, state.through, 0, 0)));
      return first > last ? [ends.from, ends.to] : [first, last];
    }

    /** Less than all days is not "all", whoever says so: the button must not look pressed. */
    function honest() {
      const [first, last] = whole();
      if (state.mode === "all" && (state.from > first || state.to < last)) state.mode = "custom";
    }

    /** @param {boolean} on whether the axis holds all days, or those where events are dense */
    function widen(on) {
      wide = on;
      const dense = options.events.dense;
      const [from, to] = dense === null ? [0, 0] : on ? whole() : dense;
      reach(from, to);
    }

    /** No further than it must: one step back shall not bring in thirty years. @param {number} from @param {number} to */
    function stretch(from, to) {
      wide = true;
      reach(Math.min(ends.from, from), Math.max(ends.to, to));
    }

    /** An axis of days `from` to `to`, with a little room at its ends. @param {number} from @param {number} to */
    function reach(from, to) {
      ends = { from, to };
      const room = Math.max(1, Math.round((to - from) * 0.015));
      axis = { from: from - room, to: to + room };
      const lacking = 14 - (axis.to - axis.from);
      if (lacking > 0) axis = { from: axis.from - (lacking >> 1), to: axis.to + ((lacking + 1) >> 1) };
      if (!slider) return;
      state.from = Math.max(from, Math.min(to, state.from));
      state.to = Math.max(state.from, Math.min(to, state.to));
      build();
      filtered();
    }

    // --- drawing ---------------------------------------------------------------------------------------------------
    let drawing = 0;
    function tellSoon() {
      if (drawing) return;
      drawing = requestAnimationFrame(() => {
        drawing = 0;
        label();
        redraw();
      });
    }

    /** A button among the words, or plain words. @param {string} text @param {string} hint @param {() => void} act */
    function link(text, hint, act) {
      const made = /** @type {HTMLButtonElement} */ (element("button", "dl-link", text));
      made.type = "button";
      made.title = hint;
      made.addEventListener("click", act);
      return made;
    }

    /** How days from `from` to `to` are written: the year stands in the line above, unless there are several. @param {number} from @param {number} to */
    const inYears = (from, to) => (out.dateOf(from).getUTCFullYear() === out.dateOf(to).getUTCFullYear() ? say.short : say.full);

    let lastWords = "";
    /** @type {boolean|null} */
    let played = null;
    /** @type { {of: any[], told: any} } what lies outside of an axis, which does not change while a handle moves */
    let beyond = { of: [], told: null };
    function label() {
      range.textContent = columns.n ? say.range(state.from, state.to) : "";
      if (played !== playing > 0) {
        played = playing > 0;
        play.replaceChildren(icon(played ? "pause" : "play", true), element("span", "dl-long", played ? strings.pause : strings.play));
        play.setAttribute("aria-label", played ? strings.pause : strings.play);
        play.title = played ? strings.pause : strings.play;
      }
      pace.textContent = `${SPEEDS[speed]}×`;
      pace.setAttribute("aria-label", `${strings.speed} ${SPEEDS[speed]}×`);
      for (const [mode, made] of Object.entries(modes)) made.setAttribute("aria-pressed", String(mode === state.mode));
      const [first, last] = [ends.from, ends.to];
      if (beyond.of[0] !== state.through || beyond.of[1] !== first || beyond.of[2] !== last) {
        beyond = { of: [state.through, first, last], told: out.outside(columns, state.through, first, last) };
      }
      const rest = beyond.told;
      const sum = say.counted("shown", tally.shown, { total: columns.n });
      const parts = [sum, rest.before, rest.after, rest.undated, tally.unplaced, wide, state.undated].join("|");
      if (parts === lastWords) return;
      lastWords = parts;
      counts.replaceChildren(element("span", "", sum));
      const dated = inYears(first, last);
      if (rest.before) counts.append(link(say.say("before", { n: rest.before, date: dated(first) }), strings.widen, () => bring(whole()[0], first - 1)));
      if (rest.after) counts.append(link(say.say("after", { n: rest.after, date: dated(last) }), strings.widen, () => bring(last + 1, whole()[1])));
      if (wide && options.events.dense) counts.append(link(strings.narrow, strings.narrow, narrow));
      if (rest.undated) {
        const made = link(say.say("undated", { n: rest.undated }), state.undated ? strings.hide_undated : strings.show_undated, () => {
          state.undated = !state.undated;
          lastWords = "";
          layer.changed(true);
          tellSoon();
        });
        made.setAttribute("aria-pressed", String(state.undated));
        counts.append(made);
      }
      if (tally.unplaced) counts.append(element("span", "", say.say("unplaced", { n: tally.unplaced })));
    }

    /** A window of what lies outside of the axis. @param {number} from @param {number} to */
    function bring(from, to) {
      pause();
      stretch(from, to);
      state.mode = "custom";
      place(from, to);
      layer.changed(true);
    }

    function narrow() {
      pause();
      widen(false);
      state.mode = "custom";
      place(ends.from, ends.to);
      layer.changed(true);
    }

    const AXIS = 18;

    function redraw() {
      const w = strip.clientWidth;
      const h = strip.clientHeight;
      if (!w || !slider) return;
      const ratio = window.devicePixelRatio || 1;
      if (canvas.width !== Math.round(w * ratio) || canvas.height !== Math.round(h * ratio)) {
        canvas.width = Math.round(w * ratio);
        canvas.height = Math.round(h * ratio);
        rebin(w);
      }
      const colours = palette();
      g.setTransform(ratio, 0, 0, ratio, 0, 0);
      g.clearRect(0, 0, w, h);
      const base = h - AXIS;
      const perDay = w / (axis.to - axis.from + 1);
      const x = (/** @type {number} */ day) => (day - axis.from) * perDay;
      // The scale is by square root when one day towers over all: small days must stay visible.
      const steep = bars.top > 40;
      const height = (/** @type {number} */ n) => (steep ? Math.sqrt(n / bars.top) : n / Math.max(bars.top, 4)) * (base - 5);
      const gap = size * perDay > 5 ? 1 : 0;
      for (const inside of [false, true]) {
        g.globalAlpha = inside ? 1 : 0.38;
        for (const [colour, of] of [[colours.statement, 1], [colours.incident, 0]]) {
          g.fillStyle = /** @type {string} */ (colour);
          for (let bin = 0; bin < bars.bins; bin++) {
            const first = axis.from + bin * size;
            const last = first + size - 1;
            if ((last >= state.from && first <= state.to) !== inside) continue;
            const sum = bars.incidents[bin] + bars.statements[bin];
            if (!sum) continue;
            const top = height(sum);
            const under = top * (bars.statements[bin] / sum);
            const wideness = Math.max(1.5, Math.min(size * perDay, w - x(first)) - gap);
            if (of === 1 && under) g.fillRect(x(first) + gap / 2, base - under, wideness, under);
            if (of === 0 && top - under) g.fillRect(x(first) + gap / 2, base - top, wideness, Math.max(1, top - under - (under ? 1 : 0)));
          }
        }
      }
      g.globalAlpha = 1;
      g.strokeStyle = colours.border;
      g.lineWidth = 1;
      g.beginPath();
      g.moveTo(0, base + 0.5);
      g.lineTo(w, base + 0.5);
      g.stroke();
      const taken = flags(w, x);
      ticks(colours, w, base, x, taken);
    }

    /** Widths of dates: to ask the page for one makes it lay everything out. @type {Map<string, number>} */
    const wides = new Map();
    /** @param {HTMLElement} flag */
    function wideOf(flag) {
      const text = flag.textContent || "";
      let found = wides.get(text);
      if (!found) wides.set(text, (found = flag.offsetWidth));
      return found;
    }

    /** @type {Map<string, Intl.DateTimeFormat>} */
    const formats = new Map();
    /** @param {string} unit */
    function written(unit) {
      let found = formats.get(unit);
      if (!found) {
        /** @type {Record<string, Intl.DateTimeFormatOptions>} */
        const forms = { year: { year: "numeric" }, day: { day: "numeric", month: "short" }, month: { month: "short" }, "first month": { month: "short", year: "numeric" } };
        formats.set(unit, (found = new Intl.DateTimeFormat(options.language, { ...(forms[unit] || forms.month), timeZone: "UTC" })));
      }
      return found;
    }

    /** The dates at the handles, kept apart and inside. @param {number} w @param {(day: number) => number} x */
    function flags(w, x) {
      const same = state.from === state.to;
      const dated = inYears(state.from, state.to);
      lowerDate.textContent = dated(state.from);
      upperDate.textContent = same ? "" : dated(state.to);
      const left = x(state.from);
      const right = x(state.to + 1);
      const lowerWide = wideOf(lowerDate);
      const upperWide = same ? 0 : wideOf(upperDate);
      let lower = same ? (left + right) / 2 - lowerWide / 2 : left - lowerWide + 4;
      let upper = right - 4;
      lower = Math.max(0, Math.min(lower, w - lowerWide));
      upper = Math.max(0, Math.min(upper, w - upperWide));
      if (!same && lower + lowerWide + 4 > upper) {
        if (upper + upperWide >= w) lower = Math.max(0, upper - lowerWide - 4);
        else upper = Math.min(w - upperWide, lower + lowerWide + 4);
      }
      lowerDate.style.transform = `translateX(${Math.round(lower)}px)`;
      upperDate.style.transform = `translateX(${Math.round(upper)}px)`;
      return [[lower - 6, lower + lowerWide + 6], [upper - 6, upper + upperWide + 6]];
    }

    /** @param {any} colours @param {number} w @param {number} base @param {(day: number) => number} x @param {number[][]} taken */
    function ticks(colours, w, base, x, taken) {
      const span = axis.to - axis.from + 1;
      const perDay = w / span;
      const unit = perDay > 26 ? "day" : perDay * 30 > 46 ? "month" : perDay * 91 > 60 ? "quarter" : "year";
      const every = unit === "year" ? Math.max(1, Math.ceil(56 / (perDay * 365))) : unit === "day" ? Math.max(1, Math.ceil(58 / perDay)) : 1;
      const short = written(unit);
      const withYear = written("first month");
      g.font = '12px "Source Sans Pro", "Source Sans 3", "Noto Sans", system-ui, sans-serif';
      g.textBaseline = "alphabetic";
      g.textAlign = "left";
      g.fillStyle = colours.muted;
      g.strokeStyle = colours.border;
      let free = -Infinity;
      const date = out.dateOf(axis.from);
      let firstOfAll = true;
      for (let day = axis.from; day <= axis.to; ) {
        const at = out.dateOf(day);
        const month = at.getUTCMonth();
        const fits = unit === "day" ? (day - axis.from) % every === 0 : at.getUTCDate() === 1 && (unit === "month" || (unit === "quarter" && month % 3 === 0) || (unit === "year" && month === 0 && at.getUTCFullYear() % every === 0));
        if (fits) {
          const left = x(day);
          const text = unit !== "year" && unit !== "day" && (firstOfAll || month === 0) ? withYear.format(at) : short.format(at);
          const wideness = g.measureText(text).width;
          g.beginPath();
          g.moveTo(Math.round(left) + 0.5, base);
          g.lineTo(Math.round(left) + 0.5, base + 4);
          g.stroke();
          if (left > free && left + wideness < w && !taken.some(([a, b]) => left < b && left + wideness > a)) {
            g.fillText(text, left + 3, base + 14);
            free = left + wideness + 12;
          }
          firstOfAll = false;
        }
        if (unit === "day") day++;
        else {
          date.setTime(day * 86400000);
          day = Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / 86400000);
        }
      }
    }

    // --- what a bar stands for ---------------------------------------------------------------------------------------
    const tip = element("div", "dl-tip dl-bar-tip");
    tip.setAttribute("aria-hidden", "true"); // the list tells the same to whoever cannot point
    tip.hidden = true;
    strip.append(tip);
    strip.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
      const frame = strip.getBoundingClientRect();
      const w = frame.width;
      const x = event.clientX - frame.left;
      const bin = Math.floor(((x / w) * (axis.to - axis.from + 1)) / size);
      const [incidents, statements] = [bars.incidents, bars.statements].map((of) => Math.ceil(of[bin] || 0));
      tip.hidden = event.buttons > 0 || event.pointerType === "touch" || !(incidents + statements);
      if (tip.hidden) return;
      const day = axis.from + bin * size;
      const held = [];
      if (incidents) held.push(say.counted("incident", incidents));
      if (statements) held.push(say.counted("statement", statements));
      tip.replaceChildren(element("b", "", say.range(day, Math.min(axis.to, day + size - 1))), element("span", "", held.join(" · ")));
      tip.style.left = `${Math.round(Math.max(0, Math.min(w - tip.offsetWidth, x - tip.offsetWidth / 2)))}px`;
    });
    for (const kind of ["pointerleave", "pointerdown"]) strip.addEventListener(kind, () => { tip.hidden = true; });

    /** @param {number} [w] */
    function rebin(w) {
      const wideness = w || strip.clientWidth || 800;
      const span = axis.to - axis.from + 1;
      size = Math.max(1, Math.ceil((2.5 * span) / wideness));
      bars = out.histogram(columns, state.through, axis.from, axis.to, size);
      for (const of of [bars.incidents, bars.statements]) { // words tell what lies beyond the ends: no handle gets there
        of.fill(0, 0, Math.floor((ends.from - axis.from) / size));
        of.fill(0, Math.floor((ends.to - axis.from) / size) + 1);
      }
      strip.setAttribute("aria-label", `${size > 1 ? say.say("per_bin", { n: size }) : strings.per_day} (${strings.incidents}, ${strings.statements})`);
    }

    function filtered() {
      days = out.activeDays(columns, state.through);
      rebin();
      lastWords = "";
      tellSoon();
    }

    new ResizeObserver(() => redraw()).observe(strip);

    return {
      redraw, filtered, step, start, pause, become,
      axis: () => ({ ...axis }),
      playing: () => playing !== 0,
      /** How the control opens. @param {[number, number]|null} asked @param {string} mode */
      open(asked, mode) {
        state.mode = mode;
        widen(false);
        [state.from, state.to] = asked || [ends.from, ends.to];
        if (state.from < ends.from || state.to > ends.to) stretch(state.from, state.to);
        build();
        rebin();
        if (!asked && mode !== "all" && mode !== "custom") become(mode);
        honest();
        label();
        tellSoon();
      },
      /** Shows the days that Python tells. @param {[number, number]} days @param {string|null} mode */
      show([from, to], mode) {
        pause();
        if (mode) state.mode = mode;
        else if (to - from !== state.to - state.from) state.mode = "custom";
        if (from < ends.from || to > ends.to) {
          [state.from, state.to] = [from, to];
          stretch(from, to);
        }
        place(from, to);
        honest();
      },
      /** The day with something on it that is nearest to the window; `null` when there is none. */
      nearest() {
        const after = days[out.atLeast(days, state.to + 1)];
        const before = days[out.atLeast(days, state.from) - 1];
        if (after === undefined) return before === undefined ? null : before;
        if (before === undefined) return after;
        return after - state.to <= state.from - before ? after : before;
      },
      goNearest() {
        step(this.nearest() > state.to ? 1 : -1);
      },
    };
  };
})(Dateline);
