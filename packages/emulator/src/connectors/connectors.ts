import type { Connector } from './Connector.js'
import { accounting } from './catalog/accounting.js'
import { ats } from './catalog/ats.js'
import { crm } from './catalog/crm.js'
import { documents } from './catalog/documents.js'
import { hris, hrisLegacy } from './catalog/hris.js'
import { iam } from './catalog/iam.js'
import { lms } from './catalog/lms.js'
import { marketing } from './catalog/marketing.js'
import { messaging } from './catalog/messaging.js'
import { scheduling } from './catalog/scheduling.js'
import { screening } from './catalog/screening.js'
import { stackone } from './catalog/stackone.js'
import { ticketing } from './catalog/ticketing.js'

/** Every connector the emulator offers by default, in all categories. The products are invented, the logos drawn. */
export const connectors: readonly Connector[] = [
  ...hris,
  ...ats,
  ...crm,
  ...iam,
  ...marketing,
  ...lms,
  ...documents,
  ...ticketing,
  ...screening,
  ...messaging,
  ...accounting,
  ...scheduling,
  ...hrisLegacy,
  ...stackone,
]
