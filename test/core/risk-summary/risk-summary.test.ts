import type { Framing } from '../../../src/core/framing/framing';
import type { NamedItem } from '../../../src/core/framing/gap';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';

const items = new Map<string, NamedItem>([
  ['SHOP-61', { key: 'SHOP-61', summary: 'Flash-sale autoscaling', done: false }],
  ['SHOP-62', { key: 'SHOP-62', summary: 'Checkout: pay later', done: false }],
  ['SHOP-63', { key: 'SHOP-63', summary: 'Vouchers', done: true }],
]);

function read(framing: Framing | undefined, today = '2026-10-01') {
  return riskSummary({ framing, today, summary: 'Replace the session store', items });
}

const LONG = `${'Orders are lost and nobody can tell which ones they were '.repeat(5)}at all`;

describe('the lead', () => {
  test.each<[string, string, string]>([
    ['today', '2026-10-01', "If we don't do this by today, 1 Oct 2026, checkout stops."],
    ['tomorrow', '2026-10-02', "If we don't do this by 2 Oct 2026 (tomorrow), checkout stops."],
    ['yesterday', '2026-09-30', '30 Sep 2026 has passed (yesterday): checkout stops.'],
    ['months away', '2027-06-30', "If we don't do this by 30 Jun 2027 (in 9 months), checkout stops."],
    ['no date at all', 'next year', 'If we do nothing, checkout stops.'],
  ])('%s', (_title, deadline, text) => {
    expect(read({ doNothing: 'Checkout stops', deadline }).text).toBe(text);
  });
});

describe('what waits by Jira’s own links', () => {
  const linked = [
    { key: 'SHOP-92', summary: 'Faster checkout', done: false },
    { key: 'SHOP-61', summary: 'Flash-sale autoscaling', done: false },
  ];
  const withLinks = (framing: Framing | undefined) =>
    riskSummary({ framing, today: '2026-10-01', summary: 'Replace the session store', items, linked });

  test('stands with what the answers name, each once', () => {
    expect(withLinks({ doNothing: 'Checkout stops', blockedIssues: ['SHOP-61'] }).text).toBe(
      'If we do nothing, checkout stops, and SHOP-61 Flash-sale autoscaling and SHOP-92 Faster checkout cannot ship.',
    );
  });

  test('is never contradicted by an answer that says nothing is blocked', () => {
    const nothing = 'Nothing, because users see correct prices';
    const { text, details, banner } = withLinks({ doNothing: nothing, risk: nothing, blocked: nothing });
    expect([text, banner]).toEqual([
      'If we do nothing, SHOP-92 Faster checkout and SHOP-61 Flash-sale autoscaling cannot ship.',
      undefined,
    ]);
    expect(details).toContain('Blocks nothing else: users see correct prices.');
  });
});

describe('what is blocked', () => {
  test.each<[string, Framing, string]>([
    ['a bare capability alone', { blocked: 'Paying by card' }, 'If we do nothing, this is blocked: paying by card.'],
    [
      'a bare capability after the date',
      { blocked: 'Paying by card', deadline: '2026-09-01' },
      '1 Sep 2026 has passed (30 days ago). Blocked: paying by card.',
    ],
    ['a clause', { blocked: 'Customers cannot pay' }, 'If we do nothing, customers cannot pay.'],
    [
      'items and a clause',
      { blocked: 'Customers cannot pay', blockedIssues: ['SHOP-61'] },
      'If we do nothing, SHOP-61 Flash-sale autoscaling cannot ship, and customers cannot pay.',
    ],
    [
      'items and a bare capability',
      { blocked: 'Paying by card', blockedIssues: ['SHOP-61'] },
      'If we do nothing, SHOP-61 Flash-sale autoscaling cannot ship. Blocked: paying by card.',
    ],
    [
      'two items by name, the others as a number, the done one not at all',
      { blockedIssues: ['SHOP-61', 'SHOP-63', 'SHOP-61', 'PAY-9', 'PAY-10'] },
      'If we do nothing, SHOP-61 Flash-sale autoscaling, PAY-9 and 1 more item cannot ship.',
    ],
    ['done items alone say nothing', { blockedIssues: ['SHOP-63'] }, ''],
    [
      'a colon in a title takes sentences apart',
      { doNothing: 'Checkout stops', risk: 'Lost orders', blockedIssues: ['SHOP-62'] },
      'If we do nothing, checkout stops. Risk: lost orders. SHOP-62 Checkout: pay later cannot ship.',
    ],
  ])('%s', (_title, framing, text) => {
    expect(read(framing).text).toBe(text);
  });

  test('an item can become a link', () => {
    expect(read({ blockedIssues: ['SHOP-61'] }).parts).toEqual([
      { text: 'If we do nothing, ' },
      { text: 'SHOP-61', issueKey: 'SHOP-61' },
      { text: ' Flash-sale autoscaling cannot ship.' },
    ]);
  });
});

describe('the labelled form', () => {
  test('takes answers of several sentences', () => {
    const summary = read({
      doNothing: 'Checkout stops. Nobody can pay.',
      risk: 'Lost orders',
      blocked: 'Paying by card',
      blockedIssues: ['SHOP-61'],
      future: 'Vouchers',
      gain: 'Faster checkout',
      deadline: '2026-11-12',
    });
    expect(summary.form).toBe('labelled');
    expect(summary.text).toBe(
      'By 12 Nov 2026 (in 42 days). If we do nothing: checkout stops. Nobody can pay. Risk: lost orders. Blocked: SHOP-61 Flash-sale autoscaling; paying by card. Slower or more expensive later: Vouchers. If we do it: faster checkout.',
    );
  });
  test('takes line breaks, and answers with a colon too many', () => {
    expect(read({ doNothing: 'Checkout stops\nnobody can pay' }).text).toBe(
      'If we do nothing: checkout stops nobody can pay.',
    );
    expect(read({ doNothing: 'Outage: checkout', deadline: '2026-09-01' }).text).toBe(
      '1 Sep 2026 has passed (30 days ago). If we do nothing: outage: checkout.',
    );
  });
  test('does not take a shortened word for a sentence', () => {
    expect(read({ doNothing: 'Some jobs, e.g. Billing, are lost' }).form).toBe('flowing');
  });
  test('cuts a long answer between words and keeps the rest', () => {
    const { form, text, parts } = read({ doNothing: LONG });
    const cut = parts.find((part) => 'rest' in part);
    expect(form).toBe('labelled');
    expect(text).toMatch(/^If we do nothing: orders are lost .* … more\.$/);
    expect(text.length).toBeLessThan(240);
    expect(cut && 'rest' in cut ? cut.rest : '').toMatch(/at all$/);
  });
});

describe('answers that say there is nothing', () => {
  const idle: Framing = {
    doNothing: 'Nothing, because users see correct prices',
    risk: 'Nothing, because nobody changes it',
    blocked: 'Nothing: all of it works today',
  };
  test('raise the question while the fourth is open', () => {
    const summary = read(idle);
    expect(summary.text).toBe('If we do nothing, nothing happens: users see correct prices.');
    expect(summary.banner).toBe('The answers so far say nothing is at stake. Should this be done at all?');
    expect(summary.details).toEqual(['Risks nothing: nobody changes it.', 'Blocks nothing: all of it works today.']);
  });
  test('raise no question where something becomes slower later', () => {
    const summary = read({ ...idle, future: 'Vouchers, about a week more each' });
    expect(summary.form).toBe('flowing');
    expect(summary.banner).toBeUndefined();
    expect(summary.text).toBe(
      'If we do nothing, nothing happens: users see correct prices. Slower or more expensive later: Vouchers, about a week more each.',
    );
  });
  test('are left to the details where another question is open', () => {
    const summary = read({ doNothing: 'Nothing, because users see correct prices' });
    expect(summary.text).toBe('');
    expect(summary.form).toBe('none');
    expect(summary.details).toEqual(['Nothing happens: users see correct prices.']);
  });
});

describe('little to go by', () => {
  test('a deadline alone asks what happens then', () => {
    const summary = read({ deadline: '2026-11-12', doNothing: 'tbd' });
    expect(summary.form).toBe('deadline-only');
    expect(summary.text).toBe('Deadline 12 Nov 2026 (in 42 days); what happens then is not answered yet.');
  });
  test('a deadline of which somebody said that nothing happens does not ask again', () => {
    expect(read({ deadline: '2026-11-12', doNothing: 'Nothing, because the vendor extends it' }).text).toBe(
      'Deadline 12 Nov 2026 (in 42 days).',
    );
  });
  test('no framing gives no summary', () => {
    expect(read(undefined)).toEqual({ text: '', form: 'none', parts: [], details: [] });
  });
});
