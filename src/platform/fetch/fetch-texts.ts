import type { FetchTexts } from '../../app/index.ts';

/** The texts of each language and namespace, in a file of their own. */
const files = import.meta.glob('../../../locales/{de,en}/*.ts', { import: 'texts' });

/** Fetches the texts of a namespace in a language, and of no other. */
export const fetchTexts: FetchTexts = async (language, namespace) => {
  const fetch = files[`../../../locales/${language}/${namespace}.ts`];
  if (fetch === undefined) throw new Error(`There are no texts ${namespace} in ${language}.`);
  // The original's files have this shape, and the others are held to it by their type.
  return (await fetch()) as Awaited<ReturnType<FetchTexts>>;
};
