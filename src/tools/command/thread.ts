import { Worker } from 'node:worker_threads';

const loader = import.meta.resolve('tsx/esm/api');

/**
 * Runs a worker file (its path from here) once for each value of `data`, each in a thread of its
 * own, and hands on what they post; resolves when all have ended. A thread does not inherit the loader of
 * TypeScript, so it begins by fetching it.
 */
export async function inThreads(
  file: string,
  data: readonly unknown[],
  told: (message: unknown) => void,
  stop?: AbortSignal,
): Promise<void> {
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL(file, import.meta.url).href)});
  });`;
  const threads = data.map((workerData) => {
    const worker = new Worker(start, { eval: true, workerData });
    worker.on('message', told);
    stop?.addEventListener('abort', () => void worker.terminate(), { once: true });
    return new Promise<void>((done, fail) => {
      worker.on('error', fail);
      worker.on('exit', () => done());
    });
  });
  await Promise.all(threads);
}
