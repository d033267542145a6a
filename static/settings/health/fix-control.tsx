import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Banner } from '../../shared/parts/banner';
import type { Fix } from './check';
import { HEALTH_TEXTS as TEXTS } from './health-texts';
import { ReachList } from './reach-list';
import { useFix } from './use-fix';

type FixControlProps = {
  readonly fix: Fix | undefined;
  /** What the button is about, for whoever can't see what it stands beside. */
  readonly about: string;
  readonly help: string | undefined;
  /** Something was changed, so that what is shown around is out of date. */
  readonly changed: () => void;
  readonly children: ComponentChildren;
};

/** A line and, where something can be done about it, the change in three steps: ask, show what it reaches, tell how it ended. */
export function FixControl({ fix, children, ...rest }: FixControlProps) {
  if (fix) {
    return (
      <Control fix={fix} {...rest}>
        {children}
      </Control>
    );
  }
  return (
    <>
      <p>{children}</p>
      {rest.help !== undefined && <p class="help">{rest.help}</p>}
    </>
  );
}

/** As a ref: takes the focus once, when the element appears, and never again while it stands there. */
const takeFocus = (element: HTMLElement | null) => element?.focus();

function Control({ fix, about, help, changed, children }: FixControlProps & { readonly fix: Fix }) {
  const { state, ask, agree, takeBack, close } = useFix(fix);
  const opener = useRef<HTMLButtonElement>(null);
  const cancel = () => {
    close();
    opener.current?.focus();
  };
  const isOpen = state.step !== 'closed' && state.step !== 'reading';
  return (
    <>
      <p>
        {children}{' '}
        <button
          ref={opener}
          type="button"
          class="link"
          aria-label={`${fix.label} ${about}`}
          aria-expanded={isOpen}
          disabled={state.step === 'reading'}
          onClick={ask}
        >
          {fix.label}
        </button>
      </p>
      {help !== undefined && <p class="help">{help}</p>}
      {state.step === 'reading' && <p role="status">{TEXTS.reading}</p>}
      {state.step === 'asking' && (
        <div class="proposal stack" role="group" aria-label={state.proposal.title} tabIndex={-1} ref={takeFocus}>
          {state.because.map((line) => (
            <p key={line} class="problem" role="alert">
              {line}
            </p>
          ))}
          {state.proposal.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {state.proposal.reach && <ReachList reach={state.proposal.reach} />}
          <div class="row">
            <button type="button" class="button primary" onClick={agree}>
              {state.proposal.yes}
            </button>
            <button type="button" class="button subtle" onClick={cancel}>
              {TEXTS.cancel}
            </button>
          </div>
        </div>
      )}
      {state.step === 'working' && <p role="status">{TEXTS.working}</p>}
      {state.step === 'told' && (
        <Banner kind={state.isGood ? 'information' : 'danger'} role="alert">
          {state.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div class="row">
            {state.undo && (
              <button type="button" class="button" onClick={takeBack}>
                {TEXTS.undo}
              </button>
            )}
            <button type="button" class="button subtle" ref={takeFocus} onClick={changed}>
              {TEXTS.ok}
            </button>
          </div>
        </Banner>
      )}
    </>
  );
}
