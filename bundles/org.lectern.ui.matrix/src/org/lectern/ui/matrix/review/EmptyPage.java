/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.review;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.lectern.ui.review.ReviewProjectWizard;

/** Says why a view has nothing to show, and what can be done about it. */
public final class EmptyPage extends Composite {

	private static final int WIDTH = 220;

	private final Link text;
	private Runnable action;

	/**
	 * Makes the page.
	 *
	 * @param parent
	 *            the composite it is in, never null
	 */
	public EmptyPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 12;
		layout.marginHeight = 12;
		setLayout(layout);
		setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setBackgroundMode(SWT.INHERIT_DEFAULT);
		text = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Selection, event -> {
			if (action != null) {
				action.run();
			}
		});
	}

	/**
	 * Shows a text.
	 *
	 * @param message
	 *            the text, with a link where something can be done, never null
	 * @param onLink
	 *            what the link does, null where there is none
	 */
	public void show(String message, Runnable onLink) {
		action = onLink;
		text.setText(message);
		layout();
	}

	/** Says that there is no review, and offers to start one. */
	public void showNoReview() {
		show(Messages.EmptyPage_noReview, () -> startReview(getShell()));
	}

	private static void startReview(Shell shell) {
		ReviewProjectWizard wizard = new ReviewProjectWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(shell, wizard).open();
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}
}
