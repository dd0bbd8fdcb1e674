export { paperDocument, paperSizes, type PaperSize } from './document.ts';
export { kitOf, kitParts, type KitPart, type KitPartName, type KitWish } from './kit.ts';
export type { KitMatter } from './kit-matter.ts';
