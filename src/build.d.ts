/** Set by `vite.config.ts`. What is behind it is not in the other browser's build at all, so no store asks what it is for. */
declare const __FIREFOX__: boolean;
