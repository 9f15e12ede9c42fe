/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.review;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.lectern.core.check.Profile;
import org.lectern.ui.preferences.ReviewPreferences;

/** Asks for the name and the folder of a review and for the protocol it begins with. */
final class ReviewProjectPage extends WizardNewProjectCreationPage {

	private final List<String> profiles = Profile.names();
	private Button withProtocol;
	private Combo profile;

	ReviewProjectPage() {
		super("reviewProject"); //$NON-NLS-1$
		setTitle(Messages.ReviewProjectWizard_title);
		setDescription(Messages.ReviewProjectWizard_description);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		Group group = new Group((Composite) getControl(), SWT.NONE);
		group.setText(Messages.ReviewProjectPage_protocol);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		withProtocol = new Button(group, SWT.CHECK);
		withProtocol.setText(Messages.ReviewProjectPage_withProtocol);
		withProtocol.setSelection(true);
		withProtocol.addListener(SWT.Selection, event -> profile.setEnabled(withProtocol.getSelection()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(withProtocol);
		Label label = new Label(group, SWT.NONE);
		label.setText(Messages.ReviewProjectPage_profile);
		profile = new Combo(group, SWT.READ_ONLY);
		profile.setItems(profiles.stream().map(ProfileLabels::of).toArray(String[]::new));
		profile.select(profiles.indexOf(ReviewPreferences.newReviewProfile()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(profile);
		Label note = new Label(group, SWT.WRAP);
		note.setText(Messages.ReviewProjectPage_note);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(note);
		Dialog.applyDialogFont(group);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.lectern.help.newReview"); //$NON-NLS-1$
	}

	/** Returns the name of the check profile for the protocol to write; null when none is wanted. */
	String profile() {
		return withProtocol.getSelection() ? profiles.get(profile.getSelectionIndex()) : null;
	}
}
