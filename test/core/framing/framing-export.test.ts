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
  expect(header).toMatch(/^"key","summary","type","status","doNothing","risk"/);
  expect(line).toContain(`"'=HYPERLINK(""x"")"`);
  expect(line).toContain('"Outage, ""soon"""');
  expect(line).toContain('"customers;support"');
  expect(line).toMatch(/,"3",/);
  expect(at('writtenFor')).toBeGreaterThan(4);
  expect(end).toBe('');
});

test('every answer that the field can hold is exported, the numbers that no form shows among them', () => {
  const numbers = { costFrom: 'deadline', costInAYear: 3000.5, onceLow: 20_000, onceHigh: 50_000, onceOdds: 12.5 };
  const [header = '', line = ''] = framingsCsv([{ ...ISSUE, summary: 'Rotate the keys', value: numbers }]).split(
    '\r\n',
  );
  const cells = line.split(',');
  const exported = header.split(',').map((name, at) => [name.slice(1, -1), cells[at]?.replaceAll('"', '')]);
  expect(Object.fromEntries(exported)).toMatchObject(
    Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)])),
  );
});

test('JSON keeps everything that was stored, what this version doesn’t know among it', () => {
  expect(JSON.parse(framingsJson([ISSUE]))).toEqual({
    version: 1,
    framings: [
      { key: 'SHOP-41', summary: ISSUE.summary, type: 'Technical task', status: 'To Do', framing: ISSUE.value },
    ],
  });
});
