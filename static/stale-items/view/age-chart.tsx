import { useState } from 'preact/hooks';
import type { Limits } from '../items/limits';
import { ageRanges, type AgeCount, type AgeRange } from '../lists/ages';
import { TEXTS } from '../texts';

const HEIGHT = 40;
const LEAST_HEIGHT = 3;

type AgeChartProps = {
  /** Absent until they are counted: the same bars then stand empty, so that nothing jumps. */
  readonly ages: readonly AgeCount[] | undefined;
  readonly limits: Limits;
  readonly chosen: AgeRange | undefined;
  readonly choose: (range: AgeRange) => void;
};

/** How long ago the items were last refined: bars that filter the list, with the limit between them; or a table. */
export function AgeChart({ ages, limits, chosen, choose }: AgeChartProps) {
  const [asTable, setAsTable] = useState(false);
  const bars = ages ?? ageRanges(limits.usual).map((range) => ({ ...range, count: undefined }));
  return (
    <section class="stack tight chart" aria-label={TEXTS.ageTitle} aria-busy={!ages}>
      {asTable ? (
        <AgeTable bars={bars} />
      ) : (
        <Bars bars={bars} isOneLimit={limits.least === limits.most} chosen={chosen} choose={choose} />
      )}
      <p class="row help">
        {TEXTS.ageTitle} · {TEXTS.ageLimit(limits)}
        <button type="button" class="link push" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? TEXTS.showAsChart : TEXTS.showAsTable}
        </button>
      </p>
    </section>
  );
}

type Bar = Omit<AgeCount, 'count'> & { readonly count: number | undefined };

type BarsProps = Pick<AgeChartProps, 'chosen' | 'choose'> & {
  readonly bars: readonly Bar[];
  readonly isOneLimit: boolean;
};

function Bars({ bars, isOneLimit, chosen, choose }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ count = 0 }) => count));
  return (
    <ul class="bars">
      {bars.map(({ fromDays, toDays, count, isOver }, at) => {
        const label = TEXTS.ageBar(TEXTS.ageRange(fromDays, toDays), count, isOver, isOneLimit);
        const height = count ? Math.max(LEAST_HEIGHT, (count / most) * HEIGHT) : 0;
        const isFirstOver = isOver && bars[at - 1]?.isOver === false;
        return (
          <li key={fromDays} class={isFirstOver ? 'limit' : undefined}>
            <button
              type="button"
              class={isOver ? 'bar over' : 'bar'}
              aria-label={label}
              aria-pressed={chosen?.fromDays === fromDays}
              title={label}
              disabled={!count}
              onClick={() => choose({ fromDays, toDays })}
            >
              <span class="count" aria-hidden="true">
                {count ? TEXTS.number(count) : undefined}
              </span>
              <svg height={height} aria-hidden="true">
                <rect width="100%" height="100%" />
              </svg>
            </button>
            <span class="days" aria-hidden="true">
              {TEXTS.ageLabel(fromDays, toDays)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function AgeTable({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <table>
      <caption class="visually-hidden">{TEXTS.ageTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXTS.ageColumn}</th>
          <th scope="col">{TEXTS.itemsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ fromDays, toDays, count }) => (
          <tr key={fromDays}>
            <th scope="row">{TEXTS.ageRange(fromDays, toDays)}</th>
            <td>{TEXTS.numberOrDash(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
