import type { App, PlaceName } from '../app/index.ts';
import './reader/place-reader.ts';

/** A screen: an element that is given the app and draws itself. */
export interface PlaceElement extends HTMLElement {
  app: App;
}

/** How to get a place's element: its tag, and what to fetch before it can be made. */
interface PlaceMaker {
  readonly tag: string;
  readonly load: () => Promise<unknown>;
}

/** Every place and the part of the app it needs. A place not named here shows that it is nowhere. */
const places: Readonly<Partial<Record<PlaceName, PlaceMaker>>> = {
  shelf: { tag: 'rw-shelf', load: () => import('./shelf/place-shelf.ts') },
  debrief: { tag: 'rw-debrief', load: () => import('./reader/place-debrief.ts') },
  glossary: { tag: 'rw-glossary', load: () => import('./reader/place-glossary.ts') },
  about: { tag: 'rw-about', load: () => import('./shelf/place-about.ts') },
  world: { tag: 'rw-world', load: () => import('./world/place-world.ts') },
  mirror: { tag: 'rw-mirror', load: () => import('./lab/place-mirror.ts') },
  trilemma: { tag: 'rw-trilemma', load: () => import('./lab/place-trilemma.ts') },
  model: { tag: 'rw-model', load: () => import('./model/place-model.ts') },
  present: { tag: 'rw-present', load: () => import('./workshop/place-present.ts') },
  // The reader comes with the app: it is what most people open first.
  play: { tag: 'rw-reader', load: () => Promise.resolve() },
};

/** The element for a place, fetched when needed. Rejects when it cannot be fetched. */
export async function makePlace(name: PlaceName, app: App): Promise<PlaceElement | null> {
  const place = places[name];
  if (place === undefined) return null;
  await place.load();
  // Every place's element takes the app.
  const element = document.createElement(place.tag) as PlaceElement;
  element.app = app;
  return element;
}
