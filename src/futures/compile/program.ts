/**
 * A story's logic without its prose: what is left of ink's containers once every way through them is
 * known. Plain data, so that it can be written out as JavaScript or run by the interpreter.
 */
export interface Program {
  /** Names of the variables, in the order of their places. */
  readonly globals: readonly string[];
  /** Every item of every LIST, in the order defined. */
  readonly items: readonly {
    readonly list: string;
    readonly name: string;
    readonly value: number;
  }[];
  /** Names of the lists; an item's list is told by its place here. */
  readonly lists: readonly string[];
  /** Paths whose entries are counted, in the order of their places. */
  readonly visits: readonly string[];
  /** Paths whose last turn is remembered. */
  readonly turns: readonly string[];
  readonly flows: readonly Flow[];
  /** Number of the flow each block belongs to. */
  readonly flowOf: readonly number[];
  readonly choices: readonly ChoicePoint[];
  /** Places a divert can lead to that is decided while the story runs. */
  readonly places: readonly TargetPlace[];
  /** For each place a jump can come from that is only known while the story runs: the containers around it. */
  readonly origins: readonly (readonly number[])[];
  /** Tags whose text is known. */
  readonly tags: readonly string[];
  /** Functions that the story asks of others. */
  readonly externals: readonly string[];
  /** Blocks at which the story begins and at which its variables get their first values, or -1. */
  readonly start: { readonly main: number; readonly globals: number };
}

/** A knot, or an ink function. */
export interface Flow {
  readonly name: string;
  readonly isFunction: boolean;
  /** Of a function: the block it begins with. */
  readonly entry: number;
  /** Of a function: how many values it takes, in its first temporary variables. */
  readonly params: number;
  /** Of a function: how many temporary variables it has. */
  readonly temps: number;
  /** Temporary variables that may stand for another variable, or that others may stand for. */
  readonly refs: readonly number[];
  readonly blocks: readonly Block[];
}

/** A piece of a flow that is only entered at its beginning. */
export interface Block {
  readonly id: number;
  readonly body: readonly Statement[];
}

/** What is counted when a way is taken. */
export interface Entered {
  readonly visits: readonly number[];
  readonly turns: readonly number[];
}

export interface ChoicePoint {
  /** Ink's path of what the choice leads to, by which labels are known. */
  readonly path: string;
  /** Place in `places` it leads to. */
  readonly place: number;
  /** Where its entries are counted when it can be taken once only, or -1. */
  readonly once: number;
  /** A fallback: taken by itself when nothing else is left. */
  readonly isFallback: boolean;
  /** Place in `origins` of what ran just before, or -1 when that differs. */
  readonly origin: number;
}

/** A place as a target: where to go on, and what is entered on the way, the innermost first. */
export interface TargetPlace {
  readonly path: string;
  readonly block: number;
  /** Where the entries and turns of the place itself are counted, or -1. */
  readonly visits: number;
  readonly turns: number;
  readonly holders: readonly {
    readonly container: number;
    readonly visits: number;
    readonly turns: number;
    readonly startOnly: boolean;
    /** Whether the place is the very beginning of this container. */
    readonly atStart: boolean;
  }[];
}

export type Statement =
  | { readonly do: 'global' | 'local'; readonly at: number; readonly value: Expression }
  /** A temporary variable: a new value of the one there is, or a new one. */
  | { readonly do: 'temp' | 'declare'; readonly at: number; readonly value: Expression }
  | { readonly do: 'run' | 'push' | 'print'; readonly value: Expression }
  | { readonly do: 'enter'; readonly entered: Entered }
  | { readonly do: 'words'; readonly count: number }
  | { readonly do: 'tag'; readonly tag: number }
  | { readonly do: 'told'; readonly value: Expression }
  | { readonly do: 'text'; readonly isOpen: boolean }
  | { readonly do: 'choice'; readonly choice: number; readonly condition: Expression | null }
  | {
      readonly do: 'if';
      readonly condition: Expression;
      /** Ends with a way out of the block. */
      readonly body: readonly Statement[];
    }
  | Exit;

/** The ways out of a block. */
export type Exit =
  | {
      readonly do: 'go';
      readonly block: number;
      readonly entered: Entered;
      readonly origin: number;
    }
  | { readonly do: 'divert'; readonly value: Expression; readonly origin: number }
  /** Into a tunnel, or into a thread, coming back at `back`. */
  | { readonly do: 'tunnel' | 'thread'; readonly back: number; readonly origin: number }
  | { readonly do: 'back'; readonly value: Expression }
  | { readonly do: 'return'; readonly value: Expression }
  /** The content ends; the flow stops here for now; the story ends. */
  | { readonly do: 'finish' | 'done' | 'end' };

export type Expression =
  | { readonly is: 'value'; readonly value: number | string | boolean }
  | { readonly is: 'list'; readonly items: readonly number[]; readonly lists: readonly number[] }
  | { readonly is: 'void' | 'pop' | 'turn' | 'choices' }
  | { readonly is: 'target'; readonly place: number }
  | { readonly is: 'global' | 'temp' | 'local' | 'visits'; readonly at: number }
  /** The variable itself, to be changed by a function. */
  | { readonly is: 'ref'; readonly of: 'global' | 'temp'; readonly at: number }
  | { readonly is: 'native'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly is: 'call';
      readonly flow: number;
      readonly args: readonly Expression[];
      readonly entered: Entered;
    }
  | { readonly is: 'external'; readonly at: number; readonly args: readonly Expression[] }
  | { readonly is: 'shuffle'; readonly hash: number; readonly args: readonly Expression[] };

/** Something in a story that the compiler does not know. */
export interface Unknown {
  /** What it is, in words for an author. */
  readonly construct: string;
  /** Ink's path of where it stands. */
  readonly path: string;
}
