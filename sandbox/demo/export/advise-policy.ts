import { storedPolicy } from '../stored-policy';

/** The technical rule that Stakes starts with, by name: src/core has it, and a test holds the two together. */
const TYPES = [
  'Technical task',
  'Technical debt',
  'Tech debt',
  'Technical story',
  'Code task',
  'Enabler',
  'Maintenance',
  'Chore',
];
const LABELS = [
  'tech-debt',
  'technical-debt',
  'techdebt',
  'refactoring',
  'upgrade',
  'migration',
  'eol',
  'end-of-life',
  'infrastructure',
];

type Named = { readonly id?: string; readonly name: string };

/**
 * `stakes.policy` of a project that chose *advise* with the default rule: types by the ids they have on this site, labels
 * in every spelling in use, what the site doesn't have by name.
 */
export function advisePolicy(types: readonly { id: string; name: string }[], labels: readonly string[]): unknown {
  return storedPolicy({
    enforcement: 'advise',
    types: resolved(
      TYPES,
      types.map(({ id, name }) => ({ id, name })),
    ),
    labels: resolved(
      LABELS,
      labels.map((name) => ({ name })),
    ),
  });
}

function resolved(names: readonly string[], onSite: readonly Named[]): readonly Named[] {
  return names.flatMap((name) => {
    const found = onSite.filter((thing) => thing.name.toLowerCase() === name.toLowerCase());
    return found.length === 0 ? [{ name }] : found;
  });
}
