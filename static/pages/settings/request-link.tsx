import { Button } from '../shared/button';
import { openRequest } from '../shared/open-request';

/** A request by its key, which opens where agents see it. */
export function RequestLink({ request }: { request: string }) {
  return (
    <Button look="link" onClick={() => openRequest(request)}>
      {request}
    </Button>
  );
}
