import { say } from '../../app/index.ts';

/** Puts a text on the clipboard; false where the browser refuses. */
type Copy = (text: string) => Promise<boolean>;

/**
 * Puts a button beside every piece of code of a page: it copies the code, and what came of that is told
 * beside it and aloud. Texts already there are left, so that a page can be given again.
 */
export function offerCopies(page: HTMLElement, copy: Copy): void {
  for (const figure of page.querySelectorAll<HTMLElement>('figure.code')) {
    const code = figure.querySelector('pre');
    if (code === null || figure.querySelector('button') !== null) continue;
    const place = figure.querySelector('figcaption')?.textContent.trim() ?? '';
    const [button, told] = [document.createElement('button'), document.createElement('span')];
    button.type = 'button';
    button.textContent = say('write:help.copy');
    button.setAttribute(
      'aria-label',
      say('write:help.copy_named', { place: place || firstLine(code) }),
    );
    told.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void copy(code.textContent).then((isDone) => {
        told.textContent = say(isDone ? 'write:help.copied' : 'write:help.not_copied');
        // Where the clipboard is refused the keys still copy what is marked.
        if (!isDone) getSelection()?.selectAllChildren(code);
      });
    });
    const line = document.createElement('p');
    line.className = 'copy';
    line.append(button, told);
    figure.append(line);
  }
}

/** What is copied is called by its first line where nothing says where it belongs. */
function firstLine(code: HTMLElement): string {
  return code.textContent.trim().split('\n')[0] ?? '';
}
