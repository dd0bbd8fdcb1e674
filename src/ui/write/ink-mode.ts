import {
  foldService,
  HighlightStyle,
  StreamLanguage,
  syntaxHighlighting,
  type StringStream,
} from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

interface InkState {
  /** Inside a comment that goes over lines. */
  isComment: boolean;
  /** Behind a star, plus or hyphen, where a label may stand. */
  isBullet: boolean;
}

/** Ink, as far as colours need it. */
const ink = StreamLanguage.define<InkState>({
  name: 'ink',
  startState: () => ({ isComment: false, isBullet: false }),
  token(stream, state) {
    if (stream.sol()) state.isBullet = false;
    if (state.isComment) return inComment(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match('//')) return toEnd(stream, 'lineComment');
    if (stream.match('/*')) {
      state.isComment = true;
      return inComment(stream, state);
    }
    if (isLineStart(stream)) {
      if (stream.match(/^={1,}/)) return toEnd(stream, 'heading');
      if (stream.match(/^(INCLUDE|EXTERNAL|VAR|CONST|LIST)\b/)) return 'keyword';
      if (stream.match(/^~\s*(return|temp)?\b/) || stream.match('~')) return 'keyword';
    }
    if ((isLineStart(stream) || state.isBullet) && stream.match(/^([*+]|-(?!>))/)) {
      state.isBullet = true;
      return 'keyword';
    }
    if (state.isBullet && stream.match(/^\(\w+\)/)) return 'labelName';
    state.isBullet = false;
    if (stream.match(/^#/)) return toEnd(stream, 'meta');
    if (stream.match(/^(->->|<-|->)\s*[\w.]*/)) return 'link';
    if (stream.match(/^"[^"\n]*"(?=[),\s])/)) return 'string';
    if (stream.match(/^[{}|[\]]|^<>/)) return 'bracket';
    if (stream.match(/^\\./)) return 'escape';
    stream.next();
    stream.match(/^[^\s/*#\-<"{}|[\]\\]+/);
    return null;
  },
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
});

function isLineStart(stream: StringStream): boolean {
  return stream.string.slice(0, stream.pos).trim() === '';
}

function toEnd(stream: StringStream, token: string): string {
  stream.skipToEnd();
  return token;
}

function inComment(stream: StringStream, state: InkState): string {
  while (!stream.eol()) {
    if (stream.match('*/')) {
      state.isComment = false;
      break;
    }
    stream.next();
  }
  return 'blockComment';
}

const colours = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--verdigris)', fontWeight: '600' },
  { tag: tags.keyword, color: 'var(--brass)', fontWeight: '600' },
  { tag: tags.labelName, color: 'var(--verdigris)' },
  { tag: tags.link, color: 'var(--verdigris)' },
  { tag: tags.meta, color: 'var(--brass)' },
  { tag: tags.string, color: 'var(--brass)' },
  { tag: tags.bracket, color: 'var(--brass)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
]);

/** A knot folds from its heading to the line before the next. */
const knots = foldService.of((state, from) => {
  const { doc } = state;
  const head = doc.lineAt(from);
  if (!/^\s*==/.test(head.text)) return null;
  let last = head.number;
  while (last < doc.lines && !/^\s*==/.test(doc.line(last + 1).text)) last += 1;
  return last === head.number ? null : { from: head.to, to: doc.line(last).to };
});

/** Colours, folding and comments for ink. */
export function inkMode(): Extension {
  return [ink, knots, syntaxHighlighting(colours)];
}
