import face from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import type { App } from '../../app/index.ts';
import './own-type.css';

/**
 * Its letters are large for their size; so wide they fill about as many lines as the page's own. Its
 * low double quotation mark looks like a single one, so that one is another face's.
 */
const descriptors: FontFaceDescriptors & { readonly sizeAdjust: string } = {
  display: 'swap',
  sizeAdjust: '84%',
  unicodeRange: 'U+0-201D, U+201F-10FFFF',
};

const followed = new WeakSet<App['settings']>();

/**
 * Sets the page in the typeface and the spacing that are chosen, now and whenever they change. A
 * face made for readers with dyslexia is fetched when it is chosen first.
 */
export function followType(keeper: App['settings']): void {
  if (followed.has(keeper)) return;
  followed.add(keeper);
  const put = () => {
    const { typeface, letters, words } = keeper.settings;
    const { dataset } = document.documentElement;
    dataset['typeface'] = typeface;
    dataset['letters'] = letters;
    dataset['words'] = words;
    if (typeface === 'weighted') void bringFace();
  };
  put();
  keeper.subscribe(put);
}

let asked: Promise<unknown> | null = null;

/** Where the face cannot be had the page keeps its own, and asks again the next time. */
function bringFace(): Promise<unknown> {
  asked ??= new FontFace('OpenDyslexic', `url("${face}")`, descriptors).load().then(
    (own) => document.fonts.add(own),
    () => (asked = null),
  );
  return asked;
}
