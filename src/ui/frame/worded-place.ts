import { state } from 'lit/decorators.js';
import type { Language } from '../../game/index.ts';
import { AppPiece } from './piece.ts';
import type { PlaceWords } from '../../app/index.ts';

/** A place whose texts are fetched with it, in whatever language is spoken. */
export abstract class WordedPlace extends AppPiece {
  /** Null until they have come. */
  @state() protected words: PlaceWords | null = null;
  #language: Language | null = null;

  protected override willUpdate(): void {
    const { language, services, troubles } = this.app;
    if (language === this.#language) return;
    this.#language = language;
    services
      .placeWords(language)
      .then((words) => {
        if (language === this.#language) this.words = words;
      })
      .catch(() => troubles.show({ kind: 'not-loaded' }));
  }
}
