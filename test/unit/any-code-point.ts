import fc from 'fast-check';

/**
 * Any character of Unicode but half of a surrogate pair, for `fc.string({ unit: anyCodePoint })`. As fast-check's own `binary`,
 * which computes for more than a second before it makes the first.
 */
export const anyCodePoint: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((count) => String.fromCodePoint(count < 0xd800 ? count : count + 0x800));
