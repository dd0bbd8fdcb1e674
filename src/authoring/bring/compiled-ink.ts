import { told, type Said } from '../said.ts';

/** Whether a text is a story as ink’s compiler leaves it, such as Inky exports. */
export function isCompiledInk(text: string): boolean {
  return (
    /^\uFEFF?\s*\{\s*"(?:inkVersion|root)"\s*:/.test(text) && /"inkVersion"\s*:\s*\d/.test(text)
  );
}

/** What is said of one: its ink cannot be had back from it. */
export function compiledInk(name: string): Said {
  return told`“${name}” is a story that Inky has compiled: its ink cannot be read or written on any more. Hand in the .ink file it was made from.`;
}
