import { rehearsedIn, say } from '../../app/index.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Save } from '../../game/index.ts';
import {
  beginningOf,
  decisionsOf,
  firstChapterOf,
  ownersOf,
  planOf,
  proposeRoles,
  wayTo,
  waitsIn,
  weightsIn,
  type Beginning,
  type Command,
  type OwnedDecision,
  type SeatedRole,
} from '../../workshop/index.ts';
import { counter } from './present-counter.ts';
import { rehearse } from './present-rehearsal.ts';
import { answersOf, type SetupAnswers } from './setup-answers.ts';
import { setupAside } from './setup-aside.ts';
import { setupPhones } from './setup-phones.ts';
import { rotaQuestion } from './setup-rota.ts';
import { seatQuestion } from './setup-seat.ts';
import { here, planQuestion, startQuestion } from './setup-start.ts';
import { refusalText } from './refusal-text.ts';
import { StagePiece } from './stage-piece.ts';

/** Takes over what was decided before. */
type Adopt = Extract<Command, { kind: 'adopt' }>;

/** Most people of a workshop. */
const mostPeople = 500;

/** The questions before a workshop: how many people, how long, from where, in which roles. */
@customElement('rw-present-setup')
export class PresentSetup extends StagePiece {
  /** What was answered before it was rehearsed; null where it was not. */
  @property({ attribute: false }) answers: SetupAnswers | null = null;
  @state() private people = 24;
  @state() private plan: number | null = null;
  @state() private start = here;
  @state() private useRoles = true;
  @state() private rota = true;
  @state() private roles: readonly SeatedRole[] = [];
  @state() private refused = '';
  @state() private owners: readonly OwnedDecision[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    const { session, run } = this.stage.workshop;
    const { manifest } = this.stage.entry;
    const given = session.setup === null ? this.answers : answersOf(session.setup);
    if (given !== null) Object.assign(this, given);
    else {
      const plans = manifest.plans.map(({ minutes }) => minutes);
      this.plan = plans.includes(90) ? 90 : (plans[0] ?? null);
      if (run.playthrough.decisions.length === 0) this.start = this.#planned();
      this.#propose();
    }
    // Counting whose decisions there are takes a moment; the form is there before.
    setTimeout(() => {
      this.owners = ownersOf(run.pack, this.stage.language);
      if (given === null) this.#propose();
    }, 50);
  }

  protected override render(): TemplateResult {
    const { stage } = this;
    const isNew = stage.workshop.session.setup === null;
    return html`<form class="setup" @submit=${this.#submit}>
        <h1>${say('workshop:setup.title')}</h1>
        ${isNew ? html`<p class="intro">${say('workshop:setup.intro')}</p>` : nothing}
        <div class="field">
          <span class="label">${say('workshop:setup.people')}</span>
          ${counter({
            name: say('workshop:setup.people'),
            value: this.people,
            least: 1,
            most: mostPeople,
            more: say('workshop:desk.more', { name: say('workshop:setup.people') }),
            fewer: say('workshop:desk.fewer', { name: say('workshop:setup.people') }),
            set: (people) => {
              this.people = people;
              this.#propose();
            },
          })}
          <span class="note">${say('workshop:setup.people_note')}</span>
        </div>
        ${this.#plan()} ${isNew ? this.#start() : nothing} ${this.#roles()}
        ${setupPhones(this.app, stage)}
        <p role="status" class="refused">${this.refused}</p>
        <p class="acts">
          <button type="submit" class="strong">
            ${isNew ? say('workshop:setup.go') : say('workshop:setup.done')}
          </button>
          ${
            isNew && rehearsedIn(stage.id) === null
              ? html`<button type="button" @click=${this.#rehearse}>
                  ${say('workshop:rehearsal.go')}
                </button>`
              : nothing
          }
          <a class="button" href="#/present/${stage.id}/kit" target="runaway-kit"
            >${say('workshop:setup.kit')}</a
          >
        </p>
        ${isNew ? html`<p class="note">${say('workshop:rehearsal.go_note')}</p>` : nothing}
      </form>
      ${setupAside(this.app, stage, this.#beginning)}`;
  }

  #plan(): TemplateResult {
    return planQuestion({
      plans: this.stage.entry.manifest.plans.map(({ minutes }) => minutes),
      plan: this.plan,
      set: (plan) => {
        this.plan = plan;
        if (this.start !== here) this.start = this.#planned();
        this.#propose();
      },
    });
  }

  #start(): TemplateResult {
    const { stage } = this;
    return startQuestion({
      chapters: stage.entry.manifest.chapters.filter(({ preset }) => preset.length > 0),
      decisions: stage.workshop.run.playthrough.decisions.length,
      start: this.start,
      titleOf: ({ id, title }) => this.told(title, id),
      set: (start) => (this.start = start),
    });
  }

  #roles(): TemplateResult | typeof nothing {
    const { roles } = this.stage.entry.manifest;
    if (roles.length === 0) return nothing;
    const seated = this.roles.reduce((sum, role) => sum + role.seats, 0);
    const told = say('workshop:setup.seated', { count: seated, people: this.people });
    return html`<fieldset>
      <legend>${say('workshop:setup.roles')}</legend>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${this.useRoles}
          @change=${(event: Event) => {
            this.useRoles = (event.target as HTMLInputElement).checked;
            if (this.useRoles && this.roles.length === 0) this.#propose();
          }}
        />
        ${say('workshop:setup.roles_use')}
      </label>
      ${
        this.useRoles
          ? html`<p class="note">${say('workshop:setup.roles_note')}</p>
              ${seatQuestion({
                roles: roles.map(({ id }) => ({ id, name: this.roleName(id) })),
                seatsOf: (id) => this.#seatsOf(id),
                // No role holds more people than the room can.
                free: mostPeople - seated,
                set: (id, seats) => this.#seat(id, seats),
              })}
              <p class="note">
                <span role="status">${told}</span>
                <button type="button" class="bare" @click=${() => this.#propose()}>
                  ${say('workshop:setup.propose')}
                </button>
              </p>
              ${this.roles.length < 2 ? nothing : this.#rota()}`
          : nothing
      }
    </fieldset>`;
  }

  /** The chapter the plan begins with; the page the playthrough stands at where it names none. */
  #planned(): string {
    const plan = planOf(this.stage.entry.manifest, this.plan);
    return (plan === null ? null : firstChapterOf(plan)) ?? here;
  }

  #propose(): void {
    const { manifest } = this.stage.entry;
    this.roles = proposeRoles(manifest, this.people, weightsIn(this.owners, this.#chapters));
  }

  /** Where the group begins, as it is chosen so far. */
  get #beginning(): Beginning {
    const { workshop, entry } = this.stage;
    const isInRoles = this.useRoles && this.roles.length > 0;
    const chosen = entry.manifest.chapters.find(({ id }) => id === this.start);
    if (chosen === undefined) return { ...beginningOf(workshop), isInRoles };
    return { chapter: chosen.id, decisions: chosen.preset.length, isInRoles };
  }

  /** The chapters played; none where the plan does not say. */
  get #chapters(): readonly string[] {
    const plan = planOf(this.stage.entry.manifest, this.plan);
    return plan?.parts.flatMap((part) => part.chapter ?? []) ?? [];
  }

  /** Whether everybody decides in turn. */
  #rota(): TemplateResult {
    const { roles, rota } = this;
    return rotaQuestion({
      isOn: rota,
      waits: waitsIn(this.owners, this.#chapters, { roles, rota }, this.#minutes),
      roleName: (role) => this.roleName(role),
      set: (isOn) => (this.rota = isOn),
    });
  }

  /** What the plan gives the story; null without one. */
  get #minutes(): number | null {
    const plan = planOf(this.stage.entry.manifest, this.plan);
    const parts = plan?.parts.filter(({ chapter }) => chapter !== undefined);
    return parts?.reduce((sum, { minutes }) => sum + minutes, 0) ?? null;
  }

  #seatsOf(role: string): number {
    return this.roles.find((one) => one.role === role)?.seats ?? 0;
  }

  #seat(role: string, seats: number): void {
    const others = new Map(this.roles.map((one) => [one.role, one.seats]));
    others.set(role, seats);
    this.roles = this.stage.entry.manifest.roles.flatMap(({ id }) => {
      const there = others.get(id) ?? 0;
      return there === 0 ? [] : [{ role: id, seats: there }];
    });
    // Whoever has a role is there.
    const seated = this.roles.reduce((sum, one) => sum + one.seats, 0);
    this.people = Math.max(this.people, seated);
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { stage, app, plan } = this;
    const prepare = this.#prepare();
    const isNew = stage.workshop.session.setup === null;
    const date = Date.parse(app.ports.now());
    if (isNew) stage.nameOnce(say('workshop:setup.save_name', { date }));
    if (isNew && this.start !== here) {
      const decisions = this.#way();
      if (decisions === null) return;
      const adopt = { kind: 'adopt', decisions, injects: [] } as const;
      if (decisionsOf(stage.workshop.session).length > 0) {
        const isWanted = app.stillWanted();
        const id = await app.library.add(this.#saveWith(adopt, prepare));
        if (isWanted()) app.go({ place: 'present', id, view: 'desk' });
        return;
      }
      stage.command(adopt);
    }
    this.refused = refusalText(stage.command(prepare));
    if (this.refused !== '') return;
    if (isNew && plan !== null) stage.command({ kind: 'clock', running: true });
    this.dispatchEvent(new Event('rw-prepared', { bubbles: true }));
  };

  /** The workshop as it is chosen so far, played with made-up people. */
  readonly #rehearse = (): void => {
    const { decisions, injects = [] } = this.stage.workshop.run.playthrough;
    const way = this.start === here ? decisions : this.#way();
    if (way === null) return;
    const adopted = this.start === here ? injects : [];
    const adopt: Adopt = { kind: 'adopt', decisions: way, injects: adopted };
    const started = this.plan === null ? [] : [{ kind: 'clock', running: true } as const];
    const prepare = this.#prepare();
    const answers = { ...answersOf(prepare), start: this.start };
    rehearse(this, this.#saveWith(adopt, prepare, ...started), answers);
  };

  #prepare(): Extract<Command, { kind: 'prepare' }> {
    const { people, plan, rota } = this;
    return { kind: 'prepare', people, roles: this.useRoles ? this.roles : [], plan, rota };
  }

  /** The decisions that lead to the chapter chosen; null, and told, where none do. */
  #way(): readonly string[] | null {
    const { playthrough, pack } = this.stage.workshop.run;
    const way = wayTo(pack, playthrough, this.start);
    if (way === null) this.refused = say('workshop:desk.refused.story');
    return way;
  }

  /** The playthrough with another way and a session that begins with it. */
  #saveWith(adopt: Adopt, ...others: readonly Command[]): Save {
    const workshop = [adopt, ...others].map((command) => ({ time: this.stage.time, command }));
    return { ...this.stage.save(), decisions: adopt.decisions, injects: adopt.injects, workshop };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rw-present-setup': PresentSetup;
  }
}
