import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Breadcrumbs } from '#ui/breadcrumbs'

const example = examplesIn(
  defineText({
    nl: { plan: 'Het plan', chapter: 'Polarisering en radicalisering', measure: 'Maatregel 2.1' },
    fr: { plan: 'Le plan', chapter: 'Polarisation et radicalisation', measure: 'Mesure 2.1' },
    en: { plan: 'The plan', chapter: 'Polarisation and radicalisation', measure: 'Measure 2.1' },
  }),
)

export const examples = [
  example('three-steps', t => (
    <Breadcrumbs
      crumbs={[
        { path: '/plan', label: t.plan },
        { path: '/plan/2', label: t.chapter },
        { path: '/plan/measures/2.1', label: t.measure },
      ]}
    />
  )),
]
