import type { Plugin } from 'vite';

/**
 * Vite plugin that writes the rule by which a language is chosen into the HTML, where it is
 * needed before any file has come.
 */
export function offeredLanguage(rule: (preferred: readonly string[]) => string): Plugin {
  return {
    name: 'runaway:offered-language',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/* firstOffered */ null', () => `(${String(rule)})`),
    },
  };
}
