import { isSame } from '../../../src/core/technical-rule/same-operand';
import type { Component } from '../../../src/jira/site';
import { TEXTS } from '../texts';
import { ChooseOperand } from './choose-operand';
import type { OperandPickerProps } from './operand-picker-props';
import { TypeLabel } from './type-label';
import { TypeParent } from './type-parent';

/** Picks one thing that a row may name: from the project where that is a short list, else by typing. */
export function OperandPicker({ by, names, taken, onAdd, onClose }: OperandPickerProps) {
  const left = (things: readonly Component[]): readonly Component[] =>
    things.filter((thing) => !taken.some((operand) => isSame(by, operand, thing)));
  const given = { onAdd, onClose };
  switch (by) {
    case 'type':
      return (
        <ChooseOperand
          label={TEXTS.facts.type}
          offered={left(names.types.filter(({ level }) => level === 'standard'))}
          none={TEXTS.nothingToChoose.type}
          {...given}
        />
      );
    case 'component':
      return (
        <ChooseOperand
          label={TEXTS.facts.component}
          offered={left(names.components)}
          none={TEXTS.nothingToChoose.component}
          {...given}
        />
      );
    case 'label':
      return <TypeLabel labels={names.labels} {...given} />;
    case 'parent':
      return <TypeParent {...given} />;
  }
}
