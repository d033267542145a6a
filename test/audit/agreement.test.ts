import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { audit } from '../../tools/audit/audit';
import { readPlainly, type ExportedIssue } from './plain-definition';

const shared = process.env['STAKES_SHARED'] ?? resolve(__dirname, '../../../shared');
const file = join(shared, 'data/jira-export/duracloud.jsonl.gz');
const present = existsSync(file);
if (!present) console.warn(`Skipped: ${file} is absent; STAKES_SHARED names the folder that holds data/.`);

const everyIssue: ExportedIssue[] = present
  ? gunzipSync(readFileSync(file))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line): ExportedIssue => JSON.parse(line))
  : [];

const THRESHOLD = 90;
const scope = { all: true, suggested: false };
const auditAt = (atMs: number, staleAfterDays = THRESHOLD) =>
  audit(file, { atMs, policy: { ...DEFAULT_POLICY, staleAfterDays }, scope });

(present ? describe : describe.skip).each(['2011-06-01', '2012-01-01', '2013-06-01', '2014-07-01'])(
  'on 739 real issues as they stood on %s, the audit and the plain definition agree',
  (day) => {
    const atMs = Date.parse(`${day}T00:00:00Z`);
    const plain = readPlainly(everyIssue, atMs, THRESHOLD);

    it('on every open issue: when it was last refined, by which signal and by whom', async () => {
      // The least limit there is lists every open issue that wasn't refined on the very day.
      const { stale, open } = await auditAt(atMs, 1);
      const expected = [...plain.open]
        .filter(([, { days }]) => days >= 1)
        .map(([key, verdict]) => ({ key, ...verdict }));
      expect(open).toBe(plain.open.size);
      expect(stale.toSorted(byKey)).toEqual(expected.sort(byKey));
    });

    it('on which issues are stale, and on which "updated" alone would show', async () => {
      const { stale, staleByUpdatedOnly } = await auditAt(atMs);
      expect(stale.map(({ key }) => key).sort()).toEqual(plain.stale.sort());
      expect(staleByUpdatedOnly.toSorted()).toEqual(plain.staleByUpdatedOnly.sort());
    });

    it('on every bulk edit', async () => {
      const { bulkEdits } = await auditAt(atMs);
      const texts = (edits: readonly object[]) => edits.map((edit) => JSON.stringify(edit)).sort();
      expect(plain.bulkEdits.length).toBeGreaterThan(0);
      expect(texts(bulkEdits)).toEqual(texts(plain.bulkEdits));
    });
  },
);

(present ? describe : describe.skip)('the numbers of a real export', () => {
  it('on 1 July 2014, 174 of 182 open issues are stale and "updated" shows none of them', async () => {
    const { open, stale, staleByUpdatedOnly } = await auditAt(Date.parse('2014-07-01T00:00:00Z'));
    expect([open, stale.length, staleByUpdatedOnly.length]).toEqual([182, 174, 0]);
  });
});

function byKey(a: { key: string }, b: { key: string }): number {
  return a.key < b.key ? -1 : 1;
}
