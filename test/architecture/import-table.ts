import table from './import-table.json' with { type: 'json' };

/** What the code of one folder of src may use. README shows the same table, eslint reads it. */
export interface FolderRule {
  /** A folder of src, or a file directly in it. */
  readonly folder: string;
  readonly is: string;
  /** Folders of src it may import, through their index.ts. */
  readonly from: readonly string[];
  /** Packages it may import, with the paths inside them. */
  readonly packages: readonly string[];
  /** `plain ES` has no clock, no dice, no output and no browser; eslint holds it to that. */
  readonly runtime: string;
}

/** The table of architecture. */
export const importTable: readonly FolderRule[] = table.folders;

/** The folders that are divided into wings, and what a wing may import of its own folder. */
export interface Wings {
  readonly of: string;
  /** The wings a wing may import; for those not named, `others`. */
  readonly open: Readonly<Record<string, readonly string[]>>;
  readonly others: readonly string[];
  /** Whether files beside the wings, the index apart, are for all of them. */
  readonly shared: boolean;
}

/** Every folder with wings. */
export const wings: readonly Wings[] = table.wings;

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
