import * as v from 'valibot';
import { ORIGINS } from '../../../src/core/framing/framing';
import { jsonIn } from '../../../src/jira/decoders/json';
import { COLUMNS } from '../lists/columns';
import { GROUPINGS } from '../lists/list-view';
import { ITEM_LISTS } from '../lists/item-lists';
import { type ItemListId, LISTS } from '../lists/lists';
import { MOST_TYPED } from '../lists/search-text';
import { FIRST_CHOICES, type Choices } from './choices';

const id = v.pipe(v.string(), v.regex(/^\d{1,19}$/));
const days = v.pipe(v.number(), v.integer(), v.minValue(0));
const filter = v.strictObject({
  projectId: v.exactOptional(id),
  componentId: v.exactOptional(id),
  origin: v.exactOptional(v.picklist([...ORIGINS, 'none'])),
  ages: v.exactOptional(
    v.strictObject({
      fromDays: days,
      // JSON has no word for "no end".
      toDays: v.pipe(
        v.nullable(days),
        v.transform((end) => end ?? Infinity),
      ),
    }),
  ),
});
const sorting = v.union([
  v.strictObject({ by: v.picklist(['item', 'age', 'deadline', 'cost']), descending: v.boolean() }),
  v.strictObject({ by: v.picklist(['urgency', 'due']), descending: v.literal(false) }),
]);
const choice = v.exactOptional(
  v.strictObject({
    filter,
    sorting,
    text: v.exactOptional(v.pipe(v.string(), v.maxLength(MOST_TYPED))),
    group: v.exactOptional(v.picklist(GROUPINGS)),
    columns: v.exactOptional(v.array(v.picklist(COLUMNS))),
  }),
);
const kept = v.strictObject({
  list: v.picklist(LISTS),
  asks: v.strictObject(
    Object.fromEntries(ITEM_LISTS.map(({ id }) => [id, choice])) as Record<ItemListId, typeof choice>,
  ),
});

/**
 * What a viewer chose to see, kept in their own browser, for each gadget and account: nobody else's view changes with it, and
 * no function of the app is called. Where a browser forbids frames of other sites to keep anything, a reload begins anew.
 */
export type KeptChoices = { read(): Choices; keep(choices: Choices): void };

/** What cannot be read, because another version wrote it or somebody meddled with it, is as if nothing was kept. */
export function keptChoices(
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
  gadgetId: string | undefined,
  accountId: string | undefined,
): KeptChoices {
  const key = `choices/${gadgetId ?? ''}/${accountId ?? ''}`;
  return {
    read: () => {
      const parsed = v.safeParse(kept, jsonIn(storage?.getItem(key) ?? ''));
      return parsed.success ? parsed.output : FIRST_CHOICES;
    },
    keep: (choices) => storage?.setItem(key, JSON.stringify(choices)),
  };
}
