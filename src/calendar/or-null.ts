/** What a parser returns; null where it throws. */
export function orNull<Value>(parse: () => Value): Value | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
