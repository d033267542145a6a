import { VALUE_CLASS_TEXTS, VALUE_DIRECTION_TEXTS } from '../../../src/core/framing/choices';
import { ORIGIN_TEXTS } from '../../../src/core/framing/fact-texts';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import { ORIGINS, VALUE_CLASSES, VALUE_DIRECTIONS } from '../../../src/core/framing/framing';
import { ChoiceLine } from './choice-line';
import type { Change, Draft, Suggested } from './draft';
import { RadioChoices } from './radio-choices';

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
