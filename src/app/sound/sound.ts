/** What a soundscape sounds like, in a few voices; a level of 0 is silence, 1 as loud as a voice gets. */
export interface Soundscape {
  /** A low hum: machines at work. */
  readonly hum: { readonly level: number; readonly hertz: number };
  /** Faint ticks, each for itself. */
  readonly ticks: { readonly level: number; readonly perSecond: number };
  /** The murmur of a place where people live; it sounds the brighter the more of it passes below `hertz`. */
  readonly air: { readonly level: number; readonly hertz: number };
  /** A soft high tone that comes again and again. */
  readonly watch: { readonly level: number; readonly perSecond: number };
}

/** Makes a soundscape heard. */
export interface Sound {
  /** Changes over to it slowly; `volume` 0..1. A page that is not seen is not heard either. */
  play(soundscape: Soundscape, volume: number): void;
  /** Fades out, until it is asked to play. */
  silence(): void;
}
