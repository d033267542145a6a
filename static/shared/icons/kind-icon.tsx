import { Icon } from './icon';

const RING = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z';

const SIGNS = {
  information: `${RING}M8 11V7.5M8 5h.01`,
  warning: 'M8 2 1.5 13.5h13L8 2Zm0 4.5v3M8 11.5h.01',
  danger: `${RING}m2 4-4 4m4 0L6 6`,
} as const;

/** How much a message wants to be read. */
export type MessageKind = keyof typeof SIGNS;

/** The sign of a message's kind, for whom its colour doesn't tell. */
export const KindIcon = ({ kind }: { readonly kind: MessageKind }) => <Icon d={SIGNS[kind]} />;
