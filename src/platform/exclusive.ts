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

/** One at a time across all tabs where the browser has locks, else within this page. */
export function exclusiveInBrowser(locks: LockManager | undefined): Exclusive {
  if (locks === undefined) return exclusiveInPage();
  return async (name, task) => await locks.request(`runaway:${name}`, task);
}
