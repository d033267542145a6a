import { Skeleton } from '../../shared/parts/skeleton';
import { TEXTS } from '../texts';

/** Three lines and a row of chips: the height of a framed panel, so that nothing jumps. */
export function LoadingPanel() {
  return (
    <div class="panel">
      <Skeleton lines={3} label={TEXTS.loading} />
      <div class="skeleton short" aria-hidden="true" />
    </div>
  );
}
