import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Badge } from '#ui/badge'
import { Day } from '#ui/day'
import { Link } from '#ui/link'
import { Table } from '#ui/table'

const example = examplesIn(
  defineText({
    nl: {
      caption: 'Acties van dit najaar',
      action: 'Actie',
      lead: 'Verantwoordelijke',
      due: 'Volgende mijlpaal',
      reached: 'Deelnemers',
      status: 'Status',
      running: 'Bezig',
      late: 'Te laat',
      training: 'Opleiding voor onthaalmedewerkers',
      talks: 'Buurtgesprekken in Kuregem',
    },
    fr: {
      caption: 'Actions de cet automne',
      action: 'Action',
      lead: 'Responsable',
      due: 'Prochaine étape',
      reached: 'Participants',
      status: 'Statut',
      running: 'En cours',
      late: 'En retard',
      training: 'Formation des agents d’accueil',
      talks: 'Rencontres de quartier à Cureghem',
    },
    en: {
      caption: 'Actions of this autumn',
      action: 'Action',
      lead: 'Lead',
      due: 'Next milestone',
      reached: 'Participants',
      status: 'Status',
      running: 'Ongoing',
      late: 'Late',
      training: 'Training for reception staff',
      talks: 'Neighbourhood talks in Kuregem',
    },
  }),
)

export const examples = [
  example('actions', t => (
    <Table
      caption={t.caption}
      id={row => `row-${row.id}`}
      rows={[
        { id: 1, title: t.training, lead: 'Jette', due: '2026-12-03', reached: 48, late: false },
        { id: 2, title: t.talks, lead: 'Anderlecht', due: '2026-11-18', reached: 1240, late: true },
      ]}
      columns={[
        {
          header: t.action,
          main: true,
          render: row => <Link to={`/plan/actions/${row.id}`}>{row.title}</Link>,
        },
        { header: t.lead, render: row => row.lead },
        { header: t.due, render: row => <Day of={row.due} /> },
        { header: t.reached, number: true, render: row => row.reached },
        {
          header: t.status,
          render: row =>
            row.late ? <Badge tone="bad">{t.late}</Badge> : <Badge tone="info">{t.running}</Badge>,
        },
      ]}
    />
  )),
  example('empty', t => (
    <Table
      caption={t.caption}
      rows={[]}
      columns={[
        { header: t.action, main: true, render: () => '' },
        { header: t.status, render: () => '' },
      ]}
    />
  )),
]
