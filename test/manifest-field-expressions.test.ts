import * as fc from 'fast-check';
import { evaluate } from '../sandbox/jira/expressions/evaluation/evaluate';
import { fromJson } from '../sandbox/jira/expressions/values/make-value';
import type { Framing } from '../src/core/framing/framing';
import { framingGaps } from '../src/core/framing/framing-gaps';
import { laterProblem } from '../src/core/framing/later-problem';
import { FOUR_IDS } from '../src/core/framing/questions';
import { manifest } from './manifest-expressions';

const { expressions } = manifest();

const AT = { now: new Date('2026-10-01T09:00:00Z') };

const answers = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying by card', future: 'Vouchers' };

/** What the field's validation answers; `issue` and `project` are not there, as in bulk edit. */
function validate(value: unknown): unknown {
  return evaluate(expressions.validation, { value: fromJson(value) }, AT).value;
}

function hollowIn(framing: Framing): readonly string[] {
  const gaps = framingGaps(framing, { summary: 'Upgrade PostgreSQL 14' });
  return gaps.filter((gap) => gap.hollow && gap.code !== 'missing').map((gap) => gap.question);
}

describe("the field's own validation", () => {
  test.each(['.', 'n/a', 'TBD', '???', 'asdf', 'see above', 'None', ' none. ', 'xxx', '…………', 'aaaa', 'keine', '待定'])(
    'refuses “%s” with a sentence, in whichever question',
    (hollow) => {
      for (const id of FOUR_IDS) {
        expect(validate({ ...answers, [id]: hollow })).toMatch(/leaves the reader with nothing|Why nothing/);
        expect(hollowIn({ ...answers, [id]: hollow })).toContain(id);
      }
    },
  );

  test('leaves to the form what needs more room, which tells it: the same sentence twice', () => {
    const twice = 'We run on unsupported infrastructure with no security patches';
    const framing = { doNothing: twice, risk: `${twice} ` };
    expect([validate(framing), hollowIn(framing)]).toEqual([true, ['risk']]);
    const none = 'Nothing, because the importer is switched off';
    expect(validate({ doNothing: none, risk: none, blocked: none, future: none })).toBe(true);
  });

  test.each(['x', 'a', '.', 'é', '"', ' ', '\u3164'])('works no harder for 2,000 times “%s”', (sign) => {
    const text = sign.repeat(2_000);
    const value = fromJson({ doNothing: text, risk: text, blocked: text, future: text });
    const { value: verdict, meta } = evaluate(expressions.validation, { value }, AT);
    expect(verdict).toEqual(
      ['x', 'a', '.'].includes(sign) ? expect.stringContaining('leaves the reader with nothing') : true,
    );
    expect(meta.steps).toBeLessThanOrEqual(200);
  });

  test.each([
    null,
    undefined,
    {},
    { doNothing: '', risk: '  ' },
    { deadline: '2026-11-12', costLow: 3 },
    { laterReason: 'incident', laterUntil: '2026-10-08' },
    { blockedIssues: ['SHOP-61'] },
  ])('never refuses what is missing: %j', (value) => {
    expect(validate(value)).toBe(true);
  });

  test.each(['text', 5, [], [null], { doNothing: 5 }, { doNothing: ['TBD'], risk: {} }, { blocked: { text: '.' } }])(
    'stops nobody over a value that it can’t read: %j',
    (value) => {
      expect(validate(value)).toBe(true);
    },
  );

  test.each([
    'We run on unsupported infrastructure with no security patches',
    'Nothing: only the nightly report uses this table',
    'None, because no user sees the build',
    'GDPR fine',
    '€3k a month',
    'SCALE-12',
    'Kunden können nicht mehr bezahlen',
    'データベースのサポートが終了します',
    'Outage',
    'Because it is old',
    'It gets worse',
    '5',
    '死',
  ])('lets “%s” pass', (answer) => {
    for (const id of FOUR_IDS) expect(validate({ [id]: answer })).toBe(true);
  });

  test('refuses answers put off beyond a year, a day later than the form, whatever zone it is in', () => {
    const later = (laterUntil: unknown) => validate({ laterReason: 'incident', laterUntil });
    expect(later('9999-12-31')).toBe('Choose a day within a year.');
    expect(later('2027-10-04')).toBe('Choose a day within a year.');
    expect([later('2027-10-03'), later('2026-10-05'), later('2020-01-01')]).toEqual([true, true, true]);
    expect(['soon', '9999-99-99', 5, null].map(later)).toEqual([true, true, true, true]);
    for (const until of ['2027-10-04', '9999-12-31']) expect(laterProblem(until, '2026-10-01')).toBeDefined();
  });

  test('refuses nothing that TypeScript does not call hollow', () => {
    const word = fc.constantFrom(
      'none',
      'nothing',
      'tbd',
      'todo',
      'n/a',
      'x',
      '.',
      '?',
      'because',
      'outage',
      '|',
      'später',
      '死',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('Every new report takes two days', 'Every new report takes two days.', 'tbd.', 'N/A', 'nein'),
    );
    let refused = 0;
    fc.assert(
      fc.property(text, text, text, text, (doNothing, risk, blocked, future) => {
        const framing = { doNothing, risk, blocked, future };
        if (validate(framing) === true) return;
        refused += 1;
        expect(hollowIn(framing)).not.toEqual([]);
      }),
      { numRuns: 1500, seed: 5 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});

function format(value: unknown): unknown {
  return evaluate(expressions.formatter, { value: fromJson(value), fieldId: 'customfield_10020' }, AT).value;
}

describe('the formatter', () => {
  test('shows the labelled form with absolute dates, each answer with one end mark', () => {
    const value = {
      deadline: '2026-11-12',
      doNothing: 'We run unsupported.',
      risk: ' risk of outage increases ',
      blockedIssues: ['SHOP-61'],
      blocked: 'paying by card?',
      future: 'every report',
      costLow: 4000,
    };
    expect(format(value)).toBe(
      'By 2026-11-12. If we do nothing: We run unsupported. Risk: risk of outage increases. ' +
        'Blocked: SHOP-61, paying by card? Later: every report.',
    );
  });

  test.each([null, undefined, {}, { doNothing: ' ', blockedIssues: [] }])('shows nothing for %j', (value) => {
    expect(format(value)).toBe('');
  });

  test('says what somebody will answer later', () => {
    expect(format({ laterReason: 'incident', laterUntil: '2026-10-08' })).toBe('Answer later: incident.');
  });
});
