import type { Found } from './search.ts';
import searchResult from './search-result.json' with { type: 'json' };

/** The best schedules of one, two, three and more measures, as last found by `npm run sim -- search --write`. */
export const searchedBest: readonly Found[] = searchResult.best;

/** All that the last search has to tell: its size, the seeds it was judged on, the frontier, the window. */
export const measuredSearch = searchResult;
