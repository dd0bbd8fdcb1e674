import type { Offline, OfflineNews } from './offline.ts';

/** As `Offline`, fetched when it is started; null where the browser has no such workers. */
export async function startOffline(
  container: ServiceWorkerContainer | undefined,
  news: OfflineNews,
): Promise<Offline | null> {
  if (container === undefined) return null;
  const { Offline: Found } = await import('./offline.ts');
  const offline = new Found(container, news);
  await offline.start();
  return offline;
}
