// The project's files as the rules of architecture.ts and house-rules.ts look at them.
import type { Module } from '#kernel/module'

export interface Source {
  readonly file: string
  readonly text: string
}

export interface Tree {
  readonly sources: readonly Source[]
  readonly modules: readonly Pick<Module, 'name' | 'uses' | 'publishes'>[]
}

export type Rule = (tree: Tree) => readonly string[]

export const isTest = (file: string) => /\.test\.tsx?$/.test(file)
export const isCode = (file: string) => /\.tsx?$/.test(file)
export const moduleOf = (file: string) => /^src\/modules\/([^/]+)\//.exec(file)?.[1]

interface Import {
  readonly from: string
  readonly to: string
}

export const importsIn = ({ sources }: Tree): readonly Import[] =>
  sources
    .filter(({ file }) => isCode(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^(?:import|export|\} from)\b[^'\n]*'([#.][^']*)'|import\('([^']+)'\)/gm)].map(
        ([, written, dynamic]) => ({ from: file, to: written ?? dynamic ?? '' }),
      ),
    )

export const shown = ({ from, to }: Import) => `${from} → ${to}`
