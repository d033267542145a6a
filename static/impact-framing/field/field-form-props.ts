import type { Framing } from '../../../src/core/framing/framing';
import type { HostContext } from '../../shared/bridge/host';
import type { About, FormRules } from '../form/about';
import type { FieldPlace } from '../place';

/** What both of the field's forms get. */
export type FieldFormProps = {
  readonly host: HostContext;
  readonly place: FieldPlace;
  readonly start: Framing | undefined;
  readonly about: About;
  readonly rules: FormRules;
  /** Why the type makes the item technical. */
  readonly because: string | undefined;
};
