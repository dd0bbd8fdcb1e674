import { say, spoken } from '../app/index.ts';
import { told, type KitMatter } from './kit-matter.ts';
import { markup, type Markup } from './markup.ts';

/** The sizes of paper there are. */
export const paperSizes = ['a4', 'letter'] as const;

export type PaperSize = (typeof paperSizes)[number];

/** A page of HTML that stands on its own, ready for a printer. */
export function paperDocument(
  { pack: { manifest } }: Pick<KitMatter, 'pack'>,
  title: string,
  bodies: readonly Markup[],
  { style, size }: { readonly style: string; readonly size: PaperSize },
): string {
  const story = told(manifest.title, manifest.id);
  const head = markup`<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · ${story}</title>`;
  const body = markup`<main class="paper-kit" data-size="${size}"><h1>${story}<span>${title === say('paper:kit') ? title : ` ${title}`}</span></h1>${bodies}</main>`;
  return `<!doctype html>\n<html lang="${spoken()}"><head>${head.html}<style>${style}</style></head><body>${body.html}</body></html>\n`;
}
