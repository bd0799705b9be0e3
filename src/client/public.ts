import { startBehaviours } from './behaviours.ts'
import { carefulForm } from './careful-form.ts'
import { errorSummary } from './error-summary.ts'
import { passkey } from './passkey.ts'
import { refresh } from './refresh.ts'

startBehaviours({ 'error-summary': errorSummary, 'careful-form': carefulForm, passkey, refresh })
