import { expect, test } from 'vitest';
import { followsHosts } from '../../../src/app/indicator/follows-hosts.ts';

function follows(...indicators: string[]): boolean {
  return followsHosts({ manifest: { indicators } });
}

test('a story of how agents learn, or of a table, follows no computers', () => {
  expect(follows('copies', 'stealth', 'services', 'trust_institutions', 'oversight')).toBe(true);
  expect(follows('score', 'oversight', 'safe_mass', 'copies', 'services')).toBe(true);
  expect(follows('safe_mass', 'coverage', 'truth', 'jailbreak', 'rounds')).toBe(false);
  expect(follows('table_points', 'table_other_points', 'table_other', 'table_own')).toBe(false);
  expect(follows()).toBe(false);
});
