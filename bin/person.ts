// People from the command line: the first one of an installation, whoever lost every way in, and who oversees.
import { InvalidArgumentError, type Command } from 'commander'
import { readConfig, WrongSetting, type Config } from '#config'
import { install } from '#kernel/as'
import {
  addPersonWithMandate,
  agreeAsOperator,
  changeAddress,
  endMandates,
  type AddedPerson,
} from '#modules/network'
import { printLink } from '#modules/sign-in'
import { openToWork } from '../src/open.ts'

/** Adds `tandem person add`, `address`, `end` and `agree` to the command line. */
export function personCommands(tandem: Command): void {
  const person = tandem
    .command('person')
    .description('add somebody to the network, or change what nobody may change by page')
  person
    .command('add')
    .description(
      'add somebody with a mandate from today and print a link with which they sign in once; for whoever has the address already, only the link',
    )
    .requiredOption('--name <name>', 'first and last name', named)
    .requiredOption('--language <language>', 'nl or fr: in which they get their mails', language)
    .requiredOption('--address <address>', 'where mail reaches them', mailAddress)
    .option('--function <code>', 'what they are', 'regional_coordinator')
    .option('--partner <slug>', 'for which organisation or structure', 'safe-brussels')
    .action(add)
  person
    .command('address')
    .description(
      'change where mail reaches somebody, also who oversees or coordinates: nobody else can; the former address gets a mail',
    )
    .requiredOption('--of <address>', 'the address that they have', mailAddress)
    .requiredOption('--new <address>', 'the address that they get', mailAddress)
    .action(readdress)
  person
    .command('end')
    .description(
      'end today every mandate of somebody who left, also one that oversees: nobody else can end that',
    )
    .requiredOption('--of <address>', 'the address that they have', mailAddress)
    .action(end)
  person
    .command('agree')
    .description('agree to a proposal that somebody oversees, where nobody is left who oversees and could')
    .requiredOption('--of <address>', 'the address of who was proposed', mailAddress)
    .action(agree)
}

async function end({ of }: { of: string }): Promise<void> {
  const db = await openToWork(readConfig(process.env))
  try {
    const { ended, later } = await install('network', db, tx => endMandates(tx, of))
    console.log(
      `Mandates that end today: ${ended}. Mandates that begin later and stand as they were: ${later}.`,
    )
  } finally {
    await db.close()
  }
}

async function agree({ of }: { of: string }): Promise<void> {
  const db = await openToWork(readConfig(process.env))
  try {
    const agreed = await install('network', db, tx => agreeAsOperator(tx, of))
    console.log(`Proposals to which you agreed: ${agreed}.`)
  } finally {
    await db.close()
  }
}

async function readdress({ of, new: address }: { of: string; new: string }): Promise<void> {
  const db = await openToWork(readConfig(process.env))
  try {
    await install('network', db, tx => changeAddress(tx, of, address))
    console.log('The address was changed, and the former one gets a mail that says so.')
  } finally {
    await db.close()
  }
}

async function add(person: AddedPerson): Promise<void> {
  const config = readConfig(process.env)
  const origin = originOf(config)
  const db = await openToWork(config)
  try {
    const { id, added } = await install('network', db, tx => addPersonWithMandate(tx, person))
    const path = await install('sign-in', db, tx => printLink(tx, id))
    console.log(
      added ? `${person.name} was added.` : 'Somebody has this address already: nothing was changed.',
    )
    console.log(`This link signs them in, once, within 24 hours:\n${origin}${path}`)
  } finally {
    await db.close()
  }
}

/** A link on this computer is of use only where Tandem itself is. */
function originOf({ publicUrl, databaseUrl, port }: Config): string {
  if (publicUrl) return publicUrl
  if (databaseUrl)
    throw new WrongSetting('PUBLIC_URL', 'where people reach Tandem, because a link is printed')
  return `http://localhost:${port}`
}

function named(written: string): string {
  const name = written.trim()
  if (name.length < 2 || name.length > 120) throw new InvalidArgumentError('2 to 120 characters.')
  return name
}

function language(written: string): 'nl' | 'fr' {
  if (written !== 'nl' && written !== 'fr') throw new InvalidArgumentError('nl or fr.')
  return written
}

function mailAddress(written: string): string {
  const address = written.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+$/.test(address) || address.length > 254)
    throw new InvalidArgumentError('an address such as name@organisation.be.')
  return address
}
