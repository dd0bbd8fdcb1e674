/** Prints one line. */
export function sentence(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A count and what is counted, an English word: `1 error`, `2 errors`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Prints one JSON document. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Counts what is done on the error stream, over and over in one line; says nothing unless `isShown`. */
export function progressOf(all: number, isShown: boolean): (done: number) => void {
  let total = 0;
  return (done) => {
    total += done;
    if (isShown) process.stderr.write(`\r${total} of ${all} `);
  };
}
