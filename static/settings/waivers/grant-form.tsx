import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, dayOf } from '../../../src/core/time/calendar-day';
import type { Author } from '../../../src/core/history/history';
import { LONGEST_WAIVER_DAYS, waiverProblem, type WaiverKind } from '../../../src/core/policy/waivers';
import { boxOf } from '../../shared/box-of';
import { DayField } from '../../shared/parts/day-field';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { useKeptText } from '../../shared/parts/use-kept-text';
import { useViewer } from '../parts/viewer';
import { FindAccount } from '../parts/find-account';
import { WAIVERS } from './texts';
import type { WaiversAccess } from './use-waivers';

/** What is offered first: short enough to be looked at again soon. */
const OFFERED_DAYS = 14;

type GrantFormProps = {
  readonly projectId: string;
  readonly kind: WaiverKind;
  readonly waivers: Pick<WaiversAccess, 'waive' | 'givePass' | 'busy'>;
  readonly close: () => void;
};

/** Lets one item or one account past: for whom, why, and until when. What was typed stays until it is granted or cancelled. */
export function GrantForm({ projectId, kind, waivers, close }: GrantFormProps) {
  const today = dayOf(new Date(), 'UTC');
  const keptAs = boxOf(useViewer(), projectId, kind);
  const { text: key, type: setKey, forget: forgetKey } = useKeptText(keptAs && `${keptAs} key`);
  const [account, setAccount] = useState<Author | undefined>(undefined);
  const { text: because, type: setBecause, forget: forgetReason } = useKeptText(keptAs);
  const [until, setUntil] = useState(addDays(today, OFFERED_DAYS));
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const first = useAutoFocus<HTMLInputElement>();
  const why = useRef<HTMLInputElement>(null);
  // The field that found the account is gone, and the focus with it.
  useLayoutEffect(() => {
    if (account) why.current?.focus();
  }, [account]);

  const done = () => {
    forgetKey();
    forgetReason();
    close();
  };
  const grant = async (event: Event) => {
    event.preventDefault();
    const granting = { because: because.trim(), until };
    const missing = kind === 'pass' && !account ? WAIVERS.chooseAccount : waiverProblem(granting, today);
    if (missing !== undefined) return setProblem(missing);
    const failed = await (account && kind === 'pass'
      ? waivers.givePass(account.accountId, granting)
      : waivers.waive(key.trim().toUpperCase(), granting));
    setProblem(failed);
    if (failed === undefined) done();
  };
  return (
    <div class="stack grant" role="group" aria-label={kind === 'pass' ? WAIVERS.give : WAIVERS.waive}>
      {kind === 'pass' &&
        (account ? (
          <p>{WAIVERS.passFor(account.displayName ?? account.accountId)}</p>
        ) : (
          <FindAccount id="pass" except={[]} choose={WAIVERS.choose} onFound={setAccount} isJustOpened />
        ))}
      <form class="stack" onSubmit={(event) => void grant(event)}>
        <div class="row">
          {kind === 'waiver' && (
            <span class="row tied">
              <label for="grant-key" class="plain">
                {WAIVERS.key}
              </label>
              <input
                id="grant-key"
                ref={first}
                class="field short key"
                autocomplete="off"
                value={key}
                onInput={(event) => setKey(event.currentTarget.value)}
              />
            </span>
          )}
          <DayField
            id="grant-until"
            label={WAIVERS.day}
            today={today}
            min={today}
            max={addDays(today, LONGEST_WAIVER_DAYS)}
            value={until}
            choose={setUntil}
          />
        </div>
        <div class="row">
          <label for="grant-because" class="plain">
            {WAIVERS.because}
          </label>
          <input
            id="grant-because"
            ref={why}
            class="field grow"
            maxLength={500}
            value={because}
            onInput={(event) => setBecause(event.currentTarget.value)}
          />
        </div>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="row">
          <button type="submit" class="button primary" disabled={waivers.busy}>
            {waivers.busy ? WAIVERS.granting : WAIVERS.grant}
          </button>
          <button type="button" class="button subtle" onClick={done}>
            {WAIVERS.cancel}
          </button>
        </div>
      </form>
    </div>
  );
}
