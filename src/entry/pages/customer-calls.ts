import { z } from 'zod';
import { loadCreateForm } from '../../flows/create-form';
import { loadProfile } from '../../flows/customers/profile';
import { answerMissing } from '../../flows/intake/form';
import { noteReader } from '../../flows/reader';
import { loadRequest } from '../../flows/request-page';
import { answerSeverity, disagree } from '../../flows/severity/customer';
import { ALL_ANSWERS, LONGEST_ANSWER, SHORTEST_OBJECTION } from '../../policy/limits';
import {
  anywhere,
  asked,
  changeChoice,
  createPlace,
  fact,
  language,
  reason,
  requestKey,
  signal,
  timeZone,
  type Doors,
} from './asked';

const reader = z.strictObject({ language, timeZone });
const answers = z
  .record(fact, z.string().max(LONGEST_ANSWER))
  .refine((all) => JSON.stringify(all).length <= ALL_ANSWERS);
const formAnswers = z.strictObject({ answers, language });
const signalAnswer = z.strictObject({ signal, value: z.string().min(1).max(40), language });
const objection = changeChoice.extend({ text: reason.min(SHORTEST_OBJECTION), language });

/** What the pages of customers may ask. */
export const customerCalls = {
  loadCreateForm: asked(reader, createPlace, async (world, place, { accountId }, { language, timeZone }) => {
    await noteReader(world, accountId, timeZone);
    return loadCreateForm(world, place, accountId, language);
  }),
  loadRequest: asked(reader, requestKey, async (world, key, { accountId }, { language, timeZone }) => {
    await noteReader(world, accountId, timeZone);
    return loadRequest(world, key, language);
  }),
  loadProfile: asked(reader, anywhere, async (world, _place, { accountId }, { language, timeZone }) => {
    await noteReader(world, accountId, timeZone);
    return loadProfile(world, accountId, language);
  }),
  answerMissing: asked(formAnswers, requestKey, (world, key, _caller, { answers, language }) =>
    answerMissing(world, key, answers, language),
  ),
  answerSeverity: asked(signalAnswer, requestKey, (world, key, _caller, answer) =>
    answerSeverity(world, key, answer),
  ),
  objectTo: asked(objection, requestKey, (world, key, caller, said) =>
    disagree(world, key, said, caller.accountId),
  ),
} satisfies Partial<Doors>;
