// The rules for the project's JavaScript, each for what it catches. `python -m tests.browser.lint` runs them; code runs as it is,
// without a build, so nothing here asks for one.
"use strict";

/** Names that a browser gives, and those of the libraries that the page loads before. */
const known = Object.fromEntries(
  [
    "window", "document", "location", "navigator", "console", "performance", "sessionStorage", "fetch", "setTimeout", "clearTimeout", "getComputedStyle",
    "matchMedia", "requestAnimationFrame", "ResizeObserver", "CustomEvent", "DOMParser", "MutationObserver", "Node", "Element", "HTMLElement", "HTMLInputElement",
    "HTMLAnchorElement", "HTMLFormElement", "FormData", "getSelection", "URLSearchParams", "CSS", "Event", "KeyboardEvent", "atob", "Blob", "URL", "ImageData",
  ].map((name) => [name, "readonly"]),
);

const rules = {
  // what cannot be meant
  "no-undef": "error",
  "no-unused-vars": "error",
  "no-redeclare": "error",
  "no-dupe-keys": "error",
  "no-dupe-else-if": "error",
  "no-dupe-args": "error",
  "no-duplicate-case": "error",
  "no-unreachable": "error",
  "no-fallthrough": "error",
  "no-self-assign": "error",
  "no-self-compare": "error",
  "no-cond-assign": "error",
  "no-const-assign": "error",
  "no-unsafe-finally": "error",
  "no-unsafe-optional-chaining": "error",
  "no-unused-expressions": "error",
  "no-useless-escape": "error",
  "no-sparse-arrays": "error",
  "no-loss-of-precision": "error",
  "use-isnan": "error",
  "valid-typeof": "error",
  "array-callback-return": "error",
  // what hides a mistake
  eqeqeq: "error",
  "no-var": "error",
  "prefer-const": ["error", { destructuring: "all" }],
  "no-shadow": "error",
  // text that would run as code
  "no-eval": "error",
  "no-implied-eval": "error",
  "no-new-func": "error",
  "no-script-url": "error",
  "no-restricted-properties": [
    "error",
    ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({ property, message: "Article text goes to textContent only." })),
  ],
};

module.exports = [
  { ignores: ["**/node_modules/**", "**/vendor/**", ".venv/**"] },
  { files: ["geo/draw/*.js"], languageOptions: { sourceType: "script", globals: known }, rules },
  { files: ["geo/views/*.js"], languageOptions: { sourceType: "module", globals: known }, rules },
  {
    files: ["tests/js/*.js"],
    languageOptions: { sourceType: "commonjs", globals: { require: "readonly", module: "writable", Buffer: "readonly", performance: "readonly" } },
    rules,
  },
];
