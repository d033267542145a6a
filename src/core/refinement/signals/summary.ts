import { defineChangeSignal } from '../signal';

export const summary = defineChangeSignal({
  id: 'summary',
  noun: 'summary',
  title: 'summary changed',
  names: ['summary'],
});
