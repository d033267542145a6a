import { countAges } from '../lists/ages';
import { countedRows as counted } from '../lists/list-jql';
import { isIn, LISTS, type ItemListId, type Listed } from '../lists/lists';
import { updatedWouldShow } from '../lists/updated-would-show';
import type { Numbers } from './numbers';
import type { JudgedItem } from './judged-item';

/** The numbers of items that are judged already. */
export function readNumbers(items: readonly JudgedItem[], listed: Listed, lineDays: number): Numbers {
  const of = (list: ItemListId) => items.filter((item) => isIn(list, item, listed));
  const stale = of('not-refined');
  const decided = (outcome: 'notNow' | 'never') =>
    counted(items.filter(({ assessment }) => assessment.decided?.outcome === outcome));
  return {
    technical: counted(items),
    lists: Object.fromEntries(LISTS.flatMap((list) => (list === 'looks-technical' ? [] : [[list, counted(of(list))]]))),
    ages: countAges(
      items.map(({ assessment }) => assessment.staleness.days),
      lineDays,
    ),
    updated: counted(updatedWouldShow(stale, listed.thresholdDays).shown),
    notNow: decided('notNow'),
    never: decided('never'),
  };
}
