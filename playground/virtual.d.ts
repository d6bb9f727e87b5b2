declare module 'virtual:fake-worker' {
  /** The worker as one module script. */
  export const script: string;
}
