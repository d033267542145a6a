import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '../../../src/core/issue';
import { markInForce } from '../../../src/core/records';
import type { MarkedIssue } from '../../../src/core/technical-rule/offered-rows';
import { ask } from '../../shared/bridge/backend';
import { sentenceOf } from '../../shared/sentence-of';

/** As many as the app answers for at once. */
const STEP = 100;

/** The items with what people said of them, or why that isn't known. `undefined` while it is read. */
export type Marks = { readonly items: readonly MarkedIssue[] } | { readonly problem: string } | undefined;

/** Reads once what people marked among these items. */
export function useMarks(issues: readonly Issue[] | undefined): Marks {
  const [marks, setMarks] = useState<Marks>(undefined);
  useEffect(() => {
    if (!issues) return;
    marked(issues).then(
      (items) => setMarks({ items }),
      (error: unknown) => setMarks({ problem: sentenceOf(error) }),
    );
  }, [issues]);
  return marks;
}

async function marked(issues: readonly Issue[]): Promise<readonly MarkedIssue[]> {
  const steps = Array.from({ length: Math.ceil(issues.length / STEP) }, (_, at) =>
    issues.slice(at * STEP, (at + 1) * STEP).map(({ id }) => id),
  );
  const records = (await Promise.all(steps.map((issueIds) => ask('readRecords', { issueIds })))).flat();
  const markOf = new Map(records.map((one) => [one.issueId, markInForce(one)]));
  return issues.map((issue) => ({ issue, mark: markOf.get(issue.id) }));
}
