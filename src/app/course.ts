import type { Run, Save } from '../game/index.ts';
import type { App } from './app.ts';
import { linkText, readLink } from './sitting/run-link.ts';
import { seedOf } from './seed.ts';

/** A learning platform that has begun a session, spoken to as SCORM 1.2 has it. */
export interface CoursePlatform {
  /** The value of an element of the data model; empty where there is none. */
  get(element: string): string;
  set(element: string, value: string): void;
  /** Asks the platform to keep what it was told. */
  commit(): void;
  /** The time of day, HH:MM:SS. */
  time(): string;
}

/** Most characters SCORM 1.2 lets a platform keep for a course. */
const mostKept = 4096;

/** How a list of decisions looks that was too long and is compressed. */
const packedMark = '~';

/** What the platform keeps of a learner's playthrough; null where it keeps none that can be read. */
export async function keptByPlatform(
  platform: CoursePlatform,
  ports: Pick<App['ports'], 'unpack' | 'now'>,
): Promise<Save | null> {
  const kept = platform.get('cmi.suspend_data');
  if (kept === '') return null;
  const text = kept.startsWith(packedMark) ? await ports.unpack(kept.slice(1)) : kept;
  return text === null ? null : readLink(text, ports.now());
}

/** Hands a learner's playthrough on to a learning platform, page by page. */
export class Course {
  /** What the platform was told of the decisions, in their order; those taken back stay behind them. */
  #told: string[] = [];
  #endings: string[] = [];
  #run: Run | null = null;

  constructor(
    readonly platform: CoursePlatform,
    readonly pack: (text: string) => Promise<string>,
    /** What the platform keeps already. */
    resumed: Save | null,
  ) {
    const count = Number(platform.get('cmi.interactions._count')) || 0;
    this.#told = (resumed?.decisions ?? []).slice(0, count);
    const status = platform.get('cmi.core.lesson_status');
    if (status === '' || status === 'not attempted' || status === 'unknown') {
      platform.set('cmi.core.lesson_status', 'incomplete');
      platform.commit();
    }
  }

  /** Tells of a page that is shown; resolves when the platform was asked to keep it. */
  async follow(run: Run, save: Save): Promise<void> {
    const { decisions } = run.playthrough;
    if (run === this.#run) return;
    const before = this.#run?.playthrough.decisions.length ?? -1;
    this.#run = run;
    // A playthrough only just begun takes nothing away of the one before it.
    if (decisions.length === 0) return;
    this.#tellDecisions(decisions, before);
    const ending = run.turns.at(-1)?.ending ?? null;
    if (ending !== null) this.#tellEnding(ending);
    this.platform.set('cmi.core.exit', ending === null ? 'suspend' : '');
    const text = linkText(save);
    const kept = text.length <= mostKept ? text : packedMark + (await this.pack(text));
    // A later page may have been told of meanwhile.
    if (run !== this.#run) return;
    // Beyond that the browser alone keeps it, and the platform the last state that it could hold.
    if (kept.length <= mostKept) this.platform.set('cmi.suspend_data', kept);
    this.platform.commit();
  }

  /** `before`: how many decisions led to the page shown last. */
  #tellDecisions(decisions: readonly string[], before: number): void {
    const ids = interactionIds(decisions);
    for (const [index, label] of decisions.entries()) {
      if (this.#told[index] === label) continue;
      const interaction = `cmi.interactions.${index}`;
      this.platform.set(`${interaction}.id`, ids[index] ?? '');
      this.platform.set(`${interaction}.type`, 'choice');
      // Of a decision taken in another session nobody knows any more when that was.
      if (index === before) this.platform.set(`${interaction}.time`, this.platform.time());
      this.platform.set(`${interaction}.student_response`, label.slice(0, 255));
      this.platform.set(`${interaction}.result`, 'neutral');
      this.#told[index] = label;
    }
    // Nothing told can be taken away from a platform; what was taken back counts for nothing there.
    for (let index = decisions.length; index < this.#told.length; index += 1) {
      if (this.#told[index] === '') continue;
      this.platform.set(`cmi.interactions.${index}.student_response`, '');
      this.#told[index] = '';
    }
  }

  /** Every ending come to is a goal reached; once is enough to have finished the course. */
  #tellEnding(ending: string): void {
    this.platform.set('cmi.core.lesson_status', 'completed');
    if (this.#endings.includes(ending)) return;
    const known = Number(this.platform.get('cmi.objectives._count')) || 0;
    const ids = Array.from({ length: known }, (_, index) =>
      this.platform.get(`cmi.objectives.${index}.id`),
    );
    const id = identifier(ending);
    if (!ids.includes(id)) {
      this.platform.set(`cmi.objectives.${known}.id`, id);
      this.platform.set(`cmi.objectives.${known}.status`, 'completed');
    }
    this.#endings.push(ending);
  }
}

/** Opens what the platform keeps of this learner and tells it of every page from now on. */
export async function followCourse(app: App, platform: CoursePlatform): Promise<void> {
  const { ports } = app;
  const resumed = await keptByPlatform(platform, ports);
  const course = new Course(platform, ports.pack, resumed);
  app.subscribe(() => {
    if (app.sitting !== null) void course.follow(app.sitting.run, app.sitting.save());
  });
  if (resumed === null || resumed.decisions.length === 0) return;
  // On a computer that many use each learner has a playthrough of their own.
  const learner = seedOf(platform.get('cmi.core.student_id')).toString(36);
  const id = `${resumed.story}-course${learner}`;
  const found = await ports.saves.get(id);
  const revision = found.ok ? (found.value?.revision ?? 0) : 0;
  await ports.saves.put(id, revision, resumed);
  app.go({ place: 'play', id });
}

/** A decision is named for where it is taken; the second one there has a number. */
function interactionIds(decisions: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return decisions.map((label) => {
    const place = identifier(label.slice(0, label.lastIndexOf('.')) || label);
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return count === 1 ? place : `${place}_${count}`;
  });
}

/** A name as SCORM allows it. */
function identifier(name: string): string {
  return name.replace(/[^\w.-]/g, '_').slice(0, 240);
}
