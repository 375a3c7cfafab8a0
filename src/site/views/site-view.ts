import { listYears } from '../../archive/calendar.ts'
import { entityKinds } from '../../archive/entity.ts'
import { addresses } from '../addresses.ts'
import { kindLabels } from '../labels.ts'
import { listPreviewed } from '../previews/to-previews.ts'
import { type Site, toUrl } from '../site.ts'
import type { Link, LinkGroup } from '../view-models/page.ts'
import type { SiteView } from '../view-models/site.ts'

/** The same on every page. */
export function toSiteView(site: Site): SiteView {
  const { settings, deployment, assets } = site
  const asset = (fileName: string) => toUrl(site, addresses.asset(fileName))
  return {
    name: settings.name,
    description: settings.description,
    ...(settings.notice !== undefined && { notice: settings.notice }),
    base: deployment.base,
    navigation: toNavigation(site),
    kinds: toKinds(site),
    footer: toFooter(site),
    searchUrl: toUrl(site, addresses.search),
    eventsUrl: toUrl(site, addresses.events),
    pairsUrl: toUrl(site, addresses.pairs),
    threadsUrl: toUrl(site, addresses.threads),
    timelineUrl: toUrl(site, addresses.timeline),
    previewed: new Set(listPreviewed(site).map(({ address }) => toUrl(site, address))),
    stylesheetUrl: asset(assets.stylesheet),
    ...(assets.script !== undefined && { scriptUrl: asset(assets.script) }),
    ...(assets.searchScript !== undefined && { searchScriptUrl: asset(assets.searchScript) }),
    ...(assets.headScript !== undefined && { headScript: assets.headScript }),
    fontUrls: assets.preloadedFonts.map(asset),
  }
}

/** What most readers come for; everything is in the footer. */
function toNavigation(site: Site): Link[] {
  return toLinks(site, [
    [kindLabels.event, addresses.events],
    ['Chủ đề', addresses.threads],
    ['Quan hệ', addresses.pairs],
    [kindLabels.person, addresses.entities('person')],
    [kindLabels.place, addresses.entities('place')],
    ['Bản đồ', addresses.map],
    ['Lịch', toNewestYear(site)],
  ])
}

function toKinds(site: Site): Link[] {
  return toLinks(site, [
    ...entityKinds.map((kind) => [kindLabels[kind], addresses.entities(kind)] as const),
    [kindLabels.event, addresses.events],
  ])
}

/** Every index of the site, by what it sorts by. */
function toFooter(site: Site): LinkGroup[] {
  return [
    { label: 'Theo thời gian', links: toTimes(site) },
    { label: 'Theo mục', links: [...toKinds(site), ...toCharts(site)] },
    { label: 'Kho', links: toHoldings(site) },
    { label: 'Về kho này', links: toAbout(site) },
  ]
}

function toTimes(site: Site): Link[] {
  return toLinks(site, [
    ['Dòng thời gian', addresses.timeline],
    ['Lịch', toNewestYear(site)],
    ['Tin chưa rõ năm', addresses.undated],
    ['Chủ đề', addresses.threads],
  ])
}

function toCharts(site: Site): Link[] {
  return toLinks(site, [
    ['Quan hệ', addresses.pairs],
    ['Bản đồ', addresses.map],
    ['Mạng lưới', addresses.network],
  ])
}

function toHoldings(site: Site): Link[] {
  return toLinks(site, [
    ['Tìm kiếm', addresses.search],
    ['Nguồn', addresses.outlets],
    ['Tin còn thiếu', addresses.wanted],
    ['Dữ liệu', addresses.data],
  ])
}

function toAbout(site: Site): Link[] {
  return toLinks(site, [
    ...site.prose.map(({ title, name }) => [title, addresses.prose(name)] as const),
    ['Nguồn cấp tin (Atom)', addresses.atom(addresses.home)],
    ['Nguồn cấp tin (JSON)', addresses.jsonFeed(addresses.home)],
  ])
}

/** The calendar opens at its newest year. */
function toNewestYear({ archive }: Site): string {
  const newest = listYears(archive.calendar).at(-1)
  return newest === undefined ? addresses.undated : addresses.period(newest)
}

function toLinks(site: Site, entries: readonly (readonly [label: string, address: string])[]): Link[] {
  return entries.map(([label, address]) => ({ label, url: toUrl(site, address) }))
}
