import type { IssueAnswer } from '../../../src/contract';
import { dayOf } from '../../../src/core/time/calendar-day';
import type { Discussing } from '../../../src/core/records/discussion-problem';
import { newestInForce, type IssueRecords } from '../../../src/core/records/records';
import { ask } from '../../shared/bridge/backend';
import { flag, openIssue, type FlagAction, type HostContext } from '../../shared/bridge/host';
import { DISCUSSED_TEXTS } from '../../shared/discussed/texts';
import { inParts } from '../items/in-parts';
import type { JudgedItem } from '../items/judged-item';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import type { Session } from '../state/session';
import type { Shown } from './shown';

/** What one call of the contract takes. */
const TOGETHER = 50;

type Recorded = { readonly item: JudgedItem; readonly records: IssueRecords };

/**
 * Records that people talked about these items today and what came of it, fifty items a call. Each is its own record:
 * what was refused is named with the reason, what was recorded can be taken back from the flag, all of it at once.
 * Answers whether anything was recorded.
 */
export async function recordDiscussed(
  items: readonly JudgedItem[],
  said: Discussing,
  { host, session }: Pick<Shown, 'host' | 'session'>,
): Promise<boolean> {
  const answers = await eachPart(items, (some) =>
    ask('recordDiscussedTogether', { issueIds: some.map(({ facts }) => facts.issue.id), ...said }),
  );
  const recorded = await apply(items, answers, session);
  if (recorded.length === 0) return false;
  const title =
    said.outcome === 'keep'
      ? TEXTS.recorded(keysOf(recorded))
      : DISCUSSED_TEXTS.recorded(said, dayOf(new Date(), host.timeZone));
  const told = said.outcome === 'keep' ? TEXTS.keptOpen(recorded.length) : keysOf(recorded).join(', ');
  const close = flag('success', title, told, [
    ...closeOf(said, recorded),
    {
      text: TEXTS.undo,
      onClick: () => {
        close();
        void takeBack(recorded, host, session);
      },
    },
  ]);
  return true;
}

/** One item that is never done can be closed from here; several are closed in Jira's own list. */
function closeOf({ outcome }: Discussing, [first, ...others]: readonly Recorded[]): FlagAction[] {
  if (outcome !== 'never' || !first || others.length > 0) return [];
  return [{ text: DISCUSSED_TEXTS.closeInJira, onClick: () => void openIssue(first.item.facts.issue.key) }];
}

/** Takes back what this viewer just recorded, and nobody else's record of the same moment. */
async function takeBack(recorded: readonly Recorded[], host: HostContext, session: Session): Promise<void> {
  const own = new Map(
    recorded.flatMap(({ records: { issueId, discussed } }) => {
      const newest = newestInForce(discussed.filter(({ by }) => by === host.accountId));
      return newest ? [[issueId, { issueId, recordId: newest.id }] as const] : [];
    }),
  );
  const items = recorded.flatMap(({ item }) => (own.has(item.facts.issue.id) ? [item] : []));
  const answers = await eachPart(items, (some) =>
    ask('undoTogether', { records: some.flatMap(({ facts }) => own.get(facts.issue.id) ?? []) }),
  );
  if ((await apply(items, answers, session)).length > 0) flag('success', TEXTS.undone);
}

/** Takes one record of an item back, whoever made it; the app's function asks Jira whether this viewer may. */
export async function takeBackOne(item: JudgedItem, recordId: string, session: Session): Promise<void> {
  const ref = { issueId: item.facts.issue.id, recordId };
  const answers = await eachPart([item], () => ask('undoTogether', { records: [ref] }));
  if ((await apply([item], answers, session)).length > 0) flag('success', TEXTS.undone);
}

/** A call that fails as a whole refuses its own part alone. */
async function eachPart(
  items: readonly JudgedItem[],
  act: (some: readonly JudgedItem[]) => Promise<readonly IssueAnswer[]>,
): Promise<readonly IssueAnswer[]> {
  const answers: IssueAnswer[] = [];
  for (const some of inParts(items, TOGETHER)) {
    try {
      answers.push(...(await act(some)));
    } catch (error) {
      const refusal = { kind: 'unavailable', sentence: sentenceOf(error) } as const;
      answers.push(...some.map(({ facts }) => ({ issueId: facts.issue.id, refusal })));
    }
  }
  return answers;
}

/** Shows what was recorded, in the rows and in every number at once, and tells what was refused. */
async function apply(
  items: readonly JudgedItem[],
  answers: readonly IssueAnswer[],
  session: Session,
): Promise<readonly Recorded[]> {
  const byId = new Map(items.map((item) => [item.facts.issue.id, item]));
  const recorded: Recorded[] = [];
  const refused: { readonly item: JudgedItem; readonly sentence: string }[] = [];
  for (const answer of answers) {
    const item = byId.get(answer.issueId);
    if (!item) continue;
    if ('records' in answer) recorded.push({ item, records: answer.records });
    else refused.push({ item, sentence: answer.refusal.sentence });
  }
  const records = new Map(recorded.map(({ records: of }) => [of.issueId, of]));
  if (records.size > 0) await session.changed([...records.keys()], { records });
  if (refused.length > 0) {
    const sentences = [...new Set(refused.map(({ sentence }) => sentence))].join(' ');
    flag('error', TEXTS.notRecorded(keysOf(refused)), sentences);
  }
  return recorded;
}

function keysOf(of: readonly { readonly item: JudgedItem }[]): readonly string[] {
  return of.map(({ item }) => item.facts.issue.key);
}
