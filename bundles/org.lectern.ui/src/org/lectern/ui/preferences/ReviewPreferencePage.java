/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.preferences;

import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.check.Profile;
import org.lectern.core.reference.ReferenceStyles;
import org.lectern.ui.review.ProfileLabels;

/** The page <i>Lectern</i> of the preferences, above those of its parts. */
public final class ReviewPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String HELP = "org.lectern.help.preferences"; //$NON-NLS-1$

	/** Called by the workbench. */
	public ReviewPreferencePage() {
		super(GRID);
		setPreferenceStore(ReviewPreferences.store());
		setDescription(Messages.ReviewPreferencePage_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// the store is all it needs
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), HELP);
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		String[][] profiles = Profile.names().stream().map(name -> new String[] { ProfileLabels.of(name), name })
				.toArray(String[][]::new);
		addField(new ComboFieldEditor(ReviewPreferences.NEW_REVIEW_PROFILE, Messages.ReviewPreferencePage_profile, profiles,
				parent));
		String[][] styles = ReferenceStyles.common().stream().map(style -> new String[] { style.title(), style.id() })
				.toArray(String[][]::new);
		addField(new ComboFieldEditor(ReviewPreferences.CITATION_STYLE, Messages.ReviewPreferencePage_style, styles, parent));
		StringFieldEditor reviewer = new StringFieldEditor(ReviewPreferences.REVIEWER, Messages.ReviewPreferencePage_reviewer,
				StringFieldEditor.UNLIMITED, StringFieldEditor.VALIDATE_ON_KEY_STROKE, parent);
		reviewer.setEmptyStringAllowed(false);
		reviewer.setErrorMessage(Messages.ReviewPreferencePage_noReviewer);
		reviewer.getTextControl(parent).setToolTipText(Messages.ReviewPreferencePage_reviewerUse);
		addField(reviewer);
	}
}
