import type { Channel } from './channel';

/** A sub-task of another item. The guard lets every sub-task pass: an expression has no room for more. */
export const subTask: Channel = {
  id: 'sub-task',
  name: 'Sub-task',
  note: 'Only where the rule counts sub-tasks. By default it leaves them out, and nothing happens.',
  cells: {
    'company-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4; design 2' },
      gate: { is: 'flagged', rests: 'forge-platform 4; design 2' },
      require: { is: 'flagged', rests: 'forge-platform 5.6, 5.7; design 2' },
    },
    'team-managed': {
      off: { is: 'nothing', rests: 'design 3' },
      advise: { is: 'flagged', rests: 'forge-platform 4; design 2' },
      gate: { is: 'flagged', rests: 'forge-platform 4; design 2' },
      require: { is: 'flagged', rests: 'forge-platform 5.6, 5.7; design 2' },
    },
  },
};
