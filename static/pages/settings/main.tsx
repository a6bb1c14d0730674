import { config } from 'zod/v4/core';
import { start } from '../shared/start';
import { SettingsPage } from './settings-page';

// The content security policy forbids the code that zod would write for itself, and reports that it was tried.
config({ jitless: true });

void start(() => <SettingsPage />);
