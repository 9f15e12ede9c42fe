/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.references;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String DanglingReferenceCheck_explanation;
	public static String DanglingReferenceCheck_message;
	public static String DanglingReferenceCheck_similar;
	public static String DanglingReferenceCheck_title;
	public static String KeyNonAsciiCheck_explanation;
	public static String KeyNonAsciiCheck_message;
	public static String KeyNonAsciiCheck_title;
	public static String KeyPatternCheck_explanation;
	public static String KeyPatternCheck_invalid;
	public static String KeyPatternCheck_message;
	public static String KeyPatternCheck_pattern;
	public static String KeyPatternCheck_title;
	public static String KeySyntaxCheck_biber;
	public static String KeySyntaxCheck_explanation;
	public static String KeySyntaxCheck_invisible;
	public static String KeySyntaxCheck_title;
	public static String MissingCitationCheck_explanation;
	public static String MissingCitationCheck_message;
	public static String MissingCitationCheck_similar;
	public static String MissingCitationCheck_title;
	public static String NeverCitedCheck_explanation;
	public static String NeverCitedCheck_message;
	public static String NeverCitedCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.references.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
