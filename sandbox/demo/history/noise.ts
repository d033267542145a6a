import { at, DAY_MS, MINUTE_MS } from '../calendar';
import { comment, type Deed, type Draft, isOpenAt, migrate, rank } from '../draft';
import type { Random } from '../random';

/** Deeds by the key of the item they were done to. */
export type DeedsByKey = ReadonlyMap<string, readonly Deed[]>;

const SINCE = at('2026-09-15 13:05');
const BULK_EDIT_MS = 41_000;

/** Jonas sets the fix version and migrates the workflow of all open items, in 41 seconds: a bulk edit. */
export function bulkEdit(drafts: readonly Draft[]): DeedsByKey {
  const open = drafts.filter((draft) => isOpenAt(draft, SINCE));
  const step = BULK_EDIT_MS / (open.length - 1);
  return new Map(open.map(({ key }, index) => [key, [migrate(SINCE + Math.round(index * step), 'jonas')]]));
}

const FIRST_SUNDAY = at('2026-03-29 21:30');
const LAST_SUNDAY = at('2026-09-27 21:30');
const REMINDED = 40;

/** The item whose proof the demo opens; the rank drag of Thu 24 Sep spared it the last reminder. */
const PROVED = 'SHOP-46';

/** Every Sunday night Automation comments on 40 open items. */
export function automationComments(drafts: readonly Draft[], random: Random): DeedsByKey {
  const deeds = new Map<string, Deed[]>();
  for (let sunday = FIRST_SUNDAY; sunday <= LAST_SUNDAY; sunday += 7 * DAY_MS) {
    const open = drafts.filter(
      ({ key, ...draft }) => key !== PROVED && isOpenAt({ key, ...draft }, sunday - 14 * DAY_MS),
    );
    const others = random.some(open, sunday === LAST_SUNDAY ? REMINDED : REMINDED - 1).map(({ key }) => key);
    const keys = sunday === LAST_SUNDAY ? others : [PROVED, ...others];
    for (const [index, key] of keys.entries()) {
      const reminder = comment(sunday + index * 1500, 'automation', 'No activity for 14 days.');
      deeds.set(key, [...(deeds.get(key) ?? []), reminder]);
    }
  }
  return deeds;
}

const DRAGGED = ['SHOP-46', 'SHOP-61', 'SHOP-41', 'SHOP-12', 'SHOP-52', 'SHOP-33', 'SHOP-66', 'SHOP-84', 'SHOP-64'];

/** Priya drags nine items in rank on Thu 24 Sep. */
export function rankDrag(): DeedsByKey {
  const startMs = at('2026-09-24 08:20');
  return new Map(DRAGGED.map((key, index) => [key, [rank(startMs + index * (MINUTE_MS / 4), 'priya')]]));
}
