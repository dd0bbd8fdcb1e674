import type { App, Namespace, PlaceName } from '../app/index.ts';
import './reader/place-reader.ts';

/** A screen: an element that is given the app and draws itself. */
export interface PlaceElement extends HTMLElement {
  app: App;
  /** Asks again for what the place could not fetch. */
  retry?(): void;
}

/** How to get a place's element: its tag, and what to fetch before it can be made. */
interface PlaceMaker {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
  /** The texts it needs beside those that are always here. */
  readonly texts?: readonly Namespace[];
}

/** Every place and the part of the app it needs. A place not named here shows that it is nowhere. */
const places: Readonly<Partial<Record<PlaceName, PlaceMaker>>> = {
  shelf: { tag: 'rw-shelf', load: () => import('./shelf/place-shelf.ts') },
  debrief: {
    tag: 'rw-debrief',
    load: () => import('./debrief/place-debrief.ts'),
    texts: ['place', 'debrief'],
  },
  glossary: {
    tag: 'rw-glossary',
    load: () => import('./reader/place-glossary.ts'),
    texts: ['place'],
  },
  about: { tag: 'rw-about', load: () => import('./shelf/place-about.ts'), texts: ['place'] },
  world: {
    tag: 'rw-world',
    load: () => import('./world/place-world.ts'),
    texts: ['room', 'year'],
  },
  mirror: {
    tag: 'rw-mirror',
    load: () => import('./lab/place-mirror.ts'),
    texts: ['lab', 'table'],
  },
  trilemma: {
    tag: 'rw-trilemma',
    load: () => import('./lab/place-trilemma.ts'),
    texts: ['lab', 'table'],
  },
  model: {
    tag: 'rw-model',
    load: () => import('./model/place-model.ts'),
    texts: ['model', 'room'],
  },
  join: {
    tag: 'rw-join',
    load: () => import('./workshop/place-join.ts'),
    texts: ['join'],
  },
  present: {
    tag: 'rw-present',
    load: () => import('./workshop/place-present.ts'),
    texts: ['workshop', 'place', 'paper'],
  },
  write: { tag: 'rw-write', load: () => import('./write/place-write.ts'), texts: ['write'] },
  // The reader comes with the app: it is what most people open first.
  play: { tag: 'rw-reader', load: () => Promise.resolve() },
};

/**
 * The element for a place, fetched with its texts when needed; null for a place there is none of.
 * Rejects when it cannot be fetched.
 */
export async function makePlace(name: PlaceName, app: App): Promise<PlaceElement | null> {
  const place = places[name];
  if (place === undefined) return null;
  const [, isSaid] = await Promise.all([place.load(), app.words.bring(...(place.texts ?? []))]);
  if (!isSaid) throw new Error(`The texts of ${name} could not be fetched.`);
  // Every place's element takes the app.
  const element = document.createElement(place.tag) as PlaceElement;
  element.app = app;
  return element;
}
