import { view } from '@forge/bridge';
import { uiModificationsApi } from '@forge/jira-bridge';
import { hintsIn } from './hints-in';
import { withHint } from './with-hint';

// Runs unseen on the portal's create form. What Jira hands over says everything, so the app itself is not asked.
void uiModificationsApi.onInit(
  async ({ api, uiModifications }) => {
    const { locale } = await view.getContext();
    for (const [id, hint] of Object.entries(hintsIn(uiModifications, locale))) {
      const field = api.getFieldById(id);
      field?.setDescription(withHint(field.getDescription(), hint));
    }
  },
  ({ uiModifications }) => Object.keys(hintsIn(uiModifications)),
);
