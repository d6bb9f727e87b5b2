/**
 * Our page is open in the side panel of a window: the window's number follows. The page itself says so while it is there, in
 * two ways under one name. An entry of `storage.session` tells the worker of the change. A Web Lock is the proof: the browser
 * lets it go however the page ends, while what a closing page still writes may be lost (Chromium 156).
 */
export const DOCKED_PREFIX = 'docked:';
