import { addresses } from '../../addresses.ts'
import type { Site } from '../../site.ts'
import { perSite } from '../../views/per-site.ts'
import { type Circle, type CircleSubject, chooseCircle } from './choose-circle.ts'
import { ofProfile, ofThread } from './circle-subject.ts'

/** A circle with the page that it stands on. */
export interface CircleOf {
  address: string
  subject: CircleSubject
  circle: Circle
}

/** The circles of all entities and threads, by their pages' addresses. */
export function listCircles(site: Site): ReadonlyMap<string, CircleOf> {
  return circlesOf(site, site.archive)
}

/** Those worth a picture. */
export function listDrawnCircles(site: Site): CircleOf[] {
  return [...listCircles(site).values()].filter(({ circle }) => isDrawn(circle))
}

/** Companions from which a picture says more than a line of names. */
const fewest = 3

export function isDrawn({ companions }: Circle): boolean {
  return companions.length >= fewest
}

const circlesOf = perSite((site: Site, { profiles, threads }: Site['archive']): ReadonlyMap<string, CircleOf> => {
  const subjects = [
    ...[...profiles.values()].map((profile) => {
      const { kind, entry } = profile.entity
      return { address: addresses.entity(kind, entry.id), subject: ofProfile(profile) }
    }),
    ...[...threads.values()].map((told) => ({ address: addresses.thread(told.thread.id), subject: ofThread(told) })),
  ]
  return new Map(
    subjects.map(({ address, subject }) => [address, { address, subject, circle: chooseCircle(site, subject) }]),
  )
})
