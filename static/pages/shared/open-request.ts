import { NavigationTarget, router } from '@forge/bridge';

/** Opens a request's issue in a tab of its own, so that the page stays as it is. */
export function openRequest(key: string): void {
  void router.open({ target: NavigationTarget.Issue, issueKey: key });
}
