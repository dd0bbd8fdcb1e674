import { expect, test } from 'vitest';
import { languages } from '../../../src/game/index.ts';
import { offerCopies } from '../../../src/ui/write/code-copy.ts';
import { speak } from '../../fixtures/spoken.ts';

const words = {
  en: {
    copy: 'Copy',
    done: 'It is on the clipboard.',
    not: /marked instead/,
    names: ['Copy: at the end', 'Copy: npm run dev'],
  },
  de: {
    copy: 'Kopieren',
    done: 'Es liegt in der Zwischenablage.',
    not: /dafür ist es markiert/,
    names: ['Kopieren: at the end', 'Kopieren: npm run dev'],
  },
} as const;

function handbook(): HTMLElement {
  const page = document.createElement('article');
  page.innerHTML = `
    <figure class="code"><figcaption>at the end</figcaption><pre><code>-> END\n* (a) [B]</code></pre></figure>
    <figure class="code"><pre><code>npm run dev</code></pre></figure>`;
  document.body.append(page);
  return page;
}

test.each(languages)(
  'a piece of code is copied as it stands, and that is told, in %s',
  async (language) => {
    speak(language);
    const page = handbook();
    const copied: string[] = [];
    const copy = (text: string) => Promise.resolve(copied.push(text) > 0);
    offerCopies(page, copy);
    // A page that is drawn again has no second button.
    offerCopies(page, copy);
    const buttons = [...page.querySelectorAll('button')];
    expect(buttons.map((one) => one.textContent)).toEqual([
      words[language].copy,
      words[language].copy,
    ]);
    expect(buttons.map((one) => one.ariaLabel)).toEqual(words[language].names);
    buttons[0]!.click();
    await expect
      .poll(() => page.querySelector('[role=status]')?.textContent)
      .toBe(words[language].done);
    expect(copied).toEqual(['-> END\n* (a) [B]']);
    page.remove();
  },
);

test.each(languages)(
  'where the clipboard is refused the piece is marked, in %s',
  async (language) => {
    speak(language);
    const page = handbook();
    offerCopies(page, () => Promise.resolve(false));
    page.querySelectorAll('button')[1]!.click();
    await expect.poll(() => getSelection()?.toString()).toBe('npm run dev');
    expect(page.querySelectorAll('[role=status]')[1]!.textContent).toMatch(words[language].not);
    page.remove();
  },
);
