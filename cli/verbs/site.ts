import { siteHelp } from '../jira/client';
import { UsageError, type Verb } from '../verb';
import { checkSiteOf, siteCheckHelp } from './site-check';
import { askSiteQuestions, siteQuestionsHelp, siteQuestionsOptions } from './site-questions';

export const siteVerb: Verb = {
  summary: 'compares a real site with what the policy needs, and asks what only a site can answer',
  usage: [
    'check --site URL --project KEY [--policy FILE|preset]',
    'questions --site URL --project KEY --out FILE [--answers FILE]',
  ],
  details: `${siteCheckHelp}
${siteQuestionsHelp}

${siteHelp}`,
  takesPolicy: true,
  takes: ['site', 'project', ...siteQuestionsOptions],
  run({ positionals: [word, ...positionals], ...given }, streams) {
    const { env } = process;
    if (word === 'check') return checkSiteOf({ ...given, positionals }, streams, env);
    if (word === 'questions')
      return askSiteQuestions({ ...given, positionals }, streams, {
        env,
        now: () => new Date().toISOString(),
      });
    return Promise.reject(new UsageError('say plumbline site check or plumbline site questions'));
  },
};
