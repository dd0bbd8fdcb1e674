import { expect, test } from 'vitest';
import { BrowserAddress } from '../../../src/platform/window/browser-address.ts';

type Refusal = 'never' | 'throws' | 'passes over';

/** A window whose address may be refused to change, in the two ways browsers do it. */
function page() {
  const events = new EventTarget();
  let hash = '';
  const state = { refusal: 'never' as Refusal, replaced: 0 };
  const change = (to: string) => {
    if (state.refusal === 'throws') throw new DOMException('100 in 30 seconds', 'SecurityError');
    if (state.refusal === 'passes over') return false;
    hash = to;
    return true;
  };
  const location = {
    get hash() {
      return hash;
    },
    set hash(to: string) {
      if (change(to)) queueMicrotask(() => events.dispatchEvent(new Event('hashchange')));
    },
    get href() {
      return `https://runaway.test/${hash}`;
    },
  };
  const history = { replaceState: (_: unknown, __: string, to: string) => void change(to) };
  const window = Object.assign(events, { location, history }) as unknown as Window;
  const press = (to: string) => {
    hash = to;
    events.dispatchEvent(new Event('hashchange'));
  };
  const address = new BrowserAddress(window);
  const heard: [string, boolean][] = [];
  address.listen((isOwn) => heard.push([address.read(), isOwn]));
  return { state, location, address, heard, press };
}

const turn = () => new Promise((done) => setTimeout(done));

test.each(['throws', 'passes over'] as const)(
  'where a browser %s at a change of the address, the app goes there all the same',
  async (refusal) => {
    const { state, location, address, heard, press } = page();
    address.go('#/play/one');
    await turn();
    state.refusal = refusal;
    address.go('#/about');
    expect(heard).toHaveLength(1);
    await turn();
    address.go('#/world?at=3', true);
    expect(address.read()).toBe('#/world?at=3');
    expect(location.hash).toBe('#/play/one');
    expect(heard).toEqual([
      ['#/play/one', true],
      ['#/about', true],
    ]);
    // Back to where the browser says it is.
    address.go('#/play/one');
    await turn();
    expect(heard.at(-1)).toEqual(['#/play/one', true]);
    address.go('#/kept');
    await turn();
    press('#/');
    expect(heard.at(-1)).toEqual(['#/', false]);
    state.refusal = 'never';
    address.go('#/about');
    await turn();
    expect([address.read(), location.hash]).toEqual(['#/about', '#/about']);
    expect(address.whole('#/run/x')).toBe('https://runaway.test/#/run/x');
  },
);

test('going where one is, or replacing with the same, tells nobody anything', async () => {
  const { address, heard } = page();
  address.go('#/about');
  await turn();
  address.go('#/about');
  address.go('#/about', true);
  await turn();
  expect(heard).toEqual([['#/about', true]]);
});
