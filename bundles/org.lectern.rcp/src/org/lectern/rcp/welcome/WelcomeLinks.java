/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.welcome;

import java.util.List;

/** What the welcome page offers, in its order. */
final class WelcomeLinks {

	private static final String NEW_REVIEW = "org.eclipse.ui.newWizard(newWizardId=org.lectern.ui.newReview)"; //$NON-NLS-1$
	private static final String OPEN_FOLDER = "org.eclipse.e4.ui.importer.openDirectory"; //$NON-NLS-1$
	private static final String OPEN_SAMPLE = "org.lectern.rcp.openSample"; //$NON-NLS-1$
	private static final String IMPORT_DIGEST = "org.lectern.ui.importDigest"; //$NON-NLS-1$
	private static final String GUIDE = "org.lectern.rcp.openGuide"; //$NON-NLS-1$
	private static final String CHECKS = "org.lectern.rcp.openGuide(org.lectern.rcp.page=checks.html)"; //$NON-NLS-1$
	private static final String KEYS = "org.lectern.rcp.openGuide(org.lectern.rcp.page=keyboard.html)"; //$NON-NLS-1$
	private static final String APPEARANCE = "org.eclipse.ui.window.preferences(preferencePageId=org.eclipse.ui.preferencePages.Views)"; //$NON-NLS-1$

	private WelcomeLinks() {
	}

	static List<WelcomeLink> begin() {
		return List.of(
				new WelcomeLink("icons/large/review.png", Messages.Welcome_newReview, Messages.Welcome_newReviewText, NEW_REVIEW), //$NON-NLS-1$
				new WelcomeLink("icons/large/folder.png", Messages.Welcome_openFolder, Messages.Welcome_openFolderText, OPEN_FOLDER), //$NON-NLS-1$
				new WelcomeLink("icons/large/sample.png", Messages.Welcome_sample, Messages.Welcome_sampleText, OPEN_SAMPLE), //$NON-NLS-1$
				new WelcomeLink("icons/large/digest.png", Messages.Welcome_digest, Messages.Welcome_digestText, IMPORT_DIGEST)); //$NON-NLS-1$
	}

	static List<WelcomeLink> learn() {
		return List.of(new WelcomeLink("icons/large/guide.png", Messages.Welcome_guide, Messages.Welcome_guideText, GUIDE), //$NON-NLS-1$
				new WelcomeLink("icons/large/check.png", Messages.Welcome_checks, Messages.Welcome_checksText, CHECKS), //$NON-NLS-1$
				new WelcomeLink("icons/large/keyboard.png", Messages.Welcome_keys, Messages.Welcome_keysText, KEYS), //$NON-NLS-1$
				new WelcomeLink("icons/large/appearance.png", Messages.Welcome_preferences, Messages.Welcome_preferencesText, //$NON-NLS-1$
						APPEARANCE));
	}
}
