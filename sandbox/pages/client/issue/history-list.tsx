import type { History } from '../jira/issue';
import { momentText } from '../parts/day-text';

/** The changelog, newest first: who changed what from what to what. */
export function HistoryList({ histories }: { readonly histories: readonly History[] }) {
  if (histories.length === 0) return <p class="subtle-text">Nothing has been changed yet.</p>;
  return (
    <ul class="entries">
      {histories.map(({ id, author, created, items }) => (
        <li key={id}>
          <p class="entry-head">
            <strong>{author?.displayName ?? 'Anonymous'}</strong> <time>{momentText(created)}</time>
          </p>
          <ul>
            {items.map((item, index) => (
              <li key={index}>
                {item.field}: {side(item, 'fromString')} → {side(item, 'toString')}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** One side of a change. An entry may lack it, and `toString` would then be the inherited function. */
function side(item: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(item, name) ? item[name] : undefined;
  if (typeof value !== 'string' || value === '') return 'none';
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}
