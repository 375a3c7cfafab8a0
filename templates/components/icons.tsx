import type { ComponentChildren } from 'preact'

/** Drawn on a grid of 20; the control that holds an icon names it. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {children}
    </svg>
  )
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.8 12.8 4.7 4.7" />
    </Icon>
  )
}

export function SunIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="3.5" />
      <path d="M10 1.8v2.4M10 15.8v2.4M1.8 10h2.4M15.8 10h2.4M4.2 4.2l1.7 1.7M14.1 14.1l1.7 1.7M4.2 15.8l1.7-1.7M14.1 5.9l1.7-1.7" />
    </Icon>
  )
}

export function MoonIcon() {
  return (
    <Icon>
      <path d="M16.8 12.1A7.2 7.2 0 0 1 7.9 3.2a7.2 7.2 0 1 0 8.9 8.9Z" />
    </Icon>
  )
}

/** Half light, half dark: as the device says. */
export function HalfIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path class="icon-fill" d="M10 3a7 7 0 0 1 0 14Z" />
    </Icon>
  )
}
