import { isIP } from 'node:net'
import { join } from 'node:path'
import type { MailSettings } from '#kernel/mailing'
import { Refusal } from '#kernel/refusal'
import type { Provider } from '#kernel/route'

/** Every setting of Tandem, read once from the environment and refused when wrong. The README explains each. */
export interface Config {
  readonly port: number
  readonly host: string
  /** PostgreSQL for requests; undefined means the embedded database. */
  readonly databaseUrl: string | undefined
  /** The login that migrates and seeds PostgreSQL. */
  readonly databaseOwnerUrl: string | undefined
  /** Where the embedded database lives. */
  readonly dataDirectory: string
  /** Whether the fictitious story is shown, with step-in; only ever in the embedded database. */
  readonly story: boolean
  readonly logLevel: LogLevel
  /** The file with the key that signs the journal's seals; outside the database and its backups. */
  readonly journalKey: string
  /** Who gets a seal of the journal by mail once a day, to keep it elsewhere. */
  readonly journalWitness: string | undefined
  /** Where somebody who found a weakness can write to (security.txt). */
  readonly securityContact: string
  /** Where people reach this installation, without a path; undefined means: on this computer only. */
  readonly publicUrl: string | undefined
  /** How mail leaves; undefined means that none does. */
  readonly mail: MailSettings | undefined
  /** The sign-in of the organisation itself. */
  readonly provider: Provider | undefined
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
type LogLevel = (typeof LOG_LEVELS)[number]
const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** A setting that Tandem cannot start with; the message names it and says what is expected. */
export class WrongSetting extends Refusal {
  constructor(name: string, expected: string) {
    super(`${name} is not right: expected ${expected}.`)
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings; throws WrongSetting on the first one that is wrong. */
export function readConfig(env: Environment): Config {
  const databaseUrl = postgresUrl(env, 'DATABASE_URL')
  const host = address(env)
  const story = oneOf(env, 'STORY', ['on', 'off'], databaseUrl ? 'off' : 'on') === 'on'
  if (story && databaseUrl)
    throw new WrongSetting(
      'STORY',
      'off while DATABASE_URL is set: the story can only be stepped into in the embedded database',
    )
  if (story && !LOOPBACK.includes(host))
    throw new WrongSetting('HOST', `${LOOPBACK.join(' or ')} while STORY is on, because anybody may step in`)
  return {
    port: port(env),
    host,
    databaseUrl,
    databaseOwnerUrl: postgresUrl(env, 'DATABASE_OWNER_URL'),
    story,
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    ...places(env),
    securityContact: contact(env),
    ...outside(env),
  }
}

function places(env: Environment): Pick<Config, 'dataDirectory' | 'journalKey' | 'journalWitness'> {
  const dataDirectory = env.DATA_DIRECTORY || '.data'
  const journalKey = env.JOURNAL_KEY || join(dataDirectory, 'keys/journal.pem')
  return { dataDirectory, journalKey, journalWitness: witness(env) }
}

function witness(env: Environment): string | undefined {
  const written = env.JOURNAL_WITNESS || undefined
  if (written !== undefined && !isMailAddress(written))
    throw new WrongSetting('JOURNAL_WITNESS', 'a mail address, such as witness@example.be')
  if (written !== undefined && !env.SMTP_URL)
    throw new WrongSetting('SMTP_URL', 'a mail server, because JOURNAL_WITNESS gets seals by mail')
  return written
}

const isMailAddress = (written: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(written)

/** What links need, and what sends them. */
function outside(env: Environment): Pick<Config, 'publicUrl' | 'mail' | 'provider'> {
  const publicUrl = origin(env)
  if (!publicUrl && (env.SMTP_URL || env.OIDC_ISSUER))
    throw new WrongSetting(
      'PUBLIC_URL',
      'where people reach Tandem: mail holds links, and a provider sends people back',
    )
  const mail = env.SMTP_URL ? { smtpUrl: smtp(env.SMTP_URL), from: sender(env) } : undefined
  return { publicUrl, mail, provider: env.OIDC_ISSUER ? openidProvider(env, env.OIDC_ISSUER) : undefined }
}

function openidProvider(env: Environment, issuer: string): Provider {
  const url = URL.parse(issuer)
  if (!url || !isSafe(url) || url.username || url.search)
    throw new WrongSetting(
      'OIDC_ISSUER',
      'the issuer of an OpenID provider, such as https://login.example.be',
    )
  const [client, secret, name] = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'].map(setting => {
    const written = env[setting]?.trim()
    if (!written) throw new WrongSetting(setting, 'a value, because OIDC_ISSUER is set')
    return written
  }) as [string, string, string]
  const [nl = name, fr = nl] = name.split(' / ')
  return { issuer, client, secret, name: { nl, fr } }
}

function smtp(written: string): string {
  const url = URL.parse(written)
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol))
    throw new WrongSetting('SMTP_URL', 'an address such as smtps://login:password@mail.example:465')
  return written
}

function sender({ MAIL_FROM: written = '' }: Environment): string {
  if (!isMailAddress(written))
    throw new WrongSetting('MAIL_FROM', 'the address from which mail comes, such as tandem@example.be')
  return written
}

/** Outside this computer nothing works without TLS: the browser would not keep the cookie. */
function origin(env: Environment): string | undefined {
  if (!env.PUBLIC_URL) return undefined
  const url = URL.parse(env.PUBLIC_URL)
  if (!url || url.href !== `${url.origin}/` || !isSafe(url))
    throw new WrongSetting(
      'PUBLIC_URL',
      'where people reach Tandem, such as https://tandem.example.be, without a path',
    )
  return url.origin
}

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))

function address(env: Environment): string {
  const written = env.HOST || '127.0.0.1'
  if (!isIP(written) && !/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(written))
    throw new WrongSetting('HOST', 'the address to listen on, such as 127.0.0.1 or 0.0.0.0')
  return written
}

function port(env: Environment): number {
  const written = env.PORT || '3000'
  const number = Number(written)
  if (!/^\d+$/.test(written) || number > 65_535)
    throw new WrongSetting('PORT', 'a whole number from 0 to 65535')
  return number
}

function postgresUrl(env: Environment, name: string): string | undefined {
  const written = env[name] || undefined
  const right =
    written === undefined || (URL.canParse(written) && /^postgres(ql)?:$/.test(new URL(written).protocol))
  if (!right) throw new WrongSetting(name, 'an address such as postgres://login:password@host:5432/tandem')
  return written
}

function oneOf<Value extends string>(
  env: Environment,
  name: string,
  values: readonly Value[],
  otherwise: Value,
): Value {
  const written = env[name] || otherwise
  const found = values.find(value => value === written)
  if (!found) throw new WrongSetting(name, values.join(', '))
  return found
}

function contact(env: Environment): string {
  const written = env.SECURITY_CONTACT || 'mailto:security@tandem.example'
  if (!/^(mailto|https|tel):\S+$/.test(written))
    throw new WrongSetting('SECURITY_CONTACT', 'an address such as mailto:… or https://…')
  return written
}
