import { defineChangeSignal } from '../signal';

export const description = defineChangeSignal({
  id: 'description',
  noun: 'description',
  title: 'description changed',
  names: ['description'],
});
