import { z } from 'zod'
import { webAddress } from '../knowledge/web-address.ts'

/** `content/site.yaml`: what the archive is called and where it is published. Every key has a default. */
export const siteSettings = z.strictObject({
  name: z.string().min(1).default('Hồ sơ Kavkaz'),
  description: z
    .string()
    .min(1)
    .default('Kho lưu trữ tin ngoại giao Nam Kavkaz bằng tiếng Việt: mỗi tin có ngày, nguồn và bản gốc để đối chiếu.'),
  /** Address of the published site; its host also names the entries of feeds, so it should never change. */
  url: webAddress.default('https://ho-so-kavkaz.example/'),
  /** Stands above every page, of an archive that is only tried out; search engines are then asked to leave it alone. */
  notice: z.string().min(1).optional(),
})

export type SiteSettings = z.infer<typeof siteSettings>

/** Where a build is published. */
export interface Deployment {
  /** `/` or `/archive/`: begins and ends with a slash. */
  base: string
  /** `https://example.org`, without a slash at the end. */
  origin: string
}
