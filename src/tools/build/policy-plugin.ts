import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Directive → where from. */
type Sources = Readonly<Record<string, readonly string[]>>;

/** What a page may load and run, before what stands in it is added: its own files and nothing else. */
const ownFiles: Sources = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/**
 * The Content-Security-Policy of a page: its own files, and by their hashes the scripts and styles
 * that stand in its text; a block of data is none. Whatever else is put into it does not run.
 */
export function policyOf(html: string, own: Sources = ownFiles): string {
  const hashes = (tag: string) =>
    [
      ...html.matchAll(
        new RegExp(
          `<${tag}(?![^>]*\\s(?:src=|type="application/json"))[^>]*>([^]*?)</${tag}>`,
          'g',
        ),
      ),
    ].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const added: Sources = {
    'script-src': hashes('script'),
    'style-src': hashes('style'),
  };
  return Object.entries(own)
    .map(([name, sources]) => [name, ...sources, ...new Set(added[name] ?? [])].join(' '))
    .join('; ');
}

/** The page with its policy written into its head. */
export function withPolicy(html: string, own: Sources = ownFiles): string {
  return html.replace(
    /(<meta charset=[^>]*>)/,
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html, own)}" />`,
  );
}

/** Vite plugin that writes its policy into the page. To be named after all that change the page. */
export function policy(): Plugin {
  return {
    name: 'runaway:policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html) },
  };
}
