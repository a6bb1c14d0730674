import { says } from '../pattern';

const none = says('workaround', 'none')`
  NO|without|ohne|never .2 workaround|work|alternative|alternatives|umgehung|ausweichmöglichkeit|ersatz|fallback|backup|bypass around|!as
  NO|without .2 workaround|workarounds|alternative|fallback|umgehung|ausweg|bypass
  NO|without .2 work around|arounds
  no|without .2 way around|round
  workaround|umgehung|work-around none|no|nein|keine|not
  CANNOT|cannot|unable .2 work|worked|get around|round
  nothing|none|neither|nichts .3 helps|helped|help|worked|works|hilft|half|geholfen|difference
  NOTDO|not|did|has ADV? help|helped|work|change|fix|solve
  restart~|reboot~|neustart|reload|reinstalling|rollback .4 NOT|nothing|no|nicht|nichts|without .3
  tried .6 without|no success|luck|avail|effect|difference|help
  without|no|ohne|keinen success|luck|avail|erfolg|effect|improvement|besserung
  in vain|vergeblich
  NO other|further|second|spare|possible|andere|anderen|anderer|weitere|weiteren .1 way|means|option|options|route|choice|weg|möglichkeit|lösung|gerät
  NO ersatzweg|ausweichweg|ersatzgerät|rückfallebene
  ^ same thing|result|story|outcome $
  dasselbe|gleiche ergebnis|problem|bild $
  second|other|backup|standby|secondary|spare|fallback .1 BE|shows|show|has|have|gives|does the? same
  failover|backup|standby|fallback|replica|secondary .4 failed|fails|also|not|down|dead|too|ebenfalls|auch
`;
/** There is one, and it does not do for long or for all. */
const fails = says('workaround', 'fails')`
  workaround|manually|hand|paper|papier|umgehung|alternative|fallback|backup|that|this|which .5 not|no|longer|nicht|isn't|doesn't|cannot|can't|keine .1 feasible|possible|viable|practical|sustainable|realistic|option|hold|keep|enough|solution|scale|work|works|cope|manageable|acceptable|bearable|praktikabel|möglich|machbar|option|lösung|help|helps|helping|workable|last
  reicht|genügt .4 nicht|kaum
  not|nicht|far|viel|way|too enough|sustainable|slow|langsam|slowly|aufwendig|error-prone
  only|nur for|bei|in|für emergencies|notfälle|emergency|notfällen
  works|work|helps|hilft|geht only|nur for|if|on|when|bei|für|wenn
  works|helps|only|nur only|nur? for .2 half|some|few|part|new|newer|einige|teil
  no|nicht substitute|replacement|ersatz|dauerlösung
  sometimes|occasionally|rarely|manchmal|selten helps|works|succeeds|hilft|klappt|geht
  unbearable|unsustainable|unworkable|infeasible|impractical|untragbar|unzumutbar
  CANNOT|hardly|barely keep up|pace
  NOT .1 keep up
  only .2 for a|an|one|two|few .1 hour|minutes|while|minute|day|moment
`;
const holds = says('workaround', 'holds')`
  as|using|with|have|has|found|is|exists|a|the|our|one|an|als|einen|ein|eine|die|es|gibt|mit .1 workaround|umgehung|umgehungslösung|notlösung|behelfslösung|übergangslösung !none|no|needed|please|for|yet|bitte
  workaround|workarounds|umgehung is|exists|available|works|worked|found|for|helps|we|in|to|known|via|by|with|vorhanden|besteht|bekannt|funktioniert|existiert|applied
  a|the work around|arounds is|exists|works|that
  WE|i|they|people|users|customers|you|PEOPLE|staff can|could ADV? still ADV? .3 use|do|work|reach|log|pay|order|print|access|take|get|send|export|manage|view|see|call|sell|book|run|download
  WE|PEOPLE|i|wir can|could|können|kann ADV? .3 manually|instead|by|over|via|through|from|manuell|von|using|with .3 hand|phone|paper|web|csv|console|cli|excel|app|browser|spreadsheet|line|link|telefon|papier|mobile|vpn|backup|fax|email|mail|script|curl|ui|api|other|old
  restart~|reboot~|neustart|reload~|refresh~|retry~|relogin|reconnecting|clear~|logging|toggling|unplugging|replugging .5 helps|help|fixes|fixed|solves|solved|works|cures|brings|resolves|hilft|behebt|half|löst|clears|worked|succeeds !nothing
  works|helps|fine|ok|goes|geht|klappt|läuft|funktioniert|succeeds .2 after|if|when|with|via|over|from|using|in|on|nach|mit|über|per|wenn|beim .4 restart|restarting|reload|reloading|refresh|retry|second|reboot|neustart|incognito|another|other|different|old|manually|cli|api|csv|firefox|chrome|edge|excel|hotspot|mobile|zweiten|anderen|browser|clearing|phone
  meanwhile|meantime|now|until|temporarily|currently|derzeit|solange|inzwischen|vorerst|zwischenzeitlich|übergangsweise|behelfsweise|moment .4 WE|i|they|people|staff|PEOPLE|nutzen|verwenden|arbeiten|schreiben|weichen|buchen|machen .2 use|using|uses|switched|switch|write|enter|run|running|book|send|print|export|copy|process|take|do|work|moved|wir|ich|die|handle|route|record|type|pull
  WE|i|they|staff|people|PEOPLE .2 use|uses|using|switched|moved|write|enter|run|book|send|print|export|copy|process|take|do|type|fell|routed|work|handle|diverted|redirected|record|pull|calculate|keep|poll|announce|check|phone|call|carry|read|measure .6 instead|manually|hand|paper|meanwhile|meantime|now|temporarily|phone|spreadsheet|excel|backup|secondary|fallback|second|other
  switched|moved|fell|failed|switch|diverted|rerouted|redirected|umgestellt|umgeschaltet|ausgewichen .4 to|over|back|auf .2 backup|secondary|paper|old|phone|mobile|lte|4g|second|manual|other|replica|standby|fallback|ersatz|papier|spare|alternative|previous|dr|excel|offline|cash|the
  backup|secondary|fallback|standby|replica|second|spare|redundant|other|old|ersatz line|link|system|server|router|site|node|path|tunnel|connection|leitung|printer|gateway? works|runs|took|takes|carries|holds|läuft|handles|is|übernimmt .2 fine|over|it|load|traffic|ok|well|everything|working|running|stable|carrying|active
  by hand|manually|on paper|von hand|manuell|händisch|auf papier .3 works|is|for|until|meanwhile|geht|but|as|instead|so
  we|wir behelfen|help|manage|cope|get|kommen .4 uns|by|mit|zurecht|manually
  WE|i|they|PEOPLE can|could ADV? work|continue|carry .2 between|meanwhile|meantime|otherwise
  WE|they|PEOPLE .5 and carry|carries|go|goes|keep|keeps on
  gets|get|keeps|keep us going|running|by
  us|we getting|manage by|with
  instead of|we
  nutzen|verwenden|schreiben|erfassen|buchen|arbeiten|drucken|weichen|schicken|senden|versenden|verschicken|übertragen|tragen|pflegen|korrigieren|erledigen|stellen|legen|führen|kopieren|machen|rechnen|behelfen .6 stattdessen|papier|manuell|hand|händisch|excel|ausweich|telefon|aus|solange|übergangsweise
  rolled|roll|rolling back .4 works|fine|fixed|solved|helps|ok|again
  with .3 it works|goes|is
  ok|okay|fine|works|läuft|geht there|dort|elsewhere|anderswo
  ok|okay|works|fine|geht|klappt|funktioniert if|when|wenn i|we|you|one|ich|wir|man
  fine|ok|okay|good|enough|does|reicht|genügt for|fürs|vorerst now|erste? .1
  offers|offer|provides|provide|bietet|bieten the|die|das|den? same|dasselbe|dieselbe|dieselben|gleiche|gleichen
  # Another place or thing of the same kind that people turn to now.
  PEOPLE|WE|they|lads|we're go|goes|walk|walks|drive|drives|going|gehen|fahren .2 to|over|auf|zu|an|zum|zur the|den|die? #few|#many|other|next|another|neighbouring|anderen|andere|nächsten
  can|could|kann|können|lässt .3 be|sich|it|them|this|set|enter|open .3 manually|by|per|von|manuell|hand .1
  you|one|users|man can|kann ADV? set|override|change|configure|choose|disable|einstellen|umstellen .8 though|instead|stattdessen|aber
`;

export const remedyCues = [none, fails, holds];
