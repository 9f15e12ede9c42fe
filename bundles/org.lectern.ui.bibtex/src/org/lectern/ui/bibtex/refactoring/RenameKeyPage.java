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

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new key. */
final class RenameKeyPage extends UserInputWizardPage {

	/** Where it is remembered whether old keys are kept. */
	private static final String KEEP = "keepFormerKey"; //$NON-NLS-1$

	private final RenameKeyRefactoring refactoring;
	private Text newKey;
	private Button keep;

	RenameKeyPage(RenameKeyRefactoring refactoring) {
		super("renameKey"); //$NON-NLS-1$
		this.refactoring = refactoring;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(5, 5).applyTo(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.RenameKeyPage_newKey);
		newKey = new Text(page, SWT.BORDER);
		newKey.setText(refactoring.key());
		newKey.selectAll();
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
				.applyTo(newKey);
		keep = new Button(page, SWT.CHECK);
		keep.setText(NLS.bind(Messages.RenameKeyPage_keep, refactoring.key().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		keep.setToolTipText(Messages.RenameKeyPage_keepTip);
		keep.setSelection(getRefactoringSettings().getBoolean(KEEP));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
		setControl(page);
		newKey.addModifyListener(event -> update());
		keep.addListener(SWT.Selection, event -> {
			getRefactoringSettings().put(KEEP, keep.getSelection());
			update();
		});
		update();
		// there is nothing to complain about before anything was typed
		setErrorMessage(null);
	}

	private void update() {
		String key = newKey.getText().strip();
		refactoring.setNewKey(key);
		refactoring.setKeepsFormer(keep.getSelection());
		String problem = refactoring.problem(key);
		setPageComplete(problem == null ? new RefactoringStatus() : RefactoringStatus.createFatalErrorStatus(problem));
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			newKey.setFocus();
		}
	}
}
