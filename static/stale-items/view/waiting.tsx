import { Skeleton } from '../../shared/parts/skeleton';
import { TEXTS } from '../texts';

const LINES = 10;

/** The gadget while it reads, about as high as what comes. */
export function Waiting() {
  return <Skeleton lines={LINES} label={TEXTS.loading} />;
}
