import {
  leadingText,
  type LeadingLink,
  type RoomAnswer,
  type RoomMessages,
  type RoomNews,
} from '../../workshop/index.ts';

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

/** A room led from this browser. */
export interface Led {
  readonly code: string;
  readonly key: string;
  /** The key of the facilitator's phone, where it was made here. */
  readonly remote?: string;
  /** This browser's name among those that lead, once the desk was handed over. */
  readonly desk?: string;
  /** Whether it is to take the desk over as soon as it leads. */
  readonly isTaking?: true;
}

/** Rooms led from this browser, by the id of the playthrough. */
export type LedRooms = Readonly<Record<string, Led>>;

/** The rooms of the server this app came from. */
export interface RoomPort {
  /** Where phones find this app, without the part behind `#`. */
  readonly address: string;
  /** Opens a line; resolves when it stands, or after a while without. Rejects when what it takes cannot be fetched. */
  connect(listener: RoomListener): Promise<RoomLink>;
}

/** What phones open to join a room. */
export function joinAddress(port: RoomPort, code: string): string {
  return `${port.address}#/join/${code}`;
}

/** What somebody opens who is to lead a room. */
export function leadingAddress(port: RoomPort, leading: LeadingLink): string {
  return joinAddress(port, leadingText(leading));
}
