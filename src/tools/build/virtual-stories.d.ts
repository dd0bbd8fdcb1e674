declare module 'virtual:stories' {
  /** Every story of the build, in the order of their ids. */
  export const catalog: readonly import('../../game/index.ts').StoryEntry[];
  /** The story of a page that was published alone; null in the app with its shelf. */
  export const alone: import('../../game/index.ts').ToldStory | null;
  /** Hands what is read on to a learning platform; null in every page that is no course. */
  export const course: ((app: import('../../app/index.ts').App) => void) | null;
}
