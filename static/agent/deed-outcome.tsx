import { HelperMessage, Text } from '@forge/react';
import type { Deeds } from './use-deeds';

/**
 * What the last deed came to. Always on the page: of UI Kit's components only a field's message is read out by itself,
 * and only if it was there before its words.
 */
export function DeedOutcome({ outcome }: Pick<Deeds, 'outcome'>) {
  return (
    <HelperMessage>
      {outcome && (
        <Text
          as="span"
          weight="medium"
          color={outcome.kind === 'done' ? 'color.text.success' : 'color.text.warning'}
        >
          {outcome.text}
        </Text>
      )}
    </HelperMessage>
  );
}
