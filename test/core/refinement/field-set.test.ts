import { fieldSetOf, namesInFieldSet } from '../../../src/core/refinement/field-set';
import { entry } from './made-up';

it('is the same for the same fields in any order, case and number', () => {
  expect(fieldSetOf(entry(1, ['Workflow', 'status', 'STATUS']))).toBe(fieldSetOf(entry(2, ['status', 'workflow'])));
});

it('differs when a save holds one field more', () => {
  expect(fieldSetOf(entry(1, ['Workflow', 'status']))).not.toBe(fieldSetOf(entry(2, ['status'])));
});

it.each([[[]], [['Fix Version']], [['status', 'Workflow', 'resolution']]])(
  'names its fields in order: %j',
  (fields) => {
    expect(namesInFieldSet(fieldSetOf(entry(1, fields)))).toEqual(fields.map((field) => field.toLowerCase()).sort());
  },
);
