import { aLever } from '../../sandbox/levers/lever';
import { runsOf, tableOf, type Outcome } from '../../tools/levers/runs';

const parts = { question: '', documented: '' };
const LAG = aLever({
  ...parts,
  readings: { none: '', some: '' },
  strictest: 'some',
  shown: 'none',
  touches: ['test/a', 'test/b/one.test.ts'],
});
const TASK = aLever({
  ...parts,
  readings: { slow: '', quick: '', partly: '' },
  strictest: 'slow',
  shown: 'slow',
  touches: ['test/a'],
});

const runs = runsOf([
  ['lag', LAG],
  ['task', TASK],
]);

test('one run stands for every strictest reading, and each other reading has its own', () => {
  expect(
    runs.map(({ levers, paths, of }) => [levers, paths, of.map(({ name, reading }) => `${name}=${reading}`)]),
  ).toEqual([
    ['strictest', ['test/a', 'test/b/one.test.ts'], ['lag=some', 'task=slow']],
    ['strictest,lag=none', ['test/a', 'test/b/one.test.ts'], ['lag=none']],
    ['strictest,task=quick', ['test/a'], ['task=quick']],
    ['strictest,task=partly', ['test/a'], ['task=partly']],
  ]);
});

const outcomes = new Map<string, Outcome>([
  ['test/a/one.test.ts', { passed: 2, failed: ['it lags'] }],
  ['test/a/two.test.ts', { passed: 1, failed: [] }],
  ['test/b/one.test.ts', { passed: 4, failed: [] }],
  ['test/ab/one.test.ts', { passed: 9, failed: ['of nobody'] }],
]);
const row = (name: string, reading: string, touches: readonly string[]) => ({ name, reading, touches, outcomes });

test('a lever answers for the tests that it touches, and a failure is named', () => {
  const { text, failures } = tableOf([row('lag', 'some', LAG.touches), row('task', 'slow', ['test/b'])]);
  expect(text.split('\n')).toEqual([
    'lag   some  3 files  7 passed  1 FAILED',
    'task  slow  1 files  4 passed  ok',
    '',
    'lag=some: test/a/one.test.ts: it lags',
  ]);
  expect(failures).toBe(1);
});

test('a reading under which nothing ran has failed', () => {
  expect(tableOf([row('lag', 'some', ['test/c'])])).toEqual({
    text: 'lag  some  0 files  0 passed  NOTHING RAN',
    failures: 1,
  });
});
