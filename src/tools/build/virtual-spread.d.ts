declare module 'virtual:spread' {
  /** How far the program spreads in the first days of a run of the world, computed when the app is built. */
  export const spread: import('./spread-plugin.ts').Spread;
}
