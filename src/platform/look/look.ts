/** What of the reader's settings shows on the page. */
export interface Look {
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'normal' | 'more';
  readonly motion: 'system' | 'full' | 'less';
  readonly size: string;
  readonly leading: string;
  readonly width: string;
}

/** What the system is asked, and what its yes and its no mean. */
const questions = {
  theme: ['(prefers-color-scheme: dark)', 'dark', 'light'],
  contrast: ['(prefers-contrast: more)', 'more', 'normal'],
  motion: ['(prefers-reduced-motion: reduce)', 'less', 'full'],
  colours: ['(forced-colors: active)', 'forced', 'own'],
} as const;

/** Writes a look onto the page's root and follows the system where the look says so. */
export function wear(root: HTMLElement, look: () => Look): () => void {
  // Where a browser has no media questions, the page has put in their place what says no to all.
  const put = () => {
    const { size, leading, width, ...asked } = look();
    const chosen: Readonly<Record<string, string>> = { ...asked };
    const { dataset } = root;
    Object.assign(dataset, { size, leading, width });
    for (const [name, [question, yes, no]] of Object.entries(questions)) {
      const own = chosen[name] ?? 'system';
      dataset[name] = own !== 'system' ? own : matchMedia(question).matches ? yes : no;
    }
    const colour = getComputedStyle(root).getPropertyValue('--desk').trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colour);
  };
  for (const [question] of Object.values(questions)) {
    matchMedia(question).addEventListener('change', put);
  }
  put();
  return put;
}
