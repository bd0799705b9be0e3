import type { Module } from '#kernel/module'
import { home } from '#modules/home'
import { journal } from '#modules/journal'
import { network } from '#modules/network'
import { oversight } from '#modules/oversight'
import { plan } from '#modules/plan'
import { signIn } from '#modules/sign-in'

/** Every module of Tandem, each after the modules it uses. */
export const modules: readonly Module[] = [journal, network, signIn, oversight, plan, home]
