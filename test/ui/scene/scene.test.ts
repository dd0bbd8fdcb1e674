import { describe, expect, test } from 'vitest';
import { choose, indicators, type Run, drawnScenes, pictureOf } from '../../../src/game/index.ts';
import { drawings } from '../../../src/ui/scene/drawings.ts';
import {
  sceneWorldBefore,
  sceneWorldOf,
  type SceneWorld,
} from '../../../src/ui/scene/scene-world.ts';
import { randomRun, shippedPack } from '../../fixtures/story.ts';
import { svgText } from '../../fixtures/svg-text.ts';

const packs = ['spirits', 'closed-circle', 'mirror-table', 'first-branch'].map(shippedPack);

/** A world that stands at one value everywhere. */
function flat(share: number, seed = 1): SceneWorld {
  const at = (id: string): number => {
    const [low, high] = indicators.find((known) => known.id === id)?.range ?? [0, 0];
    return Math.round(low + (high - low) * share);
  };
  return {
    seed,
    now: at,
    way: (id, most) => Array.from({ length: most }, () => at(id)),
  };
}

function drawn(scene: string, world: SceneWorld): string {
  return svgText(drawings[scene]?.(world));
}

test('every scene of every story has a drawing and words in both languages', () => {
  for (const { manifest } of packs) {
    const scenes = Object.entries(manifest.scenes ?? {});
    expect(scenes.length).toBeGreaterThan(0);
    for (const [id, texts] of scenes) {
      expect(drawings[id], `${manifest.id} ${id}`).toBeDefined();
      expect(texts.en?.length, id).toBeGreaterThan(10);
      expect(texts.de?.length, id).toBeGreaterThan(10);
    }
  }
});

test('the names known early are those of the drawings', () => {
  expect([...drawnScenes].sort()).toEqual(Object.keys(drawings).sort());
});

describe.each(drawnScenes.map((scene) => [scene]))('%s', (scene) => {
  test('is drawn in every state the world can be in', () => {
    for (const share of [0, 0.5, 1]) {
      const text = drawn(scene, flat(share));
      expect(text).toContain('<path');
      expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  });

  test('takes every colour from the desk', () => {
    expect(drawn(scene, flat(0.5))).not.toMatch(/#[0-9a-f]{3}|rgb|(fill|stroke)="/i);
  });

  test('is the same for the same world', () => {
    expect(drawn(scene, flat(0.4, 7))).toBe(drawn(scene, flat(0.4, 7)));
  });
});

test('pictures show the world they stand in', () => {
  const differing = drawnScenes.filter(
    (scene) => drawn(scene, flat(0.1)) !== drawn(scene, flat(0.9)),
  );
  expect(differing.length).toBeGreaterThanOrEqual(12);
});

test('the same run gives the same drawing, and replayed in German as well', () => {
  const pack = packs[1]!;
  const [one, two] = [randomRun(pack, 5, 3), randomRun(pack, 5, 3)];
  expect(drawn('lamp_room', sceneWorldOf(one))).toBe(drawn('lamp_room', sceneWorldOf(two)));
});

test('before a story begins its picture shows the world of its first page', () => {
  const [pack] = packs;
  const first = sceneWorldOf(randomRun(pack!, 1, 0));
  const before = sceneWorldBefore(pack!.manifest);
  expect(before.now('services')).toBe(100);
  expect(drawn('washhouse', before)).toBe(drawn('washhouse', first));
  expect(before).toBe(sceneWorldBefore(pack!.manifest));
});

test('a picture stands where a scene begins and not on the pages after it', () => {
  const pack = packs[0]!;
  const first = randomRun(pack, 3, 0);
  expect(pictureOf(first)?.scene).toBe('washhouse');
  expect(pictureOf(first)?.description).toBe(pack.manifest.scenes?.['washhouse']?.en);
  const [choice] = first.turns.at(-1)?.page.choices ?? [];
  expect(pictureOf(choose(first, choice!.label))).toBeNull();
});

test('every playthrough of the main story meets a picture in most chapters', () => {
  const pack = packs[0]!;
  const run = randomRun(pack, 8);
  const seen = new Set(
    run.turns.flatMap((turn, index) => {
      const soFar: Run = { ...run, turns: run.turns.slice(0, index + 1) };
      return pictureOf(soFar) === null ? [] : [turn.chapter];
    }),
  );
  const chapters = new Set(run.turns.map(({ chapter }) => chapter));
  expect(seen).toEqual(chapters);
});
