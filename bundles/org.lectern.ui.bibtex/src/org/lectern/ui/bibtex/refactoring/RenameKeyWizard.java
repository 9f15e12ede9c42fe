/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.refactoring;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new key and shows what will change. */
public final class RenameKeyWizard extends RefactoringWizard {

	private final RenameKeyRefactoring refactoring;

	/**
	 * Makes the wizard.
	 *
	 * @param refactoring
	 *            what it asks for and carries out, never null
	 */
	public RenameKeyWizard(RenameKeyRefactoring refactoring) {
		super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.refactoring = refactoring;
		setDefaultPageTitle(Messages.RenameKey_name);
	}

	@Override
	protected void addUserInputPages() {
		addPage(new RenameKeyPage(refactoring));
	}
}
