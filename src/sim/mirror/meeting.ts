import type { FourCourse } from './count.ts';
import { courseMean, expectPair } from './expectation.ts';
import { meanOfCourse } from './four-fit.ts';
import { seatKey, type MirrorFit } from './fit.ts';
import { families, partnerOf, personas } from './name.ts';

/** Mean contributions of an agent that could be of any of the four families. */
export interface MeetingMeans {
  /** Nobody knows whom they meet: at own persona · 3 + other persona. */
  readonly strangers: readonly number[];
  /** All know that they are copies of one another: by persona. */
  readonly copies: readonly number[];
}

/** Averages fitted games over the four families, for worlds that do not care which family it is. */
export function averageMeetings(fit: MirrorFit, courses: readonly FourCourse[]): MeetingMeans {
  const policy = (family: (typeof families)[number], persona: (typeof personas)[number]) => {
    const found = fit.policies.get(seatKey({ family, persona, label: 'no-name' }));
    if (found === undefined) throw new RangeError(`No policy of ${family}, ${persona}.`);
    return found;
  };
  const strangers = personas.flatMap((persona) =>
    personas.map((other) =>
      mean(
        families.map((family) =>
          courseMean(expectPair(policy(family, persona), policy(partnerOf[family], other)).first),
        ),
      ),
    ),
  );
  const copies = personas.map((persona) =>
    mean(
      courses
        .filter((course) => course.persona === persona && course.label === 'name')
        .map(meanOfCourse),
    ),
  );
  return { strangers, copies };
}

function mean(values: readonly number[]): number {
  return (
    Math.floor((1000 * values.reduce((sum, value) => sum + value, 0)) / values.length + 0.5) / 1000
  );
}
