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

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	static String NewReview_creating;
	static String NewReview_firstFile;
	static String ReviewProjectWizard_description;
	static String ReviewProjectWizard_title;
	static String ReviewProjectWizard_window;
	static String ToggleNatureHandler_adding;
	static String ToggleNatureHandler_removing;

	static {
		NLS.initializeMessages("org.lectern.ui.review.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
