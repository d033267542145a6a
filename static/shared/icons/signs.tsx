import { Icon } from './icon';

/** Three dots: more that can be done here. */
export const MoreIcon = () => <Icon d="M3 8h.01M8 8h.01M13 8h.01" class="dots" />;
export const ArrowUpIcon = () => <Icon d="M8 13V3M4 7l4-4 4 4" />;
export const ArrowDownIcon = () => <Icon d="M8 3v10m4-4-4 4-4-4" />;
export const FilterIcon = () => <Icon d="M2 4h12M4.5 8h7M7 12h2" />;
/** A sheet with columns: how something is shown. */
export const ViewIcon = () => <Icon d="M2.5 3.5h11v9h-11zM6.2 3.5v9M9.8 3.5v9" />;
