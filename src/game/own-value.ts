/**
 * What a record has under a name from outside. Every object answers to names it was never given:
 * `constructor`, `toString`.
 */
export function ownValue<Value>(
  record: Readonly<Partial<Record<string, Value>>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
