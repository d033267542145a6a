import { MOMENT_SIGNALS } from '../../../src/core/refinement/signals';
import { OPTIONAL_SIGNALS, type OptionalSignalId } from '../../../src/core/refinement/optional-signals';
import { TEXTS } from '../texts';

type SignalChoiceProps = {
  readonly ignored: readonly OptionalSignalId[];
  readonly disabled: boolean;
  readonly onChange: (ignored: readonly OptionalSignalId[]) => void;
};

const ALWAYS = MOMENT_SIGNALS.filter(({ id }) => !OPTIONAL_SIGNALS.some((one) => one.id === id));

/** Which signals count as refinement in this project. */
export function SignalChoice({ ignored, disabled, onChange }: SignalChoiceProps) {
  const choose = (id: OptionalSignalId, counts: boolean) => {
    const left = ignored.filter((one) => one !== id);
    onChange(counts ? left : [...left, id]);
  };
  return (
    <>
      <ul class="signals">
        {OPTIONAL_SIGNALS.map(({ id, title }) => (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!ignored.includes(id)}
                disabled={disabled}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />
              <span>{title}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="help">{TEXTS.alwaysCount(ALWAYS.map(({ title }) => title))}</p>
    </>
  );
}
