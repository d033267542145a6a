import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptedJira } from '../jira/scripted-jira';

const SRC = join(__dirname, '../../src');

/** What a module keeps for as long as the process lives. */
const KEPT = /^(?:export )?(?:let\b|(?:const|var)\s+\w+(?::[^=]+)?\s*=\s*new (?:Map|Set|WeakMap)(?:<[^\n]*>)?\(\))/gm;

test('one process serves many sites, so no module of the functions remembers anything', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const remembered = files.flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(KEPT)].map(([found]) => `${file}: ${found}`),
  );
  // Calendars of time zones, word lists by language, and what was read of an answer: the same on every site.
  expect(remembered.map((one) => one.split(':')[0] ?? '').toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'core/framing/thin-lists.ts',
    'core/framing/thin-words.ts',
    'core/time/calendar-day.ts',
  ]);
});

test('the fields of one site are never another’s', async () => {
  const siteWith = (id: string) =>
    scriptedJira(() => ({
      body: [
        {
          id,
          name: 'Story Points',
          custom: true,
          schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' },
          clauseNames: [],
        },
      ],
    })).jira;
  const [first, second] = [siteWith('customfield_10016'), siteWith('customfield_10042')];
  const ids = [await first.fields(), await second.fields(), await first.fields()].map((fields) =>
    JSON.stringify(fields),
  );
  expect(ids.map((text) => /customfield_\d+/.exec(text)?.[0])).toEqual([
    'customfield_10016',
    'customfield_10042',
    'customfield_10016',
  ]);
});
