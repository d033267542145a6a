import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../../shared/bridge/backend';
import { onHostEvent } from '../../shared/bridge/host';
import type { ShownIssue } from '../place';
import { sentenceOf } from '../../shared/sentence-of';
import type { PanelFacts } from './load-facts';
import { loadReadable } from './load-readable';
import type { AskTheApp } from './load-evidence';
import type { PanelReading, PanelState } from './panel-props';
import { lazyParts } from './use-lazy-parts';
import { trusting, withFraming, type Trusted } from './trusted';

const THE_APP: AskTheApp = {
  readRecords: (asked) => ask('readRecords', asked),
  readBulkEdits: (asked) => ask('readBulkEdits', asked),
};

/** Reads the issue, then its history; reads again when Jira says that the issue changed. */
export function usePanel(issue: ShownIssue): PanelReading {
  const [state, setState] = useState<PanelState>({ status: 'loading' });
  const trusted = useRef<Trusted | undefined>(undefined);
  const newest = useRef(0);
  const wantsProof = useRef(false);

  const read = useCallback(async () => {
    const turn = (newest.current += 1);
    const show = (next: (before: PanelState) => PanelState) => {
      if (turn === newest.current) setState(next);
    };
    let facts: PanelFacts | undefined;
    try {
      facts = await loadReadable(issue);
    } catch (error) {
      const sentence = sentenceOf(error);
      show((before) => (before.status === 'ready' ? before : { status: 'failed', sentence }));
      return;
    }
    if (!facts) return show(() => ({ status: 'gone' }));
    const shown = trusting(facts, trusted.current, Date.now());
    show((before) => ({ ...(before.status === 'ready' ? before : {}), status: 'ready', facts: shown }));
    if (shown.policy.policy.enforcement === 'off') return;
    try {
      const { jira, loadEvidence } = await lazyParts;
      const evidence = await loadEvidence(jira, THE_APP, shown, Date.now(), wantsProof.current);
      show((before) => ({ ...before, status: 'ready', facts: shown, evidence, evidenceProblem: undefined }));
    } catch (error) {
      const evidenceProblem = sentenceOf(error);
      show((before) => ({ ...before, status: 'ready', facts: shown, evidenceProblem }));
    }
  }, [issue.id]);

  const reload = useCallback(() => void read(), [read]);
  const prove = useCallback(() => {
    wantsProof.current = true;
    reload();
  }, [reload]);
  useEffect(reload, [reload]);
  useEffect(() => onHostEvent('JIRA_ISSUE_CHANGED', reload), [reload]);

  const trust = useCallback((next: Trusted) => {
    trusted.current = next;
    setState((before) =>
      before.status === 'ready' ? { ...before, facts: withFraming(before.facts, next.framing) } : before,
    );
  }, []);
  const outdated = useCallback(() => (trusted.current ? [trusted.current.before] : []), []);
  return useMemo(() => ({ state, reload, prove, trust, outdated }), [state, reload, prove, trust, outdated]);
}
