import { useEffect, useRef, useState } from 'preact/hooks';
import type { JqlClause } from '../../../src/core/query/jql';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import type { IssueType, Component } from '../../../src/jira/site';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { countItems, type CountedItems } from '../count-items';
import { knownParents } from './known-parents';
import { previewQueries, type PreviewQueries } from './preview-queries';

/** Long enough for the next keystroke, short enough to feel live. */
const SETTLED_MS = 300;
const EXAMPLES = 3;

/** What a query finds now: how many, and the keys of the newest few. */
export type Found =
  (Pick<CountedItems, 'count' | 'isAbout'> & { readonly examples: readonly string[] }) | { readonly problem: string };

/** The queries of the rule as it stands, with what they found so far. `undefined` until the rule has settled. */
export type Preview = {
  readonly queries: PreviewQueries | undefined;
  readonly found: (query: JqlClause) => Found | undefined;
};

/** Counts what the rule and each of its rows match, anew for every row that changes; other rows keep their numbers. */
export function usePreview(
  projectId: string,
  rule: TechnicalRule,
  names: { readonly types: readonly IssueType[]; readonly components: readonly Component[] },
): Preview {
  const [queries, setQueries] = useState<PreviewQueries | undefined>(undefined);
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map());
  const asked = useRef(new Set<string>());

  useEffect(() => {
    let current = true;
    const ask = async () => {
      const parents = await knownParents(jira, rule);
      if (!current) return;
      const next = previewQueries(projectId, rule, { types: names.types, components: names.components, parents });
      setQueries(next);
      for (const query of [next.total, ...next.rows]) {
        if (asked.current.has(query)) continue;
        asked.current.add(query);
        void look(query).then((one) => {
          if ('problem' in one) asked.current.delete(query);
          setFound((before) => new Map(before).set(query, one));
        });
      }
    };
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        const problem = sentenceOf(error);
        if (!current) return;
        const next = previewQueries(projectId, rule, { types: names.types, components: names.components, parents: [] });
        setQueries(next);
        setFound(
          (before) => new Map([...before, ...[next.total, ...next.rows].map((one) => [one, { problem }] as const)]),
        );
      });
    }, SETTLED_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [projectId, rule, names]);

  return { queries, found: (query) => found.get(query) };
}

async function look(query: JqlClause): Promise<Found> {
  try {
    const { count, isAbout, newest } = await countItems(jira, query);
    return { count, isAbout, examples: newest.slice(0, EXAMPLES).map(({ issue }) => issue.key) };
  } catch (error) {
    return { problem: sentenceOf(error) };
  }
}
