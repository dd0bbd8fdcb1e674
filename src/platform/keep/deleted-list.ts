import { asList } from '../../app/index.ts';
import type { DeletedIds } from './database-save-store.ts';
import type { SmallKeep } from './small-keep.ts';

/** Most ids remembered; the oldest are forgotten first. */
const most = 500;

/** Ids of deleted playthroughs, and nothing else of them. */
export class DeletedList implements DeletedIds {
  constructor(readonly keep: SmallKeep<unknown>) {}

  has(id: string): boolean {
    return this.#ids().includes(id);
  }

  add(id: string): void {
    this.keep.write([...this.#ids().filter((other) => other !== id), id].slice(-most));
  }

  drop(id: string): void {
    if (this.has(id)) this.keep.write(this.#ids().filter((other) => other !== id));
  }

  #ids(): readonly string[] {
    return asList(this.keep.read()).filter((one) => typeof one === 'string');
  }
}
