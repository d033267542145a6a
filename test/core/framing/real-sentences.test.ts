import { framingGaps } from '../../../src/core/framing/framing-gaps';
import type { Gap } from '../../../src/core/framing/gap';
import { exportedIssues, testWithExport } from '../exported-issues';

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

  testWithExport('tidev')('less than 1 in 1,000 has a gap beside a title of another item', () => {
    const gaps = answersTo(() => 'Upgrade PostgreSQL 14');
    expect(gaps.length).toBeGreaterThan(20_000);
    expect(shareOf(gaps, () => true)).toBeLessThan(0.001);
  });

  testWithExport('tidev')('less than 1 % is thin under its own title', () => {
    expect(
      shareOf(
        answersTo((own) => own),
        (gap) => !gap.hollow,
      ),
    ).toBeLessThan(0.01);
  });

  testWithExport('tidev')('of 1,000 picked by a fixed seed at most 1 % is flagged, hollow or thin', () => {
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

/** So many of a list, the same ones at every run. */
function picked<T>(list: readonly T[], count: number): readonly (T | undefined)[] {
  let state = 20_261_001;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  });
}
