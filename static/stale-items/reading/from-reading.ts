import type { GadgetConfiguration } from '../gadget-configuration';
import { FIRST_ASK } from '../lists/list-ask';
import type { Coverage } from '../items/coverage';
import type { Findings } from './findings';
import { A_PAGE } from './first-look';
import { NOTHING_KNOWN, type IndexView } from '../index/index-clauses';
import type { JudgedItem } from '../items/judged-item';
import { readItems } from './read-items';
import { readSource } from './read-source';
import type { Reads } from '../items/reads';
import type { ScopeProjects } from '../items/scope-projects';

/**
 * Findings without the index: every item read and judged, as many as one reading takes; then how many others look
 * technical, for which their summaries must be read.
 */
export async function* fromReading(
  reads: Reads,
  configuration: GadgetConfiguration,
  { scope, nowMs, known = NOTHING_KNOWN }: IndexView,
  { projects, coverage }: { readonly projects: ScopeProjects; readonly coverage: Coverage | undefined },
): AsyncGenerator<Findings, void, undefined> {
  const { items, limits } = await readItems(reads, configuration, scope, projects, nowMs);
  const source = readSource(reads, { scope, projects, items, listed: configuration, nowMs, known });
  const findings: Findings = {
    kind: 'found',
    atMs: nowMs,
    source,
    known,
    first: await source.page(FIRST_ASK, { size: A_PAGE }),
    projects,
    // Jira estimates how much there should be: at least what was read.
    coverage: coverage && { ...coverage, of: Math.max(coverage.of, items.length) },
    numbers: await source.numbers(projects),
    isWhole: true,
    reading: limits,
    oldest: refinedLongestAgo(items),
  };
  yield findings;
  if (configuration.allOpenItems || items.length === 0) return;
  const { counted } = await source.looking({ size: A_PAGE });
  const { lists } = findings.numbers;
  yield { ...findings, numbers: { ...findings.numbers, lists: { ...lists, 'looks-technical': counted } } };
}

function refinedLongestAgo(items: readonly JudgedItem[]): JudgedItem | undefined {
  return items.reduce<JudgedItem | undefined>(
    (oldest, item) => (oldest && oldest.assessment.refined.atMs <= item.assessment.refined.atMs ? oldest : item),
    undefined,
  );
}
