// What the layer counts, apart from any drawing: plain functions over typed arrays, tested by node alone.
/* global module */
/** @type {any} */
// eslint-disable-next-line no-var -- the other files are scripts of their own, which see only what var makes
var Dateline = {};

(function (/** @type {any} */ out) {
  "use strict";

  /** @typedef { {x: number, y: number, weight: number} } Weighted */

  const NO_DAY = -2147483648;
  const NO_PLACE = -1;
  const SEAT = 1;
  const DAY_MS = 86400000;

  /** @param {string} text base64 @returns {Uint8Array} */
  function bytes(text) {
    const raw = atob(text);
    const found = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) found[i] = raw.charCodeAt(i);
    return found;
  }

  /**
   * A column as `geo.draw.event_layer` packs it: the least number, the bytes a number, and those in base64; 0 is `none`.
   * @param {[number, number, string]} packed @param {number} none @returns {Int32Array}
   */
  function unpack([least, size, text], none) {
    const raw = bytes(text);
    const codes = size === 1 ? raw : size === 2 ? new Uint16Array(raw.buffer) : new Uint32Array(raw.buffer);
    const column = new Int32Array(codes.length);
    for (let i = 0; i < codes.length; i++) column[i] = codes[i] ? codes[i] - 1 + least : none;
    return column;
  }

  /**
   * The columns of `geo.features.Features`, ready to be counted.
   * @param {any} told
   */
  function decode(told) {
    const int32 = (/** @type {string} */ text) => new Int32Array(bytes(text).buffer);
    const ids = bytes(told.ids);
    const start = unpack(told.start, NO_DAY);
    const length = unpack(told.length, 0);
    const columns = {
      n: told.n,
      place: unpack(told.place, NO_PLACE),
      start,
      end: start.map((day, row) => (day === NO_DAY ? NO_DAY : day + length[row])),
      kind: bytes(told.kind),
      type: bytes(told.type),
      datePrec: bytes(told.date_prec),
      wherePrec: bytes(told.where_prec),
      flags: bytes(told.flags),
      lines: int32(told.lines),
      places: told.places.map((/** @type {any[]} */ p) => ({
        id: p[0], name: p[1], detail: p[2], latitude: p[3], longitude: p[4], radiusKm: p[5], feature: p[6],
      })),
      /** @param {number} row */
      eventId(row) {
        let text = "";
        for (let i = row * 6; i < row * 6 + 6; i++) text += ids[i].toString(16).padStart(2, "0");
        return text;
      },
      /** @param {string} id @returns {number} the row, or -1 */
      row(id) {
        if (!/^[0-9a-f]{12}$/.test(id)) return -1;
        const sought = [0, 2, 4, 6, 8, 10].map((at) => parseInt(id.slice(at, at + 2), 16));
        for (let row = 0, at = 0; row < told.n; row++, at += 6) {
          if (ids[at] === sought[0] && ids[at + 1] === sought[1] && ids[at + 2] === sought[2] && ids[at + 3] === sought[3] &&
              ids[at + 4] === sought[4] && ids[at + 5] === sought[5]) return row;
        }
        return -1;
      },
    };
    return columns;
  }

  /**
   * One byte an event: 1 where kind and filter let it through.
   * @param {any} columns @param {boolean[]} kinds shown: incidents, statements @param {Uint8Array|null} bits one bit a row
   */
  function mask(columns, kinds, bits) {
    const through = new Uint8Array(columns.n);
    for (let i = 0; i < columns.n; i++) {
      through[i] = kinds[columns.kind[i]] && (!bits || (bits[i >> 3] >> (i & 7)) & 1) ? 1 : 0;
    }
    return through;
  }

  /** Room for the counts of each place, kept from one window to the next. @param {number} places */
  function tally(places) {
    return {
      incidents: new Int32Array(places),
      statements: new Int32Array(places),
      venues: new Int32Array(places), // of the statements, those not at a mere seat
      incidentPrec: new Uint8Array(places), // the finest date_prec there
      statementPrec: new Uint8Array(places),
      shown: 0,
      unplaced: 0,
    };
  }

  /**
   * Counts the events of days `from` to `to`, both included, at each place.
   * @param {any} columns @param {Uint8Array} through from mask @param {number} from @param {number} to
   * @param {boolean} undated whether events without a day count too @param {any} into from tally
   */
  function count(columns, through, from, to, undated, into) {
    const { n, place, start, end, kind, flags, datePrec } = columns;
    const { incidents, statements, venues, incidentPrec, statementPrec } = into;
    incidents.fill(0);
    statements.fill(0);
    venues.fill(0);
    incidentPrec.fill(9);
    statementPrec.fill(9);
    let shown = 0;
    let unplaced = 0;
    for (let i = 0; i < n; i++) {
      const s = start[i];
      if (s > to || !through[i]) continue;
      if (s === NO_DAY ? !undated : end[i] < from) continue;
      shown++;
      const p = place[i];
      if (p < 0) {
        unplaced++;
        continue;
      }
      const prec = datePrec[i] || 6;
      if (kind[i] === 0) {
        incidents[p]++;
        if (prec < incidentPrec[p]) incidentPrec[p] = prec;
      } else {
        statements[p]++;
        if (!(flags[i] & SEAT)) venues[p]++;
        if (prec < statementPrec[p]) statementPrec[p] = prec;
      }
    }
    into.shown = shown;
    into.unplaced = unplaced;
    return into;
  }

  /**
   * Incidents and statements a bin. An event counts in each bin it touches; one coarser than a week only by its share, so
   * that a war of years is a low haze and not a wall.
   * @param {any} columns @param {Uint8Array} through @param {number} from @param {number} to @param {number} size days a bin
   */
  function histogram(columns, through, from, to, size) {
    const bins = Math.max(1, Math.ceil((to - from + 1) / size));
    const both = [new Float32Array(bins), new Float32Array(bins)];
    const { n, start, end, kind, datePrec } = columns;
    for (let i = 0; i < n; i++) {
      if (!through[i] || start[i] === NO_DAY || start[i] > to || end[i] < from) continue;
      const first = Math.floor((Math.max(start[i], from) - from) / size);
      const last = Math.floor((Math.min(end[i], to) - from) / size);
      const weight = datePrec[i] > 3 ? Math.min(1, size / (end[i] - start[i] + 1)) : 1;
      const into = both[kind[i]];
      for (let bin = first; bin <= last; bin++) into[bin] += weight;
    }
    let top = 0;
    for (let bin = 0; bin < bins; bin++) top = Math.max(top, both[0][bin] + both[1][bin]);
    return { incidents: both[0], statements: both[1], top, bins };
  }

  /**
   * The days on which something dated to a week or finer begins, ascending, once each.
   * @param {any} columns @param {Uint8Array} through
   */
  function activeDays(columns, through) {
    const days = new Set();
    for (let i = 0; i < columns.n; i++) {
      if (through[i] && columns.start[i] !== NO_DAY && columns.datePrec[i] <= 3) days.add(columns.start[i]);
    }
    return Int32Array.from(days).sort();
  }

  /** The first index of ascending `days` whose day is at least `day`. @param {Int32Array} days @param {number} day */
  function atLeast(days, day) {
    let low = 0;
    let high = days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (days[middle] < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * How many dated events end before `from` or begin after `to`, how many have no day, and the first and last day of all.
   * @param {any} columns @param {Uint8Array} through @param {number} from @param {number} to
   */
  function outside(columns, through, from, to) {
    let before = 0;
    let after = 0;
    let undated = 0;
    let first = Infinity;
    let last = -Infinity;
    for (let i = 0; i < columns.n; i++) {
      if (columns.start[i] === NO_DAY) {
        undated += through[i];
        continue;
      }
      if (columns.start[i] < first) first = columns.start[i];
      if (columns.end[i] > last) last = columns.end[i];
      if (!through[i]) continue;
      if (columns.end[i] < from) before++;
      else if (columns.start[i] > to) after++;
    }
    return { before, after, undated, first, last };
  }

  /**
   * Marker radius in CSS pixels: the area grows with the count, and the largest place stays within reason.
   * @param {number} n @param {number} most the largest count there can be @param {number} [shrunk] from shrink
   */
  function radius(n, most, shrunk = 1) {
    if (n <= 0) return 0;
    const one = Math.min(6, 30 / Math.sqrt(Math.max(1, most))) * shrunk;
    return Math.max((n > 1 ? 5 : 4.5) * Math.max(0.5, shrunk), one * Math.sqrt(n));
  }

  /**
   * By how much radii are cut where markers would cover too much of the map: 1 as long as they leave half of it free.
   * @param {number} covered what they would cover, one beside the other @param {number} whole the map, in the same unit
   */
  function shrink(covered, whole) {
    if (covered <= 0.5 * whole) return 1;
    return Math.max(0.2, Math.round(20 * Math.sqrt((0.5 * whole) / covered)) / 20);
  }

  /**
   * Lays a square picture over another, pixel by pixel, as a canvas would: thousands of small markers are painted faster so than
   * by as many calls of `drawImage`. Pixels are RGBA, not premultiplied, as `ImageData` holds them.
   * @param {Uint32Array} onto @param {number} width @param {number} height of `onto`
   * @param {Uint32Array} stamp @param {number} side of `stamp` @param {number} left @param {number} top where it goes
   */
  function lay(onto, width, height, stamp, side, left, top) {
    const firstX = Math.max(0, -left);
    const endX = Math.min(side, width - left);
    const endY = Math.min(side, height - top);
    for (let y = Math.max(0, -top); y < endY; y++) {
      let from = y * side + firstX;
      for (let to = (top + y) * width + left + firstX, end = to + endX - firstX; to < end; to++, from++) {
        const over = stamp[from];
        const a = over >>> 24;
        if (a === 0) continue;
        const under = onto[to];
        const b = under >>> 24;
        if (a === 255 || b === 0) {
          onto[to] = over;
          continue;
        }
        const rest = (b * (255 - a)) / 255;
        const alpha = a + rest;
        const red = ((over & 255) * a + (under & 255) * rest) / alpha;
        const green = (((over >>> 8) & 255) * a + ((under >>> 8) & 255) * rest) / alpha;
        const blue = (((over >>> 16) & 255) * a + ((under >>> 16) & 255) * rest) / alpha;
        onto[to] = (Math.round(alpha) << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red);
      }
    }
  }

  /** Rectangles that keep out of each other's way, to the nearest few pixels. */
  class Room {
    /** @param {number} width @param {number} height of the whole, in pixels */
    constructor(width, height) {
      this.columns = Math.ceil(width / 4) + 1;
      this.rows = Math.ceil(height / 4) + 1;
      this.taken = new Uint8Array(this.columns * this.rows);
    }

    /** As much room, to be taken apart from this. */
    copy() {
      return Object.assign(new Room(0, 0), this, { taken: this.taken.slice() });
    }

    /** Whether nothing stands there; outside there is always room. @param {number} x @param {number} y @param {number} w @param {number} h */
    free(x, y, w, h) {
      const right = Math.min(this.columns - 1, (x + w) >> 2);
      const bottom = Math.min(this.rows - 1, (y + h) >> 2);
      for (let row = Math.max(0, y >> 2); row <= bottom; row++) {
        for (let at = row * this.columns + Math.max(0, x >> 2), end = row * this.columns + right; at <= end; at++) if (this.taken[at]) return false;
      }
      return true;
    }

    /** @param {number} x @param {number} y @param {number} w @param {number} h */
    take(x, y, w, h) {
      const left = Math.max(0, x >> 2);
      const right = Math.min(this.columns - 1, (x + w) >> 2);
      const bottom = Math.min(this.rows - 1, (y + h) >> 2);
      if (right < left) return;
      for (let row = Math.max(0, y >> 2); row <= bottom; row++) this.taken.fill(1, row * this.columns + left, row * this.columns + right + 1);
    }
  }

  /** Longitude and latitude as a share of the Mercator world, 0 to 1. @param {number} longitude */
  const worldX = (longitude) => (longitude + 180) / 360;
  /** @param {number} latitude */
  const worldY = (latitude) => {
    const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, latitude)) * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  };

  /**
   * The bounds to open on: all points, unless leaving out a few far ones brings the rest much nearer.
   * @param {Weighted[]} points in shares of the world
   * @returns {Weighted[]} those kept
   */
  function core(points) {
    const total = points.reduce((sum, p) => sum + p.weight, 0);
    let kept = points.slice();
    let best = kept;
    let bargain = Infinity;
    const cost = (/** @type {Weighted[]} */ some) => {
      let [left, right, top, bottom, weight] = [Infinity, -Infinity, Infinity, -Infinity, 0];
      for (const p of some) {
        left = Math.min(left, p.x);
        right = Math.max(right, p.x);
        top = Math.min(top, p.y);
        bottom = Math.max(bottom, p.y);
        weight += p.weight;
      }
      return Math.log2(Math.max(right - left, 1.5 * (bottom - top)) + 0.02) + (7 * (total - weight)) / total;
    };
    if (points.length > 400) return points;
    while (kept.length) {
      const now = cost(kept);
      if (now < bargain) [best, bargain] = [kept, now];
      const edges = ["x", "y"].flatMap((axis) => {
        const by = kept.slice().sort((/** @type {any} */ a, /** @type {any} */ b) => a[axis] - b[axis]);
        return [by[0], by[by.length - 1]];
      });
      const next = edges
        .map((edge) => kept.filter((p) => p !== edge))
        .filter((rest) => rest.length)
        .sort((a, b) => cost(a) - cost(b))[0];
      if (!next || next.reduce((sum, p) => sum + p.weight, 0) < 0.6 * total) break;
      kept = next;
    }
    return near(points, best);
  }

  /** Of `points`, those kept and those that would lie at the very edge of the view. @param {Weighted[]} points @param {Weighted[]} kept */
  function near(points, kept) {
    const xs = kept.map((p) => p.x);
    const ys = kept.map((p) => p.y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const by = 0.35 * Math.max(right - left, bottom - top);
    return points.filter((p) => p.x >= left - by && p.x <= right + by && p.y >= top - by && p.y <= bottom + by);
  }

  /**
   * A view as it stands in an address: `zoom_latitude_longitude`, to a hundredth of a degree or finer.
   * @param {[number, number]} center latitude, longitude @param {number} zoom
   */
  function writeView([latitude, longitude], zoom) {
    const digits = zoom > 9 ? 4 : zoom > 5 ? 3 : 2;
    return [Number(zoom.toFixed(2)), Number(latitude.toFixed(digits)), Number(longitude.toFixed(digits))].join("_");
  }

  /** @param {string|null} text @returns { {center: [number, number], zoom: number}|null } `null` for what is no view */
  function readView(text) {
    const found = /^(\d{1,2}(?:\.\d+)?)_(-?\d{1,2}(?:\.\d+)?)_(-?\d{1,3}(?:\.\d+)?)$/.exec(text || "");
    if (!found) return null;
    const [zoom, latitude, longitude] = found.slice(1).map(Number);
    return zoom <= 19 && Math.abs(latitude) <= 86 && Math.abs(longitude) <= 240 ? { center: [latitude, longitude], zoom } : null;
  }

  /** @param {number} day @returns {Date} */
  const dateOf = (day) => new Date(day * DAY_MS);

  Object.assign(out, {
    NO_DAY, NO_PLACE, SEAT, bytes, unpack, decode, mask, tally, count, histogram, activeDays, atLeast, outside, radius, shrink, lay, Room, worldX, worldY,
    core, writeView, readView, dateOf,
  });
})(typeof module === "undefined" ? Dateline : module.exports);
