// What the page loads before our own scripts, and what node gives their tests: told to the type checker alone.
declare const L: any;
declare const noUiSlider: any;
declare const module: { exports: any };
