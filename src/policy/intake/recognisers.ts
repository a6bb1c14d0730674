import type { Recogniser } from './recognise';
import { changes } from './recognisers/changes';
import { impact, product, started } from './recognisers/circumstances';
import { environment } from './recognisers/environment';
import { errors } from './recognisers/errors';
import { company, contact, phone } from './recognisers/people';
import { steps } from './recognisers/steps';
import { workaround } from './recognisers/workaround';

/** The facts whose answers are known in prose, by their ids. A policy's own words come on top. */
export const recognisers: Readonly<Record<string, Recogniser>> = {
  environment,
  product,
  started,
  steps,
  errors,
  changes,
  impact,
  workaround,
  company,
  contact,
  phone,
};
