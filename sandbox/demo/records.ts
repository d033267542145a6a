import type { StoredEntity } from '../loaded-site';
import { at } from './calendar';
import { PEOPLE, type Person } from './people';
import { projectKeyOf } from './draft';
import { PROJECT_IDS } from './projects';

type Recorded = { readonly key: string; readonly by: Person; readonly atMs: number } & (
  | { readonly entityName: 'mark'; readonly technical: boolean; readonly because: string }
  | { readonly entityName: 'discussed'; readonly outcome: 'keep'; readonly note: string }
);

const RECORDED: readonly Recorded[] = [
  {
    entityName: 'mark',
    key: 'SHOP-70',
    by: 'ana',
    atMs: at('2026-05-27 09:04'),
    technical: true,
    because: 'all six parts of it are',
  },
  {
    entityName: 'discussed',
    key: 'SHOP-52',
    by: 'sam',
    atMs: at('2026-09-18 13:30'),
    outcome: 'keep',
    note: "wait for the vendor's date",
  },
  {
    entityName: 'discussed',
    key: 'OPS-20',
    by: 'priya',
    atMs: at('2026-09-10 08:41'),
    outcome: 'keep',
    note: 'not now, until 1 Dec: the vendor opens the region in November',
  },
];

/** What people recorded in the app, as rows of its storage entities `mark` and `discussed` in manifest.yml. */
export function demoRecords(idOf: (key: string) => string): readonly StoredEntity[] {
  return RECORDED.map(({ entityName, key, by, atMs, ...said }, index) => {
    const issueId = idOf(key);
    const value = {
      issueId,
      projectId: PROJECT_IDS[projectKeyOf(key)],
      ...said,
      by: PEOPLE[by],
      at: Math.floor(atMs / 1000),
      undone: false,
    };
    return { entityName, key: `${entityName}:${issueId}:5f0e2c1a-0000-4000-8000-00000000000${index + 1}`, value };
  });
}
