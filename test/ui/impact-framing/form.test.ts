import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { submittedValue } from '../../../static/impact-framing/field/submitted-value';
import type { About, FormRules } from '../../../static/impact-framing/form/about';
import { finished, saysSomething, suggestedFor, type Draft } from '../../../static/impact-framing/form/draft';
import { refusalOf } from '../../../static/impact-framing/form/refusal-of';
import { differences } from '../../../static/impact-framing/panel/differences';
import { ANSWERS } from './made-up';

const ABOUT: About = { summary: 'Upgrade PostgreSQL 14 before support ends', items: new Map() };
const RULES: FormRules = { ...DEFAULT_POLICY, enforcement: 'advise', today: '2026-10-01' };
const REQUIRE: FormRules = { ...RULES, enforcement: 'require' };
const NONE = {};
const ALONE = { captureUntil: undefined, writtenFor: undefined };
const PROMISED = { ...ALONE, captureUntil: '2026-10-08' } as const;

describe('the answers as they are saved', () => {
  test('are trimmed, with what was suggested and nobody changed', () => {
    const suggested = { value: 'safeguards', valueClass: 'stability', origin: 'upkeep' } as const;
    expect(finished({ risk: ' lost orders ', origin: 'debt' }, suggested)).toEqual({
      framing: { risk: 'lost orders', value: 'safeguards', valueClass: 'stability', origin: 'debt' },
    });
  });

  test('a suggestion alone is no answer', () => {
    expect(submittedValue({ doNothing: '  ' }, suggestedFor(ABOUT), PROMISED)).toBeNull();
  });

  test('four answers end “Answer later”', () => {
    const draft = { ...ANSWERS, laterReason: 'incident', laterUntil: '2026-10-05' };
    expect(finished(draft, NONE)).toEqual({ framing: ANSWERS });
  });

  test('costs that contradict each other are told, and left out where every change is taken', () => {
    const draft = { risk: 'rework', costLow: 9, costHigh: 3, costUnit: 'hours' } as const;
    expect(finished(draft, NONE)).toHaveProperty('problem');
    expect(submittedValue(draft, NONE, ALONE)).toEqual({ risk: 'rework', costUnit: 'hours' });
  });

  test('whoever answers some questions while creating promises the others', () => {
    expect(submittedValue({ risk: 'rework' }, NONE, PROMISED)).toEqual({
      risk: 'rework',
      laterUntil: '2026-10-08',
    });
    expect(submittedValue(ANSWERS, NONE, PROMISED)).not.toHaveProperty('laterUntil');
  });

  test('a day alone is a promise, which says something', () => {
    expect(saysSomething({ laterUntil: '2026-10-08' })).toBe(true);
    expect(submittedValue({ laterUntil: '2026-10-08' }, NONE, ALONE)).toEqual({ laterUntil: '2026-10-08' });
  });

  test('an item that is there already is named, so that a clone of it is told from it', () => {
    expect(submittedValue({ risk: 'rework' }, NONE, { ...ALONE, writtenFor: '10601' })).toEqual({
      risk: 'rework',
      writtenFor: '10601',
    });
    expect(submittedValue({ risk: ' ' }, NONE, { ...ALONE, writtenFor: '10601' })).toBeNull();
  });

  test('whatever is typed, a value is null or says something', () => {
    const typed = fc.record(
      { doNothing: fc.string(), risk: fc.string(), deadline: fc.constant('2026-11-12'), costLow: fc.nat() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(typed, (draft: Draft) => {
        expect(submittedValue(draft, NONE, ALONE) !== null).toBe(saysSomething(draft));
      }),
    );
  });
});

describe('what the form doesn’t show', () => {
  const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
  const hidden = fc.record(
    {
      costFrom: fc.constantFrom('now' as const, 'deadline' as const),
      costInAYear: amount,
      onceLow: amount,
      onceHigh: amount,
      onceOdds: fc.double({ min: 0, max: 100, noNaN: true }),
    },
    { requiredKeys: [] },
  );
  const edited = fc.record({ risk: fc.string(), doNothing: fc.string(), costLikely: amount }, { requiredKeys: [] });

  test('stays as it is when other answers are edited, in the panel as in the field', () => {
    fc.assert(
      fc.property(hidden, edited, (stored, patch) => {
        const draft: Draft = { ...ANSWERS, ...stored, ...patch };
        expect(finished(draft, NONE)).toMatchObject({ framing: stored });
        expect(submittedValue(draft, NONE, ALONE)).toMatchObject(stored);
      }),
    );
  });

  test('stays where nothing else is left, and where the costs that are shown contradict each other', () => {
    const stored = { onceLow: 5, onceOdds: 20, costFrom: 'now', costInAYear: 3 } as const;
    expect(submittedValue({ ...stored, risk: ' ' }, NONE, ALONE)).toEqual(stored);
    expect(submittedValue({ ...stored, costLow: 9, costHigh: 3 }, NONE, ALONE)).toEqual(stored);
  });

  test('tells apart two framings that differ in it alone', () => {
    expect(differences({ ...ANSWERS, onceLow: 5 }, { ...ANSWERS, onceLow: 6 })).toMatchObject([
      { mine: 'once at least 5', theirs: 'once at least 6' },
    ]);
  });
});

describe('what the form refuses', () => {
  const refused = (draft: Draft, rules: FormRules) => refusalOf(finished(draft, NONE), ABOUT, rules);

  test.each([
    ['a dot', { ...ANSWERS, risk: '.' }, RULES, 'risk'],
    ['a bare none', { blocked: 'None' }, RULES, 'blocked'],
    ['costs that fall', { ...ANSWERS, costLow: 9, costHigh: 3 }, RULES, 'risk'],
    ['an open question where all are required', { ...ANSWERS, future: '' }, REQUIRE, 'future'],
  ])('%s', (_title, draft, rules, question) => {
    expect(refused(draft, rules)?.question).toBe(question);
  });

  test.each([
    ['half a framing', { risk: 'lost orders' }, RULES],
    ['a thin answer', { ...ANSWERS, risk: 'Because it is old' }, REQUIRE],
    ['“Answer later” where it is allowed', { laterReason: 'incident', laterUntil: '2026-10-05' }, REQUIRE],
  ])('not %s', (_title, draft, rules) => {
    expect(refused(draft, rules)).toBeUndefined();
  });

  test.each([RULES, REQUIRE])('answers put off for longer than a year, in every mode', (rules) => {
    const later = (laterUntil: string) => refused({ laterReason: 'incident', laterUntil }, rules)?.text;
    expect(later('9999-12-31')).toBe('Choose a day within a year: by 2 Oct 2027 at the latest.');
    expect(later('2027-10-03')).toContain('within a year');
    expect(later('2027-10-02')).toBeUndefined();
  });

  test('“Answer later” where the policy forbids it', () => {
    const strict: FormRules = { ...REQUIRE, answerLater: { allowed: false, dueWorkingDays: 5 } };
    expect(refused({ laterReason: 'incident' }, strict)?.text).not.toContain('Answer later');
  });
});

describe('two framings side by side', () => {
  test('only what differs is told, dates and choices as well as words', () => {
    const theirs = { ...ANSWERS, risk: 'fines', deadline: '2026-12-01', origin: 'debt' } as const;
    expect(differences(ANSWERS, theirs).map(({ mine, theirs: other }) => [mine, other])).toEqual([
      [ANSWERS.risk, 'fines'],
      ['12 Nov 2026', '1 Dec 2026'],
      [undefined, 'a shortcut or something we let slide'],
    ]);
  });
  test('the same framing differs in nothing', () => {
    expect(differences(ANSWERS, { ...ANSWERS })).toEqual([]);
  });
});
