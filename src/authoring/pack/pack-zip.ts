import { strToU8, zipSync } from 'fflate';

/** The earliest day a zip can name: equal files make equal zips. */
const day = '1980-01-01T00:00:00';

/** Packs files into a zip, all in one folder where `folder` names one; the same files give the same bytes. */
export function packZip(files: ReadonlyMap<string, string>, folder = ''): Uint8Array<ArrayBuffer> {
  const within = folder === '' ? '' : `${folder}/`;
  const entries = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, text]) => [within + path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: day }));
}
