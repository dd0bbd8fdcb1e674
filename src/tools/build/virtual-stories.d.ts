declare module 'virtual:stories' {
  /** Every story of the build, in the order of their ids. */
  export const catalog: readonly import('../../game/index.ts').StoryEntry[];
}
