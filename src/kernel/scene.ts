import type { Language } from './text.ts'

/** What every component of one page may know without being told: who reads, in which language, and where. */
export interface Scene {
  readonly language: Language
  /** The path that is shown, without language and with its query: '/plan?status=open'. */
  readonly path: string
  /** The person who is signed in. */
  readonly reader?: { readonly name: string } | undefined
  readonly navigation: {
    readonly public: readonly NavigationItem[]
    readonly staff: readonly NavigationItem[]
    readonly foot: readonly NavigationItem[]
  }
  /** Built files by their plain name: 'tandem.css' → '/assets/tandem-4FQ2.css'. */
  readonly assets: Readonly<Record<string, string>>
  /** True while the fictitious story is shown and anybody may step in. */
  readonly story: boolean
}

/** One line of a menu. */
export interface NavigationItem {
  readonly path: string
  readonly label: string
}

let drawn: Scene | undefined

/**
 * Draws a page. Drawing is one synchronous step, so whatever is being drawn has one scene; a context that every word
 * of a page looks up would cost more than the words.
 */
export function drawIn<Drawn>(scene: Scene, draw: () => Drawn): Drawn {
  drawn = scene
  try {
    return draw()
  } finally {
    drawn = undefined
  }
}

/** Who reads, in which language, and where. */
export function useScene(): Scene {
  if (!drawn) throw new Error('A component was rendered outside a page.')
  return drawn
}

/** The words of a module in the reader's language. */
export const useText = <Words>(text: Readonly<Record<Language, Words>>): Words => text[useScene().language]

/** Adds the reader's language to a path of this site: '/plan' → '/nl/plan'. */
export function useTo(): (path: string) => string {
  const { language } = useScene()
  return path => `/${language}${path}`
}
