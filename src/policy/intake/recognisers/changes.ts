import type { Recogniser } from '../recognise';
import { either, oneOf, phrases, words } from '../words';
import { asks, promises } from './talk';

/** What is done to an installation, done. */
const changed = oneOf(`
  changed upgraded updated deployed migrated installed reinstalled patched switched renewed replaced reconfigured rolled
  moved added removed enabled disabled introduced released modified rotated adjusted activated deactivated merged extended
  renamed swapped exchanged expired shipped bumped downgraded relocated decommissioned increased reduced imported
  converted restructured refactored edited altered cleaned deleted tightened turned onboarded restored published
`);
const geändert = oneOf(`
  geändert verändert aktualisiert umgestellt eingespielt installiert migriert ausgetauscht getauscht ersetzt erneuert
  umgezogen umgebaut aktiviert deaktiviert eingerichtet eingeführt ausgerollt angepasst abgelaufen gewechselt verschoben
  umbenannt gelöscht entfernt hinzugefügt erweitert gepatcht geupdated geupdatet upgedatet deployed deployt umkonfiguriert
  konfiguriert nachgebessert umgerüstet angeschlossen freigeschaltet abgeschaltet gewartet verlegt
`);
const act = oneOf(`
  upgrade update deployment deploy release migration change changes maintenance patch patching rollout roll-out rollback
  switch switchover failover move relocation installation renewal merge redesign rotation reconfiguration cutover patchday
  import conversion swap replacement relaunch go-live expansion
`);

/** A change that somebody names as past. */
const past = phrases`
  (?:i|we|you|they|he|she|it|who|our (?:\w{3,16} ){0,2}(?:team|admin|admins|provider|hoster|supplier|department|colleague|colleagues)|your (?:\w{3,16} ){0,2}(?:team|colleague|colleagues|technician|engineer|engineers)|somebody|someone|colleagues?|admins?|microsoft|the \w{3,16}|\w{3,16})(?: have| has| had|'ve|'d| just| recently| also| then| only| already| accidentally| lately| newly| last week| yesterday| today| this morning){0,3} (?:changed|upgraded|updated|deployed|migrated|patched|reconfigured|installed|reinstalled|rolled out|switched (?:to|over|from|the|our|off|on)|renewed|replaced|rotated|introduced|moved (?:to|the|our|all|from|us)|released|downgraded|activated|merged|cut over)
  (?:i|we|you|they|our (?:\w{3,16} ){0,2}(?:team|admin|admins|provider|hoster)|your (?:team|colleague|colleagues))(?: have| has| had|'ve| just| recently| also| then| only| already){0,3} ${changed} (?:the|our|a|an|to|all|from|it|your|one|two|some|new|in|over|on|up|off|out|more|his|her|its|this|that)
  (?:was|were|has been|have been|had been|got|been|is|are)(?: just| recently| newly| also| automatically| only| accidentally| inadvertently| last week| yesterday){0,2} (?:changed|upgraded|updated|deployed|migrated|installed|patched|reconfigured|rolled out|replaced|renewed|rotated|moved to|switched (?:to|over|off)|introduced|relocated|decommissioned|exchanged|swapped|re-?imaged|reset to)
  (?:freshly|newly|recently|just|latest|last) (?:\w{3,14} )?(?:changed|upgraded|updated|deployed|migrated|installed|patched|renewed|replaced|introduced|released|added|upgrade|update|deployment|release|migration|change|rollout|patch)
  (?:after|since|following|with|during|because of|due to|from|post|by|at) (?:the |our |your |an? |last |this |that |every |yesterday's |tonight's |today's |last night's |friday's |monday's |sunday's |saturday's |weekend's )?(?:\S{2,20} ){0,4}${act}
  (?:since|after|ever since)(?: we| i| you| they| he| the| our| your| an?)? (?:\S{2,20} ){0,5}${changed}
  (?:change|changes|upgrade|update|deployment|release|migration|rollout|maintenance|patch) (?:was|were|has been|had been|went live|went out|took place|happened|came|ran|on|last|yesterday|this morning|tonight|at) 
  (?:recent|latest|configuration|config|code|network|firewall|dns|routing|schema|policy|infrastructure|software|firmware|hardware|unrelated|planned|erroneous|incorrect|faulty) (?:configuration |config |code |software |deployment )?(?:change|changes|update|upgrade|deployment|rollout|release|migration|push|modification)
  (?:going|went|moving|coming|came|changing|jumped) (?:from \S{1,20} )to \S{2,}
  (?:went|goes|gone|came|put|taken) (?:live|into production|online|in place|into service|into operation)
  since (?:version |release |v)\d
  (?:changelog|release notes?) (?:says?|mentions?|lists?|of)
  (?:started|began|stopped) (?:to |with )?(?:use|using|deploy|deploying|migrat\w{1,4}|roll\w{0,3})
  (?:wartung|wartungsarbeiten|wartungsfenster|maintenance|stromausfall)(?: \S{2,16}){0,4} (?:angekündigt|durchgeführt|hatte|war|stattgefunden|announced|performed|carried out|done|took place)
  (?:brought|took|put|set|turned)(?: \S{2,16}){1,6} (?:to the new|to version|to a new|in place|into operation|live|off|on|up to)
  (?:set|sets|changed|raised|lowered|reduced|increased|put|moved|bumped)(?: \S{1,20}){1,7} from \S{1,20} to \S{1,20}
  (?:announced|announce|performed|carried out|did|doing)(?: \S{2,16}){0,3} (?:works?|maintenance)(?: \S{2,12}){0,6} (?:night|morning|on|until|at|for|yesterday|weekend|today)
  maintenance(?: \S{2,16}){0,6} (?:was|were|announced|overran|exceeded|until|took)
  (?:we|i|they|you)(?: have| had|'ve)? (?:restored|imported|cloned|copied|re-?imaged|refreshed) (?:the|our|last|a|all|it|from)
  (?:new|neue[nrms]?|frische[nrms]?) (?:\S{2,16} )?(?:version|release|firewall|certificate|cert|router|switch|proxy|vpn|rule|rules|provider|isp|firmware|driver|policy|license|licence|server|hardware|image|config|configuration|build|zertifikat|regel|provider|treiber|richtlinie|lizenz|konfiguration|firmware|hardware)
  (?:upgrade|update|migration|move|switch|moved|cutover|deployment) (?:from|to|of) (?:version |v)?\S{2,}
  (?:wir|ich|sie|man|unser \w{3,16}|unsere \w{3,16}|ihr \w{3,16}|ihre \w{3,16}|der \w{3,16}|die \w{3,20}|das \w{3,20}|es) (?:haben|habe|hat|hatten|hatte|wurde|wurden|ist|sind)(?: \S{1,24}){0,9} ${geändert}
  (?:haben|habe|hat|hatten|wurde|wurden|ist|sind) (?:\S{1,24} ){0,9}${geändert}
  ${geändert} (?:wurde|wurden|haben|hat|worden)
  (?:nach|seit|wegen|durch|mit|aufgrund|beim|infolge|nach dem|seit dem|seit der|nach der) (?:dem |der |des |einem |einer |eines |unserem |unserer |ihrem |ihrer |letzten |gestrigen |heutigen |diesem )?(?:\S{2,24} ){0,3}(?:\S{2,20})?(?:update|updates|upgrade|upgrades|deployment|deployments|release|releases|migration|umstellung|änderung|änderungen|wartung|wartungsfenster|wartungsarbeiten|umzug|patch|patchday|rollout|austausch|tausch|restore|wechsel|merge|fusion|redesign|relaunch|installation|erneuerung|umbau|stromausfall)s?
  (?:letzte[nrs]?|vorige[nrs]?|gestern|vorgestern|heute|last|yesterday)(?: \S{2,12}){0,4} (?:an? |eine? |the |das |die )(?:\S{2,20})?(?:update|upgrade|deployment|release|migration|umstellung|änderung|wartung|umzug|patch|rollout|austausch|wechsel|change|maintenance|relocation)
  (?:neue|neues|neuer|letzte|letztes|letzter|gestrige|gestriges) (?:version|update|release|änderung|umstellung|migration|konfiguration)
`;

/** A cause that somebody names. */
const cause = phrases`
  (?:root )?cause (?:is|was|were|has been (?:identified|traced|determined|found) (?:as|to)|seems to be|appears to be|turned out to be|lies in|being|of (?:the|this) (?:issue|incident|outage|problem) (?:was|is)) (?!(?:unknown|unclear|not|still|being|under|yet|currently|as|also|at|identified|found|known)\b)\S+
  (?:caused|triggered|introduced|provoked) (?:by|through) (?!(?:this|the issue|an issue|the problem|the outage|the incident|these|that|the (?:above|error|fault))\b)\S+
  (?:resulted|resulting|stem|stems|stemmed|stemming|originated|arose) (?:from) \S+
  (?:due to|because of|as a (?:direct )?result of|as a consequence of|owing to|thanks to) (?:the |an? |our |your |recent |unexpected |some |multiple )?(?:\S{2,24} ){0,4}(?:bug|defect|regression|change|changes|deployment|deploy|upgrade|update|release|configuration|misconfiguration|config|maintenance|migration|certificate|expired|expiry|overload|load|traffic|capacity|contention|exhaustion|power|cooling|fire|flood|storm|fiber|fibre|cable|hardware|disk|memory leak|memory|race condition|deadlock|ddos|attack|attacks|third[- ]party|provider|vendor|supplier|carrier|utility|switch|router|firmware|quota|limit|limits|spike|surge|leak|full disk|human error|typo|failover|failed|failure of|faulty|fault|firewall|dns)
  (?:issue|incident|problem|outage|failure|disruption|degradation|error|errors|impact|event|this|it|which|that) (?:is|was|were|has been|have been|had been) (?:due to|caused by|triggered by|the result of|a result of|attributed to|related to|linked to|traced (?:back )?to|isolated to|a consequence of) (?!(?:this|an ongoing|another)\b)\S+
  (?:traced|tracked|narrowed|pinned)(?: it| this| the \w{3,12})? (?:back |down )?to (?:an? |the |our |one )\S+
  (?:identified|found|determined|discovered|confirmed|established|concluded|suspect|believe|assume|think|know|noticed|realised|realized)(?: that)? (?:it is |this is |it was |this was |the issue was )?(?:an? |the |our |one |recent )?(?:\S{2,20} ){0,5}(?:bug|defect|regression|misconfiguration|memory leak|race condition|deployment|configuration change|config change|code change|faulty|deadlock|expired|overload|fiber cut|power (?:loss|outage|event|failure)|backend (?:bug|problem with)|contention|exhaustion)
  (?:loss of (?:utility )?power|power (?:loss|outage|failure|event|supply|cut|sag|surge)|loss of cooling|cooling (?:failure|system|related failure|issue)|fib(?:er|re)(?: optic)?[- ]cuts?|cable cut|cut (?:fiber|fibre|cable)|memory leak|race condition|resource contention|resource exhaustion|full disk|disk full|human error|ddos attacks?|traffic spike|spike in (?:traffic|load|requests)|hardware (?:failure|fault|defect|malfunction)|firmware (?:bug|defect)|software (?:bug|defect|regression)|code (?:bug|defect|regression)|latent (?:bug|defect|issue))
  (?:(?:expired|abgelaufene[snrm]?) (?:\S{2,14} )?(?:certificate|cert|license|licence|token|key|zertifikat|lizenz)|(?:certificate|cert|license|licence|token|domain|zertifikat|lizenz)(?: \S{2,14}){0,4} (?:expired|has expired|had expired|ran out|abgelaufen|ausgelaufen))
  (?:we|engineers|investigation|analysis|team) (?:identified|found|determined|discovered) (?:an? |the )?(?:\S{2,20} ){0,3}(?:bug|error with a configuration|misconfigur\w{3,6}|problem with (?:the|a) (?:configuration|deployment))
  (?:ursache|grund|auslöser)(?: dafür| des \w{3,16}| der \w{3,16})? (?:war|ist|scheint|waren|sind|dürfte|liegt) (?!(?:unbekannt|unklar|noch|nicht|uns|offen|derzeit|aktuell|momentan|leider|bisher|bislang)\b)\S+
  (?:verursacht|ausgelöst|hervorgerufen) (?:durch|von|wurde)
  (?:wegen|aufgrund|infolge|durch) (?:der |des |dem |einer |eines |einem |einen |die |das )?(?:\S{2,20} ){0,2}\S{0,20}(?:umstellung|änderung|fehlkonfiguration|stromausfall|wartung|überlast|überlastung|zertifikats?|defekts?|defekten|kabelbruchs?|hardwareausfall|lieferanten|providers?|firewall)
  (?:provider|carrier|isp|vendor|supplier|third[- ]party|upstream|lieferant|anbieter)(?:'s)? (?:has|had|have|hat|reported|confirmed|meldet|meldete)(?: an?| eine?n?)? (?:\S{2,14} )?(?:outage|issue|problem|maintenance|incident|disruption|störung|wartung|ausfall)
`;

/** Nothing was changed, and the customer says so. */
const none = phrases`
  (?:nothing|not anything|none of (?:it|this|our|the)|no one|nobody|noone)(?: \w{2,14}){0,6} (?:changed|touched|modified|updated|deployed|installed|upgraded|different|altered)
  nothing(?: (?:has|was|is|had))?(?: \w{2,12}){0,3} (?:new|different)
  (?:have|has|had|did|was|were|is|are|do)(?: not|n't)(?: \w{2,12}){0,3} (?:change|changed|touch|touched|modif(?:y|ied)|update|updated|alter|altered|deploy|deployed|install|installed|upgrade|upgraded)(?! (?:the situation|my mind|much about|anything about it))
  (?:no|without(?: any)?|zero|not any|never any)(?: \w{3,16}){0,3} (?:changes?|modifications?|deployments?|upgrades?|updates?|releases?|maintenance|rollouts?)(?: \w{2,14}){0,4} (?:on our|from our|on my|made|were|was|have|has|took|planned|done|in the|at our|recently|lately|in our|side|to the|to our|since|before|during|that|known|either|last|this|whatsoever|at all|[.,;])
  (?:no|without(?: any)?) (?:recent |configuration |config |known |other )?(?:changes?|modifications?|deployments?)(?! (?:will|would|are needed|is needed|are planned|can|could|in (?:behaviou?r|status|the situation)|of|to report|freeze|management|calendar|request))
  (?:unchanged|untouched) (?:for|since|in|configuration|setup|config)
  (?:same|old) (?:config|configuration|setup|version) (?:as|for|since)
  (?:nichts|keiner|niemand|nix)(?: \S{1,20}){0,5} (?:geändert|verändert|angefasst|umgestellt|gemacht|installiert|aktualisiert|gedreht|angepasst|angerührt|eingespielt)
  (?:keine|keinerlei|ohne)(?: \S{1,18}){0,2} (?:änderung|änderungen|anpassungen|updates?|deployments?|umstellungen?|wartung|wartungen|veränderungen?|changes?)
  nicht(?: \S{1,14}){0,3} (?:geändert|verändert|angefasst|umgestellt)
  (?:änderungen|änderung)(?: \S{1,14}){0,5} (?:keine|nein|gab es keine|nicht)
  unverändert
`;

/** A change that is only wished for, planned, or meant in another way. */
const notYet = words`
  (?:will|'ll|going to|plan|plans|planned|planning|intend|scheduled|about to|want|wants|wanted|would like|wish|wishing|need|needs|hope|supposed|able|unable|possible|how|trying|tried|try|like|allowed|want us) (?:to |for |be |you |us |me |we |on |a |the |an |our |new ){0,4}(?:change|upgrade|update|deploy|deployment|migrate|migration|install|replace|switch|patch|move|rollout|go-live|release|roll out|renew|be (?:changed|upgraded|updated|deployed|migrated|installed|replaced))
  (?:please|kindly|could you|can you|would you|can we|could we|may we|should we|bitte|können sie|könnten sie|ist es möglich) (?:\S{1,14} ){0,4}(?:change|changed|upgrade|update|deploy|migrate|install|replace|switch|patch|move|add|added|enable|remove|ändern|aktualisieren|installieren|umstellen|anpassen|einrichten)
  (?:change|changes|update|updates|upgrade|deployment|release|migration|rollout|maintenance) (?:is|are) (?:planned|scheduled|due|coming|supposed|needed|required|necessary|on hold|frozen|postponed)
  (?:planned|scheduled|upcoming|next|future|geplante[nrs]?|nächste[nrs]?|kommende[nrs]?) (?:\S{2,14} )?(?:change|changes|update|upgrade|deployment|release|migration|rollout|maintenance|go-live|umstellung|wartung|update)
  (?:next|tomorrow|on monday|on friday|soon)(?: \w{2,10}){0,2} (?:we|i) (?:deploy|upgrade|migrate|update|switch|change)
  (?:we|i) (?:deploy|upgrade|migrate|update|switch) (?:\w{2,10} ){0,3}(?:tomorrow|next|on monday|on friday|soon|tonight)
  (?:provide|post|send|give|share|get|for|any|further|an?|await|status|regular|next|no|future|more|latest|last|with) (?:an? |further |additional |another |status |future |next |more )?(?:update|updates) (?:by|as|on (?:this|the|your|my|our|ticket)|here|at|when|in \d|within|from you|every|regarding|about|will|until|before|later|soon|through|please)
  look(?:ing)? forward
  updates? (?:of|on|to|for) (?:this|the|my|our|your) (?:ticket|case|request|incident|issue)
  change (?:of|my|your) (?:address|e-?mail|name|mind|plans?|password|owner|contact|number)
  (?:change|reset|update) (?:my|the|his|her|our|their|a) (?:password|e-?mail|address|profile|name|phone)
  # what we do about a fault did not cause it
  (?:to|by|as a|temporary|for|been|being|fully|is|already|was|which|that|and|have|has|currently|we) (?:\w{2,14} ){0,2}(?:mitigate|mitigated|mitigating|mitigation|mitigates|resolve|resolved|resolves|remediate|remediated|fix|fixed|fixes|hotfix|restore|restored|recover|recovered|address|addressed|workaround)
  (?:working on|investigating|looking into|investigate|determine|identify|unknown|unclear|establish|confirm|understand|find)(?: \w{2,12}){0,3} (?:root )?cause
  (?:ursache|grund) (?:noch )?(?:unbekannt|unklar|offen)
  (?:looking into|checking|investigating|find out|look into|check|see|ask|asking|untersuchen|prüfen|klären|schauen) (?:\w{2,12} ){0,2}(?:what|whether|if|was|ob) (?:\S{1,14} ){0,3}(?:changed|updated|deployed|geändert)
  what (?:you|we|they|i|was|has been|had been|exactly) (?:\w{2,12} )?(?:changed|did|done|was)
  (?:if|unless|before|until|whether|ob|falls|bevor) (?:\S{1,14} ){0,4}(?:change|changes|changed|upgrade|upgraded|update|updated|deploy|deployed|migrate|migrated|ändern|geändert)
  (?:wollen|möchten|würden gern[e]?|planen|werden|sollen|soll|möchte|will|wird) (?:\S{1,20} ){0,8}(?:ändern|umstellen|aktualisieren|migrieren|installieren|updaten|deployen|einspielen|umziehen|wechseln|austauschen|upgraden)
  (?:situation|status|nothing) (?:has|is|was) (?:not )?(?:changed|unchanged) (?:since|yet|so far)
`;

/** Nothing of the kind will come; that says nothing about what was. */
const later = words`
  (?:updates?|changes?) (?:will|would|can|should|shall) (?:not )?be
  (?:further|more|additional) (?:updates?|changes?)
`;

export const changes: Recogniser = {
  labels: [
    'change',
    'changes',
    'recent change',
    'recent changes',
    'recent configuration changes',
    'any recent changes',
    'changes made',
    'last changes',
    'what changed',
    'what has changed',
    'cause',
    'root cause',
    'reason',
    'preliminary root cause',
    'änderung',
    'änderungen',
    'letzte änderungen',
    'letzte änderung',
    'kürzliche änderungen',
    'ursache',
  ],
  noneIsAnswer: true,
  titles: words`
    (?:recent|recently|latest|last|any|planned) (?:\w{3,14} )?changes?
    (?:what|anything|something|was|has) (?:\w{2,14} ){0,3}changed?
    (?:root )?cause
    (?:letzte|kürzliche|jüngste) änderung(?:en)?
    (?:was|etwas)(?: \S{2,14}){0,3} geändert
    (?:ursache|änderungen?|umstellung|umstellungen)
  `,
  cues: [
    {
      says: none,
      unless: either(asks, promises, later),
      within: ['prose', 'item'],
    },
    { says: cause, unless: asks, within: ['prose', 'item'], evenAsked: true },
    { says: past, unless: either(asks, notYet), within: ['prose', 'item'], evenAsked: true },
  ],
};
