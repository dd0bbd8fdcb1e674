import { historyField } from '@codemirror/commands';
import { setDiagnostics, lintGutter } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language, AuthoringProblem } from '../../game/index.ts';
import { faultText } from './fault-text.ts';
import { AskSideEvent, GoToEvent, sideOfKey } from './go-to.ts';
import { inkMode } from './ink-mode.ts';

/** Somebody has typed; `text` is the whole file as it stands. */
export class TypedEvent extends Event {
  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    super('rw-typed', { bubbles: true });
  }
}

/** Somebody has typed; `value` is what can be taken back in the file, to be handed in as `undo` again. */
export class UndoEvent extends Event {
  constructor(
    readonly file: string,
    readonly value: unknown,
  ) {
    super('rw-undo');
  }
}

/** What stands before the cursor, as far as completion asks. */
interface Before {
  matchBefore(wanted: RegExp): { readonly from: number; readonly text: string } | null;
}

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: '2px solid var(--verdigris)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.6', maxHeight: '70vh' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--ink-soft)', backgroundColor: 'var(--paper)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--verdigris-wash)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--brass-wash) !important',
  },
  '.cm-tooltip, .cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--lamp)' },
});

/** A file of a story to be written in. It stands in a root of its own, as the page's policy asks. */
@customElement('rw-ink-editor')
export class InkEditor extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-inline-size: 0;
    }
  `;

  /** Path of the file shown. */
  @property() file = '';
  /** Its text; where it is not what stands in the editor it takes its place, to be taken back too. */
  @property({ attribute: false }) text = '';
  /** Path → what could be taken back when the file was last open, as handed out. */
  @property({ attribute: false }) undo: Readonly<Record<string, unknown>> = {};
  /** What is wrong in this file. */
  @property({ attribute: false }) problems: readonly AuthoringProblem[] = [];
  /** Names offered while typing: knots, labels, variables, functions. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** What the editor is called for those who do not see it. */
  @property() label = '';
  /** The language its problems are told in. */
  @property() language: Language = 'en';
  #view: EditorView | null = null;
  /** Each file's text with what can be taken back in it. */
  readonly #states = new Map<string, EditorState>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
    this.#view = null;
  }

  protected override render(): TemplateResult {
    return html`<div @keydown=${this.#key}></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('file') as string | undefined;
    if (this.#view === null) this.#open();
    else if (before !== undefined && before !== this.file) {
      this.#states.set(before, this.#view.state);
      this.#view.setState(this.#states.get(this.file) ?? this.#fresh());
    }
    if (this.#view === null) return;
    this.#bring(this.#view);
    this.#mark(this.#view);
  }

  /** Goes to a line, counted from 1. */
  goTo(line: number): void {
    const view = this.#view;
    if (view === null) return;
    const { doc } = view.state;
    const { from } = doc.line(Math.min(Math.max(1, line), doc.lines));
    view.dispatch({
      selection: { anchor: from },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    view.focus();
  }

  #open(): void {
    const root = this.shadowRoot;
    const parent = root?.querySelector('div');
    if (root === null || parent == null) return;
    this.#view = new EditorView({ state: this.#fresh(), parent, root });
  }

  #fresh(): EditorState {
    const extensions = this.#extensions();
    try {
      const kept = this.undo[this.file] as { readonly doc?: unknown } | undefined;
      if (kept?.doc === this.text) {
        return EditorState.fromJSON(kept, { extensions }, { history: historyField });
      }
    } catch {
      // What was kept by another version begins anew.
    }
    return EditorState.create({ doc: this.text, extensions });
  }

  /** Puts what came from elsewhere into the text, no more of it than differs. */
  #bring(view: EditorView): void {
    const now = view.state.doc.toString();
    const text = this.text.replace(/\r\n?/g, '\n');
    if (now === text) return;
    let from = 0;
    while (from < now.length && now[from] === text[from]) from += 1;
    let cut = 0;
    const most = Math.min(now.length, text.length) - from;
    while (cut < most && now.at(-1 - cut) === text.at(-1 - cut)) cut += 1;
    const changes = { from, to: now.length - cut, insert: text.slice(from, text.length - cut) };
    view.dispatch({ changes });
  }

  #extensions(): Extension {
    return [
      basicSetup,
      inkMode(),
      lintGutter(),
      look,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': this.label }),
      EditorState.languageData.of(() => [{ autocomplete: this.#complete }]),
      EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
        if (selectionSet || docChanged) {
          const { head } = state.selection.main;
          const { number, from } = state.doc.lineAt(head);
          this.dispatchEvent(new GoToEvent(this.file, number, 'rw-line', head - from + 1));
        }
        if (!docChanged) return;
        const typed = state.doc.toString();
        if (typed !== this.text) this.dispatchEvent(new TypedEvent(this.file, typed));
        this.dispatchEvent(new UndoEvent(this.file, state.toJSON({ history: historyField })));
      }),
    ];
  }

  /** The page's own keys are letters here, except for those that ask for a tool. */
  readonly #key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const side = sideOfKey(event);
    if (side === null) return;
    event.preventDefault();
    this.dispatchEvent(new AskSideEvent(side));
  };

  readonly #complete = (before: Before) => {
    const word = before.matchBefore(/[\w.]+$/);
    if (word === null || word.text.length < 2) return null;
    return { from: word.from, options: this.names.map((label) => ({ label })) };
  };

  #mark(view: EditorView): void {
    const { doc } = view.state;
    const diagnostics = this.problems.map((problem) => {
      const { code, severity, line } = problem;
      const at = doc.line(Math.min(Math.max(1, line), doc.lines));
      return {
        from: at.from,
        to: at.to,
        severity,
        message: `${code} ${faultText(problem, this.language).text}`,
      };
    });
    view.dispatch(setDiagnostics(view.state, diagnostics));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-ink-editor': InkEditor;
  }
}
