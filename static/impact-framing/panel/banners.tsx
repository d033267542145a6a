import { dayOf } from '../../../src/core/calendar-day';
import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import type { JudgedProps } from './panel-props';
import { mayAnswer, mayRecord } from './may';

type BannersProps = JudgedProps & {
  readonly edit: (() => void) | undefined;
  /** Nothing is at stake, by the answers themselves. */
  readonly stakesBanner: string | undefined;
};

/** What must be read before the sentence: an unreadable field, a copy, a date that passed, nothing at stake, staleness. */
export function Banners(props: BannersProps) {
  const { facts, judgement, stakesBanner, host, closely } = props;
  const { found, copiedFrom } = facts;
  const deadline = found.issue.framing?.deadline;
  const datePassed = deadline !== undefined && deadline < dayOf(new Date(), host.timeZone);
  const asked = stakesBanner ?? judgement.staleBanner ?? (datePassed ? TEXTS.datePassed : undefined);
  const question = judgement.isDecided ? undefined : asked;
  const isStale = question !== undefined && question === judgement.staleBanner;
  const isOpen = found.issue.status.category !== 'done';
  return (
    <>
      {found.framingProblem && (
        <Banner kind="danger">
          <p>
            {found.framingProblem} {mayAnswer(found) && TEXTS.framingUnreadable}
          </p>
        </Banner>
      )}
      {copiedFrom !== undefined && closely && <closely.Copied {...props} copiedFrom={copiedFrom} />}
      {question && isOpen && (
        <Banner kind="warning">
          <div class="row">
            <p class="grow">{question}</p>
            {mayRecord(found) && closely && <closely.Discussed {...props} isSpread={isStale} />}
          </div>
        </Banner>
      )}
    </>
  );
}
