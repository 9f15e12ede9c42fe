/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.lectern.ui.editor.NoteSession;

/** Opens the wizards that exchange annotations with other tools, from the head of the page. */
final class ExchangeActions {

	private static final String EXPORT = "org.lectern.ui.exportAnnotations"; //$NON-NLS-1$
	private static final String IMPORT = "org.lectern.ui.importAnnotations"; //$NON-NLS-1$

	private final FormPage page;
	private final NoteSession session;

	ExchangeActions(FormPage page, NoteSession session) {
		this.page = page;
		this.session = session;
	}

	void addTo(Form form) {
		form.getToolBarManager()
				.add(item(Messages.ExchangeActions_import, PlatformUI.getWorkbench().getImportWizardRegistry(), IMPORT));
		form.getToolBarManager().add(new Separator());
		form.getToolBarManager()
				.add(item(Messages.ExchangeActions_export, PlatformUI.getWorkbench().getExportWizardRegistry(), EXPORT));
		form.getToolBarManager().update(true);
		if (form.getToolBarManager() instanceof ToolBarManager manager && manager.getControl() != null) {
			ToolBarStyle.follow(manager.getControl());
		}
	}

	private ActionContributionItem item(String text, IWizardRegistry registry, String wizard) {
		Action action = new Action(text) {

			@Override
			public void run() {
				open(registry.findWizard(wizard));
			}
		};
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}

	/** The wizards work on the files, so what was not saved is saved first, if the user agrees. */
	private void open(IWizardDescriptor descriptor) {
		boolean saved = !page.getEditor().isDirty()
				|| page.getSite().getPage().saveEditor(page.getEditor(), true) && !page.getEditor().isDirty();
		if (descriptor != null && saved) {
			try {
				IWorkbenchWizard wizard = descriptor.createWizard();
				wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(session.file()));
				new WizardDialog(page.getSite().getShell(), wizard).open();
			} catch (CoreException e) {
				ErrorDialog.openError(page.getSite().getShell(), null, null, e.getStatus());
			}
		}
	}
}
