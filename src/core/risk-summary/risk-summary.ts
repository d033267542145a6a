import { saidIn } from '../framing/said';
import { summaryBy, type RiskSummary, type SummaryRequest } from './summary-by';

/**
 * The risk summary: clauses where they fit, colons where they don't, hollow answers left out, the person's words never
 * rewritten. Same framing, same items, same day: same text.
 */
export function riskSummary(request: SummaryRequest): RiskSummary {
  return summaryBy(saidIn(request.framing, request), request);
}
