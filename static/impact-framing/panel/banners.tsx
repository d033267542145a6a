import type { Framing } from '../../../src/core/framing/framing';
import { dayOf } from '../../../src/core/calendar-day';
import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import { attempt } from './actions';
import { Discussed } from './discussed';
import type { JudgedProps } from './judged-props';
import { mayAnswer, mayRecord } from './may';
import { useSave } from './use-save';

type BannersProps = JudgedProps & {
  readonly edit: (() => void) | undefined;
  /** Nothing is at stake, by the answers themselves. */
  readonly stakesBanner: string | undefined;
};

/** What must be read before the sentence: an unreadable field, a copy, a date that passed, nothing at stake, staleness. */
export function Banners(props: BannersProps) {
  const { facts, judgement, edit, stakesBanner, host } = props;
  const { found, copiedFrom } = facts;
  const deadline = found.issue.framing?.deadline;
  const datePassed = deadline !== undefined && deadline < dayOf(new Date(), host.timeZone);
  const question = stakesBanner ?? judgement.staleBanner ?? (datePassed ? TEXTS.datePassed : undefined);
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
      {copiedFrom !== undefined && <Copied {...props} copiedFrom={copiedFrom} edit={edit} />}
      {question && isOpen && (
        <Banner kind="warning">
          <div class="row">
            <p class="grow">{question}</p>
            {mayRecord(found) && <Discussed {...props} />}
          </div>
        </Banner>
      )}
    </>
  );
}

/** Answers that came with a copy: someone says that they hold here too, or edits them. */
function Copied(props: BannersProps & { readonly copiedFrom: string }) {
  const { facts, copiedFrom, edit } = props;
  const { issue } = facts.found;
  const save = useSave(props);
  const confirm = () =>
    void attempt(async () => {
      const own: Framing = { ...issue.framing, writtenFor: issue.id };
      await save(issue.framing, own);
    });
  return (
    <Banner kind="information">
      <div class="row">
        <p class="grow">{TEXTS.copied(copiedFrom)}</p>
        {edit && (
          <>
            <button type="button" class="button" onClick={confirm}>
              {TEXTS.yes}
            </button>
            <button type="button" class="button subtle" onClick={() => edit()}>
              {TEXTS.edit}
            </button>
          </>
        )}
      </div>
    </Banner>
  );
}
