import { centerCharts } from './center-charts.ts'
import { obeyControls } from './obey-controls.ts'
import { offerCopying } from './offer-copying.ts'
import { openTarget } from './open-target.ts'
import { offerPreviews } from './preview/offer-previews.ts'

obeyControls()
centerCharts()
offerCopying()
openTarget()
offerPreviews()
