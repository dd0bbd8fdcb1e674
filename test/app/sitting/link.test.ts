import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute, routeHash } from '../../../src/app/route.ts';
import { linkText, readLink } from '../../../src/app/sitting/run-link.ts';
import { seal, unseal } from '../../../src/app/sitting/link-seal.ts';
import { packText, unpackText } from '../../../src/platform/fetch/packed-text.ts';
import { save } from '../../fixtures/sitting.ts';

const now = '2027-06-03T12:15:00.000Z';

const packed = fc
  .array(fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_'), { minLength: 1, maxLength: 60 })
  .map((signs) => signs.join(''));

test('what is sealed comes out whole, also without its last sign, and ends in a letter', () => {
  fc.assert(
    fc.property(packed, (text) => {
      const sealed = seal(text);
      expect(sealed).toMatch(/^[a-z2-7]+z$/);
      expect(unseal(sealed)).toEqual({ packed: text, isWhole: true });
      expect(unseal(sealed.slice(0, -1))).toEqual({ packed: text, isWhole: true });
    }),
    { numRuns: 2000 },
  );
});

test('a sign lost, changed or added in the middle is noticed', () => {
  fc.assert(
    fc.property(packed, fc.nat(), fc.constantFrom('lost', 'changed', 'added'), (text, at, how) => {
      const sealed = seal(text);
      const index = at % Math.max(1, sealed.length - 2);
      const sign = sealed[index] === 'Q' ? 'R' : 'Q';
      const middle = { lost: '', changed: sign, added: sign + (sealed[index] ?? '') }[how];
      const damaged = sealed.slice(0, index) + middle + sealed.slice(index + 1);
      // Of equal signs at the end it cannot be told which was lost: that is the last one, and all is here.
      if (damaged.toLowerCase() === sealed || damaged.toLowerCase() === sealed.slice(0, -1)) return;
      expect(unseal(damaged).packed).not.toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test.each(['_', '__', '-', 'x', 'zz', '--_', '_utm_source', '-from-a-newsletter-of-june'])(
  'what is hung on behind a whole link falls off: %s',
  (more) => {
    fc.assert(
      fc.property(packed, (text) => {
        expect(unseal(seal(text) + more)).toEqual({ packed: text, isWhole: true });
      }),
      { numRuns: 200 },
    );
  },
);

const manglings: Readonly<Record<string, (link: string) => string>> = {
  'broken after 76 signs': (link) => link.replace(/(.{76})/g, '$1\n'),
  'broken and filled in': (link) => link.replace(/(.{76})/g, '$1\r\n    '),
  'broken by a mail’s own code': (link) => link.replace(/(.{75})/g, '$1=\r\n'),
  'broken, the breaks left out': (link) => link.replace(/(.{75})/g, '$1='),
  'broken and quoted': (link) => link.replace(/(.{70})/g, '$1\n> > '),
  'broken, as a browser writes it': (link) => link.replace(/(.{76})/g, '$1%20'),
  'with soft hyphens': (link) => link.replace(/(.{20})/g, '$1\u00AD'),
  'with places to break': (link) => link.replace(/(.{20})/g, '$1\u200B'),
  'with soft hyphens as codes': (link) => link.replace(/(.{20})/g, '$1%C2%AD'),
  'as codes': (link) => `#${encodeURIComponent(link.slice(1))}`,
  'as codes of codes': (link) => `#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
  'in brackets': (link) => `${link}>`,
  'before a mark': (link) => `${link}.`,
  'before a bracket and a mark': (link) => `${link}).`,
  'before a quotation mark': (link) => `${link}”,`,
  'before words': (link) => `${link} Best regards, M`,
  'broken before words': (link) => `${link.replace(/(.{76})/g, '$1\n')}\n\nBest regards`,
  'before a tracker': (link) => `${link}?utm_source=mail&amp;fbclid=IwAR0`,
  'before another tracker': (link) => `${link}&amp;utm_source=mail`,
  'with a slash': (link) => `${link}/`,
  'with an exclamation mark': (link) => link.replace('#/', '#!/'),
  'in capitals': (link) => link.toUpperCase(),
  'with a capital': (link) => link.replace(/run.(.)/, (start) => start.toUpperCase()),
  'divided where lines end': (link) => link.replace(/(.{70})/g, '$1-\n'),
  'between stars': (link) => `${link}**`,
  'between underscores': (link) => `${link}__`,
  'without its slash': (link) => link.replace('#/', '#'),
  'as small codes': (link) => `#${encodeURIComponent(link.slice(1)).toLowerCase()}`,
  'before an angle bracket in words': (link) => `${link}&gt;`,
  'before an angle bracket as a code': (link) => `${link}%3e`,
  'as the name and the address of a link': (link) => `${link}](https://host.example/${link})`,
  'in backticks': (link) => `${link}\`.`,
  'by way of a guard that leaves its words behind': (link) =>
    `${link}&data=05%7C01%7Cname%40host.example%7C&sdata=Ab%2Fc%3D&reserved=0`,
  'by way of a guard that writes all as codes': (link) =>
    `#${encodeURIComponent(link.slice(1))}&amp;data=05%7C01%7Cname%40host.example&amp;reserved=0`,
  'by way of a guard, broken by the mail’s own code': (link) =>
    `${link.replace(/(.{75})/g, '$1=\r\n')}&data=3D05%7C01&reserved=3D0`,
  'with a soft hyphen of an old alphabet': (link) => link.replace(/(.{20})/, '$1%AD'),
  'with letters that a PDF draws as one': (link) =>
    link.replaceAll('ffi', '\uFB03').replaceAll('fi', '\uFB01').replaceAll('fl', '\uFB02'),
  'as codes, cut in the last': (link) => `#${encodeURIComponent(link.slice(1))}%2`,
  'as codes, before a code of an old alphabet': (link) =>
    `#${encodeURIComponent(link.slice(1))}%E4`,
  'before another tracker by the mail’s own code': (link) => `${link}?utm_source=3Dmail`,
};

test.each(Object.entries(manglings))('a link mailed %s leads to its playthrough', (_, mangle) => {
  fc.assert(
    fc.property(fc.array(packed, { minLength: 4, maxLength: 8 }), (texts) => {
      const text = texts.join('');
      const route = parseRoute(mangle(routeHash({ place: 'run', packed: seal(text) })));
      expect(route.place).toBe('run');
      // Where the app writes down where it is, it stays there.
      expect(parseRoute(routeHash(route))).toEqual(route);
      expect(route.place === 'run' && unseal(route.packed)).toEqual({
        packed: text,
        isWhole: true,
      });
    }),
    { numRuns: 100 },
  );
});

test('a link longer than any is told from one at once', () => {
  for (const sign of ['a', 'a_ ']) {
    const text = sign.repeat(1_000_000 / sign.length);
    const begun = performance.now();
    expect(unseal(text).isWhole).toBe(false);
    expect(performance.now() - begun).toBeLessThan(1000);
  }
});

test('links with the signs they were written with before are read as they were', () => {
  const old = 'bVLBbtswDP0VQpcmAG0_-_--abcd';
  // The sum of what stands before it.
  expect(unseal(`${old}lakdwdz`)).toEqual({ packed: old, isWhole: true });
});

test('old links are read as they were', async () => {
  const old = await packText(linkText(save({ decisions: ['room.light'] })));
  const { packed: text, isWhole } = unseal(old);
  expect(isWhole).toBe(false);
  expect(readLink((await unpackText(text)) ?? '', now)?.decisions).toEqual(['room.light']);
});

test('whatever a link holds, reading it never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200 }), async (text) => {
      const unpacked = await unpackText(unseal(text).packed);
      expect(readLink(unpacked ?? text, now)).toBeNull();
    }),
    { numRuns: process.env['RUNAWAY_LONG'] === undefined ? 2000 : 100_000 },
  );
});
