const { testsByKind } = require('./tools/test-kinds.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: testsByKind().browser.map((file) => `<rootDir>/${file}`),
};
