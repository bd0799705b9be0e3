import type { Tx } from '#kernel/database'
import { endPlaces, installMandates, territoryAt } from './installed-mandates.ts'
import { bytes, fromNow, put, said } from './written-rows.ts'
import { ALWAYS, hasMoved } from './world-keys.ts'
import type { World } from './world-rows.ts'

/** Every partner has it, and every function fits it: which fit is a rule that does not say who. */
const FORM = 'platform'

/** Who is who: partners, people, seats and mandates, and what became what. */
export async function installNetwork(db: Tx, world: World): Promise<void> {
  const { people, duties, partners, aliases } = world
  await db
    .insertInto('network.function')
    .values(
      duties.map(duty => ({ ...duty, oversees: [...duty.oversees], forms: [FORM], name: said(duty.code) })),
    )
    .onConflict(conflict => conflict.column('code').doUpdateSet({ forms: [FORM] }))
    .execute()
  await put(
    db,
    'network.partner',
    partners.map(({ territory, ...partner }) => ({
      ...partner,
      territory_id: territoryAt(territory),
      kind: 'structure',
      form: FORM,
      level: 'local',
      name: said(partner.slug),
      valid: ALWAYS,
    })),
  )
  await put(db, 'network.person', people)
  await put(
    db,
    'network.seat',
    world.seats.map(seat => ({ ...seat, name: said(seat.id), valid: ALWAYS })),
  )
  await installMandates(db, world)
  await endPlaces(db, world)
  await put(
    db,
    'network.clearance',
    world.clearances.map(row => ({ ...row, granted_on: '2024-01-01' })),
  )
  await put(
    db,
    'network.succession',
    world.successions.map(row => ({ ...row, became_on: world.today })),
  )
  await put(db, 'network.succeeded', world.succeeded)
  await put(
    db,
    'network.alias',
    aliases.map(alias => ({
      ...alias,
      name: said(alias.subject),
      valid: '[2020-01-01,)',
      source: 'a world',
    })),
  )
  await installImports(db, world)
}

async function installImports(db: Tx, world: World): Promise<void> {
  await put(
    db,
    'network.import',
    world.imports.map(({ hasEnded, ...row }) => ({ ...row, ended_at: hasEnded ? fromNow(-5) : null })),
  )
  await put(
    db,
    'network.import_line',
    world.importLines.map(row => ({ ...row, fields: JSON.stringify({}) })),
  )
}

/** How people come in. */
export async function installSignIn(db: Tx, world: World): Promise<void> {
  await put(
    db,
    'sign_in.session',
    world.sessions.map(({ left, ...session }) => ({ ...session, ends_at: fromNow(left) })),
  )
  await put(
    db,
    'sign_in.passkey',
    world.passkeys.map((row, place) => ({
      ...row,
      credential: bytes(place + 1),
      public_key: bytes(place + 1),
      counter: '0',
      name: 'a key',
    })),
  )
  await put(
    db,
    'sign_in.identity',
    world.identities.map(row => ({ ...row, issuer: 'https://world.example', subject: row.person_id })),
  )
  await put(
    db,
    'sign_in.attempt',
    world.attempts.map((_, place) => ({ proof: bytes(place + 1), ends_at: fromNow(10) })),
  )
  for (const [place, { id: person_id, address }] of world.people.entries()) {
    const sent_to = hasMoved(world) ? 'former@world.example' : address
    await put(db, 'sign_in.link', [{ token: bytes(place + 1), person_id, sent_to, ends_at: fromNow(15) }])
  }
}
