import type { AccountStore } from '../accounts/account-store';
import type { CloseAccess } from '../close-access/account-client';
import type { Ask } from '../close-access/ask';
import type { WriteLog } from '../close-access/write-log';
import type { Platform } from '../platform/ports';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { changeOpportunity, type OpportunityChoice } from './change-opportunity';
import { changeTask, type TaskChoice } from './change-task';
import { getMailTemplates, renderMailTemplate, type TemplateName } from './mail-templates';
import { type CustomFieldChoice, setCustomField } from './set-custom-field';
import { type LeadStatusChoice, setLeadStatus } from './set-lead-status';
import { type OutcomeChoice, setOutcome } from './set-outcome';
import { setWorkflow, type WorkflowChoice } from './set-workflow';
import { createWrite } from './write';
import { getAssignees, getWriteChoices } from './write-choices';

type WriteHandlersContext = {
  platform: Platform;
  accounts: AccountStore;
  mutex: KeyedMutex;
  writeLog: WriteLog;
  close: CloseAccess;
  ask: Ask;
};

/** What is chosen, not typed: sent to Close at once. */
export function createWriteHandlers(worker: WriteHandlersContext) {
  const context = { ...worker, write: createWrite(worker) };
  return {
    setOutcome: (choice: OutcomeChoice) => setOutcome(choice, context),
    setLeadStatus: (choice: LeadStatusChoice) => setLeadStatus(choice, context),
    setCustomField: (choice: CustomFieldChoice) => setCustomField(choice, context),
    setWorkflow: (choice: WorkflowChoice) => setWorkflow(choice, context),
    changeOpportunity: (choice: OpportunityChoice) => changeOpportunity(choice, context),
    changeTask: (choice: TaskChoice) => changeTask(choice, context),
    getWriteChoices: () => getWriteChoices(context),
    getAssignees: () => getAssignees(context),
    getMailTemplates: () => getMailTemplates(context),
    renderMailTemplate: (name: TemplateName) => renderMailTemplate(name, context),
  };
}
