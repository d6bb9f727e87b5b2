/** Set by `vite.config.ts`. What is behind it is not in the other browser's build at all, so no store asks what it is for. */
declare const __FIREFOX__: boolean;

/** Chromium's: true until a page that was loaded ahead is shown. https://developer.mozilla.org/docs/Web/API/Document/prerendering */
interface Document {
  readonly prerendering?: boolean;
}
