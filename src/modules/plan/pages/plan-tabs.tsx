import { useText } from '#kernel/scene'
import { Tabs } from '#ui/tabs'
import { actionsPath, matrixPath, planPath, versionsPath } from '../paths.ts'
import { text } from '../text.ts'

/** The four ways to look at the plan. */
export function PlanTabs() {
  const t = useText(text)
  return (
    <Tabs
      label={t.plan}
      items={[
        { path: planPath, label: t.measures },
        { path: matrixPath, label: t.matrix },
        { path: actionsPath, label: t.actions },
        { path: versionsPath, label: t.versions },
      ]}
    />
  )
}
