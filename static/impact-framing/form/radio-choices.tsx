import { useId } from 'preact/hooks';
import type { ChoiceText } from '../../../src/core/framing/choices';

type RadioProps<Choice extends string> = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly texts: Readonly<Record<Choice, ChoiceText>>;
  readonly chosen: Choice | undefined;
  readonly choose: (choice: Choice) => void;
};

/** One of a few, each with its explaining line. */
export function RadioChoices<Choice extends string>({ label, choices, texts, chosen, choose }: RadioProps<Choice>) {
  const name = useId();
  return (
    <div class="options" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name={name} checked={choice === chosen} onChange={() => choose(choice)} />
          <span>
            {texts[choice].label} {texts[choice].help && <span class="help">{texts[choice].help}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
