import type { Framing } from '../draft';
import type { Kind } from './stock-answers';

/**
 * An ordinary technical item of the demo. `days`: since it was last refined. `answers`: all four, one of them thin, the
 * first so many, or none; `later` and `overdue` promise them by a day. Without `points` nobody estimated it.
 */
export type TechnicalRow = {
  readonly key: string;
  readonly summary: string;
  readonly kind: Kind;
  readonly origin: NonNullable<Framing['origin']>;
  readonly days: number;
  readonly answers: 'all' | 'thin' | 0 | 1 | 2 | 3 | 'later' | 'overdue';
  /** What happens if nobody does it: the answer that fits this item alone. Absent where nobody said. */
  readonly doNothing?: string;
  readonly points?: number;
  readonly deadline?: string;
  /** Absent: it has the type Technical task instead. */
  readonly label?: string;
  readonly place?: 'active sprint' | 'done';
};
