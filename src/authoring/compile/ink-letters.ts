import * as ink from 'inkjs/full';

/** What of ink's parser is reached into; its type is not exported. */
interface Parser {
  readonly prototype: object;
}

const property = 'identifierCharSet';

let isShared = false;

/**
 * Lets all of ink's parsers share the set of letters that names are made of. Each file has a parser of its
 * own, which would put the same 36,000 letters into a set before it reads the first name.
 */
export function shareLetters(): void {
  if (isShared) return;
  isShared = true;
  const { prototype } = (ink as unknown as { readonly InkParser: Parser }).InkParser;
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  let letters: unknown;
  Object.defineProperty(prototype, property, {
    get(this: unknown) {
      letters ??= get?.call(this);
      return letters;
    },
  });
}
