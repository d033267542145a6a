import { Banner } from '../../shared/parts/banner';
import { TEXTS } from '../texts';
import type { Draft } from './use-draft';

type UnreadablePolicyProps = {
  readonly problem: string;
  readonly mayAdminister: boolean;
  readonly draft: Pick<Draft, 'startedAgain' | 'startAgain'>;
};

/** Tells what is wrong with stored settings that can't be read; only a person's choice ever replaces them. */
export function UnreadablePolicy({ problem, mayAdminister, draft }: UnreadablePolicyProps) {
  return (
    <Banner kind="danger" role="alert">
      <p>{TEXTS.unreadable}</p>
      <p>{problem}</p>
      {draft.startedAgain && <p>{TEXTS.startedAgain}</p>}
      {mayAdminister && !draft.startedAgain && (
        <>
          <p>{TEXTS.unreadableNext}</p>
          <div class="row">
            <button type="button" class="button" onClick={draft.startAgain}>
              {TEXTS.startAgain}
            </button>
          </div>
        </>
      )}
    </Banner>
  );
}
