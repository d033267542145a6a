import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { changeSignalOf } from '../../../src/core/refinement/change-signal-of';
import type { RefinementRules } from '../../../src/core/refinement/rules';
import { CHANGE_SIGNALS, MOMENT_SIGNALS, signalWords, type ChangeSignalId } from '../../../src/core/refinement/signals';
import { entry } from './made-up';

const rules: RefinementRules = { ignoredAccountIds: new Set() };

/** One row a signal: what changelogs call its field. A new signal without a row does not compile. */
const FIELDS: Record<ChangeSignalId, readonly string[]> = {
  summary: ['summary'],
  description: ['description'],
  'acceptance-criteria': ['Acceptance Criteria'],
  estimate: ['Story Points', 'Story point estimate', 'timeoriginalestimate', 'timeestimate'],
  priority: ['priority'],
  type: ['issuetype'],
  labels: ['labels'],
  components: ['Component', 'components'],
  parent: ['Parent', 'Epic Link', 'IssueParentAssociation'],
  framing: ['Impact framing'],
};

describe.each(CHANGE_SIGNALS.map((signal) => [signal.id, FIELDS[signal.id]] as const))('signal %s', (id, fields) => {
  it.each(fields)('is what a change of %s shows, in any case', (field) => {
    expect(changeSignalOf(entry(1, [field]), rules)).toBe(id);
    expect(changeSignalOf(entry(1, [field.toUpperCase()]), rules)).toBe(id);
  });

  it.each(fields)('knows %s by the id of the field too, whatever the site calls it', (fieldId) => {
    expect(changeSignalOf(entry(1, [{ field: '估算', fieldId }]), rules)).toBe(id);
  });

  it("knows this site's own fields for it", () => {
    const siteFields = { [id]: ['Customfield_10200'] };
    const changed = entry(1, [{ field: 'Something', fieldId: 'customfield_10200' }]);
    expect(changeSignalOf(changed, rules)).toBeUndefined();
    expect(changeSignalOf(changed, { ...rules, siteFields })).toBe(id);
  });

  it('has words for people', () => {
    expect(signalWords(id)).toMatchObject({
      noun: expect.stringMatching(/^[a-z]/),
      title: expect.stringMatching(/ changed$/),
    });
  });
});

it.each([
  'status',
  'Rank',
  'Sprint',
  'assignee',
  'Fix Version',
  'Link',
  'Attachment',
  'timespent',
  'Comment',
  'duedate',
  'resolution',
])('%s is no signal', (field) => {
  expect(changeSignalOf(entry(1, [field]), rules)).toBeUndefined();
});

it('an item without the property toString is judged by its own facts alone', () => {
  expect(
    changeSignalOf(entry(1, [{ field: 'toString' }, { field: 'constructor', fieldId: '__proto__' }]), rules),
  ).toBeUndefined();
});

describe('logged work', () => {
  it('does not count as an estimate', () => {
    expect(changeSignalOf(entry(1, ['timeestimate', 'timespent']), rules)).toBeUndefined();
    expect(changeSignalOf(entry(1, ['WorklogId', 'TimeSpent', 'TimeEstimate']), rules)).toBeUndefined();
  });

  it('does not hide what else the save changed', () => {
    expect(changeSignalOf(entry(1, ['timeestimate', 'timespent', 'timeoriginalestimate']), rules)).toBe('estimate');
    expect(changeSignalOf(entry(1, ['timespent', 'summary', 'timeestimate']), rules)).toBe('summary');
  });
});

it('a save that touches several signals is told by the first in the registry', () => {
  expect(changeSignalOf(entry(1, ['labels', 'Story Points', 'description']), rules)).toBe('description');
});

it('every file among the signals is in the registry, under its own name', () => {
  const files = readdirSync(join(__dirname, '../../../src/core/refinement/signals'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => file !== 'index');
  expect([...CHANGE_SIGNALS, ...MOMENT_SIGNALS].map(({ id }) => id).sort()).toEqual(files.sort());
});
