import { plainMarkup } from '../../game/index.ts';

/** The colours a page has away from the app: ink on white. */
const colours = `:root{--ink:#1c1915;--paper:#fff;--ink-soft:#5a5348;--rule:#c9bda6;--verdigris:#24594f;
--verdigris-wash:#eef3ee;--brass:#84530c;--rust:#93361c;--face-text:Georgia,serif;
--face-instrument:system-ui,sans-serif;--gap-1:.25rem;--gap-2:.5rem;--gap-3:.75rem;--gap-4:1rem;
--gap-5:1.5rem;--gap-6:2.25rem;--size-note:.8125rem}
*{box-sizing:border-box}body{margin:2rem;color:var(--ink);font:1rem/1.5 var(--face-instrument)}
h1,h2,h3,p,dl,dd,figure{margin:0;padding:0}.note{font-size:var(--size-note);color:var(--ink-soft)}`;

/** What becomes a file. */
export interface Paper {
  readonly title: string;
  readonly language: string;
  /** The class of what holds the article in the app. */
  readonly kind: string;
  readonly article: Element;
  /** The style sheet the article has in the app. */
  readonly style: string;
}

/** An article as one page of HTML that needs nothing else and can be printed, mailed or opened in a word processor. */
export function paperFile({ title, language, kind, article, style }: Paper): string {
  // Lit leaves comments where its parts begin and end.
  const body = article.outerHTML.replace(/<!--.*?-->/gs, '');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plainMarkup(title)}</title>
<style>${colours}
${style}</style>
</head>
<body><main class="${kind}">${body}</main></body>
</html>
`;
}
