import type { AuthoringProblem } from '../../game/index.ts';

const style = `
  :host { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 50vh; overflow: auto;
    background: #2b1a12; color: #fff4e6; font: 14px/1.5 ui-monospace, monospace; padding: 12px 16px;
    border-top: 3px solid #e08a3c; }
  h2 { font-size: 14px; margin: 0 0 8px; } ul { margin: 0; padding: 0; list-style: none; }
  li { margin: 4px 0; } b { color: #ffc07a; } .warning b { color: #d8cfa0; }
  button { float: right; font: inherit; min-height: 32px; }
`;

/** Lays the authors' problems over the foot of the page; an empty list takes the panel away. */
export function showProblems(page: Document, problems: readonly AuthoringProblem[]): void {
  page.querySelector('runaway-problem-panel')?.remove();
  if (problems.length === 0) return;
  const host = page.createElement('runaway-problem-panel');
  host.setAttribute('role', 'alert');
  host.setAttribute('lang', 'en');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = page.createElement('style');
  sheet.textContent = style;
  const close = page.createElement('button');
  close.textContent = 'Close';
  close.addEventListener('click', () => host.remove());
  const title = page.createElement('h2');
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  title.textContent =
    errors === 0
      ? `${problems.length} things to look at`
      : `${errors} to mend; the page shows the story as it last worked`;
  const list = page.createElement('ul');
  for (const problem of problems) list.append(row(page, problem));
  root.append(sheet, close, title, list);
  page.body.append(host);
}

function row(page: Document, { code, severity, file, line, message }: AuthoringProblem): Element {
  const item = page.createElement('li');
  item.className = severity;
  const place = page.createElement('b');
  place.textContent = line > 0 ? `${file}:${line}` : file;
  item.append(place, ` ${code} ${message}`);
  return item;
}
