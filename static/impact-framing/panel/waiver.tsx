import { useEffect, useState } from 'preact/hooks';
import { dayOf, formatDayNear, type CalendarDay } from '../../../src/core/time/calendar-day';
import type { IssueWaiver } from '../../../src/contract';
import { enforcementOf } from '../../../src/core/policy/enforcement-of';
import { unanswered } from '../../../src/core/policy/unanswered';
import { ask } from '../../shared/bridge/backend';
import { sentenceOf } from '../../shared/sentence-of';
import { boxOf } from '../../shared/box-of';
import { LAZY_TEXTS } from './lazy-texts';
import type { JudgedProps } from './panel-props';
import { WaiverForm } from './waiver-form';

type WaiverProps = Pick<JudgedProps, 'host' | 'facts'> & { readonly today: CalendarDay };

/** Whether the answers of an item that Jira may stop are waived, why and until when; and the way to waive them. */
export function Waiver({ host, facts, today }: WaiverProps) {
  const { issue } = facts.found;
  const mode = enforcementOf(facts.policy.policy, issue.type);
  const mayBeStopped =
    (mode === 'gate' || mode === 'require') && issue.status.category !== 'done' && unanswered(issue.framing).length > 0;
  return mayBeStopped ? <ReadWaiver key={issue.id} host={host} issueId={issue.id} today={today} /> : null;
}

type ReadWaiverProps = Pick<WaiverProps, 'host' | 'today'> & { readonly issueId: string };

function ReadWaiver({ host, issueId, today }: ReadWaiverProps) {
  const [found, setFound] = useState<IssueWaiver>();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    // Without an answer nothing is offered; the answers themselves can be given all the same.
    ask('issueWaiver', { issueId }).then(setFound, (error: unknown) => console.error(error));
  }, [issueId]);
  const carryOut = async (deed: () => Promise<IssueWaiver>): Promise<boolean> => {
    setBusy(true);
    try {
      setFound(await deed());
      setProblem(undefined);
      setOpen(false);
      return true;
    } catch (error) {
      setProblem(sentenceOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  if (!found || (!found.waiver && !found.mayWaive)) return null;
  const { waiver, mayWaive, seen } = found;
  return (
    <div class="stack">
      {waiver && (
        <div class="row">
          <p class="subtle-text">
            {LAZY_TEXTS.waived(formatDayNear(waiver.until, today), waiver.because)}{' '}
            {seen === false && LAZY_TEXTS.waiverNotSeen}
          </p>
          {mayWaive && (
            <button
              type="button"
              class="link"
              disabled={busy}
              onClick={() => void carryOut(() => ask('endWaiver', { issueId }))}
            >
              {LAZY_TEXTS.takeBack}
            </button>
          )}
        </div>
      )}
      {!waiver && !open && (
        <div>
          <button type="button" class="link" aria-expanded="false" onClick={() => setOpen(true)}>
            {LAZY_TEXTS.waive}
          </button>
        </div>
      )}
      {!waiver && open && (
        <WaiverForm
          today={dayOf(new Date(), 'UTC')}
          busy={busy}
          keptAs={boxOf(host, issueId, 'waiver')}
          grant={(granting) => carryOut(() => ask('grantWaiver', { issueId, ...granting }))}
          close={() => setOpen(false)}
        />
      )}
      {problem !== undefined && (
        <p class="coach hollow" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
