import { says } from '../pattern';

const everyone = says('reach', 'everyone')`
  {everyone} !else
  {nobody} .2 can|is|gets|able|could|works|reaches
  nobody|niemand|keiner else? can|gets|kann|kommt|is|could
  niemand|keiner .2 kann|kommt|konnte
  kann|können|konnte .3 niemand|keiner
  company|nation|country|world|global|firmen|landes|bundes|system|site|network wide|weit
  companywide|nationwide|worldwide|globally|global|weltweit|firmenweit|bundesweit|landesweit|unternehmensweit|sitewide|systemwide
  all|every|each|WHOLE our|the|my|of|your? our|the? .2 PLACE
  alle|allen|sämtliche|sämtlichen|jede .1 PLACE
  the|our|a|die|unsere|der WHOLE company|organisation|business|site|platform|system|school|hospital|shop|warehouse|network|city|country|firma|werk|haus|department|office
  the whole of
  all|alle of? them|us? BE|sind affected|hit|impacted|betroffen
  WHOLE .1 CORE|traffic
  #many percent? of .3 PEOPLE|requests
  all|every CORE|requests|GOODS
  all|alle|allen|sämtliche #few|#many|five|six|seven|eight|nine|ten|twelve|zwei|drei|of|unsere|unserer? .1 PEOPLE|PLACE|seats|devices|lines|stations|tables|machines|nodes|terminals|tills|registers|kassen|desks|beds|phones|screens|geräte|arbeitsplätze|plätze|scanner|scanners|printers
  nobody|noone|niemand|keiner .4 gets|can|is|get|comes|kommt|kann
  no .2 can|could|gets
  jeder|jede|jedes|alle|sämtliche CORE|GOODS
  multiple|several|all regions|zones
`;
const many = says('reach', 'many')`
  many|most|numerous|countless|multiple|viele|vielen|meisten|zahlreiche|zahlreichen of? our|the|unserer|unsere? .1 PEOPLE|PLACE|services|products|apis|regions|components
  hundreds|thousands|dozens|hunderte|tausende|hundert|tausend of? .2 PEOPLE|PLACE|calls|orders|requests|tickets|devices
  majority|half|third|hälfte|mehrheit|drittel|large|big|significant part|number|portion|share? of .3 PEOPLE|PLACE
  #many|about|over|around|ca|rund #many? .2 PEOPLE|PLACE !min|minutes
  multiple|several|many|various|mehrere products|services|regions|components|apis|dienste|systems|applications|systeme|sites|locations|teams|departments|customers|standorte|kunden
  customers|users|PEOPLE everywhere|worldwide|across
  PEOPLE BE|have ADV? ADV? calling|complaining|ringing|angry|waiting|queueing|queuing|standing
  WHOLE department|office|team|branch|floor|shift|ward|abteilung|schicht|station|classes|class
  all|every|alle .2 PEOPLE in|at|of|on|from the|our|one|this|der|unserer .3 PLACE
  phones|hotline|phone|lines|telefone .3 ringing|overrun|glüht|überrannt|überlastet|hot|klingelt|heiß
`;
const some = says('reach', 'some')`
  some|few|several|certain|couple|handful|selected|einige|einigen|manche|manchen|mehrere|wenige|bestimmte|einzelne of? our|the|unserer|unsere? .1 PEOPLE|PLACE
  #few of|out|von|der our|the? .3 PEOPLE|PLACE
  #few PEOPLE
  everyone|everybody|all|PEOPLE|alle else|other|others|anderen|übrigen .2 BE|works|work|fine|schon|können ADV? ADV? fine|ok|okay|unaffected|working|online|normally|schon
  PEOPLE in|from|of|at .2 {cannot}
  everyone|everybody|all else|others BE|works|work
  two|three|four|five|six|zwei|drei|vier|fünf of|der|unserer|von our|the|unseren? .2 PEOPLE|PLACE
  two|three|four|five|six|zwei|drei|vier|fünf .1 PEOPLE
  only|just|nur the|our|one|in|at|die|eine|im PLACE|team|department
  only|just|nur in|at|im|in? our|the|one|der? .1 PLACE
  one|#one|eine|einer|single of|unserer|der our|the|unseren? .3 PLACE|team|department|customers|tenants|clients|nodes
  one|single|ein|eine|einem|einer PLACE|department|tenant|customer|client|kunde|mandant
  #one|#few|one|two|three of|von|aus|out of? our|the|my|unseren|unserer|den? #few|#many|nine|eight|ten|twelve|seven|six|five
  one of .3 PLACE|customers|tenants|nodes|servers|lines|tills|printers|sites
  one|a|ein single|large|bigger|particular? customer|client|tenant|kunde|mandant|team
  all|other|others|rest|the others|other|remaining|PLACE|users|sites BE fine|ok|okay|unaffected|working|up
  subset|fraction|part of .3 PEOPLE|requests
  under|below|unter|than|als #one|#few percent|prozent|of|der|unserer .3
  NOT|nicht ADV? affected|betroffen|beeinträchtigt
  other|others|another|rest|remaining|andere|anderen|andere|übrigen #few|#many? .2 ADV? WORK|ACT|ok|okay|fine|green|unaffected|normal|grün
  only|just|nur the|a|das|die|der one|eine|einen
  around|about? #many of|von our|der? #many .2
  the|our|unsere|die|in other|others|andere|anderen|übrigen|rest .2 work|works|fine|normally|ok|laufen|gehen|unaffected
`;
const one = says('reach', 'one')`
  only|just|nur me|i|myself|ich|mich|mir|bei|my|one|mein !of
  only|just|nur|exactly|genau one|a|single|ein|eine|einen|einem|einer single? user|person|customer|colleague|employee|account|laptop|machine|subscriber|patient|nutzer|kollege|kollegin|kunde|mitarbeiter|mitarbeiterin|benutzer|rechner
  one|#one|a|single|ein|eine|einem|einer of our|my|unserer? single|new|certain|specific|particular|neuer|neue|neuen? user|colleague|employee|account|laptop|subscriber|nutzer|kollege|kollegin|mitarbeiter|mitarbeiterin|benutzer|user's|person|colleagues|anwender
  one of my|our colleagues|users|employees|drivers|nurses|people
  my|mein|meinem|meine|meinen .1 laptop|pc|computer|account|phone|machine|profile|mailbox|password|browser|workstation|mouse|keyboard|headset|monitor|screen|tablet|calendar|signature|desk|maus|tastatur|bildschirm|rechner|konto|telefon|handy|notebook|postfach|passwort
  for|bei me|mir
  nobody|none|no else .5
  niemand|keiner sonst|anders .3
  a|an|one|new|this|single|neuer|neue|ein|eine .1 user|customer|client|subscriber|person|colleague|employee|worker|agent|driver|nurse|doctor|patient|student|teacher|kollege|kollegin|kunde|mitarbeiterin|nutzer {cannot}
  a|an|one|#one|new|this|single|neuer|neue|ein|eine .1 user|customer|client|subscriber|person|colleague|employee|driver|nurse|doctor|patient|student|kollege|kollegin|kunde|nutzer gets|kann|has|reports|hat
  new|neue|neuer|neuen colleague|employee|starter|user|hire|kollege|kollegin|mitarbeiter|mitarbeiterin
  ein|eine|one|a kollege|kollegin|mitarbeiterin|colleague
  works|fine|funktioniert|geht|läuft for|bei|on|at .2 everyone|others|everybody|all|colleagues|kollegen|anderen|allen
  works|working|fine|funktioniert|geht for|bei everyone|others|everybody|all|colleagues|my|meinen|allen|anderen|kollegen
`;

/** Who told us is not who is hit. */
const teller = says('reach', 'teller')`
  by|from|von some|few|several|one|two|three|a|our|einigen|einem|mehreren|many .2 PEOPLE
  have|has|employ|for|with|only only|about? #many PEOPLE !BE|who
  some|few|several|one|many .1 PEOPLE report|reported|complained|told|asked|asks|say|said|have reported|noticed
`;
/** A provider speaks to all its customers. */
const notice = says('notice', 'yes')`
  engineering|engineers|support|operations team|teams|is|are .3 continue|continues|investigating|working|investigate
  WE|will provide .3 update|updates|information
  received .1 report|reports of
  affected|impacted|some|all? customers|users may|might|will|can|could .2 experience|see|observe|encounter|notice|face
  apologise|apologize to all|everyone|those
  no further updates
  for .2 status|updates .3 follow|visit|see|check
  engineers|engineering|team .2 have|has determined|identified|mitigated
  believed to be linked|related
  BE|currently experiencing issues|delays|errors|elevated
  for|to all|most|some|the? affected|impacted|projects|parties !departments
  affected|impacted users|customers|projects|clients|parties !are|is|were
  WE are investigating|experiencing .2 an|potential|reports|issue|issues .2 with|of|affecting
  issue|issues|incident with|in|affecting .6 resolved
  mitigation work|is .4 underway
`;

/** What everything else of a provider needs, and what it can do without for a while. */
const breadth = [
  says('breadth', 'wide')`
    network|networking|backbone|netzwerk
    packet loss
    multiple|several|many|various|all .3 products|services|platforms|components|apis|systems|applications|websites|dienste
    services|products .3 impacted include
    authentication|sign-in|login|identity issue|issues|outage|failure|failures
  `,
  says('breadth', 'narrow')`
    delay|delays|delayed|latency|latencies|slow|slower|slowness
    retry|retries|retrying|transient
    metrics|reports|reporting|billing|pricing|documentation
  `,
];

/** Speaking for oneself or for a company. */
const speaker = [
  says('self', 'one')`
    I ADV? {cannot}
    I CANNOT|can|get|got|have|see|am|was|kann|bekomme|habe|komme
    my|mein|meine|meinem .2 CORE
  `,
  says('self', 'we')`
    WE .2 CANNOT|can|get|got|have|see|are|were|können|bekommen|haben|kommen|sind
    our|unsere|unser|unserer|unseren .2 PEOPLE
    PEOPLE can|cannot|can't|are
  `,
];

export const whoCues = [everyone, many, some, one, teller, notice, ...breadth, ...speaker];
