import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { freePort } from '../../src/tools/command/serve/free-port.ts';

/** A running workshop server in a folder of its own. */
export class WorkshopServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'runaway-workshop-'));
  #child: ChildProcess | null = null;
  /** Its own from the first start on. */
  #port: number | null = null;

  get address(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Another name of the same place, as phones have: by `localhost` no line is ever lost. */
  get phoneAddress(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Starts it, again too; resolves when it says where it is. */
  async start(): Promise<void> {
    const { folder } = this;
    const port = (this.#port ??= await freePort());
    const script = ['--import', 'tsx', 'src/tools/command/workshop.ts', '--no-build'];
    const child = spawn(process.execPath, [...script, '--data', folder, '--port', `${port}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    await new Promise<void>((done, fail) => {
      child.once('exit', (code) => fail(new Error(`The server ended with ${code ?? 'a signal'}.`)));
      child.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes(this.address)) done();
      });
    });
  }

  /** Kills it as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
  }

  /** Kills it and deletes what it kept. */
  async end(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** For tests that need a workshop server: each worker starts one and has it for all of them. */
export const test = base.extend<object, { readonly server: WorkshopServer }>({
  server: [
    async ({}, use) => {
      const server = new WorkshopServer();
      await server.start();
      await use(server);
      await server.end();
    },
    { scope: 'worker' },
  ],
});
