import type { App } from '../../app/index.ts';

/** As `wearFacesCalmly`, which is fetched once the page stands; where it cannot be, the stand-ins stay. */
export async function wearFacesLater(page: Document, app: App): Promise<void> {
  const fetched = await import('./calm-face.ts').catch(() => null);
  fetched?.wearFacesCalmly(page, app);
}
