import { indicators, type Manifest } from '../../game/index.ts';

/** Parts of the model whose readings say nothing of computers. */
const apart: readonly string[] = ['trilemma', 'mirror'];

/** Whether a story follows the computers of its world, and not only how agents learn or play at a table. */
export function followsHosts({
  manifest,
}: {
  readonly manifest: Pick<Manifest, 'indicators'>;
}): boolean {
  return indicators.some(
    ({ id, equation }) => manifest.indicators.includes(id) && !apart.includes(equation),
  );
}
