import fc from 'fast-check';
import type { Framing } from '../../../src/core/framing/framing';
import { framingGaps } from '../../../src/core/framing/framing-gaps';
import type { Gap, GapContext, NamedItem } from '../../../src/core/framing/gap';
import type { QuestionId } from '../../../src/core/framing/questions';

const SUMMARY = 'Upgrade PostgreSQL 14';
const FIRST = 'We run on unsupported infrastructure with no security patches.';

function gapIn(framing: Framing, question: QuestionId, context: GapContext = { summary: SUMMARY }): Gap | undefined {
  return framingGaps(framing, context).find((gap) => gap.question === question);
}

/** The gap of this answer to the second question, beside a good first answer. */
function gapOf(risk: string): Gap | undefined {
  return gapIn({ doNothing: FIRST, risk }, 'risk');
}

describe('the gaps of a framing', () => {
  test.each([
    ['.', 'placeholder'],
    ['n/a', 'placeholder'],
    ['TBD', 'placeholder'],
    ['todo: ask Jonas', 'placeholder'],
    ['???', 'placeholder'],
    ['asdf', 'placeholder'],
    ['see above', 'placeholder'],
    ['None', 'bare-none'],
    ['PostgreSQL 14 upgrade.', 'summary-pasted'],
    ['What happens if we do nothing?', 'question-pasted'],
    ['We run on unsupported infrastructure with no security patches', 'repeated'],
    ['We run on unsupported infrastructure with no security patches (again)', 'repeated'],
  ])('“%s” is hollow: %s', (answer, code) => {
    expect(gapOf(answer)).toMatchObject({ question: 'risk', code, hollow: true });
  });

  test.each([
    ['We will migrate the database to the new server', 'work-not-effect'],
    ['Because it is old', 'non-reason'],
    ['The version is outdated and deprecated.', 'non-reason'],
    ['Best practice', 'non-reason'],
    ['Technical debt', 'non-reason'],
    ['Cleaner code, better maintainability', 'non-reason'],
    ['Security', 'non-reason'],
    ['Urgent!!! Must be done ASAP', 'urgency-only'],
    ['It gets worse', 'vague'],
    ['It is 10 years old', 'non-reason'],
    ['Everything', 'vague'],
    ['Weil es alt ist', 'non-reason'],
    ['Parce que c’est vieux', 'non-reason'],
    ['Porque es viejo', 'non-reason'],
    ['很旧', 'non-reason'],
    ['see the epic', 'elsewhere'],
    ['https://example.com/wiki/postgres', 'elsewhere'],
    ['Please ask Dana’s team', 'elsewhere'],
    ['beim Architekten nachfragen', 'elsewhere'],
    ['hard to say', 'put-off'],
    ['nog te onderzoeken', 'put-off'],
    ['We stay on PostgreSQL 14', 'title-again'],
    ['the developers want it', 'wish'],
    ['programiści tego chcą', 'wish'],
    ['Medium', 'bare-level'],
    ['7/10', 'bare-level'],
    ['codice più pulito', 'non-reason'],
    ['できるだけ早く', 'urgency-only'],
    ['いろいろ問題がある', 'vague'],
  ])('“%s” is thin: %s', (answer, code) => {
    expect(gapOf(answer)).toMatchObject({ question: 'risk', code, hollow: false });
  });

  test.each([
    'We run on unsupported infrastructure with no security patches',
    'Risk of outage increases, hosting costs rise 20 percent',
    'Nothing: only the nightly report uses this table',
    'None, because no user sees the build',
    'Checkout stops',
    'GDPR fine',
    'The bank switches the old API off on 1 March',
    'It is old, and the vendor no longer patches it',
    'Every new payment method takes two weeks longer',
    '6 developers wait 40 minutes a day',
    'Nothing breaks; each release keeps costing a Saturday',
    '€3k a month',
    'SCALE-12',
    'PostgreSQL 14 gets no security patches after November',
    'Auditors flag us in Q4',
    'Kunden können nicht mehr bezahlen',
    'データベースのサポートが終了します',
    'Outage',
    'Anything that touches invoices',
    'Urgent fixes keep stealing a third of each Sprint',
    'Nothing, because it is old and nobody uses it',
    'Nichts, weil niemand den Bericht liest',
    'Rien, car personne ne lit le rapport',
    'Nada, porque nadie lee el informe',
    '无，因为没有人使用这个报表',
    'Todo se cae',
    'Old servers die',
    'Data is wrong',
    'The service is not available',
    'End of life in May',
    'The accessibility does not work',
    'See OPS-12: the vendor stops selling licences',
    'low: only the nightly report',
    'サーバーが止まる',
    '系统不能用',
  ])('“%s” is an answer', (answer) => {
    expect(gapIn({ risk: answer }, 'risk')).toBeUndefined();
  });

  test.each([
    '€3000',
    '3,000 €',
    '20 %',
    '20 percent',
    '2026-11-12',
    '12.11.2026',
    '12 Nov',
    'Q3',
    '4h',
    '12 days',
    'OPS-12',
  ])('a figure such as %s ends thinness', (figure) => {
    expect(gapOf('Because it is old')?.code).toBe('non-reason');
    expect(gapOf(`Because it is old (${figure})`)).toBeUndefined();
  });

  test.each(['14', '3.5', '10 years'])('a bare number or an age such as %s doesn’t', (number) => {
    expect(gapOf(`It is ${number} old`)?.code).toBe('non-reason');
  });

  test('the title’s nouns say nothing new, but its negations are not nouns', () => {
    const context = { summary: 'Rework vouchers that do not expire' };
    expect(gapIn({ risk: 'Vouchers get worse' }, 'risk', context)?.code).toBe('vague');
    expect(gapIn({ risk: 'Vouchers do not get worse' }, 'risk', context)).toBeUndefined();
  });

  test('the coach speaks in the words of the product page', () => {
    const lines = (
      [
        ['n/a', '“n/a” leaves the reader with nothing. One plain line is enough, or “Nothing, because …”.'],
        ['None', 'Why nothing? A few words save the next person the question.'],
        ['PostgreSQL 14 upgrade.', "This repeats the title. What would someone notice if it isn't done?"],
        ['What happens if we do nothing?', 'This is the question again.'],
        [FIRST, 'Same as the answer above. What is different here? If nothing: “Nothing, because …”.'],
        ['We will migrate it', "This says what you will do. What happens to users, money or the team if you don't?"],
        ['Because it is old', '“old” convinces engineers. What breaks, costs or waits because of it?'],
        ['Security', '“Security” names a quality. What could go wrong, and for whom?'],
        ['ASAP', 'This says how soon, not why. What happens if it waits?'],
        ['It gets worse', 'What gets worse, for whom, roughly how much?'],
        ['', 'Not answered yet.'],
        ['see the epic', '“see the epic” sends the reader away. What would they find there, in one plain line?'],
        ['hard to say', 'This leaves it open. A guess is fine, or choose Answer later.'],
        ['We promised', 'This says that someone wants it, not why. What happens to them if it isn’t done?'],
        ['Medium', '“Medium” says how much, not what. What would happen, and to whom?'],
        ['We stay on PostgreSQL 14', 'This says that it isn’t done. What would someone notice then?'],
      ] as const
    ).map(([answer, line]) => [gapOf(answer)?.text, line]);
    expect(lines.map(([said]) => said)).toEqual(lines.map(([, line]) => line));
  });

  test('an empty framing misses the four questions, in form order, and never the optional one', () => {
    expect(framingGaps(undefined, { summary: SUMMARY }).map(({ question, code }) => [question, code])).toEqual([
      ['doNothing', 'missing'],
      ['risk', 'missing'],
      ['blocked', 'missing'],
      ['future', 'missing'],
    ]);
  });

  test('the same “Nothing, because …” may answer two questions', () => {
    const answer = 'Nothing, because users see none of it';
    expect(gapIn({ risk: answer, blocked: answer }, 'blocked')).toBeUndefined();
  });

  test('a bare key says nothing of what happens, but names what is blocked', () => {
    expect(gapIn({ doNothing: 'OPS-12' }, 'doNothing')?.code).toBe('elsewhere');
    expect(gapIn({ blocked: 'OPS-12' }, 'blocked')).toBeUndefined();
    expect(gapIn({ blocked: 'see OPS-12' }, 'blocked')).toBeUndefined();
    expect(gapIn({ future: 'OPS-12, OPS-13' }, 'future')).toBeUndefined();
  });

  test('coaching grows with an answer’s length, not with its square', () => {
    const work = (text: string) => {
      const start = process.cpuUsage().user;
      for (let time = 0; time < 20; time += 1) gapOf(text);
      return process.cpuUsage().user - start;
    };
    for (const part of ['old ', 'see ', '古い', 'see the epic, ', 'a-1 ', '...', "it''''"]) {
      work(part.repeat(200));
      const [short, long] = [work(part.repeat(500)), work(part.repeat(4_000))];
      expect(long).toBeLessThan(8 * 4 * Math.max(short, 2_000));
    }
  });

  test('an optional answer is judged for hollowness alone', () => {
    expect(gapIn({ gain: 'tbd' }, 'gain')?.code).toBe('placeholder');
    expect(gapIn({ gain: 'We will migrate the database' }, 'gain')).toBeUndefined();
  });
});

describe('items that the blocked question names', () => {
  const item = (key: string, done: boolean): [string, NamedItem] => [
    key,
    { key, summary: 'Flash-sale autoscaling', done },
  ];
  const context = {
    summary: SUMMARY,
    items: new Map([item('SHOP-61', true), item('SHOP-62', true), item('SHOP-63', false)]),
  };

  test.each<[Framing, string | undefined]>([
    [{ blockedIssues: ['SHOP-61'] }, 'SHOP-61 is done. Is anything still blocked?'],
    [{ blocked: 'SHOP-61' }, 'SHOP-61 is done. Is anything still blocked?'],
    [{ blockedIssues: ['SHOP-61', 'SHOP-62'] }, 'SHOP-61 and SHOP-62 are done. Is anything still blocked?'],
    [{ blockedIssues: ['SHOP-61', 'SHOP-63'] }, undefined],
    [{ blockedIssues: ['SHOP-99'] }, undefined],
    [{ blockedIssues: ['SHOP-61'], blocked: 'paying by card' }, undefined],
    [{ blockedIssues: [] }, 'Not answered yet.'],
  ])('%j reads %s', (framing, text) => {
    expect(gapIn(framing, 'blocked', context)?.text).toBe(text);
  });
});

describe('whatever people write', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('\ud800', 'None', 'n/a', 'old', 'tbd \udc00'),
  );
  const framings = fc.record(
    {
      doNothing: anyText,
      risk: anyText,
      blocked: anyText,
      future: anyText,
      gain: anyText,
      blockedIssues: fc.array(fc.constantFrom('SHOP-1', 'SHOP-2', 'x')),
    },
    { requiredKeys: [] },
  );

  test('judging never throws, and finds at most one gap a question', () => {
    fc.assert(
      fc.property(framings, anyText, (framing, summary) => {
        const questions = framingGaps(framing, { summary }).map(({ question }) => question);
        expect(new Set(questions).size).toBe(questions.length);
      }),
    );
  });

  test('removing an answer changes no other answer’s gap, but for one that repeated it', () => {
    const some = fc.constantFrom('Checkout stops', 'n/a', 'None', 'Because it is old', 'ASAP', SUMMARY, '');
    const answers = fc.record({ doNothing: some, risk: some, blocked: some, future: some, gain: some });
    const ids = fc.constantFrom<QuestionId>('doNothing', 'risk', 'blocked', 'future', 'gain');
    fc.assert(
      fc.property(answers, ids, (framing, removed) => {
        const others = (judged: Framing) =>
          new Map(framingGaps(judged, { summary: SUMMARY }).map((gap) => [gap.question, gap.code]));
        const before = others(framing);
        const after = others({ ...framing, [removed]: undefined });
        for (const id of ['doNothing', 'risk', 'blocked', 'future', 'gain'] as const) {
          if (id !== removed && before.get(id) !== 'repeated') expect(after.get(id)).toBe(before.get(id));
        }
      }),
    );
  });

  test('one word that no list knows ends thinness', () => {
    const thin = fc.constantFrom(
      'Because it is old',
      'We will migrate the database',
      'ASAP',
      'It gets worse',
      'Security',
    );
    const unknown = fc.stringMatching(/^z[aeiou]rb[aeiou]x[a-z]{0,6}$/);
    fc.assert(
      fc.property(thin, unknown, (answer, word) => {
        expect(gapOf(answer)?.hollow).toBe(false);
        expect(gapOf(`${answer} ${word}`)).toBeUndefined();
        expect(gapOf(`${answer}. ${word}`)).toBeUndefined();
      }),
    );
  });
});
