export { App } from './app.ts';
export { findStory, storyOfId } from './catalog.ts';
export { chapterNumber } from './chapter-number.ts';
export type { Desk } from './desk.ts';
export type { Digest } from './digest.ts';
export { readDigest } from './digest.ts';
export { fileName } from './file-name.ts';
export type { Gauge } from './gauge.ts';
export { gaugesOf, hourOf } from './gauge.ts';
export type { LabWords, Named } from './lab-words.ts';
export type { ModelPage } from './model-page.ts';
export { equationPieces } from './equation-piece.ts';
export { sweepReading } from './sweep-reading.ts';
export { equationText, figureText, partText, thresholdText, wordOf } from './model-page.ts';
export type { Moved } from './moved.ts';
export { columnOf, movedAt } from './moved.ts';
export type { Passage, Segment } from './passage-text.ts';
export { asksForGlossary, emphasisOf, hangs, segmentsOf } from './passage-text.ts';
export type { PlaceWords } from './place-words.ts';
export type { RoomWords } from './room-words.ts';
export type { PlaceName, PresentView } from './route.ts';
export { routeHash } from './route.ts';
export { seedOf } from './seed.ts';
export type { Address, DigestStore, Keep, RoomChannel, Services, TabChannel } from './services.ts';
export type { SettingName, Settings } from './settings.ts';
export { defaultSettings, readSettings, settingNames, settingValues } from './settings.ts';
export { Stage } from './stage.ts';
export type { InterfaceText, TextKey } from './text.ts';
export { Text } from './text.ts';
export type { Trouble } from './trouble.ts';
export type { Way, WayLane } from './way.ts';
export { wayOf } from './way.ts';
export type { WorkshopWords } from './workshop-words.ts';
export type { WorldWords } from './world-words.ts';
export {
  changeSentence,
  changeText,
  dateText,
  dayText,
  elapsedText,
  indicatorWords,
  measureWords,
  valueText,
  worldDate,
} from './world-words.ts';
