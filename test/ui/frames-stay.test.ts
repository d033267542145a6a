import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STATIC = join(__dirname, '../../static');

const SOURCES = readdirSync(STATIC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(STATIC, file), 'utf8') }));

const filesWith = (pattern: RegExp) => SOURCES.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('there are sources to look at', () => {
  expect(SOURCES.length).toBeGreaterThan(150);
});

// Whatever people wrote is text. Preact escapes it; nothing else may make elements of it.
test.each([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'document.write',
  'srcdoc',
  'DOMParser',
  'createContextualFragment',
  'setHTML',
  'javascript:',
])('no UI makes elements of a text by %s', (way) => {
  expect(filesWith(new RegExp(way.replace('.', '\\.'), 'i'))).toEqual([]);
});

// A frame that goes elsewhere leaves an empty place in Jira: the host opens pages.
test.each([
  ['sets its address', /\b(?:window|document|self|top|parent)\.location\b|\blocation\.(?:href|assign|replace)\b/],
  ['opens windows by itself', /\bwindow\.open\b/],
  ['reaches for the page around it', /\bwindow\.(?:top|parent)\b/],
  ['sends a form anywhere', /<form[^>]*\baction=/],
  ['refreshes itself', /http-equiv/i],
])('no UI %s', (_, pattern) => {
  expect(filesWith(pattern)).toEqual([]);
});

test('every link stops the frame from following it', () => {
  const withLinks = SOURCES.filter(({ text }) => /<a\b/.test(text));
  expect(withLinks.length).toBeGreaterThan(1);
  const follows = withLinks.filter(({ text }) => {
    const links = text.match(/<a\b[^]*?<\/a>/g) ?? [];
    return !links.every((link) => link.includes('onClick=')) || !text.includes('event.preventDefault()');
  });
  expect(follows.map(({ file }) => file)).toEqual([]);
});
