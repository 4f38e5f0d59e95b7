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

  /** @typedef { {land: Line[], coast: Line[], border: Line[]} } Shapes */

  /** @param {any} collection GeoJSON as `geo.draw.basemap.ground` writes it @returns {Shapes} */
  function shapes(collection) {
    /** @type {Shapes} */
    const found = { land: [], coast: [], border: [] };
    for (const { properties, geometry } of collection.features) {
      const into = found[/** @type {keyof Shapes} */ (properties.kind)];
      if (properties.kind === "land") for (const polygon of geometry.coordinates) for (const ring of polygon) into.push(line(ring));
      else for (const one of geometry.coordinates) into.push(line(one));
    }
    return found;
  }

  const DETAIL_FROM = 5; // the zoom from which the finer shapes are worth their weight

  /**
   * @param {any} map
   * @param {any} options `assets`, the folder to load from; or `ground`, the files by name, when there is no server
   * @param {() => any} palette
   */
  out.ground = function (map, options, palette) {
    const pane = map.createPane("ground");
    pane.style.zIndex = 150;
    pane.style.pointerEvents = "none";
    const canvas = L.DomUtil.create("canvas", "leaflet-zoom-animated", pane);
    canvas.setAttribute("aria-hidden", "true");
    const context = canvas.getContext("2d");
    /** @type {Shapes|null} */
    let world = null;
    /** Tile by name; `null` while it is on its way. @type {Map<string, Shapes|null>} */
    const tiles = new Map();
    let side = 20;
    /** @type {Set<string>} */
    let known = new Set();
    /** @type {any} */
    let corner = null;
    let zoom = 0;
    /** @type {any} */
    let covered = null;

    /** @param {string} name @returns {Promise<any>} */
    function load(name) {
      if (options.ground) return options.ground[name] ? Promise.resolve(options.ground[name]) : Promise.reject(new Error(name));
      return fetch(`${options.assets}/vendor/${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json();
      });
    }

    load("world").then((told) => {
      world = shapes(told);
      side = told.tile;
      known = new Set(told.tiles);
      draw();
    }, () => { known = new Set(); });

    /** The tiles in view once all are there, else `null`; asks for those missing. @param {number[]} view */
    function close(view) {
      const west = (/** @type {number} */ x) => Math.floor((x * 360 - 180) / side) * side;
      const latitude = (/** @type {number} */ y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
      const found = [];
      let whole = true;
      for (let x = Math.max(-180, west(view[0])); x <= Math.min(179, west(view[2])); x += side) {
        for (let y = Math.floor(latitude(Math.min(1, view[3])) / side) * side; y <= latitude(Math.max(0, view[1])); y += side) {
          const name = `${x}_${y}`;
          if (!known.has(name)) continue; // open water
          if (options.ground && !options.ground[`detail/${name}`]) whole = false;
          const tile = tiles.get(name);
          if (tile) found.push(tile);
          else whole = false;
          if (tile !== undefined) continue;
          tiles.set(name, null);
          load(`detail/${name}`).then((told) => {
            tiles.set(name, shapes(told));
            if (tiles.size > 40) tiles.delete(/** @type {string} */ (tiles.keys().next().value));
            draw();
          }, () => known.delete(name));
        }
      }
      return whole && found.length ? found : null;
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
      map.getContainer().style.background = colours.water;
      const sets = (zoom >= DETAIL_FROM && known.size && close(view)) || (world ? [world] : []);
      context.lineJoin = "round";
      context.fillStyle = colours.land;
      for (const set of sets) {
        trace(set.land, view, scale, left, top, true);
        context.fill("evenodd");
      }
      context.lineWidth = 1;
      context.strokeStyle = colours.coast;
      for (const set of sets) {
        trace(set.coast, view, scale, left, top, false);
        context.stroke();
      }
      context.lineWidth = zoom >= 4 ? 1.2 : 0.8;
      context.strokeStyle = colours.border;
      for (const set of sets) {
        trace(set.border, view, scale, left, top, false);
        context.stroke();
      }
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
