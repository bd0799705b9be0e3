import { inventedPartners } from './invented-partners.ts'
import { municipalities } from './municipal-partners.ts'
import { partnerId, storyId } from './story-id.ts'
import { partnersAbove, type StoryPartner } from './partners-above.ts'

const municipal: readonly StoryPartner[] = municipalities.map(({ slug, nis, name }) => ({
  slug,
  kind: 'organisation',
  form: 'municipality',
  name,
  level: 'local',
  territory: nis,
}))

const localCells: readonly StoryPartner[] = municipalities.map(({ slug, nis, localCell }) => ({
  slug: `local-cell-${slug}`,
  kind: 'structure',
  form: 'local_cell',
  name: localCell,
  level: 'local',
  territory: nis,
  purpose: {
    nl: 'Lokale integrale veiligheidscel: bespreekt met hulp- en zorgdiensten hoe een persoon geholpen kan worden.',
    fr: 'Cellule de sécurité intégrale locale : examine avec les services d’aide et de soins comment soutenir une personne.',
    en: 'Local integral security cell: discusses with care and support services how a person can be helped.',
  },
}))

const zone = (territory: string, nl: string, fr: string): StoryPartner => ({
  slug: `zone-${territory}`,
  kind: 'organisation',
  form: 'police_zone',
  name: {
    nl: `Politiezone ${nl}`,
    fr: `Zone de police ${fr}`,
    en: `Police zone ${nl === fr ? nl : `${nl} / ${fr}`}`,
  },
  abbreviation: { nl: `PZ ${territory}`, fr: `ZP ${territory}`, en: `PZ ${territory}` },
  level: 'local',
  territory,
})

const zones: readonly StoryPartner[] = [
  zone('5339', 'Brussel HOOFDSTAD Elsene', 'Bruxelles CAPITALE Ixelles'),
  zone('5340', 'Brussel-West', 'Bruxelles-Ouest'),
  zone('5341', 'Zuid', 'Midi'),
  zone('5342', 'Ukkel / Watermaal-Bosvoorde / Oudergem', 'Uccle / Watermael-Boitsfort / Auderghem'),
  zone('5343', 'Montgomery', 'Montgomery'),
  zone('5344', 'Polbruno', 'Polbruno'),
]

/** Every organisation and structure of the story. */
export const storyPartners: readonly StoryPartner[] = [
  ...partnersAbove,
  ...municipal,
  ...localCells,
  ...zones,
  ...inventedPartners,
]

const safeBrussels = {
  subject: 'safe-brussels',
  partner_id: partnerId('safe-brussels'),
  source: 'Ordinance of 16 May 2024, which writes the new name into the ordinance of 2015.',
}
const strategy = {
  subject: 'strategy-ter',
  source: 'OCAD/OCAM: Strategy T.E.R. replaced Plan R on 8 September 2021.',
}
const bpv = { nl: 'Brussel Preventie & Veiligheid (BPV)', fr: 'Bruxelles Prévention & Sécurité (BPS)' }
const safe = { nl: 'safe.brussels', fr: 'safe.brussels', en: 'safe.brussels' }
const planR = { nl: 'Actieplan Radicalisme (Plan R)', fr: 'Plan d’action Radicalisme (Plan R)' }
const ter = { nl: 'Strategie T.E.R.', fr: 'Stratégie T.E.R.', en: 'Strategy T.E.R.' }

/** Names of the past and of today, each with its days. */
export const storyAliases = [
  { id: storyId('alias BPV'), ...safeBrussels, name: bpv, valid: '(,2024-05-16)' },
  { id: storyId('alias safe.brussels'), ...safeBrussels, name: safe, valid: '[2024-05-16,)' },
  { id: storyId('alias Plan R'), ...strategy, name: planR, valid: '(,2021-09-08)' },
  { id: storyId('alias T.E.R.'), ...strategy, name: ter, valid: '[2021-09-08,)' },
]
