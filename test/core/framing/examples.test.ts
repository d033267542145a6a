import { EXAMPLE_KINDS, exampleFor, exampleKindFor, EXAMPLES } from '../../../src/core/framing/examples';
import { framingGaps } from '../../../src/core/framing/framing-gaps';

describe('the coach’s examples', () => {
  test.each(EXAMPLE_KINDS)('the four answers for %s have no gap', (kind) => {
    expect(framingGaps(EXAMPLES[kind], { summary: 'Upgrade PostgreSQL 14' })).toEqual([]);
  });

  test.each([
    ['Upgrade PostgreSQL 14 before support ends', 'end-of-life'],
    ['Move card payments off Nordbank API v1', 'api-change'],
    ['Close the invoice permission hole', 'patch'],
    ['Refactor CSV importer', 'refactoring'],
    ['Stop the flaky checkout tests', 'tests'],
    ['Cut the build from 25 to 6 minutes', 'build'],
    ['Rotate database passwords automatically', 'hardening'],
    ['Flash-sale vouchers', 'end-of-life'],
  ])('“%s” gets the example for %s', (summary, kind) => {
    expect(exampleKindFor(summary)).toBe(kind);
    expect(Object.keys(exampleFor(summary))).toEqual(['doNothing', 'risk', 'blocked', 'future']);
  });
});
