/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.review.ReviewProjectWizard;

/** Lays a window out for a review: the papers on the left, the problems below. */
public final class ReviewPerspective implements IPerspectiveFactory {

	/** The id of the perspective. */
	public static final String ID = "org.lectern.ui.perspective"; //$NON-NLS-1$

	private static final String NEW_FOLDER = "org.eclipse.ui.wizards.new.folder"; //$NON-NLS-1$
	private static final String NEW_FILE = "org.eclipse.ui.wizards.new.file"; //$NON-NLS-1$

	/** Called by the workbench. */
	public ReviewPerspective() {
	}

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.28f, editors); //$NON-NLS-1$
		left.addView(PaperNavigator.ID);
		left.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, editors); //$NON-NLS-1$
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.addPlaceholder(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.75f, editors);
		layout.addShowViewShortcut(PaperNavigator.ID);
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowInPart(PaperNavigator.ID);
		layout.addShowInPart(ProjectExplorer.VIEW_ID);
		layout.addShowInPart(IPageLayout.ID_PROBLEM_VIEW);
		layout.addNewWizardShortcut(ReviewProjectWizard.ID);
		layout.addNewWizardShortcut(NEW_FOLDER);
		layout.addNewWizardShortcut(NEW_FILE);
	}
}
