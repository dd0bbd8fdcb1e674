import * as v from 'valibot';

/** Names and values, and no list, which would be read as names 0, 1, 2. It stands before a record. */
export const noList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'must be an object, not a list'),
);
