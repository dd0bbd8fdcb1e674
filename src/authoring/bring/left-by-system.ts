/**
 * Whether a path is none of the author's own: what macOS and Windows put beside files, and what tools keep
 * in folders of theirs.
 */
export function isLeftBySystem(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return (
    parts.some((part) => /^(?:__MACOSX|node_modules|\.git|\.svn|\.hg)$/.test(part)) ||
    /^(?:\._.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(parts.at(-1) ?? '')
  );
}
