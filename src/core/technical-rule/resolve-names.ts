import type { Named } from '../issue/issue';
import type { Operand, RuleRow, TechnicalRule } from './rule';
import { isSame } from './same-operand';

/** What a site or project has to offer for the rows of a rule. `labels` are exact spellings. */
export type NamesOnSite = {
  readonly types: readonly Named[];
  readonly labels: readonly string[];
  readonly components: readonly Named[];
};

/**
 * The rule with its names tied to this site: a type or component by id, a label in every spelling in use. The guard
 * knows ids and exact labels alone, so a rule is resolved before it is saved. One name may stand for several types. What
 * the site doesn't have yet stays as it is, by name, and so do parents; nothing is ever dropped.
 */
export function resolveRule(rule: TechnicalRule, site: NamesOnSite): TechnicalRule {
  return { ...rule, rows: rule.rows.map((row) => ({ ...row, is: resolveRow(row, site) })) };
}

function resolveRow(row: RuleRow, site: NamesOnSite): readonly Operand[] {
  switch (row.by) {
    case 'type':
      return resolveAll(row, site.types);
    case 'component':
      return resolveAll(row, site.components);
    case 'label':
      return resolveAll(
        row,
        site.labels.map((name) => ({ name })),
      );
    case 'parent':
      return row.is;
  }
}

function resolveAll({ by, is }: RuleRow, things: readonly Named[]): readonly Operand[] {
  const resolved = is.flatMap((operand) => {
    const found = things.filter((thing) => isSame(by, operand, thing));
    return found.length === 0 ? [operand] : found.map(toOperand);
  });
  return [...new Map(resolved.map((operand) => [identityOf(operand), operand])).values()];
}

function identityOf({ id, name }: Operand): string {
  return JSON.stringify(id === undefined ? { name } : { id });
}

function toOperand({ id, name }: Named): Operand {
  return id === undefined ? { name } : { id, name };
}
