// The excerpts beside the map of a page that stands alone. All text goes in as text.
/* global Dateline */
/** @param {any} layer @param {({heading: string, told: string, day: string, excerpt: string, source: string, url: string}|null)[]} cards */
Dateline.page = function (layer, cards) {
  "use strict";
  const panel = /** @type {HTMLElement} */ (document.getElementById("cards"));
  const { columns, state } = layer;

  /** @param {string} tag @param {string} text @param {string} [className] */
  function element(tag, text, className) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function show() {
    const rows = [];
    for (let i = 0; i < columns.n; i++) {
      if (!cards[i] || (state.place >= 0 && columns.place[i] !== state.place)) continue;
      const dated = columns.start[i] !== Dateline.NO_DAY;
      if (dated ? columns.start[i] <= state.to && columns.end[i] >= state.from : state.undated) rows.push(i);
    }
    rows.sort((a, b) => columns.start[b] - columns.start[a]);
    const place = state.place >= 0 ? columns.places[state.place] : null;
    const head = element("h2", place ? place.name : layer.words.counted("shown", rows.length, { total: columns.n }));
    if (place && place.detail) head.append(" ", element("small", place.detail));
    panel.replaceChildren(head);
    for (const row of rows.slice(0, 200)) {
      const card = cards[row];
      if (!card) continue;
      const article = document.createElement("article");
      article.className = columns.kind[row] ? "statement" : "incident";
      article.append(element("b", card.heading), element("time", card.day));
      if (card.told) article.append(element("p", card.told, "told"));
      article.append(element("blockquote", card.excerpt));
      const source = element("p", card.source);
      if (/^https?:\/\//i.test(card.url)) {
        const link = /** @type {HTMLAnchorElement} */ (element("a", card.url));
        link.href = card.url;
        link.rel = "noopener noreferrer";
        link.target = "_blank";
        source.append(document.createElement("br"), link);
      }
      article.append(source);
      panel.append(article);
    }
  }

  document.addEventListener("dateline", show);
  show();
};
