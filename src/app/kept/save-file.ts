export { parseSave } from '../../game/index.ts';
