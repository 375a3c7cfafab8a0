import type { CitedStory } from './cited-story.ts'

/** A citation for people: `“Title”. Outlet, khoảng ngày 1 tháng 3 năm 2024. Hồ sơ Kavkaz, https://….` */
export function citeText({ title, byline, outlet, dateText, archive, url }: CitedStory): string {
  const author = byline === undefined ? '' : `${byline}. `
  const place = outlet === undefined ? '' : `${outlet}, `
  const published = place === '' ? dateText.charAt(0).toUpperCase() + dateText.slice(1) : place + dateText
  return `${author}“${title}”. ${published}. ${archive}, ${url}`
}
