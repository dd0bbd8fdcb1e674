import { isRecord } from '../game/index.ts';

/** A list where something unchecked is one, else none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** Names and values where something unchecked has them, else none; a list has no names. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
