import type { KeyValue } from './key-value.ts';

/**
 * A key-value store in front of one that may never answer: what it has not answered when `patience`
 * resolves counts as refused. What is written goes on being written all the same.
 */
export function patientKeyValue(behind: KeyValue, patience: () => Promise<void>): KeyValue {
  const inTime = <Value>(answer: Promise<Value>): Promise<Value> => {
    const late = patience().then((): never => {
      throw new DOMException('Not answered in time.', 'TimeoutError');
    });
    return Promise.race([answer, late]);
  };
  return {
    getItem: (key) => inTime(behind.getItem(key)),
    setItem: (key, value) => inTime(behind.setItem(key, value)),
    removeItem: (key) => inTime(behind.removeItem(key)),
    entries: () => inTime(behind.entries()),
    keys: () => inTime(behind.keys()),
  };
}
