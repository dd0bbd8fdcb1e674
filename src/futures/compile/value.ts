import type { ListValue } from './list-value.ts';

/** Where a divert leads that is decided while the story runs. */
export class Target {
  constructor(readonly place: number) {}
}

/** What a variable that is handed on needs to know of the story when it is read or changed. */
export interface Standing {
  global(at: number): Value;
  set(at: number, value: Value): void;
  /** A temporary variable of the frame at this depth. */
  frameTemp(depth: number, at: number): Value;
  setFrameTemp(depth: number, at: number, value: Value): void;
}

/** A variable itself, handed to a function that changes it. */
export interface Ref {
  read(story: Standing): Value;
  write(story: Standing, value: Value): void;
}

/** A variable of the whole story. */
export class GlobalRef implements Ref {
  constructor(readonly at: number) {}

  read(story: Standing): Value {
    return story.global(this.at);
  }

  write(story: Standing, value: Value): void {
    story.set(this.at, value);
  }
}

/** A temporary variable of a knot; it is found by its depth, so that a copy of the story finds its own. */
export class FrameRef implements Ref {
  constructor(
    readonly depth: number,
    readonly at: number,
  ) {}

  read(story: Standing): Value {
    return story.frameTemp(this.depth, this.at);
  }

  write(story: Standing, value: Value): void {
    story.setFrameTemp(this.depth, this.at, value);
  }
}

/** A temporary variable of a function, which never outlives it. */
export class BoxRef implements Ref {
  constructor(public value: Value) {}

  read(): Value {
    return this.value;
  }

  write(_story: Standing, value: Value): void {
    this.value = value;
  }
}

/** What ink computes with. Undefined is what a function without a `return` gives. */
export type Value = number | string | boolean | ListValue | Target | Ref | undefined;

/** The story cannot go on as ink has it; what exactly went wrong the ink engine itself tells. */
export class LogicTrouble extends Error {}
