import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** One import of a file: where it leads, as a path from the root or as a package. */
export interface Import {
  readonly to: string;
  readonly isRelative: boolean;
  /** `types` vanish in the build, `later` is fetched when it is needed. */
  readonly when: 'first' | 'later' | 'types';
}

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  /** Folder of src it belongs to, or its own name when it lies directly in src. */
  readonly folder: string;
  readonly text: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below a folder. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .map((name) => {
      const path = posix.join(folder, name);
      const text = readFileSync(path, 'utf8');
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const imports = namedIn(source).map(({ name: to, when }) => {
        const isRelative = to.startsWith('.');
        return { isRelative, when, to: isRelative ? join(dirname(path), to) : to };
      });
      return { path, folder: name.split('/')[0] ?? '', text, source, imports };
    });
}

/** The name of the package an import names: `lit/decorators.js` → `lit`. */
export function packageOf(name: string): string {
  const parts = name.split('/');
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function namedIn(source: ts.SourceFile): { name: string; when: Import['when'] }[] {
  const found: { name: string; when: Import['when'] }[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const isTypes = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ name: node.moduleSpecifier.text, when: isTypes ? 'types' : 'first' });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      const name = (node.moduleSpecifier as ts.StringLiteral).text;
      found.push({ name, when: node.isTypeOnly ? 'types' : 'first' });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name !== undefined && ts.isStringLiteral(name)) {
        found.push({ name: name.text, when: 'later' });
      }
    } else if (isWorkerAddress(node, source)) {
      // A worker is named by its address: `new URL('./worker.ts', import.meta.url)`.
      const [name] = node.arguments ?? [];
      if (name !== undefined && ts.isStringLiteral(name)) {
        found.push({ name: name.text, when: 'later' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isWorkerAddress(node: ts.Node, source: ts.SourceFile): node is ts.NewExpression {
  const isNew = (of: ts.Node, name: string) =>
    ts.isNewExpression(of) && of.expression.getText(source) === name;
  return isNew(node, 'URL') && isNew(node.parent, 'Worker');
}
