import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { Reads } from '../items/reads';
import type { GadgetConfiguration } from '../gadget-configuration';
import { createSession, type Session } from '../state/session';
import { keptChoices } from '../state/kept-choices';
import { storage } from './height-last-time';

const READS: Reads = {
  jira,
  readRecords: (payload) => ask('readRecords', payload),
  readBulkEdits: (payload) => ask('readBulkEdits', payload),
};

/** A gadget before whoever looks at it: each viewer sees what they may see, and as they last chose to see it. */
export function sessionAsViewer(
  configuration: GadgetConfiguration,
  gadgetId: string | undefined,
  accountId: string | undefined,
): Session {
  const kept = keptChoices(storage(), gadgetId, accountId);
  let choices = kept.read();
  const session = createSession({ reads: READS, configuration, choices, nowMs: () => Date.now(), sentenceOf });
  session.subscribe(() => {
    const now = session.screen().choices;
    if (now !== choices) kept.keep((choices = now));
  });
  return session;
}
