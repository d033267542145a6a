import { Icon } from './icon';

/** Three dots: more that can be done here. */
export const MoreIcon = () => <Icon d="M3 8h.01M8 8h.01M13 8h.01" class="dots" />;
export const ArrowUpIcon = () => <Icon d="M8 13V3M4 7l4-4 4 4" />;
export const ArrowDownIcon = () => <Icon d="M8 3v10m4-4-4 4-4-4" />;
/** What is pressed shows more below it. */
export const OpenDownIcon = () => <Icon d="m4 6 4 4 4-4" />;
/** What is pressed goes on here. */
export const OpenOnIcon = () => <Icon d="m6 4 4 4-4 4" />;
export const AddIcon = () => <Icon d="M8 3v10M3 8h10" />;
export const RemoveIcon = () => <Icon d="m4 4 8 8m0-8-8 8" />;
export const DoneIcon = () => <Icon d="M3 8.5 6.5 12 13 4.5" />;
export const UnknownIcon = () => <Icon d="M5.8 5.6a2.3 2.3 0 1 1 3.4 2c-.7.4-1.2.9-1.2 1.7M8 12h.01" />;
/** A circle, full for what is there or counts. */
export const CircleIcon = ({ isFull }: { readonly isFull: boolean }) => (
  <Icon d="M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z" class={isFull ? 'full' : undefined} />
);
/** A circle with a point: something is there, and it isn't enough. */
export const WeakIcon = () => <Icon d="M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM8 8h.01" />;
export const FilterIcon = () => <Icon d="M2 4h12M4.5 8h7M7 12h2" />;
/** A sheet with columns: how something is shown. */
export const ViewIcon = () => <Icon d="M2.5 3.5h11v9h-11zM6.2 3.5v9M9.8 3.5v9" />;
