import { hasFiniteVerb, startsAsClause } from '../../../src/core/risk-summary/finite-verb';

test.each([
  'we run on unsupported infrastructure',
  "we're on unsupported infrastructure",
  'we no longer get patches',
  'risk of outage increases, hosting costs rise 20 percent',
  'anyone who can log in can read invoices',
  'every third release waits for a re-run',
  'card payments through Nordbank stop on 30 Nov',
  'checkout stops',
  'outages last days, not hours',
  'checkout and search fail',
  'an outage lasts days, not hours',
  'extended support costs 20 % more',
  'PostgreSQL 14 gets no security patches after November',
  'the vendor sunsets the endpoint',
  'the bank switches the old API off on 1 March',
  'auditors flag us in Q4',
  'nobody notices',
  'that table breaks',
  'after November nobody fixes security holes',
  'from 12 Nov nobody fixes security holes in our order database',
  'carts are lost at each restart',
  'each change to discounts breaks something else; three of the last four did',
  'six developers wait about 25 minutes for each build',
  'one stolen laptop opens the whole customer database',
  'it gets worse',
])('"%s" begins as a clause', (text) => {
  expect(startsAsClause(text)).toBe(true);
});

test.each([
  'outage of checkout',
  'lost orders',
  'GDPR fine',
  'two days of rework a month',
  'no security fixes since 30 Apr 2026',
  'anything that touches invoices',
  'everyone who pays by card',
  'outage when the certificate expires',
  'higher hosting costs',
  '40 minutes wait for each build',
  'a chance to fail',
  'the contract with two public customers',
  'about 30 hours a week, and urgent fixes arrive late',
  'paying by card in Sweden and Norway',
  'Kunden können nicht mehr bezahlen',
  'die Kasse fällt aus und wir will nicht',
  'les clients ne peuvent plus payer',
  'データベースのサポートが終了します',
  '',
  '...',
])('"%s" takes a colon', (text) => {
  expect(startsAsClause(text)).toBe(false);
});

test('a verb after the first comma or semicolon makes a sentence, not a clause', () => {
  const breach = 'a reportable data breach; the fine is up to 4 % of revenue';
  expect(startsAsClause(breach)).toBe(false);
  expect(hasFiniteVerb(breach)).toBe(true);
});

test('a colon inside a number, a time or an address ends no clause', () => {
  expect(startsAsClause('at 12:30 the mail queue stops')).toBe(true);
  expect(startsAsClause('about 1,200 orders a day are lost')).toBe(true);
});
