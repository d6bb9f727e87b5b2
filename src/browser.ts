/**
 * The browser's extension API, the same in Chrome, Edge and Firefox. This file is the only import of the polyfill.
 * The content script does not use it: 10 kB for every calendar tab would buy it nothing.
 */
export { default as browser } from 'webextension-polyfill';
