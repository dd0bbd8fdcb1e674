import { isSaveId } from '../game/index.ts';

/** Where in the app somebody is; the address after `#` and nothing else decides it. */
export type Route =
  | { readonly place: 'shelf' }
  /** `id` is a playthrough's, or a story's for starting that story. */
  | {
      readonly place: 'play' | 'debrief' | 'book';
      readonly id: string;
    }
  /** Without an id the world of a sample is shown. */
  | { readonly place: 'world'; readonly id: string | null }
  /** `part` is the section of the model page to show first. */
  | { readonly place: 'model'; readonly part: string | null }
  | { readonly place: 'glossary' | 'about' | 'write' | 'kept' }
  /** The writing room of an own story. */
  | { readonly place: 'writing'; readonly story: string }
  /** `part` is a page of the handbook for those who write; null its list of pages. */
  | { readonly place: 'handbook'; readonly part: string | null }
  /** `query` is what lies on the table, as the table writes it, and what was hung on behind it. */
  | { readonly place: 'trilemma' | 'mirror'; readonly query?: string }
  /** The workshops led here, and the stories to lead one with. */
  | { readonly place: 'workshops' }
  /** A workshop in one room: what the wall shows, what the facilitator sees, what remains. */
  | { readonly place: 'present'; readonly id: string; readonly view: PresentView }
  /** A phone's seat in a room; without a code it is asked for. */
  | { readonly place: 'join'; readonly code: string | null }
  /** A playthrough inside the link itself; a space where a mail may have broken it. */
  | { readonly place: 'run'; readonly packed: string }
  | { readonly place: 'nowhere'; readonly address: string };

/** The windows of a workshop. The first stands in the address without a name. */
export const presentViews = ['projector', 'desk', 'report', 'kit'] as const;

export type PresentView = (typeof presentViews)[number];

/** The name of a place. */
export type PlaceName = Route['place'];

const alone = ['glossary', 'about', 'write', 'kept'] as const;
const withId = ['play', 'world', 'debrief', 'book'] as const;
const labs = ['trilemma', 'mirror'] as const;

/** What a mail leaves in a link where it breaks a line, and a link's text with that in it. */
const breaks = /[\s=>]+/g;
const brokenText = /^[\w-]+([\s=>]+[\w-]+)*/;

/** What word processors write for a hyphen. */
const dashes = /[\u2010-\u2015\u2212]/g;

/** Reads the part of an address that begins with `#`, up to the first sign that is foreign to it. */
export function parseRoute(hash: string): Route {
  const nowhere = { place: 'nowhere', address: hash } as const;
  const [written = '', query = ''] = readable(hash).split('?');
  // Letters that a PDF draws as one stand apart again.
  const way = written.normalize('NFKC').replace(dashes, '-');
  const own = /^[\w/-]*/.exec(way)?.[0] ?? '';
  // What cannot be read at all was meant for somewhere.
  if (own === '' && way !== '') return nowhere;
  const parts = partsOf(own);
  const [first = '', second = '', third = 'projector'] = parts;
  if (first === 'present' && second !== '' && parts.length <= 3) {
    const view = presentViews.find((name) => name === third);
    return view === undefined || !isSaveId(second) ? nowhere : { place: first, id: second, view };
  }
  if (first === 'write' && second === 'help' && parts.length <= 3) {
    const [, , part = null] = parts;
    return part === null || /^[a-z]{1,40}$/.test(part) ? { place: 'handbook', part } : nowhere;
  }
  if (parts.length > 2) return nowhere;
  if (second === '') {
    if (first === '') return { place: 'shelf' };
    if (first === 'present') return { place: 'workshops' };
    if (first === 'model') return { place: 'model', part: null };
    if (first === 'join') return { place: 'join', code: null };
    if (first === 'world') return { place: 'world', id: null };
    const place = alone.find((name) => name === first);
    return place === undefined ? nowhere : { place };
  }
  if (first === 'model' && /^[a-z_]{1,40}$/.test(second)) return { place: 'model', part: second };
  if (first === 'join' && /^[\w-]{1,80}$/.test(second)) return { place: 'join', code: second };
  if (first === 'write' && isSaveId(second)) return { place: 'writing', story: second };
  if (first === 'run')
    return {
      place: 'run',
      packed: (brokenText.exec(way.slice(4))?.[0] ?? '').replace(breaks, ' '),
    };
  if (first === 'lab') {
    const lab = labs.find((name) => name === second);
    if (lab === undefined) return nowhere;
    return query === '' ? { place: lab } : { place: lab, query };
  }
  const place = withId.find((name) => name === first);
  if (place === undefined || !isSaveId(second)) return nowhere;
  return { place, id: second };
}

/** The parts of an address, whose place is written in any case; in one all in capitals the rest is too. */
function partsOf(own: string): readonly string[] {
  const parts = own.split('/');
  while (parts.length > 1 && parts.at(-1) === '') parts.pop();
  const [first = '', ...rest] = parts;
  const isLoud = /[A-Z]/.test(first) && !/[a-z]/.test(own);
  return [first.toLowerCase(), ...(isLoud ? rest.map((part) => part.toLowerCase()) : rest)];
}

/** A hash as it was written, without what mail programs and chats do to it. */
function readable(hash: string): string {
  let plain = hash;
  // Whoever passes a link on may write its signs as codes once more.
  for (let round = 0; round < 4; round += 1) plain = plain.replace(codes, decoded);
  return plain.replace(/\p{Cf}|%(?:c2|ad)/giu, '').replace(/^[#!/\s]+/, '');
}

/** Signs written as codes; what is cut in the middle, or of an older alphabet, stays as it stands. */
const codes = /(%[0-9a-f]{2})+/gi;

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The address of a place, beginning with `#`. */
export function routeHash(route: Route): string {
  switch (route.place) {
    case 'shelf':
      return '#/';
    case 'play':
    case 'debrief':
    case 'book':
      return `#/${route.place}/${route.id}`;
    case 'world':
      return route.id === null ? '#/world' : `#/world/${route.id}`;
    case 'present':
      return `#/present/${route.id}${route.view === 'projector' ? '' : `/${route.view}`}`;
    case 'trilemma':
    case 'mirror':
      return `#/lab/${route.place}${route.query === undefined ? '' : `?${route.query}`}`;
    case 'run':
      return `#/run/${route.packed}`;
    case 'workshops':
      return '#/present';
    case 'model':
      return route.part === null ? '#/model' : `#/model/${route.part}`;
    case 'writing':
      return `#/write/${route.story}`;
    case 'handbook':
      return route.part === null ? '#/write/help' : `#/write/help/${route.part}`;
    case 'join':
      return route.code === null ? '#/join' : `#/join/${route.code}`;
    case 'nowhere':
      return route.address;
    default:
      return `#/${route.place}`;
  }
}
