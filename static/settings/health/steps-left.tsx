import { HEALTH_TEXTS as TEXTS } from './health-texts';
import type { Health } from './use-health';

/** Stays in sight while something that the settings count on isn't set up; nothing once it is, or while it is looked at. */
export function StepsLeft({ health: { missing, fixing, setUpMissing } }: { readonly health: Health }) {
  const [first, ...others] = missing?.findings ?? [];
  if (!missing || !first || fixing.state.step !== 'closed') return null;
  if (![first, ...others].some(({ mark }) => mark === 'wrong')) return null;
  return (
    <div class="row steps-left" role="status">
      <span class="left-text">
        <strong>{TEXTS.stepsLeft(others.length + 1)}</strong> {others.length === 0 ? first.text : TEXTS.listed}
      </span>
      {missing.fixes.length > 0 && (
        <button type="button" class="button" onClick={setUpMissing}>
          {TEXTS.setUpMissing}
        </button>
      )}
    </div>
  );
}
