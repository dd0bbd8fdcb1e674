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

/** Milliseconds between two lines of progress where lines cannot be written over. */
const patience = 5000;

/**
 * Counts on the error stream what is done, and how long the rest takes at this pace: over and over in one line on a terminal, elsewhere in a
 * line every few seconds. `end` leaves a terminal's line clean.
 */
export function progressOf(
  all: number,
  what: string,
): { readonly told: (done: number) => void; readonly end: () => void } {
  const { stderr } = process;
  const start = performance.now();
  let total = 0;
  let last = start;
  return {
    told: (done) => {
      total += done;
      const now = performance.now();
      const taken = (now - start) / 1000;
      const left = Math.round((taken * (all - total)) / Math.max(1, total));
      const line = `${total} of ${all} ${what}, ${Math.round(taken)} s, about ${left} s left`;
      if (stderr.isTTY) stderr.write(`\r${line} \u001b[K`);
      else if (now - last >= patience) {
        stderr.write(`${line}\n`);
        last = now;
      }
    },
    end: () => {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}

/** Words in lines of at most `width` characters, each behind the same indent. */
export function wrapped(words: readonly string[], indent: string, width = 100): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
