import type { Results } from './results';
import { auditSentence, costTable, ratioTable } from './tables';

/** What docs/bench.md says of the numbers: those of `bench/results.json`, and no others. */
export function benchSection(results: Results): string {
  const { audit } = results;
  return [ratioTable(results), costTable(results), ...(audit ? [auditSentence(audit)] : [])].join('\n\n');
}
