import { notFound, Redirect, type Answer, type Visit } from '#kernel/route'
import { useText } from '#kernel/scene'
import { Badge } from '#ui/badge'
import { Button } from '#ui/button'
import { ButtonRow } from '#ui/button-row'
import { Card } from '#ui/card'
import { CardList } from '#ui/card-list'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Instant } from '#ui/instant'
import { LocalisedText } from '#ui/localised-text'
import { lookNow, overseen, review } from '../looks.ts'
import { brokenGlassPath, oversightPath, reviewPath } from '../paths.ts'
import { brokenGlass } from '../seen.ts'
import { text } from '../text.ts'
import { LookFrame, type Look } from './look-frame.tsx'

export async function brokenGlassList({ db }: Visit): Promise<Answer> {
  const look = await lookNow(db)
  if (!look) return (await overseen(db)).length === 0 ? notFound : new Redirect(oversightPath)
  return <BrokenGlassList look={look} found={await brokenGlass(db)} />
}

export async function brokenGlassReview({ db, params, fields }: Visit): Promise<Answer> {
  const verdict = String(fields.justified ?? '')
  if (verdict !== 'yes' && verdict !== 'no') return notFound
  await review(db, params.id ?? '', verdict === 'yes')
  return new Redirect(brokenGlassPath)
}

type Found = Awaited<ReturnType<typeof brokenGlass>>

function BrokenGlassList({ look, found }: { look: Look; found: Found }) {
  const t = useText(text)
  return (
    <LookFrame look={look} current="brokenGlass">
      <p>{t.brokenGlassLead}</p>
      {found.length === 0 ? (
        <EmptyState title={t.noBrokenGlass}>{t.noBrokenGlassBody}</EmptyState>
      ) : (
        <CardList>
          {found.map(opening => (
            <Opening key={opening.id} opening={opening} />
          ))}
        </CardList>
      )}
    </LookFrame>
  )
}

function Opening({ opening }: { opening: Found[number] }) {
  const t = useText(text)
  const { kind_name, pseudonym, person, opened_at, reason } = opening
  return (
    <Card
      kicker={kind_name && <LocalisedText content={kind_name} quiet />}
      title={t.brokeBy(person ?? t.somebody, pseudonym ?? t.aRecord)}
      foot={<Verdict opening={opening} />}
    >
      <p>
        <Instant of={opened_at} />
      </p>
      <p>
        {t.because} <q>{reason}</q>
      </p>
    </Card>
  )
}

function Verdict({ opening }: { opening: Found[number] }) {
  const t = useText(text)
  const { id, own, reviewed_at, reviewer, justified } = opening
  if (reviewed_at)
    return (
      <>
        <Badge tone={justified ? 'ok' : 'bad'}>{justified ? t.justified : t.unjustified}</Badge>{' '}
        {t.reviewedBy(reviewer ?? t.somebody)}
      </>
    )
  if (own) return <p>{t.ownReview}</p>
  return (
    <Form action={reviewPath(id)} id={`review-${id}`}>
      <ButtonRow>
        <Button name="justified" value="yes">
          {t.isJustified}
        </Button>
        <Button kind="quiet" name="justified" value="no">
          {t.isUnjustified}
        </Button>
      </ButtonRow>
    </Form>
  )
}
