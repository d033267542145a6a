import type * as Closely from './closely';
import type { Judgement } from './judgement';
import type { ReadyProps } from './ready-panel';

/** What the views of a read and judged issue get. */
export type JudgedProps = ReadyProps & {
  readonly judgement: Judgement;
  readonly closely: typeof Closely | undefined;
};
