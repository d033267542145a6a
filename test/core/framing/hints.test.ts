import fc from 'fast-check';
import type { Framing } from '../../../src/core/framing/framing';
import { framingHints } from '../../../src/core/framing/hints';

const today = '2026-10-01';
const codes = (framing: Framing) =>
  framingHints(framing, { today }).map(({ question, code }) => `${question}: ${code}`);

describe('hints', () => {
  test.each<[Framing, string[]]>([
    [{}, []],
    [{ doNothing: 'Checkout stops' }, ['doNothing: date']],
    [{ doNothing: 'Checkout stops', noFixedDate: true }, []],
    [{ doNothing: 'Nothing, because nobody uses it' }, []],
    [{ doNothing: 'Checkout stops', deadline: '2026-10-01' }, []],
    [{ doNothing: 'Checkout stops', deadline: '2026-09-30' }, ['doNothing: past-date']],
    [{ deadline: '2026-09-30' }, ['doNothing: past-date']],
    [{ risk: 'Fines' }, ['risk: number']],
    [{ risk: 'Fines', costLikely: 5 }, []],
    [{ risk: 'Fines of 4 % of revenue' }, []],
    [{ risk: 'tbd' }, []],
    [{ future: 'voucher '.repeat(26) }, ['future: too-long']],
    [{ future: 'Vouchers wait. Bundles too' }, ['future: several-sentences']],
    [{ future: 'Vouchers wait, e.g. the blue ones' }, []],
    [{ future: 'Vouchers\nBundles' }, ['future: several-sentences']],
    [{ future: 'ORM lazy loading causes N+1 queries' }, ['future: jargon']],
    [{ gain: 'No deadlocks between threads' }, ['gain: jargon']],
    [{ future: 'Deadlocks block releases' }, []],
    [{ future: 'Deadlocks block us' }, []],
    [{ future: 'The old database server' }, []],
    [{ blocked: 'An SQL injection opens every account' }, ['blocked: security']],
  ])('%j gets %j', (framing, expected) => {
    expect(codes(framing)).toEqual(expected);
  });

  test('the hint about jargon quotes its first words, as they were written', () => {
    expect(framingHints({ blocked: 'ORM lazy loading causes N+1 queries' }, { today }).map(({ text }) => text)).toEqual(
      ['Only engineers know “ORM”. What would a user notice?'],
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(framingHints({ doNothing: text, risk: text, future: text }, { today }).length).toBeLessThan(20);
      }),
    );
  });
});
