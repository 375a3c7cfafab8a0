import { listYears } from '../../archive/calendar.ts'
import { addresses } from '../addresses.ts'
import { type Site, toUrl } from '../site.ts'
import type { Link } from '../view-models/page.ts'
import type { SiteView } from '../view-models/site.ts'

/** The same on every page. */
export function toSiteView(site: Site): SiteView {
  const { settings, deployment, assets } = site
  const asset = (fileName: string) => toUrl(site, addresses.asset(fileName))
  return {
    name: settings.name,
    description: settings.description,
    base: deployment.base,
    navigation: toNavigation(site),
    footer: toFooter(site),
    searchUrl: toUrl(site, addresses.search),
    stylesheetUrl: asset(assets.stylesheet),
    ...(assets.script !== undefined && { scriptUrl: asset(assets.script) }),
    ...(assets.searchScript !== undefined && { searchScriptUrl: asset(assets.searchScript) }),
    ...(assets.headScript !== undefined && { headScript: assets.headScript }),
    fontUrls: assets.preloadedFonts.map(asset),
  }
}

/** The calendar opens at its newest year. */
function toNavigation(site: Site): Link[] {
  const newestYear = listYears(site.archive.calendar).at(-1)
  return [
    { label: 'Lịch', url: toUrl(site, newestYear === undefined ? addresses.undated : addresses.period(newestYear)) },
    { label: 'Nguồn', url: toUrl(site, addresses.outlets) },
    { label: 'Còn thiếu', url: toUrl(site, addresses.wanted) },
    { label: 'Tìm kiếm', url: toUrl(site, addresses.search) },
  ]
}

function toFooter(site: Site): Link[] {
  const prose = site.prose.map(({ title, name }) => ({ label: title, url: toUrl(site, addresses.prose(name)) }))
  return [
    ...prose,
    { label: 'Tin chưa rõ năm', url: toUrl(site, addresses.undated) },
    { label: 'Nguồn cấp tin (Atom)', url: toUrl(site, addresses.atom) },
    { label: 'Nguồn cấp tin (JSON)', url: toUrl(site, addresses.jsonFeed) },
  ]
}
