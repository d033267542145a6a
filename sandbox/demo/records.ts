import type { StoredEntity } from '../loaded-site';
import { at } from './calendar';
import { PEOPLE, type Person } from './people';
import { projectKeyOf } from './draft';
import { PROJECT_IDS } from './projects';

type Recorded = { readonly key: string; readonly by: Person; readonly atMs: number } & (
  | { readonly entityName: 'mark'; readonly isTechnical: boolean; readonly givenReason: string }
  | { readonly entityName: 'discussed'; readonly chosenOutcome: 'keep' | 'never'; readonly givenNote: string }
  | {
      readonly entityName: 'discussed';
      readonly chosenOutcome: 'notNow';
      readonly restsUntil: string;
      readonly givenNote: string;
    }
);

const RECORDED: readonly Recorded[] = [
  {
    entityName: 'mark',
    key: 'SHOP-70',
    by: 'ana',
    atMs: at('2026-05-27 09:04'),
    isTechnical: true,
    givenReason: 'all six parts of it are',
  },
  {
    entityName: 'discussed',
    key: 'SHOP-52',
    by: 'sam',
    atMs: at('2026-09-18 13:30'),
    chosenOutcome: 'keep',
    givenNote: "wait for the vendor's date",
  },
  notNow('OPS-20', '2026-09-10 08:41', '2026-12-01', 'the vendor opens the region in November'),
  notNow('OPS-16', '2026-09-08 13:20', '2026-11-02', 'our provider has 1.33 from November on'),
  notNow('SHOP-84', '2026-09-24 08:50', '2026-11-30', 'nothing moves in the shop before the sales are over'),
  notNow('PAY-28', '2026-09-09 09:15', '2027-01-11', 'the bank publishes the final format in January'),
  never('SHOP-29', '2026-08-19 08:33', 'it is retired: the importer goes at the end of the year'),
  never('PAY-50', '2026-09-14 12:30', 'the gateway has a test system of its own by now'),
];

/** Priya puts an item off. */
function notNow(key: string, when: string, until: string, note: string): Recorded {
  return {
    entityName: 'discussed',
    key,
    by: 'priya',
    atMs: at(when),
    chosenOutcome: 'notNow',
    restsUntil: until,
    givenNote: note,
  };
}

/** Priya decides that an item is never done. */
function never(key: string, when: string, note: string): Recorded {
  return { entityName: 'discussed', key, by: 'priya', atMs: at(when), chosenOutcome: 'never', givenNote: note };
}

/**
 * What people recorded in the app, as rows of its storage entities `mark` and `discussed` in manifest.yml, and the list of
 * each issue's records.
 */
export function demoRecords(idOf: (key: string) => string): readonly StoredEntity[] {
  const rows = recordRows(idOf);
  const lists = new Map<string, readonly string[]>();
  for (const { key } of rows) {
    const list = `records:${key.split(':')[1]}`;
    lists.set(list, [...(lists.get(list) ?? []), key]);
  }
  const listRows = [...lists].map(([key, keys]) => ({
    entityName: 'versioned',
    key,
    value: { rowVersion: 1, lastWrites: 'demo', savedState: keys },
  }));
  return [...rows, ...listRows];
}

function recordRows(idOf: (key: string) => string): readonly StoredEntity[] {
  return RECORDED.map(({ entityName, key, by, atMs, ...said }, index) => {
    const issueId = idOf(key);
    const value = {
      issueId,
      projectId: PROJECT_IDS[projectKeyOf(key)],
      ...said,
      madeBy: PEOPLE[by],
      madeAt: Math.floor(atMs / 1000),
      isUndone: false,
    };
    return { entityName, key: `${entityName}:${issueId}:5f0e2c1a-0000-4000-8000-00000000000${index + 1}`, value };
  });
}
