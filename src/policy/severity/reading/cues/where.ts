import { says } from '../pattern';

// A word like "test" names an environment only beside another that says so: tests fail in production too.
const elsewhere = says('environment', 'non-production')`
  on|in|to|from|at|of|our|the|your|whole|entire|auf|im|in|der|unser|unsere|unserem|unserer|am|dem|a|new|only|just staging|sandbox|uat|qa|dev|int|test|preprod|preproduction|playground|lab|testing|development|demo|training !team|teams|department|engineer|manager|results|result|report|run|suite|case|version|is|was|it|and|of|mail|page|order|call|user|users|with|said|purposes|data|phase
  staging|sandbox|uat|qa|dev|development|preprod|demo|test|integration|int|training|lab|playground|testing|acceptance|trial|nonprod PLACEWORD|gateway|api|vm|network|portal|store|server|only|too
  testumgebung|testsystem|testserver|entwicklungsumgebung|entwicklungssystem|abnahmeumgebung|abnahmesystem|testmandant|testcluster|integrationsumgebung|schulungssystem|testinstanz|devcluster|abnahme|stagingumgebung
  staging|uat|sandbox|preprod|nonprod|dev $
  PLACEWORD|on|in qa $
  ^ staging|uat|sandbox|preprod|nonprod|dev
  staging|sandbox|uat
  NOT|not|non|no|nicht|kein ADV? in|a|the|on|our|unser|im? the|our|der|your? PROD !ADV
  non|pre|nonprod prod|production|prd|produktion|produktiv
  test|staging|dev|demo|uat|qa environment|system|umgebung|cluster
  before|until|prior .5 go|goes|going|gehen live|production|prod|produktion
  PROD .2 BE|has|runs|keeps|works|läuft ADV? ADV? fine|ok|okay|unaffected|good|healthy|up|working|running|normally|impact|untouched|well|green|gut|problemlos
  PROD .2 NOT|unaffected|nicht .2 affected|impacted|betroffen|touched
  no|without|kein|keine|ohne .1 PROD impact|traffic|users|betrieb|auswirkung|auswirkungen
  my|developer|developer's laptop|machine|notebook
`;
const production = says('environment', 'production')`
  in|on|to|from|affects|affecting|our|the|your|whole|entire|hits|auf|im|der|die|unser|unsere|unserem|unserer|am|for PROD !line|lines|plant|hall|manager|process|planning|order|orders|halle|leiter|ready|readiness|schedule|data|chat|stream|team
  PROD PLACEWORD|is|ist|steht|down|outage|went|has|api|db|cluster|shop|traffic|customers|users|environment|seit|since|again
  produktiv|produktivsystem|produktivumgebung|produktionsumgebung|produktionssystem|livesystem|echtbetrieb|livebetrieb|produktivbetrieb|produktionscluster
  live environment|system|site|cluster|platform|shop|store|tenant|instance|system|umgebung|customers|traffic
  ^ prod|production|prd $
  prod|prd
  production !line|lines|plant|hall|manager|process|planning|order|orders|ready|schedule|stands|steht|stopped|team|costs|is
  not|never|nicht|rather|instead .2 staging|sandbox|test|dev|uat|testumgebung
  staging|test|dev|uat|sandbox .2 BE|works|runs|läuft ADV? ADV? fine|ok|okay|unaffected|working|well|gut|good
`;

export const whereCues = [elsewhere, production];
