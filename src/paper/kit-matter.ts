import { spoken } from '../app/index.ts';
import type { Kit, Manifest, Pack, Texts } from '../game/index.ts';

/** What a printed kit is made of; its words are in the language spoken. */
export interface KitMatter {
  readonly pack: Pack;
  /** Null where the story has no texts for facilitators. */
  readonly kit: Kit | null;
  /** Where phones join; null leaves room to write it. */
  readonly address: string | null;
}

/** A text of the story in the language spoken, or the name it stands for. */
export function told(text: Texts | undefined, name: string): string {
  return text?.[spoken()] ?? text?.en ?? name;
}

/** What a role is called. */
export function roleName({ roles }: Manifest, id: string): string {
  return told(roles.find((role) => role.id === id)?.title, id);
}

/** What a chapter is called. */
export function chapterName({ chapters }: Manifest, id: string): string {
  return told(chapters.find((chapter) => chapter.id === id)?.title, id);
}
