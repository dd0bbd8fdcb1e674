declare module 'virtual:handbook' {
  /** The pages of the handbook by language, in the order they are read in; each is HTML of our own. */
  export const handbook: Readonly<
    Record<
      import('../../game/index.ts').Language,
      readonly {
        readonly id: string;
        readonly title: string;
        readonly load: () => Promise<string>;
      }[]
    >
  >;
}
