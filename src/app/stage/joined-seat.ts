import type { Language } from '../../game/index.ts';
import type { Ask, RoomAnswer, RoomMessages, RoomProblem, SeatView } from '../../workshop/index.ts';
import type { RoomLink, RoomPort, SeatTokens } from './rooms.ts';
import type { Keep } from '../ports.ts';
import { Source } from '../source.ts';

/** Most rooms whose tokens are remembered. */
const mostTokens = 10;

/** A phone's place in a room: it joins, comes back by itself, and votes until it is told it counts. */
export class JoinedSeat extends Source {
  #link: RoomLink | null = null;
  #view: SeatView | null = null;
  #isOnLine = false;
  #isKept = true;
  #isOver = false;
  #problem: RoomProblem | null = null;
  /** What was said and not yet answered for. */
  #vote: RoomMessages['vote'] | null = null;
  #reply: RoomMessages['reply'] | null = null;
  #isClosed = false;

  constructor(
    readonly port: RoomPort,
    readonly keep: Keep<SeatTokens>,
    readonly code: string,
    private language: Language,
  ) {
    super();
    void this.#connect();
  }

  /** What this seat may see; null until the room has said. */
  get view(): SeatView | null {
    return this.#view;
  }

  /** Whether the line to the room stands. */
  get isOnLine(): boolean {
    return this.#isOnLine;
  }

  /** Whether the server can keep what is said; what it cannot is said again as soon as it can. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Whether the room is no more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Why the room did not do what was asked last. */
  get problem(): RoomProblem | null {
    return this.#problem;
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
    this.#problem = null;
    this.changed();
    void this.#send();
  }

  /** Answers the page's question. */
  reply(ask: Ask, answer: RoomMessages['reply']['answer']): void {
    if (this.#view === null) return;
    this.#reply = { page: this.#view.page, ask, answer };
    this.#problem = null;
    this.changed();
    void this.#send();
  }

  /** Goes on in another language. */
  speak(language: Language): void {
    if (language === this.language) return;
    this.language = language;
    if (this.#isOnLine) void this.#join();
  }

  /** Tries to join once more. */
  again(): void {
    this.#problem = null;
    this.changed();
    if (this.#link === null) void this.#connect();
    else if (this.#isOnLine) void this.#join();
  }

  /** Lets go of the line; the seat stays one's own. */
  close(): void {
    this.#isClosed = true;
    this.#link?.close();
  }

  async #connect(): Promise<void> {
    const link = await this.port
      .connect({
        onLine: (stands) => {
          this.#isOnLine = stands;
          // The server tells again where it is not so.
          this.#isKept = true;
          this.changed();
          // The line may stand before it is handed over.
          if (stands) void Promise.resolve().then(() => this.#join());
        },
        view: (view) => {
          this.#view = view;
          this.changed();
        },
        kept: (isKept) => {
          this.#isKept = isKept;
          this.changed();
          if (isKept) void this.#join();
        },
        over: () => {
          this.#isOver = true;
          this.changed();
        },
      })
      .catch(() => null);
    this.#link = link;
    if (this.#isClosed) link?.close();
    else if (this.#isOnLine) await this.#join();
  }

  async #join(): Promise<void> {
    const { code, language } = this;
    const tokens = this.keep.read() ?? {};
    const answer = await this.#link?.ask('join', { code, token: tokens[code] ?? null, language });
    if (answer == null) return;
    if (!answer.ok) {
      this.#problem = answer.problem;
      this.changed();
      return;
    }
    this.#problem = null;
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
      vote === null ? null : this.#link?.ask('vote', vote),
      reply === null ? null : this.#link?.ask('reply', reply),
    ]);
    const [voted, replied] = answers;
    if (isDealtWith(voted) && this.#vote === vote) this.#vote = null;
    if (isDealtWith(replied) && this.#reply === reply) this.#reply = null;
    const refused = answers.find((answer) => answer?.ok === false && isDealtWith(answer));
    if (refused?.ok === false) this.#problem = refused.problem;
    this.changed();
  }
}

/** Whether what was said need not be said again. */
function isDealtWith(answer: RoomAnswer<'vote'> | null | undefined): boolean {
  return answer != null && (answer.ok || answer.problem !== 'not-kept');
}
