import { channels, measures as knownMeasures } from './measure.ts';
import type { MeasureDefinition } from './measure.ts';

const known = new Set<string>(channels);

/** The measures every world knows and these; throws a RangeError naming what is not allowed. */
export function mergeMeasures(extra: readonly MeasureDefinition[]): readonly MeasureDefinition[] {
  const seen = new Set(knownMeasures.map((measure) => measure.id));
  for (const measure of extra) {
    if (seen.has(measure.id)) throw new RangeError(`measure ${measure.id} exists already`);
    seen.add(measure.id);
    within(measure, 'ramp', 1, 5000);
    within(measure, 'cost', 0, 1);
    within(measure, 'trust', -1, 1);
    within(measure, 'threat', 0, 1);
    for (const [channel, strength] of Object.entries(measure.effects)) {
      if (!known.has(channel)) {
        throw new RangeError(`measure ${measure.id}: unknown effect ${channel}`);
      }
      if (!(strength >= 0 && strength <= 1)) {
        throw new RangeError(`measure ${measure.id}: ${channel} ${strength} is outside 0..1`);
      }
    }
  }
  return extra.length === 0 ? knownMeasures : [...knownMeasures, ...extra];
}

function within(
  measure: MeasureDefinition,
  field: 'ramp' | 'cost' | 'trust' | 'threat',
  low: number,
  high: number,
): void {
  const value = measure[field];
  if (!(value >= low && value <= high)) {
    throw new RangeError(
      `measure ${measure.id}: ${field} ${String(value)} is outside ${low}..${high}`,
    );
  }
}
