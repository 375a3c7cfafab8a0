import type { JSX } from 'preact'
import { HalfIcon, MoonIcon, SunIcon } from './icons.tsx'

/** The value is what `<html data-size>` and `<html data-theme>` hold. */
const sizes = [
  { value: 'small', label: 'Nhỏ' },
  { value: 'normal', label: 'Bình thường' },
  { value: 'large', label: 'Lớn' },
] as const

const themes: { value: string; label: string; Icon: () => JSX.Element }[] = [
  { value: 'light', label: 'Nền sáng', Icon: SunIcon },
  { value: 'dark', label: 'Nền tối', Icon: MoonIcon },
  { value: 'system', label: 'Nền theo máy', Icon: HalfIcon },
]

/** Text size and colours, as the reader wants them. Shown only where the script that obeys them runs. */
export function ReaderControls() {
  return (
    <div class="controls">
      <fieldset class="segments">
        <legend class="unseen">Cỡ chữ</legend>
        {sizes.map(({ value, label }) => (
          <button type="button" class={`segment size-${value}`} data-set="size" data-value={value}>
            {label}
          </button>
        ))}
      </fieldset>
      <fieldset class="segments">
        <legend class="unseen">Màu nền</legend>
        {themes.map(({ value, label, Icon }) => (
          <button
            type="button"
            class={`segment theme-${value}`}
            data-set="theme"
            data-value={value}
            aria-label={label}
            title={label}
          >
            <Icon />
          </button>
        ))}
      </fieldset>
    </div>
  )
}
