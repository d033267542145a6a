import { defineChangeSignal } from '../signal';

export const type = defineChangeSignal({
  id: 'type',
  noun: 'type',
  title: 'type changed',
  names: ['issuetype'],
});
