import { randomBytes } from 'node:crypto'
import { proofOf } from '#kernel/http'
import { storyPeople } from '#modules/network'
import { asking } from '../test/support/postgres.ts'

const PEOPLE = 10_000

/** Fills the directory with people whom nobody takes for real ones, and gives the cookie of a coordinator's session. */
export async function fillDirectory(superuser: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await asking(superuser, async client => {
    await client.query(
      `with made as (
         insert into network.person (name, language)
         select 'Testpersoon / Personne test ' || to_char(n, 'FM00000'), case when n % 2 = 0 then 'nl' else 'fr' end
         from generate_series(1, $1::int) n returning id, name)
       insert into network.mandate (person_id, partner_id, function, starts_on)
       select m.id, p.id, 'prevention_officer', '2024-01-01' from made m
       join lateral (select id from network.partner where form = 'municipality' order by slug offset right(m.name, 1)::int limit 1) p on true`,
      [PEOPLE],
    )
    await client.query('analyze')
    await client.query(`insert into sign_in.session (proof, person_id, way) values ($1, $2, 'link')`, [
      proofOf(secret),
      storyPeople.mieke.id,
    ])
  })
  return `__Host-tandem=${secret}`
}
