import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** A process a test starts; it ends with the test at the latest, however that ends. */
export interface Running {
  readonly process: ChildProcess;
  /** What it said first that has to do with the wait. */
  readonly said: string;
}

/** Starts a program and waits until it has said something with `word` in it. */
export async function run(program: string, options: string[], word = ''): Promise<Running> {
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`${program} ended with ${String(code ?? signal)}`);
  });
  const said = new Promise<string>((done) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.includes(word)) done(text.toString().trim());
    });
  });
  return { process: child, said: await Promise.race([said, ended]) };
}

/** Starts a room server, from its sources, over a folder or a Redis. */
export async function runRooms(kept: string): Promise<Running & { readonly address: string }> {
  const options = ['--import', 'tsx', 'test/server/room-process.ts', kept];
  const running = await run(process.execPath, options);
  return { ...running, address: `http://127.0.0.1:${running.said}` };
}

/** Kills a process as a loss of power would; resolves when it is gone. */
export async function kill({ process: child }: Running): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
