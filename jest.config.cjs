// Tests meet Jira and Forge at their strictest: see docs/levers.md. `STAKES_LEVERS` chooses other readings for one run. Three
// levers are not at their strictest yet:
// - search-lag: clocks stand still in most tests, so what a test just wrote would never be found; the reminders and nearly all
//   sweeps of a project do run at 90 seconds.
// - task-time: the tests of redirects in which no bulk write succeeds still count jobs as if tasks took no time.
// - approximate-count: tests that compare a count to the items behind it need an exact one; `read-gadget.test.ts` reads the
//   gadget under both of the others.
process.env.STAKES_LEVERS ??= 'strictest,search-lag=none,task-time=at-once,approximate-count=exact';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'test/tsconfig.jest.json' }] },
  testTimeout: 90_000,
};
