const { testsByKind } = require('./tools/test-kinds.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: testsByKind().unit.map((file) => `<rootDir>/${file}`),
};
