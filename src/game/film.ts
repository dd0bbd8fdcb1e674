import type { World } from '../sim/index.ts';
import type { Pack } from './pack.ts';
import type { Playthrough } from './playthrough.ts';
import { replay } from './replay.ts';

/** What can be seen of a world at one moment: who holds which hosts, and who looks where. */
export interface Still {
  /** Hosts per class: the team's server, personal computers, business, cloud, critical. */
  readonly capacities: readonly number[];
  /** Running copies: index = (class · 8 + stealth) · 8 + capability. */
  readonly copies: Int32Array;
  /** Share of hosts that cannot be entered, per class, 0..1. */
  readonly hardened: Float32Array;
  /** Share of hosts without power or network, per class, 0..1. */
  readonly offline: Float32Array;
  /** What the signature library knows, per stealth bin, 0..1. */
  readonly library: Float32Array;
  /** Stealth the hunters aim at, 0..1. */
  readonly hunterAim: number;
  /** Ids of the measures, in the order of the levels. */
  readonly measures: readonly string[];
  /** Level reached, per measure, 0..1. */
  readonly levels: Float32Array;
  /** Level asked for, per measure, 0..1. */
  readonly targets: Float32Array;
}

/**
 * A still of every reading of a playthrough, in the order of the readings. Plain arrays laid end to
 * end, so that a worker can hand them over without copying.
 */
export interface Film {
  /** How many stills there are. */
  readonly length: number;
  readonly capacities: readonly number[];
  readonly measures: readonly string[];
  readonly copies: Int32Array;
  readonly hardened: Float32Array;
  readonly offline: Float32Array;
  readonly library: Float32Array;
  readonly hunterAim: Float32Array;
  readonly levels: Float32Array;
  readonly targets: Float32Array;
}

/** What can be seen of a world. The still shares nothing with it that changes. */
export function stillOf(world: World): Still {
  const { parameters } = world;
  return {
    capacities: [
      parameters.capacity_lab,
      parameters.capacity_pc,
      parameters.capacity_business,
      parameters.capacity_cloud,
      parameters.capacity_critical,
    ],
    copies: world.copies.slice(),
    hardened: Float32Array.from(world.hardened),
    offline: Float32Array.from(world.offline),
    library: Float32Array.from(world.library),
    hunterAim: Math.fround(world.quantities.hunterAim),
    measures: world.measures.map((measure) => measure.id),
    levels: Float32Array.from(world.levels),
    targets: Float32Array.from(world.targets),
  };
}

/** Replays a playthrough and keeps a still at every reading. Null when no page can be computed. */
export function filmOf(pack: Pack, playthrough: Playthrough): Film | null {
  const stills: Still[] = [];
  replay(pack, playthrough, (world) => stills.push(stillOf(world)));
  const [first] = stills;
  if (first === undefined) return null;
  return {
    length: stills.length,
    capacities: first.capacities,
    measures: first.measures,
    copies: new Int32Array(joined(stills.map((still) => still.copies))),
    hardened: new Float32Array(joined(stills.map((still) => still.hardened))),
    offline: new Float32Array(joined(stills.map((still) => still.offline))),
    library: new Float32Array(joined(stills.map((still) => still.library))),
    hunterAim: Float32Array.from(stills, (still) => still.hunterAim),
    levels: new Float32Array(joined(stills.map((still) => still.levels))),
    targets: new Float32Array(joined(stills.map((still) => still.targets))),
  };
}

/** One still of a film, as views into it; the nearest one where `index` lies outside. */
export function stillAt(film: Film, index: number): Still {
  const frame = Math.max(0, Math.min(film.length - 1, index));
  const cut = <Part extends Int32Array | Float32Array>(all: Part): Part => {
    const size = all.length / film.length;
    // A part of an array is an array of the same kind.
    return all.subarray(frame * size, (frame + 1) * size) as Part;
  };
  return {
    capacities: film.capacities,
    copies: cut(film.copies),
    hardened: cut(film.hardened),
    offline: cut(film.offline),
    library: cut(film.library),
    hunterAim: film.hunterAim[frame] ?? 0,
    measures: film.measures,
    levels: cut(film.levels),
    targets: cut(film.targets),
  };
}

function joined(parts: readonly (Int32Array | Float32Array)[]): ArrayBuffer {
  const size = parts.reduce((sum, part) => sum + part.byteLength, 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes.buffer;
}
