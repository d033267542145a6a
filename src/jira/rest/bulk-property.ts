import type { Call } from '../call';
import { taskIdIn, taskOf } from '../decoders/task';
import { OPERATIONS } from '../operations';
import { isIssueId } from '../paths';
import type { IssueProperties, Unwritten } from '../port';
import { Refused } from '../refused';
import type { Patience } from '../transport';
import { whyNotStorable } from './save-property';
import { taskEndOver } from './task-end';

/** Issues in one call (facts/jira-api, 4.3). */
const MOST_ISSUES = 100;

type Batch = readonly (readonly [issueId: string, value: unknown])[];

/** Writes one property on many issues, each batch through one of Jira's long-running tasks. */
export function bulkPropertyOverRest(call: Call, patience: Patience): Pick<IssueProperties, 'saveIssueProperties'> {
  const { finished, look } = taskEndOver(call, patience, 'the job that saves these work items');
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
      // A redirect that was followed already gave the task itself, one that was not its address (facts/jira-api, 4.3).
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
}

/** Jira takes these ids as JSON numbers, which are exact only so far. */
const isSendable = (issueId: string): boolean => isIssueId(issueId) && Number.isSafeInteger(Number(issueId));

const everyOne = (batch: Batch, refused: Refused): Unwritten[] => batch.map(([issueId]) => ({ issueId, refused }));

const notAnId = () => new Refused('invalid', "That isn't the id of a work item.");

const notWritten = () => new Refused('conflict', 'Jira did not save this work item with the others. Try again later.');
