import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { io, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import { replay, saveStamp, type Pack } from '../../game/index.ts';
import { draw } from '../../sim/index.ts';
import { loadPack } from '../command/load-story.ts';
import { lessOf, quantile, type BenchResult } from './figure.ts';

const story = 'first-branch';
const size = { rooms: 20, phones: 50 };
const everybody = size.rooms * size.phones;
/** Every phone votes, and changes its mind so often. */
const votes = 3;
/** Milliseconds in which everybody has voted once. */
const span = 5000;

/**
 * Votes of 20 rooms with 50 phones each, from a process of their own, until they are answered for: they are on
 * the disk then. Beside them bare echoes of Socket.IO and of `ws` with as many devices at the same moments.
 */
export async function benchCrowd(say: (line: string) => void): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'runaway-crowd-'));
  const { child, ports } = await startServer(folder);
  try {
    const pack = loadPack(story);
    const phones = await seatAll(`http://127.0.0.1:${ports.rooms}`, pack, say);
    const labels = firstLabels(pack);
    const room = await voteAll(phones.map(voter), (index, turn) => ({
      page: 0,
      ballot: 0,
      label: labels[(index + turn) % labels.length],
    }));
    for (const phone of phones) phone.disconnect();
    const said = { page: 0, ballot: 0, label: labels[0] };
    const bare = await connectAll(`http://127.0.0.1:${ports.echo}`, everybody);
    const echo = await voteAll(bare.map(voter), () => said);
    for (const phone of bare) phone.disconnect();
    const sockets = await openAll(`ws://127.0.0.1:${ports.socket}`, everybody);
    const plain = await voteAll(sockets.map(speaker), () => said);
    for (const socket of sockets) socket.close();
    const name = `${size.rooms} rooms × ${size.phones} phones, vote until answered for`;
    const shares = [
      ['median', 0.5],
      ['99 %', 0.99],
    ] as const;
    const baselines = [
      ['a bare Socket.IO echo', echo],
      ['a bare ws echo', plain],
    ] as const;
    return shares.flatMap(([what, share]) =>
      baselines.map(([baseline, waits]) =>
        lessOf(`${name}, ${what}`, quantile(room, share), 'ms', baseline, quantile(waits, share)),
      ),
    );
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ports {
  readonly rooms: number;
  readonly echo: number;
  readonly socket: number;
}

function startServer(folder: string): Promise<{ child: ChildProcess; ports: Ports }> {
  const file = 'src/tools/bench/crowd-process.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', file, story, folder], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return new Promise((done, fail) => {
    child.once('exit', () => fail(new Error('The server of the bench has ended.')));
    child.stdout?.once('data', (text: Buffer) =>
      // The process prints exactly this.
      done({ child, ports: JSON.parse(text.toString()) as Ports }),
    );
  });
}

/** Opens the rooms, with a vote open in each, and seats every phone. */
async function seatAll(
  address: string,
  pack: Pack,
  say: (line: string) => void,
): Promise<readonly Socket[]> {
  const [desk] = await connectAll(address, 1);
  if (desk === undefined) return [];
  const codes: string[] = [];
  for (let room = 0; room < size.rooms; room += 1) {
    const made = await asked<{ code?: string }>(desk, 'create', { save: saveOf(pack) });
    if (made.code !== undefined) codes.push(made.code);
  }
  const phones = await connectAll(address, everybody);
  for (const [index, phone] of phones.entries()) {
    const code = codes[index % codes.length];
    const joined = await asked<{ ok: boolean }>(phone, 'join', {
      code,
      token: null,
      language: 'en',
    });
    if (!joined.ok) say(`Phone ${index} was not let in.`);
  }
  return phones;
}

/** Connects devices of Socket.IO. */
function connectAll(address: string, count: number): Promise<readonly Socket[]> {
  return twentyAtATime(count, () => {
    const socket = io(address, { transports: ['websocket'], forceNew: true, reconnection: false });
    return new Promise((done, fail) => {
      socket.once('connect', () => done(socket));
      socket.once('connect_error', fail);
    });
  });
}

/** Opens plain WebSockets. */
function openAll(address: string, count: number): Promise<readonly WebSocket[]> {
  return twentyAtATime(count, async () => {
    const socket = new WebSocket(address);
    await once(socket, 'open');
    return socket;
  });
}

async function twentyAtATime<Device>(
  count: number,
  connect: () => Promise<Device>,
): Promise<readonly Device[]> {
  const all: Device[] = [];
  while (all.length < count) {
    const some = Math.min(20, count - all.length);
    all.push(...(await Promise.all(Array.from({ length: some }, connect))));
  }
  return all;
}

/** Says a vote and resolves when it has been answered for. */
type Say = (vote: object) => Promise<void>;

function voter(phone: Socket): Say {
  return async (vote) => {
    const answer = await asked<{ ok: boolean }>(phone, 'vote', vote);
    if (!answer.ok) throw new Error(`A vote was refused: ${JSON.stringify(answer)}`);
  };
}

function speaker(socket: WebSocket): Say {
  return async (vote) => {
    const answered = once(socket, 'message');
    socket.send(JSON.stringify(vote));
    await answered;
  };
}

/** Lets every phone vote at moments of its own; gives the milliseconds until each vote was answered for. */
async function voteAll(
  phones: readonly Say[],
  voteOf: (index: number, turn: number) => object,
): Promise<readonly number[]> {
  const waits: number[] = [];
  await Promise.all(
    phones.map(async (say, index) => {
      for (let turn = 0; turn < votes; turn += 1) {
        await new Promise((done) => setTimeout(done, span * draw(1, 941, index, turn)));
        const from = performance.now();
        await say(voteOf(index, turn));
        waits.push(performance.now() - from);
      }
    }),
  );
  return waits;
}

function asked<Answer>(socket: Socket, name: string, message: object): Promise<Answer> {
  return socket.timeout(30_000).emitWithAck(name, message) as Promise<Answer>;
}

function firstLabels(pack: Pack): readonly string[] {
  const { turns } = replay(pack, playthroughOf(pack));
  return turns[0]?.page.choices.map(({ label }) => label) ?? [];
}

function playthroughOf(pack: Pack) {
  return {
    story: pack.manifest.id,
    storyHash: pack.hash,
    seed: 1,
    language: 'en' as const,
    decisions: [],
  };
}

/** A workshop with everybody in one role and a vote open, as a desk hands it to a server. */
function saveOf(pack: Pack) {
  const time = '2027-06-03T12:15:00.000Z';
  const people = size.phones;
  const roles = pack.manifest.roles.slice(0, 1).map(({ id }) => ({ role: id, seats: people }));
  const commands = [{ kind: 'prepare', people, roles, plan: null }, { kind: 'open' }];
  const log = commands.map((command, index) => ({
    ...{ count: index + 1, window: 'bench', time: 1000 + index, page: 0, command },
  }));
  const about = { name: 'Bench', created: time, updated: time };
  return { ...saveStamp, ...playthroughOf(pack), workshop: log, ...about };
}
