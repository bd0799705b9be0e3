import { defineText } from './text.ts'

/** What is wrong with a field, by the keyword of the JSON Schema rule that it broke. */
export const formText = defineText({
  nl: {
    fault: (keyword: string, limit: number): string =>
      ({
        required: 'Vul dit in.',
        maxLength: `Maak dit korter: hoogstens ${limit} tekens.`,
        enum: 'Kies een van de mogelijkheden.',
        pattern: 'Dit klopt niet. Kijk het na.',
        type: 'Vul een heel getal in.',
        minimum: `Vul een getal in van minstens ${limit}.`,
        maximum: `Vul een getal in van hoogstens ${limit}.`,
        day: 'Deze dag bestaat niet. Voorbeeld: 3 12 2026.',
        minLength: 'Vul dit in.',
      })[keyword] ?? 'Dit klopt niet. Kijk het na.',
  },
  fr: {
    fault: (keyword: string, limit: number): string =>
      ({
        required: 'Complétez ce champ.',
        maxLength: `Raccourcissez ce texte : ${limit} caractères au maximum.`,
        enum: 'Choisissez une des possibilités.',
        pattern: 'Cette valeur n’est pas correcte. Vérifiez-la.',
        type: 'Indiquez un nombre entier.',
        minimum: `Indiquez un nombre d’au moins ${limit}.`,
        maximum: `Indiquez un nombre d’au plus ${limit}.`,
        day: 'Ce jour n’existe pas. Exemple : 3 12 2026.',
        minLength: 'Complétez ce champ.',
      })[keyword] ?? 'Cette valeur n’est pas correcte. Vérifiez-la.',
  },
  en: {
    fault: (keyword: string, limit: number): string =>
      ({
        required: 'Fill this in.',
        maxLength: `Make this shorter: at most ${limit} characters.`,
        enum: 'Choose one of the options.',
        pattern: 'This is not right. Check it.',
        type: 'Fill in a whole number.',
        minimum: `Fill in a number of at least ${limit}.`,
        maximum: `Fill in a number of at most ${limit}.`,
        day: 'This day does not exist. Example: 3 12 2026.',
        minLength: 'Fill this in.',
      })[keyword] ?? 'This is not right. Check it.',
  },
})
