/** What is stored was last used by a newer version of the extension: the user went back to an older one. Nothing was changed. */
export class NewerDataError extends Error {
  override name = 'NewerDataError';
}
