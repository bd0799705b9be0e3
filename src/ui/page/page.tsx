import type { ComponentChildren } from 'preact'
import { useScene, type NavigationItem } from '#kernel/scene'
import type { FormState } from '#kernel/form'
import { Breadcrumbs, type Crumb } from '#ui/breadcrumbs'
import { Kicker } from '#ui/kicker'
import { PageFoot } from './page-foot.tsx'
import { PageHead } from './page-head.tsx'
import { SideNavigation } from './side-navigation.tsx'
import { TopBar } from './top-bar.tsx'

export interface PageProps {
  readonly title: string
  /** Decides navigation and density. */
  readonly for: 'public' | 'staff'
  readonly crumbs?: readonly Crumb[] | undefined
  /** To what the page belongs, above its title. */
  readonly kicker?: ComponentChildren | undefined
  /** One or two sentences below the title. */
  readonly lead?: ComponentChildren | undefined
  /** Buttons beside the title. */
  readonly actions?: ComponentChildren | undefined
  /** The state of the form on the page: a refused form changes the title of the document. */
  readonly state?: FormState | undefined
  /** A public page that may answer a form of staff: with another script than that form's, Turbo would ask for it anew. */
  readonly turbo?: boolean | undefined
  /** Uses the full width of the window, for a map or a matrix on a public page. */
  readonly wide?: boolean | undefined
  /** Path → the number beside it in the side navigation. */
  readonly counts?: Readonly<Record<string, number>> | undefined
  /** Seconds after which the page shows itself anew, while long work is under way. */
  readonly refreshes?: number | undefined
  /** More links for the foot. */
  readonly footer?: readonly NavigationItem[] | undefined
  /** The language and direction of the page's own words, when they are not those of the address. */
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly children: ComponentChildren
}

/** A whole document: bar, navigation, title, what the page is about, and foot. */
export function Page(page: PageProps) {
  const { language } = useScene()
  const staff = page.for === 'staff'
  return (
    <html lang={page.lang ?? language} dir={page.dir ?? 'ltr'}>
      <PageHead
        title={page.title}
        turbo={staff || page.turbo === true}
        refused={isRefused(page.state)}
        refreshes={page.refreshes}
      />
      <body class="page" data-density={staff ? 'compact' : undefined}>
        <TopBar staff={staff} />
        <Middle {...page} staff={staff} />
        <PageFoot items={page.footer ?? []} />
      </body>
    </html>
  )
}

function Middle({ staff, ...page }: PageProps & { staff: boolean }) {
  return (
    <div class={staff ? 'page__wrap page__wrap--staff' : 'page__wrap'}>
      {staff && <SideNavigation counts={page.counts ?? {}} />}
      <div class={staff || page.wide ? 'page__column' : 'page__column page__column--narrow'}>
        {page.crumbs && <Breadcrumbs crumbs={page.crumbs} />}
        <Main {...page} />
      </div>
    </div>
  )
}

function Main({ title, kicker, lead, actions, refreshes, children }: PageProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      data-behaviour={refreshes === undefined ? undefined : 'refresh'}
      data-seconds={refreshes}
    >
      <div class="page__title">
        <div>
          {kicker !== undefined && <Kicker>{kicker}</Kicker>}
          <h1>{title}</h1>
          {lead !== undefined && <p class="page__lead">{lead}</p>}
        </div>
        {actions !== undefined && <div class="page__actions">{actions}</div>}
      </div>
      {children}
    </main>
  )
}

const isRefused = (state?: FormState) => state !== undefined && Object.keys(state.errors).length > 0
