import { defineChangeSignal } from '../signal';

export const acceptanceCriteria = defineChangeSignal({
  id: 'acceptance-criteria',
  noun: 'acceptance criteria',
  title: 'acceptance criteria changed',
  names: ['acceptance criteria'],
});
