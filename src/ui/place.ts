import type { App, Namespace, PlaceName } from '../app/index.ts';
import { html, type TemplateResult } from 'lit';
import './reader/place-reader.ts';

/** A screen: an element that is given the app and draws itself. */
export interface PlaceElement extends HTMLElement {
  /** Asks again for what the place could not fetch. */
  retry?(): void;
}

/** How to get a place: its element, and what to fetch before it can be made. */
interface PlaceMaker {
  readonly show: (app: App) => TemplateResult;
  readonly load: () => Promise<unknown>;
  /** The texts it needs beside those that are always here. */
  readonly texts?: readonly Namespace[];
}

/** Every place and the part of the app it needs. A place not named here shows that it is nowhere. */
const places: Readonly<Partial<Record<PlaceName, PlaceMaker>>> = {
  shelf: {
    show: (app) => html`<rw-shelf .app=${app}></rw-shelf>`,
    load: () => import('./shelf/place-shelf.ts'),
  },
  debrief: {
    show: (app) => html`<rw-debrief .app=${app}></rw-debrief>`,
    load: () => import('./debrief/place-debrief.ts'),
    texts: ['place', 'debrief'],
  },
  kept: {
    show: (app) => html`<rw-kept .app=${app}></rw-kept>`,
    load: () => import('./kept/place-kept.ts'),
    texts: ['kept'],
  },
  glossary: {
    show: (app) => html`<rw-glossary .app=${app}></rw-glossary>`,
    load: () => import('./reader/place-glossary.ts'),
    texts: ['place'],
  },
  about: {
    show: (app) => html`<rw-about .app=${app}></rw-about>`,
    load: () => import('./shelf/place-about.ts'),
    texts: ['place'],
  },
  world: {
    show: (app) => html`<rw-world .app=${app}></rw-world>`,
    load: () => import('./world/place-world.ts'),
    texts: ['world-room'],
  },
  mirror: {
    show: (app) => html`<rw-mirror .app=${app}></rw-mirror>`,
    load: () => import('./lab/place-mirror.ts'),
    texts: ['lab', 'table'],
  },
  trilemma: {
    show: (app) => html`<rw-trilemma .app=${app}></rw-trilemma>`,
    load: () => import('./lab/place-trilemma.ts'),
    texts: ['lab', 'table'],
  },
  model: {
    show: (app) => html`<rw-model .app=${app}></rw-model>`,
    load: () => import('./model/place-model.ts'),
    texts: ['model', 'number', 'world-room'],
  },
  join: {
    show: (app) => html`<rw-join .app=${app}></rw-join>`,
    load: () => import('./workshop/place-join.ts'),
    texts: ['join'],
  },
  present: {
    show: (app) => html`<rw-present .app=${app}></rw-present>`,
    load: () => import('./workshop/place-present.ts'),
    texts: ['workshop', 'place', 'paper'],
  },
  workshops: {
    show: (app) => html`<rw-workshops .app=${app}></rw-workshops>`,
    // Whoever chooses one goes there, so that both come as one.
    load: () => import('./workshop/place-present.ts'),
    texts: ['workshop'],
  },
  write: {
    show: (app) => html`<rw-write .app=${app}></rw-write>`,
    load: () => import('./write/place-write.ts'),
    texts: ['write'],
  },
  writing: {
    show: (app) => html`<rw-writing .app=${app}></rw-writing>`,
    load: () => import('./write/place-writing.ts'),
    texts: ['write'],
  },
  handbook: {
    show: (app) => html`<rw-handbook .app=${app}></rw-handbook>`,
    load: () => import('./write/place-handbook.ts'),
    texts: ['write'],
  },
  book: {
    show: (app) => html`<rw-book .app=${app}></rw-book>`,
    load: () => import('./reader/place-book.ts'),
    texts: ['world-room'],
  },
  // The reader comes with the app: it is what most people open first.
  play: { show: (app) => html`<rw-reader .app=${app}></rw-reader>`, load: () => Promise.resolve() },
};

/**
 * A place, fetched with its texts when needed; null where there is none of this name. Rejects when it
 * cannot be fetched.
 */
export async function bringPlace(name: PlaceName, app: App): Promise<TemplateResult | null> {
  const place = places[name];
  if (place === undefined) return null;
  const [, isSaid] = await Promise.all([place.load(), app.words.bring(...(place.texts ?? []))]);
  if (!isSaid) throw new Error(`The texts of ${name} could not be fetched.`);
  return place.show(app);
}
