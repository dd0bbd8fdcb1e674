import { minifySync, type Plugin } from 'vite';

/** Vite plugin that makes the scripts written into the HTML as small as those in files. */
export function smallScript(): Plugin {
  return {
    name: 'runaway:small-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/<script>([^]*?)<\/script>/g, (_, code: string) => {
          const { code: small, errors } = minifySync('inline.js', code, {
            compress: { target: 'es2015' },
          });
          if (errors.length > 0) throw new Error(`A script in the HTML: ${errors[0]?.message}`);
          return `<script>${small.trim()}</script>`;
        }),
    },
  };
}
