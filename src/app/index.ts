export { App } from './app.ts';
export type { Backups } from './kept/backups.ts';
export { bookmarksOf, toggleBookmark } from './sitting/bookmark.ts';
export { findStory, hasWorld } from './catalog.ts';
export { followsHosts } from './indicator/follows-hosts.ts';
export { showTaken } from './change-over.ts';
export { Course, followCourse, keptByPlatform, type CoursePlatform } from './course.ts';
export { chapterNumber } from './words/chapter-number.ts';
export { answerOf, giveAnswer, verdicts, type Answer } from './answer.ts';
export { debriefOf, futuresEach, type Debrief } from './debrief.ts';
export type { FuturesKeep } from './kept/futures-keep.ts';
export { consequenceAt, consequenceBetween, type Effect } from './indicator/consequence.ts';
export {
  consequenceLine,
  consequenceSentence,
  effectSentence,
  effectText,
  turnSentence,
} from './words/consequence-words.ts';
export type { Sitting } from './sitting/sitting.ts';
export type { Digest } from './sitting/digest.ts';
export { readDigestLater } from './sitting/digest-later.ts';
export { asList } from './unchecked.ts';
export type { BringStory, HandedIn, ReadyStory, StoryMaker } from './draft/story-maker.ts';
export { listLost } from './draft/lost-story.ts';
export { OwnStories, type SavedFolder, type SaveFolder } from './draft/own-stories.ts';
export { isPlayable } from './draft/own-cover.ts';
export { Draft, type Choice as DraftChoice } from './draft/draft.ts';
export { DraftMap, knotWays } from './draft/map.ts';
export type { KnotBox, KnotLayout, KnotsToPlace, PlaceKnots } from './draft/knot-layout.ts';
export { DraftWalk, walkRuns } from './draft/walk.ts';
export { DraftStore, type PastState } from './draft/store.ts';
export type { Sound, Soundscape } from './sound/sound.ts';
export { soundPlayerOf } from './sound/sound-player.ts';
export { voices as soundVoices } from './sound/soundscape.ts';
export { Source } from './source.ts';
export { fileName } from './kept/file-name.ts';
export type { Gauge } from './indicator/gauge.ts';
export { gaugesOf, hourOf } from './indicator/gauge.ts';
export { pageTime } from './words/page-time.ts';
export type { ModelPage } from './words/model-page.ts';
export { equationPieces } from './words/equation-piece.ts';
export {
  figureText,
  partText,
  textUnder,
  textWithNumbers,
  thresholdText,
} from './words/model-page.ts';
export { sweepReading } from './words/sweep-reading.ts';
export type { Moved } from './indicator/moved.ts';
export { minutesLeft, minutesToRead, wordsOn } from './words/reading-time.ts';
export { saveNames } from './kept/save-name.ts';
export { endValueText } from './indicator/end-value.ts';
export { movedAt, movedBetween } from './indicator/moved.ts';
export { decideText, openingNote } from './words/page-words.ts';
export type { Passage, Segment } from './words/passage-text.ts';
export {
  asksForGlossary,
  emphasisOf,
  hangs,
  held,
  segmentsOf,
  type HeldSegment,
} from './words/passage-text.ts';
export { firstOffered } from './words/offered-language.ts';
export type { PlaceName, PresentView } from './route.ts';
export { routeHash } from './route.ts';
export { ReadAloud } from './sound/read-aloud.ts';
export { utterancesOf } from './sound/utterance.ts';
export type { Utterance, Voice } from './sound/voice.ts';
export { scaleOf, type ValueScale } from './indicator/scale.ts';
export { JoinedSeat } from './stage/joined-seat.ts';
export { JoinedRemote } from './stage/joined-remote.ts';
export { LedRoom } from './stage/led-room.ts';
export { doNext, doubtOf, isTurning, letterNext, nextOf, type Doubt } from './stage/next-step.ts';
export { joinAddress } from './stage/rooms.ts';
export type { RoomLink, RoomListener, RoomPort } from './stage/rooms.ts';
export { takeDesk } from './stage/take-desk.ts';
export { handOut } from './kept/hand-out.ts';
export type { KeptPlace, KeptPort, KeptRecord } from './kept/kept-port.ts';
export { foundIn, type Found } from './kept/rescue.ts';
export { joinSettings, notesToTake, takeIn } from './kept/take-in.ts';
export { seedOf } from './seed.ts';
export type { Address, Keep, MakeBook, WindowChannel, Ports, TabChannel } from './ports.ts';
export type { SettingName, Settings } from './settings.ts';
export { parseSettings } from './kept/settings-file.ts';
export { defaultSettings, readSettings, settingNames, settingValues } from './settings.ts';
export type { FetchTexts } from './words/speech.ts';
export {
  hasTexts,
  onLanguage,
  say,
  speakIn,
  spoken,
  takeTexts,
  texts,
  write,
} from './words/speech.ts';
export { keepingNothing, rehearsalOf, rehearsalOpening, rehearsedIn } from './stage/rehearsal.ts';
export { Stage } from './stage/stage.ts';
export type { Namespace, TextKey, Texts } from './words/text-key.ts';
export { copyStory, idOfCopy } from './draft/story-copy.ts';
export type { Trouble } from './trouble.ts';
export type { Way, WayLane } from './indicator/way.ts';
export { wayOf } from './indicator/way.ts';
export {
  bareValueText,
  scaleNote,
  fullValueText,
  movedText,
  elapsedText,
  indicatorWords,
  instrumentWords,
  measureWords,
  nameMeasures,
  valueText,
  worldTime,
} from './words/world-words.ts';
export { axisEnds } from './words/axis-end.ts';
