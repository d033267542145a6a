import type { Framing } from '../../../src/core/framing/framing';
import { Banner } from '../../shared/parts/banner';
import { LAZY_TEXTS } from './lazy-texts';
import { attempt } from './actions';
import type { JudgedProps } from './panel-props';
import { useSave } from './use-save';

type CopiedProps = JudgedProps & {
  readonly edit: (() => void) | undefined;
  /** Key of the original; empty where this viewer can't see it. */
  readonly copiedFrom: string;
};

/** Answers that came with a copy: someone says that they hold here too, or edits them. */
export function Copied(props: CopiedProps) {
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
        <p class="grow">{LAZY_TEXTS.copied(copiedFrom)}</p>
        {edit && (
          <>
            <button type="button" class="button" onClick={confirm}>
              {LAZY_TEXTS.yes}
            </button>
            <button type="button" class="button subtle" onClick={() => edit()}>
              {LAZY_TEXTS.edit}
            </button>
          </>
        )}
      </div>
    </Banner>
  );
}
