import type { ComponentChildren } from 'preact'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Instant } from '#ui/instant'
import { Note } from '#ui/note'
import { Page } from '#ui/page'
import { Tabs } from '#ui/tabs'
import type { lookNow } from '../looks.ts'
import { alertsPath, brokenGlassPath, endPath, entriesPath } from '../paths.ts'
import { text } from '../text.ts'

export type Look = NonNullable<Awaited<ReturnType<typeof lookNow>>>

interface LookFrameProps {
  readonly look: Look
  readonly current: 'entries' | 'alerts' | 'brokenGlass'
  readonly children: ComponentChildren
}

/** What every page of a look shows: at what, why and until when, and the way out. */
export function LookFrame({ look, current, children }: LookFrameProps) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Page title={t[current]} for="staff" kicker={inLanguage(look.name, language).text}>
      <Note title={t.looking(inLanguage(look.name, language).text)}>
        <p>
          {t.because} <q>{look.reason}</q>
        </p>
        <p>
          {t.until} <Instant of={look.until} />. {t.names}
        </p>
        <Form action={endPath} id="end" repeatable>
          <Button kind="quiet" small>
            {t.end}
          </Button>
        </Form>
      </Note>
      <Tabs
        label={t.title}
        items={[
          { path: entriesPath, label: t.entries },
          { path: alertsPath, label: t.alerts },
          { path: brokenGlassPath, label: t.brokenGlass },
        ]}
      />
      {children}
    </Page>
  )
}
