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

const id = 'cach-hien'

/** On a narrow screen, what opens the controls. */
export function ControlsButton() {
  return (
    <button type="button" class="controls-button" popovertarget={id} aria-label="Cỡ chữ và màu nền">
      Aa
    </button>
  )
}

/**
 * Text size and colours, as the reader wants them: a row of the masthead, on a narrow screen a sheet at its foot. Shown
 * only where the script that obeys them runs.
 */
export function ReaderControls() {
  return (
    <div class="controls" id={id} popover="auto">
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
