import type { Installation } from '../../core/installation/installation';
import type { Call } from '../call';
import { siteFieldsOf } from '../decoders/site-fields';
import { OPERATIONS } from '../operations';
import type { Site } from '../port';
import type { SiteFields } from '../site';
import { unreadable } from '../status-refusal';

/** The site's fields, asked once; again only after they could not be read. */
export function fieldsOverRest(call: Call, installed: () => Promise<Installation>): Pick<Site, 'fields'> {
  let asked: Promise<SiteFields> | undefined;

  const readFields = async (): Promise<SiteFields> => {
    const found = siteFieldsOf((await call(OPERATIONS.fields)).body, await installed());
    if (!found) throw unreadable("this site's fields");
    return found;
  };

  return {
    fields() {
      asked ??= readFields().catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
      return asked;
    },
  };
}
