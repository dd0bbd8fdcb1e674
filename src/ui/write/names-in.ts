/** What declares a name in ink: knots, stitches, functions, variables and labels. */
const declared = [
  /^\s*={2,}\s*(?:function\s+)?(\w+)/gm,
  /^\s*=\s*(\w+)/gm,
  /^\s*(?:VAR|CONST|LIST|EXTERNAL)\s+(\w+)/gm,
  /^[\s*+-]*\((\w+)\)/gm,
];

/** Every name the files of a story declare, each once, in alphabetical order. */
export function namesIn(files: ReadonlyMap<string, string>): readonly string[] {
  const names = new Set<string>();
  for (const [path, text] of files) {
    if (!path.endsWith('.ink')) continue;
    for (const form of declared) {
      for (const [, name = ''] of text.matchAll(form)) names.add(name);
    }
  }
  return [...names].sort();
}
