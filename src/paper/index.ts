export { agreementOf, type Agreement, type ComparedShare } from './book/agreement.ts';
export { bookOf, type PaperBook } from './book/book.ts';
export { leadsTo, type NumberedBook } from './book/book-sheet.ts';
export { numbersFor, type Numbering } from './book/numbering.ts';
export { playBook, type PaperRoad } from './book/player.ts';
export { roadOf, type Road } from './book/road.ts';
export { paperDocument, paperSizes, type PaperSize } from './document.ts';
export { kitOf, kitParts, type KitPart, type KitPartName, type KitWish } from './kit.ts';
export type { KitMatter } from './kit-matter.ts';
