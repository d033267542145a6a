import { itemDate, type Dated, type ItemDate } from '../../../src/core/order/item-date';

const out = (name: string, releasesOn?: string) => ({ name, releasesOn, isReleased: true });
const coming = (name: string, releasesOn?: string) => ({ name, releasesOn, isReleased: false });

test.each<[string, Dated, ItemDate | undefined]>([
  ['nothing sets one', {}, undefined],
  [
    'the answers do',
    { framing: { deadline: '2026-11-12' }, dueOn: '2026-10-01' },
    { from: 'framing', day: '2026-11-12' },
  ],
  ['the answers have none', { framing: {}, dueOn: '2026-10-01' }, { from: 'dueDate', day: '2026-10-01' }],
  [
    'there is a due date and a release',
    { dueOn: '2027-01-01', releases: [coming('4.2', '2026-12-01')] },
    { from: 'dueDate', day: '2027-01-01' },
  ],
  [
    'there are several releases to come',
    { releases: [coming('5.0', '2027-02-01'), coming('4.2', '2026-12-01'), coming('later')] },
    { from: 'release', day: '2026-12-01', release: '4.2' },
  ],
  [
    'one of them is out',
    { releases: [out('4.1', '2026-09-01'), coming('4.2', '2026-12-01')] },
    { from: 'release', day: '2026-12-01', release: '4.2' },
  ],
  [
    'all are out',
    { releases: [out('4.1', '2026-09-01'), out('4.0', '2026-08-01')] },
    { from: 'release', day: '2026-09-01', release: '4.1' },
  ],
  ['no release has a date', { releases: [coming('later'), out('once')] }, undefined],
])('where %s', (_where, item, date) => {
  expect(itemDate(item)).toEqual(date);
});
