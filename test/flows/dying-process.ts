import type { World } from '../../src/flows/world';

type Mortal = <A extends unknown[], T>(write: (...args: A) => Promise<T>) => (...args: A) => Promise<T>;

/**
 * A process that dies at its nth write, before or after the write arrived, or when it is told to, and never comes back.
 */
export function dyingProcess(at: number, when: 'before' | 'after') {
  let writes = 0;
  let isKilled = false;
  const isDead = () => isKilled || writes >= at;
  const mortal: Mortal =
    (write) =>
    async (...args) => {
      if (isDead()) throw new Error('dead');
      writes += 1;
      if (isDead() && when === 'before') throw new Error('died before the write');
      const answer = await write(...args);
      if (isDead()) throw new Error('died after the write');
      return answer;
    };
  const die = () => {
    isKilled = true;
    throw new Error('killed');
  };
  return { writes: () => writes, die, wrap: (world: World): World => mortalWorld(world, mortal) };
}

function mortalWorld(world: World, mortal: Mortal): World {
  const { channels, jira, storage } = world;
  return {
    ...world,
    channels: {
      ...channels,
      send: mortal(channels.send),
      settle: mortal(channels.settle),
      meet: mortal(channels.meet),
    },
    wake: mortal(world.wake),
    continueBacktest: mortal(world.continueBacktest),
    jira: {
      ...jira,
      mark: mortal(jira.mark),
      move: mortal(jira.move),
      comment: mortal(jira.comment),
      link: mortal(jira.link),
      raise: mortal(jira.raise),
      notify: mortal(jira.notify),
      join: mortal(jira.join),
      setReporter: mortal(jira.setReporter),
      addParticipants: mortal(jira.addParticipants),
      removeParticipants: mortal(jira.removeParticipants),
      shareWith: mortal(jira.shareWith),
    },
    storage: {
      ...storage,
      startLadder: mortal(storage.startLadder),
      saveLadder: mortal(storage.saveLadder),
      remind: mortal(storage.remind),
      forget: mortal(storage.forget),
      begin: mortal(storage.begin),
      finish: mortal(storage.finish),
      release: mortal(storage.release),
      keepAcknowledgement: mortal(storage.keepAcknowledgement),
      keepCallCode: mortal(storage.keepCallCode),
      saveDrill: mortal(storage.saveDrill),
      noteTrouble: mortal(storage.noteTrouble),
      noteFault: mortal(storage.noteFault),
      noteUse: mortal(storage.noteUse),
      saveSharing: mortal(storage.saveSharing),
      noteShared: mortal(storage.noteShared),
      keepBacktestSource: mortal(storage.keepBacktestSource),
      saveBacktest: mortal(storage.saveBacktest),
    },
  };
}

/** Every way to die on a path of so many writes. */
export function deathsOn(writes: number): (readonly [number, 'before' | 'after'])[] {
  return Array.from({ length: writes }, (_, at) => at + 1).flatMap((at) => [
    [at, 'before'] as const,
    [at, 'after'] as const,
  ]);
}
