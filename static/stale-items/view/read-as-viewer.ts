import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { Reads } from '../find/reads';
import type { GadgetConfiguration } from '../gadget-configuration';
import { createSession, type Session } from '../state/session';
import type { Choices } from '../state/choices';

const READS: Reads = {
  jira,
  readRecords: (payload) => ask('readRecords', payload),
  readBulkEdits: (payload) => ask('readBulkEdits', payload),
};

/** A gadget before whoever looks at it: each viewer sees what they may see. */
export function sessionAsViewer(configuration: GadgetConfiguration, choices: Choices): Session {
  return createSession({ reads: READS, configuration, choices, nowMs: () => Date.now(), sentenceOf });
}
