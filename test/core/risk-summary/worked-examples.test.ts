import type { Framing } from '../../../src/core/framing/framing';
import type { NamedItem } from '../../../src/core/framing/gap';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';

const TODAY = '2026-10-01';

const items = new Map<string, NamedItem>([
  ['SHOP-61', { key: 'SHOP-61', summary: 'Flash-sale autoscaling', done: false }],
  ['SCALE-12', { key: 'SCALE-12', summary: 'Autoscaling', done: false }],
]);

function read(framing: Framing, summary: string, today = TODAY) {
  return riskSummary({ framing, today, summary, items });
}

describe('an end-of-life database (SHOP-41)', () => {
  const title = 'Upgrade PostgreSQL 14 before support ends';
  const database: Framing = {
    doNothing: 'We run on unsupported infrastructure with no security patches.',
    deadline: '2026-11-12',
    risk: 'Risk of outage increases, hosting costs rise 20 percent',
    blockedIssues: ['SHOP-61'],
    future: 'Every report on order history needs a copy of the data first',
  };
  test('reads as one sentence with its deadline, and what it costs later', () => {
    expect(read(database, title).text).toBe(
      "If we don't do this by 12 Nov 2026 (in 42 days), we run on unsupported infrastructure with no security patches: risk of outage increases, hosting costs rise 20 percent, and SHOP-61 Flash-sale autoscaling cannot ship. Slower or more expensive later: every report on order history needs a copy of the data first.",
    );
  });
  test('reads well without risk and later cost', () => {
    const { risk: _risk, future: _future, ...framing } = database;
    expect(read(framing, title).text).toBe(
      "If we don't do this by 12 Nov 2026 (in 42 days), we run on unsupported infrastructure with no security patches, and SHOP-61 Flash-sale autoscaling cannot ship.",
    );
  });
  test('reads well with risk and blocked alone', () => {
    const { doNothing: _doNothing, future: _future, ...framing } = database;
    expect(read(framing, title).text).toBe(
      "If we don't do this by 12 Nov 2026 (in 42 days), risk of outage increases, hosting costs rise 20 percent, and SHOP-61 Flash-sale autoscaling cannot ship.",
    );
  });
  test('says after the date that it has passed', () => {
    const { future: _future, ...framing } = database;
    expect(read(framing, title, '2026-11-24').text).toBe(
      '12 Nov 2026 has passed (12 days ago): we run on unsupported infrastructure with no security patches. Risk of outage increases, hosting costs rise 20 percent. SHOP-61 Flash-sale autoscaling cannot ship.',
    );
  });
});

describe('an interface that is withdrawn (PAY-7)', () => {
  const title = 'Move card payments off Nordbank API v1';
  const withdrawal: Framing = {
    doNothing: 'Card payments through Nordbank stop',
    deadline: '2026-11-30',
    risk: 'About 18 % of orders cannot be paid, roughly €40k a day',
    blocked: 'Paying by card for customers in Sweden and Norway',
    future: 'Apple Pay and refunds exist only in the new API',
  };
  test('names the bare capability in a sentence of its own', () => {
    expect(read(withdrawal, title).text).toBe(
      "If we don't do this by 30 Nov 2026 (in 60 days), card payments through Nordbank stop: about 18 % of orders cannot be paid, roughly €40k a day. Blocked: paying by card for customers in Sweden and Norway. Slower or more expensive later: Apple Pay and refunds exist only in the new API.",
    );
  });
  test('begins with doing nothing where there is no date', () => {
    const { deadline: _deadline, ...framing } = withdrawal;
    expect(read(framing, title).text).toBe(
      'If we do nothing, card payments through Nordbank stop: about 18 % of orders cannot be paid, roughly €40k a day. Blocked: paying by card for customers in Sweden and Norway. Slower or more expensive later: Apple Pay and refunds exist only in the new API.',
    );
  });
});

test('a security patch (PAY-23) leaves two answers "Nothing, because" to the details', () => {
  const summary = read(
    {
      doNothing: "Anyone who can log in can read other merchants' invoices",
      deadline: '2026-10-09',
      risk: 'A reportable data breach; the fine is up to 4 % of revenue',
      blocked: 'Nothing, because it works today',
      future: 'Nothing, because nothing builds on it',
    },
    'Close the invoice permission hole',
  );
  expect(summary.text).toBe(
    "If we don't do this by 9 Oct 2026 (in 8 days), anyone who can log in can read other merchants' invoices. A reportable data breach; the fine is up to 4 % of revenue.",
  );
  expect(summary.details).toEqual(['Blocks nothing: it works today.', 'Slows nothing later: nothing builds on it.']);
});

describe('flaky tests (SHOP-52)', () => {
  const later = 'Everything in checkout; each story carries half a day of re-runs';
  test('give the risk its own sentence where it holds a colon', () => {
    expect(
      read(
        {
          doNothing: 'Every third release waits for a re-run, about 40 minutes each',
          risk: 'Real failures are waved through: two of the last five incidents were',
          future: later,
        },
        'Stop the flaky checkout tests',
      ).text,
    ).toBe(
      'If we do nothing, every third release waits for a re-run, about 40 minutes each. Real failures are waved through: two of the last five incidents were. Slower or more expensive later: everything in checkout; each story carries half a day of re-runs.',
    );
  });
  test('may only be known to cost something later', () => {
    expect(read({ future: later }, 'Stop the flaky checkout tests').text).toBe(
      'Slower or more expensive later: everything in checkout; each story carries half a day of re-runs.',
    );
  });
});

test('refactoring a dying component (SHOP-77) has nothing at stake, and says so', () => {
  const summary = read(
    {
      doNothing: 'Nothing, because the CSV importer is switched off on 31 Dec and was last changed in 2024',
      risk: 'Nothing, because nobody maintains it any more',
      blocked: 'Nothing, because the new importer covers it',
      future: 'Nothing, because nothing is built on it',
    },
    'Refactor CSV importer',
  );
  expect(summary.form).toBe('nothing-at-stake');
  expect(summary.text).toBe(
    'If we do nothing, nothing happens: the CSV importer is switched off on 31 Dec and was last changed in 2024.',
  );
  expect(summary.banner).toBe('All four answers say nothing is at stake. Should this be done at all?');
});

test('a build speed-up (SHOP-33) adds value, so the gain comes first', () => {
  expect(
    read(
      {
        gain: 'A build takes 6 minutes instead of 25',
        doNothing: 'Six developers wait about 25 minutes for each build',
        risk: 'Some 30 hours a week, and urgent fixes reach customers an hour late',
        future: 'Every story, by about half a day',
        value: 'adds',
      },
      'Cut the build from 25 to 6 minutes',
    ).text,
  ).toBe(
    'If we do it: a build takes 6 minutes instead of 25. If we do nothing, six developers wait about 25 minutes for each build: some 30 hours a week, and urgent fixes reach customers an hour late. Slower or more expensive later: every story, by about half a day.',
  );
});

describe('robustness', () => {
  test.each<[string, Framing, string]>([
    [
      'a noun phrase takes a colon',
      { deadline: '2026-12-01', doNothing: 'Outage of checkout', risk: 'Lost orders' },
      "If we don't do this by 1 Dec 2026 (in 61 days): outage of checkout. Risk: lost orders.",
    ],
    [
      'German takes a colon',
      { deadline: '2026-12-01', doNothing: 'Kunden können nicht mehr bezahlen', risk: 'Umsatzverlust' },
      "If we don't do this by 1 Dec 2026 (in 61 days): Kunden können nicht mehr bezahlen. Risk: Umsatzverlust.",
    ],
    [
      'a day and one consequence',
      { deadline: '2027-06-30', doNothing: "We're on unsupported infrastructure with no security patches." },
      "If we don't do this by 30 Jun 2027 (in 9 months), we're on unsupported infrastructure with no security patches.",
    ],
    [
      'no day, a risk, and an item that waits',
      { risk: 'risk of outage increases, hosting costs rise 20 percent', blockedIssues: ['SCALE-12'] },
      'If we do nothing, risk of outage increases, hosting costs rise 20 percent, and SCALE-12 Autoscaling cannot ship.',
    ],
  ])('%s', (_title, framing, sentence) => {
    expect(read(framing, 'Move to the new cluster').text).toBe(sentence);
  });
});
