import { defineChangeSignal } from '../signal';

export const parent = defineChangeSignal({
  id: 'parent',
  noun: 'parent',
  title: 'parent changed',
  names: ['parent', 'epic link', 'issueparentassociation'],
});
