/** In `storage.local`: the BCP 47 tag of the language that the user has chosen; not there: the browser's. Our own pages read it and watch it. */
export const LANGUAGE = 'language';
