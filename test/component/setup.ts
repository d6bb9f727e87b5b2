import fc from 'fast-check';

declare const __SEED__: number;

// The same in every run, so that a failure is one of the change at hand; see test/unit/fixed-seed.ts.
fc.configureGlobal({ seed: __SEED__ });
