export { App } from './app.ts';
export { AppFrame } from './app-frame.ts';
export type { Digest } from './digest.ts';
export { readDigest } from './digest.ts';
export type { LabWords } from './lab-words.ts';
export type { Address, DigestStore, Keep, Services, TabChannel } from './services.ts';
export type { Settings } from './settings.ts';
export type { InterfaceText } from './text.ts';
export type { WorldWords } from './world-words.ts';
