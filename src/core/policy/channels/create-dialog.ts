import type { Channel } from './channel';

/** Jira's create dialog, where the field asks its questions before anything is created. */
export const createDialog: Channel = {
  id: 'create-dialog',
  name: 'Create dialog',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'asked', rests: 'forge-platform 3.7, 4' },
      gate: { is: 'asked', rests: 'forge-platform 3.7, 4' },
      require: { is: 'blocked', rests: 'forge-platform 2.5, 4' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'asked', rests: 'forge-platform 3.7, 4' },
      gate: { is: 'asked', rests: 'forge-platform 3.7, 4' },
      require: { is: 'blocked', rests: 'forge-platform 2.5, 11 (2)', orElse: 'asked' },
    },
  },
};
