import type { Measured } from './measure-size';
import type { Results } from './results';

/** What was measured, put together by what it is instead of by size. */
export function resultsOf(measured: readonly Measured[], audit: Results['audit']): Results {
  return {
    gadget: measured.map(({ gadget }) => gadget),
    panel: measured.map(({ panel }) => panel),
    sweepFirst: measured.map(({ sweepFirst }) => sweepFirst),
    sweepSteady: measured.map(({ sweepSteady }) => sweepSteady),
    naive: measured.map(({ naive }) => naive),
    batched: measured.map(({ batched }) => batched),
    updatedOnly: measured.map(({ updatedOnly }) => updatedOnly),
    ...(audit && { audit }),
  };
}
