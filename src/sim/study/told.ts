/** Hears that one more part of a measurement is done; how many there are stands beside what measures. */
export type Told = () => void;

/** For whoever need not know. */
export const untold: Told = () => undefined;

/** Runs a part and tells of it. */
export function told<Result>(tell: Told, part: () => Result): Result {
  const result = part();
  tell();
  return result;
}
