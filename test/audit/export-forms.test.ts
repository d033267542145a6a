import { gzipSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { audit } from '../../tools/audit/audit';
import { AT_MS, auditIssues, auditText, entry, issue, jsonLines } from './made-up-export';

const issues = [issue('SHOP-1'), issue('SHOP-2', { fields: { summary: 'Zürich 東京 🚚' } }), issue('SHOP-3')];
const lines = jsonLines(issues);

describe('an export in any of its forms reads the same', () => {
  it.each([
    ['one issue a line', lines],
    ['without a final line end', lines.trimEnd()],
    ['with Windows line ends', lines.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${lines}`],
    ['with blank lines', lines.replaceAll('\n', '\n\n')],
    ['the answer of a search', JSON.stringify({ issues, isLast: true })],
    ['that answer, indented', JSON.stringify({ issues }, null, 2)],
    ['a list', JSON.stringify(issues)],
    ['a list, indented', JSON.stringify(issues, null, 2)],
    ['a list with one issue a line', `[\n${issues.map((one) => JSON.stringify(one)).join(',\n')}\n]`],
    [
      'one page of a search a line',
      `${JSON.stringify({ issues: issues.slice(0, 2) })}\n${JSON.stringify({ issues: issues.slice(2) })}`,
    ],
  ])('%s', async (_, text) => {
    for (const pieceBytes of [7, 1 << 16]) {
      const report = await auditText(text, { pieceBytes });
      expect(report).toMatchObject({ issues: 3, technical: 3, skipped: [] });
      expect(report.stale.map(({ key }) => key)).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3']);
    }
  });

  it('a list of a single issue on a line of its own', async () => {
    expect(await auditText(`[\n${JSON.stringify(issues[0])}\n]`)).toMatchObject({ issues: 1, skipped: [] });
  });

  it('moments with an offset, in milliseconds and in another zone', async () => {
    const created = [
      '2026-03-15T00:00:00.000+0000',
      Date.parse('2026-03-15T00:00:00Z'),
      '2026-03-15T05:30:00.000+0530',
    ];
    const { stale } = await auditIssues(
      created.map((at, index) => issue(`SHOP-${index}`, { fields: { created: at } })),
    );
    expect(stale.map(({ days }) => days)).toEqual([200, 200, 200]);
  });

  describe('a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stakes-audit-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('may be gzipped under any name, also in several parts', async () => {
      const file = join(folder, 'export.data');
      writeFileSync(
        file,
        Buffer.concat([gzipSync(jsonLines(issues.slice(0, 1))), gzipSync(jsonLines(issues.slice(1)))]),
      );
      const question = { atMs: AT_MS, policy: DEFAULT_POLICY, scope: { all: true, suggested: false } };
      expect(await audit(file, question)).toMatchObject({ issues: 3 });
    });
  });
});

describe('what can’t be read is skipped and named', () => {
  const good = JSON.stringify(issues[0]);
  it.each<[string, unknown, string]>([
    ['some other JSON', 42, 'no issue but some other JSON'],
    ['no key', { fields: {} }, 'no issue: it has no key or no fields'],
    [
      'no creation',
      issue('A-1', { fields: { created: 'yesterday' } }),
      'A-1 does not say when it was created (field created)',
    ],
    ['no status', issue('A-1', { fields: { status: null } }), 'A-1 has no status (field status)'],
    ['no type', issue('A-1', { fields: { issuetype: undefined } }), 'A-1 has no issue type (field issuetype)'],
    [
      'an entry without a moment',
      issue('A-1', { histories: [entry(null, [])] }),
      'A-1 has a changelog entry without a moment or items',
    ],
    [
      'an entry that is none',
      issue('A-1', { changelog: { histories: [null] } }),
      'A-1 has a changelog entry without a moment or items',
    ],
    ['a comment without a moment', issue('A-1', { comments: [{ id: '1' }] }), 'A-1 has a comment without a moment'],
    ['an issue for the second time', issues[0], 'SHOP-1 was already on line 1'],
  ])('%s', async (_, value, why) => {
    const report = await auditText(`${good}\n\n${JSON.stringify(value)}\n${JSON.stringify(issues[2])}`);
    expect(report).toMatchObject({ issues: 2, skipped: [{ line: 3, why }] });
  });

  it.each([
    ['first', `{"key":"SHOP\n${good}\n`, 1],
    ['last', `${good}\n{"key":"SHOP`, 2],
  ])('a %s line that is cut off', async (_, text, line) => {
    const why = 'not JSON: it may be cut off or damaged';
    expect(await auditText(text)).toMatchObject({ issues: 1, skipped: [{ line, why }] });
  });

  it('a broken issue doesn’t hide a later good one of the same key', async () => {
    const broken = issue('SHOP-1', { comments: [{ id: '1' }] });
    expect(await auditIssues([broken, issues[0]])).toMatchObject({ issues: 1, skipped: [{ line: 1 }] });
  });

  it('entries and comments without ids are told apart', async () => {
    const histories = [1, 2].map(() => ({ ...entry('2026-09-01T00:00:00.000+0000', ['priority']), id: undefined }));
    expect(await auditIssues([issue('SHOP-1', { histories })])).toMatchObject({ stale: [], skipped: [] });
  });
});
