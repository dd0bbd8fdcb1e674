import { Marked, type Tokens } from 'marked';
import { plainMarkup, type Language } from '../../game/index.ts';

/**
 * Where a piece of code in the handbook belongs: `ink end en/orchard.ink` goes to the end of that
 * file, `before FILE words` before the line with these words, `after` behind it, `uncomment` stands
 * there behind comment strokes, `file` is the whole file, `in` stands there already.
 */
export interface Snippet {
  readonly kind: string;
  readonly how: 'end' | 'before' | 'after' | 'uncomment' | 'file' | 'in' | null;
  readonly file: string;
  /** Words of the line meant. */
  readonly line: string;
  readonly text: string;
}

const places: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    end: 'at the end of {file}',
    before: '{file}, before the line with {line}',
    after: '{file}, after the line with {line}',
    uncomment: '{file}, without the comment strokes',
    file: '{file}',
    in: '{file}',
  },
  de: {
    end: 'ans Ende von {file}',
    before: '{file}, vor der Zeile mit {line}',
    after: '{file}, hinter der Zeile mit {line}',
    uncomment: '{file}, ohne die Schrägstriche',
    file: '{file}',
    in: '{file}',
  },
};

/** The title of a page: its first heading. */
export function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/** Every piece of code of a page, with where it belongs. */
export function snippetsIn(markdown: string): readonly Snippet[] {
  const tokens = new Marked().lexer(markdown);
  return tokens.filter((token): token is Tokens.Code => token.type === 'code').map(snippetOf);
}

/** A page of the handbook as HTML. The text is our own; what looks like HTML in it is shown as text. */
export function handbookHtml(markdown: string, language: Language): string {
  const marked = new Marked({
    renderer: {
      html: ({ text }) => plainMarkup(text),
      code: (token) => {
        const { kind, how, file, line, text } = snippetOf(token);
        const place = plainMarkup(places[language][how ?? ''] ?? '')
          .replace('{file}', `<code>${plainMarkup(file)}</code>`)
          .replace('{line}', () => `<code>${plainMarkup(line)}</code>`);
        const caption = place === '' ? '' : `<figcaption>${place}</figcaption>`;
        return `<figure class="code">${caption}<pre tabindex="0" data-kind="${plainMarkup(kind)}"><code>${plainMarkup(text)}</code></pre></figure>`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

function snippetOf({ lang = '', text }: Tokens.Code): Snippet {
  const [kind = '', how = '', file = '', ...line] = lang.split(' ');
  const known = Object.keys(places.en).find((name) => name === how);
  return {
    kind,
    how: (known as Snippet['how'] | undefined) ?? null,
    file,
    line: line.join(' '),
    text,
  };
}
