import { useId, useRef, useState } from 'preact/hooks';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import { AddIcon } from '../../shared/icons/signs';
import { useAutoFocus } from '../../shared/parts/use-auto-focus';
import { useEscape } from '../../shared/parts/use-escape';
import type { Change, Draft } from './draft';
import { FORM } from './texts';
import { nameOf, useCostUnit } from './use-cost-unit';

const COSTS = ['costLow', 'costLikely', 'costHigh'] as const;

type CostProps = { readonly draft: Draft; readonly change: Change; readonly problem: string | undefined };

/** A number on the risk, folded until somebody wants it: low, likely, high, in money or hours a month. */
export function CostFields({ draft, change, problem }: CostProps) {
  const isStored = COSTS.some((cost) => draft[cost] !== undefined);
  const [opened, setOpened] = useState<'from the start' | 'just now' | undefined>(
    isStored ? 'from the start' : undefined,
  );
  if (opened) {
    return (
      <Costs
        draft={draft}
        change={change}
        problem={problem}
        isJustOpened={opened === 'just now'}
        fold={isStored ? undefined : () => setOpened(undefined)}
      />
    );
  }
  return (
    <button type="button" class="link" aria-expanded="false" onClick={() => setOpened('just now')}>
      <AddIcon /> {FORM_TEXTS.putANumberOnIt}: {FORM.costOfWhat.toLowerCase()}
    </button>
  );
}

type CostsProps = CostProps & {
  readonly isJustOpened: boolean;
  /** Puts the empty fields away. */
  readonly fold: (() => void) | undefined;
};

function Costs({ draft, change, problem, isJustOpened, fold }: CostsProps) {
  const id = useId();
  const first = useAutoFocus<HTMLInputElement>(isJustOpened);
  const { units, chosen, choose, help } = useCostUnit(draft, change, fold !== undefined);
  const setCost = (cost: (typeof COSTS)[number], number: number) =>
    change({ ...chosen, [cost]: Number.isFinite(number) && number >= 0 ? number : undefined });
  const fields = useRef<HTMLFieldSetElement>(null);
  useEscape(fields, fold);
  return (
    <fieldset class="costs" ref={fields} aria-describedby={`${id}-problem ${id}-help`}>
      <legend class="help">{FORM.costOfWhat}</legend>
      {COSTS.map((cost, at) => (
        <label key={cost} class="stack tight">
          {FORM[cost]}
          <input
            type="number"
            {...(at === 0 ? { ref: first } : {})}
            min="0"
            step="any"
            class="field"
            value={draft[cost] ?? ''}
            aria-invalid={problem !== undefined}
            onInput={(event) => setCost(cost, event.currentTarget.valueAsNumber)}
          />
        </label>
      ))}
      <select
        class="field"
        aria-label={FORM.costUnit}
        value={nameOf(chosen)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {units.map((unit) => (
          <option key={nameOf(unit)} value={nameOf(unit)}>
            {unit.costUnit === 'hours' ? FORM.hoursAMonth : FORM.moneyAMonth(unit.costCurrency)}
          </option>
        ))}
      </select>
      <span id={`${id}-help`} class="help">
        {help}
      </span>
      <span id={`${id}-problem`} role="status" class="coach hollow">
        {problem}
      </span>
    </fieldset>
  );
}
