import { obeyControls } from './obey-controls.ts'
import { offerCopying } from './offer-copying.ts'
import { openTarget } from './open-target.ts'

obeyControls()
offerCopying()
openTarget()
