import type { ComponentChildren } from 'preact'

interface EmptyStateProps {
  readonly title: string
  /** What will stand here one day. */
  readonly children: ComponentChildren
  /** The first step, as a button. */
  readonly action?: ComponentChildren | undefined
}

/** A page that holds nothing yet says what it will hold and offers the first step. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div class="empty-state">
    <svg class="empty-state__petals" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 27C6 26 2 17 4 6c9 2 14 10 12 21Z" />
      <path d="M16 27c10-1 14-10 12-21-9 2-14 10-12 21Z" />
    </svg>
    <p class="empty-state__title">{title}</p>
    <div class="empty-state__words">{children}</div>
    {action && <div class="empty-state__action">{action}</div>}
  </div>
)
