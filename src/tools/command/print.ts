/** Prints one line. */
export function sentence(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints one JSON document. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
