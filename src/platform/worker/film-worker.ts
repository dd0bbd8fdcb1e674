import { filmOf, type Pack, type Playthrough } from '../../game/index.ts';

/** Another thread that computes films: takes a pack and a playthrough, answers with the film. */
self.addEventListener(
  'message',
  ({ data }: MessageEvent<{ pack: Pack; playthrough: Playthrough }>) => {
    const film = filmOf(data.pack, data.playthrough);
    const parts = Object.values(film ?? {}).flatMap((part: unknown) =>
      ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
    );
    self.postMessage(film, { transfer: parts });
  },
);
