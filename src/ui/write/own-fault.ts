import { DraftStore, say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { RunProblem } from '../../game/index.ts';
import { AppPiece } from '../frame/piece.ts';
import { askLine } from './asked-line.ts';
import { told } from './fault-list.ts';
import { givenPlace } from './given-place.ts';
import { faultOf, placeOfProblem } from './run-fault.ts';
import './ink-sign.css';

/** Where a problem is, and the files it was looked for in. */
interface Found {
  readonly problem: RunProblem;
  readonly place: { readonly file: string; readonly line: number } | null;
  readonly files: Readonly<Record<string, string>>;
}

/** For the author of a story that cannot go on: what is wrong, in which line, and the way to it. */
@customElement('rw-own-fault')
export class OwnFault extends AppPiece {
  @state() private isSaid = false;
  @state() private found: Found | null = null;
  #asked: RunProblem | null = null;

  /** It may stand in the page before this class has come; what it was given then comes after its place. */
  override connectedCallback(): void {
    this.app = this.closest('rw-troubles')!.app;
    super.connectedCallback();
  }

  protected override arrive(): void {
    super.arrive();
    void this.app.words.bring('write').then((isSaid) => (this.isSaid = isSaid));
  }

  protected override willUpdate(): void {
    const problem = this.#problem();
    if (problem === null || problem === this.#asked) return;
    this.#asked = problem;
    void this.#find(problem);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.isSaid) return nothing;
    const { app, found } = this;
    const id = app.sitting?.entry.manifest.id ?? '';
    const problem = this.#problem();
    if (problem === null) return nothing;
    const place = found?.problem === problem ? found.place : null;
    const go = (): void => {
      if (place !== null) askLine(app, { story: id, ...place, line: Math.max(1, place.line) });
    };
    return html`<p>
        ${
          place === null
            ? nothing
            : html`<span class="at">${givenPlace(place, Object.keys(found?.files ?? {}))}:</span>`
        }
        ${told(faultOf(problem.message), app.language)}
      </p>
      <p class="acts">
        <a class="button strong" href="#/write/${id}" @click=${go}>${say('write:mend')}</a>
      </p>`;
  }

  /** What broke in the story of one's own that lies open; null where it is another's. */
  #problem(): RunProblem | null {
    const { sitting, ports, troubles } = this.app;
    if (sitting === null || !ports.own.entries.includes(sitting.entry)) return null;
    return troubles.find('story')?.problem ?? null;
  }

  async #find(problem: RunProblem): Promise<void> {
    const { sitting, ports } = this.app;
    if (sitting === null) return;
    const { entry, language, run } = sitting;
    const files = (await new DraftStore(ports.own).read(entry.manifest.id).catch(() => null)) ?? {};
    const page = run.turns.at(-1)?.page ?? null;
    const texts = new Map(Object.entries(files));
    const place = placeOfProblem(texts, language, problem, page);
    if (problem === this.#asked) this.found = { problem, place, files };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-own-fault': OwnFault;
  }
}
