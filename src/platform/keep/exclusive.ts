import { granted } from '../capability.ts';

/** Runs one task at a time for each name, and answers as the task does. */
export type Exclusive = <Value>(name: string, task: () => Promise<Value>) => Promise<Value>;

/** One at a time within this page only. */
export function exclusiveInPage(): Exclusive {
  const last = new Map<string, Promise<unknown>>();
  return (name, task) => {
    const before = last.get(name) ?? Promise.resolve();
    const turn = before.then(task, task);
    last.set(name, turn);
    return turn;
  };
}

/** One at a time within this page, and across all tabs where the browser grants locks. */
export function exclusiveInBrowser(locks: LockManager | undefined): Exclusive {
  const inPage = exclusiveInPage();
  if (locks === undefined) return inPage;
  return (name, task) =>
    inPage(name, () => {
      let begun: ReturnType<typeof task> | null = null;
      const begin = () => (begun ??= task());
      // Some frames are refused only when they ask for a lock.
      return granted(() => locks.request(`runaway:${name}`, begin))?.catch(begin) ?? begin();
    });
}
