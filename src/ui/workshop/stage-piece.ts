import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Texts } from '../../game/index.ts';
import { say, type App, type Stage } from '../../app/index.ts';
import { numberNow, type Surplus } from '../../workshop/index.ts';
import { nameList } from './name-list.ts';

/** A part of a workshop's window, drawn again whenever the workshop or the app changes. */
export class StagePiece extends LitElement {
  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) stage!: Stage;
  #leave: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const again = () => this.requestUpdate();
    this.#leave = [this.app.subscribe(again), this.stage.subscribe(again)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  /** The number of the decision that is shown, in words; empty where there is nothing to decide. */
  protected get decisionNumber(): string {
    const number = numberNow(this.stage.workshop);
    return number === null ? '' : say('workshop:report.decision', { number });
  }

  /** A story's text in the language spoken. */
  protected told(texts: Texts | undefined, otherwise: string): string {
    return texts?.[this.app.language] ?? texts?.en ?? otherwise;
  }

  /** The title of a role, or its id where the story has no such role. */
  protected roleName(id: string): string {
    const found = this.stage.entry.manifest.roles.find((role) => role.id === id);
    return this.told(found?.title, id);
  }

  /** The titles of roles, told apart by what no title holds: many have an “and” of their own. */
  protected rolesNamed(ids: readonly string[]): string {
    return nameList(ids.map((id) => this.roleName(id)));
  }

  /** Where there are more hands than people, in words; empty where there are not. */
  protected surplusText(surplus: readonly Surplus[]): string {
    return surplus
      .map(({ role, hands, people: count }) =>
        role === null
          ? say('workshop:surplus.room', { hands, count })
          : say('workshop:surplus.role', { role: this.roleName(role), hands, count }),
      )
      .join(' · ');
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
