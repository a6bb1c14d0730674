import type { Policy } from '../schema';
import { keyMustExist, mustDiffer, mustExist, type Rule, type Violation } from './rule';

export const requestRules: readonly Rule[] = [
  factIdsDiffer,
  noFactIsCalledSeverity,
  choicesHaveOptions,
  requestTypeNamesDiffer,
  requestFactsExist,
  requestSeveritiesExist,
];

function factIdsDiffer({ facts }: Policy) {
  const ids = facts.map(({ id }) => id);
  return mustDiffer(ids, (index) => ['facts', index, 'id'], 'fact');
}

/** The create panel submits the customer's severity under this key, beside the facts. */
function noFactIsCalledSeverity({ facts }: Policy): Violation[] {
  const index = facts.findIndex(({ id }) => id === 'severity');
  return index < 0 ? [] : [{ path: ['facts', index, 'id'], code: 'fact-severity' }];
}

function choicesHaveOptions({ facts }: Policy): Violation[] {
  return facts.flatMap(({ kind, options }, index): Violation[] => {
    const isChoice = kind === 'choice';
    if (isChoice === (options !== undefined && options.length > 0)) return [];
    const code = isChoice ? 'choice-without-options' : 'options-without-choice';
    return [{ path: ['facts', index, 'kind'], code }];
  });
}

function requestTypeNamesDiffer({ requestTypes }: Policy) {
  const names = requestTypes.map(({ name }) => name);
  return mustDiffer(names, (index) => ['requestTypes', index, 'name'], 'request-type');
}

function requestFactsExist({ requestTypes, facts }: Policy) {
  const ids = facts.map(({ id }) => id);
  return requestTypes.flatMap((type, index) => {
    const lists = [
      { path: ['requestTypes', index, 'facts'], levels: type.facts },
      ...Object.entries(type.perSeverity).map(([severity, levels]) => ({
        path: ['requestTypes', index, 'perSeverity', severity],
        levels,
      })),
    ];
    return lists.flatMap(({ path, levels }) =>
      Object.keys(levels).flatMap((fact) => keyMustExist(path, 'fact', fact, ids)),
    );
  });
}

function requestSeveritiesExist({ requestTypes, severities }: Policy) {
  const ids = severities.map(({ id }) => id);
  return requestTypes.flatMap(({ perSeverity, defaultSeverity }, index) => [
    ...Object.keys(perSeverity).flatMap((severity) =>
      keyMustExist(['requestTypes', index, 'perSeverity'], 'severity', severity, ids),
    ),
    ...(defaultSeverity === undefined
      ? []
      : mustExist(['requestTypes', index, 'defaultSeverity'], 'severity', defaultSeverity, ids)),
  ]);
}
