import * as fc from 'fast-check';
import { NO_ISSUE } from '../../../src/core/query/jql';
import type { CountOfItems, ProjectFacts } from '../../../static/settings/site/project-facts';
import type { ListedProject } from '../../../static/settings/policy/load-projects';
import type { ColumnId } from '../../../static/settings/site/columns';
import { sortProjects, type ReadProject } from '../../../static/settings/site/sort-projects';

const aProject = (number: number, more: Partial<ListedProject> = {}): ListedProject => ({
  id: String(number),
  key: `P${number}`,
  name: `Project ${number}`,
  typeKey: 'software',
  mode: 'advise',
  stored: undefined,
  mayAdminister: true,
  isBacklog: true,
  ...more,
});

const counted = (count: number): CountOfItems => ({ count, isAbout: false, query: NO_ISSUE });

const facts = (notRefined: CountOfItems, more: Partial<ProjectFacts> = {}): ReadProject => ({
  facts: {
    technical: counted(9),
    framed: counted(9),
    notRefined,
    overdue: counted(0),
    rule: 'none',
    field: 'on',
    panel: 'on',
    ...more,
  },
});

const sortedBy = (by: ColumnId, isDescending: boolean, read: Readonly<Record<string, ReadProject>>) =>
  sortProjects(
    Object.keys(read).map((id) => aProject(Number(id))),
    { by, isDescending },
    (id) => read[id] ?? {},
  ).map(({ id }) => id);

test('numbers sort as numbers, either way; what nobody knows comes last, either way', () => {
  const read = { 1: facts(counted(10)), 2: facts({ unknown: 'not swept' }), 3: facts(counted(9)), 4: {} };
  expect(sortedBy('notRefined', false, read)).toEqual(['3', '1', '2', '4']);
  expect(sortedBy('notRefined', true, read)).toEqual(['1', '3', '2', '4']);
});

test('what is missing stands before what is on', () => {
  const read = {
    1: facts(counted(0), { field: 'on' }),
    2: facts(counted(0), { field: 'missing' }),
    3: facts(counted(0), { field: 'unknown' }),
  };
  expect(sortedBy('field', false, read)).toEqual(['2', '3', '1']);
});

test('no project is lost or doubled, whatever is known', () => {
  const counts = fc.array(fc.option(fc.nat(50), { nil: undefined }), { maxLength: 60 });
  fc.assert(
    fc.property(counts, fc.boolean(), (numbers, isDescending) => {
      const read = Object.fromEntries(
        numbers.map((count, at) => [at + 1, count === undefined ? {} : facts(counted(count))]),
      );
      const ids = sortedBy('notRefined', isDescending, read);
      expect(ids.toSorted((a, b) => Number(a) - Number(b))).toEqual(Object.keys(read));
      const known = ids.map((id) => numbers[Number(id) - 1]).filter((count) => count !== undefined);
      expect(known).toEqual(known.toSorted((a, b) => (isDescending ? b - a : a - b)));
    }),
  );
});
