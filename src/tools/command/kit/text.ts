import { texts as dePaper } from '../../../../locales/de/paper.ts';
import { texts as deWorkshop } from '../../../../locales/de/workshop.ts';
import { texts as enPaper } from '../../../../locales/en/paper.ts';
import { texts as enWorkshop } from '../../../../locales/en/workshop.ts';
import { takeTexts } from '../../../app/index.ts';
import { takeFirstTexts } from '../../build/first-text.ts';

/** Takes in what is said on the sheets of a kit, in every language. */
export function takeKitTexts(): void {
  takeFirstTexts();
  takeTexts('en', 'paper', enPaper);
  takeTexts('en', 'workshop', enWorkshop);
  takeTexts('de', 'paper', dePaper);
  takeTexts('de', 'workshop', deWorkshop);
}
