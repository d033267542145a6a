import { framingsCsv, framingsJson } from '../../../src/core/framing/framing-export';

const ISSUE = {
  key: 'SHOP-41',
  summary: '=HYPERLINK("x")',
  type: 'Technical task',
  status: 'To Do',
  value: {
    doNothing: 'Outage, "soon"',
    costLow: 3,
    who: ['customers', 'support'],
    noFixedDate: true,
    later: { odd: 1 },
  },
};

test('a spreadsheet gets a line an issue and a column an answer, and no formula', () => {
  const [header = '', line = '', end] = framingsCsv([ISSUE]).split('\r\n');
  const at = (name: string) => header.split(',').indexOf(`"${name}"`);
  expect(header).toMatch(/^"key","summary","type","status","doNothing","deadline"/);
  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  expect(line).toContain('"Outage, ""soon"""');
  expect(line).toContain('"customers;support"');
  expect(line).toMatch(/,3,/);
  expect(at('writtenFor')).toBeGreaterThan(4);
  expect(end).toBe('');
});

test('JSON keeps everything that was stored, what this version doesn’t know among it', () => {
  expect(JSON.parse(framingsJson([ISSUE]))).toEqual({
    version: 1,
    framings: [
      { key: 'SHOP-41', summary: ISSUE.summary, type: 'Technical task', status: 'To Do', framing: ISSUE.value },
    ],
  });
});
