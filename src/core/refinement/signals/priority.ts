import { defineChangeSignal } from '../signal';

export const priority = defineChangeSignal({
  id: 'priority',
  noun: 'priority',
  title: 'priority changed',
  names: ['priority'],
});
