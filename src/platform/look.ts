/** What of the reader's settings shows on the page. */
export interface Look {
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'normal' | 'more';
  readonly motion: 'system' | 'full' | 'less';
  readonly size: string;
  readonly leading: string;
  readonly width: string;
}

const questions = {
  theme: '(prefers-color-scheme: dark)',
  contrast: '(prefers-contrast: more)',
  motion: '(prefers-reduced-motion: reduce)',
  colours: '(forced-colors: active)',
} as const;

/** Writes a look onto the page's root and follows the system where the look says so. */
export function wear(root: HTMLElement, look: () => Look): () => void {
  // Where a browser has no media questions, the page has put in their place what says no to all.
  const put = () => {
    const { theme, contrast, motion, size, leading, width } = look();
    const asks = (name: keyof typeof questions) => matchMedia(questions[name]).matches;
    const { dataset } = root;
    dataset['theme'] = theme === 'system' ? (asks('theme') ? 'dark' : 'light') : theme;
    dataset['contrast'] = contrast === 'system' ? (asks('contrast') ? 'more' : 'normal') : contrast;
    dataset['motion'] = motion === 'system' ? (asks('motion') ? 'less' : 'full') : motion;
    dataset['colours'] = asks('colours') ? 'forced' : 'own';
    dataset['size'] = size;
    dataset['leading'] = leading;
    dataset['width'] = width;
    const colour = getComputedStyle(root).getPropertyValue('--desk').trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', colour);
  };
  for (const question of Object.values(questions)) {
    matchMedia(question).addEventListener('change', put);
  }
  put();
  return put;
}
