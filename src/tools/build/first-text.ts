import { texts as deFrame } from '../../../locales/de/frame.ts';
import { texts as deShelf } from '../../../locales/de/shelf.ts';
import { texts as deReader } from '../../../locales/de/reader.ts';
import { texts as deWorld } from '../../../locales/de/world.ts';
import { texts as deTrouble } from '../../../locales/de/trouble.ts';
import { texts as enFrame } from '../../../locales/en/frame.ts';
import { texts as enShelf } from '../../../locales/en/shelf.ts';
import { texts as enReader } from '../../../locales/en/reader.ts';
import { texts as enWorld } from '../../../locales/en/world.ts';
import { texts as enTrouble } from '../../../locales/en/trouble.ts';
import { takeTexts } from '../../app/index.ts';

/** Takes in what is said on the first pages, in every language, for whoever renders them here. */
export function takeFirstTexts(): void {
  takeTexts('en', 'frame', enFrame);
  takeTexts('en', 'shelf', enShelf);
  takeTexts('en', 'reader', enReader);
  takeTexts('en', 'world', enWorld);
  takeTexts('en', 'trouble', enTrouble);
  takeTexts('de', 'frame', deFrame);
  takeTexts('de', 'shelf', deShelf);
  takeTexts('de', 'reader', deReader);
  takeTexts('de', 'world', deWorld);
  takeTexts('de', 'trouble', deTrouble);
}
