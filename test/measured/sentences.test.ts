import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framingGaps } from '../../src/core/framing/framing-gaps';
import type { Gap } from '../../src/core/framing/gap';
import { framingHints } from '../../src/core/framing/hints';
import { FOUR_IDS } from '../../src/core/framing/questions';
import { exportedIssues } from './exports';

/** The first sentence of a description in wiki markup; headings and other scraps of less than three words don't count. */
function firstSentence(description: string): string | undefined {
  const plain = description.replace(/[*#+_{}|]|^\s*-\s|h\d\./gm, ' ').trim();
  const sentence = /^.*?[.!?](?=\s|$)|^.*$/m.exec(plain)?.[0].trim() ?? '';
  return sentence.split(/\s+/).length < 3 ? undefined : sentence;
}

function shareOf(gaps: readonly (Gap | undefined)[], speaksUp: (gap: Gap) => boolean): number {
  return gaps.filter((gap) => gap !== undefined && speaksUp(gap)).length / gaps.length;
}

describe('first sentences of real descriptions, taken as answers', () => {
  const answersTo = (title: (own: string) => string) =>
    exportedIssues('tidev').flatMap(({ summary, description }) => {
      const doNothing = firstSentence(description);
      if (doNothing === undefined) return [];
      return [framingGaps({ doNothing }, { summary: title(summary) }).find((gap) => gap.question === 'doNothing')];
    });

  test('less than 1 in 1,000 has a gap beside a title of another item', () => {
    const gaps = answersTo(() => 'Upgrade PostgreSQL 14');
    expect(gaps.length).toBeGreaterThan(20_000);
    expect(shareOf(gaps, ({ code }) => code !== 'elsewhere')).toBeLessThan(0.001);
  });

  test('those that only send the reader elsewhere are less than 1 %', () => {
    const gaps = answersTo(() => 'Upgrade PostgreSQL 14');
    expect(shareOf(gaps, ({ code }) => code === 'elsewhere')).toBeLessThan(0.01);
  });

  test('less than 1 % is thin under its own title', () => {
    expect(
      shareOf(
        answersTo((own) => own),
        (gap) => !gap.hollow && gap.code !== 'elsewhere',
      ),
    ).toBeLessThan(0.01);
  });

  test('of 1,000 picked by a fixed seed at most 1 % is flagged, hollow or thin', () => {
    const gaps = answersTo(() => 'Upgrade PostgreSQL 14');
    expect(shareOf(picked(gaps, 1_000), () => true)).toBeLessThanOrEqual(0.01);
    expect(
      shareOf(
        picked(
          answersTo((own) => own),
          1_000,
        ),
        (gap) => gap.code !== 'summary-pasted',
      ),
    ).toBeLessThanOrEqual(0.01);
  });
});

/** Keys of 100 issues whose description begins with what could be an answer; `how-made.md` beside them says how they were picked. */
const REAL_ANSWERS = readFileSync(join(__dirname, '../core/framing/coach/real-answers.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1);

describe('100 real answers', () => {
  const isReal = new Set(REAL_ANSWERS);

  test('are 100', () => {
    expect(isReal.size).toBe(100);
  });

  test('none is flagged under any question, but where it is the title again', () => {
    const issues = [...exportedIssues('duracloud'), ...exportedIssues('tidev')].filter(({ key }) => isReal.has(key));
    expect(issues).toHaveLength(100);
    const flagged = issues.flatMap(({ key, summary, description }) => {
      const text = firstSentence(description) ?? '';
      return FOUR_IDS.flatMap((question) => {
        const of = (title: string) =>
          framingGaps({ [question]: text }, { summary: title }).find((gap) => gap.question === question);
        const own = of(summary);
        return [of('Upgrade PostgreSQL 14'), own?.code === 'summary-pasted' ? undefined : own].flatMap((gap) =>
          gap ? [[key, gap.code]] : [],
        );
      });
    });
    expect(flagged).toEqual([]);
  });
});

test('of 1,000 first sentences at most one is called jargon', () => {
  const sentences = exportedIssues('tidev').flatMap(({ description }) => firstSentence(description) ?? []);
  const called = picked(sentences, 1_000).filter((text = '') =>
    framingHints({ blocked: text }, { today: '2026-10-01' }).some(({ code }) => code === 'jargon'),
  );
  expect(sentences.length).toBeGreaterThan(20_000);
  expect(called.length).toBeLessThanOrEqual(1);
});

/** So many of a list, the same ones at every run. */
function picked<T>(list: readonly T[], count: number): readonly (T | undefined)[] {
  let state = 20_261_001;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  });
}
