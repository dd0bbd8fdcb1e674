import { texts as german } from '../../../../locales/de/model.ts';
import { texts as english } from '../../../../locales/en/model.ts';
import { texts as germanNumbers } from '../../../../locales/de/number.ts';
import { texts as englishNumbers } from '../../../../locales/en/number.ts';
import { modelEquations } from '../../../../locales/model-equation.ts';
import { oddMarkdown } from '../../../game/index.ts';
import { UsageError, type Asked } from '../command-line.ts';

/** `npm run sim -- odd [--lang de]`: the description of the model after ODD, as Markdown. */
export function runOdd(asked: Asked): number {
  const language = asked.text('lang') ?? 'en';
  if (language !== 'en' && language !== 'de') {
    throw new UsageError(`--lang ${language} must be en or de`);
  }
  process.stdout.write(
    language === 'en'
      ? oddMarkdown(english, englishNumbers, modelEquations)
      : oddMarkdown(german, germanNumbers, modelEquations),
  );
  return 0;
}
