import type { RoomAnswer, RoomMessages, RoomNews } from '../../workshop/index.ts';

/** A line to the rooms of a server. It mends itself; what is asked while it is down is not sent later. */
export interface RoomLink {
  /** Asks for something; null when no answer has come. */
  ask<Name extends keyof RoomMessages>(
    name: Name,
    message: RoomMessages[Name],
  ): Promise<RoomAnswer<Name> | null>;
  close(): void;
}

/** Who hears what a room says. */
export type RoomListener = {
  readonly [Name in keyof RoomNews]?: (news: RoomNews[Name]) => void;
} & {
  /** Called whenever the line stands, and whenever it breaks. */
  readonly onLine: (stands: boolean) => void;
};

/** Tokens that prove one's seats, by the code of the room. */
export type SeatTokens = Readonly<Record<string, string>>;

/** Rooms led from this browser, by the id of the playthrough. */
export type LedRooms = Readonly<Record<string, { readonly code: string; readonly key: string }>>;

/** The rooms of the server this app came from. */
export interface RoomPort {
  /** Where phones find this app, without the part behind `#`. */
  readonly address: string;
  /** Opens a line; resolves when it stands, or after a while without. Rejects when what it takes cannot be fetched. */
  connect(listener: RoomListener): Promise<RoomLink>;
}
