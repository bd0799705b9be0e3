import { storyId } from './story-id.ts'

const person = (name: string, language: 'nl' | 'fr') =>
  ({ id: storyId(`person ${name}`), name, language, address: addressOf(name) }) as const

/** 'Amélie Rousseau' → 'amelie.rousseau@tandem.example'. */
const addressOf = (name: string) => {
  const plain = name.replaceAll('ı', 'i').normalize('NFD').replaceAll(/\p{M}/gu, '')
  return `${plain.toLowerCase().split(' ').join('.')}@tandem.example`
}

/** Everybody in the story, by first name. All are invented; what they do stands in story-mandates.ts. */
export const storyPeople = {
  mieke: person('Mieke Goossens', 'nl'),
  karim: person('Karim Belkacem', 'fr'),

  fatima: person('Fatima Ouahbi', 'fr'),
  benoit: person('Benoît Lacroix', 'fr'),
  greet: person('Greet Moens', 'nl'),
  yannick: person('Yannick Mbuyi', 'fr'),
  isabel: person('Isabel Ferreira', 'fr'),
  ewa: person('Ewa Kowalczyk', 'fr'),
  tom: person('Tom Verlinden', 'nl'),
  wim: person('Wim De Backer', 'nl'),
  clarisse: person('Clarisse Nsimba', 'fr'),
  joris: person('Joris Claessens', 'nl'),
  emine: person('Emine Yıldırım', 'fr'),
  samira: person('Samira Bouzidi', 'fr'),
  rui: person('Rui Carvalho', 'fr'),
  mehmet: person('Mehmet Aydın', 'fr'),
  elif: person('Elif Şahin', 'nl'),
  veronique: person('Véronique Lemaire', 'fr'),
  pascale: person('Pascale Noël', 'fr'),
  hilde: person('Hilde Cuypers', 'nl'),
  gregory: person('Grégory Fontaine', 'fr'),
  roland: person('Roland Dumont', 'fr'),

  dirk: person('Dirk Lauwers', 'nl'),
  nathalie: person('Nathalie Dubois', 'fr'),
  hamza: person('Hamza Tahiri', 'fr'),
  xavier: person('Xavier Renard', 'fr'),
  katrien: person('Katrien Willems', 'nl'),
  serkan: person('Serkan Öztürk', 'fr'),
  sofie: person('Sofie Mertens', 'nl'),
  laurent: person('Laurent Gilson', 'fr'),
  leen: person('Leen Aerts', 'nl'),
  christine: person('Christine Bodart', 'fr'),
  marek: person('Marek Nowak', 'fr'),
  naima: person('Naïma Haddad', 'fr'),
  stefaan: person('Stefaan Geerts', 'nl'),

  eva: person('Eva Desmedt', 'nl'),
  thomas: person('Thomas Lejeune', 'fr'),
  amelie: person('Amélie Rousseau', 'fr'),
  pieter: person('Pieter Hendrickx', 'nl'),
  abdel: person('Abdel Mansouri', 'fr'),
  chantal: person('Chantal Kabongo', 'fr'),
  sarah: person('Sarah Lambrecht', 'nl'),
  hugo: person('Hugo Maertens', 'nl'),
  julien: person('Julien Mukendi', 'fr'),
  geraldine: person('Géraldine Piette', 'fr'),
  lotte: person('Lotte Vermeersch', 'nl'),
  aurelie: person('Aurélie Collard', 'fr'),

  yasmina: person('Yasmina Cherkaoui', 'fr'),
  kevin: person('Kevin Tshibangu', 'fr'),
  jonas: person('Jonas Baert', 'nl'),
  mireille: person('Mireille Kasongo', 'fr'),
  els: person('Els Coppens', 'nl'),
  rafael: person('Rafael Teixeira', 'fr'),

  tine: person('Tine Roosen', 'nl'),
  gilles: person('Gilles Hubin', 'fr'),
  veerle: person('Veerle Sterckx', 'nl'),
  oscar: person('Oscar Lippens', 'nl'),
} as const

export type StoryPerson = keyof typeof storyPeople
