import type { Language, Pack } from '../../game/index.ts';
import { bookOf, bookRoads, roadOf } from '../../paper/index.ts';

/** Worker entry: makes the paper book of the pack it is sent; counts the roads it plays, and answers with the book. */
self.addEventListener(
  'message',
  ({ data: { pack, language } }: MessageEvent<{ pack: Pack; language: Language }>) => {
    const { seed, count } = bookRoads;
    const roads = Array.from({ length: count }, (_, index) => {
      const road = roadOf(pack, { language, seed }, index);
      self.postMessage({ done: index + 1 });
      return road;
    });
    self.postMessage({
      book: bookOf(
        pack.manifest,
        roads.filter((road) => road !== null),
      ),
    });
  },
);
