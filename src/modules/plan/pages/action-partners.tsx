import { empty, type FormState } from '#kernel/form'
import { useScene, useText } from '#kernel/scene'
import { inLanguage } from '#kernel/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Hidden } from '#ui/hidden'
import { HiddenText } from '#ui/hidden-text'
import { Level } from '#ui/level'
import { LocalisedText } from '#ui/localised-text'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import type { Part, partnersToChoose } from '../parts.ts'
import { partRemovalPath, partsPath } from '../paths.ts'
import { text } from '../text.ts'

interface ActionPartnersProps {
  readonly action: string
  readonly parts: readonly Part[]
  readonly partners: Awaited<ReturnType<typeof partnersToChoose>>
}

const ROLES = ['carries', 'supports', 'funds'] as const

/** Who takes part in an action, to add to and to take away from. */
export function ActionPartners({ action, parts, partners }: ActionPartnersProps) {
  const t = useText(text)
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{t.partners}</h2>
      <Table
        caption={t.partners}
        captionHidden
        rows={parts}
        none={t.noLead}
        columns={[
          { header: t.partner, main: true, render: ({ name }) => <LocalisedText content={name} quiet /> },
          { header: t.role, render: ({ role }) => t.roles[role] },
          { header: t.level, render: ({ level }) => <Level of={level} /> },
          { header: t.edit, render: part => part.role !== 'lead' && <Removal action={action} part={part} /> },
        ]}
      />
      <PartFields action={action} state={empty} partners={partners} />
    </section>
  )
}

interface PartFieldsProps extends Pick<ActionPartnersProps, 'action' | 'partners'> {
  readonly state: FormState
}

export function PartFields({ action, state, partners }: PartFieldsProps) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Form action={partsPath(action)} state={state} id="new-part">
      <SelectField
        state={state}
        name="partner"
        label={t.partner}
        options={partners.map(({ id, name }) => ({ value: id, label: inLanguage(name, language).text }))}
      />
      <SelectField
        state={state}
        name="role"
        label={t.role}
        options={ROLES.map(role => ({ value: role, label: t.roles[role] }))}
      />
      <Button kind="quiet">{t.addPartner}</Button>
    </Form>
  )
}

function Removal({ action, part: { partner_id, role, name } }: { action: string; part: Part }) {
  const t = useText(text)
  const { language } = useScene()
  return (
    <Form action={partRemovalPath(action)} id={`part-${partner_id}-${role}`}>
      <Hidden name="partner" value={partner_id} />
      <Hidden name="role" value={role} />
      <Button kind="quiet" small>
        {t.remove}
        <HiddenText>: {inLanguage(name, language).text}</HiddenText>
      </Button>
    </Form>
  )
}
