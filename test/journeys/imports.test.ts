import { directoryText } from '#modules/network'
import { stepIn } from '#test/journey-steps'
import { journey } from '#test/journeys'
import { mieke } from '#test/people'

journey(
  'the coordination sends a file with a wrong line, sees what will happen, and keeps the rest',
  async coordinator => {
    const { page, say, open, sees, looks } = coordinator
    const t = say(directoryText)
    await stepIn(coordinator, mieke)
    await open('/people')
    await page.getByRole('link', { name: t.importLink }).click()
    await sees(t.importTitle)
    await page.getByLabel(t.file).setInputFiles({
      name: 'mensen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([HEADER, ...people(`${Date.now()}`)].join('\r\n')),
    })
    await page.getByRole('button', { name: t.read }).click()
    await page.getByRole('progressbar', { name: t.trying }).waitFor()
    await looks()
    await page.getByText(t.reportLead).waitFor()
    await page.getByRole('row', { name: t.faults.partner }).waitFor()
    await looks()
    await page.getByRole('link', { name: t.refusedLines }).click()
    await page.getByRole('link', { name: t.refusedLines }).and(page.locator('[aria-current]')).waitFor()
    await looks()
    await page.getByRole('button', { name: t.keep, exact: true }).click()
    await page.getByText(t.keptBut).waitFor()
    await looks()
    await page.getByRole('button', { name: t.forget }).click()
    await sees(t.importTitle)
  },
  { scriptless: 'always' },
)

const HEADER = 'address;name;language;partner;function;represents;stands_in;starts_on;ends_on'

const people = (mark: string): string[] => [
  `noor.${mark}@tandem.example;Noor Verzonnen;nl;molenbeek;field_worker;;;2026-01-01;`,
  `wout.${mark}@tandem.example;Wout Bedacht;nl;nergens;field_worker;;;2026-01-01;`,
  ...Array.from(
    { length: 500 },
    (_, at) => `p${at}.${mark}@tandem.example;Persoon ${at} Verzonnen;fr;jette;field_worker;;;2026-01-01;`,
  ),
]
