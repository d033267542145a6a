import { defineChangeSignal } from '../signal';

export const labels = defineChangeSignal({
  id: 'labels',
  noun: 'labels',
  title: 'labels changed',
  names: ['labels'],
});
