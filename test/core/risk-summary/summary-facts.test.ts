import type { Framing } from '../../../src/core/framing/framing';
import { costOfDelay } from '../../../src/core/risk-summary/cost-of-delay';
import { shortStakes } from '../../../src/core/risk-summary/short-stakes';
import { summaryFacts } from '../../../src/core/risk-summary/summary-facts';

const TODAY = '2026-10-01';

function facts(framing: Framing | undefined, storyPoints?: number) {
  return summaryFacts({ framing, storyPoints, today: TODAY }).map((fact) => fact.text);
}

test('the facts stand in reading order', () => {
  const framing: Framing = {
    deadline: '2026-11-12',
    costLikely: 3000,
    costLow: 1000,
    costHigh: 5000,
    costUnit: 'money',
    value: 'safeguards',
    valueClass: 'stability',
    origin: 'upkeep',
    who: ['customers', 'support', 'finance-or-legal', 'support'],
  };
  expect(facts(framing, 8)).toEqual([
    'Deadline in 42 days',
    'Costs 8 points',
    'Delay costs about 3,000 a month (1,000 to 5,000)',
    'Safeguards stability',
    'Regular upkeep',
    'Felt by customers, support and finance or legal',
  ]);
});

test('what nobody stated is not there', () => {
  expect(facts(undefined)).toEqual([]);
  expect(facts({ noFixedDate: true, value: 'adds', who: ['operations'] }, 1)).toEqual([
    'No fixed date, gets worse bit by bit',
    'Costs 1 point',
    'Adds value',
    'Felt by operations',
  ]);
});

test.each<[string, string, boolean]>([
  ['2026-09-19', 'Deadline passed 12 days ago', true],
  ['2026-10-01', 'Deadline today', true],
  ['2026-10-02', 'Deadline tomorrow', true],
  ['2026-11-30', 'Deadline in 60 days', true],
  ['2026-12-01', 'Deadline in 61 days', false],
  ['2027-06-30', 'Deadline in 9 months', false],
])('a deadline on %s reads "%s"', (deadline, text, urgent) => {
  expect(summaryFacts({ framing: { deadline }, today: TODAY })).toEqual([{ kind: 'deadline', text, urgent }]);
});

test.each<[Framing, string | undefined]>([
  [{}, undefined],
  [{ costUnit: 'hours' }, undefined],
  [{ costLikely: 0, costUnit: 'hours' }, 'about 0 hours a month'],
  [{ costLow: 20, costHigh: 30, costUnit: 'hours' }, '20 to 30 hours a month'],
  [{ costLow: 20, costUnit: 'hours' }, 'at least 20 hours a month'],
  [{ costHigh: 12500.5, costUnit: 'money' }, 'up to 12,500.5 a month'],
  [{ costLikely: 40, costHigh: 60, costUnit: 'hours' }, 'about 40 hours a month (up to 60)'],
  [
    { costLikely: 3000, costFrom: 'deadline', deadline: '2026-11-12', costInAYear: 8000, costUnit: 'money' },
    'about 3,000 a month from 12 Nov 2026, about 8,000 a month in a year',
  ],
  [
    { costLikely: 3000, costLow: 1000, costHigh: 5000.5, costUnit: 'money', costCurrency: 'EUR' },
    'about €3,000 a month (€1,000 to €5,000.50)',
  ],
  [{ costLikely: 1200, costUnit: 'money', costCurrency: 'CHF' }, 'about CHF\u00a01,200 a month'],
  [{ costLikely: 900.5, costUnit: 'money', costCurrency: 'JPY' }, 'about ¥900.5 a month'],
  [{ onceLow: 20, onceHigh: 50, onceOdds: 5, costCurrency: 'USD' }, 'once $20 to $50 (a 5 % chance)'],
  [{ costLikely: 3, costUnit: 'hours', costCurrency: 'EUR' }, 'about 3 hours a month'],
  [{ costLow: 2, costHigh: 4, costFrom: 'deadline', costUnit: 'hours' }, '2 to 4 hours a month from the deadline'],
  [{ costLikely: 3, costFrom: 'now', costUnit: 'hours' }, 'about 3 hours a month, already now'],
  [{ onceLow: 20_000, onceHigh: 50_000, onceOdds: 12.5 }, 'once 20,000 to 50,000 (a 12.5 % chance)'],
  [{ onceLow: 200, onceHigh: 200, costUnit: 'hours' }, 'once 200 hours'],
  [{ onceOdds: 12, costFrom: 'now' }, undefined],
])('the cost of delay %j reads "%s"', (framing, text) => {
  expect(costOfDelay(framing)).toBe(text);
});

describe('the stakes on one line', () => {
  const short = (framing: Framing | undefined) => shortStakes({ framing, today: TODAY, summary: 'Replace it' });
  test.each<[string, Framing, string, boolean]>([
    [
      'what happens, and by when',
      { doNothing: 'carts are lost at each restart.', deadline: '2026-11-12', risk: 'Lost orders' },
      '12 Nov: carts are lost at each restart',
      false,
    ],
    ['another year is named', { risk: 'Lost orders', deadline: '2027-06-30' }, '30 Jun 2027: lost orders', false],
    [
      'a past date stands beside it',
      { doNothing: 'No security fixes since 30 Apr 2026', deadline: '2026-04-30' },
      'No security fixes since 30 Apr 2026',
      true,
    ],
    [
      'what happens from a day that the text names',
      { doNothing: 'From 12 November nobody can log in', deadline: '2026-11-12' },
      'From 12 November nobody can log in',
      false,
    ],
    [
      'the day as others write it',
      { doNothing: 'Payments stop on Nov 12th', deadline: '2026-11-12' },
      'Payments stop on Nov 12th',
      false,
    ],
    [
      'the day in figures',
      { doNothing: 'Zahlungen enden am 12.11.', deadline: '2026-11-12' },
      'Zahlungen enden am 12.11',
      false,
    ],
    [
      'another day than the deadline',
      { doNothing: '2 Nov was the first outage', deadline: '2026-11-12' },
      '12 Nov: 2 Nov was the first outage',
      false,
    ],
    [
      'a day in front of items',
      { blockedIssues: ['SHOP-61'], deadline: '2026-11-12' },
      '12 Nov: SHOP-61 cannot ship',
      false,
    ],
    ['items that wait', { blockedIssues: ['SHOP-61'] }, 'SHOP-61 cannot ship', false],
    [
      'nothing at stake',
      {
        doNothing: 'Nothing, because unused',
        risk: 'Nothing, because unused by now',
        blocked: 'Nothing: nobody calls it',
      },
      'Nothing at stake: unused',
      false,
    ],
  ])('%s', (_title, framing, text, datePassed) => {
    expect(short(framing)).toEqual({ text, datePassed });
  });
  test('is cut between words', () => {
    const line = short({
      doNothing: 'Orders are lost and nobody can tell which ones '.repeat(3),
      deadline: '2026-11-12',
    });
    expect(line?.text).toBe('12 Nov: orders are lost and nobody can tell which ones Orders are lost and nobody can…');
  });
  test('is absent where nothing is answered', () => {
    expect(short({ future: 'Vouchers', risk: 'n/a' })).toBeUndefined();
    expect(short(undefined)).toBeUndefined();
  });
});

test('on one line, no answer closes with a mark, in any script', () => {
  const short = (doNothing: string) =>
    shortStakes({ framing: { doNothing, deadline: '2026-10-02' }, today: '2026-10-01', summary: 'Replace it' })?.text;
  expect(short('数据库将停止支持。')).toBe('2 Oct: 数据库将停止支持');
  expect(short('Who pays the fine?')).toBe('2 Oct: who pays the fine');
});
