import { defineChangeSignal } from '../signal';

/** The app's own field. Its id differs from site to site: callers give it in `RefinementRules.siteFields`. */
export const framing = defineChangeSignal({
  id: 'framing',
  noun: 'framing',
  title: 'framing changed',
  names: ['impact framing'],
});
