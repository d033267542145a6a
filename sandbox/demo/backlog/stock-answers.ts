import type { Framing } from '../draft';

/** What an item is about: decides which risks and later costs are believable for it. */
export type Kind = 'ageing-part' | 'tangle' | 'tests' | 'partner' | 'law' | 'running';

type Stock = {
  readonly valueClass: NonNullable<Framing['valueClass']>;
  readonly risk: readonly [string, ...string[]];
  readonly blocked: readonly [string, ...string[]];
  readonly future: readonly [string, ...string[]];
};

const STOCKS: Readonly<Record<Kind, Stock>> = {
  'ageing-part': {
    valueClass: 'security',
    risk: [
      'a fault in it stops us for about a day, because only two people know it',
      'the supplier asks for €700 a month of extended support',
      'one security finding in each yearly audit',
    ],
    blocked: ['Nothing, because it still does its work', 'two upgrades next to it wait for this one'],
    future: [
      'every library that no longer works with this version',
      'the next upgrade takes two steps instead of one',
      'new colleagues need a day to learn how it was done in 2019',
    ],
  },
  tangle: {
    valueClass: 'speed',
    risk: [
      'one wrong price or address in about 200 orders',
      'around 12 hours of rework a month',
      'two of the last six bugs in this part came back',
    ],
    blocked: ['Nothing, because customers see none of it', 'merchants cannot change this themselves and call support'],
    future: [
      'vouchers and bundles: about four days more each',
      'each change here needs the one person who wrote it',
      'every story that touches it, by a third',
    ],
  },
  tests: {
    valueClass: 'stability',
    risk: ['about one bad release a quarter', 'three hours of checking by hand before each release'],
    blocked: ['Nothing, because users see none of it'],
    future: ['every story in this area needs a round by hand', 'releasing twice a week stays out of reach'],
  },
  partner: {
    valueClass: 'survival',
    risk: [
      'about €3k of orders a day go unanswered until we switch',
      'the partner charges 2 cents more for each old call',
      'support handles about 25 extra calls a day',
    ],
    blocked: ['Nothing, because the old way still answers', 'partners cannot see the state of their orders'],
    future: ['new features exist only in the new version', 'each later change has to be made twice'],
  },
  law: {
    valueClass: 'security',
    risk: ['a finding in the audit of Q1, and a fine of up to €50k', 'our insurer asks for proof by March'],
    blocked: ['Nothing, because nobody checks before the audit', 'two public customers cannot sign'],
    future: ['every answer to an auditor is written by hand', 'each new country needs its own exception'],
  },
  running: {
    valueClass: 'stability',
    risk: [
      'somebody is woken about twice a month',
      'an outage lasts hours instead of minutes',
      'about 6 hours a month of work by hand',
    ],
    blocked: ['Nothing, because users notice only when it fails', 'releases wait until it has been repaired'],
    future: ['each new service doubles the work by hand', 'every new colleague needs a day to learn the steps'],
  },
};

/** All four answers for an item of this kind; `turn` picks among the stock. */
export function answersFrom(kind: Kind, doNothing: string, turn: number): Framing {
  const stock = STOCKS[kind];
  return {
    doNothing,
    risk: pick(stock.risk, turn),
    blocked: pick(stock.blocked, turn),
    future: pick(stock.future, turn),
    value: 'safeguards',
    valueClass: stock.valueClass,
  };
}

function pick(texts: readonly [string, ...string[]], turn: number): string {
  return texts[turn % texts.length] ?? texts[0];
}
