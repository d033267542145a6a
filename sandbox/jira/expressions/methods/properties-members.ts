import { charge } from '../run';
import type { PropertiesValue } from '../values/expression-value';
import { listValue } from '../values/make-value';
import { optionalAt, textAt } from './arguments';
import { method, type TypeMembers } from './type-members';

/** Methods of EntityProperties, one expensive operation each. */
export const PROPERTIES_MEMBERS: TypeMembers<PropertiesValue> = {
  properties: {},
  methods: {
    get: method(1, (properties, values, run) => {
      charge(run, 1);
      return properties.read(textAt(values, 0));
    }),
    keys: method(0, (properties, _values, run) => {
      charge(run, 1);
      return listValue(properties.keys());
    }),
    updated: method(
      0,
      (properties, values, run) => {
        charge(run, 1);
        return properties.updatedAt(optionalAt(values, 0, textAt, undefined));
      },
      1,
    ),
  },
};
