import * as fc from 'fast-check';
import { findBulkEdits } from '../../src/core/refinement/find-bulk-edits';
import { momentMs } from '../../src/jira/decoders/moment';
import { changeColumns } from '../../tools/audit/backlog/change-columns';
import { column } from '../../tools/audit/backlog/growing-columns';
import { exportedMoment } from '../../tools/audit/export/exported-moment';
import { ANA, auditIssues, comment, daysAgo, entry, issue, ROBOT } from './made-up-export';

const STATUSES = ['To do', 'Doing', 'Done'];
const status = (name: string) => ({ name, statusCategory: { key: name === 'Done' ? 'done' : 'new' } });

const item = fc.oneof(
  fc.constantFrom('summary', 'labels', 'priority', 'Rank', 'Component'),
  fc
    .tuple(fc.constantFrom(...STATUSES), fc.constantFrom(...STATUSES))
    .map(([from, to]) => ({ field: 'status', fromString: from, toString: to })),
);
const author = fc.constantFrom(ANA, ROBOT, { accountId: 'ben' });
/** Few seconds of few days, so that bulk edits and changes in the same moment come up. */
const moment = fc.tuple(fc.nat(150), fc.nat(30)).map(([days, seconds]) => daysAgo(days, -seconds));
const crowd = fc.nat(20).map((seconds) => daysAgo(30, -seconds));
const history = fc
  .tuple(fc.oneof(moment, crowd), fc.array(item, { minLength: 1, maxLength: 2 }), author)
  .map(([at, items, by]) => entry(at, items, by));
const facts = fc.record({
  histories: fc.array(history, { maxLength: 4 }),
  comments: fc.array(
    fc.tuple(moment, author).map(([at, by]) => comment(at, by)),
    { maxLength: 2 },
  ),
  state: fc.constantFrom(...STATUSES),
  inBulk: fc.nat(6).map((number) => number > 0),
});
const backlog = fc.array(facts, { minLength: 12, maxLength: 20 }).map((all) =>
  all.map(({ histories, comments, state, inBulk }, at) =>
    issue(`SHOP-${at}`, {
      histories: inBulk ? [...histories, entry(daysAgo(20, at % 3), ['description'])] : histories,
      comments,
      fields: { status: status(state) },
    }),
  ),
);

describe('the order in an export means nothing', () => {
  it('shuffled lines and shuffled histories give the same report', async () => {
    let withBulkEdit = 0;
    const shuffled = backlog.chain((issues) =>
      fc.tuple(
        fc.constant(issues),
        fc.shuffledSubarray(issues, { minLength: issues.length }),
        fc.infiniteStream(fc.nat()),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, fc.nat(40), async ([issues, others, numbers], days) => {
        const reordered = others.map((one) => ({
          ...one,
          changelog: { ...one.changelog, histories: shuffle([...histories(one)], numbers) },
        }));
        const asked = { all: true, atMs: Date.parse(daysAgo(days).replace('+0000', 'Z')) };
        const report = await auditIssues(issues, asked);
        if (report.bulkEdits.length > 0) withBulkEdit += 1;
        expect(await auditIssues(reordered, asked)).toEqual(report);
      }),
      { numRuns: 150 },
    );
    expect(withBulkEdit).toBeGreaterThan(20);
  });
});

function histories(one: ReturnType<typeof issue>): readonly object[] {
  const { changelog } = one;
  return changelog && 'histories' in changelog && Array.isArray(changelog.histories) ? changelog.histories : [];
}

function shuffle<T>(list: T[], numbers: IterableIterator<number>): T[] {
  const out: T[] = [];
  while (list.length > 0) out.push(...list.splice((numbers.next().value ?? 0) % list.length, 1));
  return out;
}

describe('the quick ways give what the plain ways give', () => {
  const digits = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
  const written = fc
    .tuple(
      digits(4),
      digits(2),
      digits(2),
      digits(2),
      digits(2),
      digits(2),
      digits(3),
      fc.constantFrom('+0000', '-0130', '+0530'),
    )
    .map(([y, mo, d, h, mi, s, ms, zone]) => `${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}${zone}`);
  const real = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().replace('Z', '+0000'));
  const bent = fc
    .tuple(real, fc.nat(27), fc.constantFrom(...'x :-T9'))
    .map(([text, at, mark]) => text.slice(0, at) + mark + text.slice(at + 1));

  it('a moment', () => {
    fc.assert(
      fc.property(fc.oneof(real, written, bent, fc.anything()), (value) => {
        expect(exportedMoment(value)).toBe(momentMs(value));
      }),
      { numRuns: 2000 },
    );
    expect(exportedMoment('2026-02-28T23:59:59.999+0000')).toBe(Date.UTC(2026, 1, 28, 23, 59, 59, 999));
    expect(exportedMoment('2024-02-29T00:00:00.000+0000')).toBe(Date.UTC(2024, 1, 29));
  });

  it('the bulk edits of columns, with all that was done in each', () => {
    const KINDS = [['labels'], ['labels', 'priority'], ['comment']];
    const done = fc.record({
      issue: fc.nat(15),
      seconds: fc.nat(90),
      author: fc.constantFrom('ana', 'ana', 'ana', 'ben'),
      what: fc.constantFrom(...KINDS),
    });
    let found = 0;
    fc.assert(
      fc.property(fc.array(done, { minLength: 30, maxLength: 80, size: 'max' }), (all) => {
        const columns = changeColumns();
        const candidates = all.map(({ issue, seconds, author }) => ({ issue, atMs: seconds * 1000, author }));
        for (const [at, { issue, atMs, author }] of candidates.entries())
          columns.add(issue, { atMs, author, what: all[at]?.what ?? [] });
        const plain = findBulkEdits(candidates, { untilMs: Infinity }).all.map((edit) => ({
          ...edit,
          what: KINDS.flat().filter((name) =>
            all.some(
              ({ author, seconds, what }) =>
                author === edit.author &&
                what.includes(name) &&
                seconds * 1000 >= edit.fromMs &&
                seconds * 1000 <= edit.toMs,
            ),
          ),
        }));
        found += plain.length;
        const sorted = (edits: readonly { author: string; fromMs: number; what: readonly string[] }[]) =>
          edits
            .map((edit) => ({ ...edit, what: [...new Set(edit.what)].sort() }))
            .sort((a, b) => a.fromMs - b.fromMs || a.author.localeCompare(b.author));
        expect(sorted(columns.bulkEdits().all)).toEqual(sorted(plain));
      }),
    );
    expect(found).toBeGreaterThan(20);
  });

  it('a column beyond its first blocks', () => {
    const numbers = column((rows) => new Float64Array(rows));
    for (let row = 0; row < 10_000; row += 1) numbers.push(row / 2);
    expect([0, 4095, 4096, 9999, 10_000_000].map((row) => numbers.at(row))).toEqual([0, 2047.5, 2048, 4999.5, 0]);
  });
});
