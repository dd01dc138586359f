import type { ReactNode } from 'react'

/** The icons of the form, drawn on 16 units. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      className="connect-hub-icon"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

const ring = <circle cx="8" cy="8" r="6.25" />

export const AlertIcon = () => (
  <Icon>
    {ring}
    <path d="M8 4.75v3.75M8 11v.25" />
  </Icon>
)

export const InfoIcon = () => (
  <Icon>
    {ring}
    <path d="M8 7.5v3.75M8 4.75V5" />
  </Icon>
)

export const LockIcon = () => (
  <Icon>
    <path d="M3.75 7.25h8.5v6h-8.5zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
)

export const CheckIcon = () => (
  <Icon>
    <path d="M3.5 8.5l3 3 6-7" />
  </Icon>
)

export const CloseIcon = () => (
  <Icon>
    <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
  </Icon>
)

export const ChevronIcon = () => (
  <Icon>
    <path d="M4.5 6.5L8 10l3.5-3.5" />
  </Icon>
)

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3.5v9M3.5 8h9" />
  </Icon>
)
