// What the layer counts, in node: `node --test tests/js`.
"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const counting = require("../../geo/draw/counting.js");

const base64 = (array) => Buffer.from(array.buffer).toString("base64");

/** Columns as Python tells them: each event is [place, start, end, kind, date_prec, flags]. */
function told(events, places = 3, lines = []) {
  const of = (k, Type) => base64(Type.from(events.map((event) => event[k])));
  /** As Python packs a column: the least number, bytes a number, base64. @param {number[]} numbers @param {number} none */
  const packed = (numbers, none) => {
    const least = Math.min(...numbers.filter((n) => n !== none), 2 ** 30);
    return [least, 4, base64(Uint32Array.from(numbers.map((n) => (n === none ? 0 : n - least + 1))))];
  };
  return counting.decode({
    n: events.length,
    ids: Buffer.from(events.map((_, i) => i.toString(16).padStart(12, "0")).join(""), "hex").toString("base64"),
    place: packed(events.map((event) => event[0]), counting.NO_PLACE), start: packed(events.map((event) => event[1]), counting.NO_DAY),
    length: packed(events.map((event) => event[2] - event[1]), counting.NO_DAY), kind: of(3, Uint8Array),
    type: of(3, Uint8Array), date_prec: of(4, Uint8Array), where_prec: of(4, Uint8Array), flags: of(5, Uint8Array),
    lines: base64(Int32Array.from(lines)),
    places: Array.from({ length: places }, (_, i) => [`p${i}`, `Place ${i}`, "", 10 * i, 10 * i, 0, "town"]),
  });
}

test("a view is read back from an address as it was written, and what is none is passed over", () => {
  const view = { center: [40.123, -45.6], zoom: 6.5 };
  assert.deepEqual(counting.readView(counting.writeView(view.center, view.zoom)), view);
  for (const text of [null, "", "6_40", "6_91_10", "25_40_45", "6_4e1_45", "6_40_45_1"]) assert.equal(counting.readView(text), null);
});

test("a packed column is read back, whatever the bytes of a number", () => {
  assert.deepEqual([...counting.unpack([19249, 1, base64(Uint8Array.of(1, 0, 2))], counting.NO_DAY)], [19249, counting.NO_DAY, 19250]);
  assert.deepEqual([...counting.unpack([-1000, 2, base64(Uint16Array.of(1, 3000))], -1)], [-1000, 1999]);
  assert.deepEqual([...counting.unpack([0, 4, base64(Uint32Array.of(70001, 0))], -1)], [70000, -1]);
});

test("a picture is laid over another as a canvas does, and cut at the edges", () => {
  const rgba = (r, g, b, a) => ((a << 24) | (b << 16) | (g << 8) | r) >>> 0;
  const [red, half, none] = [rgba(200, 0, 0, 255), rgba(0, 0, 100, 128), 0];
  const sheet = new Uint32Array(9);
  counting.lay(sheet, 3, 3, Uint32Array.of(red, red, none, red), 2, 0, 0);
  assert.deepEqual([...sheet], [red, red, 0, 0, red, 0, 0, 0, 0]);
  counting.lay(sheet, 3, 3, Uint32Array.of(half, half, half, half), 2, 1, 1);
  assert.deepEqual([...sheet.slice(4)].map((pixel) => pixel.toString(16)), [rgba(100, 0, 50, 255), half, 0, half, half].map((pixel) => pixel.toString(16)));
  counting.lay(sheet, 3, 3, Uint32Array.of(red, red, red, red), 2, -1, 2);
  assert.equal(sheet[6], red);
  counting.lay(sheet, 3, 3, Uint32Array.of(red, red, red, red), 2, 5, -7);
  assert.equal(sheet.filter((pixel) => pixel === red).length, 3);
});

test("markers shrink only where they would cover more than half of the map", () => {
  assert.equal(counting.shrink(500, 1000), 1);
  assert.equal(counting.shrink(2000, 1000), 0.5);
  assert.equal(counting.shrink(1e9, 1000), 0.2);
  assert.ok(counting.radius(9, 100, 0.5) < counting.radius(9, 100) && counting.radius(1, 100, 0.2) >= 2);
});

const NO_DAY = counting.NO_DAY;
const EVENTS = [
  [0, 100, 100, 0, 1, 0],
  [0, 101, 103, 0, 2, 2],
  [0, 101, 101, 1, 1, 1],
  [1, 101, 101, 1, 1, 0],
  [-1, 101, 101, 0, 1, 0],
  [2, NO_DAY, NO_DAY, 1, 0, 0],
  [2, 0, 400, 0, 5, 0],
];
const ALL = (columns) => counting.mask(columns, [true, true], null);

function counts(from, to, undated = false, through = null) {
  const columns = told(EVENTS);
  const tally = counting.tally(3);
  counting.count(columns, through || ALL(columns), from, to, undated, tally);
  return tally;
}

test("events of the window are counted at their places, both ends included", () => {
  const tally = counts(101, 101);
  assert.deepEqual([...tally.incidents], [1, 0, 1]);
  assert.deepEqual([...tally.statements], [1, 1, 0]);
  assert.equal(tally.shown, 5);
  assert.equal(tally.unplaced, 1);
});

test("an event of several days is in every window it touches", () => {
  for (const day of [101, 102, 103]) assert.equal(counts(day, day).incidents[0], 1);
  assert.equal(counts(104, 104).incidents[0], 0);
});

test("a statement at a mere seat is counted, but not as a venue", () => {
  assert.deepEqual([...counts(101, 101).venues], [0, 1, 0]);
});

test("the finest date at a place decides how firmly it is drawn", () => {
  assert.equal(counts(102, 103).incidentPrec[0], 2);
  assert.equal(counts(100, 103).incidentPrec[0], 1);
  assert.equal(counts(200, 200).incidentPrec[2], 5);
});

test("events without a day show only when asked for", () => {
  assert.equal(counts(101, 101).statements[2], 0);
  assert.equal(counts(101, 101, true).statements[2], 1);
});

test("a count forgets the one before", () => {
  const columns = told(EVENTS);
  const tally = counting.tally(3);
  counting.count(columns, ALL(columns), 0, 500, true, tally);
  counting.count(columns, ALL(columns), 450, 451, false, tally);
  assert.equal(tally.shown, 0);
  assert.deepEqual([...tally.incidents, ...tally.statements], [0, 0, 0, 0, 0, 0]);
});

test("the filter lets through kinds and single events", () => {
  const columns = told(EVENTS);
  assert.deepEqual([...counting.mask(columns, [true, false], null)], [1, 1, 0, 0, 1, 0, 1]);
  assert.deepEqual([...counting.mask(columns, [true, true], Uint8Array.of(0b1000010))], [0, 1, 0, 0, 0, 0, 1]);
});

test("ids come back as they were told", () => {
  const columns = told(EVENTS);
  assert.equal(columns.eventId(3), "000000000003");
  assert.equal(columns.row("000000000003"), 3);
  assert.equal(columns.row("0000000000ff"), -1);
  assert.equal(columns.row("</script>"), -1);
});

test("the histogram counts each day touched, and coarse dates only by their share", () => {
  const columns = told(EVENTS);
  const bars = counting.histogram(columns, ALL(columns), 100, 104, 1);
  assert.deepEqual([...bars.statements], [0, 2, 0, 0, 0]);
  assert.ok(Math.abs(bars.incidents[2] - (1 + 1 / 401)) < 1e-6);
  assert.equal(bars.bins, 5);
  const week = counting.histogram(columns, ALL(columns), 100, 106, 7);
  assert.equal(week.statements[0], 2);
  assert.equal(week.bins, 1);
});

test("active days are those on which something finely dated begins", () => {
  const columns = told(EVENTS);
  assert.deepEqual([...counting.activeDays(columns, ALL(columns))], [100, 101]);
  assert.equal(counting.atLeast(Int32Array.of(1, 5, 9), 5), 1);
  assert.equal(counting.atLeast(Int32Array.of(1, 5, 9), 10), 3);
});

test("what lies outside of the axis is told", () => {
  const columns = told(EVENTS);
  const rest = counting.outside(columns, ALL(columns), 101, 101);
  assert.deepEqual(rest, { before: 1, after: 0, undated: 1, first: 0, last: 400 });
});

test("a marker's area grows with its count and stays within reason", () => {
  assert.equal(counting.radius(0, 10), 0);
  assert.ok(Math.abs(counting.radius(8, 10) ** 2 / counting.radius(4, 10) ** 2 - 2) < 1e-9);
  assert.ok(counting.radius(50000, 50000) <= 30);
  assert.ok(counting.radius(1, 50000) >= 4);
});

test("labels keep out of each other's way", () => {
  const room = new counting.Room(200, 100);
  room.take(20, 20, 40, 12);
  assert.equal(room.free(30, 24, 10, 4), false);
  assert.equal(room.free(80, 20, 40, 12), true);
  room.copy().take(80, 20, 40, 12);
  assert.equal(room.free(80, 20, 40, 12), true);
  assert.equal(room.copy().free(30, 24, 10, 4), false);
  room.take(-50, -50, 20, 20);
  room.take(500, 500, 20, 20);
  assert.equal(room.free(0, 60, 190, 20), true);
});

test("the map opens on the core, not on a far capital", () => {
  const near = Array.from({ length: 10 }, (_, i) => ({ x: 0.6 + i / 1000, y: 0.4, weight: 1 }));
  const far = { x: 0.2, y: 0.4, weight: 1 };
  assert.equal(counting.core([...near, far]).includes(far), false);
  const half = near.map((point) => ({ ...point, x: point.x - 0.5 }));
  assert.equal(counting.core([...near, ...half]).length, 20);
});

test("counting grows with the events, not faster", () => {
  const measured = [100_000, 1_000_000].map((n) => {
    const columns = { ...told(EVENTS), n };
    columns.place = Int32Array.from({ length: n }, (_, i) => i % 5000);
    columns.start = Int32Array.from({ length: n }, (_, i) => i % 1000);
    columns.end = columns.start;
    columns.kind = Uint8Array.from({ length: n }, (_, i) => i & 1);
    columns.datePrec = new Uint8Array(n).fill(1);
    columns.flags = new Uint8Array(n);
    const through = new Uint8Array(n).fill(1);
    const tally = counting.tally(5000);
    const times = Array.from({ length: 9 }, () => {
      const before = performance.now();
      counting.count(columns, through, 0, 900, false, tally);
      return performance.now() - before;
    });
    assert.equal(tally.shown, 0.901 * n);
    return Math.min(...times); // the best: what the machine can do when others leave it alone
  });
  assert.ok(measured[1] < 100 * measured[0], `${measured} ms`); // ten times the events; their square would be a hundred
});
