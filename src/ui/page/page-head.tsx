import { useScene, useText } from '#kernel/scene'
import { text } from '../text.ts'

interface PageHeadProps {
  readonly title: string
  readonly turbo: boolean
  readonly refused: boolean
  readonly refreshes?: number | undefined
}

/** What the browser needs to know. Public pages get the small script without Turbo: they are plain pages. */
export function PageHead({ title, turbo, refused, refreshes }: PageHeadProps) {
  const t = useText(text)
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${refused ? `${t.error} ` : ''}${title} – Tandem`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#12335c" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#0c1420" media="(prefers-color-scheme: dark)" />
      <meta name="turbo-prefetch" content="false" />
      {refreshes !== undefined && <meta name="turbo-refresh-method" content="morph" />}
      {refreshes !== undefined && <meta name="turbo-refresh-scroll" content="preserve" />}
      {refreshes !== undefined && <WithoutScript seconds={refreshes} />}
      <Assets turbo={turbo} />
    </head>
  )
}

/** A browser without scripts asks for the page anew by itself; with them the page is only mended. */
const WithoutScript = ({ seconds }: { seconds: number }) => (
  <noscript>
    <meta http-equiv="refresh" content={String(seconds)} />
  </noscript>
)

function Assets({ turbo }: { turbo: boolean }) {
  const { assets } = useScene()
  const script = (turbo ? undefined : assets['public.js']) ?? assets['tandem.js']
  const font = assets['source-sans-3-latin-wght-normal.woff2']
  return (
    <>
      {font && <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />}
      <link rel="stylesheet" href={assets['tandem.css']} data-turbo-track="reload" />
      {script && <script type="module" src={script} data-turbo-track="reload" />}
      {assets['icon.svg'] && <link rel="icon" href={assets['icon.svg']} type="image/svg+xml" />}
    </>
  )
}
