import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Badge } from '#ui/badge'
import { PeriodBars } from '#ui/period-bars'

const example = examplesIn(
  defineText({
    nl: {
      caption: 'Mandaten door de jaren',
      headers: { mandate: 'Mandaat', period: 'Periode' },
      officer: 'preventieambtenaar, Gemeente Jette',
      chair: 'voorzitter van de werkgroep, Werkgroep Communicatie',
      member: 'vertegenwoordiger, Gewestelijk platform',
      current: 'loopt nu',
    },
    fr: {
      caption: 'Les mandats au fil des ans',
      headers: { mandate: 'Mandat', period: 'Période' },
      officer: 'fonctionnaire de prévention, Commune de Jette',
      chair: 'présidence du groupe de travail, Groupe de travail Communication',
      member: 'représentation, Plateforme régionale',
      current: 'en cours',
    },
    en: {
      caption: 'Mandates over the years',
      headers: { mandate: 'Mandate', period: 'Period' },
      officer: 'prevention officer, municipality of Jette',
      chair: 'chair of the working group, Working group Communication',
      member: 'representative, Regional platform',
      current: 'current',
    },
  }),
)

export const examples = [
  example('coming-current-and-ended', t => (
    <PeriodBars
      caption={t.caption}
      headers={[t.headers.mandate, t.headers.period]}
      marked="2026-11-24"
      bars={[
        { label: t.chair, from: '2027-03-01', until: '2028-02-28' },
        { label: t.officer, from: '2022-09-01', until: null, note: <Badge tone="ok">{t.current}</Badge> },
        { label: t.member, from: '2021-01-01', until: '2024-12-31' },
      ]}
    />
  )),
]
