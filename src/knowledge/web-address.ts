import { z } from 'zod'

/** An address of the web: `https://vov.vn`, never `javascript:…`. */
export const webAddress = z.url({ protocol: /^https?$/u })
