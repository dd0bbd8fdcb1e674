/** What the code of one folder of src may use. README shows the same table. */
export interface FolderRule {
  /** A folder of src, or a file directly in it. */
  readonly folder: string;
  /** Folders of src it may import, through their index.ts. */
  readonly from: readonly string[];
  /** Packages it may import, with the paths inside them. */
  readonly packages: readonly string[];
  readonly runtime: 'plain ES' | 'browser' | 'Node';
  readonly is: string;
}

const core = ['sim', 'story', 'game'] as const;

/** The table of architecture. */
export const importTable: readonly FolderRule[] = [
  { folder: 'sim', from: [], packages: [], runtime: 'plain ES', is: 'the world as values' },
  { folder: 'story', from: [], packages: ['inkjs'], runtime: 'plain ES', is: 'ink as values' },
  {
    folder: 'game',
    from: ['sim', 'story'],
    packages: ['valibot'],
    runtime: 'plain ES',
    is: 'one playthrough: decisions to pages',
  },
  {
    folder: 'futures',
    from: core,
    packages: [],
    runtime: 'plain ES',
    is: 'many playthroughs: walks, ensembles',
  },
  {
    folder: 'workshop',
    from: [...core, 'futures'],
    packages: ['valibot'],
    runtime: 'plain ES',
    is: 'a room as a reducer',
  },
  {
    folder: 'authoring',
    from: [...core, 'futures'],
    packages: ['inkjs/full'],
    runtime: 'plain ES',
    is: 'questions about stories',
  },
  {
    folder: 'platform',
    from: ['game', 'workshop', 'futures'],
    packages: ['localforage', 'socket.io-client'],
    runtime: 'browser',
    is: 'storage, workers, clock, channel',
  },
  {
    folder: 'ui',
    from: ['game', 'workshop', 'futures', 'authoring'],
    packages: ['lit', 'uplot'],
    runtime: 'browser',
    is: 'what people see: Lit elements',
  },
  {
    folder: 'server',
    from: [...core, 'workshop'],
    packages: ['socket.io', '@socket.io/redis-streams-adapter', 'classic-level', 'redis'],
    runtime: 'Node',
    is: 'the room server',
  },
  {
    folder: 'tools',
    from: [...core, 'futures', 'workshop', 'authoring', 'server'],
    packages: ['inkjs/full', 'vite', 'playwright', 'prettier', 'tsx'],
    runtime: 'Node',
    is: 'the ink plugin and the commands',
  },
  {
    folder: 'main.ts',
    from: [...core, 'futures', 'workshop', 'authoring', 'platform', 'ui'],
    packages: ['virtual:stories'],
    runtime: 'browser',
    is: 'puts everything together',
  },
];

/** The table as README has it. */
export function tableText(): string {
  const rows = importTable.map(({ folder, is, from, packages, runtime }) =>
    [
      `\`${folder}\``,
      is,
      from.length === 0 ? '–' : from.join(', '),
      packages.length === 0 ? '–' : packages.join(', '),
      runtime,
    ].join(' | '),
  );
  const head = 'folder | is | may import from src | packages | runs on';
  return [head, '--- | --- | --- | --- | ---', ...rows].map((row) => `| ${row} |`).join('\n');
}
