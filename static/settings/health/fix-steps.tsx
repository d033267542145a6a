import { Banner } from '../../shared/parts/banner';
import type { Reach } from './check';
import { HEALTH_TEXTS as TEXTS } from './health-texts';
import type { Fixing } from './use-fix';

/** As many as are read at a glance; more are folded away. */
const SHORT = 6;

/** As a ref: takes the focus once, when the element appears, and never again while it stands there. */
const takeFocus = (element: HTMLElement | null) => element?.focus();

type FixProposalProps = { readonly fixing: Fixing; readonly of: string; readonly onCancel: () => void };

/** What a change would do, as far as it is read and while it is carried out; nothing where another is asked about. */
export function FixProposal({ fixing: { state, agree }, of, onCancel }: FixProposalProps) {
  if (!('of' in state) || state.of !== of) return null;
  if (state.step !== 'asking') {
    return <p role="status">{state.step === 'reading' ? TEXTS.reading : TEXTS.working}</p>;
  }
  const { proposal, because } = state;
  return (
    <div class="proposal stack" role="group" aria-label={proposal.title} tabIndex={-1} ref={takeFocus}>
      {because.map((line) => (
        <p key={line} class="problem" role="alert">
          {line}
        </p>
      ))}
      {proposal.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {proposal.reach && <ReachList reach={proposal.reach} />}
      <div class="row">
        <button type="button" class={proposal.isRemoval ? 'button danger' : 'button primary'} onClick={agree}>
          {proposal.yes}
        </button>
        <button type="button" class="button subtle" onClick={onCancel}>
          {TEXTS.cancel}
        </button>
      </div>
    </div>
  );
}

/** Every project that a change of something shared reaches, with what Stakes does there. */
function ReachList({ reach: { projects, hidden } }: { readonly reach: Reach }) {
  if (projects.length + hidden < 2) return null;
  return (
    <details open={projects.length <= SHORT}>
      <summary>
        {TEXTS.reach} ({projects.length + hidden})
      </summary>
      <ul class="reach">
        {projects.map(({ key, name, mode }) => (
          <li key={key}>
            {name} <span class="help">{key}</span> <span class="lozenge">{mode}</span>
          </li>
        ))}
        {hidden > 0 && <li class="help">{TEXTS.hidden(hidden)}</li>}
      </ul>
    </details>
  );
}

type FixToldProps = { readonly fixing: Fixing; readonly onClose: () => void };

/** How the last change ended, and the way to take it back. It stays while what is shown around is read again. */
export function FixTold({ fixing: { state, takeBack }, onClose }: FixToldProps) {
  if (state.step !== 'told') return null;
  return (
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
        <button type="button" class="button subtle" ref={takeFocus} onClick={onClose}>
          {TEXTS.ok}
        </button>
      </div>
    </Banner>
  );
}
