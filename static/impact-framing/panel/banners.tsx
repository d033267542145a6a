import { dayOf } from '../../../src/core/time/calendar-day';
import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import type { JudgedProps } from './panel-props';
import { mayAnswer, mayRecord } from './may';

type BannersProps = JudgedProps & {
  readonly edit: (() => void) | undefined;
  readonly question: string | undefined;
};

/**
 * What the item asks of those who read it: nothing is at stake by its answers, it is stale, or its date passed. Once
 * that is decided, or the item is done, nothing.
 */
export function questionOf({ facts, judgement, host }: JudgedProps, stakesBanner: string | undefined) {
  const { issue } = facts.found;
  if (judgement.isDecided || issue.status.category === 'done') return undefined;
  const deadline = issue.framing?.deadline;
  const datePassed = deadline !== undefined && deadline < dayOf(new Date(), host.timeZone);
  return stakesBanner ?? judgement.staleBanner ?? (datePassed ? TEXTS.datePassed : undefined);
}

/** What must be read before the sentence: an unreadable field, a copy, a date that passed, nothing at stake, staleness. */
export function Banners(props: BannersProps) {
  const { facts, judgement, question, lazy } = props;
  const { found, copiedFrom } = facts;
  return (
    <>
      {found.framingProblem && (
        <Banner kind="danger">
          <p>
            {found.framingProblem} {mayAnswer(found) && TEXTS.framingUnreadable}
          </p>
        </Banner>
      )}
      {copiedFrom !== undefined && lazy && <lazy.Copied {...props} copiedFrom={copiedFrom} />}
      {question && (
        <Banner kind="warning">
          <div class="row">
            <p class="grow">{question}</p>
            {mayRecord(found) && lazy && <lazy.Discussed {...props} isSpread={question === judgement.staleBanner} />}
          </div>
        </Banner>
      )}
    </>
  );
}
