import { fitSave, type Language, type Save } from '../../game/index.ts';
import { OtherWindows } from './other-window.ts';
import type { PresentView } from '../route.ts';
import { readStageMessage, type StageMessage } from './message.ts';
import type { StagePorts } from './port.ts';
import type { StageScreens } from './screens.ts';

/** What is told to other windows, and what they tell. */
export interface LineOf {
  readonly id: string;
  view(): PresentView;
  language(): Language;
  save(): Save;
  screens(): StageScreens;
  /** Takes in what another window has. */
  take(save: Save): void;
  /** Called when the desk goes elsewhere: to a rehearsal, or back from it. */
  onMove(to: string): void;
  /** Called when the desk wants its wall in a language. */
  onSpeak(language: Language): void;
  /** Called when another window has said something. */
  onHeard(): void;
}

/** How phones join, as every window of a workshop knows it. */
export interface Invitation {
  /** Null where there is no room. */
  readonly code: string | null;
  /** Whether phones must wait, because the line to the server or what it keeps rooms in is away. */
  readonly isAway: boolean;
  /** Whether the code stands large on the wall, over whatever stands there. */
  readonly isLarge: boolean;
}

/** What one window of a workshop says to the others, and hears of them. */
export class StageLine {
  readonly others = new OtherWindows();
  /** In which language the wall was asked for from here; null where it never was. */
  #wallLanguage: Language | null = null;
  #invitation: Invitation = { code: null, isAway: false, isLarge: false };
  readonly #stop: () => void;

  constructor(
    readonly ports: Pick<StagePorts, 'windows' | 'window'>,
    readonly of: LineOf,
  ) {
    this.#stop = ports.windows.listen((message) => this.#hear(readStageMessage(message)));
  }

  get invitation(): Invitation {
    return this.#invitation;
  }

  /** Changes the invitation and tells of it; false where nothing of it is new. */
  invite(changed: Partial<Invitation>): boolean {
    const { code, isAway, isLarge } = { ...this.#invitation, ...changed };
    const now = this.#invitation;
    if (code === now.code && isAway === now.isAway && isLarge === now.isLarge) return false;
    this.#invitation = { code, isAway, isLarge: isLarge && code !== null };
    this.#sayInvitation();
    return true;
  }

  hello(): void {
    this.#say({ kind: 'hello', ...this.#own, language: this.of.language() });
    this.#here();
  }

  /** Forgets the windows that have not answered since this was asked last, and asks again. */
  ask(): void {
    const before = this.others.count;
    this.of.screens().recount(() => this.others.forgetSilent());
    this.#say({ kind: 'who', ...this.#own, language: this.of.language() });
    if (this.others.count < before) this.of.onHeard();
  }

  bye(): void {
    this.#say({ kind: 'bye', ...this.#own });
  }

  tell(): void {
    const { slide, turned } = this.of.screens();
    this.#say({ kind: 'state', ...this.#own, save: fitSave(this.of.save()), slide, turned });
  }

  tellSlide(): void {
    const { slide, turned } = this.of.screens();
    this.#say({ kind: 'slide', id: this.of.id, slide, turned });
  }

  /** Asks the walls for a language, and any that comes later. */
  speakOnWall(language: Language): void {
    this.#wallLanguage = language;
    this.#say({ kind: 'speak', id: this.of.id, language });
  }

  /** Says where the desk goes. */
  move(to: string): void {
    this.#say({ kind: 'move', id: this.of.id, to });
  }

  /** Says that this window goes, and hears nothing more. */
  close(): void {
    this.bye();
    this.#stop();
  }

  get #own() {
    return { id: this.of.id, view: this.of.view(), window: this.ports.window ?? '' };
  }

  #here(): void {
    this.#say({ kind: 'here', ...this.#own, language: this.of.language() });
  }

  #sayInvitation(): void {
    this.#say({ kind: 'invite', id: this.of.id, ...this.#invitation });
  }

  #say(message: StageMessage): void {
    this.ports.windows.send(message);
  }

  #hear(message: StageMessage | null): void {
    if (message?.id !== this.of.id) return;
    const screens = this.of.screens();
    switch (message.kind) {
      case 'hello':
        screens.recount(() => this.others.hear(message));
        this.tell();
        this.#here();
        if (this.#invitation.code !== null) this.#sayInvitation();
        if (message.view === 'projector' && this.#wallLanguage !== null)
          this.speakOnWall(this.#wallLanguage);
        break;
      case 'who':
        this.#here();
        return;
      case 'here':
      case 'bye':
        screens.recount(() => this.others.hear(message));
        break;
      case 'slide':
        screens.hear(message);
        break;
      case 'move':
        if (this.of.view() === 'projector') this.of.onMove(message.to);
        break;
      case 'speak':
        if (this.of.view() === 'projector') this.of.onSpeak(message.language);
        else this.#wallLanguage = message.language;
        break;
      case 'invite':
        this.#invitation = message;
        break;
      case 'state':
        this.others.hear(message);
        this.of.take(message.save);
        screens.hear(message);
        break;
    }
    this.of.onHeard();
  }
}
