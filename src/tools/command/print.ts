/** Prints one line. */
export function sentence(line: string): void {
  process.stdout.write(`${line}\n`);
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
