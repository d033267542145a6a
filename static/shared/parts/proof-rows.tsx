import type { ComponentChildren } from 'preact';
import { dayOf, formatDayNear } from '../../../src/core/time/calendar-day';
import type { ProofRow } from '../../../src/core/refinement/proof';
import { CHANGE_SIGNALS } from '../../../src/core/refinement/signals';
import { CircleIcon } from '../icons/signs';
import './proof-rows.css';

type ProofRowsProps = {
  readonly rows: readonly ProofRow[];
  readonly nowMs: number;
  readonly timeZone: string;
  readonly label?: string | undefined;
  /** What one may do with a row, behind its reason. */
  readonly actionOf?: ((row: ProofRow) => ComponentChildren) | undefined;
};

/** Every change, comment and discussion, with whether it counted as refinement and why. Names belong here and only here. */
export function ProofRows({ rows, nowMs, timeZone, label, actionOf }: ProofRowsProps) {
  const today = dayOf(new Date(nowMs), timeZone);
  return (
    <ol class="proof-rows" aria-label={label}>
      {rows.map((row) => (
        <li key={`${row.kind}${row.id}`} class={row.isLastRefined ? 'last-refined' : undefined}>
          <time dateTime={new Date(row.atMs).toISOString()}>
            {formatDayNear(dayOf(new Date(row.atMs), timeZone), today)}
          </time>
          <CircleIcon isFull={row.counted} />
          <span>
            <bdi>{row.what}</bdi>
            {row.by?.displayName && ` · ${row.by.displayName}`}
          </span>
          <span class="subtle-text">
            {row.text} {actionOf?.(row)}
          </span>
        </li>
      ))}
    </ol>
  );
}

const CHANGES = CHANGE_SIGNALS.map(({ noun }) => noun);

/** The rule of the proof, in a sentence. */
export const PROOF_RULE = `Counts: a person changing ${CHANGES.slice(0, -1).join(', ')} or ${CHANGES.at(-1)}; a person’s comment; “Discussed”. Doesn’t: status, rank, Sprint, assignee, links, automation, bulk edits, or what the project’s settings leave out.`;
