import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layeredSaveStore } from '../../../src/platform/index.ts';
import { appIn } from '../../fixtures/app.ts';
import { Machine, turn, type MachineWindow } from '../../fixtures/machine.ts';
import { Witness } from '../../fixtures/witness.ts';

const acts = ['begin', 'wait', 'light', 'undo', 'shelf', 'first', 'last', 'both', 'die'] as const;

/** Who does what, and how many moments pass before the next does something. */
interface Step {
  readonly who: number;
  readonly act: (typeof acts)[number];
  readonly moments: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  who: fc.nat(2),
  act: fc.constantFrom(...acts),
  moments: fc.nat(4),
});

async function settle(turns: number): Promise<void> {
  for (let count = 0; count < turns; count += 1) await turn();
}

/** Three people at one machine; whose window goes without a word opens it again. */
class Party {
  readonly machine = new Machine();
  readonly all: Witness[] = [];
  readonly #here: { window: MachineWindow; witness: Witness }[] = [];

  constructor() {
    for (let who = 0; who < 3; who += 1) this.#sit(who);
  }

  #sit(who: number): void {
    const window = this.machine.window();
    const witness = new Witness(appIn(window), false, true);
    this.#here[who] = { window, witness };
    this.all.push(witness);
  }

  do({ who, act }: Step): void {
    const { window, witness } = this.#here[who]!;
    const { app } = witness;
    const saves = app.library.saves ?? [];
    const take = (index: number): void => {
      const label = app.sitting?.run.turns.at(-1)?.page.choices.at(index)?.label;
      if (label !== undefined) app.sitting?.choose(label);
    };
    if (act === 'begin') app.begin('lamp');
    if (act === 'wait') take(0);
    if (act === 'light') take(-1);
    // Whoever takes back what somebody else decided means it to be gone.
    const isUndone = act === 'undo' && witness.isOwn;
    if (isUndone) app.sitting?.undo();
    if (act === 'shelf') app.go({ place: 'shelf' });
    if (act === 'first' && saves.length > 0) app.go({ place: 'play', id: saves.at(-1)!.id });
    if (act === 'last' && saves.length > 0) app.go({ place: 'play', id: saves[0]!.id });
    if (act === 'both' && app.troubles.find('conflict') !== null) app.sitting?.keepBoth();
    if (isUndone || act === 'wait' || act === 'light') witness.ask();
    if (act === 'die') {
      window.kill();
      this.#sit(who);
    }
  }

  /** Everybody leaves in order; what a later visit finds. */
  async leave() {
    for (const { window, witness } of this.#here) {
      witness.app.go({ place: 'shelf' });
      await settle(6);
      window.close();
    }
    await settle(6);
    const answer = await layeredSaveStore(this.machine.window().layers(() => undefined)).list();
    if (!answer.ok) throw new Error(answer.problem.kind);
    expect(answer.value.damaged).toEqual([]);
    return answer.value.saves;
  }
}

test('whatever three windows do at once, no decision is lost that anybody has seen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 24 }), async (steps) => {
      const party = new Party();
      await settle(4);
      for (const step of steps) {
        party.do(step);
        await settle(step.moments);
      }
      const found = await party.leave();
      expect(party.all.flatMap((witness) => witness.unheld(found))).toEqual([]);
    }),
    { numRuns: process.env['RUNAWAY_LONG'] === undefined ? 60 : 5000 },
  );
}, 600_000);
