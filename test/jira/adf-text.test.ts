import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { adfText } from '../../src/jira/adf-text';

const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

describe('the text of a document', () => {
  test.each([
    ['paragraphs are lines', doc(paragraph(text('One')), paragraph(text('Two'))), 'One\nTwo'],
    ['marked words stay in their line', doc(paragraph(text('We '), text('must'), text(' move'))), 'We must move'],
    ['a break is a new line', doc(paragraph(text('One'), { type: 'hardBreak' }, text('Two'))), 'One\nTwo'],
    [
      'list items are lines',
      doc({
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph(text('A'))] },
          { type: 'listItem', content: [paragraph(text('B'))] },
        ],
      }),
      'A\nB',
    ],
    [
      'cells of a row share a line',
      doc({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', content: [text('Cost')] },
              { type: 'tableCell', content: [text('300')] },
            ],
          },
        ],
      }),
      'Cost 300',
    ],
    ['a mention is its name', doc(paragraph({ type: 'mention', attrs: { id: 'x', text: '@Ana' } })), '@Ana'],
    ['an emoji is its character', doc(paragraph({ type: 'emoji', attrs: { shortName: ':ok:', text: '👌' } })), '👌'],
    ['a date is its day', doc(paragraph({ type: 'date', attrs: { timestamp: '1794441600000' } })), '2026-11-12'],
    ['a date out of range is nothing', doc(paragraph({ type: 'date', attrs: { timestamp: '9e99' } })), ''],
    ['a status is its words', doc(paragraph({ type: 'status', attrs: { text: 'At risk' } })), 'At risk'],
    [
      'a card is its address',
      doc({ type: 'blockCard', attrs: { url: 'https://example.com/x' } }),
      'https://example.com/x',
    ],
    [
      'an expand begins with its title',
      doc({ type: 'expand', attrs: { title: 'Why' }, content: [paragraph(text('So'))] }),
      'Why\nSo',
    ],
    ['an unknown node gives what it holds', doc({ type: 'hologram', content: [text('inside')] }), 'inside'],
    ['wiki text passes', 'h1. Why\n* because', 'h1. Why\n* because'],
    ['nothing is empty', null, ''],
    ['a number is empty', 7, ''],
  ])('%s', (_, document, expected) => {
    expect(adfText(document)).toBe(expected);
  });

  test('is read to a depth no editor reaches, and no deeper', () => {
    const nested = (depth: number): unknown => {
      let node: unknown = text('core');
      for (let level = 0; level < depth; level += 1) node = { type: 'blockquote', content: [node] };
      return doc(node);
    };
    expect(adfText(nested(50))).toBe('core');
    expect(adfText(nested(10_000))).toBe('');
  });

  test('is cut where no field of Jira reaches, line breaks counted', () => {
    const long = text('x'.repeat(60_000));
    expect(adfText(doc(paragraph(long, long, long))).length).toBe(99_999);
    expect(adfText('x'.repeat(300_000)).length).toBe(100_000);
  });

  test('comes from any value without an error', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 6 }), (value) => {
        expect(typeof adfText(value)).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  test('holds every text of the document it comes from', () => {
    const node = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.stringMatching(/^[a-z]{1,8}$/).map(text),
        fc.record({
          type: fc.constantFrom('paragraph', 'listItem', 'panel', 'codeBlock', 'unknownThing'),
          content: fc.array(tie('node'), { maxLength: 4 }),
        }),
      ),
    })).node;
    const wordsOf = (value: unknown): string[] => JSON.stringify(value).match(/(?<="text":")[a-z]+/g) ?? [];
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (content) => {
        const read = adfText(doc(...content)).replaceAll('\n', '');
        expect(read).toBe(wordsOf(content).join(''));
      }),
    );
  });
});

const FOLDER = path.join(__dirname, 'documents');

describe('documents as people write them', () => {
  test.each(readdirSync(FOLDER))('%s gives every text it holds, in order', (file) => {
    const document: unknown = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
    const texts: string[] = [];
    JSON.stringify(document, (key, value: unknown) => {
      if (key === 'text' && typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(5);
    const bare = (written: string) => written.replace(/\s+/g, '');
    let read = bare(adfText(document));
    for (const one of texts.map(bare)) {
      expect(read).toContain(one);
      read = read.slice(read.indexOf(one) + one.length);
    }
  });
});
