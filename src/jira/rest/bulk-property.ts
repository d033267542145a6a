import type { Call } from '../call';
import { taskIdIn, taskOf, type Task } from '../decoders/task';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { IssueProperties, Unwritten } from '../port';
import { Refused } from '../refused';
import { unavailable, unreadable } from '../status-refusal';
import { patienceEndsMs, type Patience } from '../transport';
import { whyNotStorable } from './save-property';

/** Issues in one call (facts/jira-api, 4.3). */
const MOST_ISSUES = 100;
const FIRST_LOOK_MS = 250;
const LONGEST_LOOK_MS = 5_000;

type Batch = readonly (readonly [issueId: string, value: unknown])[];

/** Writes one property on many issues, each batch through one of Jira's long-running tasks. */
export function bulkPropertyOverRest(call: Call, patience: Patience): Pick<IssueProperties, 'saveIssueProperties'> {
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
    const issues = batch.map(([id, value]) => ({ issueID: Number(id), properties: { [propertyKey]: value } }));
    try {
      const answered = await call(OPERATIONS.saveIssueProperties, { body: { issues } });
      const task = await finished(taskOf(answered.body) ?? (await look(taskIdIn(answered.location))));
      if (task.state === 'failed') return everyOne(batch, notWritten());
      const failed = new Set(task.failedIssueIds);
      return everyOne(
        batch.filter(([id]) => failed.has(id)),
        notWritten(),
      );
    } catch (error) {
      if (error instanceof Refused) return everyOne(batch, error);
      throw error;
    }
  }

  /** Looks at a task until it ends, less and less often; gives up when patience ends. */
  async function finished(first: Task): Promise<Task> {
    const untilMs = patienceEndsMs(patience);
    let task = first;
    for (let waitMs = FIRST_LOOK_MS; task.state === 'running'; waitMs = Math.min(2 * waitMs, LONGEST_LOOK_MS)) {
      if (patience.now() + waitMs > untilMs) throw unavailable();
      await patience.sleep(waitMs);
      task = await look(task.id);
    }
    return task;
  }

  /** A redirect that was followed already gave the task itself, one that was not gives its address (facts/jira-api, 4.3). */
  async function look(taskId: string | undefined): Promise<Task> {
    if (taskId === undefined) throw unreadable('the job that saves these work items');
    const task = taskOf((await call(OPERATIONS.task, { parts: { task: taskId } })).body);
    if (task === undefined) throw unreadable('the job that saves these work items');
    return task;
  }
}

/** Jira takes these ids as JSON numbers, which are exact only so far. */
const isSendable = (issueId: string): boolean => isIssueId(issueId) && Number.isSafeInteger(Number(issueId));

const everyOne = (batch: Batch, refused: Refused): Unwritten[] => batch.map(([issueId]) => ({ issueId, refused }));

const notAnId = () => new Refused('invalid', "That isn't the id of a work item.");

const notWritten = () => new Refused('conflict', 'Jira did not save this work item with the others. Try again later.');
