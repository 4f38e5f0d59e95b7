// The ground: land and borders of Natural Earth on one canvas under everything else.
/* global L, Dateline */
(function (/** @type {any} */ out) {
  "use strict";

  /** @typedef { {points: Float64Array, box: number[]}} Line */

  /** @param {number[][]} coordinates @returns {Line} */
  function line(coordinates) {
    const points = new Float64Array(coordinates.length * 2);
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < coordinates.length; i++) {
      const x = out.worldX(coordinates[i][0]);
      const y = out.worldY(coordinates[i][1]);
      points[2 * i] = x;
      points[2 * i + 1] = y;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    return { points, box };
  }

  /** @param {any} collection GeoJSON as `geo.draw.basemap.ground` writes it */
  function shapes(collection) {
    /** @type { {land: Line[], border: Line[]}} */
    const found = { land: [], border: [] };
    for (const { properties, geometry } of collection.features) {
      if (properties.kind === "land") for (const polygon of geometry.coordinates) for (const ring of polygon) found.land.push(line(ring));
      else for (const border of geometry.coordinates) found.border.push(line(border));
    }
    return found;
  }

  const DETAIL_FROM = 5; // the zoom from which the finer shapes are worth their weight

  /**
   * @param {any} map
   * @param { {assets: string, ground?: {world: any, detail: any}}} options
   * @param {() => any} palette
   */
  out.ground = function (map, options, palette) {
    const pane = map.createPane("ground");
    pane.style.zIndex = 150;
    pane.style.pointerEvents = "none";
    const canvas = L.DomUtil.create("canvas", "leaflet-zoom-animated", pane);
    canvas.setAttribute("aria-hidden", "true");
    const context = canvas.getContext("2d");
    /** @type { {world: any, detail: any}} */
    const loaded = { world: null, detail: null };
    /** @type {Set<string>} */
    const asked = new Set();
    let corner = null;
    let zoom = 0;
    let covered = null;

    /** @param {"world"|"detail"} name */
    function load(name) {
      if (asked.has(name)) return;
      asked.add(name);
      const told = options.ground && options.ground[name];
      const arrives = told ? Promise.resolve(told) : options.ground ? Promise.reject(new Error("none")) : fetch(`${options.assets}/vendor/${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json();
      });
      arrives.then((collection) => {
        loaded[name] = shapes(collection);
        draw();
      }, () => { loaded[name] = null; });
    }

    /** @param {Line[]} lines @param {number[]} view @param {number} scale @param {number} left @param {number} top @param {boolean} closed */
    function trace(lines, view, scale, left, top, closed) {
      context.beginPath();
      for (const { points, box } of lines) {
        if (box[2] < view[0] || box[0] > view[2] || box[3] < view[1] || box[1] > view[3]) continue;
        if ((box[2] - box[0]) * scale < 0.7 && (box[3] - box[1]) * scale < 0.7) continue;
        let lastX = Infinity;
        let lastY = Infinity;
        const end = points.length - 2;
        for (let i = 0; i <= end; i += 2) {
          const x = Math.max(-1e5, Math.min(1e5, points[i] * scale - left));
          const y = Math.max(-1e5, Math.min(1e5, points[i + 1] * scale - top));
          if (i === 0) context.moveTo(x, y);
          else if (i === end || Math.abs(x - lastX) + Math.abs(y - lastY) > 0.9) context.lineTo(x, y);
          else continue;
          lastX = x;
          lastY = y;
        }
        if (closed) context.closePath();
      }
    }

    function draw() {
      const size = map.getSize();
      if (!size.x || !size.y) return;
      zoom = map.getZoom();
      load("world");
      if (zoom >= DETAIL_FROM) load("detail");
      const colours = palette();
      const pad = size.multiplyBy(0.3).round();
      const whole = size.add(pad.multiplyBy(2));
      const ratio = window.devicePixelRatio || 1;
      const at = map.containerPointToLayerPoint([0, 0]).subtract(pad);
      L.DomUtil.setTransform(canvas, at, 1);
      corner = map.layerPointToLatLng(at);
      canvas.width = Math.round(whole.x * ratio);
      canvas.height = Math.round(whole.y * ratio);
      canvas.style.width = `${whole.x}px`;
      canvas.style.height = `${whole.y}px`;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const { x: left, y: top } = map.getPixelBounds().min.subtract(pad);
      covered = L.bounds([left, top], [left + whole.x, top + whole.y]);
      const scale = 256 * 2 ** zoom;
      const view = [left / scale, top / scale, (left + whole.x) / scale, (top + whole.y) / scale];
      const set = (zoom >= DETAIL_FROM && loaded.detail) || loaded.world;
      map.getContainer().style.background = colours.water;
      if (!set) return;
      trace(set.land, view, scale, left, top, true);
      context.fillStyle = colours.land;
      context.fill("evenodd");
      context.lineJoin = "round";
      context.lineWidth = 1;
      context.strokeStyle = colours.coast;
      context.stroke();
      trace(set.border, view, scale, left, top, false);
      context.strokeStyle = colours.border;
      context.lineWidth = zoom >= 4 ? 1.2 : 0.8;
      context.stroke();
    }

    map.on("moveend resize viewreset", draw);
    map.on("move", () => {
      // Only when the hand drags past what is drawn, or pinches.
      const seen = map.getPixelBounds();
      if (map.getZoom() !== zoom || (covered && !covered.contains(seen))) draw();
    });
    map.on("zoomanim", (/** @type {any} */ event) => {
      if (corner) L.DomUtil.setTransform(canvas, map._latLngToNewLayerPoint(corner, event.zoom, event.center), map.getZoomScale(event.zoom, zoom));
    });
    map.attributionControl.addAttribution("Natural Earth");
    draw();
    return { draw };
  };
})(Dateline);
