import { planText } from '#modules/plan'
import { networkText } from '#modules/network'
import { homeText } from '#modules/home'
import { signInText } from '#modules/sign-in'
import { journey } from '#test/journeys'

journey(
  'a visitor of an installation with nothing in it reads what will be there',
  async ({ page, say, open, sees }) => {
    const plan = say(planText)
    await open('/')
    await sees(say(homeText).homeTitle)
    for (const path of ['/plan', '/plan/matrix', '/plan/versions'] as const) {
      await open(path)
      await page.getByText(plan.noPlan, { exact: true }).waitFor()
      await page.getByText(plan.noPlanBody).waitFor()
      await sees(
        { '/plan': plan.planTitle, '/plan/matrix': plan.matrixTitle, '/plan/versions': plan.versionsTitle }[
          path
        ],
      )
    }
    await open('/plan/actions')
    await sees(plan.actionsTitle)
    await open('/partners')
    await sees(say(networkText).partnersTitle)
    await open('/territories')
    await sees(say(networkText).territories)
    await open('/sign-in')
    await sees(say(signInText).waysTitle)
    await page.getByText(say(signInText).noMail).waitFor()
  },
  { empty: true },
)
