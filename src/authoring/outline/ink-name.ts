/** A name as it stands in an ink file. */
export interface InkName {
  /** Where it stands in the file's text, as in `slice`. */
  readonly from: number;
  readonly to: number;
  /** As written, with dots: `knot.label`. */
  readonly path: string;
  /**
   * What the place is to the name: `use` asks for it, `quoted` names it in full, the others declare it:
   * `variable` for the whole story, `local` for the knot or stitch around it, `item` in a list.
   */
  readonly role:
    ('knot' | 'stitch' | 'function' | 'label' | 'variable' | 'local' | 'item') | ('use' | 'quoted');
  /** The knot or knot.stitch around it; empty before the first. */
  readonly flow: string;
  /** The list of an item. */
  readonly list?: string;
}

/** What stands between braces: text that goes by conditions, or one of several texts. */
type Inside = 'condition' | 'sequence' | null;

const word = String.raw`[\p{L}\p{N}_]+`;
const form = (source: string) => new RegExp(source.replaceAll('NAME', word), 'duy');
const heading = form(String.raw`={2,}[ \t]*(function[ \t]+)?(NAME)`);
const stitch = form(String.raw`=[ \t]*(NAME)`);
const value = form(String.raw`(?:VAR|CONST)[ \t]+(NAME)[ \t]*=`);
const list = form(String.raw`LIST\b`);
const colon = form(String.raw`:[ \t]*`);
const names = new RegExp(word, 'gu');
const external = form(String.raw`EXTERNAL[ \t]+(NAME)`);
const unread = form(String.raw`(?:INCLUDE|TODO)\b`);
const logic = form(String.raw`~[ \t]*(?:temp[ \t]+(NAME)[ \t]*=)?`);
const bullet = form(String.raw`(?:[*+]|-(?!>))[ \t]*`);
const label = form(String.raw`\([ \t]*(NAME)[ \t]*\)`);
const target = form(String.raw`[ \t]*(NAME(?:\.NAME)*)[ \t]*`);
const token = form(String.raw`NAME(?:\.NAME)*`);
const kinds = form(String.raw`(?:(?:stopping|cycle|shuffle|once)[ \t]*)+:`);
const blank = /\s*/y;
const branch = form(String.raw`-(?!>)[ \t]*`);
const operator = /\b(?:not|and|or|mod|has|hasnt)\b/g;

/** Every name of an ink text that ink reads as one, in the order of the text. Prose and comments hold none. */
export function inkNames(text: string): readonly InkName[] {
  return new NameReader(withoutComments(text)).read();
}

/** The text with every sign of a comment made a space. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
}

class NameReader {
  readonly #names: InkName[] = [];
  #at = 0;
  #flow = '';

  constructor(readonly text: string) {}

  read(): readonly InkName[] {
    while (this.#at < this.text.length) {
      this.#content(null);
      this.#at += 1;
    }
    return this.#names;
  }

  /** Reads up to the brace that closes, or to the end. */
  #content(inside: Inside): void {
    let isLineStart = inside !== 'sequence';
    while (this.#at < this.text.length) {
      if (isLineStart) this.#line(inside);
      const sign = this.text[this.#at];
      isLineStart = sign === '\n';
      if (sign === '}') return;
      if (sign === '{') this.#braces();
      else if (this.#sees('->') || this.#sees('<-')) this.#divert();
      else this.#at += sign === '\\' ? 2 : 1;
    }
  }

  /** What may stand at the beginning of a line only. */
  #line(inside: Inside): void {
    this.#take(blank);
    if (inside === null && this.#declaration()) return;
    if (inside === 'condition' && this.#take(branch) !== null) {
      const head = this.#head();
      if (head.sign !== ':') return;
      this.#code(head.at);
      this.#take(colon);
    }
    const found = this.#take(logic);
    if (found !== null) {
      // Before the first knot everything is the whole story's.
      if (found[1] !== undefined) this.#declare(this.#flow === '' ? 'variable' : 'local', found);
      this.#code(this.#end());
      return;
    }
    while (this.#take(bullet) !== null) {
      const named = this.#take(label);
      if (named !== null) this.#declare('label', named);
    }
  }

  #declaration(): boolean {
    const knot = this.#take(heading);
    if (knot !== null) {
      this.#flow = '';
      this.#declare(knot[1] === undefined ? 'knot' : 'function', knot, 2);
      this.#flow = knot[2] ?? '';
      for (const { name, at } of this.#rest()) this.#add('local', name, at);
      return true;
    }
    const inner = this.#take(stitch);
    if (inner !== null) {
      const [around = ''] = this.#flow.split('.');
      this.#flow = around;
      this.#declare('stitch', inner);
      this.#flow = [around, inner[1] ?? ''].filter((name) => name !== '').join('.');
      for (const { name, at } of this.#rest()) this.#add('local', name, at);
      return true;
    }
    const named = this.#take(value);
    if (named !== null) {
      this.#declare('variable', named);
      this.#code(this.#end());
      return true;
    }
    if (this.#take(list) !== null) {
      const [own, ...items] = this.#rest();
      if (own !== undefined) this.#add('variable', own.name, own.at);
      for (const { name, at } of items) this.#add('item', name, at, own?.name);
      return true;
    }
    const outside = this.#take(external);
    if (outside !== null) this.#declare('use', outside);
    if (outside === null && this.#take(unread) === null) return false;
    this.#at = this.#end();
    return true;
  }

  /** Names up to the end of the line. */
  #rest(): readonly { readonly name: string; readonly at: number }[] {
    const [from, end] = [this.#at, this.#end()];
    this.#at = end;
    return [...this.text.slice(from, end).matchAll(names)]
      .map(({ 0: name, index }) => ({ name, at: from + index }))
      .filter(({ name }) => name !== 'ref' && /[^\d]/.test(name));
  }

  /** Behind `{`: an expression, a condition with text, or one of several texts. */
  #braces(): void {
    this.#at += 1;
    this.#take(blank);
    const isSequence = /[&!~$]/.test(this.text[this.#at] ?? '') || this.#take(kinds) !== null;
    if (isSequence) this.#content('sequence');
    else if (this.text[this.#at] === '-' && !this.#sees('->')) this.#content('condition');
    else {
      const { sign, at } = this.#head();
      const isExpression = !/[\p{L}\p{N}_]\s+[\p{L}\p{N}_]/u.test(
        this.text.slice(this.#at, at).replace(operator, '&'),
      );
      if (sign === '}') this.#code(at);
      else if (sign === ':' && isExpression) {
        this.#code(at);
        this.#at = at + 1;
        this.#content('condition');
      } else this.#content('sequence');
    }
    this.#at += 1;
  }

  /** The sign that ends the first part of what stands in braces, and its place. */
  #head(): { readonly sign: string; readonly at: number } {
    let depth = 0;
    for (let at = this.#at; at < this.text.length; at += 1) {
      const sign = this.text[at] ?? '';
      if (sign === '"') at = this.#closing(at);
      else if (sign === '|' && this.text[at + 1] === '|') at += 1;
      else if (sign === '(' || sign === '{') depth += 1;
      else if (depth > 0 && (sign === ')' || sign === '}')) depth -= 1;
      else if (sign === '\n' || (depth === 0 && /[:|}]/.test(sign))) return { sign, at };
    }
    return { sign: '', at: this.text.length };
  }

  #divert(): void {
    this.#at += 2;
    const named = this.#take(target);
    if (named === null) return;
    this.#declare('use', named);
    if (this.text[this.#at] !== '(') return;
    let depth = 0;
    for (let at = this.#at; at < this.text.length && this.text[at] !== '\n'; at += 1) {
      if (this.text[at] === '(') depth += 1;
      if (this.text[at] === ')') depth -= 1;
      if (depth > 0) continue;
      this.#code(at);
      return;
    }
  }

  /** Reads an expression or a line of logic up to a place, or to the brace that closes around it. */
  #code(end: number): void {
    let before = '';
    while (this.#at < end && this.text[this.#at] !== '}') {
      const sign = this.text[this.#at];
      const from = this.#at;
      const found = this.#take(token)?.[0];
      if (found !== undefined) {
        if (/[^\d.]/.test(found)) this.#add('use', found, from);
        before = found;
      } else if (sign === '"') {
        const close = this.#closing(from);
        const text = this.text.slice(from + 1, close);
        if (before === 'remembers') this.#add('quoted', text, from + 1);
        else this.#inString(from + 1, close);
        this.#at = close + 1;
      } else if (sign === '{') this.#braces();
      else this.#at += 1;
      if (sign !== '(' && sign !== ' ' && found === undefined) before = '';
    }
  }

  /** Reads what a string shows of variables. */
  #inString(from: number, to: number): void {
    this.#at = from;
    for (;;) {
      const open = this.text.indexOf('{', this.#at);
      if (open < 0 || open >= to) return;
      this.#at = open;
      this.#braces();
    }
  }

  /** Where the string that begins here ends; here where it does not end on its line. */
  #closing(at: number): number {
    const end = /"|\n|$/g;
    end.lastIndex = at + 1;
    const close = end.exec(this.text)?.index ?? at;
    return this.text[close] === '"' ? close : at;
  }

  #declare(role: InkName['role'], found: RegExpExecArray, group = 1): void {
    this.#add(role, found[group] ?? '', found.indices?.[group]?.[0] ?? found.index);
  }

  #add(role: InkName['role'], path: string, from: number, list?: string): void {
    const name = { from, to: from + path.length, path, role, flow: this.#flow };
    this.#names.push(list === undefined ? name : { ...name, list });
  }

  #take(wanted: RegExp): RegExpExecArray | null {
    wanted.lastIndex = this.#at;
    const found = wanted.exec(this.text);
    if (found !== null) this.#at = wanted.lastIndex;
    return found;
  }

  #sees(sign: string): boolean {
    return this.text.startsWith(sign, this.#at);
  }

  /** Where the line ends. */
  #end(): number {
    const end = this.text.indexOf('\n', this.#at);
    return end < 0 ? this.text.length : end;
  }
}
