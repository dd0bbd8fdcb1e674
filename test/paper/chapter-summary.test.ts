import { expect, test } from 'vitest';
import { readKit } from '../../src/authoring/index.ts';
import { chapterSummary, proposedRoad } from '../../src/paper/index.ts';
import { readStoryFolder } from '../../src/tools/build/story-folder.ts';
import { speak } from '../fixtures/spoken.ts';
import { shippedPack } from '../fixtures/story.ts';

const pack = shippedPack('spirits');

test.each(['en', 'de'] as const)(
  'a chapter on one page is what its road says, in %s',
  (language) => {
    speak(language);
    const { kit } = readKit(readStoryFolder('stories/spirits').files, pack.manifest, language);
    const road = proposedRoad(pack);
    for (const { id } of pack.manifest.chapters) {
      const { html } = chapterSummary({ pack, kit, address: null }, road, id);
      const own = road.turns.filter((turn) => turn.chapter === id);
      const asked = own.filter(({ page }) => page.choices.length > 1);
      expect(html.match(/class="by"/g) ?? []).toHaveLength(asked.length);
      for (const { page } of asked)
        for (const { text } of page.choices) expect(html).toContain(text.replace(/\*/g, ''));
      expect(html).not.toMatch(/undefined|paper:|NaN/);
    }
    const { html } = chapterSummary({ pack, kit, address: null }, road, 'clean_up');
    expect(html).toContain(language === 'de' ? '28 von 45 Minuten' : '28 of 45 minutes');
    expect(html).toContain(pack.manifest.headlines['connected']?.[language]);
  },
);
