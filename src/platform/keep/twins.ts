import type { Keep } from '../../app/index.ts';
import { isRecord } from '../../game/index.ts';
import type { Journal } from './journal.ts';
import { SmallKeep } from './small-keep.ts';

/** Where small things are kept at once, and where a second time. */
export interface TwinPorts {
  readonly storage: SmallKeep<unknown>['storage'];
  /** What the names in it begin with. */
  readonly home: string;
  /** Outlives the window and the machine. */
  readonly journal: Journal;
  /** What is kept twice, by its name in the journal. */
  readonly keeps: Readonly<Record<string, Keep<unknown>>>;
}

/**
 * Keeps what stands in the synchronous storage a second time in a journal: a browser takes seconds to
 * write that storage to the disk, and one that is killed loses the last of it. Both count the writes;
 * the count is lost together with what it counts.
 */
export class Twins {
  readonly #counts: SmallKeep<unknown>;

  constructor(readonly ports: TwinPorts) {
    this.#counts = new SmallKeep(ports.storage, `${ports.home}.counts`);
  }

  /** Brings back what was lost, and keeps all that is written from now on twice; whether anything was lost. */
  async start(): Promise<boolean> {
    const { journal, keeps } = this.ports;
    const twins = await journal.read();
    const back = Object.entries(keeps).map(([name, keep]) => {
      const isBack = this.#level(name, keep, twins.get(name));
      keep.onWrite = (value) => this.#note(name, value);
      return isBack;
    });
    return back.includes(true);
  }

  /** Makes both hold the later of the two; whether that was the one in the journal. */
  #level(name: string, keep: Keep<unknown>, kept: unknown): boolean {
    const { count, value } = namesIn(kept);
    const here = keep.read();
    if (asCount(count) > this.#count(name)) {
      this.#counted(name, asCount(count));
      keep.write(value);
      return true;
    }
    const isSame = JSON.stringify(value) === JSON.stringify(here);
    if (here !== null && !isSame) this.#note(name, here);
    return false;
  }

  /** Called in the very task in which the value is written, so that both are lost together or neither. */
  #note(name: string, value: unknown): void {
    const count = this.#count(name) + 1;
    this.#counted(name, count);
    // What the journal refuses is still where it was written first.
    this.ports.journal.write(name, { count, value }).catch(() => undefined);
  }

  #count(name: string): number {
    return asCount(this.#read()[name]);
  }

  #counted(name: string, count: number): void {
    this.#counts.write({ ...this.#read(), [name]: count });
  }

  #read(): Readonly<Record<string, unknown>> {
    return namesIn(this.#counts.read());
  }
}

/** Anybody can write into the browser's storage: what is no record has no names. */
function namesIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** What is no count counts nothing. */
function asCount(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}
