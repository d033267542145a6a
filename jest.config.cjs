// Tests meet Jira and Forge at their strictest: see docs/levers.md. `STAKES_LEVERS` chooses other readings for one run.
process.env.STAKES_LEVERS ??= 'strictest';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // These measure the rules on exports of public projects, which are no part of the repository: see docs/audit.md.
  testPathIgnorePatterns: ['/node_modules/', ...(process.env.STAKES_EXPORTS ? [] : ['<rootDir>/test/measured/'])],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'test/tsconfig.jest.json' }] },
  testTimeout: 90_000,
};
