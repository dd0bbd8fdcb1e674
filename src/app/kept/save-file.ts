export { readSaveFile } from '../../game/index.ts';
