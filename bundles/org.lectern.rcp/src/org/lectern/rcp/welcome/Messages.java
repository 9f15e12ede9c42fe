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

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String WelcomePart_title;
	public static String WelcomePart_subtitle;
	public static String WelcomePart_begin;
	public static String WelcomePart_learn;
	public static String WelcomePart_failed;
	public static String Welcome_newReview;
	public static String Welcome_newReviewText;
	public static String Welcome_openFolder;
	public static String Welcome_openFolderText;
	public static String Welcome_sample;
	public static String Welcome_sampleText;
	public static String Welcome_digest;
	public static String Welcome_digestText;
	public static String Welcome_guide;
	public static String Welcome_guideText;
	public static String Welcome_checks;
	public static String Welcome_checksText;
	public static String Welcome_keys;
	public static String Welcome_keysText;
	public static String Welcome_preferences;
	public static String Welcome_preferencesText;

	static {
		NLS.initializeMessages("org.lectern.rcp.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
