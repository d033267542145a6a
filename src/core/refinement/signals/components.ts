import { defineChangeSignal } from '../signal';

export const components = defineChangeSignal({
  id: 'components',
  noun: 'components',
  title: 'components changed',
  names: ['component', 'components'],
});
