import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type ChoiceText, VALUE_CLASS_TEXTS, VALUE_DIRECTION_TEXTS } from '../../../src/core/framing/choices';
import { ORIGIN_TEXTS } from '../../../src/core/framing/fact-texts';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import { ORIGINS, VALUE_CLASSES, VALUE_DIRECTIONS } from '../../../src/core/framing/framing';
import type { Change, Draft, Suggested } from './draft';
import { FORM } from './texts';

type Props = { readonly draft: Draft; readonly change: Change; readonly suggested: Suggested };

/** What kind of value the work has, and why it comes up: pre-chosen where the item's words tell. */
export function ValueAndOrigin({ draft, change, suggested }: Props) {
  const value = draft.value ?? suggested.value;
  const valueClass = draft.valueClass ?? suggested.valueClass;
  const origin = draft.origin ?? suggested.origin;
  const kind = [value && VALUE_DIRECTION_TEXTS[value].label, valueClass && VALUE_CLASS_TEXTS[valueClass].label];
  return (
    <>
      <ChoiceLine
        legend={FORM_TEXTS.valueLegend}
        chosen={kind.filter(Boolean).join(': ') || undefined}
        suggested={draft.value === undefined && draft.valueClass === undefined}
      >
        <RadioChoices
          label={FORM_TEXTS.valueLegend}
          choices={VALUE_DIRECTIONS}
          texts={VALUE_DIRECTION_TEXTS}
          chosen={value}
          choose={(chosen) => change({ value: chosen, valueClass })}
        />
        <RadioChoices
          label={FORM_TEXTS.valueLegend}
          choices={VALUE_CLASSES}
          texts={VALUE_CLASS_TEXTS}
          chosen={valueClass}
          choose={(chosen) => change({ valueClass: chosen, value })}
        />
      </ChoiceLine>
      <ChoiceLine
        legend={FORM_TEXTS.originLegend}
        chosen={origin && ORIGIN_TEXTS[origin].label}
        suggested={draft.origin === undefined}
      >
        <RadioChoices
          label={FORM_TEXTS.originLegend}
          choices={ORIGINS}
          texts={ORIGIN_TEXTS}
          chosen={origin}
          choose={(chosen) => change({ origin: chosen })}
        />
      </ChoiceLine>
    </>
  );
}

type ChoiceLineProps = {
  readonly legend: string;
  /** What holds now, in words; nothing where nobody and nothing chose. */
  readonly chosen: string | undefined;
  /** The app chose it from the item's words. */
  readonly suggested: boolean;
  readonly children: ComponentChildren;
};

/** A choice on one line, with its options behind "change". */
function ChoiceLine({ legend, chosen, suggested, children }: ChoiceLineProps) {
  const [open, setOpen] = useState(false);
  return (
    <fieldset class="stack">
      <legend class="inline">
        {legend} {chosen && <strong>{chosen}</strong>}
        {chosen && suggested && ` (${FORM_TEXTS.suggested})`}{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? FORM.close : chosen ? FORM.change : FORM.choose}
        </button>
      </legend>
      {open && children}
    </fieldset>
  );
}

type RadioProps<Choice extends string> = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly texts: Readonly<Record<Choice, ChoiceText>>;
  readonly chosen: Choice | undefined;
  readonly choose: (choice: Choice) => void;
};

/** One of a few, each with its explaining line. */
function RadioChoices<Choice extends string>({ label, choices, texts, chosen, choose }: RadioProps<Choice>) {
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
