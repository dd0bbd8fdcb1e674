import { constants } from '../sim/index.ts';

const values = new Map(constants.map(({ id, value }) => [id, [value].flat()]));

/** A text with the fixed numbers it names: `{services_recovery} times` → `2.2 times`. Other braces stay. */
export function withNumbers(text: string, write: (value: number) => string = String): string {
  return text.replace(/\{([a-z_]+)\}/g, (braces, id: string) => {
    return values.get(id)?.map(write).join(' · ') ?? braces;
  });
}
