export { App } from './app.ts';
export type { Backups } from './backups.ts';
export { bookmarksOf, toggleBookmark } from './bookmark.ts';
export { findStory, hasWorld, storyOfId } from './catalog.ts';
export { followsHosts } from './follows-hosts.ts';
export { showTaken } from './change-over.ts';
export { Course, followCourse, keptByPlatform, type CoursePlatform } from './course.ts';
export { chapterNumber } from './chapter-number.ts';
export type { Answer, Debrief } from './debrief.ts';
export { answerOf, debriefOf, futuresEach, giveAnswer, verdicts } from './debrief.ts';
export { consequenceAt, consequenceBetween, type Consequence, type Effect } from './consequence.ts';
export {
  consequenceLine,
  consequenceSentence,
  effectSentence,
  effectText,
  turnSentence,
} from './consequence-words.ts';
export type { Sitting } from './sitting.ts';
export type { Digest } from './digest.ts';
export { readDigestLater } from './digest-later.ts';
export type {
  BringStory,
  BroughtStory,
  HandedIn,
  StoryFault,
  StoryMaker,
} from './brought-story.ts';
export { OwnStories } from './own-stories.ts';
export { isPlayable } from './own-cover.ts';
export { Draft, type Choice as DraftChoice } from './draft.ts';
export { DraftMap, knotWays } from './draft-map.ts';
export type { KnotBox, KnotGraph, KnotLayout, KnotsToPlace, PlaceKnots } from './knot-graph.ts';
export { DraftWalk, walkRuns } from './draft-walk.ts';
export { DraftStore, type PastState } from './draft-store.ts';
export type { Sound, Soundscape } from './sound.ts';
export { SoundPlayer, soundPlayerOf } from './sound-player.ts';
export { voices as soundVoices } from './soundscape.ts';
export { Source } from './source.ts';
export { fileName } from './file-name.ts';
export type { Gauge } from './gauge.ts';
export { gaugesOf, hourOf } from './gauge.ts';
export { pageTime } from './page-time.ts';
export type { ModelPage } from './model-page.ts';
export { equationPieces } from './equation-piece.ts';
export { figureText, partText, textUnder, textWithNumbers, thresholdText } from './model-page.ts';
export { sweepReading } from './sweep-reading.ts';
export type { Moved } from './moved.ts';
export { minutesLeft, minutesToRead, wordsOn } from './reading-time.ts';
export { saveNames } from './save-name.ts';
export { endValueText } from './end-value.ts';
export { movedAt, movedBetween } from './moved.ts';
export { decideText, openingNote } from './page-words.ts';
export type { Passage, Segment } from './passage-text.ts';
export { asksForGlossary, emphasisOf, hangs, segmentsOf } from './passage-text.ts';
export { firstOffered } from './offered-language.ts';
export type { PlaceName, PresentView } from './route.ts';
export { routeHash } from './route.ts';
export { ReadAloud, type AloudState } from './read-aloud.ts';
export { utterancesOf } from './utterance.ts';
export type { Utterance, Voice } from './voice.ts';
export { scaleOf, type ValueScale } from './scale.ts';
export { JoinedSeat } from './joined-seat.ts';
export { joinAddress, LedRoom } from './led-room.ts';
export type { RoomLink, RoomListener, RoomPort } from './rooms.ts';
export { handOut } from './hand-out.ts';
export type { KeptPlace, KeptPort, KeptRecord } from './kept-port.ts';
export { foundIn, type Found } from './rescue.ts';
export { joinSettings, notesToTake, takeIn } from './take-in.ts';
export { seedOf } from './seed.ts';
export type {
  Address,
  DigestStore,
  Keep,
  MakeBook,
  WindowChannel,
  Ports,
  TabChannel,
} from './ports.ts';
export type { SettingName, Settings } from './settings.ts';
export { defaultSettings, readSettings, settingNames, settingValues } from './settings.ts';
export type { FetchTexts } from './speech.ts';
export { hasTexts, onLanguage, say, speakIn, spoken, takeTexts, texts, write } from './speech.ts';
export { keepingNothing, rehearsalOf, rehearsalOpening, rehearsedIn } from './rehearsal.ts';
export { Stage } from './stage.ts';
export type { BranchKey, BranchOf, Namespace, TextKey, Texts } from './text-key.ts';
export { copyStory, idOfCopy } from './story-copy.ts';
export type { Trouble } from './trouble.ts';
export type { Way, WayLane } from './way.ts';
export { wayOf } from './way.ts';
export {
  bareValueText,
  scaleNote,
  fullValueText,
  movedText,
  elapsedText,
  indicatorWords,
  instrumentWords,
  measureWords,
  valueText,
  worldTime,
} from './world-words.ts';
