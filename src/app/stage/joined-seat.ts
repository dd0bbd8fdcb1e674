import type { Language } from '../../game/index.ts';
import type { Ask, RoomAnswer, RoomMessages, SeatView } from '../../workshop/index.ts';
import { Joined, type RoomTold } from './joined.ts';
import type { RoomPort, SeatTokens } from './rooms.ts';
import type { Keep } from '../ports.ts';

/** Most rooms whose tokens are remembered. */
const mostTokens = 10;

/** A phone's place in a room: it joins, comes back by itself, and votes until it is told it counts. */
export class JoinedSeat extends Joined {
  #view: SeatView | null = null;
  #isKept = true;
  /** What was said and not yet answered for. */
  #vote: RoomMessages['vote'] | null = null;
  #reply: RoomMessages['reply'] | null = null;

  constructor(
    port: RoomPort,
    readonly keep: Keep<SeatTokens>,
    readonly code: string,
    private language: Language,
  ) {
    super(port);
    void this.connect();
  }

  /** What this seat may see; null until the room has said. */
  get view(): SeatView | null {
    return this.#view;
  }

  /** Whether the server can keep what is said; what it cannot is said again as soon as it can. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** The vote that is on its way: a label, null for abstaining; undefined when none is. */
  get sending(): string | null | undefined {
    return this.#vote?.label;
  }

  /** Votes, or thinks again; null abstains. It is sent until the room has answered. */
  vote(label: string | null): void {
    if (this.#view === null) return;
    const { page, ballot } = this.#view;
    this.#vote = { page, ballot, label };
    this.refusal = null;
    this.changed();
    void this.#send();
  }

  /** Answers the page's question. */
  reply(ask: Ask, answer: RoomMessages['reply']['answer']): void {
    if (this.#view === null) return;
    this.#reply = { page: this.#view.page, ask, answer };
    this.refusal = null;
    this.changed();
    void this.#send();
  }

  /** Goes on in another language. */
  speak(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    if (this.isOnLine) void this.enter();
  }

  protected readonly heard: RoomTold = {
    view: (view) => {
      this.#view = view;
      this.changed();
    },
    kept: (isKept) => {
      this.#isKept = isKept;
      this.changed();
      if (isKept) void this.enter();
    },
  };

  protected turned(): void {
    // The server tells again where it is not so.
    this.#isKept = true;
  }

  protected async enter(): Promise<void> {
    const { code, language } = this;
    const tokens = this.keep.read() ?? {};
    const answer = await this.link?.ask('join', { code, token: tokens[code] ?? null, language });
    if (answer == null) return;
    if (!answer.ok) {
      this.refusal = answer.problem;
      this.changed();
      return;
    }
    this.refusal = null;
    const others = Object.entries(tokens).filter(([other]) => other !== code);
    this.keep.write(Object.fromEntries([...others.slice(1 - mostTokens), [code, answer.token]]));
    this.changed();
    await this.#send();
  }

  /** Sends what has not been answered for; after a break of the line it is called again. */
  async #send(): Promise<void> {
    const vote = this.#vote;
    const reply = this.#reply;
    const answers = await Promise.all([
      vote === null ? null : this.link?.ask('vote', vote),
      reply === null ? null : this.link?.ask('reply', reply),
    ]);
    const [voted, replied] = answers;
    if (isDealtWith(voted) && this.#vote === vote) this.#vote = null;
    if (isDealtWith(replied) && this.#reply === reply) this.#reply = null;
    const refused = answers.find((answer) => answer?.ok === false && isDealtWith(answer));
    if (refused?.ok === false) this.refusal = refused.problem;
    this.changed();
  }
}

/** Whether what was said need not be said again. */
function isDealtWith(answer: RoomAnswer<'vote'> | null | undefined): boolean {
  return answer != null && (answer.ok || answer.problem !== 'not-kept');
}
