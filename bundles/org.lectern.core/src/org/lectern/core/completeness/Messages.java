/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String EmptyFieldCheck_correction;
	public static String EmptyFieldCheck_explanation;
	public static String EmptyFieldCheck_message;
	public static String EmptyFieldCheck_title;
	public static String MissingFieldCheck_explanation;
	public static String MissingFieldCheck_file;
	public static String MissingFieldCheck_or;
	public static String MissingFieldCheck_paper;
	public static String MissingFieldCheck_title;
	public static String PlaceholderValueCheck_explanation;
	public static String PlaceholderValueCheck_message;
	public static String PlaceholderValueCheck_title;
	public static String RecommendedFieldCheck_explanation;
	public static String RecommendedFieldCheck_paper;
	public static String RecommendedFieldCheck_title;
	public static String TruncatedAbstractCheck_explanation;
	public static String TruncatedAbstractCheck_message;
	public static String TruncatedAbstractCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.completeness.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
