import type { MeasuredAudit } from './audit';
import type { Measured } from './measure-size';
import type { Results } from './results';

/** What was measured, put together by what it is instead of by size. */
export function resultsOf(measured: readonly Measured[], audit: MeasuredAudit | undefined): Results {
  return {
    gadget: measured.map(({ gadget }) => gadget),
    panel: measured.map(({ panel }) => panel),
    sweepFirst: measured.map(({ sweepFirst }) => sweepFirst),
    sweepSteady: measured.map(({ sweepSteady }) => sweepSteady),
    naive: measured.map(({ naive }) => naive),
    batched: measured.map(({ batched }) => batched),
    updatedOnly: measured.map(({ updatedOnly }) => updatedOnly),
    ...(audit && { audit: auditResult(audit) }),
  };
}

function auditResult({ ms, baselineMs, ratio, peakMb, baselinePeakMb }: MeasuredAudit): Results['audit'] {
  return { ms, baselineMs, ratio, peakMb, baselinePeakMb };
}
