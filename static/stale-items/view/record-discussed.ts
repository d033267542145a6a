import type { IssueRecords } from '../../../src/core/records';
import { discussionsInForce } from '../../../src/core/records';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { ask } from '../../shared/bridge/backend';
import { flag } from '../../shared/bridge/host';
import { withRecords, type JudgedItem } from '../find/judged-item';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import type { Shown } from './shown';

const AT_ONCE = 5;

type Recorded = { readonly item: JudgedItem; readonly records: IssueRecords };
type Outcome = Recorded | { readonly item: JudgedItem; readonly refusal: string };

/**
 * Records that people talked about these items today and keep them. Each is its own record: what was refused is named
 * with the reason, what was recorded can be taken back from the flag.
 */
export async function recordDiscussed(items: readonly JudgedItem[], reading: Shown['reading']): Promise<void> {
  const outcomes = await eachOf(items, (issueId) => ask('recordDiscussed', { issueId, outcome: 'keep' }));
  const recorded = apply(outcomes, reading);
  if (recorded.length === 0) return;
  flag('success', TEXTS.recorded(recorded.map(({ item }) => item.facts.issue.key)), TEXTS.keptOpen, [
    { text: TEXTS.undo, onClick: () => void takeBack(recorded, reading) },
  ]);
}

async function takeBack(recorded: readonly Recorded[], reading: Shown['reading']): Promise<void> {
  const ids = new Map(
    recorded.flatMap(({ item, records }) => {
      const [newest] = [...discussionsInForce(records)].sort((a, b) => b.atMs - a.atMs);
      return newest ? [[item.facts.issue.id, newest.id] as const] : [];
    }),
  );
  const outcomes = await eachOf(
    recorded.map(({ item }) => item),
    (issueId) => ask('undoRecord', { issueId, recordId: ids.get(issueId) ?? '' }),
  );
  if (apply(outcomes, reading).length > 0) flag('success', TEXTS.undone);
}

function eachOf(
  items: readonly JudgedItem[],
  act: (issueId: string) => Promise<IssueRecords>,
): Promise<readonly Outcome[]> {
  return atMostAtOnce(AT_ONCE, items, async (item): Promise<Outcome> => {
    try {
      return { item, records: await act(item.facts.issue.id) };
    } catch (error) {
      return { item, refusal: sentenceOf(error) };
    }
  });
}

/** Judges what was recorded anew, so that the list shows it at once, and tells what was refused. */
function apply(outcomes: readonly Outcome[], reading: Shown['reading']): readonly Recorded[] {
  const recorded = outcomes.filter((outcome) => 'records' in outcome);
  const refused = outcomes.filter((outcome) => 'refusal' in outcome);
  reading.replace(recorded.map(({ item, records }) => withRecords(item, records, Date.now())));
  if (refused.length > 0) {
    const sentences = [...new Set(refused.map(({ refusal }) => refusal))].join(' ');
    flag('error', TEXTS.notRecorded(refused.map(({ item }) => item.facts.issue.key)), sentences);
  }
  return recorded;
}
