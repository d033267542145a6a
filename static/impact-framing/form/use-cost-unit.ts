import { useEffect, useState } from 'preact/hooks';
import type { CostUnit } from '../../../src/core/framing/framing';
import { ask } from '../../shared/bridge/backend';
import { sentenceOf } from '../../shared/sentence-of';
import type { Change, Draft } from './draft';
import { FORM } from './texts';

/** What costs are counted in: hours, money of a currency, or money that has none. */
type Unit = { readonly costUnit: CostUnit; readonly costCurrency: string | undefined };

/** What the site's settings say of it. */
type Site = 'reading' | 'failed' | { readonly currency?: string | undefined };

/** Unlike that of any other unit: currencies are written in capitals. */
export const nameOf = ({ costUnit, costCurrency }: Unit): string => costCurrency ?? costUnit;

const HOURS: Unit = { costUnit: 'hours', costCurrency: undefined };
const MONEY: Unit = { costUnit: 'money', costCurrency: undefined };

type UnitChoice = {
  readonly units: readonly Unit[];
  readonly chosen: Unit;
  readonly choose: (name: string) => void;
  /** What to know about the money that is chosen. */
  readonly help: string | undefined;
};

/**
 * The units that costs may be counted in: hours and the site's currency, beside what is stored. The site's is read when the
 * fields open, so that nobody pays for it who enters no number. Numbers that are stored keep theirs until somebody chooses.
 */
export function useCostUnit(draft: Draft, change: Change, isNew: boolean): UnitChoice {
  const [site, setSite] = useState<Site>('reading');
  useEffect(() => {
    ask('readSitePolicy', {}).then(setSite, (error: unknown) => {
      console.error(sentenceOf(error));
      setSite('failed');
    });
  }, []);
  const currency = typeof site === 'object' ? site.currency : undefined;
  const stored: Unit = draft.costUnit === 'money' ? { costUnit: 'money', costCurrency: draft.costCurrency } : HOURS;
  // Money that somebody chose before the site's currency was known is of that currency.
  const chosen = isNew && nameOf(stored) === 'money' ? { ...MONEY, costCurrency: currency } : stored;
  useEffect(() => {
    if (nameOf(chosen) !== nameOf(stored)) change(chosen);
  }, [nameOf(chosen)]);
  const units = [HOURS, { ...MONEY, costCurrency: currency }, chosen].filter(
    (unit, at, all) => all.findIndex((other) => nameOf(other) === nameOf(unit)) === at,
  );
  return {
    units,
    chosen,
    choose: (name) => change(units.find((unit) => nameOf(unit) === name) ?? HOURS),
    help: nameOf(chosen) === 'money' && currency === undefined ? helpOf(site) : undefined,
  };
}

function helpOf(site: Site): string | undefined {
  if (site === 'reading') return undefined;
  return site === 'failed' ? FORM.currencyUnread : FORM.noCurrency;
}
