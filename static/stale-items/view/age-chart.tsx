import { useState } from 'preact/hooks';
import type { JudgedItem } from '../find/judged-item';
import { ageGroups, type AgeGroup } from '../lists/age-groups';
import { TEXTS } from '../texts';

const HEIGHT = 40;
const LEAST_HEIGHT = 3;

type AgeChartProps = {
  readonly items: readonly JudgedItem[];
  readonly limitDays: number;
  readonly chosen: AgeGroup | undefined;
  /** Absent where there is no list to filter. */
  readonly choose?: ((group: AgeGroup) => void) | undefined;
};

/** How long ago the items were last refined: bars that filter the list, with the limit between them; or a table. */
export function AgeChart({ items, limitDays, chosen, choose }: AgeChartProps) {
  const [asTable, setAsTable] = useState(false);
  const groups = ageGroups(items, limitDays);
  return (
    <section class="stack tight" aria-label={TEXTS.ageTitle}>
      {asTable ? <AgeTable groups={groups} /> : <Bars groups={groups} chosen={chosen} choose={choose} />}
      <p class="row help">
        {TEXTS.ageTitle} · {TEXTS.ageLimit(limitDays)}
        <button type="button" class="link push" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? TEXTS.showAsChart : TEXTS.showAsTable}
        </button>
      </p>
    </section>
  );
}

function Bars({ groups, chosen, choose }: Pick<AgeChartProps, 'chosen' | 'choose'> & { groups: readonly AgeGroup[] }) {
  const most = Math.max(1, ...groups.map(({ items }) => items.length));
  return (
    <ul class="bars">
      {groups.map((group, at) => {
        const { items, isOver } = group;
        const range = TEXTS.ageRange(group.fromDays, group.toDays);
        const label = TEXTS.ageBar(range, items.length, isOver);
        const height = items.length === 0 ? 0 : Math.max(LEAST_HEIGHT, (items.length / most) * HEIGHT);
        const isFirstOver = isOver && groups[at - 1]?.isOver === false;
        return (
          <li key={group.fromDays} class={isFirstOver ? 'limit' : undefined}>
            <button
              type="button"
              class={isOver ? 'bar over' : 'bar'}
              aria-label={label}
              aria-pressed={chosen?.fromDays === group.fromDays}
              title={label}
              disabled={!choose || items.length === 0}
              onClick={() => choose?.(group)}
            >
              <span class="count" aria-hidden="true">
                {items.length > 0 && items.length}
              </span>
              <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
                <rect x="0" y={HEIGHT - height} width="10" height={height} />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function AgeTable({ groups }: { readonly groups: readonly AgeGroup[] }) {
  return (
    <table class="ages">
      <caption class="visually-hidden">{TEXTS.ageTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXTS.ageColumn}</th>
          <th scope="col">{TEXTS.itemsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ fromDays, toDays, items }) => (
          <tr key={fromDays}>
            <th scope="row">{TEXTS.ageRange(fromDays, toDays)}</th>
            <td>{items.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
