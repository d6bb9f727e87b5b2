import type { Target } from '../../fuzz/target';

/** A fault behind three doors, each of which opens by one letter alone. */
export const doors: Target = {
  name: 'doors one behind the other',
  seeds: ['....'],
  pieces: [],
  check(input) {
    const text = `${input}`;
    if (text[0] !== 'o') return false;
    if (text[1] !== 'p') return false;
    if (text[2] !== 'e') return false;
    throw new Error('open');
  },
};
