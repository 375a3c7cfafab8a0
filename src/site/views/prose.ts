import { fillFigures } from '../accuracy/fill-figures.ts'
import { addresses } from '../addresses.ts'
import type { Prose } from '../prose.ts'
import { renderBody } from '../render-body.ts'
import type { Site } from '../site.ts'
import type { ProseView } from '../view-models/other.ts'
import { type PagePlan, planPage } from './page-plan.ts'
import { toPage } from './to-page.ts'

export function planProse(site: Site, text: Prose): PagePlan<ProseView> {
  return planPage(addresses.prose(text.name), () => toProseView(site, text), { origin: `pages/${text.name}.md` })
}

function toProseView(site: Site, { name, title, description, body }: Prose): ProseView {
  return {
    ...toPage(site, { address: addresses.prose(name), title, description }),
    bodyHtml: renderBody(fillFigures(body), site.deployment.base),
  }
}
