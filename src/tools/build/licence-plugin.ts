import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licencePage, packageOf, shippedPackages, strangers } from './licence-page.ts';
import { withPolicy } from './policy-plugin.ts';

/**
 * Vite plugins that write `licences.html`, which names every package whose code is shipped, in the page or in
 * its workers. A package that is neither named in the table of packages nor needed by one of them fails the
 * build: nobody has looked at it.
 */
export function licences(named: readonly string[]): {
  readonly page: Plugin;
  readonly worker: Plugin;
} {
  const found = new Set<string>();
  let modules = '';
  const collect = (bundle: Readonly<Record<string, { type: string; modules?: object }>>): void => {
    for (const part of Object.values(bundle)) {
      for (const module of Object.keys(part.modules ?? {})) {
        const name = packageOf(module);
        if (name !== null) found.add(name);
      }
    }
  };
  return {
    worker: {
      name: 'runaway:licences-of-workers',
      apply: 'build',
      generateBundle: (_, bundle) => collect(bundle),
    },
    page: {
      name: 'runaway:licences',
      apply: 'build',
      configResolved: ({ root }) => void (modules = join(root, 'node_modules')),
      generateBundle(_, bundle) {
        collect(bundle);
        const unknown = strangers(found, named, modules);
        if (unknown.length > 0) {
          throw new Error(
            `The build ships ${unknown.join(', ')}, which the table of packages in the README does not name.`,
          );
        }
        const source = withPolicy(licencePage(shippedPackages(found, modules)));
        this.emitFile({ type: 'asset', fileName: 'licences.html', source });
      },
    },
  };
}
