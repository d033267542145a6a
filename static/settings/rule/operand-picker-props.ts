import type { Operand, RowFact } from '../../../src/core/technical-rule/rule';
import type { ProjectNames } from '../policy/load-settings';

/** What every way of picking a thing for a row is given. */
export type OperandPickerProps = {
  readonly by: RowFact;
  readonly names: ProjectNames;
  /** What is named already. */
  readonly taken: readonly Operand[];
  readonly onAdd: (operand: Operand) => void;
  readonly onClose: () => void;
};
