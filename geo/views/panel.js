// Shows the HTML that Python wrote, and tells Python where a click leads: every control is a link to another state.
// The HTML holds article text as text only; Python escapes it. Nothing here builds HTML.

/** Reads the characters typed into a search field once they have rested this long. */
const REST_MS = 250;

/** What stays at the top of the panel while it scrolls: tabs, and the way to the previous and next event. */
const HEAD_PX = 100;

/** Fields of forms that somebody has written in: what they hold is not overwritten before it is sent. */
const edited = new WeakSet();

/** The link that was followed last, and the address at which: whoever goes back there finds the focus on it. */
let left = { at: "", id: "" };

/**
 * The marked words within `article`, as offsets into its text in code points; nothing where none are marked there.
 * @param {Element | null} article
 * @returns {{start: number, end: number} | Record<string, never>}
 */
function marked(article) {
  const selection = getSelection();
  if (!article || !selection?.rangeCount || selection.isCollapsed) return {};
  const range = selection.getRangeAt(0);
  const at = (/** @type {Node} */ node, /** @type {number} */ offset) => {
    const from = node instanceof Element ? node : node.parentElement;
    const paragraph = from?.closest("[data-start]");
    if (!(paragraph instanceof HTMLElement) || !article.contains(paragraph)) return -1;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, offset);
    return Number(paragraph.dataset.start) + [...before.toString()].length;
  };
  const [start, end] = [at(range.startContainer, range.startOffset), at(range.endContainer, range.endOffset)];
  return start >= 0 && end > start ? { start, end } : {};
}

/**
 * What a button or a form asks Python to do: its data, the fields of the form, the words that are marked.
 * @param {HTMLElement} asked
 * @param {HTMLElement} root
 */
function act(asked, root) {
  const { do: what, event, next, value, article } = asked.dataset;
  const fields = asked instanceof HTMLFormElement ? Object.fromEntries(new FormData(asked)) : {};
  const words = "marks" in asked.dataset ? marked(root.querySelector(".whole[data-article]")) : {};
  // Two acts in a row may reach the server as the last of them alone: each says who does it.
  const by = /** @type {HTMLInputElement | null} */ (root.querySelector("#reviewer"))?.value;
  return { ...fields, ...words, do: what, event, next, value, article, by, at: Date.now() };
}

/**
 * Makes `now` look like `wanted` and keeps what need not change, so that focus, scrolling, an open <details> and the
 * caret survive.
 * @param {Node} now
 * @param {Node} wanted
 */
function morph(now, wanted) {
  if (now instanceof Element && wanted instanceof Element) {
    for (const { name } of [...now.attributes]) {
      if (!wanted.hasAttribute(name) && !(name === "open" && now.localName === "details")) now.removeAttribute(name);
    }
    for (const { name, value } of wanted.attributes) {
      if (now.getAttribute(name) !== value) now.setAttribute(name, value);
    }
    if (now instanceof HTMLInputElement && wanted instanceof HTMLInputElement) {
      if (now.type === "checkbox") now.checked = wanted.hasAttribute("checked");
      else if (document.activeElement !== now && !edited.has(now)) now.value = wanted.value;
    }
  } else if (now.nodeValue !== wanted.nodeValue) {
    now.nodeValue = wanted.nodeValue;
  }
  const idOf = (/** @type {Node} */ node) => (node instanceof Element ? node.id : "");
  const fits = (/** @type {Node} */ old, /** @type {Node} */ child) => old.nodeName === child.nodeName && idOf(old) === idOf(child);
  const next = [...wanted.childNodes];
  next.forEach((child, i) => {
    const id = idOf(child);
    let old = now.childNodes[i];
    // One that is no longer wanted goes, where the next is: what follows need not move.
    if (old?.nextSibling && !idOf(old) && !fits(old, child) && fits(old.nextSibling, child)) {
      now.removeChild(old);
      old = now.childNodes[i];
    }
    if (id) {
      const kept = [...now.childNodes].find((other) => idOf(other) === id);
      if (kept && kept !== old) {
        now.insertBefore(kept, old ?? null);
        old = kept;
      }
    }
    if (old && fits(old, child)) morph(old, child);
    else now.insertBefore(child.cloneNode(true), old ?? null); // what stands here may be wanted further on
  });
  while (now.childNodes.length > next.length) now.removeChild(/** @type {Node} */ (now.lastChild));
}

/**
 * Scrolls to `target`, which is in the side panel, unless all of it is seen. Where the page itself scrolls (a phone), a page that
 * has only just opened stays at its top, so that the map is seen first.
 * @param {Element | null} target
 * @param {boolean} [opening]
 */
function bringIntoView(target, opening) {
  if (!target) return;
  const column = target.closest(".st-key-right");
  const own = column && getComputedStyle(column).overflowY === "auto";
  if (!own && opening) return;
  const box = target.getBoundingClientRect();
  const frame = own ? column.getBoundingClientRect() : { top: 0, bottom: window.innerHeight };
  // Under the map of a phone the name of a place is no use at the very bottom: what it says must be seen too.
  const low = own ? frame.bottom : window.innerHeight * 0.6;
  if (box.top >= frame.top + HEAD_PX - 8 && box.bottom <= low) return;
  if (own) column.scrollTop += box.top - frame.top - HEAD_PX;
  else {
    const page = target.closest(".stMain") ?? document.scrollingElement;
    const quiet = matchMedia("(prefers-reduced-motion: reduce)").matches;
    page?.scrollBy({ top: box.top - window.innerHeight * 0.3, behavior: quiet ? "instant" : "smooth" });
  }
}

/**
 * Copies the address that the button holds, with the view of the map, which only the browser knows, and says so on the button for a
 * while. Only a page that came by https, or from this machine, may use the clipboard as it is meant; elsewhere the older way does.
 * @param {HTMLElement} button
 */
async function copyAddress(button) {
  const address = new URL(button.dataset.copy ?? "", location.href);
  const view = new URLSearchParams(location.search).get("view");
  if (view) address.searchParams.set("view", view);
  if (navigator.clipboard) await navigator.clipboard.writeText(address.href);
  else {
    const field = document.createElement("textarea");
    field.value = address.href;
    button.after(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    button.focus();
  }
  const { textContent } = button;
  if (textContent === button.dataset.copied) return;
  button.textContent = button.dataset.copied ?? "";
  setTimeout(() => { button.textContent = textContent; }, 2000);
}

/** The elements whose buttons are being named. @type {WeakSet<HTMLElement>} */
const watched = new WeakSet();

/**
 * Gives the buttons of Streamlit's that an element of the panel names (`data-names`) that element's words for a name: they have
 * none in the reader's language, and come anew whenever Streamlit likes.
 * @param {HTMLElement} root
 */
function nameButtons(root) {
  const namer = /** @type {HTMLElement | null} */ (root.querySelector("[data-names]"));
  const page = root.closest(".stMain");
  if (!namer || !page || watched.has(namer)) return;
  watched.add(namer);
  const give = () => {
    for (const button of page.querySelectorAll(namer.dataset.names ?? "")) {
      if (button.getAttribute("aria-label") !== namer.textContent) button.setAttribute("aria-label", namer.textContent ?? "");
    }
  };
  give();
  new MutationObserver(give).observe(page, { childList: true, subtree: true });
}

// What waits to be stored is lost with the page: the browser asks before it goes.
window.addEventListener("beforeunload", (event) => {
  if (document.querySelector("[data-unsaved]")) event.preventDefault();
});

/**
 * Streamlit calls this when the component appears, and again whenever Python has something new to show.
 * @param {{data: {html: string, theme: string, lang: string, show: string}, parentElement: HTMLElement,
 *   setTriggerValue: (name: string, value: unknown) => void}} component
 */
export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  document.documentElement.dataset.theme = data.theme;
  document.documentElement.lang = data.lang;
  let root = /** @type {HTMLElement & {shown?: string, html?: string}} */ (parentElement.querySelector(":scope > .dateline"));
  if (!root) {
    root = document.createElement("div");
    root.className = "dateline";
    parentElement.appendChild(root);
  }
  if (root.html !== data.html) {
    root.html = data.html;
    const parsed = new DOMParser().parseFromString(`<div class="dateline">${data.html}</div>`, "text/html");
    const wanted = /** @type {Element} */ (parsed.body.firstElementChild);
    morph(root, wanted);
  }
  if (data.show && root.shown !== data.show) bringIntoView(root.querySelector(`#${CSS.escape(data.show)}`), root.shown === undefined);
  root.shown = data.show;

  if (left.id && left.at === location.search && document.activeElement === document.body) {
    /** @type {HTMLElement | null} */ (root.querySelector(`#${CSS.escape(left.id)}`))?.focus();
  }
  nameButtons(root);
  // In the review every key works at once: it takes the focus where nothing else has it.
  const keys = root.querySelector("[data-keys]");
  if (keys instanceof HTMLElement && (document.activeElement === document.body || !document.activeElement)) {
    keys.focus({ preventScroll: true });
  }

  const go = (/** @type {string} */ address) => setTriggerValue("go", address);
  let resting = 0;

  root.onclick = (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const from = /** @type {Element} */ (event.target);
    const button = from.closest("button[data-do]");
    if (button instanceof HTMLElement) {
      setTriggerValue("act", act(button, root));
      if (keys instanceof HTMLElement) keys.focus({ preventScroll: true });
      return;
    }
    const skip = from.closest("button[data-skip]");
    if (skip instanceof HTMLElement) {
      /** @type {HTMLElement | null} */ (document.querySelector(skip.dataset.skip ?? ""))?.focus();
      return;
    }
    const copy = from.closest("button[data-copy]");
    if (copy instanceof HTMLElement) {
      copyAddress(copy);
      return;
    }
    if (from.closest("button[data-picture]")) {
      const frame = /** @type {any} */ (document.querySelector("iframe[title*='folium']"));
      frame?.contentWindow.dateline?.save();
      return;
    }
    let link = from.closest("a[data-go]");
    if (!link && !from.closest("a, input, summary, button")) link = from.closest("tr[data-row]")?.querySelector("a[data-go]") ?? null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    left = { at: location.search, id: link.id };
    go(link.getAttribute("href") ?? "");
    if ("panel" in link.dataset) bringIntoView(document.querySelector(".st-key-right h2"));
  };
  root.onchange = (event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    // A date field tells of each digit of the year: only what lies within its bounds is meant.
    if (box.dataset.set && box.validity.valid) setTriggerValue("set", { name: box.dataset.set, value: box.value });
    if (box.dataset.go) go(box.dataset.go);
    if (box.id === "reviewer") box.closest("form")?.requestSubmit();
  };
  root.onmousedown = (event) => {
    // A button that asks for marked words must not unmark them.
    if (/** @type {Element} */ (event.target).closest("[data-marks]")) event.preventDefault();
  };
  root.onsubmit = (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (!form.dataset.do) return;
    setTriggerValue("act", act(form, root));
    if (form.id !== "reviewer-form") return;
    const name = String(new FormData(form).get("name"));
    const year = 365 * 24 * 3600;
    document.cookie = `dateline_reviewer=${encodeURIComponent(name)}; path=/; max-age=${year}; samesite=strict`;
    if (keys instanceof HTMLElement) keys.focus({ preventScroll: true }); // the next key is a verdict, no letter of the name
  };
  root.oninput = (event) => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const name = field.dataset.field;
    if (field.form) edited.add(field);
    if (!name) return;
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      const address = new URLSearchParams(field.dataset.address);
      if (field.value) address.set(name, field.value);
      go("?" + address.toString());
    }, REST_MS);
  };
  root.onkeydown = (event) => {
    const from = /** @type {HTMLElement} */ (event.target);
    if (event.altKey || event.ctrlKey || event.metaKey || from.closest("input, select, textarea")) return;
    const link = root.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    link.focus({ preventScroll: link.localName !== "summary" });
    link.click();
    const opened = link.closest("details[open]")?.querySelector("input, select");
    if (link.localName === "summary" && opened instanceof HTMLElement) opened.focus();
  };
}
