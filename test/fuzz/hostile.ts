import fc from 'fast-check';

/** Values where the valid ones end: names of every object, numbers no clock knows, markup. */
const odd = fc.constantFrom<unknown>(
  ...['__proto__', 'constructor', 'toString', '', '\u0000', '\ud800', '../x', '<img onerror=a()>'],
  ...[-1, 0, 0.5, 1e308, 2147483648, Number.MAX_SAFE_INTEGER, null, true, [], {}],
  ...['+275760-09-13T00:00:00.000Z', 'x'.repeat(2000), [[[]]]],
);

const anyValue = fc.oneof(odd, fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }));

/** A JSON value like a valid one in which a place or two hold something else, are missing or more. */
export function bent(valid: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ at: fc.nat(), how: fc.nat({ max: 3 }), value: anyValue });
  return fc.array(change, { minLength: 0, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((value, { at, how, value: other }) => {
      const made = structuredClone(value);
      const places = placesIn(made);
      const place = places[at % Math.max(1, places.length)];
      if (place === undefined) return other;
      const [holder, name] = place;
      if (how === 0) Reflect.deleteProperty(holder, name);
      else if (how > 1) Object.defineProperty(holder, name, { ...open, value: other });
      else if (Array.isArray(holder)) holder.push(other);
      else
        Object.defineProperty(holder, typeof other === 'string' ? other : 'more', {
          ...open,
          value: other,
        });
      return made;
    }, valid),
  );
}

/** A text like a valid one in which a few signs are others, or that is cut off. */
export function bentText(valid: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat({ max: valid.length }),
    much: fc.nat({ max: 8 }),
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom('{', '->', '~ ')),
  });
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce(
        (text, { at, much, text: other }) => text.slice(0, at) + other + text.slice(at + much),
        valid,
      ),
    );
}

const open = { enumerable: true, configurable: true, writable: true } as const;

function placesIn(value: unknown): readonly (readonly [object, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(
    ([name, part]) => [[value, name], ...placesIn(part)] as const,
  );
}

/** A small story with something of most kinds of ink, to be bent. */
export const inkToBend = `VAR trust = 1
-> room
=== room
The lamp is out.
* (light) [Light it] { trust > 0: It burns. | It does not. }
    ~ trust = trust + 1
    -> room
* (go) {light} [Go] -> END
+ [Wait] -> room.dark
= dark
- Still dark. -> room
`;
