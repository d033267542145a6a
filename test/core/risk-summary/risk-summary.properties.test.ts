import * as fc from 'fast-check';
import type { Framing } from '../../../src/core/framing/framing';
import { framingGaps } from '../../../src/core/framing/framing-gaps';
import type { NamedItem } from '../../../src/core/framing/gap';
import { nothingBecause } from '../../../src/core/framing/nothing-because';
import { answerText } from '../../../src/core/framing/answer';
import { type QuestionId, QUESTIONS } from '../../../src/core/framing/questions';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';
import { shortStakes } from '../../../src/core/risk-summary/short-stakes';

const SUMMARY = 'Replace the session store';
const items = new Map<string, NamedItem>([
  ['SHOP-61', { key: 'SHOP-61', summary: 'Flash-sale autoscaling', done: false }],
  ['SHOP-62', { key: 'SHOP-62', summary: 'Checkout: pay later, or in parts?', done: false }],
  ['SHOP-63', { key: 'SHOP-63', summary: 'Vouchers.', done: true }],
]);

const phrase = fc.oneof(
  fc.constantFrom(
    'Carts are lost at each restart',
    'We run on unsupported infrastructure with no security patches',
    'Risk of outage increases, hosting costs rise 20 percent',
    'Outage of checkout',
    'GDPR fine',
    'About 18 % of orders cannot be paid, roughly €40k a day',
    'A reportable breach; the fine is up to 4 % of revenue',
    'Real failures are waved through: two of five incidents were',
    'Two causes: the cache: nobody owns it',
    'Who restores the orders?',
    'Kunden können nicht mehr bezahlen',
    'データベースのサポートが終了します。',
    'Paying by card for customers in Sweden and Norway',
    'Spring Boot 3.5 loses support at 12:30',
    'iOS users cannot log in',
    'Nothing, because it works today',
    'Nothing: the importer is switched off',
    'tbd',
  ),
  fc
    .array(fc.constantFrom('we', 'orders', 'stop', 'the', 'breaks', 'of', 'Nordbank', 'who', 'waiting', '5', 'after'), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => words.join(' ')),
);
const answer = fc
  .tuple(phrase, fc.constantFrom('', '.', '!', ';', ',', ' '), fc.constantFrom('', ' ', '- '))
  .map(([text, mark, before]) => before + text + (/[?。]$/.test(text) ? '' : mark));

const framings: fc.Arbitrary<Framing> = fc.record(
  {
    doNothing: answer,
    risk: answer,
    blocked: answer,
    future: answer,
    gain: answer,
    deadline: fc.constantFrom(
      '2026-09-01',
      '2026-09-30',
      '2026-10-01',
      '2026-10-02',
      '2026-11-12',
      '2027-06-30',
      'soon',
    ),
    blockedIssues: fc.subarray(['SHOP-61', 'SHOP-62', 'SHOP-63', 'PAY-9', 'OPS-4']),
    value: fc.constantFrom('adds', 'safeguards'),
  },
  { requiredKeys: [] },
);

function read(framing: Framing) {
  return riskSummary({ framing, today: '2026-10-01', summary: SUMMARY, items });
}

/** The answers a summary must show, as they must be found in it: without first letter and closing mark. */
function shown(framing: Framing): Map<QuestionId, string> {
  const hollow = new Set(
    framingGaps(framing, { summary: SUMMARY, items })
      .filter((gap) => gap.hollow)
      .map((gap) => gap.question),
  );
  return new Map(
    QUESTIONS.map(({ id }): [QuestionId, string] => [id, answerText(framing, id)])
      .filter(([id, text]) => text !== '' && !hollow.has(id) && nothingBecause(text) === undefined)
      .map(([id, text]) => [
        id,
        text
          .replace(/^- /, '')
          .replace(/[.!;,]+$/, '')
          .slice(1),
      ]),
  );
}

const holds = (check: (framing: Framing) => void) => fc.assert(fc.property(framings, check), { numRuns: 400 });

test('no two marks stand in a row', () => {
  holds((framing) => {
    expect(read(framing).text).not.toMatch(/[.,:;!?。…]\s*[.,:;!?。…]/);
  });
});

test('nothing that is no word of anybody gets in', () => {
  holds((framing) => {
    expect(read(framing).text).not.toMatch(/undefined|null|NaN|\[object| {2}|^\s|\s$/);
  });
});

test('the first sentence of the flowing form holds one colon at most', () => {
  holds((framing) => {
    const summary = read(framing);
    const [first = ''] = summary.text.split(/[.?。] /);
    if (summary.form === 'flowing') expect(first.split(': ').length).toBeLessThanOrEqual(2);
  });
});

test('every answer that is not hollow stands there word for word', () => {
  holds((framing) => {
    const { text } = read(framing);
    for (const words of shown(framing).values()) expect(text).toContain(words);
  });
});

test('hollow answers and done items are left out', () => {
  holds((framing) => {
    expect(read(framing).text).not.toMatch(/tbd|SHOP-63|Vouchers/);
  });
});

test('removing an answer leaves the words of the others', () => {
  holds((framing) => {
    for (const { id } of QUESTIONS) {
      const { [id]: _removed, ...rest } = framing;
      const { text } = read(rest);
      for (const [other, words] of shown(framing)) if (other !== id) expect(text).toContain(words);
    }
  });
});

test('the summary adds at most 160 characters to what people wrote', () => {
  holds((framing) => {
    const written = QUESTIONS.reduce((sum, { id }) => sum + answerText(framing, id).length, 0);
    const named = (framing.blockedIssues ?? []).reduce((sum, key) => {
      return sum + key.length + 1 + (items.get(key)?.summary.length ?? 0);
    }, 0);
    expect(read(framing).text.length).toBeLessThanOrEqual(written + named + 160);
  });
});

test('the parts make up the text, and every open item that is named is one of them', () => {
  holds((framing) => {
    const { text, parts } = read(framing);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    for (const part of parts) if ('issueKey' in part) expect(framing.blockedIssues).toContain(part.issueKey);
  });
});

test('a summary ends as a sentence', () => {
  holds((framing) => {
    const { text, form } = read(framing);
    if (form === 'none') expect(text).toBe('');
    else expect(text).toMatch(/[.?。]$/);
  });
});

test('the short form has at most 90 characters', () => {
  holds((framing) => {
    const short = shortStakes({ framing, today: '2026-10-01', summary: SUMMARY, items });
    expect(short?.text.length ?? 0).toBeLessThanOrEqual(90);
  });
});

test('any text at all can be an answer, and gives the same summary twice', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.lorem({ mode: 'sentences' }),
  );
  const wild = fc.record(
    { doNothing: any, risk: any, blocked: any, future: any, gain: any, deadline: any },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(wild, (framing) => {
      const { text, parts } = read(framing);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(read(framing)).toEqual(read({ ...framing }));
      shortStakes({ framing, today: '2026-10-01', summary: SUMMARY });
    }),
    { numRuns: 200 },
  );
});
