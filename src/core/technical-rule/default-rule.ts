import type { Operand, TechnicalRule } from './rule';

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

/** What counts as technical until a project says otherwise. By name, so that it fits any site. */
export const DEFAULT_RULE: TechnicalRule = {
  rows: [
    { by: 'type', is: TYPES.map(named) },
    { by: 'label', is: LABELS.map(named) },
  ],
  never: ['subtask', 'epic'],
};

function named(name: string): Operand {
  return { name };
}
