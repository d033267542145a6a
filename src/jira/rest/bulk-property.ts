import { sameJson } from '../../core/json/same-json';
import type { Call } from '../call';
import { taskIdIn, taskOf, type Task } from '../decoders/task';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { IssueProperties, Unwritten } from '../port';
import { Refused } from '../refused';
import { patienceEndsMs, type Patience } from '../transport';
import { readProperty } from './read-property';
import { saveProperty, whyNotStorable } from './save-property';
import { taskEndOver } from './task-end';

/** Issues in one call: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/ */
const MOST_ISSUES = 100;

/** How long a batch may take to show, where nothing tells of the job that writes it. */
const SHOWS_WITHIN_MS = 8_000;
const FIRST_LOOK_MS = 500;

type Batch = readonly (readonly [issueId: string, value: unknown])[];

/**
 * What came of a batch sent whole: what of it is not written; that its job failed, which may have written a part; or that
 * nobody knows, and why.
 */
type Sent = { readonly unwritten: readonly Unwritten[] } | 'failed' | { readonly doubt: Refused };

/**
 * Writes one property on many issues, each batch through one of Jira's long-running tasks. Jira answers with a redirect
 * (303) to that task. Whether an app on Forge sees the redirect, or the task itself because it was followed, or a refusal
 * because it may not be followed, or nothing, is not documented. Only the first two tell what became of the batch; on any
 * other answer the last of its properties is read back, and where that isn't there, all are written issue by issue. So are
 * those of a job that failed: Jira writes a batch bit by bit and takes nothing back.
 */
export function bulkPropertyOverRest(call: Call, patience: Patience): Pick<IssueProperties, 'saveIssueProperties'> {
  const { finished, look } = taskEndOver(call, patience, 'the job that saves these work items');
  const read = readProperty(call, OPERATIONS.issueProperty, 'issue');
  const save = saveProperty(call, OPERATIONS.saveIssueProperty, 'issue');
  /** Once a batch was refused and not written, so would be the others: they aren't sent whole any more. */
  let isInVain = false;
  return {
    async saveIssueProperties(propertyKey, values) {
      const unwritten: Unwritten[] = [];
      const storable = [...values].filter(([issueId, value]) => {
        const refused = isSendable(issueId) ? whyNotStorable(value) : notAnId();
        if (refused) unwritten.push({ issueId, refused });
        return refused === undefined;
      });
      let stopped: Refused | undefined;
      for (let from = 0; from < storable.length; from += MOST_ISSUES) {
        const batch = storable.slice(from, from + MOST_ISSUES);
        const failed = stopped ? everyOne(batch, stopped) : await write(propertyKey, batch);
        stopped ??= failed.find(({ refused }) => refused.kind === 'unavailable')?.refused;
        unwritten.push(...failed);
      }
      return unwritten;
    },
  };

  async function write(propertyKey: string, batch: Batch): Promise<readonly Unwritten[]> {
    try {
      if (isInVain) return await oneByOne(propertyKey, batch);
      const sent = await whole(propertyKey, batch);
      if (sent === 'failed') return await oneByOne(propertyKey, batch);
      if ('unwritten' in sent) return sent.unwritten;
      if (await shows(propertyKey, batch, mayComeLater(sent.doubt) ? SHOWS_WITHIN_MS : 0)) return [];
      isInVain = sent.doubt.kind === 'forbidden' || sent.doubt.kind === 'not-found';
      return await oneByOne(propertyKey, batch);
    } catch (error) {
      if (error instanceof Refused) return everyOne(batch, error);
      throw error;
    }
  }

  async function whole(propertyKey: string, batch: Batch): Promise<Sent> {
    const issues = batch.map(([id, value]) => ({ issueID: Number(id), properties: { [propertyKey]: value } }));
    try {
      const answered = await call(OPERATIONS.saveIssueProperties, { body: { issues } });
      const first = taskOf(answered.body) ?? (await look(taskIdIn(answered.location)));
      const task = await finished(first);
      return task.state === 'failed' ? 'failed' : { unwritten: failedOf(task, batch) };
    } catch (error) {
      if (error instanceof Refused && isDoubtful(error)) return { doubt: error };
      throw error;
    }
  }

  /** Whether the batch's last property can be read back, which takes a while where its job has only begun. */
  async function shows(propertyKey: string, batch: Batch, withinMs: number): Promise<boolean> {
    const [id, value] = batch.at(-1) ?? [];
    if (id === undefined) return true;
    const untilMs = Math.min(patience.now() + withinMs, patienceEndsMs(patience));
    for (let waitMs = FIRST_LOOK_MS; ; waitMs *= 2) {
      if (sameJson(await read(id, propertyKey), value)) return true;
      if (patience.now() + waitMs > untilMs) return false;
      await patience.sleep(waitMs);
    }
  }

  async function oneByOne(propertyKey: string, batch: Batch): Promise<readonly Unwritten[]> {
    const unwritten: Unwritten[] = [];
    for (const [at, [issueId, value]] of batch.entries()) {
      try {
        await save(issueId, propertyKey, value);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (error.kind === 'unavailable') return [...unwritten, ...everyOne(batch.slice(at), error)];
        unwritten.push({ issueId, refused: error });
      }
    }
    return unwritten;
  }
}

/**
 * Whether a refusal leaves open what became of the batch. It doesn't where Jira asks to come later, or says that another
 * job holds these issues: then nothing was begun.
 */
function isDoubtful({ kind, isInDoubt }: Refused): boolean {
  return isInDoubt || (kind !== 'unavailable' && kind !== 'conflict');
}

/** Whether a job may be at it: not where Jira took the batch for invalid. */
function mayComeLater({ kind }: Refused): boolean {
  return kind !== 'invalid';
}

function failedOf({ failedIssueIds }: Task, batch: Batch): readonly Unwritten[] {
  const failed = new Set(failedIssueIds);
  return everyOne(
    batch.filter(([id]) => failed.has(id)),
    notWritten(),
  );
}

/** Jira takes these ids as JSON numbers, which are exact only so far. */
const isSendable = (issueId: string): boolean => isIssueId(issueId) && Number.isSafeInteger(Number(issueId));

const everyOne = (batch: Batch, refused: Refused): Unwritten[] => batch.map(([issueId]) => ({ issueId, refused }));

const notAnId = () => new Refused('invalid', "That isn't the id of a work item.");

const notWritten = () => new Refused('conflict', 'Jira did not save this work item with the others. Try again later.');
